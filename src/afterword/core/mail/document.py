"""Dispatches and received messages as JSON documents, there and back."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Mapping
from typing import Any

from whenever import Date, Instant

from afterword.core.candidacy.model import ReplyKind
from afterword.core.mail.dispatch import Dispatch, DispatchState
from afterword.core.mail.received import Received, ReceivedState, Tie
from afterword.core.note.approval import Addressed
from afterword.core.note.model import NoteForm, NoteKind


def write_dispatch(dispatch: Dispatch) -> dict[str, Any]:
    """The document of a message on its way; its bytes in base 64."""
    return {
        "id": dispatch.id,
        "candidacy": dispatch.candidacy,
        "person": dispatch.to.person,
        "kind": dispatch.to.kind.value,
        "form": dispatch.to.form.value,
        "digest": dispatch.digest,
        "raw": b64encode(dispatch.raw).decode("ascii"),
        "sender": dispatch.sender,
        "recipient": dispatch.recipient,
        "ids": list(dispatch.ids),
        "approved_at": dispatch.approved_at.format_iso(),
        "made_at": dispatch.made_at.format_iso(),
        "state": dispatch.state.value,
        "changed_at": _written(dispatch.changed_at),
        "not_before": _written(dispatch.not_before),
        "sent_at": _written(dispatch.sent_at),
        "words": dispatch.words,
        "filed": dispatch.filed,
        "event": dispatch.event,
        "tries": dispatch.tries,
        "known": list(dispatch.known),
    }


def read_dispatch(document: Mapping[str, Any]) -> Dispatch:
    """The message back from its document."""
    return Dispatch(
        id=document["id"],
        candidacy=document["candidacy"],
        to=Addressed(document["person"], NoteKind(document["kind"]), NoteForm(document["form"])),
        digest=document["digest"],
        raw=b64decode(document["raw"], validate=True),
        sender=document["sender"],
        recipient=document["recipient"],
        ids=tuple(document["ids"]),
        approved_at=Instant(document["approved_at"]),
        made_at=Instant(document["made_at"]),
        state=DispatchState(document["state"]),
        changed_at=_instant(document["changed_at"]),
        not_before=_instant(document["not_before"]),
        sent_at=_instant(document["sent_at"]),
        words=document["words"],
        filed=document["filed"],
        event=document["event"],
        tries=document["tries"],
        known=tuple(document["known"]),
    )


def write_received(received: Received) -> dict[str, Any]:
    """The document of a message that came in."""
    return {
        "id": received.id,
        "candidacy": received.candidacy,
        "at": received.at.format_iso(),
        "sender": received.sender,
        "subject": received.subject,
        "tie": received.tie.value,
        "kind": received.kind.value,
        "person": received.person,
        "date": received.date.format_iso() if received.date else None,
        "confidence": received.confidence,
        "words": received.words,
        "bounced": received.bounced,
        "by_machine": received.by_machine,
        "maybe": list(received.maybe),
        "state": received.state.value,
        "event": received.event,
    }


def read_received(document: Mapping[str, Any]) -> Received:
    """The message back from its document."""
    return Received(
        id=document["id"],
        candidacy=document["candidacy"],
        at=Instant(document["at"]),
        sender=document["sender"],
        subject=document["subject"],
        tie=Tie(document["tie"]),
        kind=ReplyKind(document["kind"]),
        person=document["person"],
        date=Date(document["date"]) if document["date"] else None,
        confidence=document["confidence"],
        words=document["words"],
        bounced=document["bounced"],
        by_machine=document["by_machine"],
        maybe=tuple(document["maybe"]),
        state=ReceivedState(document["state"]),
        event=document["event"],
    )


def _written(moment: Instant | None) -> str | None:
    return moment.format_iso() if moment else None


def _instant(text: str | None) -> Instant | None:
    return Instant(text) if text else None
