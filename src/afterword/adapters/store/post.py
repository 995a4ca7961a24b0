"""The messages of one owner in the SQLite file of the store: on their way out, come in, and how far each folder was read."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any

from afterword.adapters.store.database import Database
from afterword.adapters.store.files import close_to_others, make_private
from afterword.adapters.store.rows import dispatch_row, received_row
from afterword.adapters.store.statements import statements
from afterword.core.mail.dispatch import Dispatch
from afterword.core.mail.document import read_dispatch, read_received
from afterword.core.mail.received import Received
from afterword.core.problems import Conflict, Missing, Unavailable
from afterword.ports import Mark


class SqlitePost(AbstractContextManager["SqlitePost"]):
    """Answers ``ports.Post``; every write is whole and on disk when the call returns.

    Errors: Missing, Conflict, Unavailable (the disk, a newer file).
    """

    def __init__(self, path: Path, owner: str = "local") -> None:
        self._owner, self._path = owner, path
        self._database = Database(path)
        self._sql = statements()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give the file back."""
        self._database.close()

    @contextmanager
    def alone(self, name: str) -> Iterator[None]:
        """Hold the name against every other process, until the block ends or the process dies. Conflict if it is held."""
        path = self._path.with_name(f"{self._path.stem}.{name}.lock")
        make_private(path)
        # A lock of the operating system, taken by a library that has it on every platform; it falls with the process.
        lock = sqlite3.connect(path, timeout=0, isolation_level=None)
        try:
            lock.execute("BEGIN EXCLUSIVE")
            close_to_others(path)
            yield
        except sqlite3.OperationalError as error:
            if "locked" not in str(error):
                raise Unavailable(f"{path} cannot be used: {error}.") from error
            raise Conflict(f"Another Afterword is at it ({name}). Let it finish, or stop it.") from error
        finally:
            lock.close()

    def add_dispatch(self, dispatch: Dispatch) -> None:
        """Keep a new message. Conflict while another to the same person for the same purpose is under way."""
        with self._database.writing() as connection:
            if self._run(connection, "version", id=dispatch.candidacy).fetchone() is None:
                raise Missing(f"There is no candidacy {dispatch.candidacy}.")
            if not self._run(connection, "add_dispatch", **dispatch_row(dispatch)).rowcount:
                raise Conflict(
                    f"A message to {dispatch.to.person} for the same purpose is under way already. See afterword outbox."
                )

    def move(self, before: Dispatch, after: Dispatch) -> Dispatch:
        """Put the one in place of the other. Conflict if its state is no longer that of ``before``."""
        with self._database.writing() as connection:
            row = dispatch_row(after) | {"before": before.state.value}
            try:
                moved = self._run(connection, "move_dispatch", **row).rowcount
            except sqlite3.IntegrityError as error:
                raise Conflict("Another message to that person for the same purpose is under way.") from error
        if not moved:
            raise Conflict(
                f"The message {before.id} was moved by another program meanwhile. Look again: afterword outbox"
            )
        return after

    def dispatch(self, id_: str) -> Dispatch:
        """The message of that id."""
        with self._database.reading() as connection:
            row = self._run(connection, "dispatch", id=id_).fetchone()
        if row is None:
            raise Missing(f"There is no message {id_} in the outbox.")
        return read_dispatch(json.loads(row[0]))

    def dispatches(self, candidacy: str | None = None) -> Sequence[Dispatch]:
        """Every message of one candidacy, or of all, oldest first."""
        return [read_dispatch(body) for body in self._bodies("dispatches", candidacy)]

    def add_received(self, received: Received) -> bool:
        """Keep what came in; False if a message of that id is kept already."""
        with self._database.writing() as connection:
            if self._run(connection, "version", id=received.candidacy).fetchone() is None:
                raise Missing(f"There is no candidacy {received.candidacy}.")
            return bool(self._run(connection, "add_received", **received_row(received)).rowcount)

    def settle(self, before: Received, after: Received) -> Received:
        """Put the one in place of the other. Conflict if its state is no longer that of ``before``."""
        with self._database.writing() as connection:
            row = received_row(after) | {"before": before.state.value}
            if not self._run(connection, "put_received", **row).rowcount:
                raise Conflict("That message was settled by another program meanwhile. Look again: afterword replies")
        return after

    def received(self, candidacy: str | None = None) -> Sequence[Received]:
        """What came in for one candidacy, or for all, oldest first."""
        return [read_received(body) for body in self._bodies("received", candidacy)]

    def mark(self, account: str, folder: str) -> Mark | None:
        """How far the folder was read; None if never."""
        with self._database.reading() as connection:
            row = self._run(connection, "folder_mark", account=account, folder=folder).fetchone()
        return None if row is None else Mark(*row)

    def put_mark(self, account: str, folder: str, mark: Mark) -> None:
        """Remember how far the folder was read."""
        row = {"account": account, "folder": folder, "validity": mark.validity, "last": mark.last}
        with self._database.writing() as connection:
            self._run(connection, "put_folder_mark", **row)

    def _bodies(self, name: str, candidacy: str | None) -> list[Any]:
        values = {} if candidacy is None else {"candidacy": candidacy}
        with self._database.reading() as connection:
            rows = self._run(connection, name if candidacy is None else f"{name}_of", **values).fetchall()
        return [json.loads(body) for (body,) in rows]

    def _run(self, connection: sqlite3.Connection, name: str, **values: Any) -> sqlite3.Cursor:
        return connection.execute(self._sql[name], {"owner": self._owner, **values})
