"""Which events have happened, and stand."""

from __future__ import annotations

from itertools import permutations

import pytest

from afterword.core.candidacy.model import Channel, Event, EventKind
from afterword.core.plan.history import concerns, happened
from afterword.core.plan.now import Now
from tests.core.plan import at


def event(
    id_: str, when: str = "03-03 10:00", kind: EventKind = EventKind.NOTE_SENT, person: str | None = None, **more
) -> Event:
    return Event(id=id_, at=at(when), kind=kind, person=person, **more)


def standing(*events: Event, now: str = "03-20 10:00") -> list[str]:
    return [one.id for one in happened(events, Now(at(now)))]


def test_what_has_happened_by_now():
    events = (event("b", "03-03 11:00"), event("a", "03-03 10:00"))
    now = Now(at("03-03 10:30"))
    assert [one.id for one in happened(events, now)] == ["a"]
    assert now.changes_at == at("03-03 11:00")
    assert standing(*events, now="03-03 11:00") == ["a", "b"]


def test_the_order_of_entry_plays_no_part():
    events = (
        event("d", kind=EventKind.REPLY),
        event("c", person="z"),
        event("b", person="a"),
        event("a", person="z"),
        event("e", kind=EventKind.CALL_MADE),
    )
    for order in permutations(events):
        assert standing(*order) == ["e", "b", "a", "c", "d"]


def undo(id_: str, what: str | None, when: str = "03-04 10:00") -> Event:
    return event(id_, when, EventKind.UNDONE, event=what)


def test_undone():
    assert standing(event("a"), undo("u", "a")) == []
    assert standing(event("a"), undo("u", "a"), now="03-04 09:59") == ["a"]
    assert standing(event("a"), undo("u", "a"), undo("v", "u", "03-05 10:00")) == ["a"]
    assert standing(event("a"), undo("u", "a"), undo("v", "u", "03-05 10:00"), undo("w", "v", "03-06 10:00")) == []
    assert standing(event("a"), undo("u", None)) == ["a"]
    assert standing(event("a"), event("b"), undo("u", "b")) == ["a"]
    assert standing(event("a", event="b"), event("b")) == ["a", "b"]


def bounce(id_: str, when: str = "03-03 12:00", person: str | None = "ruth") -> Event:
    return event(id_, when, EventKind.NOTE_BOUNCED, person)


@pytest.mark.parametrize(
    ("events", "left"),
    [
        ((event("a", person="ruth"), bounce("x")), ["x"]),
        ((event("a", person="ruth", channel=Channel.MAIL), bounce("x")), ["x"]),
        ((event("a", person="ruth", channel=Channel.FORWARDED), bounce("x")), ["a", "x"]),
        ((event("a", person="lee"), bounce("x")), ["a", "x"]),
        ((event("a", person="lee"), bounce("x", person=None)), ["x"]),
        ((event("a"), bounce("x")), ["a", "x"]),
        ((event("a", person="ruth"), event("b", "03-03 11:00", person="ruth"), bounce("x")), ["a", "x"]),
        (
            (
                event("a", person="ruth"),
                event("b", "03-03 11:00", person="ruth"),
                bounce("x"),
                bounce("y", "03-03 13:00"),
            ),
            ["x", "y"],
        ),
        ((event("a", "03-03 12:00", EventKind.CHECK_IN_SENT, "ruth"), bounce("x")), ["x"]),
        ((event("a", "03-03 12:00", EventKind.REPLY_SENT, "ruth"), bounce("x")), ["x"]),
        ((event("a", "03-03 12:01", person="ruth"), bounce("x")), ["x", "a"]),
        ((event("a", kind=EventKind.CALL_MADE, person="ruth"), bounce("x")), ["a", "x"]),
        ((event("a", kind=EventKind.NOTE_HANDED_IN, person="ruth"), bounce("x")), ["a", "x"]),
        ((event("a", person="ruth"), bounce("x"), undo("u", "x")), ["a"]),
    ],
)
def test_a_mail_that_bounced_was_not_delivered(events, left):
    assert standing(*events) == left


def test_concerns():
    assert concerns(event("a", person="ruth"), "ruth")
    assert concerns(event("a", person="ruth"), None)
    assert concerns(event("a"), "ruth")
    assert not concerns(event("a", person="ruth"), "lee")


def test_of_two_events_at_once_one_that_names_nobody_stands_first():
    assert standing(event("b"), event("a", person="Ann")) == ["b", "a"]
