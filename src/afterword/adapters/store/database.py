"""One open database file: how it is opened, and its transactions."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import RLock

from afterword.adapters.store.files import close_to_others, copy_of, make_private, write_copy
from afterword.adapters.store.migrate import check_format, migrate, shipped_migrations
from afterword.adapters.store.refusals import BUSY_SECONDS, primary_code, refusals
from afterword.core.problems import Unavailable

_OLDEST_SQLITE = (3, 37, 0)
_RETRY_SECONDS = 0.02


class Database:
    """A file in write-ahead mode, on disk at every commit, brought to the latest format when opened.

    Errors: Unavailable, with what to do. One connection, which threads use in turn.
    """

    def __init__(self, path: Path, migrations: Sequence[str] | None = None) -> None:
        self._path = path
        self._lock = RLock()
        check_sqlite(sqlite3.sqlite_version_info)
        with refusals(path):
            make_private(path)
            self._connection = _connect(path)
            try:
                _prepare(self._connection, path, shipped_migrations() if migrations is None else migrations)
            except BaseException:
                self._connection.close()
                raise

    def close(self) -> None:
        """Give the file back; the last one to do so folds the write-ahead log into it."""
        with self._lock, refusals(self._path):
            self._connection.close()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A transaction that sees one state of the file throughout."""
        with self._transaction("BEGIN") as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction that holds the file for writing from its start; whole and on disk, or absent."""
        with self._transaction("BEGIN IMMEDIATE") as connection:
            yield connection

    def write_copy(self, path: Path) -> None:
        """One complete file of what is committed; Conflict if the name is taken."""
        with self._lock, refusals(path):
            write_copy(self._connection, path)

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[sqlite3.Connection]:
        with self._lock, refusals(self._path):
            try:
                self._connection.execute(begin)
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise


def check_sqlite(version: tuple[int, ...]) -> None:
    """Unavailable if this Python carries an SQLite that is too old for STRICT tables."""
    if version < _OLDEST_SQLITE:
        found, wanted = (".".join(map(str, numbers)) for numbers in (version, _OLDEST_SQLITE))
        raise Unavailable(f"This Python carries SQLite {found}, and {wanted} is needed. Use a newer Python.")


def _connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)


def _prepare(connection: sqlite3.Connection, path: Path, migrations: Sequence[str]) -> None:
    found = check_format(connection, path, len(migrations))
    close_to_others(path)
    _keep_log_ahead(connection)
    connection.execute("PRAGMA synchronous = FULL")
    if found < len(migrations):
        migrate(connection, path, migrations, lambda copy: copy_of(path, copy))
    connection.execute("PRAGMA foreign_keys = ON")


def _keep_log_ahead(connection: sqlite3.Connection) -> None:
    # Only the first ever to open a file changes its mode; SQLite does not wait for the lock on its own then.
    if connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
        return
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if primary_code(error) != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(_RETRY_SECONDS)
        else:
            return
