"""Instants, days of the firm, and spans in business days, kept apart by type."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from whenever import Date, Instant, Time

SATURDAY, SUNDAY = 6, 7


@dataclass(frozen=True, slots=True, order=True)
class BusinessDays:
    """A span counted in days on which the firm works; never added to an instant."""

    count: int


@dataclass(frozen=True, slots=True)
class ClosedDays:
    """When a firm does not work: ISO weekdays (1 Monday to 7 Sunday) and single dates."""

    weekend: frozenset[int] = frozenset({SATURDAY, SUNDAY})
    dates: frozenset[Date] = frozenset()

    def with_dates(self, more: Iterable[Date]) -> ClosedDays:
        """With further closed dates."""
        added = frozenset(more)
        return ClosedDays(self.weekend, self.dates | added) if added else self


@dataclass(frozen=True, slots=True)
class FirmCalendar:
    """The firm's own days: its zone (IANA name) and when it is closed (J3, J4)."""

    zone: str
    closed: ClosedDays = field(default_factory=ClosedDays)

    def day_of(self, moment: Instant | Date) -> Date:
        """The date at the firm when the instant strikes; a date is already one."""
        return moment.to_tz(self.zone).date() if isinstance(moment, Instant) else moment

    def works_on(self, day: Date) -> bool:
        """Whether the day is a business day of the firm."""
        return day.day_of_week().value not in self.closed.weekend and day not in self.closed.dates

    def on_or_after(self, day: Date) -> Date:
        """The day itself if the firm works then, else its next business day."""
        for _ in range(366):
            if self.works_on(day):
                return day
            day = day.next_day()
        return day

    def after(self, day: Date) -> Date:
        """The first business day after the day (J3)."""
        return self.on_or_after(day.next_day())

    def add(self, day: Date, span: BusinessDays) -> Date:
        """The business day that lies ``span`` business days after the day."""
        for _ in range(span.count):
            day = self.after(day)
        return day

    def at(self, day: Date, time: Time) -> Instant:
        """The instant of a wall-clock time at the firm; a time that a clock change skips moves on with the clock."""
        return day.at(time).assume_tz(self.zone, disambiguation="compatible").to_instant()

    def start_of(self, day: Date) -> Instant:
        """The first instant of the day at the firm."""
        return self.at(day, Time(0))
