"""What happened is appended, what is known is corrected, and the plan's times move in the same write."""

from dataclasses import replace

import pytest
from whenever import Instant

from afterword.core.candidacy.model import Candidacy, Event, EventKind, Firm, Interview
from afterword.core.problems import Refused
from afterword.ports import Times
from afterword.usecases.record import correct, next_event_id, record
from tests.contracts.memory_store import MemoryStore

AT = Instant("2026-03-03T15:00:00Z")
CASE = Candidacy(firm=Firm(name="Okafor"), role="Counsel", interviews=(Interview(ended=AT, zone="Europe/Berlin"),))


def times(candidacy, _now):
    return Times(AT.add(hours=len(candidacy.events)), None)


@pytest.fixture
def store():
    found = MemoryStore()
    found.create("okafor", CASE, times(CASE, AT), AT)
    return found


def sent(at=AT):
    return Event(id="", at=at, kind=EventKind.NOTE_SENT)


def test_an_event_gets_the_next_id_and_moves_the_times(store):
    after = record(store, store.load("okafor"), sent(), AT, times)
    assert [event.id for event in store.load("okafor").candidacy.events] == ["e1"]
    assert after.version == 2
    assert store.load("okafor").times.opens_at == AT.add(hours=1)


def test_two_who_record_at_once_both_have_their_event(store):
    stale = store.load("okafor")
    record(store, stale, sent(), AT, times)
    record(store, stale, sent(), AT, times)
    assert [event.id for event in store.load("okafor").candidacy.events] == ["e1", "e2"]


def test_what_lies_ahead_is_refused(store):
    with pytest.raises(Refused, match="lies ahead"):
        record(store, store.load("okafor"), sent(AT.add(seconds=1)), AT, times)
    assert store.load("okafor").candidacy.events == ()


def test_ids_that_are_taken_are_passed_over():
    events = (replace(sent(), id="e2"), replace(sent(), id="x"))
    assert next_event_id(replace(CASE, events=events)) == "e3"


def test_a_correction_leaves_a_line_for_each_fact(store):
    kept = store.load("okafor")
    corrected = replace(CASE, role="Partner", firm=Firm(name="Okafor", phone="1"))
    after = correct(store, kept, corrected, AT, times, lambda candidacy, _: candidacy)
    assert {(change.place, change.after) for change in store.audit("okafor")} == {
        ("role", "Partner"),
        ("firm.phone", "1"),
    }
    assert after.version == 2


def test_a_correction_that_changes_nothing_writes_nothing(store):
    kept = store.load("okafor")
    assert correct(store, kept, CASE, AT, times, lambda candidacy, _: candidacy) is kept
    assert store.audit("okafor") == [] or not store.audit("okafor")
