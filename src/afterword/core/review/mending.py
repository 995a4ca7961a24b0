"""Mending: which suggestions are safe to apply without asking, and a text with them applied."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from afterword.core.note.names import distance
from afterword.core.review.model import Finding

# Rules whose one suggestion changes how something is written and never what is said.
_AS_OFFERED = frozenset({"exclamation-excess", "emoji", "wrong-title", "informal-salutation"})
# Rules whose one suggestion is a slip of the pen where it is near, and another word or another name where it is not.
_NEAR = {"spelling": 3, "grammar": 4, "wrong-name": 2, "wrong-firm": 2}
_BEFORE_A_BLANK = frozenset(" .,!?;:\r\n")
_DOUBLED = re.compile(r"(\S+)\s+\1", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Edit:
    """One replacement in a text."""

    start: int
    end: int
    new: str


def is_safe(finding: Finding) -> bool:
    """Whether the finding's first suggestion may be applied without asking.

    A misspelling is mended where one word alone is a single letter away, or one alone has the same letters, two of them turned, or only
    one, not far off, is offered at all.
    """
    if finding.start is None or not finding.suggestions or "\n" in finding.suggestions[0]:
        return False
    first = finding.suggestions[0]
    if len(finding.suggestions) > 1:
        near = [one for one in finding.suggestions if _off(finding, one) <= 1]
        turned = [one for one in near if sorted(one.casefold()) == sorted(finding.text.casefold())]
        return finding.rule == "spelling" and (turned or near) == [first]
    if finding.rule in _AS_OFFERED or (finding.rule == "grammar" and _is_doubled(finding)):
        return True
    limit = _NEAR.get(finding.rule)
    return limit is not None and _off(finding, first, limit) <= limit


def edits_for(text: str, findings: Iterable[Finding]) -> tuple[Edit, ...]:
    """The first suggestion of each finding as an edit, in the order of the text; of two that overlap the earlier stands."""
    chosen: list[Edit] = []
    last = 0
    for finding in sorted(findings, key=lambda one: (one.start or 0, one.end or 0)):
        if finding.start is None or finding.end is None or not finding.suggestions:
            continue
        edit = _tidy(text, Edit(finding.start, finding.end, finding.suggestions[0]))
        if edit.start >= last and text[edit.start : edit.end] != edit.new:
            chosen.append(edit)
            last = edit.end
    return tuple(chosen)


def mended(text: str, edits: Sequence[Edit]) -> str:
    """The text with the edits made; they are in order and do not overlap."""
    parts, at = [], 0
    for edit in edits:
        parts += [text[at : edit.start], edit.new]
        at = edit.end
    return "".join([*parts, text[at:]])


class Moves:
    """Where places of the old text lie once the edits are made; they are in order and do not overlap."""

    def __init__(self, edits: Sequence[Edit]) -> None:
        self._edits = edits
        self._starts, self._ends = [one.start for one in edits], [one.end for one in edits]
        self._shifts = [0, *accumulate(len(one.new) - (one.end - one.start) for one in edits)]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span in the new text; what an edit touches is taken in as a whole."""
        first, after = bisect_right(self._ends, start), bisect_left(self._starts, end)
        begin, stop = start + self._shifts[first], end + self._shifts[max(first, after)]
        if first < after:
            begin = min(begin, self.place(first)[0])
            stop = max(stop, self.place(after - 1)[1])
        return begin, stop

    def place(self, index: int) -> tuple[int, int]:
        """Where an edit's new words stand."""
        start = self._edits[index].start + self._shifts[index]
        return start, start + len(self._edits[index].new)

    def nearest(self, place: int) -> int:
        """The edit whose new words stand nearest to a place of the new text."""
        after = bisect_right(range(len(self._edits)), place, key=lambda index: self.place(index)[0])
        around = [index for index in (after - 1, after) if 0 <= index < len(self._edits)]
        return min(around, key=lambda index: min(abs(place - edge) for edge in self.place(index)))


def _off(finding: Finding, suggestion: str, limit: int = 1) -> int:
    return distance(finding.text.casefold(), suggestion.casefold(), limit)


def _is_doubled(finding: Finding) -> bool:
    """Whether the finding is a word that stands twice, and the suggestion the word."""
    twice = _DOUBLED.fullmatch(finding.text)
    return twice is not None and twice[1].casefold() == finding.suggestions[0].casefold()


def _tidy(text: str, edit: Edit) -> Edit:
    """What is taken out leaves no double blank, and no blank before a mark or at either end of a line."""
    if edit.new:
        return edit
    before, after = text[edit.start - 1 : edit.start], text[edit.end : edit.end + 1]
    if before == " " and (not after or after in _BEFORE_A_BLANK):
        return Edit(edit.start - 1, edit.end, "")
    if after == " " and (not before or before == "\n"):
        return Edit(edit.start, edit.end + 1, "")
    return edit
