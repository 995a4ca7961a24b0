"""Names, days and hours as a person says them."""

from __future__ import annotations

import pytest
from whenever import Time

from afterword.core.plan.words import say_day, say_list, say_moment, say_person, say_time
from tests.core.plan import at, day, ruth


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        (None, "Friday, March 13"),
        ("en", "Friday, March 13"),
        ("en-US", "Friday, March 13"),
        ("en_US", "Friday, March 13"),
        ("en-CA", "Friday, March 13"),
        ("en-GB", "Friday 13 March"),
        ("de-DE", "Friday 13 March"),
        ("fr", "Friday 13 March"),
    ],
)
def test_a_day(locale, said):
    assert say_day(day("03-13"), locale) == said


def test_every_weekday_and_month():
    days = [say_day(day("03-02").add(days=number), None).split(",")[0] for number in range(7)]
    assert days == ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    months = [say_day(day(f"{number:02}-01"), None).split()[1] for number in range(1, 13)]
    assert months == [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ]


@pytest.mark.parametrize(
    ("time", "said"),
    [
        ((0, 0), "midnight"),
        ((12, 0), "noon"),
        ((0, 5), "12:05 a.m."),
        ((1, 0), "1 a.m."),
        ((11, 59), "11:59 a.m."),
        ((12, 1), "12:01 p.m."),
        ((13, 0), "1 p.m."),
        ((15, 30), "3:30 p.m."),
        ((23, 0), "11 p.m."),
    ],
)
def test_a_time(time, said):
    assert say_time(Time(*time)) == said


def test_a_moment_is_said_in_the_zone():
    assert say_moment(at("03-13 15:30"), "America/New_York", None) == "3:30 p.m. on Friday, March 13"
    assert say_moment(at("03-13 15:30"), "Asia/Tokyo", "en-GB") == "4:30 a.m. on Saturday 14 March"


def test_a_person_and_several():
    assert say_person(ruth()) == "Ruth Okafor"
    assert say_person(ruth(title="Ms.")) == "Ms. Ruth Okafor"
    assert say_person(ruth(title="Dr.", name="DR. Ruth Okafor")) == "DR. Ruth Okafor"
    assert [say_list(list("ABC")[:number]) for number in range(4)] == ["", "A", "A and B", "A, B and C"]
