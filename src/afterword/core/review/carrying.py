"""What a checker said of a text, carried over to the text as it is a few keys later, until the checker has spoken again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from afterword.core.review.model import Remark


def carry(remarks: Iterable[Remark], before: str, after: str) -> tuple[Remark, ...]:
    """The remarks whose words have not been touched, at their places in the new text."""
    if before == after:
        return tuple(remarks)
    first = _alike(lambda size: before[:size] == after[:size], min(len(before), len(after)))
    most = min(len(before), len(after)) - first
    same = _alike(lambda size: not size or before[-size:] == after[-size:], most)
    last, moved = len(before) - same, len(after) - len(before)
    kept = []
    for one in remarks:
        if one.end < first or (one.end == first and not after[first : first + 1].isalnum()):
            kept.append(one)
        elif one.start > last or (one.start == last and not after[last + moved - 1 : last + moved].isalnum()):
            kept.append(replace(one, start=one.start + moved, end=one.end + moved))
    return tuple(kept)


def _alike(agree: Callable[[int], bool], most: int) -> int:
    """The greatest size up to ``most`` for which the two agree."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if agree(middle) else (low, middle - 1)
    return low
