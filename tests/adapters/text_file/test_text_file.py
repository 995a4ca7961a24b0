"""A file is replaced whole or not at all."""

from __future__ import annotations

import os

import pytest

from afterword.adapters.text_file import replace_file
from afterword.core.problems import Conflict, Unavailable


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o604)
    return path


def test_words_change_and_nothing_else(file, tmp_path):
    link = tmp_path / "link.txt"
    link.symlink_to(file)
    replace_file(link, b"old", b"new")
    assert link.is_symlink()
    assert file.read_bytes() == b"new"
    assert file.stat().st_mode & 0o777 == 0o604
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.txt", "link.txt"]


def test_what_somebody_else_wrote_meanwhile_is_not_lost(file):
    file.write_bytes(b"theirs")
    with pytest.raises(Conflict):
        replace_file(file, b"old", b"new")
    assert file.read_bytes() == b"theirs"


def test_a_read_only_file_is_left_as_it_is(file):
    file.chmod(0o444)
    with pytest.raises(Unavailable, match="read-only"):
        replace_file(file, b"old", b"new")
    assert file.read_bytes() == b"old"


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_full_disk_loses_nothing(file, tmp_path, monkeypatch, call):
    def full(*_args, **_kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, call, full)
    with pytest.raises(Unavailable, match="No space left"):
        replace_file(file, b"old", b"new")
    assert file.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["a.txt"]


def test_a_file_that_has_vanished_is_told(tmp_path):
    with pytest.raises(Unavailable):
        replace_file(tmp_path / "gone.txt", b"", b"new")
