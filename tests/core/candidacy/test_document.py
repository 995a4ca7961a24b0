"""The candidacy as a document: every field there and back, and every problem of meaning at once."""

from __future__ import annotations

import json
from typing import Any

import pytest
from whenever import Date, Instant

from afterword.core.candidacy.document import (
    day_in,
    read_candidacy,
    read_event,
    read_trusted,
    write_candidacy,
    write_event,
    write_facts,
    write_instant,
)
from afterword.core.candidacy.model import (
    Candidacy,
    Candidate,
    Channel,
    Event,
    EventKind,
    Firm,
    Form,
    Interview,
    Outcome,
    Part,
    Person,
    Promise,
    Reception,
    ReplyKind,
    Status,
    TalkingPoint,
)

FULL: dict[str, Any] = {
    "candidate": {
        "name": "Mara Lind", "zone": "America/Chicago", "phone": "+1 212 555 0134", "email": "mara@mail.example",
        "address": "1 Main Street", "locale": "en-US", "large_group": 5, "check_in_by": "phone",
    },
    "firm": {
        "name": "Juniper Holt LLP", "aliases": ["Juniper"], "zone": "America/New_York", "country": "US", "subdivision": "NY",
        "phone": "+1 212 555 0100", "address": "12 High Street",
        "reception": {"exists": True, "hours": "09:00-17:30 Mon-Fri", "can_visit": True},
    },
    "role": "paralegal",
    "playbook": "us-law",
    "status": "closed",
    "people": [
        {
            "id": "ruth", "name": "Ruth Okafor", "title": "Ms.", "address_as": "Ms. Okafor", "email": "ruth@firm.example",
            "email_given": False, "phone": "+1 212 555 0101", "zone": "America/Denver", "part": "coordinator",
        },
        {"id": "lee", "name": "Lee Park", "part": "interviewer"},
    ],
    "interviews": [
        {
            "ended": "2026-03-03T15:00:00-05:00", "zone": "America/New_York", "started": "2026-03-03T14:00:00-05:00", "round": 1,
            "form": "in-person", "group_size": 3, "people": ["ruth", "lee"], "most_with": "ruth", "next_round_on": "2026-03-12",
            "cancelled": True,
        },
        {"ended": "2026-03-01T15:00:00-08:00", "zone": "America/Los_Angeles"},
    ],
    "talking_points": [{"topic": "rowing", "with": "ruth", "liked": "the early hours", "interest": "a firm that gets up"}, {"topic": "tea"}],
    "promises": [{"told_at": "2026-03-03T15:00:00-05:00", "by": "ruth", "date": "2026-03-13", "words": "by Friday week"}],
    "holidays": ["2026-03-17"],
    "events": [
        {"id": "a", "at": "2026-03-03T16:00:00-05:00", "kind": "note-sent", "person": "ruth", "channel": "mail", "words": "short"},
        {"id": "b", "at": "2026-03-17T10:00:00-04:00", "kind": "call-made", "outcome": "voicemail"},
        {"id": "c", "at": "2026-03-18T10:00:00-04:00", "kind": "reply", "reply": "offer", "date": "2026-03-20"},
        {"id": "d", "at": "2026-03-18T11:00:00-04:00", "kind": "withdrew", "told": False},
        {"id": "e", "at": "2026-03-18T12:00:00-04:00", "kind": "other-offer", "firm": "Beech", "deadline": "2026-03-25"},
        {"id": "f", "at": "2026-03-18T13:00:00-04:00", "kind": "undone", "event": "d"},
        {"id": "g", "at": "2026-03-18T14:00:00-04:00", "kind": "waved-off", "step": "check-in-call"},
    ],
}  # fmt: skip
LEAST: dict[str, Any] = {
    "firm": {"name": "Juniper Holt"},
    "role": "paralegal",
    "interviews": [{"ended": "2026-03-03T15:00-05:00", "zone": "America/New_York"}],
}


def read(document: dict[str, Any]) -> Candidacy:
    found, problems = read_candidacy(document)
    assert problems == ()
    assert found is not None
    return found


