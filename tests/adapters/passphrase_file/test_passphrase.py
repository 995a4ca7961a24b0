"""The passphrase as a hash in a private file."""

import pytest

from afterword.adapters.passphrase_file import PassphraseFile
from afterword.core.problems import Invalid, Unavailable

RIGHT = "four words that rhyme"


@pytest.fixture
def file(tmp_path):
    made = PassphraseFile(tmp_path / "home" / "passphrase")
    made.put(RIGHT)
    return made


def test_only_the_right_one_matches(file):
    assert file.is_set
    assert file.matches(RIGHT)
    for wrong in ("", RIGHT + " ", RIGHT.upper(), "x" * 100_000, "\x00", "\ud800"):
        assert not file.matches(wrong)


def test_it_is_a_slow_hash_that_its_owner_alone_reads(file, tmp_path):
    path = tmp_path / "home" / "passphrase"
    assert path.read_text().startswith("$argon2id$")
    assert path.stat().st_mode & 0o077 == 0
    assert [one.name for one in path.parent.iterdir()] == ["passphrase"]


def test_a_new_one_takes_its_place(file):
    file.put("another one altogether")
    assert not file.matches(RIGHT)
    assert file.matches("another one altogether")


@pytest.mark.parametrize("text", ["", "short", "x" * 11, "x" * 1025])
def test_too_short_or_beyond_all_bounds(file, text):
    with pytest.raises(Invalid):
        file.put(text)
    assert file.matches(RIGHT)


@pytest.mark.parametrize("content", ["", "nonsense", "$argon2id$v=19$m=1"])
def test_a_broken_file_lets_nobody_in(file, tmp_path, content):
    (tmp_path / "home" / "passphrase").write_text(content)
    assert not file.matches(RIGHT)


def test_none_is_set(tmp_path):
    none = PassphraseFile(tmp_path / "passphrase")
    assert not none.is_set
    assert not none.matches("")


def test_no_room_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(Unavailable):
        PassphraseFile(tmp_path / "file" / "passphrase").put(RIGHT)
