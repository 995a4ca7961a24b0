"""Between values and rows: instants as microseconds, documents as JSON text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from whenever import Date, Instant

from afterword.core.candidacy.changes import Change
from afterword.core.candidacy.document import read_trusted, write_event, write_facts
from afterword.core.candidacy.model import Candidacy, Event
from afterword.core.candidacy.moments import ClosedDays
from afterword.core.mail.dispatch import Dispatch
from afterword.core.mail.document import write_dispatch, write_received
from afterword.core.mail.received import Received
from afterword.core.note.approval import Approved, KeptDraft
from afterword.core.note.kept_document import read_approved, read_draft, write_approved, write_draft
from afterword.core.problems import Unavailable
from afterword.ports import InvitationKey, InvitationSeen, Kept, Times

_UNREADABLE = "The candidacy {id} is not readable as it is kept ({error!r}). Put your latest backup in its place."


def micros(moment: Instant) -> int:
    """Whole microseconds since 1970 in UTC; what is finer is cut off, so the order stays."""
    return moment.timestamp(unit="microsecond")


def micros_or_none(moment: Instant | None) -> int | None:
    """The same, where there may be none."""
    return None if moment is None else micros(moment)


def instant(count: int) -> Instant:
    """The instant of so many microseconds since 1970 in UTC."""
    return Instant.from_timestamp(count, unit="microsecond")


def instant_or_none(count: int | None) -> Instant | None:
    """The same, where there may be none."""
    return None if count is None else instant(count)


def to_json(value: Any) -> str:
    """Compact JSON text, in its own letters."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def times_row(times: Times) -> dict[str, int | None]:
    """The two indexed columns."""
    return {"opens_at": micros_or_none(times.opens_at), "changes_at": micros_or_none(times.changes_at)}


def times_as_kept(times: Times) -> Times:
    """The times as they come back from the store."""
    row = times_row(times)
    return Times(instant_or_none(row["opens_at"]), instant_or_none(row["changes_at"]))


def facts_row(candidacy: Candidacy) -> dict[str, str]:
    """The columns that a correction replaces."""
    return {
        "firm": candidacy.firm.name,
        "role": candidacy.role,
        "status": candidacy.status.value,
        "closed_days": to_json(_closed_days_document(candidacy.closed_days)),
        "facts": to_json(write_facts(candidacy)),
    }


def event_row(event: Event, zone: str) -> dict[str, Any]:
    """The columns of an event; its instants are written with the offset of the zone."""
    return {
        "id": event.id,
        "at": micros(event.at),
        "kind": event.kind.value,
        "body": to_json(write_event(event, zone)),
    }


def change_row(change: Change) -> dict[str, Any]:
    """The columns of one line of the audit."""
    return {
        "changed_at": micros(change.changed_at),
        "who": change.who,
        "place": change.place,
        "was": to_json(change.before),
        "became": to_json(change.after),
    }


def read_change(row: tuple[int, str, str, str, str]) -> Change:
    """One line of the audit from its row."""
    changed_at, who, place, was, became = row
    return Change(instant(changed_at), who, place, json.loads(was), json.loads(became))


def invitation_row(seen: InvitationSeen) -> dict[str, Any]:
    """The columns of an invitation."""
    return {
        "uid": seen.key.uid,
        "recurrence_id": seen.key.recurrence_id,
        "sequence": seen.sequence,
        "stamped": micros_or_none(seen.stamped),
        "cancelled": int(seen.cancelled),
        "candidacy": seen.candidacy,
        "started": micros(seen.started),
        "ended": micros(seen.ended),
        "meeting": seen.meeting,
    }


def read_invitation(row: tuple[Any, ...]) -> InvitationSeen:
    """An invitation from its row."""
    uid, recurrence_id, sequence, stamped, cancelled, candidacy, started, ended, meeting = row
    return InvitationSeen(
        key=InvitationKey(uid, recurrence_id),
        sequence=sequence,
        stamped=instant_or_none(stamped),
        cancelled=bool(cancelled),
        candidacy=candidacy,
        started=instant(started),
        ended=instant(ended),
        meeting=meeting,
    )


def draft_row(draft: KeptDraft) -> dict[str, Any]:
    """The columns of one revision of a draft."""
    document = write_draft(draft)
    keys = ("person", "kind", "form", "revision")
    return {key: document[key] for key in keys} | {"made_at": micros(draft.made_at), "body": to_json(document)}


def read_draft_row(body: str) -> KeptDraft:
    """One revision of a draft from its body."""
    return read_draft(json.loads(body))


def approval_row(approved: Approved) -> dict[str, Any]:
    """The columns of an approval."""
    return {"at": micros(approved.at), "body": to_json(write_approved(approved))}


def read_approval_row(body: str) -> Approved:
    """An approval from its body."""
    return read_approved(json.loads(body))


def dispatch_row(dispatch: Dispatch) -> dict[str, Any]:
    """The columns of a message on its way."""
    return {
        "id": dispatch.id,
        "candidacy": dispatch.candidacy,
        "person": dispatch.to.person,
        "kind": dispatch.to.kind.value,
        "state": dispatch.state.value,
        "made_at": micros(dispatch.made_at),
        "body": to_json(write_dispatch(dispatch)),
    }


def received_row(received: Received) -> dict[str, Any]:
    """The columns of a message that came in."""
    return {
        "id": received.id,
        "candidacy": received.candidacy,
        "state": received.state.value,
        "at": micros(received.at),
        "body": to_json(write_received(received)),
    }


def read_kept(row: tuple[Any, ...], bodies: Iterable[str]) -> Kept:
    """A candidacy from its row and the bodies of its events; Unavailable if they were tampered with."""
    id_, version, opens_at, changes_at, closed_days, facts = row
    try:
        document = json.loads(facts) | {"events": [json.loads(body) for body in bodies]}
        candidacy = replace(read_trusted(document), closed_days=_read_closed_days(json.loads(closed_days)))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Unavailable(_UNREADABLE.format(id=id_, error=error)) from error
    return Kept(id_, version, candidacy, Times(instant_or_none(opens_at), instant_or_none(changes_at)))


def _closed_days_document(closed: ClosedDays) -> dict[str, Any]:
    return {"weekend": sorted(closed.weekend), "dates": [day.format_iso() for day in sorted(closed.dates)]}


def _read_closed_days(document: Mapping[str, Any]) -> ClosedDays:
    return ClosedDays(frozenset(document["weekend"]), frozenset(map(Date, document["dates"])))
