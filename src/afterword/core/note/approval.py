"""Draft and approved as two types: what was approved is a hash of the exact bytes, so that an edit asks again (J10)."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from whenever import Instant

from afterword.core.note.manner import Manner
from afterword.core.note.model import NoteForm, NoteKind, Waiver


@dataclass(frozen=True, slots=True)
class Addressed:
    """Which note of a candidacy: to whom (an id), what for, and in which form."""

    person: str
    kind: NoteKind
    form: NoteForm


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """One revision of a draft, as it was composed or as the candidate's own hand left it.

    ``revision`` counts from 1 for each note. ``origin`` is the revision whose text this one brings back, else its own number.
    """

    to: Addressed
    revision: int
    made_at: Instant
    text: str
    subject: str | None = None
    seed: int = 0
    manner: Manner = Manner.USUAL
    by_hand: bool = False
    origin: int = 0

    @property
    def digest(self) -> str:
        """SHA-256 of the subject and the text in UTF-8, in hexadecimal."""
        return digest(self.subject, self.text)


@dataclass(frozen=True, slots=True)
class Approved:
    """The candidate's yes to the exact bytes of one revision, with the reasons given for what the reviewer held against it."""

    to: Addressed
    revision: int
    at: Instant
    digest: str
    waivers: tuple[Waiver, ...] = ()

    def covers(self, draft: KeptDraft) -> bool:
        """Whether the draft is what was approved, to the byte."""
        return self.to == draft.to and self.digest == draft.digest


def digest(subject: str | None, text: str) -> str:
    """SHA-256 of subject and text, parted by a null character, in hexadecimal."""
    return sha256(f"{subject or ''}\0{text}".encode(errors="surrogatepass")).hexdigest()
