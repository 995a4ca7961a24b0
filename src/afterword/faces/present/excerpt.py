"""A line of a text with a span of it marked beneath, as wide as a terminal is."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.faces.present.columns import columns, shown

_LEAST = 12
_NEAR = 3  # how many widths of the line are looked at to either side


def excerpt(text: str, start: int, end: int, width: int) -> tuple[str, str]:
    """The line on which a span begins, cut to the width around it, and the carets beneath; both in columns of a terminal."""
    first, last = _line_around(text, start)
    end = max(min(end, last), start)
    begin, stop = max(first, start - _NEAR * width), min(last, start + _NEAR * width)
    end = min(end, stop)
    signs = [shown(sign) for sign in text[begin:stop]]
    cells = [columns(sign) for sign in signs]
    left, right = _window(text[begin:stop], cells, (start - begin, end - begin), max(width, _LEAST))
    before = "…" if left or begin > first else ""
    after = "…" if right < len(signs) or stop < last else ""
    line = before + "".join(signs[left:right]) + after
    blank = len(before) + sum(cells[left : start - begin])
    marks = sum(cells[start - begin : min(end - begin, right)])
    return line, " " * blank + "^" * max(marks, 1)


def _line_around(text: str, place: int) -> tuple[int, int]:
    begin = max(text.rfind("\n", 0, place), text.rfind("\r", 0, place)) + 1
    ends = [at for sign in "\r\n" if (at := text.find(sign, place)) >= 0]
    return begin, min(ends, default=len(text))


def _window(line: str, cells: Sequence[int], span: tuple[int, int], width: int) -> tuple[int, int]:
    """Which part of the line is shown: all of it if it fits, else the span with as much around it as there is room for."""
    if sum(cells) <= width - 2:
        return 0, len(cells)
    room = width - 2
    left, right, used = span[0], span[0], 0
    while right < span[1] and used + cells[right] <= room:
        used += cells[right]
        right += 1
    before = (room - used) // 3
    left, used = _grow_left(cells, left, used, used + before)
    right, used = _grow_right(cells, right, used, room)
    left, used = _grow_left(cells, left, used, room)
    return _at_a_word(line, left, right, span)


def _grow_left(cells: Sequence[int], left: int, used: int, most: int) -> tuple[int, int]:
    while left > 0 and used + cells[left - 1] <= most:
        left -= 1
        used += cells[left]
    return left, used


def _grow_right(cells: Sequence[int], right: int, used: int, most: int) -> tuple[int, int]:
    while right < len(cells) and used + cells[right] <= most:
        used += cells[right]
        right += 1
    return right, used


def _at_a_word(line: str, left: int, right: int, span: tuple[int, int]) -> tuple[int, int]:
    """The window without the pieces of words at its ends, if there are whole ones within."""
    if left:
        blank = line.find(" ", left, span[0])
        left = blank + 1 if blank >= 0 else left
    if right < len(line):
        blank = line.rfind(" ", span[1], right)
        right = blank if blank >= 0 else right
    return left, right
