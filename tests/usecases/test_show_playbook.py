"""Playbooks are listed and shown through the shelf, also where one of them does not fit."""

from __future__ import annotations

from pathlib import Path

import pytest

from afterword.adapters.shelf.files import FileShelf
from afterword.core.problems import Invalid, Missing
from afterword.usecases.show_playbook import Listed, list_playbooks, show_playbook


def test_a_playbook_is_shown_whole() -> None:
    assert show_playbook(FileShelf(), "uk").check_in.wait_days == 14
    with pytest.raises(Missing):
        show_playbook(FileShelf(), "atlantis")


def test_the_list_holds_also_what_does_not_fit(tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text("extends = 3", encoding="utf-8")
    (tmp_path / "bytes.toml").write_bytes(b"\xff")
    (tmp_path / "good.toml").write_text('extends = "uk"\ntitle = "Good"', encoding="utf-8")
    shelf = FileShelf(tmp_path)
    listed = list_playbooks(shelf)
    assert listed[0] == Listed("us", "The American custom", (), fits=True)
    assert listed[-3:] == [
        Listed("bad", "", (), fits=False),
        Listed("bytes", "", (), fits=False),
        Listed("good", "Good", ("uk", "us"), fits=True),
    ]
    with pytest.raises(Invalid):
        show_playbook(shelf, "bad")
