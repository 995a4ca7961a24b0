"""Mend: apply what is safe, and keep a mend only if it brings in nothing new."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from afterword.core.note.model import Note
from afterword.core.review.mending import is_safe, mended
from afterword.core.review.model import Finding
from afterword.core.review.reviewer import review
from afterword.ports import Checker

_MOST_ROUNDS = 4


@dataclass(frozen=True, slots=True)
class Mended:
    """The note with the safe mends in it, and the findings that are left."""

    note: Note
    left: tuple[Finding, ...]


def mend(note: Note, checker: Checker) -> Mended:
    """Apply the safe suggestions until none is left; a note that has none comes back as it was."""
    findings = review(note, check=checker.remarks)
    for _ in range(_MOST_ROUNDS):
        safe = [finding for finding in findings if is_safe(finding)]
        better = _all_at_once(note, findings, safe, checker) or _one_by_one(note, findings, safe, checker)
        if better is None:
            break
        note, findings = better
    return Mended(note, findings)


_Reviewed = tuple[Note, tuple[Finding, ...]]


def _all_at_once(note: Note, before: Sequence[Finding], safe: Sequence[Finding], checker: Checker) -> _Reviewed | None:
    text = mended(note.text, safe)
    if text == note.text:
        return None
    made = replace(note, text=text)
    after = review(made, check=checker.remarks)
    return None if _count(after) - _count(before) else (made, after)


def _one_by_one(note: Note, before: Sequence[Finding], safe: Sequence[Finding], checker: Checker) -> _Reviewed | None:
    for finding in safe:
        if made := _all_at_once(note, before, [finding], checker):
            return made
    return None


def _count(findings: Sequence[Finding]) -> Counter[str]:
    return Counter(finding.rule for finding in findings)
