"""The zones that a file defines for itself: VTIMEZONE (RFC 5545, 3.6.5) as rules that give an offset.

The library keeps every VTIMEZONE it has read for the life of the process, by name, so that two senders' different
"Customized Time Zone" would become one. Here each file's rules are built anew and asked for by nobody else.
"""

from __future__ import annotations

import re
from datetime import tzinfo

from afterword.adapters.invitation.lines import Component, Line
from afterword.adapters.invitation.zones import tidy
from afterword.core.problems import Problem

# Rules that tick more than once a year are damage, and walking them from 1601 takes hours.
_YEARLY = re.compile(
    r"FREQ=YEARLY(?:;(?:INTERVAL=\d{1,2}|BYMONTH=\d{1,2}|BYDAY=[+-]?\d?[A-Z]{2}(?:,[+-]?\d?[A-Z]{2}){0,6}|"
    r"BYMONTHDAY=-?\d{1,2}(?:,-?\d{1,2}){0,30}|WKST=[A-Z]{2}|UNTIL=\d{8}(?:T\d{6}Z?)?|COUNT=\d{1,3}))*"
)
_OFFSET = re.compile(r"[+-]\d{4}(?:\d\d)?")
_LOCAL = re.compile(r"\d{8}T\d{6}")


def read_rules(calendar: Component) -> tuple[dict[str, tzinfo | None], tuple[Problem, ...]]:
    """The rules of each VTIMEZONE by its tidy id in small letters; None, with a problem, for one that is damaged."""
    rules: dict[str, tzinfo | None] = {}
    problems = []
    for component in calendar.every("VTIMEZONE"):
        name = tidy(component.value("TZID"))
        built = _built(component) if name else None
        if built is None:
            sentence = f"the zone {name[:60]!r} that the file defines cannot be read; its times will be asked for."
            problems.append(Problem(f"line {component.number}", sentence))
        if name and rules.get(name.casefold()) is None:
            rules[name.casefold()] = built
    return rules, tuple(problems)


def _built(component: Component) -> tzinfo | None:
    text = _sheet(component)
    if text is None:
        return None
    from icalendar import Timezone  # noqa: PLC0415
    from icalendar.timezone import tzp  # noqa: PLC0415

    tzp.use_zoneinfo()
    try:
        zone = Timezone.from_ical(text)
        rules = zone.to_tz(lookup_tzid=False) if isinstance(zone, Timezone) else None
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError):
        return None
    finally:
        tzp.use_zoneinfo()
    return rules if isinstance(rules, tzinfo) else None


def _sheet(component: Component) -> str | None:
    """The VTIMEZONE with nothing but what its rules need, under a name of our own; None where that is damaged."""
    stretches = [part for part in component.inside if part.name in ("STANDARD", "DAYLIGHT")]
    sheets = [_stretch(part) for part in stretches]
    if not sheets or None in sheets:
        return None
    body = "".join(sheet for sheet in sheets if sheet)
    return f"BEGIN:VTIMEZONE\r\nTZID:X-AFTERWORD-FILE\r\n{body}END:VTIMEZONE\r\n"


def _stretch(part: Component) -> str | None:
    wanted = {"DTSTART": _LOCAL, "TZOFFSETFROM": _OFFSET, "TZOFFSETTO": _OFFSET}
    lines = []
    for name, shape in wanted.items():
        value = part.value(name)
        if not shape.fullmatch(value):
            return None
        lines.append(f"{name}:{value}")
    repeats = [_repeat(line) for line in part.lines if line.name in ("RRULE", "RDATE")]
    if None in repeats:
        return None
    body = "\r\n".join([*lines, *(line for line in repeats if line)])
    return f"BEGIN:{part.name}\r\n{body}\r\nEND:{part.name}\r\n"


def _repeat(line: Line) -> str | None:
    value = line.value.strip().upper()
    if line.name == "RRULE":
        return f"RRULE:{value}" if _YEARLY.fullmatch(value) else None
    dates = [part.strip().removesuffix("Z") for part in value.split(",")]
    return f"RDATE:{','.join(dates)}" if dates and all(_LOCAL.fullmatch(date) for date in dates) else None
