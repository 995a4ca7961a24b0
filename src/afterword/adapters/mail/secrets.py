"""Where the secret of a mailbox comes from: the system's keyring, or a command of the candidate's own that prints it."""

from __future__ import annotations

import shlex
import subprocess
from dataclasses import dataclass, field

from afterword.core.problems import Missing, Unavailable

_SERVICE = "afterword"
_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Secret:
    """A password, or an access token of OAuth 2; never shown."""

    value: str = field(repr=False)
    is_token: bool = False

    def xoauth2(self, user: str) -> str:
        """What the SASL mechanism XOAUTH2 sends, not yet encoded."""
        return f"user={user}\x01auth=Bearer {self.value}\x01\x01"


class Keyring:
    """The system's keyring. Unavailable where there is none, with what else to do."""

    def get(self, name: str) -> str:
        """The secret kept under the name; Missing if there is none."""
        import keyring  # noqa: PLC0415  (heavy)
        from keyring.errors import KeyringError  # noqa: PLC0415

        try:
            found = keyring.get_password(_SERVICE, name)
        except KeyringError as error:
            raise _no_keyring(name, error) from error
        if not found:
            raise Missing(f"The keyring holds nothing for {name}. Set it: afterword mail setup {name}")
        return found

    def put(self, name: str, secret: str) -> None:
        """Keep it in place of what was there."""
        import keyring  # noqa: PLC0415
        from keyring.errors import KeyringError  # noqa: PLC0415

        try:
            keyring.set_password(_SERVICE, name, secret)
        except KeyringError as error:
            raise _no_keyring(name, error) from error

    def forget(self, name: str) -> None:
        """Delete it; nothing happens if it is not there."""
        import keyring  # noqa: PLC0415
        from keyring.errors import KeyringError, PasswordDeleteError  # noqa: PLC0415

        try:
            keyring.delete_password(_SERVICE, name)
        except PasswordDeleteError:
            return
        except KeyringError as error:
            raise _no_keyring(name, error) from error


def _no_keyring(name: str, error: Exception) -> Unavailable:
    from keyring.errors import KeyringLocked  # noqa: PLC0415

    if isinstance(error, KeyringLocked):
        return Unavailable("The keyring is locked, and the password with it. Unlock it, and try again.")
    return Unavailable(
        "This machine has no keyring that can keep a secret. Use a command that prints it instead: "
        f'afterword mail setup {name} --password-command "pass show mail"'
    )


def from_command(command: str) -> str:
    """The first line that the command prints. Unavailable if it fails, takes over a minute or prints nothing; what it printed is never told."""
    try:
        words = shlex.split(command)
        done = subprocess.run(words, check=False, capture_output=True, timeout=_SECONDS, text=True)  # noqa: S603  (the candidate's own command)
    except (OSError, ValueError, subprocess.TimeoutExpired, UnicodeDecodeError) as error:
        raise Unavailable(f"The password command cannot be run ({type(error).__name__}): {command}") from None
    line = done.stdout.partition("\n")[0].rstrip("\r")
    if done.returncode or not line:
        raise Unavailable(f"The password command gave no password (exit code {done.returncode}): {command}")
    return line
