"""The file and its copies: private to their owner, and never written over."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from afterword.core.problems import Conflict

_PRIVATE = 0o600
_PRIVATE_FOLDER = 0o700


def make_private(path: Path) -> None:
    """Make the folder (0700) and the file (0600) where they are not; SQLite gives -wal and -shm the file's mode."""
    path.parent.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
    if path.exists():
        return
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _PRIVATE))
    except FileExistsError:
        return


def close_to_others(path: Path) -> None:
    """Take the file from group and others, where it is ours to do so."""
    found = path.stat()
    if found.st_mode & 0o077 and found.st_uid == _own_uid():
        path.chmod(found.st_mode & 0o700)


def _own_uid() -> int:
    # Windows has no user numbers, and its modes say nothing of others.
    return int(getattr(os, "getuid", lambda: -1)())


def write_copy(source: sqlite3.Connection, path: Path) -> None:
    """One complete, consistent file (VACUUM INTO), there at once or not at all; Conflict if the name is taken."""
    if path.exists() or path.is_symlink():
        raise _taken(path)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _PRIVATE))
    try:
        source.execute("VACUUM INTO ?", (str(part),))
        _to_disk(part)
        _publish(part, path)
    finally:
        part.unlink(missing_ok=True)
    _to_disk(path.parent)


def copy_of(path: Path, copy: Path) -> None:
    """The file as it was last committed, through a connection of its own."""
    with closing(sqlite3.connect(path, isolation_level=None)) as source:
        write_copy(source, copy)


def _publish(part: Path, path: Path) -> None:
    # A hard link refuses a name that is taken, which a rename does not; some file systems have no links.
    try:
        path.hardlink_to(part)
    except FileExistsError:
        raise _taken(path) from None
    except OSError:
        part.rename(path)


def _taken(path: Path) -> Conflict:
    return Conflict(f"{path} is there already and was left as it is. Name another file.")


def _to_disk(path: Path) -> None:
    if path.is_dir() and os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
