"""Dates, times and durations as RFC 5545 writes them (3.3.4 to 3.3.6), and as others do."""

from __future__ import annotations

import re
from dataclasses import dataclass

from whenever import PlainDateTime, TimeDelta

_MOMENT = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:[Tt ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?\s*([Zz]|[+-]\d\d:?\d\d)?)?")
_DURATION = re.compile(r"([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?")


@dataclass(frozen=True, slots=True)
class Written:
    """What a date property says: its wall clock; whether it is a day without a time; minutes from UTC where it says so."""

    wall: PlainDateTime
    whole_day: bool = False
    minutes: int | None = None


def read_moment(text: str) -> Written | None:
    """The date or date-time, or None where it is none."""
    found = _MOMENT.fullmatch(text.strip())
    if found is None:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
    try:
        wall = PlainDateTime(year, month, day, hour, minute, min(second, 59))
    except ValueError:
        return None
    return Written(wall, found[4] is None, _minutes(found[7]))


def _minutes(offset: str | None) -> int | None:
    if not offset or offset in "Zz":
        return 0 if offset else None
    digits = offset[1:].replace(":", "")
    return (int(digits[:2]) * 60 + int(digits[2:])) * (-1 if offset[0] == "-" else 1)


def read_duration(text: str) -> TimeDelta | None:
    """The length of time, or None where it is none or not longer than nothing."""
    found = _DURATION.fullmatch(text.strip().upper())
    if found is None or found[1] == "-":
        return None
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    length = TimeDelta(hours=(weeks * 7 + days) * 24 + hours, minutes=minutes, seconds=seconds)
    return length if length > TimeDelta() else None
