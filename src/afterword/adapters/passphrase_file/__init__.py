"""The passphrase of the pages, kept as a hash that is slow to guess (Argon2id, RFC 9106) in a private file."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from threading import Lock

from afterword.core.problems import Invalid, Unavailable

SHORTEST = 12
_LONGEST = 1024


class PassphraseFile:
    """One file, readable by its owner alone. One guess is looked at at a time, since each takes much memory."""

    def __init__(self, path: Path) -> None:
        self._path, self._lock = path, Lock()

    @property
    def is_set(self) -> bool:
        """Whether there is one."""
        return self._path.is_file()

    def put(self, text: str) -> None:
        """Keep it in place of the one before. Invalid if it is too short, Unavailable if the disk refuses."""
        from argon2 import PasswordHasher  # noqa: PLC0415  (heavy)

        if not SHORTEST <= len(text) <= _LONGEST:
            raise Invalid(
                f"A passphrase has {SHORTEST} letters at least: four words that do not belong together are good."
            )
        beside = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
                file.write(PasswordHasher().hash(text))
            beside.replace(self._path)
        except OSError as error:
            with suppress(OSError):
                beside.unlink()
            raise Unavailable(f"{self._path} cannot be kept: {error.strerror or error}.") from error

    def matches(self, text: str) -> bool:
        """Whether it is the passphrase; never where there is none."""
        from argon2 import PasswordHasher  # noqa: PLC0415
        from argon2.exceptions import Argon2Error, InvalidHashError  # noqa: PLC0415

        if len(text) > _LONGEST:
            return False
        try:
            with self._lock:
                return PasswordHasher().verify(self._path.read_text(), text)
        except (Argon2Error, InvalidHashError, OSError, ValueError):
            return False