def problems(**changes: Any) -> list[str]:
    found, wrong = read_candidacy({**LEAST, **changes})
    assert found is None
    return [str(problem) for problem in wrong]


def test_every_field_there_and_back():
    assert json.loads(json.dumps(write_candidacy(read(FULL)))) == FULL


def test_every_field_is_read():
    one = read(FULL)
    ended = Instant("2026-03-03T20:00Z")
    assert one.candidate == Candidate(
        name="Mara Lind", zone="America/Chicago", phone="+1 212 555 0134", email="mara@mail.example",
        address="1 Main Street", locale="en-US", large_group=5, check_in_by=Channel.PHONE,
    )  # fmt: skip
    assert one.firm == Firm(
        name="Juniper Holt LLP", aliases=("Juniper",), zone="America/New_York", country="US", subdivision="NY",
        phone="+1 212 555 0100", address="12 High Street",
        reception=Reception(exists=True, hours="09:00-17:30 Mon-Fri", can_visit=True),
    )  # fmt: skip
    assert (one.role, one.playbook, one.status) == ("paralegal", "us-law", Status.CLOSED)
    assert one.people == (
        Person(
            id="ruth", name="Ruth Okafor", title="Ms.", address_as="Ms. Okafor", email="ruth@firm.example", email_given=False,
            phone="+1 212 555 0101", zone="America/Denver", part=Part.COORDINATOR,
        ),
        Person(id="lee", name="Lee Park"),
    )  # fmt: skip
    assert one.interviews == (
        Interview(
            ended=ended, zone="America/New_York", started=ended.subtract(hours=1), round=1, form=Form.IN_PERSON, group_size=3,
            people=("ruth", "lee"), most_with="ruth", next_round_on=Date(2026, 3, 12), cancelled=True,
        ),
        Interview(ended=Instant("2026-03-01T23:00Z"), zone="America/Los_Angeles"),
    )  # fmt: skip
    assert one.talking_points == (
        TalkingPoint(topic="rowing", person="ruth", liked="the early hours", interest="a firm that gets up"),
        TalkingPoint(topic="tea"),
    )
    assert one.promises == (Promise(told_at=ended, by="ruth", date=Date(2026, 3, 13), words="by Friday week"),)
    assert one.holidays == (Date(2026, 3, 17),)
    assert one.events[:3] == (
        Event(
            id="a",
            at=Instant("2026-03-03T21:00Z"),
            kind=EventKind.NOTE_SENT,
            person="ruth",
            channel=Channel.MAIL,
            words="short",
        ),
        Event(id="b", at=Instant("2026-03-17T14:00Z"), kind=EventKind.CALL_MADE, outcome=Outcome.VOICEMAIL),
        Event(
            id="c", at=Instant("2026-03-18T14:00Z"), kind=EventKind.REPLY, reply=ReplyKind.OFFER, date=Date(2026, 3, 20)
        ),
    )
    assert (one.events[3].told, one.events[4].firm, one.events[4].deadline) == (False, "Beech", Date(2026, 3, 25))
    assert (one.events[5].event, one.events[6].step) == ("d", "check-in-call")


def test_the_least_document():
    assert read(LEAST) == Candidacy(
        firm=Firm(name="Juniper Holt"),
        role="paralegal",
        interviews=(Interview(ended=Instant("2026-03-03T20:00Z"), zone="America/New_York"),),
    )


def test_what_is_null_is_unknown():
    nulls = dict.fromkeys(
        ("candidate", "playbook", "status", "people", "talking_points", "promises", "holidays", "events")
    )
    assert read({**LEAST, **nulls}) == read(LEAST)
    person = {"id": "ruth", "name": "Ruth Okafor", "part": None, "email_given": None}
    interview = {
        **LEAST["interviews"][0],
        "form": None,
        "people": None,
        "most_with": None,
        "started": None,
        "cancelled": None,
    }
    one = read(
        {
            **LEAST,
            "people": [person],
            "interviews": [interview],
            "firm": {"name": "J", "reception": None, "aliases": None},
        }
    )
    assert one.people == (Person(id="ruth", name="Ruth Okafor"),)
    assert one.firm == Firm(name="J")
    assert read({**LEAST, "firm": {"name": "J", "reception": {}}}).firm.reception == Reception()


