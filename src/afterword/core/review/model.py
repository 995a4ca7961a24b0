"""What a reviewer says: findings, and the rules that make them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from afterword.core.note.model import Note, NoteKind

if TYPE_CHECKING:
    from afterword.core.review.reading import Reading


class Severity(StrEnum):
    """E rules block approval until answered or waived; J rules, our own judgement, advise."""

    BLOCKS = "blocks"
    ADVISES = "advises"


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault. ``start`` and ``end`` are places in code points of the text, both None for an absence."""

    rule: str
    severity: Severity
    start: int | None
    end: int | None
    text: str
    message: str
    suggestions: tuple[str, ...] = ()


class RemarkKind(StrEnum):
    """What a checker of language says that it saw: a slip, what a sentence means to its reader, or for what a name stands."""

    SPELLING = "spelling"
    GRAMMAR = "grammar"
    MEANING = "meaning"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Remark:
    """What a checker of language says of a text. Places are code points; ``code`` is the checker's own name of it.

    Of a sentence whose meaning was judged, ``sure`` says for each rule that has to do with it how sure the checker is that it is
    broken, 0 to 1; of a name, how sure it is that only the firm which interviewed can stand in its place.
    """

    kind: RemarkKind
    code: str
    start: int
    end: int
    message: str
    suggestions: tuple[str, ...] = ()
    sure: tuple[tuple[str, float], ...] = ()


Check = Callable[[Note], Iterable[Remark]]


@dataclass(frozen=True, slots=True)
class Flag:
    """What a rule saw, before it is made a finding: a span (or none), a sentence, replacements of the span."""

    message: str
    start: int | None = None
    end: int | None = None
    suggestions: tuple[str, ...] = ()


THANKS = frozenset({NoteKind.THANK_YOU})
EVERY = frozenset(NoteKind)
SPOKEN = frozenset({NoteKind.VOICEMAIL})
WRITTEN = EVERY - SPOKEN


@dataclass(frozen=True, slots=True)
class Panel:
    """The other notes of the same candidacy, for the rules that compare (E2)."""

    others: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """One fault that can be noticed. ``sources`` are rule ids of the etiquette, ``page`` is its public page."""

    slug: str
    sources: tuple[str, ...]
    kinds: frozenset[NoteKind]
    look: Callable[[Reading, Panel], Iterable[Flag]]
    page: str

    @property
    def severity(self) -> Severity:
        """Whether the rule is the article's, and blocks, or our judgement, and advises."""
        return Severity.BLOCKS if any(source.startswith("E") for source in self.sources) else Severity.ADVISES

    def findings(self, reading: Reading, panel: Panel) -> list[Finding]:
        """What the rule notices in a note."""
        return [self._finding(reading, flag) for flag in self.look(reading, panel)]

    def _finding(self, reading: Reading, flag: Flag) -> Finding:
        text = "" if flag.start is None else reading.text[flag.start : flag.end]
        return Finding(self.slug, self.severity, flag.start, flag.end, text, flag.message, flag.suggestions)
