"""The hours in which a door is open."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whenever import Date, Instant, PlainDateTime, Time

from afterword.core.candidacy.hours import Hours, Opening
from afterword.core.candidacy.moments import ClosedDays, FirmCalendar
from afterword.core.candidacy.reading_hours import read_hours

ZONE = "America/New_York"
CALENDAR = FirmCalendar(ZONE)
WEEKDAYS = frozenset(range(1, 6))
OFFICE = Hours((Opening(WEEKDAYS, Time(9), Time(17)),))
BREAK = Hours((Opening(WEEKDAYS, Time(13), Time(17)), Opening(frozenset({1, 2, 3}), Time(8, 30), Time(12))))


def at(text: str) -> Instant:
    return PlainDateTime(f"2026-{text.replace(' ', 'T')}:00").assume_tz(ZONE).to_instant()


def open_(hours: Hours, start: str, end: str, calendar: FirmCalendar = CALENDAR) -> tuple[Instant, Instant] | None:
    return hours.next_open(calendar, at(start), at(end))


@pytest.mark.parametrize(
    ("hours", "start", "end", "found"),
    [
        (OFFICE, "03-03 08:00", "03-03 18:00", ("03-03 09:00", "03-03 17:00")),
        (OFFICE, "03-03 10:00", "03-03 18:00", ("03-03 10:00", "03-03 17:00")),
        (OFFICE, "03-03 10:00", "03-03 10:30", ("03-03 10:00", "03-03 17:00")),
        (OFFICE, "03-03 09:00", "03-03 18:00", ("03-03 09:00", "03-03 17:00")),
        (OFFICE, "03-03 16:59", "03-03 18:00", ("03-03 16:59", "03-03 17:00")),
        (OFFICE, "03-03 17:00", "03-03 18:00", None),
        (OFFICE, "03-03 17:00", "03-04 09:00", None),
        (OFFICE, "03-03 17:00", "03-04 09:01", ("03-04 09:00", "03-04 17:00")),
        (OFFICE, "03-06 17:00", "03-09 09:01", ("03-09 09:00", "03-09 17:00")),
        (OFFICE, "03-06 17:00", "03-08 23:00", None),
        (OFFICE, "03-04 10:00", "03-03 10:00", None),
        (OFFICE, "03-03 12:00", "03-03 12:00", None),
        (BREAK, "03-03 07:00", "03-03 18:00", ("03-03 08:30", "03-03 12:00")),
        (BREAK, "03-03 12:00", "03-03 18:00", ("03-03 13:00", "03-03 17:00")),
        (BREAK, "03-05 07:00", "03-05 18:00", ("03-05 13:00", "03-05 17:00")),
        (Hours(()), "03-03 07:00", "03-09 18:00", None),
    ],
)
def test_the_next_stretch(hours, start, end, found):
    assert open_(hours, start, end) == (found and (at(found[0]), at(found[1])))


def test_closed_on_the_days_on_which_the_firm_is_closed():
    shut = FirmCalendar(ZONE, ClosedDays(dates=frozenset({Date(2026, 3, 4)})))
    assert open_(OFFICE, "03-03 18:00", "03-06 18:00", shut) == (at("03-05 09:00"), at("03-05 17:00"))


def test_open_on_a_saturday_that_the_hours_name():
    saturday = Hours((Opening(frozenset({6}), Time(10), Time(12)),))
    assert open_(saturday, "03-03 18:00", "03-10 18:00") == (at("03-07 10:00"), at("03-07 12:00"))


def test_the_hours_are_those_of_the_firms_zone():
    tokyo = FirmCalendar("Asia/Tokyo")
    assert OFFICE.next_open(tokyo, at("03-03 12:00"), at("03-04 12:00")) == (at("03-03 19:00"), at("03-04 03:00"))


def test_the_door_stands_open_for_real_hours_when_the_clock_changes():
    always = Hours((Opening(frozenset({7}), Time(1), Time(5)),))
    opens, closes = open_(always, "03-08 00:00", "03-09 00:00")
    assert closes == opens.add(hours=3)


def test_a_door_that_never_closes():
    hours, problems = read_hours("00:00-24:00 Mon-Sun")
    assert problems == ()
    for start in ("03-03 00:00", "03-03 12:00", "03-07 23:30"):
        found = open_(hours, start, "03-09 00:00")
        assert found is not None
        assert found[0] == at(start)


@settings(deadline=None, max_examples=80)
@given(st.integers(0, 2000), st.integers(0, 2000), st.sampled_from([OFFICE, BREAK]))
def test_what_is_found_lies_between(start, length, hours):
    begin = at("03-02 00:00").add(minutes=10 * start)
    end = begin.add(minutes=10 * length)
    found = hours.next_open(CALENDAR, begin, end)
    if found is not None:
        opens, closes = found
        assert begin <= opens < end
        assert opens < closes
        assert hours.next_open(CALENDAR, opens, end) == found
