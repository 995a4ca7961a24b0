"""Whatever an import is given: problems with places and nothing kept, or everything kept and no problem."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from whenever import Instant

from afterword.adapters.schema.files import FileSchemas
from afterword.adapters.store.sqlite import SqliteStore
from afterword.core.candidacy.changes import Change
from afterword.ports import Record, Times
from afterword.usecases.export import export_whole
from afterword.usecases.import_ import import_
from tests.contracts.examples import NOW, a_candidacy, an_invitation
from tests.contracts.memory_post import NoMessages
from tests.contracts.memory_store import MemoryStore
from tests.laws.strategies import candidacies

odd = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**70), 2**70),
    st.floats(),
    st.sampled_from(
        ("", "\ud800", "\x00", "2026-02-30", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00+23:59", "Mars/Base")
    ),
    st.text(max_size=6),
    st.just([]),
    st.just({}),
    st.recursive(st.none(), lambda inner: st.lists(inner, min_size=1, max_size=2), max_leaves=3),
)


def places_in(value, path=()):
    yield path
    rows = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in rows:
        yield from places_in(item, (*path, key))


def put(document, path, value):
    """The document with another value in that place; without it where the value is Ellipsis."""
    if not path:
        return value
    whole = deepcopy(document)
    inside = whole
    for key in path[:-1]:
        inside = inside[key]
    if value is ...:
        del inside[path[-1]]
    else:
        inside[path[-1]] = value
    return whole


@st.composite
def damaged(draw):
    store = MemoryStore()
    change = Change(NOW, "Anna", "role", "Associate", "Counsel")
    first = Record("a", a_candidacy(), Times(NOW, None), (change,), (an_invitation("u1", "a"),))
    store.restore([first, Record("b", draw(candidacies(max_events=3)), Times(None, None))], NOW)
    document = json.loads(json.dumps(export_whole(store, NoMessages())))
    form = draw(st.sampled_from(("whole", "list", "one")))
    if form != "whole":
        rows = [row["candidacy"] for row in document["candidacies"]]
        document = rows if form == "list" else rows[1]
    for _ in range(draw(st.integers(1, 3))):
        path = draw(st.sampled_from(list(places_in(document))))
        document = put(document, path, draw(odd | st.just(...)) if path else draw(odd))
    return document


def times_of(candidacy, now: Instant) -> Times:
    return Times(max(interview.ended for interview in candidacy.interviews), now)


@settings(deadline=None, max_examples=250)
@given(damaged())
def test_all_or_nothing_and_never_an_exception(document):
    with TemporaryDirectory() as folder, SqliteStore(Path(folder) / "a.db") as store:
        there = store.create("there", a_candidacy(), Times(None, None), NOW)
        ids, problems = import_(store, document, NOW, FileSchemas(), times_of, lambda candidacy, now: candidacy)
        assert store.load("there") == there
        assert sorted(kept.id for kept in store.every()) == sorted(["there", *ids])
        if problems:
            assert ids == ()
            assert all(problem.sentence for problem in problems)
        else:
            export_whole(store, NoMessages())
