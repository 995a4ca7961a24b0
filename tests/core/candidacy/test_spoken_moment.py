"""When something happened, as people say it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whenever import Instant

from afterword.core.candidacy.spoken_moment import read_coming_moment, read_moment

NOW = Instant("2026-03-06T16:00:00-05:00")  # a Friday, in New York
ZONE = "America/New_York"


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("now", "2026-03-06T16:00:00-05:00"),
        ("just now", "2026-03-06T16:00:00-05:00"),
        ("10 minutes ago", "2026-03-06T15:50:00-05:00"),
        ("an hour ago", "2026-03-06T15:00:00-05:00"),
        ("2 hours ago", "2026-03-06T14:00:00-05:00"),
        ("three days ago", "2026-03-03T16:00:00-05:00"),
        ("1 week ago", "2026-02-27T16:00:00-05:00"),
        ("yesterday 16:30", "2026-03-05T16:30:00-05:00"),
        ("yesterday at 4:30 pm", "2026-03-05T16:30:00-05:00"),
        ("today 9.15", "2026-03-06T09:15:00-05:00"),
        ("9:15 am", "2026-03-06T09:15:00-05:00"),
        ("12:05 a.m.", "2026-03-06T00:05:00-05:00"),
        ("12 pm", "2026-03-06T12:00:00-05:00"),
        ("noon", "2026-03-06T12:00:00-05:00"),
        ("Friday 8:00", "2026-03-06T08:00:00-05:00"),
        ("Monday, 10:00", "2026-03-02T10:00:00-05:00"),
        ("2026-03-03 16:00", "2026-03-03T16:00:00-05:00"),
        ("2026-03-03T16:00:30", "2026-03-03T16:00:30-05:00"),
        ("2026-03-03 4 pm", "2026-03-03T16:00:00-05:00"),
        ("2026-03-03T16:00:00+01:00", "2026-03-03T16:00:00+01:00"),
    ],
)
def test_words_mean_an_instant_at_the_firm(words, meant):
    assert read_moment(words, NOW, ZONE) == Instant(meant)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "soon",
        "yesterday",
        "2026-03-03",
        "Friday",
        "25:00",
        "13 pm",
        "0 am",
        "9",
        "9:75",
        "2026-02-30 10:00",
        "ago",
        "noon ago",
    ],
)
def test_what_is_not_clear_is_no_instant(words):
    assert read_moment(words, NOW, ZONE) is None


def test_days_ago_keep_the_hour_of_the_clock_across_a_clock_change():
    now = Instant("2026-03-09T16:00:00-04:00")
    assert read_moment("2 days ago", now, ZONE) == Instant("2026-03-07T16:00:00-05:00")
    assert read_moment("48 hours ago", now, ZONE) == Instant("2026-03-07T15:00:00-05:00")


@settings(deadline=None, max_examples=200)
@given(st.text(max_size=40))
def test_no_words_break_it(words):
    assert read_moment(words, NOW, ZONE) is None or isinstance(read_moment(words, NOW, ZONE), Instant)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("tomorrow 9:00", "2026-03-07T09:00:00-05:00"),
        ("Tomorrow, 9 am", "2026-03-07T09:00:00-05:00"),
        ("today 5 pm", "2026-03-06T17:00:00-05:00"),
        ("17:30", "2026-03-06T17:30:00-05:00"),
        ("9:00", "2026-03-07T09:00:00-05:00"),
        ("friday 17:00", "2026-03-06T17:00:00-05:00"),
        ("friday 9:00", "2026-03-13T09:00:00-04:00"),
        ("Monday at 8:30", "2026-03-09T08:30:00-04:00"),
        ("in 2 hours", "2026-03-06T18:00:00-05:00"),
        ("in a week", "2026-03-13T16:00:00-04:00"),
        ("2026-03-10 09:00", "2026-03-10T09:00:00-04:00"),
        ("2026-03-10 9 am", "2026-03-10T09:00:00-04:00"),
        ("2026-03-10T13:00:00Z", "2026-03-10T13:00:00Z"),
    ],
)
def test_what_lies_ahead(words, meant):
    assert read_coming_moment(words, NOW, ZONE) == Instant(meant)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "now",
        "soon",
        "yesterday 9:00",
        "today 9:00",
        "tomorrow",
        "2026-03-05 09:00",
        "2026-13-40 9:00",
        "10 minutes ago",
        "25:00",
    ],
)
def test_what_lies_behind_or_is_not_clear_is_not_ahead(words):
    assert read_coming_moment(words, NOW, ZONE) is None
