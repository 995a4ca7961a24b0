"""Mend: apply what is safe, and keep a mend only if it brings in nothing new."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from afterword.core.note.model import Note
from afterword.core.review.mending import Edit, Moves, edits_for, is_safe, mended
from afterword.core.review.model import Finding
from afterword.core.review.reviewer import review
from afterword.core.review.waivers import waiver_for
from afterword.ports import Checker

Keep = Callable[[str, tuple[Finding, ...]], tuple[Finding, ...]]
_MOST_TRIALS = 40  # each is a whole review; hardly a note needs three


@dataclass(frozen=True, slots=True)
class Mended:
    """The note with the safe mends in it, and the findings that are left."""

    note: Note
    left: tuple[Finding, ...]


def _every(_text: str, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    return findings


def mend(note: Note, checker: Checker, keep: Keep = _every) -> Mended:
    """Apply the safe suggestions until none is left that helps; a note that has none comes back as it was.

    ``keep`` chooses the findings that count: what it leaves out is neither mended nor told. What is waived stays as it is.
    """
    now = _Standing(note, checker, keep)
    edits, trials = now.safe(), _MOST_TRIALS
    while edits and trials:
        trials -= 1
        after = now.after(edits)
        harmful = _harmful(now, after, edits)
        if harmful:
            edits = tuple(one for index, one in enumerate(edits) if index not in harmful)
        elif len(after.findings) < len(now.findings):
            now, edits = after, after.safe()
        else:
            edits = edits[: len(edits) // 2]  # nothing is won, and none is to blame
    return Mended(now.note, now.findings)


class _Standing:
    """A note and what is found in it."""

    def __init__(self, note: Note, checker: Checker, keep: Keep) -> None:
        self.note, self._checker, self._keep = note, checker, keep
        self.findings = keep(note.text, review(note, check=checker.remarks))

    def safe(self) -> tuple[Edit, ...]:
        """The edits that may be made without asking."""
        safe = (one for one in self.findings if is_safe(one) and waiver_for(one, self.note.waivers) is None)
        return edits_for(self.note.text, safe)

    def after(self, edits: Sequence[Edit]) -> _Standing:
        """The note with those edits made."""
        return _Standing(replace(self.note, text=mended(self.note.text, edits)), self._checker, self._keep)


def _harmful(before: _Standing, after: _Standing, edits: Sequence[Edit]) -> set[int]:
    """The edits that bring in a finding: of a rule that did not speak, or not at that place. The nearest is to blame; where the
    finding has no place, the later half.
    """
    moves = Moves(edits)
    known: dict[str, _Known] = defaultdict(_Known)
    for one in before.findings:
        known[one.rule].add(None if one.start is None or one.end is None else moves.span(one.start, one.end))
    blamed: set[int] = set()
    for one in after.findings:
        if not known[one.rule].holds(one):
            blamed |= set(range(len(edits) // 2, len(edits))) if one.start is None else {moves.nearest(one.start)}
    return blamed


class _Known:
    """The places at which one rule spoke, in the order of the text."""

    def __init__(self) -> None:
        self._absent = False
        self._starts: list[int] = []
        self._furthest: list[int] = []

    def add(self, place: tuple[int, int] | None) -> None:
        """Keep a place; they come in order. None: something was absent."""
        if place is None:
            self._absent = True
            return
        self._starts.append(place[0])
        self._furthest.append(max(place[1], self._furthest[-1] if self._furthest else 0))

    def holds(self, finding: Finding) -> bool:
        """Whether the rule spoke there before."""
        if finding.start is None or finding.end is None:
            return self._absent
        index = bisect_left(self._starts, finding.end) - 1
        return index >= 0 and self._furthest[index] > finding.start
