"""The store of one owner in one SQLite file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from types import TracebackType
from typing import Any

from whenever import Instant

from afterword.adapters.store.database import Database
from afterword.adapters.store.rows import (
    approval_row,
    change_row,
    dispatch_row,
    draft_row,
    event_row,
    facts_row,
    invitation_row,
    micros,
    micros_or_none,
    read_approval_row,
    read_change,
    read_draft_row,
    read_invitation,
    read_kept,
    received_row,
    times_as_kept,
    times_row,
    to_json,
)
from afterword.adapters.store.searching import match_of
from afterword.adapters.store.statements import statements
from afterword.core.candidacy.changes import Change
from afterword.core.candidacy.model import Candidacy, Event
from afterword.core.candidacy.standing import is_closed
from afterword.core.note.approval import Approved, KeptDraft
from afterword.core.problems import AfterwordError, Conflict, Invalid, Missing, Refused
from afterword.ports import Found, InvitationKey, InvitationSeen, Kept, Record, Sought, Times

_PAGE = 200
_REMOVED = (
    "remove_events", "remove_audit", "remove_invitations", "remove_drafts", "remove_approvals", "remove_dispatches", "remove_received",
    "remove_searched", "remove_candidacy",
)  # fmt: skip


class SqliteStore(AbstractContextManager["SqliteStore"]):
    """Answers ``ports.Store``; opened, made and migrated without a word.

    Instants in columns (times, audit, invitations) are kept to the microsecond; those of facts and events whole.
    Errors: Missing, Conflict, Invalid (a text or number that no file can hold), Unavailable (the disk, a newer file).
    """

    def __init__(self, path: Path, owner: str = "local", migrations: Sequence[str] | None = None) -> None:
        self._owner = owner
        self._database = Database(path, migrations)
        self._sql = statements()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give the file back; the store is of no use afterwards."""
        self._database.close()

    def create(self, id_: str, candidacy: Candidacy, times: Times, at: Instant) -> Kept:
        """Keep a new candidacy as version 1; ``at`` is when it was entered. Conflict if the id is in use."""
        with self._database.writing() as connection:
            self._add(connection, id_, candidacy, times, at)
        return Kept(id_, 1, candidacy, times_as_kept(times))

    def restore(self, records: Sequence[Record], at: Instant) -> None:
        """Create all of them in their order, with all that stands beside them, or none. Conflict if an id is in use."""
        with self._database.writing() as connection:
            for record in records:
                self._add(connection, record.id, record.candidacy, record.times, at)
                self._add_changes(connection, record.id, record.audit)
            for record in records:
                for seen in record.invitations:
                    self._add_invitation(connection, replace(seen, candidacy=record.id))
                for draft in record.drafts:
                    self._add_draft(connection, record.id, draft)
                for approved in record.approvals:
                    self._run(connection, "add_approval", candidacy=record.id, **approval_row(approved))
                self._add_messages(connection, record)

    def _add_messages(self, connection: sqlite3.Connection, record: Record) -> None:
        """What went out and came in; Conflict if a message of that id is here already."""
        rows = [("add_dispatch", dispatch_row(replace(one, candidacy=record.id))) for one in record.dispatches]
        rows += [("add_received", received_row(replace(one, candidacy=record.id))) for one in record.received]
        for name, row in rows:
            if not self._run(connection, name, **row).rowcount:
                raise Conflict(f"The message {row['id']} is here already.")

    def load(self, id_: str) -> Kept:
        """The candidacy of that id, facts and events of one moment."""
        with self._database.reading() as connection:
            row = self._run(connection, "candidacy", id=id_).fetchone()
            bodies = self._run(connection, "events", candidacy=id_).fetchall()
        if row is None:
            raise _missing(id_)
        return read_kept(row, map(itemgetter(1), bodies))

    def ids(self) -> Sequence[tuple[str, str, str]]:
        """(id, firm, role) of all, newest first, from one index and without their facts."""
        with self._database.reading() as connection:
            return self._run(connection, "names").fetchall()

    def every(self) -> Iterator[Kept]:
        """All, in the order of their ids, a page in memory at a time."""
        page = self._several("page", after="", limit=_PAGE)
        while page:
            yield from page
            page = self._several("page", after=page[-1].id, limit=_PAGE)

    def awake(self, now: Instant, limit: int) -> Sequence[Kept]:
        """Those that opened or changed by ``now``, oldest first; two index scans, each of ``limit`` rows at most."""
        return self._several("awake", now=micros(now), limit=max(limit, 0))

    def upcoming(self, now: Instant, limit: int) -> Sequence[Kept]:
        """Those that open after ``now``, soonest first."""
        return self._several("upcoming", now=micros(now), limit=max(limit, 0))

    def find(self, sought: Sought, limit: int, skipped: int = 0) -> Found:
        """What was looked for, from one index of words and one of short rows; only the part that is shown is read whole."""
        self._settle()
        words = match_of(sought.words)
        if sought.words.strip() and not words:
            return Found((), 0)
        closed = None if sought.closed is None else int(sought.closed)
        values = {"words": words, "closed": closed, "now": micros_or_none(sought.open_by), "sorted": sought.order.value}
        with self._database.reading() as connection:
            rows = self._run(connection, "find", **values, limit=max(limit, 0), skipped=max(skipped, 0)).fetchall()
            return Found(self._whole(connection, [row[:-1] for row in rows]), rows[0][-1] if rows else 0)

    def reschedule(self, kept: Kept, times: Times) -> None:
        """Write the times anew, unless the version has moved on."""
        with self._database.writing() as connection:
            self._run(connection, "reschedule", id=kept.id, version=kept.version, **times_row(times))

    def append(self, kept: Kept, event: Event, times: Times, at: Instant) -> Kept:
        """Add one event and move the version on. Conflict if the version is stale or the event is there."""
        with self._database.writing() as connection:
            self._move_on(connection, kept, times, at)
            self._add_event(connection, kept.id, event, kept.candidacy.zone(), at)
        return Kept(kept.id, kept.version + 1, kept.candidacy.with_event(event), times_as_kept(times))

    def correct(self, kept: Kept, candidacy: Candidacy, changes: Sequence[Change], times: Times, at: Instant) -> Kept:
        """Replace the facts, add to the audit and move the version on. Conflict if the version is stale."""
        with self._database.writing() as connection:
            self._move_on(connection, kept, times, at)
            self._run(connection, "put_facts", id=kept.id, **facts_row(candidacy))
            self._add_changes(connection, kept.id, changes)
        corrected = replace(candidacy, events=kept.candidacy.events)
        return Kept(kept.id, kept.version + 1, corrected, times_as_kept(times))

    def audit(self, id_: str) -> Sequence[Change]:
        """Every correction of the candidacy, in the order in which they were made."""
        return [read_change(row) for row in self._rows_of(id_, "audit")]

    def invitation(self, key: InvitationKey) -> InvitationSeen | None:
        """What was last remembered of that invitation, or None."""
        with self._database.reading() as connection:
            found = self._run(connection, "invitation", uid=key.uid, recurrence_id=key.recurrence_id)
            row = found.fetchone()
        return None if row is None else read_invitation(row)

    def invitations_of(self, id_: str) -> Sequence[InvitationSeen]:
        """The invitations that went to the candidacy, by UID and RECURRENCE-ID."""
        return [read_invitation(row) for row in self._rows_of(id_, "invitations_of")]

    def remember(self, seen: InvitationSeen) -> None:
        """Keep the invitation in place of what was remembered of it. Missing if its candidacy is not there."""
        with self._database.writing() as connection:
            self._check_known(connection, seen.candidacy)
            self._run(connection, "put_invitation", **invitation_row(seen))

    def keep_draft(self, id_: str, draft: KeptDraft) -> None:
        """Add one revision of a draft. Missing, or Conflict if the revision is there already."""
        with self._database.writing() as connection:
            self._check_known(connection, id_)
            self._add_draft(connection, id_, draft)

    def drafts(self, id_: str) -> Sequence[KeptDraft]:
        """Every revision of every draft of the candidacy, by person, kind, form and revision."""
        return [read_draft_row(body) for (body,) in self._rows_of(id_, "drafts")]

    def newest_drafts(self, limit: int) -> Sequence[tuple[str, KeptDraft]]:
        """(id of the candidacy, draft) of all candidacies, newest first, from one index."""
        with self._database.reading() as connection:
            rows = self._run(connection, "newest_drafts", limit=max(limit, 0)).fetchall()
        return [(id_, read_draft_row(body)) for id_, body in rows]

    def approve(self, id_: str, approved: Approved) -> None:
        """Keep the candidate's yes."""
        with self._database.writing() as connection:
            self._check_known(connection, id_)
            self._run(connection, "add_approval", candidacy=id_, **approval_row(approved))

    def approvals(self, id_: str) -> Sequence[Approved]:
        """Every yes, in the order in which they were given."""
        return [read_approval_row(body) for (body,) in self._rows_of(id_, "approvals")]

    def mark_made_up(self, id_: str) -> None:
        """Say that a candidacy that was just created is made up. Missing, or Conflict once it has changed."""
        with self._database.writing() as connection:
            self._check_known(connection, id_)
            if self._run(connection, "version", id=id_).fetchone()[0] > 1:
                raise Conflict(f"{id_} has been worked on: it cannot be called made up any more.")
            self._run(connection, "mark_made_up", candidacy=id_)

    def is_made_up(self, id_: str) -> bool:
        """Whether that was said of it. Missing."""
        return bool(self._rows_of(id_, "made_up"))

    def remove_made_up(self, id_: str) -> None:
        """Remove a made-up candidacy with all that stands beside it. Missing, or Refused for any other."""
        with self._database.writing() as connection:
            self._check_known(connection, id_)
            if self._run(connection, "made_up", candidacy=id_).fetchone() is None:
                raise Refused(f"{id_} is not made up, and nothing real is ever removed. Close it instead.")
            for name in _REMOVED:
                self._run(connection, name, candidacy=id_)

    def backup(self, path: Path) -> None:
        """Write one complete file of what is committed, readable by its owner alone. Conflict if the name is taken."""
        self._database.write_copy(path)

    def _run(self, connection: sqlite3.Connection, name: str, **values: Any) -> sqlite3.Cursor:
        return connection.execute(self._sql[name], {"owner": self._owner, **values})

    def _several(self, name: str, **values: Any) -> list[Kept]:
        with self._database.reading() as connection:
            return self._whole(connection, self._run(connection, name, **values).fetchall())

    def _whole(self, connection: sqlite3.Connection, rows: Sequence[tuple[Any, ...]]) -> list[Kept]:
        """Rows of candidacies with their events, in two queries however many there are."""
        ids = to_json([row[0] for row in rows])
        events = self._run(connection, "events_of", candidacies=ids).fetchall() if rows else []
        bodies = {id_: [body for _, body in group] for id_, group in groupby(events, itemgetter(0))}
        return [read_kept(row, bodies.get(row[0], ())) for row in rows]

    def _settle(self) -> None:
        """Say whether those are closed whose events have changed that, or may have, since somebody last looked for any."""
        while True:
            with self._database.reading() as connection:
                ids = [id_ for (id_,) in self._run(connection, "to_settle", limit=_PAGE)]
            if not ids:
                return
            with self._database.writing() as connection:
                rows = self._run(connection, "some", candidacies=to_json(ids)).fetchall()
                for kept in self._whole(connection, rows):
                    self._run(connection, "settle", candidacy=kept.id, closed=int(is_closed(kept.candidacy)))

    def _rows_of(self, id_: str, name: str) -> list[tuple[Any, ...]]:
        with self._database.reading() as connection:
            self._check_known(connection, id_)
            return self._run(connection, name, candidacy=id_).fetchall()

    def _check_known(self, connection: sqlite3.Connection, id_: str) -> None:
        if self._run(connection, "version", id=id_).fetchone() is None:
            raise _missing(id_)

    def _add(self, connection: sqlite3.Connection, id_: str, candidacy: Candidacy, times: Times, at: Instant) -> None:
        if not id_:
            raise Invalid("A candidacy needs an id of at least one character.")
        row = {"id": id_, "at": micros(at), **times_row(times), **facts_row(candidacy)}
        if not self._run(connection, "add_candidacy", **row).rowcount:
            raise Conflict(f"The id {id_} is in use. Choose another.")
        zone = candidacy.zone()
        for event in candidacy.events:
            self._add_event(connection, id_, event, zone, at)

    def _add_event(self, connection: sqlite3.Connection, id_: str, event: Event, zone: str, at: Instant) -> None:
        row = {"candidacy": id_, "entered_at": micros(at), **event_row(event, zone)}
        if not self._run(connection, "add_event", **row).rowcount:
            raise Conflict(f"The event {event.id} is already recorded for {id_}. Give the new one its own id.")

    def _add_changes(self, connection: sqlite3.Connection, id_: str, changes: Iterable[Change]) -> None:
        for change in changes:
            self._run(connection, "add_change", candidacy=id_, **change_row(change))

    def _add_draft(self, connection: sqlite3.Connection, id_: str, draft: KeptDraft) -> None:
        if not self._run(connection, "add_draft", candidacy=id_, **draft_row(draft)).rowcount:
            raise Conflict(
                f"The draft to {draft.to.person} was changed meanwhile (revision {draft.revision}). Look again, then repeat."
            )

    def _add_invitation(self, connection: sqlite3.Connection, seen: InvitationSeen) -> None:
        if not self._run(connection, "add_invitation", **invitation_row(seen)).rowcount:
            raise Conflict(f"The invitation {seen.key.uid} belongs to another candidacy already.")

    def _move_on(self, connection: sqlite3.Connection, kept: Kept, times: Times, at: Instant) -> None:
        row = {"id": kept.id, "version": kept.version, "at": micros(at), **times_row(times)}
        if not self._run(connection, "move_on", **row).rowcount:
            raise self._stale(connection, kept)

    def _stale(self, connection: sqlite3.Connection, kept: Kept) -> AfterwordError:
        if self._run(connection, "version", id=kept.id).fetchone() is None:
            return _missing(kept.id)
        return Conflict(f"{kept.id} was changed elsewhere in the meantime. Look at it again, and repeat what you did.")


def _missing(id_: str) -> Missing:
    return Missing(f"There is no candidacy {id_}. List them to see their ids.")
