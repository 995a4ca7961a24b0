"""Instants, days of the firm, and spans in business days."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whenever import Date, Instant, Time

from afterword.core.candidacy.moments import BusinessDays, ClosedDays, FirmCalendar

NEW_YORK = FirmCalendar("America/New_York")
TUESDAY, FRIDAY, SATURDAY, SUNDAY, MONDAY = (Date(2026, 3, number) for number in (3, 6, 7, 8, 9))
days = st.integers(0, 3000).map(lambda count: Date(2024, 1, 1).add(days=count))
calendars = st.builds(
    lambda weekend, dates: FirmCalendar("UTC", ClosedDays(weekend, dates)),
    st.frozensets(st.integers(1, 7), max_size=5),
    st.frozensets(days, max_size=20),
)


def test_saturday_and_sunday_are_the_weekend_unless_told():
    assert [NEW_YORK.works_on(day) for day in (FRIDAY, SATURDAY, SUNDAY, MONDAY)] == [True, False, False, True]
    cairo = FirmCalendar("Africa/Cairo", ClosedDays(weekend=frozenset({5, 6})))
    assert [cairo.works_on(day) for day in (FRIDAY, SATURDAY, SUNDAY, MONDAY)] == [False, False, True, True]


def test_a_closed_date():
    shut = FirmCalendar("UTC", ClosedDays().with_dates([MONDAY, TUESDAY]))
    assert not shut.works_on(MONDAY)
    assert not shut.works_on(TUESDAY)
    assert shut.works_on(FRIDAY)


def test_more_dates_are_added_to_those_known():
    one = ClosedDays(frozenset({7}), frozenset({MONDAY}))
    assert one.with_dates(iter([TUESDAY])) == ClosedDays(frozenset({7}), frozenset({MONDAY, TUESDAY}))
    assert one.with_dates([]) is one


@pytest.mark.parametrize(
    ("day", "on_or_after", "after"),
    [
        (TUESDAY, TUESDAY, Date(2026, 3, 4)),
        (FRIDAY, FRIDAY, MONDAY),
        (SATURDAY, MONDAY, MONDAY),
        (SUNDAY, MONDAY, MONDAY),
    ],
)
def test_the_next_business_day(day, on_or_after, after):
    assert NEW_YORK.on_or_after(day) == on_or_after
    assert NEW_YORK.after(day) == after


def test_the_year_turns_over_closed_days():
    shut = FirmCalendar("UTC", ClosedDays(dates=frozenset({Date(2026, 12, 31), Date(2027, 1, 1)})))
    assert shut.after(Date(2026, 12, 30)) == Date(2027, 1, 4)


def test_a_firm_that_never_works_is_looked_at_for_a_year():
    never = FirmCalendar("UTC", ClosedDays(weekend=frozenset(range(1, 8))))
    assert never.on_or_after(TUESDAY) == TUESDAY.add(days=366)


def test_business_days_are_counted_without_the_weekend_and_holidays():
    shut = FirmCalendar("UTC", ClosedDays(dates=frozenset({Date(2026, 3, 10)})))
    assert shut.add(TUESDAY, BusinessDays(10)) == Date(2026, 3, 18)
    assert NEW_YORK.add(TUESDAY, BusinessDays(10)) == Date(2026, 3, 17)
    assert NEW_YORK.add(SATURDAY, BusinessDays(1)) == MONDAY
    assert NEW_YORK.add(SATURDAY, BusinessDays(0)) == SATURDAY


def test_an_instant_is_of_the_day_that_the_firm_has():
    late = Instant("2026-03-03T22:30-08:00")
    assert NEW_YORK.day_of(late) == Date(2026, 3, 4)
    assert FirmCalendar("America/Los_Angeles").day_of(late) == TUESDAY
    assert NEW_YORK.day_of(TUESDAY) == TUESDAY


def test_a_wall_clock_time_at_the_firm():
    assert NEW_YORK.at(TUESDAY, Time(9, 30)) == Instant("2026-03-03T14:30Z")
    assert NEW_YORK.start_of(TUESDAY) == Instant("2026-03-03T05:00Z")


def test_a_time_that_the_clock_skips_moves_on_and_one_that_comes_twice_is_the_first():
    assert NEW_YORK.at(SUNDAY, Time(2, 30)) == Instant("2026-03-08T03:30-04:00")
    assert NEW_YORK.at(Date(2026, 11, 1), Time(1, 30)) == Instant("2026-11-01T01:30-04:00")


def test_a_day_that_begins_late_begins_late():
    assert FirmCalendar("America/Havana").start_of(SUNDAY) == Instant("2026-03-08T01:00-04:00")


def test_spans_compare_and_values_do_not_change():
    assert BusinessDays(2) < BusinessDays(10)
    with pytest.raises(FrozenInstanceError):
        NEW_YORK.zone = "UTC"


@settings(deadline=None, max_examples=60)
@given(calendars, days)
def test_the_day_found_is_the_first_on_which_the_firm_works(calendar, day):
    found = calendar.on_or_after(day)
    assert found >= day
    assert calendar.works_on(found)
    while day < found:
        assert not calendar.works_on(day)
        day = day.next_day()


@settings(deadline=None, max_examples=60)
@given(calendars, days, st.integers(0, 12), st.integers(0, 12))
def test_spans_add_up(calendar, day, first, second):
    assert calendar.add(calendar.add(day, BusinessDays(first)), BusinessDays(second)) == calendar.add(
        day, BusinessDays(first + second)
    )
