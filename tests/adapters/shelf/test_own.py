"""Playbooks of the user's own are kept beside the settings; the made-up case is on the shelf."""

import pytest

from afterword.adapters.shelf.files import FileShelf
from afterword.core.problems import Conflict, Invalid, Unavailable

MINE = 'title = "Mine"\nextends = "us"\n'


def test_one_of_ones_own_is_kept_and_replaced(tmp_path):
    shelf = FileShelf(tmp_path / "playbooks")
    shelf.put_playbook("mine", MINE)
    shelf.put_playbook("mine", MINE + "# again\n")
    assert shelf.playbook_text("mine") == MINE + "# again\n"
    assert [one.name for one in (tmp_path / "playbooks").iterdir()] == ["mine.toml"]


def test_a_shipped_name_is_left_alone(tmp_path):
    with pytest.raises(Conflict, match="my-uk"):
        FileShelf(tmp_path).put_playbook("uk", MINE)


@pytest.mark.parametrize("name", ["", "../mine", "a/b", "a.toml", "-x", "é"])
def test_a_name_that_cannot_be(tmp_path, name):
    with pytest.raises(Invalid):
        FileShelf(tmp_path).put_playbook(name, MINE)
    assert not list(tmp_path.iterdir())


def test_without_a_folder_nothing_is_kept():
    with pytest.raises(Invalid):
        FileShelf().put_playbook("mine", MINE)


def test_no_room_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(Unavailable):
        FileShelf(tmp_path / "file").put_playbook("mine", MINE)


def test_the_made_up_case():
    invitation, debrief = FileShelf().demo()
    assert invitation.startswith(b"BEGIN:VCALENDAR")
    assert "most_with" in debrief
