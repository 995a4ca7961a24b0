"""A good hour for a message: business hours of the firm, unless the 24 hours of E6 would be missed (J13)."""

from __future__ import annotations

from whenever import Instant, Time, TimeDelta

from afterword.core.candidacy.moments import FirmCalendar

OPENS = Time(8, 30)
CLOSES = Time(17, 30)
_MARGIN = TimeDelta(minutes=30)


def good_hour(now: Instant, calendar: FirmCalendar, due: Instant | None = None) -> Instant:
    """The first instant from ``now`` on in business hours of the firm; ``now`` itself where those come too late for ``due``."""
    today = calendar.day_of(now)
    day = calendar.on_or_after(today)
    if day == today and now >= calendar.at(today, CLOSES):
        day = calendar.after(today)
    found = max(now, calendar.at(day, OPENS))
    return now if due is not None and found > due - _MARGIN else found
