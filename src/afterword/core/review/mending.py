"""Mending: which suggestions are safe to apply without asking, and a text with them applied."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.note.names import distance
from afterword.core.review.model import Finding

# Rules whose one suggestion changes how something is written and never what is said.
_SAFE = frozenset(
    {
        "grammar",
        "spelling",
        "exclamation-excess",
        "emoji",
        "wrong-name",
        "wrong-title",
        "wrong-firm",
        "informal-salutation",
    }
)


def is_safe(finding: Finding) -> bool:
    """Whether the finding's first suggestion may be applied without asking.

    A misspelling is mended where one word alone is a single letter away, or only one is offered at all.
    """
    if finding.rule not in _SAFE or finding.start is None or not finding.suggestions:
        return False
    if finding.rule != "spelling" or len(finding.suggestions) == 1:
        return len(finding.suggestions) == 1
    word = finding.text.casefold()
    near = [one for one in finding.suggestions if distance(word, one.casefold(), 1) <= 1]
    return near == [finding.suggestions[0]]


def mended(text: str, findings: Sequence[Finding]) -> str:
    """The text with the first suggestion of each finding in its place, from the end; of two that overlap the earlier stands."""
    taken: list[tuple[int, int]] = []
    chosen: list[tuple[int, int, str]] = []
    for finding in sorted(findings, key=lambda one: (one.start or 0, one.end or 0)):
        if finding.start is None or finding.end is None:
            continue
        if all(finding.start >= end or finding.end <= start for start, end in taken):
            taken.append((finding.start, finding.end))
            chosen.append((finding.start, finding.end, finding.suggestions[0]))
    for start, end, new in reversed(chosen):
        text = _replaced(text, start, end, new)
    return text


def _replaced(text: str, start: int, end: int, new: str) -> str:
    """What is taken out leaves no double blank and no blank before a mark."""
    before, after = text[:start], text[end:]
    if not new and before.endswith(" ") and after[:1] in {" ", ".", ",", "!", "?", ";", ""}:
        before = before[:-1]
    elif not new and (not before or before.endswith("\n")) and after.startswith(" "):
        after = after[1:]
    return f"{before}{new}{after}"
