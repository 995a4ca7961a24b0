"""Debriefs under way as files: private, replaced whole, and forgotten when they are done."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from whenever import Date

from afterword.adapters.debrief_file import DebriefFile
from afterword.core.candidacy.debrief import Answers, Met, Point, Progress
from afterword.core.problems import Unavailable

TOLD = Progress(
    Answers(
        met=(Met(name="Þórunn Æsa", points=(Point(topic="the archive"),)),), hear="Friday", hear_on=Date(2026, 9, 4)
    ),
    ("met", "topic:Þórunn Æsa"),
)


def test_what_is_kept_is_found_again_by_another_sitting(tmp_path):
    DebriefFile(tmp_path / "new" / "debriefs").save("okafor-1", TOLD)
    assert DebriefFile(tmp_path / "new" / "debriefs").load("okafor-1") == TOLD
    assert DebriefFile(tmp_path / "new" / "debriefs").load("okafor-2") is None


def test_the_file_is_its_owners_alone(tmp_path):
    folder = tmp_path / "debriefs"
    DebriefFile(folder).save("okafor-1", TOLD)
    (file,) = folder.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_later_answer_takes_the_place_of_the_earlier(tmp_path):
    files = DebriefFile(tmp_path)
    files.save("a", TOLD)
    files.save("a", Progress())
    assert files.load("a") == Progress()
    assert len(list(tmp_path.iterdir())) == 1


def test_a_write_that_fails_leaves_what_was_there(tmp_path, monkeypatch):
    files = DebriefFile(tmp_path)
    files.save("a", TOLD)

    def refuse(_number):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(Unavailable, match="No space left"):
        files.save("a", Progress())
    assert files.load("a") == TOLD
    assert len(list(tmp_path.iterdir())) == 1


def test_cleared_is_gone_and_clearing_again_is_nothing(tmp_path):
    files = DebriefFile(tmp_path)
    files.save("a", TOLD)
    files.clear("a")
    files.clear("a")
    assert files.load("a") is None


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"version": 9}', b'{"version": 1, "answers": 3}', b"\xff"])
def test_a_file_that_is_not_ours_counts_as_none(tmp_path, content):
    files = DebriefFile(tmp_path)
    files.save("a", TOLD)
    (file,) = tmp_path.iterdir()
    file.write_bytes(content)
    assert files.load("a") is None


@pytest.mark.parametrize("key", ["../../etc/passwd", "a/b", "株式会社", ".", "a b\n"])
def test_no_key_leaves_the_folder(tmp_path, key):
    folder = tmp_path / "debriefs"
    files = DebriefFile(folder)
    files.save(key, TOLD)
    assert files.load(key) == TOLD
    assert [path.parent for path in tmp_path.rglob("*.json")] == [folder]


def test_two_keys_never_share_a_file(tmp_path):
    files = DebriefFile(tmp_path)
    files.save("a/b", TOLD)
    files.save("a%2fb", Progress())
    assert files.load("a/b") == TOLD


def test_a_folder_that_cannot_be_made_is_the_worlds_refusal():
    with pytest.raises(Unavailable):
        DebriefFile(Path(os.devnull) / "debriefs").save("a", TOLD)
