"""The audit of a correction."""

from __future__ import annotations

from dataclasses import replace

from whenever import Date, Instant

from afterword.core.candidacy.changes import Change, changes_between
from afterword.core.candidacy.model import Candidacy, Event, EventKind, Firm, Interview, Person

AT = Instant("2026-03-04T10:00Z")
ONE = Candidacy(
    firm=Firm(name="Juniper Holt", zone="America/New_York"),
    role="paralegal",
    people=(Person(id="ruth", name="Ruth Okafor"), Person(id="lee", name="Lee Park")),
    interviews=(Interview(ended=Instant("2026-03-03T20:00Z"), zone="America/New_York", people=("ruth",)),),
)


def changes(after: Candidacy, before: Candidacy = ONE) -> list[tuple[str, object, object]]:
    found = changes_between(before, after, AT, "mara")
    assert all((change.changed_at, change.who) == (AT, "mara") for change in found)
    return [(change.place, change.before, change.after) for change in found]


def test_nothing_differs():
    assert changes_between(ONE, ONE, AT, "mara") == ()


def test_a_line_says_who_when_what():
    after = replace(ONE, role="associate")
    assert changes_between(ONE, after, AT, "mara") == (Change(AT, "mara", "role", "paralegal", "associate"),)


def test_a_fact_inside_a_list_is_named_by_its_place():
    people = (ONE.people[0], replace(ONE.people[1], email="lee@firm.example", name="Lee Parks"))
    assert changes(replace(ONE, people=people)) == [
        ("people[1].name", "Lee Park", "Lee Parks"),
        ("people[1].email", None, "lee@firm.example"),
    ]
    assert changes(ONE, replace(ONE, people=people)) == [
        ("people[1].name", "Lee Parks", "Lee Park"),
        ("people[1].email", "lee@firm.example", None),
    ]


def test_a_list_that_grew_is_one_line():
    after = replace(ONE, holidays=(Date(2026, 3, 17),))
    assert changes(after) == [("holidays", [], ["2026-03-17"])]


def test_an_instant_is_written_in_its_zone_and_several_facts_are_several_lines():
    moved = replace(ONE.interviews[0], ended=Instant("2026-03-03T21:00Z"), most_with="ruth")
    assert changes(replace(ONE, interviews=(moved,), firm=replace(ONE.firm, country="US"))) == [
        ("firm.country", None, "US"),
        ("interviews[0].ended", "2026-03-03T15:00:00-05:00", "2026-03-03T16:00:00-05:00"),
        ("interviews[0].most_with", None, "ruth"),
    ]


def test_events_are_no_facts():
    assert changes(ONE.with_event(Event(id="e1", at=AT, kind=EventKind.NOTE_SENT))) == []
