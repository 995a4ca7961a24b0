"""What every store does, on disk or in memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from whenever import Instant

from afterword.adapters.store.sqlite import SqliteStore
from afterword.core.candidacy.changes import Change, changes_between
from afterword.core.candidacy.model import Event, EventKind, Person, Status, TalkingPoint
from afterword.core.problems import Conflict, Invalid, Missing, Refused
from afterword.ports import InvitationKey, Order, Record, Sought, Store, Times
from tests.contracts.examples import (
    NEVER,
    NOW,
    a_candidacy,
    a_draft,
    a_note,
    an_approval,
    an_invitation,
    hours,
    renamed,
)
from tests.contracts.memory_store import MemoryStore


@pytest.fixture(params=["sqlite", "memory"])
def store(request, tmp_path) -> Iterator[Store]:
    found = SqliteStore(tmp_path / "afterword.db") if request.param == "sqlite" else MemoryStore()
    yield found
    found.close()


def test_what_was_created_is_loaded(store: Store):
    times = Times(hours(1), hours(30))
    candidacy = a_candidacy().with_event(a_note("e1")).with_event(a_note("e0", hours(-1)))
    kept = store.create("okafor", candidacy, times, NOW)
    assert (kept.id, kept.version, kept.candidacy, kept.times) == ("okafor", 1, candidacy, times)
    assert store.load("okafor") == kept


def test_what_is_unknown_is_missing(store: Store):
    kept = store.create("okafor", a_candidacy(), NEVER, NOW)
    nobody = replace(kept, id="nobody")
    for call in (
        lambda: store.load("nobody"),
        lambda: store.audit("nobody"),
        lambda: store.invitations_of("nobody"),
        lambda: store.append(nobody, a_note("e1"), NEVER, NOW),
        lambda: store.correct(nobody, a_candidacy(), (), NEVER, NOW),
        lambda: store.remember(an_invitation("u1", "nobody")),
        lambda: store.keep_draft("nobody", a_draft()),
        lambda: store.drafts("nobody"),
        lambda: store.approve("nobody", an_approval(a_draft())),
        lambda: store.approvals("nobody"),
    ):
        with pytest.raises(Missing, match="nobody"):
            call()
    assert store.load("okafor") == kept
    assert store.invitation(InvitationKey("u1")) is None


def test_an_id_is_used_once(store: Store):
    kept = store.create("okafor", a_candidacy(), NEVER, NOW)
    with pytest.raises(Conflict, match="okafor"):
        store.create("okafor", a_candidacy("Another Firm"), NEVER, NOW)
    assert store.load("okafor") == kept


def test_an_id_is_not_empty(store: Store):
    with pytest.raises(Invalid):
        store.create("", a_candidacy(), NEVER, NOW)
    assert store.ids() == []


def test_events_come_back_in_the_order_in_which_they_were_entered(store: Store):
    kept = store.create("okafor", a_candidacy(), NEVER, NOW)
    for name, at in (("late", NOW), ("early", hours(-9)), ("middle", hours(-4))):
        kept = store.append(kept, a_note(name, at), NEVER, NOW)
    assert [event.id for event in store.load("okafor").candidacy.events] == ["late", "early", "middle"]
    assert store.load("okafor") == kept
    assert kept.version == 4


def test_an_event_keeps_the_instant_to_the_nanosecond(store: Store):
    kept = store.create("okafor", a_candidacy(), NEVER, NOW)
    at = Instant("2026-03-10T15:00:00.123456789Z")
    store.append(kept, a_note("e1", at), NEVER, at)
    assert store.load("okafor").candidacy.events[0].at == at


def test_an_event_is_recorded_once(store: Store):
    kept = store.append(store.create("okafor", a_candidacy(), NEVER, NOW), a_note("e1"), NEVER, NOW)
    with pytest.raises(Conflict, match="e1"):
        store.append(kept, a_note("e1"), Times(NOW, NOW), NOW)
    assert store.load("okafor") == kept


def test_a_stale_version_changes_nothing(store: Store):
    old = store.create("okafor", a_candidacy(), NEVER, NOW)
    new = store.append(old, a_note("e1"), NEVER, NOW)
    changed = renamed(old.candidacy, "Elsewhere")
    for write in (
        lambda: store.append(old, a_note("e2"), NEVER, NOW),
        lambda: store.correct(old, changed, changes_between(old.candidacy, changed, NOW, "me"), NEVER, NOW),
    ):
        with pytest.raises(Conflict, match="okafor"):
            write()
    store.reschedule(old, Times(NOW, NOW))
    assert store.load("okafor") == new
    assert store.audit("okafor") == []


def test_a_correction_replaces_facts_and_keeps_events(store: Store):
    kept = store.append(store.create("okafor", a_candidacy(), NEVER, NOW), a_note("e1"), NEVER, NOW)
    wanted = replace(renamed(kept.candidacy, "Okafor LLP"), role="Counsel", events=(a_note("smuggled"),))
    changes = changes_between(kept.candidacy, wanted, hours(1), "Anna")
    after = store.correct(kept, wanted, changes, Times(hours(2), None), hours(1))
    assert after == store.load("okafor")
    assert (after.version, after.times) == (3, Times(hours(2), None))
    assert after.candidacy == replace(wanted, events=kept.candidacy.events)
    assert store.ids() == [("okafor", "Okafor LLP", "Counsel")]


def test_a_correction_brings_new_closed_days(store: Store):
    kept = store.create("okafor", a_candidacy(), NEVER, NOW)
    wanted = replace(kept.candidacy, closed_days=kept.candidacy.closed_days.with_dates([NOW.to_tz("UTC").date()]))
    store.correct(kept, wanted, (), NEVER, NOW)
    assert store.load("okafor").candidacy.closed_days == wanted.closed_days


def test_the_audit_keeps_who_what_when_in_order(store: Store):
    kept = store.create("okafor", a_candidacy(), NEVER, NOW)
    changes = [
        Change(hours(1), "Anna", "firm.name", "Okafor & Lane LLP", "Okafor LLP"),
        Change(hours(1), "Anna", "people[1]", None, {"id": "p2", "email_given": True, "name": "Zoë"}),
        Change(hours(1), "calendar", "holidays", ["2026-07-03"], []),
    ]
    kept = store.correct(kept, kept.candidacy, changes[:2], NEVER, hours(1))
    store.correct(kept, kept.candidacy, changes[2:], NEVER, hours(1))
    assert store.audit("okafor") == changes


def test_ids_are_newest_first(store: Store):
    for id_, at in (("b", NOW), ("c", NOW), ("a", hours(-5))):
        store.create(id_, a_candidacy(f"Firm {id_}", f"Role {id_}"), NEVER, at)
    assert store.ids() == [("a", "Firm a", "Role a"), ("c", "Firm c", "Role c"), ("b", "Firm b", "Role b")]


def test_every_goes_by_id(store: Store):
    wanted = [store.create(id_, a_candidacy(id_), NEVER, NOW) for id_ in ("b", "é", "a", "B", "aa")]
    assert list(store.every()) == sorted(wanted, key=lambda kept: kept.id)


def test_every_goes_on_while_others_write(store: Store):
    for number in range(450):
        store.create(f"n{number:03}", a_candidacy(), NEVER, NOW)
    seen = []
    for kept in store.every():
        seen.append(kept.id)
        store.append(kept, a_note("e1"), NEVER, NOW)
    assert seen == [f"n{number:03}" for number in range(450)]


def test_awake_are_those_whose_time_has_come_oldest_first(store: Store):
    for id_, times in {
        "opens-first": Times(hours(-5), hours(9)),
        "changes-second": Times(hours(9), hours(-4)),
        "changes-alone": Times(None, hours(-3)),
        "both": Times(hours(-1), hours(-2)),
        "between": Times(None, hours(-1.5)),
        "just-now": Times(NOW, None),
        "b-just-now": Times(NOW, NOW),
        "later": Times(hours(1), hours(2)),
        "never": NEVER,
    }.items():
        store.create(id_, a_candidacy(id_), times, NOW)
    order = ["opens-first", "changes-second", "changes-alone", "both", "between", "b-just-now", "just-now"]
    assert [kept.id for kept in store.awake(NOW, 50)] == order
    for limit in range(9):
        assert [kept.id for kept in store.awake(NOW, limit)] == order[:limit]
    assert store.awake(NOW, -1) == []
    assert [kept.id for kept in store.awake(hours(-4), 50)] == order[:2]
    assert store.awake(hours(-6), 50) == []


def test_awake_brings_each_its_own_events(store: Store):
    for id_ in ("a", "b", "c"):
        kept = store.create(id_, a_candidacy(id_), Times(NOW, None), NOW)
        for number in range({"a": 2, "b": 0, "c": 3}[id_]):
            kept = store.append(kept, a_note(f"{id_}{number}"), Times(NOW, None), NOW)
    assert store.awake(NOW, 50) == [store.load(id_) for id_ in ("a", "b", "c")]


def test_upcoming_are_those_that_open_later_soonest_first(store: Store):
    for id_, times in {
        "third": Times(hours(3), hours(-1)),
        "second": Times(hours(1), None),
        "first": Times(hours(1), hours(1)),
        "open": Times(NOW, None),
        "only-changes": Times(None, hours(1)),
    }.items():
        store.create(id_, a_candidacy(id_), times, NOW)
    assert [kept.id for kept in store.upcoming(NOW, 10)] == ["first", "second", "third"]
    assert [kept.id for kept in store.upcoming(NOW, 2)] == ["first", "second"]
    assert store.upcoming(NOW, 0) == store.upcoming(NOW, -1) == []


def test_a_new_schedule_leaves_the_version(store: Store):
    kept = store.create("okafor", a_candidacy(), Times(hours(-1), None), NOW)
    store.reschedule(kept, Times(None, hours(5)))
    assert store.load("okafor") == replace(kept, times=Times(None, hours(5)))
    assert store.awake(NOW, 50) == []
    store.append(kept, a_note("e1"), NEVER, NOW)


def test_a_new_schedule_for_nobody_is_nothing(store: Store):
    kept = store.create("okafor", a_candidacy(), NEVER, NOW)
    store.reschedule(replace(kept, id="nobody"), Times(NOW, NOW))
    assert [found.id for found in store.every()] == ["okafor"]


def test_an_invitation_is_remembered_in_its_newest_form(store: Store):
    store.create("okafor", a_candidacy(), NEVER, NOW)
    store.create("lane", a_candidacy("Lane"), NEVER, NOW)
    first = an_invitation("u1", "okafor")
    newer = replace(first, sequence=3, cancelled=True, stamped=None, started=hours(20), ended=hours(21), meeting="")
    moved = replace(newer, candidacy="lane")
    for seen in (first, newer, moved):
        store.remember(seen)
        assert store.invitation(InvitationKey("u1")) == seen
    assert store.invitations_of("okafor") == []
    assert store.invitations_of("lane") == [moved]


def test_invitations_of_one_series_are_told_apart(store: Store):
    store.create("okafor", a_candidacy(), NEVER, NOW)
    whole = an_invitation("u2", "okafor")
    single = replace(whole, key=InvitationKey("u2", "20260310T150000Z"))
    other = an_invitation("u1", "okafor")
    for seen in (single, whole, other):
        store.remember(seen)
    assert store.invitations_of("okafor") == [other, whole, single]
    assert store.invitation(InvitationKey("u2", "19990101")) is None


def test_restored_are_all_there_in_their_order(store: Store):
    change = Change(NOW, "Anna", "role", "Associate", "Counsel")
    records = [
        Record(
            "b", a_candidacy("B").with_event(a_note("e1")), Times(NOW, None), (change,), (an_invitation("u1", "b"),)
        ),
        Record("a", a_candidacy("A"), NEVER),
    ]
    store.restore(records, NOW)
    assert [id_ for id_, *_ in store.ids()] == ["a", "b"]
    assert store.load("b").candidacy == records[0].candidacy
    assert store.load("b").version == 1
    assert store.audit("b") == [change]
    assert store.invitations_of("b") == [an_invitation("u1", "b")]


@pytest.mark.parametrize(
    "second",
    [
        Record("there", a_candidacy(), NEVER),
        Record("new", a_candidacy(), NEVER),
        Record("", a_candidacy(), NEVER),
        Record("other", a_candidacy(), NEVER, invitations=(an_invitation("known", "other"),)),
        Record("other", a_candidacy().with_event(a_note("e1")).with_event(a_note("e1")), NEVER),
    ],
    ids=["id in use", "id twice", "empty id", "invitation in use", "event twice"],
)
def test_restore_is_all_or_nothing(store: Store, second: Record):
    there = store.create("there", a_candidacy(), NEVER, NOW)
    store.remember(an_invitation("known", "there"))
    first = Record("new", a_candidacy("New"), NEVER, invitations=(an_invitation("u9", "new"),))
    with pytest.raises((Conflict, Invalid)):
        store.restore([first, second], NOW)
    assert list(store.every()) == [there]
    assert store.invitation(InvitationKey("u9")) is None


def test_a_backup_is_never_written_over(store: Store, tmp_path: Path):
    store.create("okafor", a_candidacy(), NEVER, NOW)
    copy = tmp_path / "copy.db"
    store.backup(copy)
    before = copy.read_bytes()
    store.create("later", a_candidacy(), NEVER, NOW)
    with pytest.raises(Conflict, match=r"copy\.db"):
        store.backup(copy)
    assert copy.read_bytes() == before


def test_drafts_are_kept_revision_by_revision(store: Store):
    store.create("okafor", a_candidacy(), NEVER, NOW)
    rows = [a_draft("p2"), a_draft("p1", 2, hours(1), by_hand=True, subject=None), a_draft("p1", 1)]
    for draft in rows:
        store.keep_draft("okafor", draft)
    assert store.drafts("okafor") == [rows[2], rows[1], rows[0]]


def test_a_revision_is_kept_once(store: Store):
    store.create("okafor", a_candidacy(), NEVER, NOW)
    store.keep_draft("okafor", a_draft())
    with pytest.raises(Conflict, match="p1"):
        store.keep_draft("okafor", a_draft(text="Another text"))
    assert store.drafts("okafor") == [a_draft()]


def test_the_newest_drafts_of_all_candidacies_come_first(store: Store):
    for id_ in ("b", "a"):
        store.create(id_, a_candidacy(id_), NEVER, NOW)
    rows = [("b", a_draft(at=hours(2))), ("a", a_draft()), ("b", a_draft("p2")), ("a", a_draft("p1", 2))]
    for id_, draft in rows:
        store.keep_draft(id_, draft)
    assert store.newest_drafts(9) == [rows[0], rows[3], rows[1], rows[2]]
    assert store.newest_drafts(1) == rows[:1]
    assert store.newest_drafts(0) == []


def test_every_yes_is_kept_in_order(store: Store):
    store.create("okafor", a_candidacy(), NEVER, NOW)
    wanted = [an_approval(a_draft(), hours(3)), an_approval(a_draft("p1", 2), hours(1))]
    for approved in wanted:
        store.approve("okafor", approved)
    assert store.approvals("okafor") == wanted


def test_a_restored_record_brings_drafts_and_approvals_or_nothing(store: Store):
    draft = a_draft()
    record = Record("okafor", a_candidacy(), NEVER, drafts=(draft,), approvals=(an_approval(draft),))
    store.restore([record], NOW)
    assert store.drafts("okafor") == [draft]
    assert store.approvals("okafor") == [an_approval(draft)]
    with pytest.raises(Conflict):
        store.restore([Record("lane", a_candidacy(), NEVER, drafts=(draft, draft))], NOW)
    assert [row[0] for row in store.ids()] == ["okafor"]


def found(store: Store, words: str = "", **more) -> list[str]:
    return [kept.id for kept in store.find(Sought(words=words, **more), 50).rows]


@pytest.fixture
def three(store: Store) -> Store:
    ruth = a_candidacy("Okafor & Lane LLP", "Associate")
    points = (TalkingPoint(topic="the pro bono clinic", liked="each case goes to one person"),)
    store.create("okafor", replace(ruth, talking_points=points), Times(hours(1), None), NOW)
    zoe = Person(id="z", name="Zoë Łuczak-Müller", email="zoe@elan.example")
    store.create("elan", replace(a_candidacy("Élan Vital", "Counsel"), people=(zoe,), interviews=()), NEVER, NOW)
    kept = store.create("acme", a_candidacy("acme foods", "clerk"), Times(hours(-1), hours(9)), NOW)
    store.append(kept, replace(a_note("e1"), words="They asked about Lisbon"), Times(hours(-1), hours(9)), NOW)
    return store


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("okafor", ["okafor", "acme"]),
        ("OKA", ["okafor", "acme"]),
        ("lane associate", ["okafor"]),
        ("elan", ["elan"]),
        ("Élan", ["elan"]),
        ("zoe muller", ["elan"]),
        ("lucz", ["elan"]),
        ("Łucz", ["elan"]),
        ("zoe@elan.example", ["elan"]),
        ("clinic", ["okafor"]),
        ("one pers", ["okafor"]),
        ("lisb", ["acme"]),
        ("foods lisbon", ["acme"]),
        ("foods clinic", []),
        ("ruth", ["okafor", "acme"]),
        ("nowhere", []),
        ("  ", ["okafor", "elan", "acme"]),
    ],
)
def test_words_are_found_by_their_beginnings(three: Store, words, ids):
    assert sorted(found(three, words)) == sorted(ids)


@pytest.mark.parametrize(
    "words",
    [
        '"',
        "'",
        "*",
        "a OR",
        "NEAR(",
        "firm:",
        "- ^ {a}",
        "(((",
        "\x00",
        "\ud800",
        "_",
        "a" * 100_000,
        "x " * 5_000,
        "💥",
        "%_",
        "AND",
    ],
)
def test_no_words_are_an_error(three: Store, words):
    assert set(found(three, words)) <= {"okafor", "elan", "acme"}
    assert '"' not in words or found(three, words) == []


def test_what_is_listed_is_in_the_order_that_was_asked_for(three: Store):
    assert found(three, order=Order.NEXT) == ["acme", "okafor", "elan"]
    assert found(three, order=Order.NEWEST) == ["acme", "elan", "okafor"]
    assert found(three, order=Order.FIRM) == ["acme", "okafor", "elan"]


def test_a_part_is_told_with_how_many_there_are(three: Store):
    part = three.find(Sought(order=Order.NEWEST), 2, 1)
    assert [kept.id for kept in part.rows] == ["elan", "okafor"]
    assert part.total == 3
    assert part.rows[1] == three.load("okafor")
    assert three.find(Sought(), 2, 9).rows == []


def test_only_what_is_open_by_then(three: Store):
    assert found(three, open_by=NOW) == ["acme"]
    assert found(three, open_by=hours(1)) == ["acme", "okafor"]


def test_closed_and_open_ones_are_told_apart_by_what_stands(three: Store):
    assert found(three, closed=True) == []
    closed = Event(id="c", at=NOW, kind=EventKind.CLOSED)
    kept = three.append(three.load("okafor"), closed, NEVER, NOW)
    assert found(three, closed=True) == ["okafor"]
    assert "okafor" not in found(three, closed=False)
    three.append(kept, Event(id="u", at=hours(1), kind=EventKind.UNDONE, event="c"), NEVER, NOW)
    assert found(three, closed=True) == []
    kept = three.load("elan")
    three.correct(kept, replace(kept.candidacy, status=Status.CLOSED), (), NEVER, NOW)
    assert found(three, closed=True) == ["elan"]


def test_a_correction_is_found_and_what_it_replaced_is_not(three: Store):
    kept = three.load("okafor")
    three.correct(kept, renamed(kept.candidacy, "Baker Street"), (), NEVER, NOW)
    assert found(three, "okafor associate") == ["okafor"]  # Ruth Okafor is still there
    assert found(three, "lane") == []
    assert found(three, "baker") == ["okafor"]


def test_what_was_brought_in_whole_is_found(three: Store):
    closed = Event(id="c", at=NOW, kind=EventKind.CLOSED, words="They chose otherwise")
    three.restore([Record("old", a_candidacy("Quill").with_event(closed), NEVER)], NOW)
    assert found(three, "quill otherwise", closed=True) == ["old"]


def test_what_is_made_up_is_removed_whole_and_nothing_else(store: Store):
    real = store.append(store.create("real", a_candidacy(), NEVER, NOW), a_note("e1"), NEVER, NOW)
    store.keep_draft("real", a_draft())
    kept = store.create("made-up", a_candidacy("Moonshine & Partners"), Times(NOW, NOW), NOW)
    store.mark_made_up("made-up")
    store.remember(an_invitation("u1", "made-up"))
    kept = store.append(kept, a_note("e1"), Times(NOW, NOW), NOW)
    store.correct(kept, kept.candidacy, [Change(NOW, "Anna", "role", "x", "y")], Times(NOW, NOW), NOW)
    store.keep_draft("made-up", a_draft())
    store.approve("made-up", an_approval(a_draft()))
    assert (store.is_made_up("made-up"), store.is_made_up("real")) == (True, False)
    store.remove_made_up("made-up")
    for call in (store.load, store.drafts, store.is_made_up, store.remove_made_up, store.mark_made_up):
        with pytest.raises(Missing):
            call("made-up")
    assert store.invitation(InvitationKey("u1")) is None
    assert store.find(Sought(words="moonshine"), 9).total == 0
    assert [id_ for id_, _ in store.newest_drafts(9)] == ["real"]
    assert list(store.every()) == [real]
    assert store.awake(hours(9), 9) == []
    again = store.create("made-up", a_candidacy(), NEVER, NOW)
    assert (again.version, store.is_made_up("made-up"), list(store.audit("made-up"))) == (1, False, [])


def test_nothing_real_is_ever_removed(store: Store):
    kept = store.create("real", a_candidacy(), NEVER, NOW)
    with pytest.raises(Refused):
        store.remove_made_up("real")
    store.append(kept, a_note("e1"), NEVER, NOW)
    with pytest.raises(Conflict):
        store.mark_made_up("real")
    with pytest.raises(Refused):
        store.remove_made_up("real")
    assert store.load("real").version == 2
