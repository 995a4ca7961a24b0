"""The hours in which a door is open or a telephone is answered."""

from __future__ import annotations

from dataclasses import dataclass

from whenever import Date, Instant, Time

from afterword.core.candidacy.moments import FirmCalendar


@dataclass(frozen=True, slots=True)
class Opening:
    """One stretch of a weekday: ISO weekdays (1 Monday to 7 Sunday), opening and closing wall-clock time."""

    weekdays: frozenset[int]
    opens: Time
    closes: Time


@dataclass(frozen=True, slots=True)
class Hours:
    """The openings of a week, in the firm's zone; closed on the days on which the firm is closed."""

    openings: tuple[Opening, ...]

    def next_open(self, calendar: FirmCalendar, start: Instant, end: Instant) -> tuple[Instant, Instant] | None:
        """(from, until): the first stretch in [start, end) in which the door is open, or None."""
        day = calendar.day_of(start)
        last = calendar.day_of(end)
        while day <= last:
            found = self._open_on(day, calendar, start)
            if found is not None:
                return found if found[0] < end else None
            day = day.next_day()
        return None

    def _open_on(self, day: Date, calendar: FirmCalendar, start: Instant) -> tuple[Instant, Instant] | None:
        if day in calendar.closed.dates:
            return None
        weekday = day.day_of_week().value
        stretches = []
        for opening in self.openings:
            if weekday in opening.weekdays:
                closes = calendar.at(day, opening.closes)
                if closes > start:
                    stretches.append((max(start, calendar.at(day, opening.opens)), closes))
        return min(stretches, default=None)
