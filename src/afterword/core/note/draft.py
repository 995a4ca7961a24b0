"""What the composer gives: a draft with the origin of each sentence, or a draft with too few facts and one question."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core.note.model import Note


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a draft: the row of wording it stands on, and the place of the fact that it holds, if any."""

    text: str
    row: str
    fact: str | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """The one question whose answer would help most; ``about`` is the place in the document where it goes."""

    about: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A note to be read, edited and approved by the candidate.

    ``points``: of a call script, what is not spoken on the voicemail. ``left_out``: a question about each answer of the debrief that
    no rule could set into the note.
    """

    note: Note
    sentences: tuple[Sentence, ...]
    points: tuple[Sentence, ...] = ()
    left_out: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class TooFew:
    """A draft that lacks what the etiquette asks for: ``missing`` says what, ``question`` how to mend it."""

    draft: Draft
    missing: tuple[str, ...]
    question: Question
