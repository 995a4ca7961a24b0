"""Dates as people say them, "by the end of next week", read to a day and said back in full."""

from __future__ import annotations

from dataclasses import dataclass

from whenever import Date

from afterword.core.candidacy.moments import FirmCalendar
from afterword.core.candidacy.spoken_calendar import Base, days_between
from afterword.core.candidacy.spoken_days import DAY_NAMES, MONTH_NAMES
from afterword.core.candidacy.spoken_sense import Found, any_day, every_day, news_day

_MONTH_FIRST_PLACES = frozenset({"US", "CA", "PH", "PR", "GU", "VI", "AS", "FM", "MH", "PW"})
_MONTH_FIRST_LANGUAGES = frozenset({"ja", "zh", "ko", "hu", "lt"})
_LONGEST = 5000


@dataclass(frozen=True, slots=True)
class SpokenDate:
    """The last day of what the words cover. ``clear``: it was said without "about" or "hopefully";
    ``read_as``: the words that were read, and what they were taken to mean.
    """

    date: Date
    clear: bool
    read_as: str


def read_date(words: str, said_on: Date, calendar: FirmCalendar, locale: str = "en-US") -> SpokenDate | None:
    """The day by which news is to come, counted from the day of saying; None where none is named (E15, E16).

    Never before ``said_on``. The choices made where speech is loose:

    - a weekday is the next one, never the same day; "next Friday" is the Friday of next week;
    - a week, month or quarter is read to its last (working week) day; of a week, "early" is Tuesday, "mid" the third
      working day; of a month, "early" is the 10th, "mid" the 15th;
    - of a range the later bound; business days are counted in the firm's calendar;
    - a day of the year that is past is the next one, if that lies within nine months; else it is a slip, and None;
    - named holidays, "soon", "a few days", "after Friday" and "not before Friday" name no clear day.
    """
    return _spoken(words, news_day(words[:_LONGEST], _base(said_on, calendar, locale)))


def read_day(words: str, said_on: Date, calendar: FirmCalendar, locale: str = "en-US") -> SpokenDate | None:
    """The day that the words name, whatever is to happen then; else as ``read_date``."""
    return _spoken(words, any_day(words[:_LONGEST], _base(said_on, calendar, locale)))


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A day or a range of days that a text names, whatever it is for, and where the words stand in it."""

    first: Date
    last: Date
    begin: int
    end: int


def named_days(words: str, said_on: Date, calendar: FirmCalendar, locale: str = "en-US") -> list[NamedDay]:
    """Every day that the words name, past ones too, in the order of the words; read as in ``read_date``."""
    days = every_day(words[:_LONGEST], _base(said_on, calendar, locale))
    return [NamedDay(one.first, one.last, one.begin, one.end) for one in days]


def _base(said_on: Date, calendar: FirmCalendar, locale: str) -> Base:
    return Base(said_on, calendar, _month_first(locale), said_on)


def _spoken(words: str, found: Found | None) -> SpokenDate | None:
    if found is None:
        return None
    return SpokenDate(found.last, found.clear, f"{words[found.begin : found.end]!r}, {found.meaning}")


def _month_first(locale: str) -> bool:
    """Whether 3/14 is the order of the place."""
    language, _, place = locale.replace("_", "-").partition("-")
    if language.lower() in _MONTH_FIRST_LANGUAGES:
        return True
    return language.lower() in ("en", "") and (not place or place.upper()[-2:] in _MONTH_FIRST_PLACES)


def read_back(date: Date, said_on: Date, locale: str | None = None) -> str:
    """The date in full with its weekday, and how far it is: "Friday, November 13, 2026 (in 9 days)"."""
    weekday, month = DAY_NAMES[date.day_of_week().value - 1], MONTH_NAMES[date.month - 1]
    if _month_first(locale or "en-US"):
        full = f"{weekday}, {month} {date.day}, {date.year}"
    else:
        full = f"{weekday} {date.day} {month} {date.year}"
    return f"{full} ({_distance(days_between(said_on, date))})"


def _distance(days: int) -> str:
    named = {0: "today", 1: "tomorrow", -1: "yesterday"}
    if days in named:
        return named[days]
    return f"in {days} days" if days > 0 else f"{-days} days ago"
