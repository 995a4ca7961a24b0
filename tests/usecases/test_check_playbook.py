"""A playbook file is checked by name or path."""

from __future__ import annotations

from pathlib import Path

import pytest

from afterword.adapters.shelf.files import FileShelf
from afterword.core.problems import Missing
from afterword.usecases.check_playbook import check_playbook


def test_a_file_that_fits_has_no_problems(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text('extends = "us"', encoding="utf-8")
    assert check_playbook(FileShelf(), str(file)) == ()
    assert check_playbook(FileShelf(), "us") == ()


def test_problems_come_back_as_values(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text('extends = "us"\nx = 1\ny = 2', encoding="utf-8")
    assert [problem.place for problem in check_playbook(FileShelf(), str(file))] == ["line 2", "line 3"]
    file.write_bytes(b"\n\xff")
    assert [problem.place for problem in check_playbook(FileShelf(), str(file))] == ["line 2"]
    with file.open("wb") as sparse:
        sparse.truncate(2_000_000)
    assert [problem.place for problem in check_playbook(FileShelf(), str(file))] == [""]


def test_a_file_that_is_not_there_is_missing(tmp_path: Path) -> None:
    with pytest.raises(Missing):
        check_playbook(FileShelf(), str(tmp_path / "mine.toml"))
