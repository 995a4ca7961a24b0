"""The format of the file: numbered migrations, forward only, in one transaction, with a copy kept beforehand."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path

from afterword.core.problems import Unavailable

APPLICATION_ID = 0x41667764  # "Afwd"


@cache
def shipped_migrations() -> tuple[str, ...]:
    """The SQL texts of ``migrations/NNNN_*.sql`` in their order; the first makes format 1."""
    folder = Path(__file__).with_name("migrations")
    return tuple(file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.sql")))


def format_of(connection: sqlite3.Connection) -> int:
    """The number of migrations that the file has had; 0 for an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def check_format(connection: sqlite3.Connection, path: Path, latest: int) -> int:
    """The format, if this program may use the file; Unavailable if it is newer, or another program's."""
    found = format_of(connection)
    if _is_foreign(connection, found):
        raise Unavailable(f"{path} is the database of another program. Name another file; nothing was changed.")
    if found > latest:
        raise Unavailable(
            f"This file was made by a newer Afterword (format {found}; this one reads up to {latest}). "
            "Update Afterword; nothing was changed."
        )
    return found


def _is_foreign(connection: sqlite3.Connection, found: int) -> bool:
    if connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID:
        return False
    return found > 0 or connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] > 0


def migrate(
    connection: sqlite3.Connection, path: Path, migrations: Sequence[str], keep_copy: Callable[[Path], None]
) -> None:
    """Bring the file to the latest format. Two processes at once: one migrates, the other waits and finds it done.

    Before an older file changes, ``keep_copy`` writes it to ``NAME.before-N``; the copy goes again if the migration fails.
    """
    connection.execute("BEGIN IMMEDIATE")
    copy: Path | None = None
    try:
        found = check_format(connection, path, len(migrations))
        if 0 < found < len(migrations):
            copy = _free_name(path, len(migrations))
            keep_copy(copy)
        _apply(connection, path, migrations, found)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        if copy is not None:
            copy.unlink(missing_ok=True)
        raise


def _free_name(path: Path, format_: int) -> Path:
    name = path.with_name(f"{path.name}.before-{format_}")
    number = 1
    while name.exists():
        number += 1
        name = path.with_name(f"{path.name}.before-{format_}.{number}")
    return name


def _apply(connection: sqlite3.Connection, path: Path, migrations: Sequence[str], found: int) -> None:
    if found == len(migrations):
        return
    for text in migrations[found:]:
        for statement in split(text):
            connection.execute(statement)
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise Unavailable(f"{path} holds rows that belong to nothing, and was left as it is. Use your latest backup.")
    connection.execute(f"PRAGMA user_version = {len(migrations)}")


def split(text: str) -> Iterator[str]:
    """The single statements of a script; ``executescript`` would commit the transaction that is open."""
    statement = ""
    for piece in re.split("(?<=;)", text):
        statement += piece
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    if statement.strip():
        yield statement
