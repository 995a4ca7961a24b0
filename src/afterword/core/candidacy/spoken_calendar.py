"""The arithmetic of dates as they are said: weeks of the firm, parts of a month, the next fourteenth."""

from __future__ import annotations

from dataclasses import dataclass

from whenever import Date, Weekday

from afterword.core.candidacy.moments import FirmCalendar

FARTHEST_DAYS = 750
_FORWARD_DAYS = 270


@dataclass(frozen=True, slots=True)
class Base:
    """What the words are read against.

    ``floor``: bare weekdays and days of a month are looked for after it; ``previous``: the date named before, to
    which "the week after" belongs; ``month_first``: the order of 3/14.
    """

    said_on: Date
    calendar: FirmCalendar
    month_first: bool
    floor: Date
    previous: Date | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """The days that words cover, and what they were taken to mean."""

    first: Date
    last: Date
    meaning: str
    hedged: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """Words up to ``end`` that speak of a date; ``stretch`` is None where they give none.

    ``weak``: an hour of the day, which counts as today only where no other date stands beside it.
    """

    end: int
    stretch: Stretch | None
    weak: bool = False


def one_day(end: int, day: Date | None, meaning: str, *, hedged: bool = False) -> Match:
    """A match of a single day."""
    return Match(end, Stretch(day, day, meaning, hedged) if day else None)


def shift(day: Date, days: int) -> Date:
    """The day so many days on; ValueError beyond the calendar."""
    return day.add(days=days)


def days_between(first: Date, last: Date) -> int:
    """How many days lie from the first to the last."""
    return (last.to_stdlib() - first.to_stdlib()).days


def make_day(year: int, month: int, number: int) -> Date | None:
    """The date, or None where there is no such day."""
    try:
        return Date(year, month, number)
    except ValueError:
        return None


def start_of_week(day: Date, calendar: FirmCalendar) -> Date:
    """The first working weekday of the week in which the day lies; a weekend belongs to the week before it."""
    weekend = calendar.closed.weekend
    firsts = [weekday for weekday in range(1, 8) if weekday not in weekend and (weekday + 5) % 7 + 1 in weekend]
    first = firsts[0] if firsts else 1
    return shift(day, -((day.day_of_week().value - first) % 7))


def end_of_week(start: Date, calendar: FirmCalendar) -> Date:
    """The last working weekday of the week that starts then, a holiday or not."""
    days = [shift(start, step) for step in range(7)]
    return max((day for day in days if day.day_of_week().value not in calendar.closed.weekend), default=days[4])


def week_from(base: Base, weeks: int) -> Date:
    """The start of this week (0), the next (1) and so on; said at the weekend, this week is the coming one."""
    start = start_of_week(base.said_on, base.calendar)
    if weeks == 0 and end_of_week(start, base.calendar) < base.said_on:
        return shift(start, 7)
    return shift(start, 7 * weeks)


def in_week(start: Date, weekday: int) -> Date:
    """The day with that ISO weekday in the week that starts then."""
    return shift(start, (weekday - start.day_of_week().value) % 7)


def coming(weekday: int, after: Date) -> Date:
    """The first day after the given one that has the ISO weekday."""
    return shift(after, (weekday - after.day_of_week().value - 1) % 7 + 1)


def end_of_month(day: Date) -> Date:
    """The last day of the month in which the day lies."""
    return day.replace(day=day.days_in_month())


def month_from(day: Date, months: int) -> Date:
    """The first of the month so many months on."""
    return day.replace(day=1).add(months=months)


def year_of(month: int, base: Base, last_day: int = 0) -> int | None:
    """The year of a month or day said without one: the first that is not past.

    None where that lies more than nine months ahead: "by March 3", said on March 10, is a slip, not next year.
    """
    for year in (base.said_on.year, base.said_on.year + 1):
        last = make_day(year, month, last_day) if last_day else end_of_month(Date(year, month, 1))
        if last is not None and last >= base.said_on:
            return year if days_between(base.said_on, last) <= _FORWARD_DAYS else None
    return None


def next_numbered(number: int, base: Base) -> Date | None:
    """The first day on or after the floor that has the number in its month: "the 14th"."""
    for months in range(3):
        first = month_from(base.floor, months)
        day = make_day(first.year, first.month, number)
        if day is not None and day >= base.floor:
            return day
    return None


def nth_week_of_month(first: Date, number: int, calendar: FirmCalendar) -> Date | None:
    """The start of the n-th week of a month, -1 for the last: a week belongs to the month of its third working day."""
    start = start_of_week(first, calendar)
    if shift(start, 2) < first:
        start = shift(start, 7)
    if number < 0:
        return start_of_week(end_of_month(first), calendar)
    start = shift(start, 7 * (number - 1))
    return start if shift(start, 2) <= end_of_month(first) else None


def nth_weekday(first: Date, number: int, weekday: int) -> Date | None:
    """The n-th such weekday of the month, -1 for the last."""
    try:
        return first.nth_weekday_of_month(number, Weekday(weekday))
    except ValueError:
        return None
