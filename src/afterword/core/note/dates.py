"""Days as a note says them, in the usage of its locale."""

from __future__ import annotations

from whenever import Date

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip


def is_american(locale: str | None) -> bool:
    """Whether the month stands before the day, and a colon after the greeting."""
    return (locale or "en-US").replace("_", "-").casefold() in {"en-us", "en-ca", "en-ph", "en"}


def weekday(day: Date) -> str:
    """The English name of the day of the week."""
    return WEEKDAYS[day.day_of_week().value - 1]


def month_and_day(day: Date, locale: str | None) -> str:
    """The day without its weekday: "November 13", or "13 November"."""
    month = MONTHS[day.month - 1]
    return f"{month} {day.day}" if is_american(locale) else f"{day.day} {month}"


def full_day(day: Date, locale: str | None) -> str:
    """The day with its weekday: "Thursday, November 12", or "Thursday 12 November"."""
    comma = "," if is_american(locale) else ""
    return f"{weekday(day)}{comma} {month_and_day(day, locale)}"
