"""Invitations of one file, kept together: all that was chosen, or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from whenever import Instant

from afterword.adapters.invitation.ics import read_invitations
from afterword.adapters.invitation.prose import text_of
from afterword.adapters.shelf.files import FileShelf
from afterword.adapters.store.sqlite import SqliteStore
from afterword.core.candidacy.model import Candidate
from afterword.core.playbook.parse import load
from afterword.core.problems import Invalid
from afterword.usecases.keep_invitations import Chosen, Reading, keep, offer
from afterword.usecases.take_invitation import World
from afterword.usecases.times import times_of

NOW = Instant("2026-03-01T12:00:00Z")
READING = Reading(read_invitations, text_of)
EVENT = "BEGIN:VEVENT\r\nUID:{0}\r\nDTSTART:{1}\r\nDTEND:{2}\r\nSUMMARY:Interview\r\nEND:VEVENT\r\n"
ZONE = {"zone": "America/New_York"}


def calendar(*events):
    return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + "".join(events) + "END:VCALENDAR\r\n").encode()


TWO = calendar(
    EVENT.format("a", "20260310T150000Z", "20260310T160000Z"), EVENT.format("b", "20260310T170000Z", "20260310T180000Z")
)


@pytest.fixture
def store(tmp_path):
    with SqliteStore(tmp_path / "a.sqlite3") as made:
        yield made


@pytest.fixture(scope="module")
def world():
    us = load("us", FileShelf().playbook_text)
    return World(lambda one, now: times_of(one, us, now), lambda one, _now: one)


def offered(store, data=TWO):
    return offer(store, data, READING, Candidate(), NOW)


def test_a_later_meeting_goes_with_the_first(store, world):
    chosen = [Chosen(answers=ZONE | {"firm": "Okafor", "role": "Clerk"}), Chosen(answers=ZONE)]
    kept = keep(store, offered(store), chosen, NOW, world)
    assert len({one.id for one in kept}) == 1
    assert len(kept[-1].candidacy.interviews) == 2


def test_with_one_answer_missing_nothing_is_kept(store, world):
    chosen = [Chosen(answers=ZONE | {"firm": "Okafor", "role": "Clerk"}), Chosen()]
    with pytest.raises(Invalid) as caught:
        keep(store, offered(store), chosen, NOW, world)
    assert [problem.place for problem in caught.value.problems] == ["1.zone"]
    assert not store.ids()


def test_one_that_is_left_is_not_kept(store, world):
    chosen = [Chosen(keep=False), Chosen(answers=ZONE | {"firm": "Okafor", "role": "Clerk"})]
    (kept,) = keep(store, offered(store), chosen, NOW, world)
    assert len(kept.candidacy.interviews) == 1
    assert not keep(store, offered(store), [Chosen(keep=False)] * 2, NOW, world)


def test_only_those_who_are_ticked_are_people_of_it(store, world):
    data = (Path(__file__).parents[2] / "demo" / "invitation.ics").read_bytes()
    (kept,) = keep(store, offered(store, data), [Chosen(people=frozenset({"Ruth Okafor"}))], NOW, world)
    assert [person.name for person in kept.candidacy.people] == ["Ruth Okafor"]


def test_words_without_a_time_are_asked_for_it(store):
    (proposal,) = offered(store, b"We would like to meet you for the Clerk position, and will find a day.").proposals
    assert {question.what for question in proposal.questions} >= {"started", "zone"}
    assert next(question for question in proposal.questions if question.what == "started").choices == ()


def test_the_same_words_twice_are_the_same_meeting(store, world):
    data = b"Please come on Tuesday, March 10 at 2 pm to our office for the Clerk position."
    said = {
        "firm": "Okafor",
        "role": "Clerk",
        "zone": "America/New_York",
        "started": "2026-03-10 14:00",
        "ended": "1 hour",
    }
    keep(store, offered(store, data), [Chosen(answers=said)], NOW, world)
    keep(store, offered(store, data), [Chosen(answers=said)], NOW, world)
    assert len(store.ids()) == 1


def test_a_broken_calendar_is_not_read_as_words(store):
    found = offered(store, b"BEGIN:VCALENDAR\r\nnonsense that goes on for a while\r\n")
    assert found.proposals == ()
    assert found.problems
