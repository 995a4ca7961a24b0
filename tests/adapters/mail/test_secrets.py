"""Where secrets come from: the keyring's own library with a backend of the test's, and commands that are really run."""

import sys

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from afterword.adapters.mail.secrets import Keyring, from_command
from afterword.core.problems import Missing, Unavailable
from tests.servers.keyrings import Backend


@pytest.fixture
def use():
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


def test_a_secret_is_kept_and_forgotten(use):
    backend = Backend()
    use(backend)
    ring = Keyring()
    ring.put("a@b.test", "open sesame")
    assert ring.get("a@b.test") == "open sesame"
    assert list(backend.rows) == [("afterword", "a@b.test")]
    ring.forget("a@b.test")
    ring.forget("a@b.test")
    with pytest.raises(Missing, match=r"mail setup a@b\.test"):
        ring.get("a@b.test")


def test_a_machine_without_a_keyring_is_told_what_else_to_do(use):
    use(NoKeyring())
    ring = Keyring()
    for call in (lambda: ring.get("a"), lambda: ring.put("a", "secret-word"), lambda: ring.forget("a")):
        with pytest.raises(Unavailable, match="--password-command") as caught:
            call()
        assert "secret-word" not in str(caught.value)


def test_a_command_prints_the_password():
    assert from_command(f"{sys.executable} -c \"print('open sesame'); print('more')\"") == "open sesame"


@pytest.mark.parametrize(
    "command",
    [
        "/no/such/program",
        "'unclosed",
        f'{sys.executable} -c ""',
        f"{sys.executable} -c \"print('printed-word'); raise SystemExit(3)\"",
        f'{sys.executable} -c "import os; os.write(1, bytes([255, 254]))"',
    ],
)
def test_a_command_that_fails_is_told_without_what_it_printed(command):
    with pytest.raises(Unavailable, match="password command") as caught:
        from_command(command)
    assert "printed-word" not in str(caught.value).replace(command, "")
