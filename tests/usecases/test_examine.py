"""Everything that will be needed is tried; what does not work says so, and keeps nothing else from being tried."""

import pytest

from afterword.core.problems import Unavailable
from afterword.usecases.examine import examine, examine_mailbox
from afterword.wiring import Wiring


@pytest.fixture
def wiring(tmp_path):
    made = Wiring(tmp_path)
    yield made
    made.store().close()
    made.post().close()


def test_each_part_is_looked_at(wiring):
    wiring.settings_file.write({"name": "Anna Berg", "email": "anna@berg.example", "zone": "Europe/Berlin"})
    found = {one.what: one for one in examine(wiring)}
    assert list(found) == ["Settings", "Database", "Playbook", "Checker", "Typesetter", "Printers"]
    assert found["Settings"].sentence == "Anna Berg, anna@berg.example, Europe/Berlin"
    assert found["Database"].sentence == "0 candidacies; 0 messages."
    assert all(one.works for one in found.values())


def test_one_that_fails_is_said_and_the_others_go_on(wiring):
    wiring.settings_file.write({"playbook": "moon"})
    found = {one.what: one for one in examine(wiring)}
    assert not found["Playbook"].works
    assert "There is no playbook moon" in found["Playbook"].sentence
    assert found["Typesetter"].works


def test_no_mailbox_is_no_fault(wiring):
    (found,) = examine_mailbox(wiring, wiring.links)
    assert found.works
    assert "none is set up" in found.sentence


def test_a_mailbox_whose_file_is_broken(wiring):
    wiring.account_file.write({"address": "a@b.test"})
    (found,) = examine_mailbox(wiring, wiring.links)
    assert not found.works


def test_a_keyring_that_is_none_is_said(wiring):
    wiring.account_file.write(
        {
            "address": "a@b.test",
            "user": "a",
            "imap": {"host": "x", "port": 1, "security": "tls"},
            "smtp": {"host": "x", "port": 1, "security": "tls"},
        }
    )

    def links(_):
        raise Unavailable("This machine has no keyring.")

    (found,) = examine_mailbox(wiring, links)
    assert found.sentence == "This machine has no keyring."
