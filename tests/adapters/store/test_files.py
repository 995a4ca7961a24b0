"""The file, its folder and its copies."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from afterword.adapters.store import files
from afterword.adapters.store.sqlite import SqliteStore
from afterword.core.problems import Conflict, Unavailable
from tests.contracts.examples import NEVER, NOW, a_candidacy, a_note, an_invitation


def mode(path):
    return path.stat().st_mode & 0o777


@pytest.fixture
def loose_umask():
    before = os.umask(0)
    yield
    os.umask(before)


def test_folder_and_files_are_private_and_made_without_a_word(tmp_path, loose_umask, capfd):
    path = tmp_path / "data" / "afterword" / "afterword.db"
    with SqliteStore(path) as store:
        store.create("a", a_candidacy(), NEVER, NOW)
        assert mode(path.parent) == 0o700
        names = {file.name: mode(file) for file in path.parent.iterdir()}
    assert names == {"afterword.db": 0o600, "afterword.db-wal": 0o600, "afterword.db-shm": 0o600}
    assert capfd.readouterr() == ("", "")


def test_a_file_that_others_could_read_is_closed_to_them(tmp_path):
    path = tmp_path / "afterword.db"
    SqliteStore(path).close()
    path.chmod(0o644)
    SqliteStore(path).close()
    assert mode(path) == 0o600


def test_every_commit_reaches_the_disk(tmp_path):
    with SqliteStore(tmp_path / "a.db") as store, store._database.reading() as connection:
        found = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")}
        assert found == {"journal_mode": "wal", "synchronous": 2}
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_a_closed_store_leaves_one_file(tmp_path):
    with SqliteStore(tmp_path / "a.db") as store:
        store.create("a", a_candidacy(), NEVER, NOW)
    assert [file.name for file in tmp_path.iterdir()] == ["a.db"]


def test_a_path_of_odd_letters_is_a_path(tmp_path):
    path = tmp_path / "Ærø & søn" / "my file?mode=ro#x%20.db"
    with SqliteStore(path) as store:
        kept = store.create("a", a_candidacy(), NEVER, NOW)
    with SqliteStore(path) as store:
        assert store.load("a") == kept


def test_a_backup_is_one_private_whole_file(tmp_path, loose_umask):
    copy = tmp_path / "copies" / "a backup.db"
    copy.parent.mkdir()
    with SqliteStore(tmp_path / "a.db") as store:
        kept = store.append(store.create("a", a_candidacy(), NEVER, NOW), a_note("e1"), NEVER, NOW)
        store.remember(an_invitation("u1", "a"))
        store.backup(copy)
    assert mode(copy) == 0o600
    assert [file.name for file in copy.parent.iterdir()] == ["a backup.db"]
    with closing(sqlite3.connect(copy)) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    with SqliteStore(copy) as again:
        assert again.load("a") == kept
        assert again.invitations_of("a") == [an_invitation("u1", "a")]


def test_a_backup_holds_what_another_process_committed_and_not_what_it_is_writing(tmp_path):
    path = tmp_path / "a.db"
    with SqliteStore(path) as store, SqliteStore(path) as other:
        other.create("a", a_candidacy(), NEVER, NOW)
        with other._database.writing() as connection:
            connection.execute("UPDATE candidacy SET role = 'half done'")
            store.backup(tmp_path / "copy.db")
        with SqliteStore(tmp_path / "copy.db") as copy:
            assert copy.ids() == [("a", "Okafor & Lane LLP", "Associate")]


@pytest.mark.parametrize("name", ["a folder", "a link"])
def test_a_backup_takes_no_name_that_is_there(tmp_path, name):
    (tmp_path / "a folder").mkdir()
    (tmp_path / "a link").symlink_to(tmp_path / "nothing here")
    with SqliteStore(tmp_path / "a.db") as store, pytest.raises(Conflict, match=name):
        store.backup(tmp_path / name)
    assert (tmp_path / "a link").is_symlink()


def test_a_backup_into_no_folder_says_so_and_leaves_nothing(tmp_path):
    with SqliteStore(tmp_path / "a.db") as store:
        with pytest.raises(Unavailable, match=r"copy\.db"):
            store.backup(tmp_path / "nowhere" / "copy.db")
        with pytest.raises(Unavailable, match=r"copy\.db"):
            store.backup(tmp_path / "a.db" / "copy.db")
    assert [file.name for file in tmp_path.iterdir()] == ["a.db"]


def test_a_file_system_without_links_takes_a_backup(tmp_path, monkeypatch):
    def refuse(self, target):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    with SqliteStore(tmp_path / "a.db") as store:
        kept = store.create("a", a_candidacy(), NEVER, NOW)
        store.backup(tmp_path / "copy.db")
        with pytest.raises(Conflict):
            store.backup(tmp_path / "copy.db")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.db", "copy.db"]
    with SqliteStore(tmp_path / "copy.db") as copy:
        assert copy.load("a") == kept


def test_a_name_taken_while_the_backup_was_written_is_left_alone(tmp_path):
    part, path = tmp_path / "part", tmp_path / "copy.db"
    part.write_text("new", encoding="utf-8")
    path.write_text("precious", encoding="utf-8")
    with pytest.raises(Conflict, match=r"copy\.db"):
        files._publish(part, path)
    assert path.read_text(encoding="utf-8") == "precious"
