"""Content lines and components of a calendar file, read leniently, each with the number of its line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from afterword.core.problems import Problem

_LINE_END = re.compile(r"\r\r\n|\r\n|\n|\r")
_START = re.compile(r"[A-Za-z][A-Za-z0-9-]*(?=[;:])")
_PARAMETER = re.compile(r';+\s*([A-Za-z0-9-]+)\s*(?:=((?:"[^"]*"|[^;:"])*))?')
_CARET = {"^n": "\n", "^^": "^", "^'": '"'}
_DATES = frozenset({"DTSTART", "DTEND", "RECURRENCE-ID"})
_DATE_LINE = re.compile(r'([A-Za-z-]+)((?:;.*)?):\s*"?([^":]*?)"?\s*')
_MOMENT_LINE = re.compile(
    r'([A-Za-z-]+)((?:;.*)?):\s*"?(\d{4}-?\d\d-?\d\d(?:[Tt ][\d:.]+\s*(?:[Zz]|[+-]\d\d:?\d\d)?)?)"?\s*'
)
_WORDY = frozenset({"DESCRIPTION", "SUMMARY", "LOCATION", "COMMENT", "X-ALT-DESC"})
_DEEPEST, _LONGEST_TEXT = 20, 100_000


@dataclass(frozen=True, slots=True)
class Line:
    """One property: NAME;PARAMETER=value:value, with names in capitals and the value as it stands."""

    number: int
    name: str
    parameters: dict[str, str]
    value: str


@dataclass(slots=True)
class Component:
    """BEGIN to END: its own lines and the components inside; ``whole`` is false where no END closed it."""

    name: str
    number: int
    lines: list[Line] = field(default_factory=list)
    inside: list[Component] = field(default_factory=list)
    whole: bool = True

    def first(self, *names: str) -> Line | None:
        """The first line of that name; of several names, the first that is there."""
        found = {line.name: line for line in reversed(self.lines)}
        return next((found[name] for name in names if name in found), None)

    def value(self, name: str) -> str:
        """The value of the first line of that name, without outer blanks; empty where there is none."""
        line = self.first(name)
        return line.value.strip() if line else ""

    def every(self, name: str) -> Iterator[Component]:
        """The components of that name at any depth, itself included, in the order of the file."""
        if self.name == name:
            yield self
        for part in self.inside:
            yield from part.every(name)


def unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Each logical line with the number of its first physical line (RFC 5545, 3.1); any line end counts, and an empty line none."""
    number, parts = 1, [""]
    for here, raw in enumerate(_LINE_END.split(text.replace("\0", "")), start=1):
        if not raw:
            continue
        if raw[:1] in (" ", "\t"):
            parts.append(raw[1:])
            continue
        if any(parts):
            yield number, "".join(parts)
        number, parts = here, [raw]
    if any(parts):
        yield number, "".join(parts)


def read_line(number: int, text: str) -> Line | None:
    """The line as a property, or None where it is none."""
    start = _START.match(text)
    if start is None:
        return None
    name = start[0].upper()
    if name in _DATES and (whole := _MOMENT_LINE.fullmatch(text) or _DATE_LINE.fullmatch(text)):
        # A zone may hold a colon without quotes, "(UTC-05:00) ...": the value of a date never does.
        return Line(number, name, _date_parameters(whole[2]), whole[3])
    parameters, end = {}, start.end()
    while found := _PARAMETER.match(text, end):
        parameters[found[1].upper()] = _unquoted(found[2] or "")
        end = found.end()
    rest = text[end:]
    return Line(number, name, parameters, rest[rest.find(":") + 1 :])


def _date_parameters(text: str) -> dict[str, str]:
    pairs = re.findall(r';\s*([A-Za-z0-9-]+)\s*=\s*("[^"]*"?|(?:\\.|[^;"\\])*)', text)
    return {name.upper(): _unquoted(value) for name, value in pairs}


def _unquoted(value: str) -> str:
    return re.sub(r"\^[n^']", lambda caret: _CARET[caret[0]], value.strip().strip('"'))


def read_components(text: str) -> tuple[Component, tuple[Problem, ...]]:
    """Everything in the file, under one component without a name; what is open at the end is closed, and said."""
    reader = _Reader()
    for number, line in unfolded(text):
        reader.take(number, line)
    reader.close_down_to(1, 0)
    return reader.stack[0], tuple(reader.problems)


class _Reader:
    """Keeps the stack of open components while the lines come in."""

    def __init__(self) -> None:
        self.stack = [Component("", 1)]
        self.problems: list[Problem] = []

    def take(self, number: int, text: str) -> None:
        line = read_line(number, text.lstrip("\ufeff"))
        if line is None:
            self._broken(number, text)
        elif line.name == "BEGIN":
            self._begin(number, _component_name(line))
        elif line.name == "END":
            self._end(number, _component_name(line))
        else:
            self.stack[-1].lines.append(line)

    def _begin(self, number: int, name: str) -> None:
        open_names = [component.name for component in self.stack]
        if name in ("VEVENT", "VCALENDAR", "VTIMEZONE") and name in open_names:
            self.close_down_to(open_names.index(name), number)
        if len(self.stack) > _DEEPEST:
            return
        component = Component(name, number)
        self.stack[-1].inside.append(component)
        self.stack.append(component)

    def _end(self, number: int, name: str) -> None:
        open_names = [component.name for component in self.stack]
        if name not in open_names or not name:
            self.problems.append(Problem(f"line {number}", f"END:{name} closes nothing; the line was passed over."))
            return
        depth = len(open_names) - 1 - open_names[::-1].index(name)
        self.close_down_to(depth + 1, number)
        self.stack.pop()

    def close_down_to(self, depth: int, number: int) -> None:
        """Close what was left open; ``number`` is the line where that showed, 0 for the end of the file."""
        outer = self.stack[depth + 1 :] if not number else []
        while len(self.stack) > depth:
            component = self.stack.pop()
            component.whole = False
            if outer and component is not outer[-1]:
                continue
            where = f"before line {number}" if number else "before the file ends"
            sentence = f"BEGIN:{component.name} is not closed {where}; check what was read of it."
            self.problems.append(Problem(f"line {component.number}", sentence))

    def _broken(self, number: int, text: str) -> None:
        """A line end inside a text, written raw: it belongs to the text. Anything else is passed over."""
        lines = self.stack[-1].lines
        if lines and lines[-1].name in _WORDY:
            last = lines[-1]
            if len(last.value) > _LONGEST_TEXT:
                return
            lines[-1] = Line(last.number, last.name, last.parameters, f"{last.value}\\n{text}")
        elif text.strip() and len(self.stack) > 1:
            self.problems.append(Problem(f"line {number}", "the line is no calendar property; it was passed over."))


def _component_name(line: Line) -> str:
    return re.sub(r"[^A-Z0-9-]", "", line.value.upper())[:20]


def unescaped(value: str) -> str:
    r"""Text with ``\n``, ``\,``, ``\;`` and ``\\`` as what they stand for (RFC 5545, 3.3.11)."""
    return re.sub(r"\\(.)", lambda pair: "\n" if pair[1] in "nN" else pair[1], value)
