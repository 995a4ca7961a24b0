"""What every step asks."""

from __future__ import annotations

import pytest
from whenever import Instant

from afterword.core.candidacy.model import EventKind, Part, Person, ReplyKind, Status
from tests.core.plan import asked, at, candidacy, day, firm, happened, lee, met, note, reply, ruth, seen, tom


def test_a_day_opens_with_its_first_minute_and_is_overdue_when_it_has_ended():
    case = seen(candidacy(), "03-04 00:00")
    assert case.opened(day("03-04"))
    assert not case.opened(day("03-05"))
    assert case.opened(at("03-04 00:00"))
    assert not case.opened(at("03-04 00:01"))
    assert case.overdue(day("03-03"))
    assert not case.overdue(day("03-04"))
    assert not case.overdue(None)
    assert not case.overdue(at("03-04 00:00"))
    assert case.overdue(at("03-03 23:59:59"))
    assert case.instant(day("03-04")) == at("03-04 00:00")


def test_events_since():
    first, second = asked("03-05 10:00"), note("03-06 10:00")
    case = seen(candidacy(second, first), "03-10 10:00")
    assert case.since(Instant.MIN, EventKind.NOTE_SENT, EventKind.CHECK_IN_SENT) == [first, second]
    assert case.since(at("03-05 10:00"), EventKind.CHECK_IN_SENT) == [first]
    assert case.since(at("03-05 10:00:01"), EventKind.CHECK_IN_SENT) == []
    answer = reply("03-05 10:00", ReplyKind.QUESTION)
    case = seen(candidacy(answer), "03-10 10:00")
    assert case.replies(Instant.MIN, ReplyKind.QUESTION) == [answer]
    assert case.replies(Instant.MIN, ReplyKind.OFFER) == []


def test_the_current_round_is_the_latest_that_has_begun():
    rounds = candidacy(interviews=(met("ruth"), met("ruth", on="03-12")))
    assert seen(rounds, "03-03 13:59").current is None
    assert seen(rounds, "03-03 14:00").current.ends == at("03-03 15:00")
    assert seen(rounds, "03-12 13:59").current.ends == at("03-03 15:00")
    assert seen(rounds, "03-12 14:00").current.ends == at("03-12 15:00")


@pytest.mark.parametrize(
    ("marks", "status", "closed"),
    [
        ((), Status.OPEN, False),
        ((), Status.CLOSED, True),
        ((happened("03-05 10:00", EventKind.CLOSED),), Status.OPEN, True),
        ((happened("03-05 10:00", EventKind.CLOSED), happened("03-06 10:00", EventKind.REOPENED)), Status.OPEN, False),
        ((happened("03-06 10:00", EventKind.CLOSED), happened("03-05 10:00", EventKind.REOPENED)), Status.OPEN, True),
        ((happened("03-06 10:00", EventKind.REOPENED),), Status.CLOSED, False),
        ((happened("03-11 10:00", EventKind.CLOSED),), Status.OPEN, False),
    ],
)
def test_closed(marks, status, closed):
    assert seen(candidacy(*marks, status=status), "03-10 10:00").is_closed() is closed


DECLINE, OFFER = reply("03-05 10:00", ReplyKind.DECLINE), reply("03-06 10:00", ReplyKind.OFFER)
WITHDREW = happened("03-04 10:00", EventKind.WITHDREW)
LATER = (met("ruth"), met("ruth", on="03-08"))


@pytest.mark.parametrize(
    ("events", "interviews", "outcome"),
    [
        ((), (met("ruth"),), None),
        ((DECLINE,), (met("ruth"),), DECLINE),
        ((DECLINE, OFFER), (met("ruth"),), OFFER),
        ((WITHDREW,), (met("ruth"),), WITHDREW),
        ((DECLINE, reply("03-06 11:00", ReplyKind.ACKNOWLEDGEMENT)), (met("ruth"),), DECLINE),
        ((DECLINE, reply("03-06 11:00", ReplyKind.NEXT_INTERVIEW)), (met("ruth"),), None),
        ((DECLINE, happened("03-06 11:00", EventKind.INTERVIEW_FIXED)), (met("ruth"),), None),
        ((DECLINE, happened("03-04 11:00", EventKind.INTERVIEW_FIXED)), (met("ruth"),), DECLINE),
        ((DECLINE,), LATER, None),
        ((WITHDREW,), LATER, WITHDREW),
        ((WITHDREW, DECLINE), LATER, WITHDREW),
        ((reply("03-08 14:00", ReplyKind.DECLINE),), LATER, reply("03-08 14:00", ReplyKind.DECLINE)),
        (
            (reply("03-01 14:00", ReplyKind.DECLINE),),
            (met("ruth", on="03-20"),),
            reply("03-01 14:00", ReplyKind.DECLINE),
        ),
    ],
)
def test_the_outcome(events, interviews, outcome):
    assert seen(candidacy(*events, interviews=interviews), "03-10 10:00").outcome == outcome


def test_the_interviewers_of_a_round():
    people = (ruth(), lee(), tom())
    case = seen(candidacy(people=people, interviews=(met("ruth", "lee", most_with="lee"),)), "03-04 10:00")
    assert [one.id for one in case.interviewers(case.current)] == ["lee", "ruth"]
    assert case.interviewers(None) == []
    unnamed = seen(candidacy(people=people, interviews=(met(),)), "03-04 10:00")
    assert [one.id for one in unnamed.interviewers(unnamed.current)] == ["ruth", "lee"]
    strangers = seen(candidacy(people=people, interviews=(met("nobody", "lee"),)), "03-04 10:00")
    assert [one.id for one in strangers.interviewers(strangers.current)] == ["lee"]
    two = seen(candidacy(people=people, interviews=(met(), met("ruth", on="03-01"))), "03-04 10:00")
    assert two.interviewers(two.current) == []


def test_recruiters_stand_before_coordinators():
    cora = Person(id="cora", name="Cora Bell", part=Part.COORDINATOR)
    assert [one.id for one in seen(candidacy(people=(cora, ruth(), tom())), "03-04 10:00").arrangers()] == [
        "tom",
        "cora",
    ]


def test_names():
    case = seen(candidacy(people=(ruth(title="Ms."), lee())), "03-04 10:00")
    assert case.names(["ruth", "lee", "nobody"]) == "Ms. Ruth Okafor and Lee Park"
    assert case.names([]) == "Juniper Holt"
    assert case.person("lee") == lee()
    assert case.person("nobody") is None
    assert case.person(None) is None


def test_the_firms_own_holidays_are_closed_days():
    case = seen(candidacy(holidays=(day("03-04"),), firm=firm(zone="Asia/Tokyo")), "03-04 10:00")
    assert case.calendar.on_or_after(day("03-04")) == day("03-05")
    assert case.calendar.zone == "Asia/Tokyo"


def test_replies_from_the_instant_on():
    answer = reply("03-05 10:00", ReplyKind.QUESTION)
    case = seen(candidacy(answer), "03-10 10:00")
    assert case.replies(at("03-05 10:00"), ReplyKind.QUESTION) == [answer]
    assert case.replies(at("03-05 10:01"), ReplyKind.QUESTION) == []
