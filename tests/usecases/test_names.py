"""Which candidacy and which person a few words mean."""

import pytest
from whenever import Instant

from afterword.core.candidacy.model import Candidacy, Event, EventKind, Firm, Interview, Person, Status
from afterword.core.candidacy.standing import is_closed
from afterword.core.problems import Conflict, Missing
from afterword.ports import Times
from afterword.usecases.names import find_candidacy, find_person
from tests.contracts.memory_store import MemoryStore

AT = Instant("2026-03-03T15:00:00Z")


def candidacy(firm, role, **more):
    return Candidacy(firm=Firm(name=firm), role=role, interviews=(Interview(ended=AT, zone="Europe/Berlin"),), **more)


@pytest.fixture
def store():
    found = MemoryStore()
    found.create("okafor-associate", candidacy("Okafor & Lane", "Associate"), Times(None, None), AT)
    found.create("okafor-counsel", candidacy("Okafor & Lane", "Counsel"), Times(None, None), AT)
    found.create("munchen-koch", candidacy("Gasthof München", "Koch"), Times(None, None), AT)
    return found


@pytest.mark.parametrize(
    ("words", "id_"),
    [
        ("okafor-associate", "okafor-associate"),
        ("mun", "munchen-koch"),
        ("Okafor Counsel", "okafor-counsel"),
        ("münchen", "munchen-koch"),
        ("MUNCHEN", "munchen-koch"),
    ],
)
def test_an_id_its_beginning_or_words(store, words, id_):
    assert find_candidacy(store, words).id == id_


def test_several_and_none(store):
    with pytest.raises(Conflict, match="okafor-counsel"):
        find_candidacy(store, "okafor")
    with pytest.raises(Missing, match="No candidacy is called 'x'"):
        find_candidacy(store, "x")
    with pytest.raises(Missing, match="no candidacy yet"):
        find_candidacy(MemoryStore(), None)
    with pytest.raises(Conflict, match="Say which"):
        find_candidacy(store, None)


def test_the_only_open_one_needs_no_name(store):
    closing = Event(id="e1", at=AT, kind=EventKind.CLOSED)
    for id_ in ("okafor-associate", "munchen-koch"):
        store.append(store.load(id_), closing, Times(None, None), AT)
    assert find_candidacy(store, None).id == "okafor-counsel"


def test_closed_by_status_or_by_an_event_that_stands():
    close = Event(id="e1", at=AT, kind=EventKind.CLOSED)
    undone = Event(id="e2", at=AT.add(hours=1), kind=EventKind.UNDONE, event="e1")
    reopened = Event(id="e3", at=AT.add(hours=1), kind=EventKind.REOPENED)
    assert is_closed(candidacy("A", "B", status=Status.CLOSED))
    assert is_closed(candidacy("A", "B", events=(close,)))
    assert not is_closed(candidacy("A", "B", events=(close, undone)))
    assert not is_closed(candidacy("A", "B", events=(reopened, close)))
    assert not is_closed(candidacy("A", "B"))


@pytest.mark.parametrize(
    ("words", "id_"),
    [
        ("p2", "p2"),
        ("José Lima", "p2"),
        ("maria ortega", "p1"),
        ("Ms. Ortega", "p1"),
        ("van der Berg", "p3"),
        ("Tom", "p3"),
        ("tom berg", "p3"),
        ("Ann", "p4"),
        ("Annika", "p5"),
    ],
)
def test_people_by_id_or_words_of_their_name(words, id_):
    assert find_person(of_five(), words).id == id_


def of_five():
    names = ("María José Ortega", "José Lima", "Tomás van der Berg", "Ann Roe", "Annika Roe")
    people = tuple(Person(id=f"p{number}", name=name) for number, name in enumerate(names, 1))
    return candidacy("A", "B", people=people)


def test_several_people_and_none():
    with pytest.raises(Conflict, match=r"María José Ortega \(p1\), José Lima \(p2\): say which, by the id"):
        find_person(of_five(), "jose")
    with pytest.raises(Conflict, match="Ann Roe"):
        find_person(of_five(), "Roe")
    for name in ("Ruth", "Ms.", "", "omás"):
        with pytest.raises(Missing, match="Nobody here is called"):
            find_person(of_five(), name)
