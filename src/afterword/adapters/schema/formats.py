"""Instants, dates and zones as a document writes them: RFC 3339, ISO 8601 and IANA names, with what to write instead."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from whenever import Date, Instant, PlainDateTime

from afterword.core.candidacy.document_checks import zone_exists
from afterword.core.playbook.schema import shown

_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_TIME = r"[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,9})?"
_INSTANT = re.compile(rf"{_DAY}[Tt]{_TIME}(?:[Zz]|[+-][0-9]{{2}}:[0-9]{{2}})")
_NAIVE = re.compile(rf"({_DAY})[Tt ]([0-9]{{2}}:[0-9]{{2}}(?::[0-9]{{2}}(?:\.[0-9]{{1,9}})?)?)")
_LOOSE = re.compile(
    rf"({_DAY})[Tt ]([0-9]{{2}}:[0-9]{{2}})(:[0-9]{{2}}(?:\.[0-9]+)?)?\s?([Zz]|[+-][0-9]{{2}}:?[0-9]{{2}})"
)
_EARLIEST, _LATEST = 1900, 2199
_EXAMPLE_OFFSET = "-05:00"


class MisfitError(ValueError):
    """A text that is not what its format asks; its own text is a whole sentence. It never leaves this package."""


def check_instant(text: str) -> None:
    """RFC 3339 with an offset, in the years 1900 to 2199."""
    if naive := _NAIVE.fullmatch(text):
        raise MisfitError(f"{text} has no offset: write {_whole_time(*naive.groups())}{_EXAMPLE_OFFSET}")
    if not _INSTANT.fullmatch(text):
        raise MisfitError(f"{shown(text)} is no instant: write {_meant(text)}")
    try:
        moment = Instant(text)
    except ValueError:
        raise MisfitError(f"{text} is on no calendar and clock: write one such as 2026-11-12T15:30:00-05:00") from None
    _check_year(text, moment.to_tz("UTC").date().year)


def check_day(text: str) -> None:
    """An ISO 8601 date of the calendar, in the years 1900 to 2199."""
    if not re.fullmatch(_DAY, text):
        raise MisfitError(f"{shown(text)} is no date: write one such as 2026-11-13")
    try:
        day = Date(text)
    except ValueError:
        raise MisfitError(f"{text} is on no calendar: write a date such as 2026-11-13") from None
    _check_year(text, day.year)


def check_day_or_instant(text: str) -> None:
    """Either of the two."""
    if re.match(rf"{_DAY}[Tt ]", text):
        check_instant(text)
    else:
        check_day(text)


def check_zone(text: str) -> None:
    """The IANA name of a zone that exists."""
    if not zone_exists(text):
        raise MisfitError(f"no zone is named {shown(text)}: write an IANA name such as America/New_York")


FORMATS: Mapping[str, Callable[[str], None]] = {
    "date-time": check_instant,
    "date": check_day,
    "date-or-instant": check_day_or_instant,
    "zone": check_zone,
}
"""Each format of the schemas, and its check."""


def with_offset_of(zone: str, text: str) -> str | None:
    """The naive instant with the offset that the zone has then, to be shown as what to write; None if it is none."""
    naive = _NAIVE.fullmatch(text)
    if naive is None or not zone_exists(zone):
        return None
    whole = _whole_time(*naive.groups())
    try:
        moment = PlainDateTime(whole).assume_tz(zone)
    except ValueError:
        return None
    offset = moment.offset.total("minutes")
    hours, minutes = divmod(int(abs(offset)), 60)
    return f"{whole}{'-' if offset < 0 else '+'}{hours:02}:{minutes:02}"


def _whole_time(day: str, time: str) -> str:
    return f"{day}T{time}{':00' if time.count(':') == 1 else ''}"


def _meant(text: str) -> str:
    loose = _LOOSE.fullmatch(text)
    if loose is None:
        return "RFC 3339, such as 2026-11-12T15:30:00-05:00"
    day, time, seconds, offset = loose.groups()
    colon = offset if ":" in offset or len(offset) == 1 else f"{offset[:3]}:{offset[3:]}"
    return f"{day}T{time}{(seconds or ':00')[:10]}{colon.upper()}"


def _check_year(text: str, year: int) -> None:
    if not _EARLIEST <= year <= _LATEST:
        raise MisfitError(f"{text} cannot be meant: write a year from {_EARLIEST} to {_LATEST}")
