"""The statements: what they cost, whose rows they see, and what the tables refuse."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import pytest

from afterword.adapters.store import post, sqlite
from afterword.adapters.store.migrate import shipped_migrations
from afterword.adapters.store.sqlite import SqliteStore
from afterword.adapters.store.statements import statements
from afterword.core.candidacy.changes import Change
from afterword.core.problems import Conflict, Missing
from afterword.ports import InvitationKey, Times
from tests.contracts.examples import NEVER, NOW, a_candidacy, a_draft, a_note, an_approval, an_invitation, hours

VALUES = {
    "owner": "local", "id": "a", "candidacy": "a", "candidacies": '["a"]', "now": 1, "limit": 50, "after": "",
    "uid": "u", "recurrence_id": "", "words": "", "closed": None, "sorted": "next", "skipped": 0,
}  # fmt: skip


@pytest.fixture
def store(tmp_path):
    with SqliteStore(tmp_path / "a.db") as found:
        yield found


def plan_of(store, name):
    with store._database.reading() as connection:
        rows = connection.execute(f"EXPLAIN QUERY PLAN {statements()[name]}", VALUES).fetchall()
    return [row[3] for row in rows]


def test_awake_reads_two_indexes_and_never_the_table(store):
    lines = plan_of(store, "awake")
    text = "\n".join(lines)
    assert "candidacy USING COVERING INDEX candidacy_by_opens_at (owner=? AND opens_at>? AND opens_at<?)" in text
    assert "candidacy USING COVERING INDEX candidacy_by_changes_at (owner=? AND changes_at>? AND changes_at<?)" in text
    assert "kept USING INDEX sqlite_autoindex_candidacy_1 (owner=? AND id=?)" in text
    assert not [line for line in lines if line.startswith("SCAN candidacy")]


def test_upcoming_reads_its_index_in_order(store):
    lines = plan_of(store, "upcoming")
    assert [line for line in lines if "candidacy_by_opens_at (owner=? AND opens_at>?)" in line] == lines


def test_names_come_from_an_index_alone(store):
    assert plan_of(store, "names") == ["SEARCH candidacy USING COVERING INDEX candidacy_by_number (owner=?)"]


def test_a_list_is_sorted_by_short_rows_and_reads_only_what_it_shows(store):
    text = "\n".join(plan_of(store, "find"))
    assert "candidacy USING COVERING INDEX candidacy_to_list (owner=?)" in text
    assert "kept USING INDEX sqlite_autoindex_candidacy_1 (owner=? AND id=?)" in text


@pytest.mark.parametrize(
    "name", ["candidacy", "version", "page", "events", "events_of", "audit", "invitation", "invitations_of"]
)
def test_no_other_read_walks_a_table_or_sorts(store, name):
    lines = plan_of(store, name)
    assert not [line for line in lines if re.match(r"SCAN (candidacy|event|audit|invitation)\b|USE TEMP", line)]
    assert [line for line in lines if "(owner=?" in line]


def test_a_list_is_two_queries_however_long(store):
    for number in range(60):
        kept = store.create(f"n{number:02}", a_candidacy(), Times(NOW, None), NOW)
        store.append(kept, a_note("e1"), Times(NOW, None), NOW)
    seen = []
    store._database._connection.set_trace_callback(seen.append)
    assert len(store.awake(NOW, 50)) == 50
    assert len([sql for sql in seen if "SELECT" in sql]) == 2


def test_every_key_and_index_leads_with_the_owner(store):
    with store._database.reading() as connection:
        every = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        tables = [row for row in every if not row[0].startswith("search_")]  # SQLite's own, behind the index of words
        for (table,) in tables:
            for _, index, *_ in connection.execute(f"PRAGMA index_list({table})").fetchall():
                assert connection.execute(f"PRAGMA index_info({index})").fetchone()[2] == "owner", index
    assert [name for (name,) in tables] == [
        "candidacy",
        "event",
        "audit",
        "invitation",
        "draft",
        "approval",
        "dispatch",
        "received",
        "folder_mark",
        "searched",
        "search",
        "made_up",
    ]


def test_every_statement_names_its_owner():
    assert [name for name, sql in statements().items() if ":owner" not in sql] == []


def test_every_statement_is_run_by_the_store():
    text = "".join(Path(module.__file__).read_text(encoding="utf-8") for module in (sqlite, post))
    assert [
        name for name in statements() if f'"{name.removesuffix("_of")}"' not in text and f'"{name}"' not in text
    ] == []


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM event",
        "UPDATE event SET seq = 9",
        "DELETE FROM audit",
        "UPDATE audit SET who = 'nobody'",
        "DELETE FROM draft",
        "DELETE FROM approval",
        "DELETE FROM candidacy",
        "INSERT INTO made_up VALUES ('local', 'a')",
    ],
)
def test_history_cannot_be_rewritten(store, sql):
    kept = store.append(store.create("a", a_candidacy(), NEVER, NOW), a_note("e1"), NEVER, NOW)
    store.keep_draft("a", a_draft())
    store.approve("a", an_approval(a_draft()))
    store.correct(kept, kept.candidacy, [Change(NOW, "Anna", "role", "x", "y")], NEVER, NOW)
    connection = store._database._connection
    before = list(connection.iterdump())
    with pytest.raises(sqlite3.IntegrityError, match=r"only added|added to|are kept|only a new"):
        connection.execute(sql)
    assert list(connection.iterdump()) == before


def test_owners_of_one_file_do_not_see_each_other(tmp_path):
    path = tmp_path / "shared.db"
    with SqliteStore(path, "anna") as anna, SqliteStore(path, "ben") as ben:
        hers = anna.append(anna.create("a", a_candidacy("Anna's"), NEVER, NOW), a_note("e1"), Times(NOW, NOW), NOW)
        anna.remember(an_invitation("u1", "a"))
        assert (ben.ids(), list(ben.every()), ben.awake(hours(9), 9), ben.upcoming(hours(-9), 9)) == ([], [], [], [])
        assert ben.invitation(InvitationKey("u1")) is None
        with pytest.raises(Missing):
            ben.load("a")
        with pytest.raises(Missing):
            ben.append(hers, a_note("e2"), NEVER, NOW)
        his = ben.create("a", a_candidacy("Ben's"), Times(NOW, NOW), NOW)
        assert ben.awake(NOW, 9) == [his]
        assert anna.awake(NOW, 9) == [hers]
        with pytest.raises(Conflict):
            ben.create("a", a_candidacy(), NEVER, NOW)


def test_shipped_migrations_are_numbered_without_a_gap():
    folder = Path(sqlite.__file__).parent
    names = sorted(file.name for file in (folder / "migrations").iterdir() if file.suffix == ".sql")
    assert [int(name[:4]) for name in names] == list(range(1, len(names) + 1))
    assert len(names) == len(shipped_migrations())
