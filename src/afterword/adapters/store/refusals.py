"""What the disk and SQLite refuse, as sentences that say what to do; no sqlite3 exception leaves the store."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from afterword.core.problems import AfterwordError, Invalid, Unavailable

BUSY_SECONDS = 5

# SQLite's primary result codes: https://www.sqlite.org/rescode.html
_SENTENCES = {
    sqlite3.SQLITE_BUSY: "Another program has been writing to {path} for more than {seconds} seconds. "
    "Close it or wait, then try again; nothing was changed.",
    sqlite3.SQLITE_LOCKED: "{path} is in use by another part of the program. Try again; nothing was changed.",
    sqlite3.SQLITE_FULL: "There is no room left for {path}: the disk is full. "
    "Free some space and try again; nothing was changed.",
    sqlite3.SQLITE_READONLY: "{path} may not be written. "
    "Make the file and its folder writable for you and try again; nothing was changed.",
    sqlite3.SQLITE_PERM: "{path} may not be opened. Make the file and its folder yours, and try again.",
    sqlite3.SQLITE_CANTOPEN: "{path} cannot be opened. "
    "Check that its folder is there and yours to write, and that the path names a file.",
    sqlite3.SQLITE_NOTADB: "{path} is not a database of Afterword. Name another file, or move this one away.",
    sqlite3.SQLITE_CORRUPT: "{path} is damaged. Keep a copy of it, and put your latest backup in its place.",
    sqlite3.SQLITE_IOERR: "The disk failed while {path} was read or written ({error}). "
    "Check the disk and its free space, and try again.",
}
_OTHERWISE = "{path} could not be used ({error}). Try again; nothing was changed."


@contextmanager
def refusals(path: Path) -> Iterator[None]:
    """Turn what SQLite or the system raises about the file into Unavailable, and unwritable text into Invalid."""
    try:
        yield
    except AfterwordError:
        raise
    except sqlite3.Error as error:
        raise Unavailable(_sentence(error, path)) from error
    except OSError as error:
        raise Unavailable(
            f"{path} cannot be used: {error.strerror or error}. Check the path, and try again."
        ) from error
    except UnicodeEncodeError as error:
        raise Invalid("A text holds half a character, which no file can hold. Write it again.") from error
    except OverflowError as error:
        raise Invalid("A number is too large to be kept. Write a smaller one.") from error


def primary_code(error: sqlite3.Error) -> int:
    """SQLite's primary result code, or 0 where Python itself refused."""
    return int(getattr(error, "sqlite_errorcode", None) or 0) & 0xFF


def _sentence(error: sqlite3.Error, path: Path) -> str:
    template = _SENTENCES.get(primary_code(error), _OTHERWISE)
    return template.format(path=path, seconds=BUSY_SECONDS, error=error)
