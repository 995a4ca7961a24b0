"""What export writes."""

from __future__ import annotations

import json

import pytest

from afterword.core.candidacy.changes import changes_between
from afterword.core.problems import Missing
from afterword.usecases.export import export, export_whole
from tests.contracts.examples import NEVER, NOW, a_candidacy, a_note, an_invitation, hours, renamed
from tests.contracts.memory_post import NoMessages
from tests.contracts.memory_store import MemoryStore


@pytest.fixture
def store():
    found = MemoryStore()
    for id_ in ("zebra", "apple", "mango"):
        found.create(id_, a_candidacy(id_), NEVER, NOW)
    return found


def firms(documents):
    return [document["firm"]["name"] for document in documents]


def test_all_are_written_oldest_first(store):
    assert firms(export(store)) == ["zebra", "apple", "mango"]


def test_those_that_are_named_are_written_in_that_order(store):
    assert firms(export(store, ["mango", "zebra"])) == ["mango", "zebra"]
    assert export(store, []) == []


def test_one_that_is_not_there_is_missing(store):
    with pytest.raises(Missing, match="nobody"):
        export(store, ["mango", "nobody"])
    with pytest.raises(Missing, match="nobody"):
        export_whole(store, NoMessages(), ["mango", "nobody"])


def test_a_document_is_that_of_the_interface_and_knows_no_holidays():
    store = MemoryStore()
    store.create("okafor", a_candidacy().with_event(a_note("e1")), NEVER, NOW)
    (document,) = export(store)
    assert json.loads(json.dumps(document)) == {
        "candidate": {"name": "Anna Berg"},
        "firm": {"name": "Okafor & Lane LLP", "zone": "America/New_York", "country": "US"},
        "role": "Associate",
        "playbook": "us",
        "status": "open",
        "people": [
            {
                "id": "p1",
                "name": "Ruth Okafor",
                "email": "ruth@firm.example",
                "email_given": True,
                "part": "interviewer",
            }
        ],
        "interviews": [{"ended": "2026-03-10T09:00:00-04:00", "zone": "America/New_York", "people": ["p1"]}],
        "talking_points": [],
        "promises": [],
        "holidays": [],
        "events": [
            {
                "id": "e1",
                "at": "2026-03-10T11:00:00-04:00",
                "kind": "note-sent",
                "person": "p1",
                "channel": "mail",
                "words": "Thank you — 谢谢",
            }
        ],
    }


def test_the_whole_form_holds_ids_audit_and_invitations():
    store = MemoryStore()
    kept = store.create("okafor", a_candidacy(), NEVER, NOW)
    wanted = renamed(kept.candidacy, "Okafor LLP")
    store.correct(kept, wanted, changes_between(kept.candidacy, wanted, hours(1), "Anna"), NEVER, hours(1))
    store.remember(an_invitation("u1", "okafor"))
    found = export_whole(store, NoMessages())
    assert (found["afterword"], [row["id"] for row in found["candidacies"]]) == (1, ["okafor"])
    (row,) = found["candidacies"]
    assert row["candidacy"] == export(store)[0]
    assert row["audit"] == [
        {
            "changed_at": "2026-03-10T16:00:00Z",
            "who": "Anna",
            "place": "firm.name",
            "before": "Okafor & Lane LLP",
            "after": "Okafor LLP",
        }
    ]
    assert row["invitations"] == [
        {
            "uid": "u1",
            "recurrence_id": "",
            "sequence": 0,
            "stamped": "2026-03-08T13:00:00Z",
            "cancelled": False,
            "started": "2026-03-10T12:00:00Z",
            "ended": "2026-03-10T13:00:00Z",
            "meeting": "Panel in room 4",
        }
    ]
