"""What import takes, what it refuses, and that it keeps all or nothing."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace

import pytest
from whenever import Date

from afterword.adapters.schema.files import FileSchemas
from afterword.adapters.store.sqlite import SqliteStore
from afterword.core.candidacy.changes import Change
from afterword.core.candidacy.moments import ClosedDays
from afterword.core.problems import Conflict, Problem
from afterword.ports import Record, Times
from afterword.usecases.export import export, export_whole
from afterword.usecases.import_ import import_
from tests.contracts.examples import NEVER, NOW, a_candidacy, a_note, an_invitation, hours
from tests.contracts.memory_post import NoMessages
from tests.contracts.memory_store import MemoryStore

SMALLEST = {
    "firm": {"name": "Okafor & Lane LLP"},
    "role": "Associate",
    "interviews": [{"ended": "2026-03-10T09:00:00-04:00", "zone": "America/New_York"}],
}
CLOSED = ClosedDays(frozenset({7}), frozenset({Date(2026, 5, 25)}))


@pytest.fixture(params=["sqlite", "memory"])
def store(request, tmp_path):
    found = SqliteStore(tmp_path / "a.db") if request.param == "sqlite" else MemoryStore()
    yield found
    found.close()


def take(store, document):
    return import_(
        store,
        document,
        NOW,
        FileSchemas(),
        lambda candidacy, now: Times(candidacy.interviews[0].ended, now),
        lambda candidacy, now: replace(candidacy, closed_days=CLOSED),
    )


def places(problems):
    return [problem.place for problem in problems]


def a_whole():
    source = MemoryStore()
    change = Change(NOW, "Anna", "people[0]", None, {"id": "p1"})
    records = [
        Record("b", a_candidacy("B").with_event(a_note("e1")), NEVER, (change,), (an_invitation("u1", "b"),)),
        Record("a", a_candidacy("A"), NEVER),
    ]
    source.restore(records, NOW)
    return export_whole(source, NoMessages())


def test_the_smallest_document_is_kept_with_times_and_closed_days(store):
    ids, problems = take(store, SMALLEST)
    assert problems == ()
    (id_,) = ids
    kept = store.load(id_)
    assert "okafor" in id_
    assert kept.candidacy.closed_days == CLOSED
    assert kept.times == Times(kept.candidacy.interviews[0].ended, NOW)
    assert kept.version == 1


def test_a_list_is_kept_in_its_order_under_ids_of_their_own(store):
    ids, problems = take(store, [SMALLEST, SMALLEST, SMALLEST | {"role": "Counsel"}])
    assert problems == ()
    assert len(set(ids)) == 3
    assert [row[0] for row in reversed(store.ids())] == list(ids)
    assert [row[2] for row in reversed(store.ids())] == ["Associate", "Associate", "Counsel"]


def test_an_id_that_is_made_up_is_never_one_in_use(store):
    ids = [take(store, SMALLEST)[0][0] for _ in range(4)]
    assert len(set(ids)) == 4


def test_an_empty_store_is_exported_and_imported(store):
    assert take(store, export(MemoryStore())) == ((), ())
    assert take(store, export_whole(MemoryStore(), NoMessages())) == ((), ())
    assert store.ids() == []


def test_the_whole_form_comes_back_whole(store):
    whole = a_whole()
    assert take(store, whole) == (("b", "a"), ())
    assert export_whole(store, NoMessages()) == whole


@pytest.mark.parametrize("document", [None, 3, "text", True, 1.5])
def test_what_is_no_candidacy_is_said_to_be_none(store, document):
    ids, problems = take(store, document)
    assert (ids, places(problems)) == ((), [""])


def test_every_problem_is_told_with_its_place_and_nothing_is_kept(store):
    bad = {"firm": {}, "interviews": [{"ended": "soon", "zone": "America/New_York"}]}
    lost = deepcopy(SMALLEST)
    lost["interviews"][0]["people"] = ["nobody"]
    ids, problems = take(store, [SMALLEST, bad, lost])
    assert ids == ()
    assert sorted(places(problems)) == [
        "[1].firm.name",
        "[1].interviews[0].ended",
        "[1].role",
        "[2].interviews[0].people[0]",
    ]
    assert store.ids() == []


def test_a_single_document_names_places_from_its_top(store):
    assert places(take(store, SMALLEST | {"role": None})[1]) == ["role"]
    wrong = deepcopy(SMALLEST)
    wrong["interviews"][0]["zone"] = "America/Gotham"
    assert places(take(store, wrong)[1]) == ["interviews[0].zone"]


def test_an_id_in_use_is_named_and_nothing_is_kept(store):
    there = store.create("a", a_candidacy("There"), NEVER, NOW)
    ids, problems = take(store, a_whole())
    assert (ids, places(problems)) == ((), ["candidacies[1].id"])
    assert "a is in use" in problems[0].sentence
    assert list(store.every()) == [there]
    assert store.invitation(an_invitation("u1", "b").key) is None


def test_an_id_or_invitation_twice_in_one_file_is_named(store):
    whole = a_whole()
    whole["candidacies"].append(deepcopy(whole["candidacies"][0]))
    assert places(take(store, whole)[1]) == ["candidacies[2].id", "candidacies[2].invitations[0]"]
    assert store.ids() == []


def test_an_invitation_that_is_known_is_named(store):
    store.create("mine", a_candidacy(), NEVER, NOW)
    store.remember(an_invitation("u1", "mine"))
    _, problems = take(store, a_whole())
    assert places(problems) == ["candidacies[0].invitations[0]"]
    assert "mine" in problems[0].sentence


class Raced(MemoryStore):
    """A store into which another process writes between the check and the write."""

    def restore(self, records, at):
        raise Conflict("The id a is in use. Choose another.")


def test_one_who_was_quicker_is_a_problem_and_no_exception():
    assert take(Raced(), SMALLEST) == ((), (Problem("", "The id a is in use. Choose another."),))


def with_first(**changes):
    whole = a_whole()
    whole["candidacies"][0] |= changes
    return whole


def beside(key, **changes):
    whole = a_whole()
    whole["candidacies"][0][key][0] |= changes
    return whole


@pytest.mark.parametrize(
    ("document", "wanted"),
    [
        ({"afterword": 2, "candidacies": []}, ["afterword"]),
        ({"afterword": "1", "candidacies": []}, ["afterword"]),
        ({"afterword": True, "candidacies": []}, ["afterword"]),
        ({"afterword": 0}, ["afterword", "candidacies"]),
        ({"afterword": 1, "candidacies": {}}, ["candidacies"]),
        ({"afterword": 1, "candidacies": [], "more": 1}, ["more"]),
        ({"afterword": 1, "candidacies": [None, {}]}, [
            "candidacies[0]", "candidacies[1].id", "candidacies[1].candidacy",
        ]),
        (with_first(id=""), ["candidacies[0].id"]),
        (with_first(id=7, audit=None), ["candidacies[0].id", "candidacies[0].audit"]),
        (with_first(extra=1, invitations={}), ["candidacies[0].extra", "candidacies[0].invitations"]),
        (with_first(candidacy=None), ["candidacies[0].candidacy"]),
        (with_first(candidacy=SMALLEST | {"role": 3}), ["candidacies[0].candidacy.role"]),
        (with_first(audit=[3]), ["candidacies[0].audit[0]"]),
        (beside("audit", changed_at="soon", who=None), [
            "candidacies[0].audit[0].changed_at", "candidacies[0].audit[0].who",
        ]),
        (beside("audit", whom="x"), ["candidacies[0].audit[0].whom"]),
        (beside("invitations", sequence=True), ["candidacies[0].invitations[0].sequence"]),
        (beside("invitations", sequence=2**63), ["candidacies[0].invitations[0].sequence"]),
        (beside("invitations", stamped="2026-03-10", started=None, cancelled="no"), [
            "candidacies[0].invitations[0].stamped",
            "candidacies[0].invitations[0].cancelled",
            "candidacies[0].invitations[0].started",
        ]),
    ],
)  # fmt: skip
def test_what_does_not_fit_in_the_whole_form_is_named(store, document, wanted):
    ids, problems = take(store, document)
    assert (ids, places(problems)) == ((), wanted)
    assert store.ids() == []


def nested(depth):
    value = "x"
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("document", "place"),
    [
        (SMALLEST | {"role": "half \ud800"}, "role"),
        (SMALLEST | {"playbook": hours(1)}, "playbook"),
        (SMALLEST | {"role": float("nan")}, "role"),
        (SMALLEST | {"odd\udfff": 1}, ""),
        (with_first(id="\udc00"), "candidacies[0].id"),
        (nested(5000), "[0]" * 101),
    ],
    ids=["half a character", "no value of JSON", "no number", "half a key", "half an id", "deep"],
)
def test_what_no_file_can_hold_is_named(store, document, place):
    ids, problems = take(store, document)
    assert (ids, places(problems)) == ((), [place])


def test_a_preview_says_what_would_be_kept_and_keeps_nothing(tmp_path):
    from afterword.usecases.import_ import preview
    from afterword.wiring import Wiring

    wiring = Wiring(tmp_path)
    document = {
        "firm": {"name": "Okafor & Lane"},
        "role": "Paralegal",
        "interviews": [{"ended": "2026-03-03T11:00:00-05:00", "zone": "America/New_York"}],
    }
    found, problems = preview(wiring.store(), [document, document], wiring.schemas)
    assert problems == ()
    assert [id_ for id_, _ in found] == ["okafor-lane-paralegal", "okafor-lane-paralegal-2"]
    assert not wiring.store().ids()
    assert preview(wiring.store(), [document, {}], wiring.schemas)[0] == ()
    wiring.store().close()
