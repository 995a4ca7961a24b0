"""Whatever the disk or SQLite refuses is a sentence that says what to do, and changes nothing."""

from __future__ import annotations

import os
import resource
import signal
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Timer

import pytest

from afterword.adapters.store import database
from afterword.adapters.store.sqlite import SqliteStore
from afterword.core.problems import Invalid, Unavailable
from tests.adapters.store.processes import run_apart
from tests.contracts.examples import NEVER, NOW, a_candidacy, a_note, an_invitation, renamed


@pytest.fixture
def path(tmp_path):
    return tmp_path / "afterword.db"


def filled(path, count=3):
    with SqliteStore(path) as store:
        for number in range(count):
            store.create(f"n{number}", a_candidacy(), NEVER, NOW)
    return path


def test_a_newer_file_is_refused_and_left_alone(path):
    filled(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 7")
    path.chmod(0o640)
    before = path.read_bytes()
    with pytest.raises(Unavailable) as refusal:
        SqliteStore(path)
    assert str(refusal.value) == (
        "This file was made by a newer Afterword (format 7; this one reads up to 5). "
        "Update Afterword; nothing was changed."
    )
    assert path.read_bytes() == before
    assert path.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("version", [0, 1])
def test_the_database_of_another_program_is_left_alone(path, version):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipe (name TEXT)")
        connection.execute(f"PRAGMA user_version = {version}")
    before = path.read_bytes()
    with pytest.raises(Unavailable, match="another program"):
        SqliteStore(path)
    assert path.read_bytes() == before


def test_a_text_file_is_no_database(path):
    path.write_text("Dear diary, " * 500, encoding="utf-8")
    with pytest.raises(Unavailable, match="not a database of Afterword"):
        SqliteStore(path)
    assert path.read_text(encoding="utf-8").startswith("Dear diary")


def test_a_folder_in_place_of_the_file(path):
    path.mkdir()
    with pytest.raises(Unavailable, match="cannot be opened"):
        SqliteStore(path)


def test_a_file_in_place_of_the_folder(path):
    path.write_text("x", encoding="utf-8")
    with pytest.raises(Unavailable, match="Check the path"):
        SqliteStore(path / "afterword.db")


def test_a_damaged_file(path):
    filled(path, 400)
    data = bytearray(path.read_bytes())
    for page in range(1, len(data) // 4096):
        data[page * 4096 : page * 4096 + 64] = os.urandom(64)
    path.write_bytes(data)
    with pytest.raises(Unavailable, match=r"damaged.*backup"), SqliteStore(path) as store:
        list(store.every())


@pytest.mark.parametrize("facts", ["{", "{}", "[]", '{"firm": {"name": "X"}, "role": "Y", "interviews": [{}]}'])
def test_a_row_that_somebody_edited_into_nonsense(path, facts):
    filled(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE candidacy SET facts = ? WHERE id = 'n1'", (facts,))
    with SqliteStore(path) as store:
        with pytest.raises(Unavailable, match="n1"):
            store.load("n1")
        assert store.load("n2").id == "n2"


def test_a_file_that_another_program_holds(path, monkeypatch):
    filled(path)
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    with closing(sqlite3.connect(path, isolation_level=None)) as other, SqliteStore(path) as store:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Unavailable, match="wait"):
            store.create("new", a_candidacy(), NEVER, NOW)
        assert len(store.ids()) == 3
        other.execute("ROLLBACK")
        store.create("new", a_candidacy(), NEVER, NOW)


def test_a_fresh_file_that_another_program_holds(path, monkeypatch):
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Unavailable, match="wait"):
            SqliteStore(path)
        other.execute("ROLLBACK")
    SqliteStore(path).close()


def a_reader_of(path):
    """A connection that reads, and so keeps others from changing the mode of the file."""
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN")
    other.execute("SELECT * FROM sqlite_schema").fetchall()
    return other


def test_a_fresh_file_that_another_program_goes_on_reading(path, monkeypatch):
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    with closing(a_reader_of(path)), pytest.raises(Unavailable, match="wait"):
        SqliteStore(path)


def test_a_fresh_file_that_another_program_stops_reading(path):
    with closing(a_reader_of(path)) as other:
        timer = Timer(0.1, other.execute, ["ROLLBACK"])
        timer.start()
        with SqliteStore(path) as store:
            store.create("a", a_candidacy(), NEVER, NOW)
        timer.join()


def test_an_old_sqlite_is_told_what_is_needed():
    database.check_sqlite((3, 37, 0))
    with pytest.raises(Unavailable, match=r"SQLite 3\.34\.1, and 3\.37\.0 is needed"):
        database.check_sqlite((3, 34, 1))


def test_a_number_that_is_too_large_is_refused(path):
    with SqliteStore(path) as store:
        store.create("a", a_candidacy(), NEVER, NOW)
        with pytest.raises(Invalid, match="too large"):
            store.remember(an_invitation("u1", "a", sequence=2**70))
        assert store.invitations_of("a") == []


def test_a_file_that_may_only_be_read(path):
    filled(path)
    with SqliteStore(path) as store:
        store._database._connection.execute("PRAGMA query_only = ON")
        with pytest.raises(Unavailable, match="may not be written"):
            store.create("new", a_candidacy(), NEVER, NOW)


def fill_until_refused(store):
    """Append until the disk is full; the ids that were acknowledged."""
    done = []
    with pytest.raises(Unavailable, match=r"no room left|disk failed"):
        append_until_stopped(store, done)
    return done


def append_until_stopped(store, done):
    kept = store.load("n0")
    for number in range(10_000):
        kept = store.append(kept, a_note(f"e{number}"), NEVER, NOW)
        done.append(f"e{number}")


def test_a_full_database_loses_nothing(path):
    filled(path)
    with SqliteStore(path) as store:
        connection = store._database._connection
        connection.execute(f"PRAGMA max_page_count = {connection.execute('PRAGMA page_count').fetchone()[0] + 4}")
        done = fill_until_refused(store)
        connection.execute("PRAGMA max_page_count = 100000")
        assert [event.id for event in store.load("n0").candidacy.events] == done
        store.append(store.load("n0"), a_note("after"), NEVER, NOW)
    assert len(done) > 10


def on_a_disk_of(size):
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def append_on_a_small_disk(path, log):
    with SqliteStore(path) as store, log.open("w", encoding="utf-8") as told:
        on_a_disk_of(600_000)
        told.write("\n".join(fill_until_refused(store)))


def test_a_full_disk_loses_nothing(path, tmp_path):
    filled(path)
    log = tmp_path / "acknowledged"

    assert run_apart(append_on_a_small_disk, path, log) == 0
    done = log.read_text(encoding="utf-8").split()
    with SqliteStore(path) as store:
        assert [event.id for event in store.load("n0").candidacy.events] == done
        assert store._database._connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        store.append(store.load("n0"), a_note("after"), NEVER, NOW)
    assert len(done) > 10


def back_up_on_a_small_disk(path, copy):
    with SqliteStore(path) as store:
        on_a_disk_of(100_000)
        with pytest.raises(Unavailable, match=copy.name):
            store.backup(copy)


def test_a_backup_on_a_full_disk_leaves_no_half_file(path, tmp_path):
    filled(path, 400)
    folder = tmp_path / "copies"
    folder.mkdir()
    assert run_apart(back_up_on_a_small_disk, path, folder / "copy.db") == 0
    assert list(folder.iterdir()) == []


def write_as_nobody(path):
    if not os.getuid():
        os.setuid(65534)
    with pytest.raises(Unavailable, match=r"writable|yours to write|Permission denied"), SqliteStore(path) as store:
        store.create("new", a_candidacy(), NEVER, NOW)


@pytest.mark.parametrize("there", [True, False], ids=["with a file", "without a file"])
def test_a_folder_that_may_not_be_written(there):
    with TemporaryDirectory() as name:
        path = Path(name) / "afterword.db"
        if there:
            filled(path)
            path.chmod(0o444)
        path.parent.chmod(0o555)
        assert run_apart(write_as_nobody, path) == 0
        path.parent.chmod(0o700)


def test_half_a_character_is_refused_and_nothing_is_kept(path):
    with SqliteStore(path) as store:
        with pytest.raises(Invalid, match="half a character"):
            store.create("new", renamed(a_candidacy(), "bad \ud800 half"), NEVER, NOW)
        assert store.ids() == []


def test_a_closed_store_says_so(path):
    store = SqliteStore(path)
    store.close()
    with pytest.raises(Unavailable, match=r"afterword\.db"):
        store.ids()


def write_half_of_it(store):
    with store._database.writing() as connection:
        store._add(connection, "half", a_candidacy(), NEVER, NOW)
        raise KeyboardInterrupt


def test_a_write_that_is_interrupted_is_absent(path):
    with SqliteStore(path) as store:
        with pytest.raises(KeyboardInterrupt):
            write_half_of_it(store)
        assert store.ids() == []
        store.create("whole", a_candidacy(), NEVER, NOW)
