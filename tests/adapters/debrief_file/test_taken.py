"""The marks of finished debriefs: remembered, private, bounded, and never a reason to fail for what is no list."""

from __future__ import annotations

import stat
from concurrent.futures import ThreadPoolExecutor

import pytest

from afterword.adapters.debrief_file import DebriefFile, TakenFile
from afterword.core.problems import Unavailable
from tests.adapters.debrief_file.test_under_way import TOLD


def test_a_mark_is_known_again_by_another_run(tmp_path):
    TakenFile(tmp_path).add("a")
    assert TakenFile(tmp_path).has("a")
    assert not TakenFile(tmp_path).has("b")


def test_the_oldest_are_forgotten(tmp_path):
    taken = TakenFile(tmp_path)
    for number in range(502):
        taken.add(f"mark-{number}")
    assert not taken.has("mark-1")
    assert taken.has("mark-2")
    assert taken.has("mark-501")


def test_the_file_is_its_owners_alone(tmp_path):
    TakenFile(tmp_path).add("a")
    (file,) = (tmp_path / "taken").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize("content", ["", "{", '{"a": 1}', "[1, null]"])
def test_what_is_no_list_of_marks_holds_none(tmp_path, content):
    TakenFile(tmp_path).add("a")
    (tmp_path / "taken" / "marks.json").write_text(content)
    assert not TakenFile(tmp_path).has("a")
    TakenFile(tmp_path).add("b")
    assert TakenFile(tmp_path).has("b")


def test_many_at_once_are_all_remembered(tmp_path):
    taken, files = TakenFile(tmp_path), DebriefFile(tmp_path)

    def finish(number):
        files.save("one", TOLD)
        taken.add(f"mark-{number}")

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(finish, range(60)))
    assert all(taken.has(f"mark-{number}") for number in range(60))
    assert files.load("one") == TOLD


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "taken").write_text("in the way")
    with pytest.raises(Unavailable):
        TakenFile(tmp_path).add("a")
