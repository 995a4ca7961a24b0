"""Findings as text for people: where, what, why, and what would be better."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from afterword.core.note.model import Note, Waiver
from afterword.core.review.catalogue import rule
from afterword.core.review.model import Finding, Severity
from afterword.core.review.waivers import waiver_for
from afterword.faces.present.columns import filled, harmless
from afterword.faces.present.excerpt import excerpt

NOTHING = "Nothing to mend."
_MARGIN = "    "
_MOST = 60  # more than anybody reads at once; JSON holds them all


def _unpainted(text: str) -> str:
    return text


@dataclass(frozen=True, slots=True)
class Look:
    """How findings are shown: in how many columns; with the line and a mark beneath the words, or with the words quoted."""

    width: int = 80
    marked: bool = False
    paint: Callable[[str], str] = _unpainted


def findings_text(note: Note, findings: Sequence[Finding], look: Look, head: str = "") -> str:
    """The findings of one note, one paragraph each, under its name if it has one."""
    parts = [harmless(head)] if head else []
    if not findings:
        return "\n".join([*parts, NOTHING])
    paragraphs = [_paragraph(note, one, look, waiver_for(one, note.waivers)) for one in findings[:_MOST]]
    if len(findings) > _MOST:
        paragraphs.append(f"And {len(findings) - _MOST} more.")
    return "\n".join(parts) + ("\n" if parts else "") + ("\n\n" if look.marked else "\n").join(paragraphs)


def summary(rows: Iterable[tuple[Note, Sequence[Finding]]]) -> str:
    """How many notes are clean, blocked or advised, and which rules spoke how often."""
    rows = list(rows)
    blocked = sum(is_blocked(note, findings) for note, findings in rows)
    clean = sum(not open_findings(note, findings) for note, findings in rows)
    counts = Counter(finding.rule for note, findings in rows for finding in open_findings(note, findings))
    waived = sum(len(findings) - len(open_findings(note, findings)) for note, findings in rows)
    lines = [
        f"{len(rows)} notes: {clean} with nothing to mend, {blocked} blocked, {len(rows) - clean - blocked} with advice."
    ]
    lines += [f"{count:5}  {slug}" for slug, count in counts.most_common()]
    lines += [f"{waived:5}  waived"] if waived else []
    return "\n".join(lines)


def is_blocked(note: Note, findings: Iterable[Finding]) -> bool:
    """Whether something blocks that is not waived."""
    return any(one.severity is Severity.BLOCKS for one in open_findings(note, findings))


def open_findings(note: Note, findings: Iterable[Finding]) -> list[Finding]:
    """What is not waived."""
    return [one for one in findings if waiver_for(one, note.waivers) is None]


def _paragraph(note: Note, finding: Finding, look: Look, waiver: Waiver | None) -> str:
    """Where, what, and what would be better; a rule that is our judgement says so, and so does one that was waived."""
    ground = "our judgement" if finding.severity is Severity.ADVISES else ", ".join(rule(finding.rule).sources)
    better = "".join(f" Better: {_quoted(one)}" for one in finding.suggestions[:1] if one)
    waived = f" Waived: {waiver.reason}" if waiver else ""
    said = f"{_place(note, finding, look)}{finding.message}{better}{waived} [{finding.rule}; {ground}]"
    blocks = finding.severity is Severity.BLOCKS and waiver is None
    text = filled(harmless(said), look.width, "! " if blocks else "- ", "  ")
    return text + _marked(note, finding, look)


def _quoted(suggestion: str) -> str:
    """Words as they are, marks alone in quotes."""
    return suggestion if any(sign.isalnum() for sign in suggestion) else f"“{suggestion}”"


def _place(note: Note, finding: Finding, look: Look) -> str:
    """The line, and the words unless they are shown in their place or stand in the message."""
    if finding.start is None:
        return ""
    words = " ".join(finding.text.split())[:60]
    quoted = f"“{words}” " if words and words not in finding.message and not look.marked else ""
    return f"line {note.text.count(chr(10), 0, finding.start) + 1}: {quoted}"


def _marked(note: Note, finding: Finding, look: Look) -> str:
    if not look.marked or finding.start is None or finding.end is None:
        return ""
    line, marks = excerpt(note.text, finding.start, finding.end, look.width - len(_MARGIN))
    blank = len(marks) - len(marks.lstrip())
    return f"\n{_MARGIN}{line}\n{_MARGIN}{marks[:blank]}{look.paint(marks[blank:])}"
