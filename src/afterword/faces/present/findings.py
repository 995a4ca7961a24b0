"""Findings as text for people: where, what, why, and what would be better."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from textwrap import fill

from afterword.core.note.model import Note
from afterword.core.review.catalogue import rule
from afterword.core.review.model import Finding, Severity

NOTHING = "Nothing to mend."


def findings_text(note: Note, findings: tuple[Finding, ...], width: int, head: str = "") -> str:
    """The findings of one note, one paragraph each, under its name if it has one."""
    parts = [head] if head else []
    if not findings:
        return "\n".join([*parts, NOTHING])
    reasons = {waiver.rule: waiver.reason for waiver in note.waivers}
    return "\n".join([*parts, *(_paragraph(note, finding, width, reasons.get(finding.rule)) for finding in findings)])


def summary(rows: Iterable[tuple[Note, tuple[Finding, ...]]]) -> str:
    """How many notes are clean, blocked or advised, and which rules spoke how often."""
    rows = list(rows)
    blocked = sum(is_blocked(note, findings) for note, findings in rows)
    clean = sum(not findings for _, findings in rows)
    counts = Counter(finding.rule for _, findings in rows for finding in findings)
    lines = [
        f"{len(rows)} notes: {clean} with nothing to mend, {blocked} blocked, {len(rows) - clean - blocked} with advice."
    ]
    lines += [f"{count:5}  {slug}" for slug, count in counts.most_common()]
    return "\n".join(lines)


def is_blocked(note: Note, findings: Iterable[Finding]) -> bool:
    """Whether something blocks that is not waived."""
    waived = {waiver.rule for waiver in note.waivers}
    return any(one.severity is Severity.BLOCKS and one.rule not in waived for one in findings)


def _paragraph(note: Note, finding: Finding, width: int, reason: str | None) -> str:
    """Where, what, and what would be better; a rule that is our judgement says so, and so does one that was waived."""
    sources = rule(finding.rule).sources
    ground = "our judgement" if finding.severity is Severity.ADVISES else ", ".join(sources)
    place = "" if finding.start is None else f"line {note.text.count(chr(10), 0, finding.start) + 1}: "
    words = " ".join(finding.text.split())[:60]
    quoted = f"“{words}” " if words and words not in finding.message else ""
    better = "".join(f" Better: {one}" for one in finding.suggestions[:1] if one)
    waived = f" Waived: {reason}" if reason else ""
    said = f"{place}{quoted}{finding.message}{better}{waived} [{finding.rule}; {ground}]"
    blocks = finding.severity is Severity.BLOCKS and reason is None
    return fill(
        said,
        width,
        initial_indent="! " if blocks else "- ",
        subsequent_indent="  ",
        break_long_words=False,
        break_on_hyphens=False,
    )
