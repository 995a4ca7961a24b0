"""copied-note: two interviewers get the same note

What it notices: two thank-you notes of one candidacy, to different people, that share more than a third of their
sentences, greeting and closing aside.

Why it matters: interviewers compare notes, and both land in one file.

Example: the same three paragraphs to Ms. Okafor and to Mr. Lane, with the names exchanged.
Better: what you talked about with each of them.

When to ignore it: one shared closing line is no copy, and is left alone.

Source: E2, and J2 for the third, which is our judgement.
"""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.note.model import Note, NoteKind
from afterword.core.note.names import fold
from afterword.core.note.prose import words
from afterword.core.note.titles import title_name
from afterword.core.review.model import THANKS, Flag, Panel, Rule
from afterword.core.review.reading import Reading, read

_SHORTEST = 4
_ALIKE = 0.8
Sentence = tuple[str, ...]


def _look(reading: Reading, panel: Panel) -> Iterator[Flag]:
    mine = sentences_of(reading) if panel.others else {}
    for other in panel.others:
        if not _other_reader(reading.note, other):
            continue
        theirs = sentences_of(read(other))
        shared = [span for sentence, span in mine.items() if _stands_in(sentence, theirs)]
        if _is_copy(len(shared), len(mine), len(theirs)):
            name = other.recipient.name or "another interviewer"
            yield Flag(
                f"{len(shared)} of {len(mine)} sentences also stand in the note to {name}; write this one anew.",
                *shared[0],
            )
            return


def _other_reader(note: Note, other: Note) -> bool:
    if other.kind not in {None, NoteKind.THANK_YOU}:
        return False
    mine, theirs = note.recipient.name, other.recipient.name
    return not (mine and theirs and fold(mine) == fold(theirs))


def _is_copy(shared: int, mine: int, theirs: int) -> bool:
    if not shared:
        return False
    if shared == 1:
        return mine == theirs == 1
    return shared * 3 > min(mine, theirs)


def sentences_of(reading: Reading) -> dict[Sentence, tuple[int, int]]:
    """The sentences of the body as words, names of people taken out, each with its span."""
    found: dict[Sentence, tuple[int, int]] = {}
    for span in reading.sentences:
        said = [word for word in words(reading.plain[slice(*span)]) if title_name(word) is None or word[0].islower()]
        kept = tuple(fold(word) for word in said if fold(word) not in _people(reading))
        if len(kept) >= _SHORTEST:
            found.setdefault(kept, span)
    return found


def alike(note: Note, other: Note) -> tuple[tuple[int, int], ...]:
    """The spans of the sentences of a note that also stand in another one."""
    theirs = sentences_of(read(other))
    return tuple(span for sentence, span in sentences_of(read(note)).items() if _stands_in(sentence, theirs))


def _people(reading: Reading) -> frozenset[str]:
    return reading.recipient.folded()


def _stands_in(sentence: Sentence, others: dict[Sentence, tuple[int, int]]) -> bool:
    if sentence in others:
        return True
    mine = set(sentence)
    return len(mine) > 5 and any(len(mine & set(other)) >= _ALIKE * len(mine | set(other)) for other in others)


RULE = Rule("copied-note", ("E2", "J2"), THANKS, _look, __doc__ or "")
