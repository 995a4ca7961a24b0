"""The zones that a file defines for itself, read from its VTIMEZONE components (RFC 5545, 3.6.5).

The calendar library keeps every VTIMEZONE it has read for the life of the process, by name, so that two senders' different
"Customized Time Zone" become one, and walks a rule from the year 1601 on, for ever where its interval is 0. So rules are
read here, for each file anew: they change a clock once a year, and anything else is damage.
"""

from __future__ import annotations

import re

from whenever import PlainDateTime, TimeDelta

from afterword.adapters.invitation.dates import read_moment
from afterword.adapters.invitation.lines import Component
from afterword.adapters.invitation.zone_rules import Stretch, Yearly, ZoneRules
from afterword.adapters.invitation.zones import tidy
from afterword.core.problems import Problem

_OFFSET = re.compile(r"([+-])(\d\d)([0-5]\d)([0-5]\d)?")
_LOCAL = re.compile(r"\d{8}(?:T\d{6})?")
_DAY = re.compile(r"([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)")
_PARTS = {
    "FREQ": "YEARLY",
    "INTERVAL": "1",
    "BYMONTH": r"[1-9]|1[0-2]|0[1-9]",
    "BYDAY": _DAY.pattern,
    "BYMONTHDAY": r"-?\d{1,2}(?:,-?\d{1,2}){0,30}",
    "BYHOUR": r"\d{1,2}",
    "BYMINUTE": r"\d{1,2}",
    "BYSECOND": r"\d{1,2}",
    "WKST": "[A-Z]{2}",
    "UNTIL": r"\d{8}(?:T\d{6}Z?)?",
    "COUNT": r"[1-9]\d{0,2}",
}
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FURTHEST = TimeDelta(hours=18)


def read_rules(calendar: Component) -> tuple[dict[str, ZoneRules | None], tuple[Problem, ...]]:
    """The rules of each VTIMEZONE by its tidy id in small letters; None, with a problem, for one that is damaged."""
    rules: dict[str, ZoneRules | None] = {}
    problems = []
    for component in calendar.every("VTIMEZONE"):
        name = tidy(component.value("TZID"))
        stretches = [_stretch(part) for part in component.inside if part.name in ("STANDARD", "DAYLIGHT")]
        whole = tuple(stretch for stretch in stretches if stretch)
        if not name or not whole or len(whole) < len(stretches):
            sentence = f"the zone {name[:60]!r} that the file defines cannot be read; where it counts, it is asked for."
            problems.append(Problem(f"line {component.number}", sentence))
            whole = ()
        if name and rules.get(name.casefold()) is None:
            rules[name.casefold()] = ZoneRules(whole) if whole else None
    return rules, tuple(problems)


def _stretch(part: Component) -> Stretch | None:
    start = _wall(part.value("DTSTART"))
    before, after = _offset(part.value("TZOFFSETFROM")), _offset(part.value("TZOFFSETTO"))
    if start is None or before is None or after is None:
        return None
    more = [_wall(date) for line in part.lines if line.name == "RDATE" for date in line.value.split(",")]
    repeated = part.value("RRULE").upper()
    yearly = _yearly(repeated, start) if repeated else None
    if None in more or (repeated and yearly is None):
        return None
    return Stretch(start, before, after, yearly, tuple(date for date in more if date))


def _wall(text: str) -> PlainDateTime | None:
    text = text.strip().removesuffix("Z")
    written = read_moment(text) if _LOCAL.fullmatch(text) else None
    return written.wall if written and 1 < written.wall.year < 9990 else None


def _offset(text: str) -> TimeDelta | None:
    found = _OFFSET.fullmatch(text)
    if found is None:
        return None
    size = TimeDelta(hours=int(found[2]), minutes=int(found[3]), seconds=int(found[4] or 0))
    return None if size > _FURTHEST else -size if found[1] == "-" else size


def _yearly(rule: str, start: PlainDateTime) -> Yearly | None:
    pairs = [part.partition("=") for part in rule.split(";") if part]
    parts = {name: value for name, _, value in pairs}
    known = all(name in _PARTS and re.fullmatch(_PARTS[name], value) for name, value in parts.items())
    clock = {"BYHOUR": start.hour, "BYMINUTE": start.minute, "BYSECOND": start.second}
    told = all(int(parts[name]) == number for name, number in clock.items() if known and name in parts)
    if not (known and told) or "FREQ" not in parts or len(parts) < len(pairs):
        return None
    day = _DAY.fullmatch(parts.get("BYDAY", ""))
    days = tuple(int(number) for number in parts.get("BYMONTHDAY", "").split(",") if number)
    if day and ("BYMONTH" not in parts or not (day[1] or days)):
        return None
    return Yearly(
        month=int(parts.get("BYMONTH", start.month)),
        weekday=_WEEKDAYS.index(day[2]) + 1 if day else None,
        nth=int(day[1]) if day and day[1] else None,
        days=days or (() if day else (start.day,)),
        last=_last(parts, start),
    )


def _last(parts: dict[str, str], start: PlainDateTime) -> int:
    if "UNTIL" in parts:
        return int(parts["UNTIL"][:4])
    return start.year + int(parts["COUNT"]) - 1 if "COUNT" in parts else 9998
