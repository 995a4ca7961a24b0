"""Places in a text as an editor counts them: lines, and units of UTF-8, UTF-16 or UTF-32 within a line (LSP 3.17)."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping

from lsprotocol import types as lsp
from pygls.workspace import TextDocument

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_UNITS: Mapping[str, Callable[[str], int]] = {
    "utf-8": lambda text: len(text.encode("utf-8", "surrogatepass")),
    "utf-16": lambda text: len(text.encode("utf-16-le", "surrogatepass")) // 2,
    "utf-32": len,
}


class Places:
    """The lines of one text. Only the three line ends of the protocol end a line, whatever else Python would take for one."""

    def __init__(self, text: str, encoding: str | None) -> None:
        self._text = text
        self._units = _UNITS.get(getattr(encoding, "value", encoding) or "utf-16", _UNITS["utf-16"])
        self._starts = [0, *(match.end() for match in _LINE.finditer(text) if match.group()[-1] in "\r\n")]

    def position(self, offset: int) -> lsp.Position:
        """A place of the text in the editor's count."""
        line = bisect_right(self._starts, offset) - 1
        return lsp.Position(line, self._units(self._text[self._starts[line] : offset]))

    def range(self, start: int, end: int) -> lsp.Range:
        """A span of the text in the editor's count."""
        return lsp.Range(self.position(start), self.position(end))

    def offset(self, position: lsp.Position) -> int:
        """The editor's place in the text; what lies beyond a line is its end, and beyond the last line the end of all."""
        if position.line >= len(self._starts):
            return len(self._text)
        start = self._starts[position.line]
        end = self._starts[position.line + 1] if position.line + 1 < len(self._starts) else len(self._text)
        line = self._text[start:end].rstrip("\r\n")
        return start + self._column(line, position.character)

    def line(self, number: int) -> tuple[int, int]:
        """The span of a line, from 1, without its end."""
        index = min(max(number, 1), len(self._starts)) - 1
        end = self._starts[index + 1] if index + 1 < len(self._starts) else len(self._text)
        return self._starts[index], self._starts[index] + len(self._text[self._starts[index] : end].rstrip("\r\n"))

    def _column(self, line: str, character: int) -> int:
        """How many signs of a line make up so many units; halves of a sign count for none."""
        if line.isascii() or self._units is len:
            return min(character, len(line))
        low, high = 0, len(line)
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self._units(line[:middle]) <= character else (low, middle - 1)
        return low


class Sheet(TextDocument):
    """An open document that takes the editor's changes by the protocol's own lines."""

    def apply_change(self, change: lsp.TextDocumentContentChangeEvent) -> None:
        """Take over one change: a span of the text, or all of it."""
        if isinstance(change, lsp.TextDocumentContentChangePartial):
            places = Places(self.source, self.position_codec.encoding)
            start, end = places.offset(change.range.start), places.offset(change.range.end)
            self._source = self.source[:start] + change.text + self.source[max(start, end) :]
        else:
            self._source = change.text
