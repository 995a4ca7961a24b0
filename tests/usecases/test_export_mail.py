"""What went out and came in goes along to another machine, and is not sent from both."""

import json
from contextlib import contextmanager
from dataclasses import replace

import pytest
from whenever import Date, Instant

from afterword.adapters.schema.files import FileSchemas
from afterword.adapters.store.post import SqlitePost
from afterword.adapters.store.sqlite import SqliteStore
from afterword.core.candidacy.model import ReplyKind
from afterword.core.mail.dispatch import Dispatch, DispatchState
from afterword.core.mail.received import Received, Tie
from afterword.core.note.approval import Addressed
from afterword.core.note.model import NoteForm, NoteKind
from afterword.ports import Times
from afterword.usecases.export import export_whole
from afterword.usecases.import_ import import_
from tests.contracts.examples import a_candidacy

NOW = Instant("2026-03-04T12:00:00Z")
NEVER = Times(None, None)


def a_dispatch(state=DispatchState.SENT, id_="abcd1234"):
    return Dispatch(
        id=id_,
        candidacy="okafor",
        to=Addressed("ruth", NoteKind.THANK_YOU, NoteForm.MAIL),
        digest="d1",
        raw=b"Subject: Thank you\r\n\r\nDear Ms. Okafor:\r\n",
        sender="anna@berg.example",
        recipient="ruth@okafor.example",
        ids=("<a@berg.example>",),
        approved_at=NOW,
        made_at=NOW,
        state=state,
        sent_at=NOW if state is DispatchState.SENT else None,
        known=("e1",),
    )


A_REPLY = Received(
    id="<r@okafor.example>",
    candidacy="okafor",
    at=NOW,
    sender="ruth@okafor.example",
    subject="Re: Thank you",
    tie=next(iter(Tie)),
    kind=ReplyKind.UPDATE_WITH_DATE,
    person="ruth",
    date=Date(2026, 3, 13),
    confidence=0.9,
    words="You will hear by March 13.",
)


@contextmanager
def machine(folder, name):
    path = folder / f"{name}.db"
    with SqliteStore(path) as store, SqlitePost(path) as post:
        yield store, post


def take(store, document):
    return import_(
        store, json.loads(json.dumps(document)), NOW, FileSchemas(), lambda *_: NEVER, lambda candidacy, _: candidacy
    )


@pytest.fixture
def whole(tmp_path):
    with machine(tmp_path, "old") as (store, post):
        store.create("okafor", a_candidacy(), NEVER, NOW)
        post.add_dispatch(a_dispatch())
        post.add_received(A_REPLY)
        return export_whole(store, post)


def test_they_come_back_as_they_were(tmp_path, whole):
    with machine(tmp_path, "new") as (store, post):
        assert take(store, whole) == (("okafor",), ())
        assert post.dispatches() == [a_dispatch()]
        assert post.received() == [A_REPLY]
        assert export_whole(store, post) == whole


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (DispatchState.QUEUED, DispatchState.HELD),
        (DispatchState.SENDING, DispatchState.HELD),
        (DispatchState.AT_DOT, DispatchState.UNKNOWN),
        (DispatchState.IN_DRAFTS, DispatchState.IN_DRAFTS),
    ],
)
def test_what_was_on_its_way_is_not_sent_from_both(tmp_path, whole, before, after):
    whole["candidacies"][0]["dispatches"][0] |= {"state": before.value, "sent_at": None}
    with machine(tmp_path, "new") as (store, post):
        take(store, whole)
        assert [one.state for one in post.dispatches()] == [after]


@pytest.mark.parametrize(
    ("part", "field", "value"),
    [
        ("dispatches", "raw", "no base 64!"),
        ("dispatches", "state", "flying"),
        ("dispatches", "tries", "many"),
        ("dispatches", "known", [1]),
        ("received", "date", "the day after"),
        ("received", "confidence", 7),
        ("received", "tie", "a string"),
    ],
)
def test_a_damaged_message_keeps_everything_out_and_says_where(tmp_path, whole, part, field, value):
    whole["candidacies"][0][part][0][field] = value
    with machine(tmp_path, "new") as (store, post):
        ids, problems = take(store, whole)
        assert ids == ()
        assert f"candidacies[0].{part}[0]" in problems[0].place
        assert not store.ids()
        assert not post.dispatches()


def test_a_message_that_is_here_already_keeps_everything_out(tmp_path, whole):
    with machine(tmp_path, "new") as (store, post):
        store.create("other", a_candidacy("Lane"), NEVER, NOW)
        post.add_received(replace(A_REPLY, candidacy="other"))
        ids, problems = take(store, whole)
        assert ids == ()
        assert "here already" in problems[0].sentence
        assert [row[0] for row in store.ids()] == ["other"]
