"""Templates of letters: what they leave open on purpose is no fault, nor is what follows from it."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.review.model import Finding

_OF_THE_GREETING = frozenset({"missing-salutation", "informal-salutation", "impersonal-salutation", "wrong-name"})
_OF_THE_END = frozenset({"missing-closing", "wrong-name"})
_OF_ANY_SLOT = frozenset({"placeholder", "generic", "incomplete-voicemail", "too-short"})
_LINES_OF_THE_END = 4
_WORDS_OF_A_NAME = 8

Span = tuple[int, int]


def as_template(text: str, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings without those that come of slots to be filled: the slots, what overlaps them, a greeting or an end that
    holds one, and the want of particulars.
    """
    slots = [
        (one.start, one.end) for one in findings if one.rule == "placeholder" and one.start is not None and one.end
    ]
    lines = _lines(text)
    silent: set[str] = set(_OF_ANY_SLOT) if slots else set()
    silent |= _OF_THE_GREETING if _hold(lines[:1], slots) else frozenset()
    signed = [
        line for line in lines[1:][-_LINES_OF_THE_END:] if len(text[line[0] : line[1]].split()) <= _WORDS_OF_A_NAME
    ]
    silent |= _OF_THE_END if _hold(signed, slots) else frozenset()
    return tuple(one for one in findings if one.rule not in silent and not _overlaps(one, slots))


def _lines(text: str) -> list[Span]:
    spans, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            spans.append((at, at + len(line)))
        at += len(line) + 1
    return spans


def _hold(lines: Sequence[Span], slots: Sequence[Span]) -> bool:
    return any(start < line_end and line_start < end for line_start, line_end in lines for start, end in slots)


def _overlaps(finding: Finding, slots: Sequence[Span]) -> bool:
    if finding.start is None or finding.end is None:
        return False
    return any(start < finding.end and finding.start < end for start, end in slots)