def test_what_is_unknown_is_left_out():
    assert write_candidacy(read(LEAST)) == {
        "candidate": {},
        "firm": {"name": "Juniper Holt"},
        "role": "paralegal",
        "playbook": "us",
        "status": "open",
        "people": [],
        "interviews": [{"ended": "2026-03-03T15:00:00-05:00", "zone": "America/New_York"}],
        "talking_points": [],
        "promises": [],
        "holidays": [],
        "events": [],
    }
    assert "events" not in write_facts(read(LEAST))


def test_a_person_may_be_named_by_name():
    people = [
        {"id": "ruth", "name": "Ruth Okafor"},
        {"id": "Lee Park", "name": "Somebody"},
        {"id": "x", "name": "Lee Park"},
    ]
    one = read(
        {
            **LEAST,
            "people": people,
            "interviews": [
                {**LEAST["interviews"][0], "people": ["Ruth Okafor", "Lee Park"], "most_with": "Ruth Okafor"}
            ],
            "talking_points": [{"topic": "tea", "with": "Ruth Okafor"}],
            "promises": [{"by": "Ruth Okafor", "date": "2026-03-13"}, {"by": "the desk"}, {"by": None}],
            "events": [{"at": "2026-03-03T16:00-05:00", "kind": "note-sent", "person": "Ruth Okafor"}],
        }
    )
    assert one.interviews[0].people == ("ruth", "Lee Park")
    assert one.interviews[0].most_with == "ruth"
    assert one.talking_points[0].person == "ruth"
    assert [promise.by for promise in one.promises] == ["ruth", "the desk", None]
    assert one.events[0].person == "ruth"


def test_events_without_ids_are_named_and_found_by_place_and_kind():
    at = "2026-03-03T16:00-05:00"
    rows = [
        {"at": at, "kind": "note-sent"},
        {"at": at, "kind": "undone", "event": 0},
        {"at": at, "kind": "undone", "event": "note-sent"},
    ]
    assert [(event.id, event.event) for event in read({**LEAST, "events": rows}).events] == [
        ("e1", None),
        ("e2", "e1"),
        ("e3", "e1"),
    ]
    assert read_trusted({**LEAST, "events": [{"at": at, "kind": "undone", "event": "gone"}]}).events[0].event == "gone"


@pytest.mark.parametrize(
    ("firm_zone", "day"),
    [(None, Date(2026, 3, 20)), ("Asia/Tokyo", Date(2026, 3, 21))],
)
def test_an_instant_that_stands_for_a_day_is_the_day_at_the_firm(firm_zone, day):
    event = {"at": "2026-03-18T10:00-04:00", "kind": "reply", "reply": "offer", "date": "2026-03-20T23:30:00-04:00"}
    other = {"at": "2026-03-18T10:00-04:00", "kind": "other-offer", "deadline": "2026-03-20t23:30:00-04:00"}
    one = read({**LEAST, "firm": {"name": "J", "zone": firm_zone}, "events": [event, other]})
    assert (one.events[0].date, one.events[1].deadline) == (day, day)


def test_the_zone_of_a_day_is_that_of_the_latest_interview():
    early = {"ended": "2026-03-01T15:00Z", "zone": "Asia/Tokyo"}
    event = {"at": "2026-03-18T10:00-04:00", "kind": "reply", "reply": "offer", "date": "2026-03-20T23:30:00-04:00"}
    one = read({**LEAST, "interviews": [*LEAST["interviews"], early], "events": [event]})
    assert one.events[0].date == Date(2026, 3, 20)
    assert one.zone() == "America/New_York"
    assert Candidacy(firm=Firm(name="J"), role="x", interviews=()).zone() == "UTC"


def test_days_and_instants():
    assert day_in(None, "UTC") is None
    assert day_in("", "UTC") is None
    assert day_in("2026-03-20", "UTC") == Date(2026, 3, 20)
    assert day_in("2026-03-20T23:30:00Z", "Asia/Tokyo") == Date(2026, 3, 21)
    assert write_instant(Instant("2026-07-01T12:00Z"), "America/New_York") == "2026-07-01T08:00:00-04:00"
    assert write_instant(Instant("2026-01-01T12:00:00.5Z"), "Asia/Kolkata") == "2026-01-01T17:30:00.5+05:30"


