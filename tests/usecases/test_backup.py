"""Backing up, and going back."""

from __future__ import annotations

import pytest

from afterword.adapters.store.sqlite import SqliteStore
from afterword.core.problems import Conflict
from afterword.usecases.backup import backup
from tests.contracts.examples import NEVER, NOW, a_candidacy, a_note


def test_the_copy_put_in_place_is_the_store_as_it_was(tmp_path):
    path = tmp_path / "afterword.db"
    with SqliteStore(path) as store:
        kept = store.create("okafor", a_candidacy(), NEVER, NOW)
        copy = backup(store, tmp_path / "copy.db")
        store.append(kept, a_note("e1"), NEVER, NOW)
    copy.replace(path)
    with SqliteStore(path) as store:
        assert list(store.every()) == [kept]


def test_a_name_that_is_taken_is_refused(tmp_path):
    copy = tmp_path / "copy.db"
    copy.write_text("mine", encoding="utf-8")
    with SqliteStore(tmp_path / "afterword.db") as store, pytest.raises(Conflict, match=r"copy\.db.*another file"):
        backup(store, copy)
    assert copy.read_text(encoding="utf-8") == "mine"
