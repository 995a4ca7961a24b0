"""Opening hours: what people write, what cannot be read, and the way back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whenever import Date, Instant, Time

from afterword.core.candidacy.hours import Hours, Opening
from afterword.core.candidacy.moments import ClosedDays, FirmCalendar
from afterword.core.candidacy.reading_hours import read_hours, write_hours


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("09:00-17:30 Mon-Fri", "09:00-17:30 Mon-Fri"),
        ("Mon-Fri 09:00-17:30", "09:00-17:30 Mon-Fri"),
        ("mon-fri, 09:00 - 17:30", "09:00-17:30 Mon-Fri"),
        ("9am-5pm Mon-Thu, 9am-3pm Fri", "09:00-17:00 Mon-Thu; 09:00-15:00 Fri"),
        ("Mon-Thu 9am-5pm, Fri 9am-3pm", "09:00-17:00 Mon-Thu; 09:00-15:00 Fri"),
        ("Mon-Fri 8.30 to 17.00; Sat 10:00-12:00", "08:30-17:00 Mon-Fri; 10:00-12:00 Sat"),
        ("weekdays 9 to 5", "09:00-17:00 Mon-Fri"),
        ("9 to 5 on weekdays", "09:00-17:00 Mon-Fri"),
        ("9-5", "09:00-17:00 Mon-Fri"),
        ("9:00-5:30", "09:00-17:30 Mon-Fri"),
        ("9 a.m. to 5 p.m.", "09:00-17:00 Mon-Fri"),
        ("9 a.m. - 5:30 p.m., Monday through Friday", "09:00-17:30 Mon-Fri"),
        ("Monday to Friday between 9 and 5", "09:00-17:00 Mon-Fri"),
        ("daily 08:00-18:00", "08:00-18:00 daily"),
        ("every day 8am to 6pm", "08:00-18:00 daily"),
        ("24/7", "00:00-24:00 daily"),
        ("24 hours", "00:00-24:00 daily"),
        ("00:00-24:00 daily", "00:00-24:00 daily"),
        ("08:30–12:00, 13:00–17:00 Mon–Fri", "08:30-12:00, 13:00-17:00 Mon-Fri"),
        ("Mon–Fri 08:30–12:00, 13:00–17:00", "08:30-12:00, 13:00-17:00 Mon-Fri"),
        ("Mon-Fri 9-12 and 1-5", "09:00-12:00, 13:00-17:00 Mon-Fri"),
        ("Sun-Thu 9:00-17:00", "09:00-17:00 Sun-Thu"),
        ("Sunday to Thursday, 8:30am-5pm", "08:30-17:00 Sun-Thu"),
        ("Fri-Mon 10-4", "10:00-16:00 Fri-Mon"),
        ("Mon, Wed, Fri 9-1", "09:00-13:00 Mon, Wed, Fri"),
        ("Tu/Th 10-2", "10:00-14:00 Tue, Thu"),
        ("Tu & Th 10-2", "10:00-14:00 Tue, Thu"),
        ("M-F 8-6", "08:00-18:00 Mon-Fri"),
        ("Mo-Fr 08:00-16:00", "08:00-16:00 Mon-Fri"),
        ("Mon-Fri 0900-1730", "09:00-17:30 Mon-Fri"),
        ("Mon-Fri 900-1730", "09:00-17:30 Mon-Fri"),
        ("Mon-Fri 9h-17h30", "09:00-17:30 Mon-Fri"),
        ("Mon-Fri 9 - noon", "09:00-12:00 Mon-Fri"),
        ("Mon-Fri noon to midnight", "12:00-24:00 Mon-Fri"),
        ("Mon-Fri 8-noon, 1pm-5pm", "08:00-12:00, 13:00-17:00 Mon-Fri"),
        ("1-5pm Tue", "13:00-17:00 Tue"),
        ("9-5pm Tue", "09:00-17:00 Tue"),
        ("12-8 weekdays", "12:00-20:00 Mon-Fri"),
        ("6-2 weekdays", "06:00-14:00 Mon-Fri"),
        ("06:00-14:00 Mon-Fri", "06:00-14:00 Mon-Fri"),
        ("05:00-08:00 Mon", "05:00-08:00 Mon"),
        ("weekends 10-4", "10:00-16:00 Sat, Sun"),
        ("Mondays 9-5", "09:00-17:00 Mon"),
        ("Mon-Fri: 9:00-17:00, Sat: 10:00-14:00, Sun: closed", "09:00-17:00 Mon-Fri; 10:00-14:00 Sat"),
        ("Mon-Fri 9-5; closed Sat, Sun", "09:00-17:00 Mon-Fri"),
        ("Mon-Fri 9-5 (closed on public holidays)", "09:00-17:00 Mon-Fri"),
        ("Mon-Fri 9-5 except bank holidays", "09:00-17:00 Mon-Fri"),
        ("Mon-Thu 9-5\nFri 9-3", "09:00-17:00 Mon-Thu; 09:00-15:00 Fri"),
        ("Mon-Fri 9-5, 10-2 Sat", "09:00-17:00 Mon-Fri; 10:00-14:00 Sat"),
        ("Reception is open from 9 to 5.", "09:00-17:00 Mon-Fri"),
        ("Fri 22:00-02:00", "22:00-24:00 Fri; 00:00-02:00 Sat"),
        ("Sun 9pm-2am", "21:00-24:00 Sun; 00:00-02:00 Mon"),
        ("Mon 8pm-12am", "20:00-24:00 Mon"),
        ("Mon 18:00-00:00", "18:00-24:00 Mon"),
        ("12am-12pm Mon", "00:00-12:00 Mon"),
        ("midnight to 6am Mon", "00:00-06:00 Mon"),
        ("closed", "closed"),
        ("", None),
        ("by appointment", None),
        ("Mon-Fri", None),
        ("Mon-Fri 9", None),
        ("Mon-Fri 25:00-26:00", None),
        ("Mon-Fri 09:75-17:00", None),
        ("Mon-Fri 13pm-5pm", None),
        ("Mon-Fri 17:00-16:00", None),
        ("09:00-09:00 Mon", None),
        ("Mon-Fri 9-5 ET", None),
        ("9-5 Mon 10-4 Tue 8", None),
        ("Mon 9-5 Tue", None),
    ],
)
def test_reads_as(written, read):
    hours, problems = read_hours(written)
    assert (write_hours(hours) if hours else None) == read
    assert bool(problems) == (hours is None)
    for problem in problems:
        assert "09:00-17:30 Mon-Fri" in problem.sentence


def test_a_problem_names_the_word_that_does_not_read():
    assert "'et'" in read_hours("Mon-Fri 9-5 ET")[1][0].sentence


def test_around_the_clock_is_open_in_the_last_minute_of_the_day():
    hours, _ = read_hours("24/7")
    calendar = FirmCalendar("America/New_York", ClosedDays())
    late = Instant("2026-11-15T04:59:30Z")
    assert hours.next_open(calendar, late, late.add(seconds=20)) is not None


def test_two_stretches_leave_the_lunch_hour_closed():
    hours, _ = read_hours("08:30-12:00, 13:00-17:00 Mon-Fri")
    calendar = FirmCalendar("America/New_York", ClosedDays())
    noon = calendar.at(Date(2026, 11, 12), Time(12))
    assert hours.next_open(calendar, noon, noon.add(hours=3))[0] == calendar.at(Date(2026, 11, 12), Time(13))
    assert hours.next_open(calendar, noon, noon.add(minutes=30)) is None


_MINUTE = st.integers(0, 24 * 60)


def _time(minute):
    return Time.MAX if minute == 24 * 60 else Time(minute // 60, minute % 60)


@st.composite
def _opening(draw):
    opens, closes = sorted(draw(st.lists(_MINUTE, min_size=2, max_size=2, unique=True)))
    days = draw(st.frozensets(st.integers(1, 7), min_size=1))
    return Opening(days, _time(opens), _time(closes))


@settings(deadline=None, max_examples=200)
@given(st.lists(_opening(), max_size=4))
def test_what_is_written_is_read_back(openings):
    hours = Hours(tuple(openings))
    assert read_hours(write_hours(hours)) == (hours, ())


_PIECES = st.lists(
    st.sampled_from([*"0123456789:-–.,;/&() \n", "Mon", "fri", "daily", "am", "p.m.", "to", "closed", "24/7", "ß", "٣"])
)


@settings(deadline=None, max_examples=300)
@given(st.one_of(st.text(), _PIECES.map("".join), _PIECES.map(" ".join)))
def test_any_text_gives_hours_or_a_problem(text):
    hours, problems = read_hours(text)
    assert (hours is None) == bool(problems)