def test_one_event_there_and_back():
    event = Event(id="e9", at=Instant("2026-03-18T14:00Z"), kind=EventKind.UNDONE, event="e2", person="ruth")
    written = write_event(event, "America/New_York")
    assert written == {"id": "e9", "at": "2026-03-18T10:00:00-04:00", "kind": "undone", "person": "ruth", "event": "e2"}
    assert read_event(written, "America/New_York") == event


def test_zones_that_do_not_exist():
    say = "write an IANA name such as America/New_York"
    assert problems(
        candidate={"zone": "EST5"},
        firm={"name": "J", "zone": "New York"},
        people=[{"id": "a", "name": "A"}, {"id": "b", "name": "B", "zone": "../etc"}],
        interviews=[{"ended": "2026-03-03T15:00-05:00", "zone": "Mars/Base"}],
    ) == [
        f"candidate.zone: no zone is named 'EST5': {say}",
        f"firm.zone: no zone is named 'New York': {say}",
        f"people[1].zone: no zone is named '../etc': {say}",
        f"interviews[0].zone: no zone is named 'Mars/Base': {say}",
    ]


def test_ids_that_are_used_twice():
    at = "2026-03-03T16:00-05:00"
    assert problems(
        people=[{"id": "a", "name": "A"}, {"id": "b", "name": "B"}, {"id": "a", "name": "C"}],
        events=[
            {"id": "x", "at": at, "kind": "closed"},
            {"at": at, "kind": "closed"},
            {"at": at, "kind": "closed"},
            {"id": "x", "at": at, "kind": "closed"},
        ],
    ) == [
        "people[2].id: 'a' is used twice: give each its own id",
        "events[3].id: 'x' is used twice: give each its own id",
    ]


def test_ids_that_nobody_has():
    assert problems(
        people=[{"id": "a", "name": "Ann"}],
        interviews=[{**LEAST["interviews"][0], "people": ["a", "b", "Ann"], "most_with": "c"}],
        talking_points=[{"topic": "tea", "with": "d"}],
        promises=[{"by": "somebody else"}],
        events=[{"at": "2026-03-03T16:00-05:00", "kind": "note-sent", "person": "e"}],
    ) == [
        "interviews[0].people[1]: nobody in people has the id 'b'",
        "interviews[0].most_with: nobody in people has the id 'c'",
        "talking_points[0].with: nobody in people has the id 'd'",
        "events[0].person: nobody in people has the id 'e'",
    ]


def test_a_talking_point_says_something():
    says = [
        {"topic": "tea"},
        {"liked": "the tea"},
        {"interest": "tea is dear to me", "topic": None},
        {"topic": " ", "liked": None},
    ]
    assert problems(talking_points=says) == [
        "talking_points[3].topic: say what it was about, or at least what you liked or why it matters to you"
    ]


def test_an_interview_that_ends_before_it_starts():
    row = LEAST["interviews"][0]
    assert problems(interviews=[{**row, "started": "2026-03-03T15:00:01-05:00"}]) == [
        "interviews[0].ended: the interview ends before it starts"
    ]
    assert read({**LEAST, "interviews": [{**row, "started": "2026-03-03T20:00Z"}]}).interviews[0].started == Instant(
        "2026-03-03T20:00Z"
    )


def test_an_undoing_of_nothing():
    at = "2026-03-03T16:00-05:00"
    say = "it names no event of this candidacy: give the id of the one to undo"
    rows = [
        {"at": at, "kind": "undone", "event": "z"},
        {"at": at, "kind": "undone"},
        {"at": at, "kind": "undone", "event": "e1"},
    ]
    assert problems(events=rows) == [f"events[0].event: {say}", f"events[1].event: {say}"]


def test_hours_that_cannot_be_read():
    found = problems(firm={"name": "J", "reception": {"hours": "when the moon is up"}})
    assert len(found) == 1
    assert found[0].startswith("firm.reception.hours: ")
