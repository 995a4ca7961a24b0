"""Opening hours as people write them, "Mon-Fri 9 to 5; Sat 10:00-12:00", to values and back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from whenever import Time

from afterword.core.candidacy.hours import Hours, Opening
from afterword.core.problems import Problem

_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEK = frozenset(range(1, 8))
_DAYS = {
    "weekday": frozenset(range(1, 6)),
    "weekend": frozenset({6, 7}),
    "daily": _WEEK,
    "everyday": _WEEK,
    **{
        spelling: frozenset({number})
        for number, spellings in enumerate(
            (
                "m mo mon monday",
                "tu tue tues tuesday",
                "w we wed weds wednesday",
                "th thu thur thurs thursday",
                "f fr fri friday",
                "sa sat saturday",
                "su sun sunday",
            ),
            start=1,
        )
        for spelling in spellings.split()
    },
}
_CLOCK_WORDS = {"noon": (12, 0), "midday": (12, 0), "midnight": (24, 0)}
_TO = frozenset({"-", "to", "until", "till", "til", "thru", "through"})
_SAYS_NOTHING = (
    "open opens hours hour hrs opening office reception desk from between on and at the only is are we h uhr local "
    "time o'clock oclock & : + . / ( )"
)
_IDLE = frozenset(_SAYS_NOTHING.split())
_EXAMPLE = 'write hours such as "09:00-17:30 Mon-Fri"'
_HOLIDAYS = re.compile(
    r"\(?\b(?:closed|except|excluding|excl\.?|not|but not)(?: on| for)?(?: all)?(?: public| bank| federal| national)*"
    r" holidays?\b\)?"
)
_WHOLE_WEEK = re.compile(r"\b24 ?/ ?7\b|\b24 ?(?:h|hours?|hrs)(?: a day)?(?:,? 7 days(?: a week)?)?(?![\w:.-])")
_TOKEN = re.compile(
    r"(?P<clock>\d{3,4}(?!\d)|\d{1,2}(?:[:.h]\d{2}(?::\d{2})?)?)\s*(?P<half>[ap]\.?\s?m\b\.?|[ap]\b)?"
    r"|(?P<word>[a-z]+(?:'[a-z]+)?)|(?P<mark>[^\s\w])|(?P<odd>\w+)"
)
_ALIKE = str.maketrans("–—−‑‐‒’`／", "------''/")
_DAY = 24 * 3600
_LONGEST_NIGHT = 16 * 3600


@dataclass(frozen=True, slots=True)
class _Clock:
    """A wall-clock time as written: seconds after midnight; ``bare``: it may be of the morning or the afternoon."""

    seconds: int
    bare: bool
    half: str = ""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """From opening to closing in seconds after midnight; a closing after 24:00 lies on the next day."""

    opens: int
    closes: int


_Unit: TypeAlias = frozenset[int] | _Stretch | None


class _UnreadableError(Exception):
    """Something in the text that does not read as hours; it never leaves this module."""


def read_hours(text: str) -> tuple[Hours | None, tuple[Problem, ...]]:
    """The hours that a text states, or None and what does not read, with what to write instead.

    Days may stand before or after their times; without any day, Monday to Friday are meant. "9 to 5" closes in the
    afternoon. What goes past midnight is continued on the next day.
    """
    plain = _HOLIDAYS.sub(" ", text.lower().translate(_ALIKE))
    if _WHOLE_WEEK.fullmatch(plain.strip(" .")):
        plain = "00:00-24:00 daily"
    try:
        return Hours(_openings(plain)), ()
    except _UnreadableError as error:
        return None, (Problem("", str(error)),)


def write_hours(hours: Hours) -> str:
    """The hours in the form that ``read_hours`` reads back as the same value."""
    if not hours.openings:
        return "closed"
    parts: list[tuple[frozenset[int], list[str]]] = []
    for opening in hours.openings:
        span = f"{_write_time(opening.opens)}-{_write_time(opening.closes)}"
        if parts and parts[-1][0] == opening.weekdays:
            parts[-1][1].append(span)
        else:
            parts.append((opening.weekdays, [span]))
    return "; ".join(f"{', '.join(spans)} {_write_days(days)}" for days, spans in parts)


def _write_time(time: Time) -> str:
    if time == Time.MAX:
        return "24:00"
    return f"{time.hour:02}:{time.minute:02}" + (f":{time.second:02}" if time.second else "")


def _write_days(days: frozenset[int]) -> str:
    if days == _WEEK:
        return "daily"
    starts = [day for day in sorted(days) if (day + 5) % 7 + 1 not in days]
    runs = []
    for start in starts:
        length = next(size for size in range(1, 8) if (start + size - 1) % 7 + 1 not in days)
        names = [_NAMES[(start + step - 1) % 7].title() for step in range(length)]
        runs.append(f"{names[0]}-{names[-1]}" if length > 2 else ", ".join(names))
    return ", ".join(runs)


def _openings(text: str) -> tuple[Opening, ...]:
    """Parts are split at semicolons and lines; where that leaves times without days, at commas; else not at all."""
    for parts in (re.split(r"[;\n|]", text), re.split(r"[;,\n|]", text), [text]):
        groups = [pairs for part in parts if part.strip(" .\t\r") for pairs in [_pairs(_units(part))]]
        whole = [pairs for pairs in groups if pairs is not None]
        if groups and len(whole) == len(groups):
            return tuple(opening for pairs in whole for days, spans in pairs for opening in _on(days, spans))
    units = _units(text)
    spans = [unit for unit in units if not isinstance(unit, frozenset)]
    if not spans:
        raise _UnreadableError(f"no opening hours stand in {text.strip()!r}: {_EXAMPLE}")
    if len(spans) < len(units):
        raise _UnreadableError(
            f"it is not clear which hours belong to which days: {_EXAMPLE}; part days with a semicolon"
        )
    return tuple(opening for opening in _on(_DAYS["weekday"], spans))


def _pairs(units: list[_Unit]) -> list[tuple[frozenset[int], list[_Unit]]] | None:
    """Days with their times, whichever stand first; None where some have no counterpart."""
    runs: list[tuple[bool, list[_Unit]]] = []
    for unit in units:
        are_days = isinstance(unit, frozenset)
        if runs and runs[-1][0] == are_days:
            runs[-1][1].append(unit)
        else:
            runs.append((are_days, [unit]))
    if not runs or len(runs) % 2:
        return None
    pairs: list[tuple[frozenset[int], list[_Unit]]] = []
    for first, second in zip(runs[::2], runs[1::2], strict=True):
        days, spans = (first[1], second[1]) if first[0] else (second[1], first[1])
        weekdays = frozenset(day for unit in days if isinstance(unit, frozenset) for day in unit)
        pairs.append((weekdays, [unit for unit in spans if not isinstance(unit, frozenset)]))
    return pairs


def _on(days: frozenset[int], spans: Sequence[_Unit]) -> list[Opening]:
    openings = []
    for span in spans:
        if not isinstance(span, _Stretch):
            continue
        openings.append(Opening(days, _time(span.opens), _time(min(span.closes, _DAY))))
        if span.closes > _DAY:
            following = frozenset(day % 7 + 1 for day in days)
            openings.append(Opening(following, Time(0), _time(span.closes - _DAY)))
    return openings


def _time(seconds: int) -> Time:
    if seconds >= _DAY:
        return Time.MAX
    return Time(seconds // 3600, seconds // 60 % 60, seconds % 60)


def _units(text: str) -> list[_Unit]:
    """What stands in the text, in order: sets of days, stretches of time, and None for "closed"."""
    tokens = [match for match in _TOKEN.finditer(text) if match[0].strip(" ,;|")]
    units: list[_Unit] = []
    index = 0
    while index < len(tokens):
        index = _take(tokens, index, units)
    return units


def _take(tokens: list[re.Match[str]], index: int, units: list[_Unit]) -> int:
    """Read what begins at the index into ``units``; the index after it."""
    token = tokens[index]
    days, after = _read_days(tokens, index)
    if days is not None:
        units.append(days)
        return after
    if _clock(token) is not None:
        span, after = _read_stretch(tokens, index)
        units.append(span)
        return after
    if token[0] in ("closed", "shut"):
        units.append(None)
    elif token[0] not in _IDLE:
        raise _UnreadableError(f"{token[0]!r} does not read as a day or an hour: {_EXAMPLE}")
    return index + 1


def _read_days(tokens: list[re.Match[str]], index: int) -> tuple[frozenset[int] | None, int]:
    """One day, a range of days, or a word for several; and the index after it."""
    first = _day(tokens[index])
    if first is None:
        two = [token[0] for token in tokens[index : index + 2]]
        if two in (["every", "day"], ["all", "days"], ["each", "day"], ["all", "week"]):
            return _WEEK, index + 2
        return None, index
    after = index + 1
    while after < len(tokens) and tokens[after][0] == ".":
        after += 1
    if len(first) == 1 and after + 1 < len(tokens) and tokens[after][0] in _TO:
        last = _day(tokens[after + 1])
        if last is not None and len(last) == 1:
            (start,), (end,) = first, last
            return frozenset((start + step - 1) % 7 + 1 for step in range((end - start) % 7 + 1)), after + 2
    return first, after


def _day(token: re.Match[str]) -> frozenset[int] | None:
    word = token["word"]
    if word is None:
        return None
    return _DAYS.get(word) or (_DAYS.get(word.removesuffix("s")) if len(word) > 3 else None)


def _clock(token: re.Match[str]) -> _Clock | None:
    if token["word"] in _CLOCK_WORDS:
        hour, minute = _CLOCK_WORDS[token["word"]]
        return _Clock(hour * 3600 + minute * 60, bare=False)
    if token["clock"] is None:
        return None
    digits = token["clock"]
    parts = re.split(r"[:.h]", digits) if len(digits) < 3 or not digits.isdecimal() else [digits[:-2], digits[-2:]]
    hour, minute, second = (*(int(part) for part in parts), 0, 0)[:3]
    half = (token["half"] or "")[:1]
    seconds = hour * 3600 + minute * 60 + second
    if minute > 59 or second > 59 or seconds > _DAY or (half and not 1 <= hour <= 12):
        raise _UnreadableError(f"{token[0].strip()!r} is no time of day: {_EXAMPLE}")
    if half:
        return _Clock(_in_half(seconds, half), bare=False, half=half)
    return _Clock(seconds, bare=1 <= hour <= 12 and not digits.startswith("0"))


def _in_half(seconds: int, half: str) -> int:
    return seconds % (12 * 3600) + (12 * 3600 if half == "p" else 0)


def _read_stretch(tokens: list[re.Match[str]], index: int) -> tuple[_Stretch, int]:
    between = index > 0 and tokens[index - 1][0] == "between"
    after = index + 1
    while after < len(tokens) and tokens[after][0] in ("h", "uhr", "hrs", "o'clock"):
        after += 1
    joined = after + 1 < len(tokens) and (tokens[after][0] in _TO or (between and tokens[after][0] in ("and", "&")))
    closes = _clock(tokens[after + 1]) if joined else None
    opens = _clock(tokens[index])
    if opens is None or closes is None:
        raise _UnreadableError(f"{tokens[index][0].strip()!r} has no closing time after it: {_EXAMPLE}")
    return _stretch(opens, closes, f"{tokens[index][0].strip()}-{tokens[after + 1][0].strip()}"), after + 2


def _stretch(opens: _Clock, closes: _Clock, written: str) -> _Stretch:
    """Settle mornings and afternoons, and what goes past midnight."""
    start, end = opens.seconds % _DAY, closes.seconds
    if opens.bare and closes.half == "p" and _in_half(start, "p") < end:
        start = _in_half(start, "p")
    if closes.bare and end <= start and _in_half(end, "p") > start:
        end = _in_half(end, "p")
    if opens.bare and closes.bare and start < 6 * 3600 and end <= 8 * 3600:
        start, end = start + 12 * 3600, end + 12 * 3600
    if end == 0:
        end = _DAY
    if end <= start:
        end += _DAY
        if end - start > _LONGEST_NIGHT:
            raise _UnreadableError(f"{written!r} closes before it opens: {_EXAMPLE}")
    return _Stretch(start, end)
