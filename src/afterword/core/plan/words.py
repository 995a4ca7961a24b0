"""Names, days and hours as a person would say them in a reason."""

from __future__ import annotations

from collections.abc import Sequence

from whenever import Date, Instant, Time

from afterword.core.candidacy.model import Person

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip


def say_day(day: Date, locale: str | None) -> str:
    """Say "Friday, November 13" in American English, "Friday 13 November" elsewhere."""
    weekday, month = WEEKDAYS[day.day_of_week().value - 1], MONTHS[day.month - 1]
    if locale is None or locale.replace("_", "-").endswith(("-US", "-CA")) or locale == "en":
        return f"{weekday}, {month} {day.day}"
    return f"{weekday} {day.day} {month}"


def say_time(time: Time) -> str:
    """Say "3:30 p.m."; noon and midnight by name."""
    if time.minute == 0 and time.hour in (0, 12):
        return "noon" if time.hour else "midnight"
    minutes = f":{time.minute:02}" if time.minute else ""
    return f"{(time.hour + 11) % 12 + 1}{minutes} {'a.m.' if time.hour < 12 else 'p.m.'}"


def say_moment(moment: Instant, zone: str, locale: str | None) -> str:
    """Say "3:30 p.m. on Friday, November 13", at the firm."""
    local = moment.to_tz(zone)
    return f"{say_time(local.time())} on {say_day(local.date(), locale)}"


def say_person(person: Person) -> str:
    """The full name, after the title where one is known."""
    if person.title and not person.name.casefold().startswith(person.title.casefold()):
        return f"{person.title} {person.name}"
    return person.name


def say_list(names: Sequence[str]) -> str:
    """Say "A", "A and B", "A, B and C"."""
    if len(names) <= 1:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"
