"""Laws of dates as they are said: nothing raises, nothing lies before the day of saying, counting is counting."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st
from whenever import Date

from afterword.core.candidacy.moments import BusinessDays, ClosedDays, FirmCalendar
from afterword.core.candidacy.spoken import read_back, read_date
from afterword.core.candidacy.spoken_days import DAY_NAMES, MONTH_NAMES

FEW = settings(deadline=None, max_examples=300)
DAYS = st.integers(0, 4000).map(lambda days: Date(2024, 1, 1).add(days=days))
LOCALES = st.sampled_from(["en-US", "en-GB", "en-IN", "de-DE", "ja-JP", "en", "", "x", "--"])
CALENDARS = st.builds(
    lambda weekend, dates: FirmCalendar("UTC", ClosedDays(weekend, dates)),
    st.frozensets(st.integers(1, 7), max_size=7),
    st.frozensets(DAYS, max_size=5),
)
PLAIN = FirmCalendar("UTC", ClosedDays())
SAID = """
by on before after until next this last the a an in within of or to and - / , . ( ) week weeks month day days
business working Friday Mon sat May March Dec 14th 31st first second 2 3 10 99 2026 '26 3/14 14.3. 2026-02-30 30/2/26
early mid late end end-of beginning half quarter year tomorrow today couple few fortnight weekend week's time ago
from now not won't hopefully about or so so at latest EOD COB EOW noon 5pm Q4 Q9 twenty one hundred thousand
commencing following coming between 0 000 999999 1.5 00th 45th nov november thanksgiving but then decide
"""
PIECES = st.lists(st.sampled_from(SAID.split()), max_size=14).map(" ".join)


@FEW
@given(st.one_of(st.text(), PIECES), DAYS, CALENDARS, LOCALES)
@example("in 99999 years", Date(2026, 1, 1), PLAIN, "en-US")
def test_any_text_is_read_or_left_and_never_to_a_day_before_it_was_said(words, said_on, calendar, locale):
    spoken = read_date(words, said_on, calendar, locale)
    assert spoken is None or spoken.date >= said_on
    assert spoken == read_date(words, said_on, calendar, locale)


@FEW
@given(PIECES, st.sampled_from([Date.MIN, Date.MIN.add(days=9), Date.MAX, Date.MAX.subtract(days=9)]), CALENDARS)
def test_the_ends_of_the_calendar_raise_nothing(words, said_on, calendar):
    spoken = read_date(words, said_on, calendar)
    assert spoken is None or spoken.date >= said_on


@FEW
@given(
    st.integers(1, 104),
    DAYS,
    st.sampled_from(["in {} weeks", "within {} weeks", "{} weeks from now", "We'll call in {} weeks."]),
)
def test_weeks_are_seven_days(count, said_on, shape):
    assert read_date(shape.format(count), said_on, PLAIN).date == said_on.add(days=7 * count)


@FEW
@given(st.integers(1, 60), DAYS, CALENDARS)
def test_business_days_are_counted_as_the_calendar_counts(count, said_on, calendar):
    if len(calendar.closed.weekend) < 7:
        spoken = read_date(f"in {count} business days", said_on, calendar)
        assert spoken.date == calendar.add(said_on, BusinessDays(count))


@FEW
@given(st.integers(1, 7), DAYS)
def test_a_weekday_is_the_next_of_its_name(weekday, said_on):
    day = read_date(f"by {DAY_NAMES[weekday - 1]}", said_on, PLAIN).date
    assert day.day_of_week().value == weekday
    assert said_on < day <= said_on.add(days=7)


@FEW
@given(DAYS, st.integers(0, 200))
def test_a_date_in_full_is_that_date_however_it_is_written(said_on, ahead):
    day = said_on.add(days=ahead)
    month, name = MONTH_NAMES[day.month - 1], DAY_NAMES[day.day_of_week().value - 1]
    for written in (
        f"by {month} {day.day}, {day.year}",
        f"{day.day} {month} {day.year}",
        f"on {name}, {month} {day.day}",
        day.format_iso(),
        f"by {day.month}/{day.day}/{day.year}",
        f"{month[:3]} {day.day}",
    ):
        assert read_date(written, said_on, PLAIN, "en-US").date == day
    assert read_date(f"{day.day}/{day.month}/{day.year}", said_on, PLAIN, "en-GB").date == day


@FEW
@given(DAYS, st.integers(0, 200), st.sampled_from(["en-US", "en-GB"]))
def test_what_is_read_back_is_read_as_the_same_day(said_on, ahead, locale):
    day = said_on.add(days=ahead)
    back = read_back(day, said_on, locale).partition(" (")[0]
    assert read_date(back, said_on, PLAIN, locale).date == day
