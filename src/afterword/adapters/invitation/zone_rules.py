"""A file's own rules for a zone as values: when its clock changes, and by how much (RFC 5545, 3.6.5)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from whenever import Date, Instant, PlainDateTime, TimeDelta

_FIRST_YEAR, _LAST_YEAR = 1, 9998


@dataclass(frozen=True, slots=True)
class Yearly:
    """One change a year: the nth weekday of a month (negative counts from its end), a weekday among days, or a day.

    ``weekday``: ISO, 1 Monday to 7 Sunday. ``last``: the last year in which it happens.
    """

    month: int
    weekday: int | None = None
    nth: int | None = None
    days: tuple[int, ...] = ()
    last: int = _LAST_YEAR

    def day_in(self, year: int) -> Date | None:
        """The date of the change in that year; None where the month has no such day."""
        length = Date(year, self.month, 1).add(months=1).subtract(days=1).day
        numbers = [day for day in range(1, length + 1) if self._fits(Date(year, self.month, day), day, length)]
        if self.nth is None:
            return Date(year, self.month, numbers[0]) if numbers else None
        index = self.nth - 1 if self.nth > 0 else self.nth
        return Date(year, self.month, numbers[index]) if -len(numbers) <= index < len(numbers) else None

    def _fits(self, date: Date, day: int, length: int) -> bool:
        if self.days and day not in self.days and day - length - 1 not in self.days:
            return False
        return self.weekday is None or date.day_of_week().value == self.weekday


@dataclass(frozen=True, slots=True)
class Stretch:
    """STANDARD or DAYLIGHT: from when on the clock shows another offset. Offsets are minutes from UTC, and so is no time."""

    start: PlainDateTime
    before: TimeDelta
    after: TimeDelta
    yearly: Yearly | None = None
    more: tuple[PlainDateTime, ...] = ()

    @property
    def gap(self) -> TimeDelta:
        """How much wall-clock time the change skips; none where it repeats some."""
        return max(self.after - self.before, TimeDelta())

    def onsets(self, year: int) -> Iterator[PlainDateTime]:
        """The changes that may be the latest at a time in that year, on the clock as it ran before them."""
        yield self.start
        yield from self.more
        if self.yearly is None:
            return
        newest = min(year, self.yearly.last)
        for each in range(max(newest - 1, self.start.year, _FIRST_YEAR), min(newest, _LAST_YEAR) + 1):
            day = self.yearly.day_in(each)
            if day is not None and (onset := day.at(self.start.time())) >= self.start:
                yield onset


@dataclass(frozen=True, slots=True)
class ZoneRules:
    """All stretches of one VTIMEZONE."""

    stretches: tuple[Stretch, ...]

    def instant(self, wall: PlainDateTime) -> Instant | None:
        """The instant of a wall-clock time; in a gap and in a repeated hour by the offset before the change (3.3.5)."""
        rows = [(onset, each) for each in self.stretches for onset in each.onsets(wall.year)]
        passed = [(onset, each.after) for onset, each in rows if _moved(onset, each.gap) <= wall]
        return _at(wall, max(passed, key=_onset)[1] if passed else min(rows, key=_onset)[1].before)

    def offset(self, moment: Instant) -> TimeDelta:
        """The offset from UTC at an instant."""
        wall = moment.to_tz("UTC").to_plain()
        rows = [
            (onset, each)
            for each in self.stretches
            for year in (wall.year, wall.year + 1)
            for onset in each.onsets(year)
        ]
        passed = [(onset, each.after) for onset, each in rows if _moved(onset, -each.before) <= wall]
        return max(passed, key=_onset)[1] if passed else min(rows, key=_onset)[1].before


def _onset(row: tuple[PlainDateTime, object]) -> PlainDateTime:
    return row[0]


def _moved(wall: PlainDateTime, by: TimeDelta) -> PlainDateTime:
    return wall.add(by, naive_arithmetic_ok=True)


def _at(wall: PlainDateTime, offset: TimeDelta) -> Instant | None:
    try:
        return wall.assume_utc().subtract(offset)
    except (ValueError, OverflowError):
        return None
