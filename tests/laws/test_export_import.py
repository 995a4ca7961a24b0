"""Export, then import into an empty store, is identity, through the text of a file."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from whenever import Instant

from afterword.adapters.schema.files import FileSchemas
from afterword.adapters.store.sqlite import SqliteStore
from afterword.core.candidacy.changes import changes_between
from afterword.core.candidacy.model import Candidacy, Firm, Interview
from afterword.core.candidacy.moments import ClosedDays
from afterword.ports import InvitationKey, InvitationSeen, Times
from afterword.usecases.export import export, export_whole
from afterword.usecases.import_ import import_
from tests.contracts.memory_post import NoMessages
from tests.contracts.memory_store import MemoryStore
from tests.laws.strategies import candidacies, instants, maybe, words

NEVER = Times(None, None)
NOW = Instant("2026-03-10T15:00Z")
USUAL = ClosedDays()
numbers = count()


def times_of(candidacy, now):
    return Times(candidacy.interviews[0].ended, now)


def take(store, document):
    return import_(store, document, NOW, FileSchemas(), times_of, lambda candidacy, now: candidacy)


def as_text(document):
    return json.loads(json.dumps(document, ensure_ascii=False).encode().decode())


invitations = st.builds(
    InvitationSeen,
    key=st.builds(InvitationKey, st.just("u"), st.text(max_size=3)),
    sequence=st.integers(-1, 99),
    stamped=maybe(instants),
    cancelled=st.booleans(),
    candidacy=st.just(""),
    started=instants,
    ended=instants,
    meeting=words,
)


@st.composite
def filled_stores(draw):
    """A few candidacies with corrections and invitations, as use would leave them."""
    store = MemoryStore()
    for _ in range(draw(st.integers(1, 3))):
        id_ = f"{draw(st.sampled_from('zaé王'))}{next(numbers)}"
        candidacy = replace(draw(candidacies(max_events=4)), closed_days=USUAL)
        kept = store.create(id_, candidacy, times_of(candidacy, NOW), NOW)
        for role in draw(st.lists(words, max_size=2)):
            wanted = replace(kept.candidacy, role=role)
            changes = changes_between(kept.candidacy, wanted, NOW, "Anna")
            kept = store.correct(kept, wanted, changes, times_of(wanted, NOW), NOW)
        for seen in draw(st.lists(invitations, max_size=2)):
            own = InvitationKey(f"{seen.key.uid}-{id_}", seen.key.recurrence_id)
            store.remember(replace(seen, key=own, candidacy=id_))
    return store


def everything(store):
    return [
        (replace(store.load(id_), version=1), store.audit(id_), store.invitations_of(id_)) for id_, *_ in store.ids()
    ]


@settings(deadline=None, max_examples=80)
@given(filled_stores())
def test_the_whole_form_into_an_empty_store_is_the_same_store(source):
    with TemporaryDirectory() as folder, SqliteStore(Path(folder) / "a.db") as target:
        whole = export_whole(source, NoMessages())
        ids, problems = take(target, as_text(whole))
        assert problems == ()
        assert list(ids) == [row[0] for row in reversed(source.ids())]
        assert everything(target) == everything(source)
        assert export_whole(target, NoMessages()) == whole


@settings(deadline=None, max_examples=80)
@given(filled_stores())
def test_documents_into_an_empty_store_are_the_same_candidacies(source):
    with TemporaryDirectory() as folder, SqliteStore(Path(folder) / "a.db") as target:
        documents = export(source)
        ids, problems = take(target, as_text(documents))
        assert problems == ()
        assert [target.load(id_).candidacy for id_ in ids] == [
            source.load(row[0]).candidacy for row in reversed(source.ids())
        ]
        assert export(target) == documents


@settings(deadline=None, max_examples=80)
@given(candidacies())
def test_one_document_alone_is_the_same_candidacy(candidacy):
    source, target = MemoryStore(), MemoryStore()
    source.create("one", replace(candidacy, closed_days=USUAL), NEVER, NOW)
    (document,) = export(source)
    (id_,), problems = take(target, as_text(document))
    assert problems == ()
    assert target.load(id_).candidacy == source.load("one").candidacy


def test_an_offset_of_odd_seconds_is_written_in_utc():
    """Zones kept the sun's own time once, and RFC 3339 has no seconds in an offset."""
    old = Interview(ended=Instant("1930-01-01T12:00Z"), zone="Africa/Monrovia")
    source, target = MemoryStore(), MemoryStore()
    source.create("one", Candidacy(firm=Firm(name="Old & Sons"), role="Clerk", interviews=(old,)), NEVER, NOW)
    (document,) = export(source)
    assert document["interviews"][0]["ended"] == "1930-01-01T12:00:00Z"
    (id_,), problems = take(target, as_text(document))
    assert problems == ()
    assert target.load(id_).candidacy == source.load("one").candidacy
