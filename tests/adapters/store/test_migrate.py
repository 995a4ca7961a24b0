"""Migrations: forward only, whole or absent, once, and with a copy of what was there."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from afterword.adapters.store.migrate import shipped_migrations, split
from afterword.adapters.store.sqlite import SqliteStore
from afterword.core.candidacy.model import Event, EventKind
from afterword.core.problems import Unavailable
from afterword.ports import Sought
from tests.adapters.store.processes import CONTEXT
from tests.contracts.examples import NEVER, NOW, a_candidacy, a_note, an_invitation, hours

SHIPPED = shipped_migrations()
# Later formats, as they might come: a column, a table with a trigger, a table that is built anew.
COLUMN = (
    "ALTER TABLE candidacy ADD COLUMN source TEXT; -- where it was advertised\nUPDATE candidacy SET source = 'old';"
)
TABLE = """
CREATE TABLE letter (owner TEXT NOT NULL, id TEXT NOT NULL, body TEXT, PRIMARY KEY (owner, id)) STRICT;
CREATE TRIGGER letter_stays BEFORE DELETE ON letter
BEGIN
    SELECT RAISE(ABORT, 'no; never');
END;
INSERT INTO letter SELECT owner, id, firm || '; ' || role FROM candidacy;
"""
REBUILT = """
CREATE TABLE invitation_new (owner TEXT NOT NULL, uid TEXT NOT NULL, candidacy TEXT, PRIMARY KEY (owner, uid)) STRICT;
INSERT INTO invitation_new SELECT owner, uid, candidacy FROM invitation;
DROP TABLE invitation;
ALTER TABLE invitation_new RENAME TO invitation;
CREATE INDEX invitation_by_candidacy ON invitation (owner, candidacy);
"""
LATER = (*SHIPPED, COLUMN, TABLE, REBUILT)


def read(path, sql):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def schema(path):
    return sorted(read(path, "SELECT type, name, tbl_name, sql FROM sqlite_schema"))


def an_old_file(path):
    with SqliteStore(path, migrations=SHIPPED[:1]) as store:
        kept = store.create("a", a_candidacy(), NEVER, NOW)
        store.append(kept, a_note("e1"), NEVER, NOW)
        store.remember(an_invitation("u1", "a"))
    return path


def test_a_fresh_file_has_the_latest_format(tmp_path):
    SqliteStore(tmp_path / "a.db").close()
    assert read(tmp_path / "a.db", "PRAGMA user_version") == [(len(SHIPPED),)]
    assert [file.name for file in tmp_path.iterdir()] == ["a.db"]


@pytest.mark.parametrize("target", range(1, len(LATER) + 1))
def test_a_migrated_file_equals_a_fresh_one(tmp_path, target):
    old, fresh = an_old_file(tmp_path / "old.db"), tmp_path / "fresh.db"
    for path in (old, fresh):
        SqliteStore(path, migrations=LATER[:target]).close()
    assert schema(old) == schema(fresh)
    for pragma in ("user_version", "application_id", "journal_mode"):
        assert read(old, f"PRAGMA {pragma}") == read(fresh, f"PRAGMA {pragma}")
    assert read(old, "PRAGMA foreign_key_check") == []


def test_a_migrated_file_keeps_what_it_held(tmp_path):
    path = an_old_file(tmp_path / "a.db")
    with SqliteStore(path, migrations=LATER) as store:
        assert store.load("a").candidacy == a_candidacy().with_event(a_note("e1"))
    assert read(path, "SELECT source FROM candidacy") == [("old",)]
    assert read(path, "SELECT body FROM letter") == [("Okafor & Lane LLP; Associate",)]
    assert read(path, "SELECT uid, candidacy FROM invitation") == [("u1", "a")]


def test_what_an_older_file_held_is_found(tmp_path):
    with SqliteStore(tmp_path / "a.db", migrations=SHIPPED[:3]) as store:
        for name, kind in (("a", EventKind.CLOSED), ("b", None), ("c", EventKind.CLOSED)):
            kept = store.create(name, a_candidacy(f"Firm {name}"), NEVER, NOW)
            kept = store.append(kept, replace(a_note("e1"), words="the Lisbon office"), NEVER, NOW)
            if kind:
                kept = store.append(kept, Event(id="e2", at=NOW, kind=kind), NEVER, NOW)
        store.append(kept, Event(id="e3", at=hours(1), kind=EventKind.UNDONE, event="e2"), NEVER, NOW)
    with SqliteStore(tmp_path / "a.db") as store:
        assert [kept.id for kept in store.find(Sought(words="lisbon"), 9).rows] == ["c", "b", "a"]
        assert [kept.id for kept in store.find(Sought(words="firm okafor", closed=True), 9).rows] == ["a"]
        assert store.find(Sought(closed=False), 9).total == 2


def test_the_older_file_is_kept_beside_it(tmp_path):
    path = an_old_file(tmp_path / "a.db")
    with SqliteStore(path, migrations=SHIPPED[:1]) as store:
        before = store.load("a")
    SqliteStore(path, migrations=LATER).close()
    copy = tmp_path / f"a.db.before-{len(LATER)}"
    assert {file.name for file in tmp_path.iterdir()} == {"a.db", copy.name}
    assert copy.stat().st_mode & 0o777 == 0o600
    with SqliteStore(copy, migrations=SHIPPED[:1]) as store:
        assert store.load("a") == before


def test_a_copy_never_takes_the_place_of_an_earlier_one(tmp_path):
    path = an_old_file(tmp_path / "a.db")
    first = tmp_path / f"a.db.before-{len(LATER)}"
    first.write_text("precious", encoding="utf-8")
    SqliteStore(path, migrations=LATER).close()
    assert first.read_text(encoding="utf-8") == "precious"
    assert read(tmp_path / f"{first.name}.2", "PRAGMA user_version") == [(1,)]


@pytest.mark.parametrize("broken", ["CREATE TABLE x (y TEXT); CREATE TABLE candidacy (z TEXT);", "DELETE FROM event;"])
def test_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path, broken):
    path = an_old_file(tmp_path / "a.db")
    before = schema(path)
    with pytest.raises(Unavailable, match=r"a\.db"):
        SqliteStore(path, migrations=(*SHIPPED[:1], COLUMN, broken))
    assert schema(path) == before
    assert read(path, "PRAGMA user_version") == [(1,)]
    assert [file.name for file in tmp_path.iterdir()] == ["a.db"]
    with SqliteStore(path, migrations=SHIPPED[:1]) as store:
        assert store.load("a").version == 2


def test_a_migration_that_orphans_rows_is_refused(tmp_path):
    path = an_old_file(tmp_path / "a.db")
    with pytest.raises(Unavailable, match="belong to nothing"):
        SqliteStore(path, migrations=(*SHIPPED[:1], "UPDATE candidacy SET id = 'b';"))
    assert read(path, "SELECT id FROM candidacy") == [("a",)]


def test_an_older_program_refuses_a_migrated_file(tmp_path):
    path = an_old_file(tmp_path / "a.db")
    SqliteStore(path, migrations=LATER).close()
    with pytest.raises(Unavailable, match=rf"format {len(LATER)}; this one reads up to 1"):
        SqliteStore(path, migrations=SHIPPED[:1])


def open_and_tell(path, migrations, barrier, answers):
    barrier.wait()
    try:
        with SqliteStore(path, migrations=migrations) as store:
            answers.put(len(store.ids()))
    except Unavailable as refusal:
        answers.put(str(refusal))


@pytest.mark.parametrize("there", [True, False], ids=["an older file", "no file"])
def test_processes_that_open_at_once_migrate_once(tmp_path, there):
    slow = "CREATE TABLE slow AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000) SELECT i FROM n;"
    for attempt in range(3):
        path = tmp_path / f"{attempt}" / "a.db"
        if there:
            an_old_file(path)
        barrier, answers = CONTEXT.Barrier(4), CONTEXT.Queue()
        processes = [
            CONTEXT.Process(target=open_and_tell, args=(path, (*SHIPPED[:1], slow, COLUMN), barrier, answers))
            for _ in range(4)
        ]
        for process in processes:
            process.start()
        assert [answers.get(timeout=30) for _ in processes] == [int(there)] * 4
        for process in processes:
            process.join()
        assert read(path, "SELECT count(*) FROM slow") == [(100_000,)]
        copies = [file.name for file in path.parent.iterdir() if "before" in file.name]
        assert copies == (["a.db.before-3"] if there else [])


def test_a_script_is_split_at_its_statements():
    text = "-- a; comment\nCREATE TABLE a (b);CREATE TRIGGER t BEFORE DELETE ON a BEGIN SELECT 1; END;\nSELECT ';'"
    trigger = "CREATE TRIGGER t BEFORE DELETE ON a BEGIN SELECT 1; END;"
    assert list(split(text)) == ["-- a; comment\nCREATE TABLE a (b);", trigger, "\nSELECT ';'"]
