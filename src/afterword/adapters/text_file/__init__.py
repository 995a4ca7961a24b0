"""A person's own file replaced whole or not at all: same mode, same place behind a link, nothing lost on a full disk."""

from __future__ import annotations

import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from afterword.core.problems import Conflict, Unavailable


def replace_file(path: Path, before: bytes, after: bytes) -> None:
    """Write ``after`` in place of ``before``. Conflict if the file holds something else by now; Unavailable if it cannot be
    written: then it is as it was.
    """
    try:
        real = path.resolve()
        state = real.stat()
        if not state.st_mode & 0o222 or not os.access(real, os.W_OK):
            raise Unavailable(f"{path} is read-only, and is left as it was.")
        if real.read_bytes() != before:
            raise Conflict(f"{path} was changed by somebody else meanwhile, and is left alone: try again.")
        _replace(real, after, state)
    except (OSError, RuntimeError) as error:
        raise Unavailable(
            f"{path} cannot be written: {getattr(error, 'strerror', '') or error}. It is as it was."
        ) from error


def _replace(real: Path, after: bytes, state: os.stat_result) -> None:
    """Beside the file first, then in its place."""
    handle, name = tempfile.mkstemp(prefix=f".{real.name[:80]}.", dir=real.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(after)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(stat.S_IMODE(state.st_mode))
        if hasattr(os, "chown"):
            with suppress(OSError):  # only the owner of all may give a file away
                os.chown(name, state.st_uid, state.st_gid)
        Path(name).replace(real)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
