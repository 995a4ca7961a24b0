"""The shelf finds what ships with the program, the user's own, and any file by its path."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from afterword.adapters.shelf.files import FileShelf
from afterword.core.playbook.parse import load
from afterword.core.problems import Invalid, Missing, Unavailable
from afterword.ports import Shelf
from tests.core.playbook import SHIPPED_NAMES

MINE = 'extends = "us"\ntitle = "Mine"\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    own = tmp_path / "playbooks"
    own.mkdir()
    (own / "mine.toml").write_text(MINE, encoding="utf-8")
    (own / "uk.toml").write_text(MINE, encoding="utf-8")
    (own / "notes.txt").write_text("no playbook", encoding="utf-8")
    (own / "bad name.toml").write_text(MINE, encoding="utf-8")
    return own


def test_names_are_the_default_then_the_shipped_then_the_users_own(folder: Path) -> None:
    names = FileShelf(folder).playbook_names()
    assert names[0] == "us"
    assert sorted(names[:-1]) == SHIPPED_NAMES
    assert names[-1] == "mine"
    assert list(FileShelf().playbook_names()) == list(names[:-1])
    assert list(FileShelf(folder / "nowhere").playbook_names()) == list(names[:-1])


def test_it_answers_the_port(folder: Path) -> None:
    shelf: Shelf = FileShelf(folder)
    assert load("mine", shelf.playbook_text).title == "Mine"
    assert load("uk", shelf.playbook_text).title == "The United Kingdom"


def test_a_file_is_named_by_its_path(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = FileShelf()
    assert shelf.playbook_text(str(folder / "mine.toml")) == MINE
    monkeypatch.chdir(folder)
    assert shelf.playbook_text("mine.toml") == MINE
    assert shelf.playbook_text("./notes.txt") == "no playbook"
    (folder / "child.toml").write_text('extends = "mine.toml"', encoding="utf-8")
    monkeypatch.chdir(folder.parent)
    assert load("playbooks/child.toml", shelf.playbook_text).extends == ("playbooks/mine.toml", "us")


@pytest.mark.parametrize("name", ["ukk", "", ".", "..", "us\x00", "x" * 5000, "Us Law", "\u00fck"])
def test_a_name_that_is_none_is_missing(name: str) -> None:
    with pytest.raises(Missing, match="There is no playbook"):
        FileShelf().playbook_text(name)


def test_a_missing_name_suggests_one_that_is_there() -> None:
    with pytest.raises(Missing, match="did you mean academia"):
        FileShelf().playbook_text("acadmia")
    with pytest.raises(Missing, match="there are us, academia"):
        FileShelf().playbook_text("zzz")


def test_a_missing_file_is_missing(tmp_path: Path) -> None:
    for name in (str(tmp_path / "x.toml"), "../us", "mine.toml/x.toml"):
        with pytest.raises(Missing, match="There is no file"):
            FileShelf().playbook_text(name)


def test_a_folder_a_pipe_and_a_null_are_refused(tmp_path: Path) -> None:
    (tmp_path / "folder.toml").mkdir()
    os.mkfifo(tmp_path / "pipe.toml")
    for name in (str(tmp_path / "folder.toml"), str(tmp_path / "pipe.toml"), "a\x00b.toml", "x" * 5000 + ".toml"):
        with pytest.raises(Unavailable):
            FileShelf().playbook_text(name)


def test_bytes_that_are_no_text_are_told_with_their_line(tmp_path: Path) -> None:
    file = tmp_path / "latin.toml"
    file.write_bytes(b'extends = "us"\ntitle = "Caf\xe9"\n')
    with pytest.raises(Invalid) as caught:
        FileShelf().playbook_text(str(file))
    assert [problem.place for problem in caught.value.problems] == ["line 2"]


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    file = tmp_path / "notepad.toml"
    file.write_bytes(b"\xef\xbb\xbf" + MINE.replace("\n", "\r\n").encode())
    assert load(str(file), FileShelf().playbook_text).title == "Mine"


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "huge.toml"
    with file.open("wb") as sparse:
        sparse.truncate(2_000_000_000)
    with pytest.raises(Invalid, match="too large"):
        FileShelf().playbook_text(str(file))


def test_wording_is_found_by_name_alone(tmp_path: Path) -> None:
    (tmp_path / "wording" / "en").mkdir(parents=True)
    (tmp_path / "wording" / "en" / "b.toml").write_text("bye = 2", encoding="utf-8")
    (tmp_path / "wording" / "en" / "a.toml").write_text("hello = 1", encoding="utf-8")
    shelf = FileShelf(shipped=tmp_path)
    assert shelf.wording("en") == ["hello = 1", "bye = 2"]
    for name in ("de", "../wording/en", "en.toml", "."):
        with pytest.raises(Missing):
            shelf.wording(name)
