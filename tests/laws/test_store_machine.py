"""Two stores, one on disk and one in memory, are driven alike and compared after every step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from whenever import Instant, TimeDelta

from afterword.adapters.store.sqlite import SqliteStore
from afterword.core.candidacy.changes import changes_between
from afterword.core.problems import AfterwordError
from afterword.ports import InvitationKey, InvitationSeen, Kept, Order, Record, Sought, Times
from tests.contracts.memory_store import MemoryStore
from tests.laws.strategies import candidacies, events, instants, maybe, words

# Few ids and few instants, so that they meet.
ids = st.sampled_from(("a", "b", "c", "Ä", "new one"))
near = st.integers(-3, 3).map(lambda count: Instant("2026-03-10T15:00Z") + TimeDelta(hours=count))
fine = st.integers(-9, 9).map(lambda count: Instant("2026-03-10T15:00Z") + TimeDelta(nanoseconds=count * 400))
moments = near | fine | instants
times = st.builds(Times, maybe(moments), maybe(moments))
few_candidacies = st.shared(st.lists(candidacies(max_events=3), min_size=2, max_size=2), key="few").flatmap(
    st.sampled_from
)
keys = st.builds(InvitationKey, st.sampled_from(("u1", "u2")), st.sampled_from(("", "20260310T150000Z")))
invitations = st.builds(
    InvitationSeen,
    key=keys,
    sequence=st.integers(0, 9),
    stamped=maybe(moments),
    cancelled=st.booleans(),
    candidacy=ids,
    started=moments,
    ended=moments,
    meeting=words | st.just(""),
)
records = st.builds(Record, ids, few_candidacies, times, st.just(()), st.lists(invitations, max_size=2).map(tuple))


def outcome(call: Callable[[], Any]) -> Any:
    """What it answers, or the kind of exception that it raises."""
    try:
        return call()
    except AfterwordError as error:
        return type(error)


class Stores(RuleBasedStateMachine):
    """Old values of Kept stay at hand, so that stale versions are tried as often as fresh ones."""

    @initialize()
    def open(self):
        self.folder = TemporaryDirectory()
        self.disk = SqliteStore(Path(self.folder.name) / "a.db")
        self.memory = MemoryStore()
        self.seen: list[Kept] = []

    def teardown(self):
        if hasattr(self, "disk"):
            self.disk.close()
            self.folder.cleanup()

    def both(self, call: Callable[[Any], Any]) -> Any:
        on_disk, in_memory = outcome(lambda: call(self.disk)), outcome(lambda: call(self.memory))
        assert on_disk == in_memory
        if isinstance(on_disk, Kept):
            self.seen.append(on_disk)
        return on_disk

    def pick(self, data: st.DataObject) -> Kept | None:
        return data.draw(st.sampled_from(self.seen[-6:])) if self.seen else None

    @rule(id_=ids, candidacy=few_candidacies, times_=times, at=moments)
    def create(self, id_, candidacy, times_, at):
        self.both(lambda store: store.create(id_, candidacy, times_, at))

    @rule(rows=st.lists(records, max_size=3), at=moments)
    def restore(self, rows, at):
        self.both(lambda store: store.restore(rows, at))

    @rule(data=st.data(), name=st.sampled_from(("x", "y", "z", "e0")), times_=times, at=moments)
    def append(self, data, name, times_, at):
        kept = self.pick(data)
        if kept:
            earlier = tuple(event.id for event in kept.candidacy.events)
            people = tuple(person.id for person in kept.candidacy.people)
            event = data.draw(events(name, earlier, people))
            self.both(lambda store: store.append(kept, event, times_, at))

    @rule(data=st.data(), candidacy=few_candidacies, times_=times, at=moments)
    def correct(self, data, candidacy, times_, at):
        kept = self.pick(data)
        if kept:
            # Events name people: those of the new facts have to be there still.
            wanted = replace(candidacy, people=kept.candidacy.people, interviews=kept.candidacy.interviews)
            wanted = replace(wanted, talking_points=(), promises=kept.candidacy.promises)
            changes = changes_between(kept.candidacy, wanted, at, "Anna")
            self.both(lambda store: store.correct(kept, wanted, changes, times_, at))

    @rule(data=st.data(), times_=times)
    def reschedule(self, data, times_):
        kept = self.pick(data)
        if kept:
            self.both(lambda store: store.reschedule(kept, times_))

    @rule(seen=invitations)
    def remember(self, seen):
        self.both(lambda store: store.remember(seen))

    @rule(now=moments, limit=st.integers(0, 6))
    def look(self, now, limit):
        self.both(lambda store: list(store.awake(now, limit)))
        self.both(lambda store: list(store.upcoming(now, limit)))

    @rule(now=maybe(moments), limit=st.integers(0, 3), skipped=st.integers(0, 3), order=st.sampled_from((Order.NEXT, Order.NEWEST)), closed=maybe(st.booleans()))  # fmt: skip
    def page(self, now, limit, skipped, order, closed):
        sought = Sought(open_by=now, order=order, closed=closed)
        self.both(lambda store: [kept.id for kept in store.find(sought, limit, skipped).rows])

    @rule()
    def reopen(self):
        self.disk.close()
        self.disk = SqliteStore(Path(self.folder.name) / "a.db")

    @rule(id_=ids)
    def go_on_from_a_backup(self, id_):
        copy = Path(self.folder.name) / f"copy-{len(list(Path(self.folder.name).iterdir()))}.db"
        self.disk.backup(copy)
        self.disk.close()
        copy.replace(Path(self.folder.name) / "a.db")
        self.disk = SqliteStore(Path(self.folder.name) / "a.db")
        self.both(lambda store: store.load(id_))

    @invariant()
    def they_hold_the_same(self):
        if not hasattr(self, "disk"):
            return
        self.both(lambda store: list(store.ids()))
        for kept in self.both(lambda store: list(store.every())):
            self.both(lambda store, id_=kept.id: list(store.audit(id_)))
            self.both(lambda store, id_=kept.id: list(store.invitations_of(id_)))


TestStores = Stores.TestCase
TestStores.settings = settings(deadline=None, max_examples=60, stateful_step_count=25)
