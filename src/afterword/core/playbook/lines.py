"""Where each key of a TOML text stands: a path of keys and indexes to its line."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field

Path = tuple[str | int, ...]

_TOKEN = re.compile(
    r"""
    (?P<text> \"\"\"(?:[^\\]|\\.)*?\"{3,5} | '''.*?'{3,5} | "(?:[^"\\\n]|\\.)*" | '[^'\n]*' )
    | (?P<newline> \n )
    | (?P<blank> [ \t\r]+ | \#[^\n]* )
    | (?P<mark> [\[\]{},=] )
    | (?P<bare> [^\s\[\]{},="'\#]+ )
    | (?P<other> . )
    """,
    re.VERBOSE | re.DOTALL,
)


def lines_of(text: str) -> dict[Path, int]:
    """The line, counted from 1, of every table, key and array element of a valid TOML text."""
    return _Scan().run(text)


def line_of_fault(error: ValueError | RecursionError, text: str) -> int:
    """The line that a TOML parser's error names; the last one if it names none."""
    found = re.search(r"line (\d+)", str(error))
    return int(found[1]) if found else text.rstrip().count("\n") + 1


@dataclass(slots=True)
class _Open:
    """A bracket that is still open in a value: an array counts its elements, an inline table reads keys."""

    path: Path
    is_array: bool
    index: int = 0


@dataclass(slots=True)
class _Scan:
    """Walks the tokens once; what is being read is a header, a key, or a value."""

    found: dict[Path, int] = field(default_factory=dict)
    tables: dict[Path, int] = field(default_factory=dict)
    table: Path = ()
    key: list[str] = field(default_factory=list)
    open: list[_Open] = field(default_factory=list)
    in_header: int = 0
    in_value: bool = False
    path: Path = ()

    def run(self, text: str) -> dict[Path, int]:
        line = 1
        for token in _TOKEN.finditer(text):
            kind, piece = token.lastgroup, token[0]
            if kind == "newline":
                self._end_line()
            elif kind == "mark":
                self._mark(piece, line)
            elif kind in {"text", "bare"}:
                self._piece(kind, piece, line)
            line += piece.count("\n")
        return self.found

    def _end_line(self) -> None:
        if not self.open:
            self.in_value, self.in_header, self.key = False, 0, []

    def _piece(self, kind: str, piece: str, line: int) -> None:
        if self.in_value:
            self._element(line)
        elif kind == "text":
            self.key.append(_unquoted(piece))
        else:
            self.key += [part for part in piece.split(".") if part]

    def _mark(self, mark: str, line: int) -> None:
        if not self.in_value and not self.open:
            self._outside(mark, line)
        elif mark == "=":
            self._name(self.open[-1].path, line)
        elif mark in "[{":
            self._push(is_array=mark == "[", line=line)
        elif mark in "]}":
            self._pop()
        else:
            self._comma()

    def _outside(self, mark: str, line: int) -> None:
        if mark == "[":
            self.in_header += 1
        elif mark == "]" and self.key:
            self._header(line)
        elif mark == "=":
            self._name(self.table, line)

    def _header(self, line: int) -> None:
        path: Path = (*self._resolved(self.key[:-1]), self.key[-1])
        if self.in_header > 1:
            self.tables[path] = self.tables.get(path, -1) + 1
            self.found.setdefault(path, line)
            path = (*path, self.tables[path])
        self.table, self.key = path, []
        self._note(path, line)

    def _resolved(self, parts: list[str]) -> Path:
        """The path of a table, where a name that stands for an array of tables means its newest."""
        path: Path = ()
        for part in parts:
            path = (*path, part)
            if path in self.tables:
                path = (*path, self.tables[path])
        return path

    def _name(self, base: Path, line: int) -> None:
        self.path = (*base, *self.key)
        self.key, self.in_value = [], True
        self._note(self.path, line)

    def _note(self, path: Path, line: int) -> None:
        for length in range(max(1, len(path) - 8), len(path) + 1):
            self.found.setdefault(path[:length], line)

    def _element(self, line: int) -> None:
        if self.open and self.open[-1].is_array:
            self.found.setdefault((*self.open[-1].path, self.open[-1].index), line)

    def _push(self, *, is_array: bool, line: int) -> None:
        self._element(line)
        inside = self.open and self.open[-1].is_array
        path = (*self.open[-1].path, self.open[-1].index) if inside else self.path
        self.open.append(_Open(path, is_array))
        self.in_value = is_array

    def _pop(self) -> None:
        if self.open:
            self.open.pop()
        self.in_value, self.key = True, []

    def _comma(self) -> None:
        if not self.open:
            return
        if self.open[-1].is_array:
            self.open[-1].index += 1
        else:
            self.in_value, self.key = False, []


def _unquoted(piece: str) -> str:
    try:
        return str(tomllib.loads(f"k={piece}")["k"])
    except ValueError:
        return piece
