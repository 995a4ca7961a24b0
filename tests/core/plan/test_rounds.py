"""Interviews as rounds."""

from __future__ import annotations

from afterword.core.candidacy.moments import FirmCalendar
from afterword.core.plan.rounds import Round, begins, rounds_of
from tests.core.plan import ZONE, at, candidacy, firm, met

CALENDAR = FirmCalendar(ZONE)


def test_an_interview_begins_when_it_started_or_with_its_day():
    assert begins(met(), CALENDAR) == at("03-03 14:00")
    assert begins(met(start=None), CALENDAR) == at("03-03 00:00")


def test_interviews_of_one_day_are_one_round():
    late, early, other = met(), met(start="09:00", end="10:00"), met(on="03-04")
    assert rounds_of(candidacy(interviews=(late, other, early)), CALENDAR) == (
        Round((early, late), at("03-03 09:00"), at("03-03 15:00")),
        Round((other,), at("03-04 14:00"), at("03-04 15:00")),
    )


def test_interviews_of_one_number_are_one_round_whatever_the_day():
    first, second, third = met(round=1), met(on="03-05", round=1), met(on="03-05", round=2, end="16:00")
    assert rounds_of(candidacy(interviews=(third, second, first)), CALENDAR) == (
        Round((first, second), at("03-03 14:00"), at("03-05 15:00")),
        Round((third,), at("03-05 14:00"), at("03-05 16:00")),
    )


def test_a_number_and_none_are_two_rounds_and_the_one_that_begins_first_stands_first():
    numbered, plain = met(round=1), met(start="13:00")
    assert [one.interviews for one in rounds_of(candidacy(interviews=(numbered, plain)), CALENDAR)] == [
        (plain,),
        (numbered,),
    ]


def test_a_cancelled_interview_is_none():
    assert rounds_of(candidacy(interviews=(met(cancelled=True),)), CALENDAR) == ()
    assert len(rounds_of(candidacy(interviews=(met(cancelled=True), met())), CALENDAR)[0].interviews) == 1


def test_the_day_is_the_firms():
    night, morning = met(start="22:00", end="23:30"), met(on="03-04", start="00:10", end="00:30")
    tokyo = FirmCalendar("Asia/Tokyo")
    assert len(rounds_of(candidacy(interviews=(night, morning)), CALENDAR)) == 2
    assert len(rounds_of(candidacy(interviews=(night, morning), firm=firm(zone="Asia/Tokyo")), tokyo)) == 1
