"""Settings that are changed: all of them or none, each fault at its name."""

from afterword.core.problems import Missing
from afterword.settings import changed


def no_playbook(name):
    raise Missing(f"There is no playbook {name}.")


def test_what_fits_is_set_and_what_is_empty_taken_away():
    values, problems = changed({"name": "Anna", "phone": "1"}, {"phone": " ", "large_group": " 5 "}, no_playbook)
    assert values == {"name": "Anna", "large_group": 5}
    assert problems == ()


def test_every_fault_is_told_at_once():
    _, problems = changed({}, {"zone": "Nowhere", "colour": "red", "playbook": "moon", "name": "Anna"}, no_playbook)
    assert [one.place for one in problems] == ["zone", "colour", "playbook"]


def test_a_playbook_that_is_followed_already_is_not_read_again():
    assert changed({"playbook": "moon"}, {"playbook": "moon"}, no_playbook) == ({"playbook": "moon"}, ())
