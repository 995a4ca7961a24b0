"""A dispatch: the exact bytes of an approved note on their way, and the states through which they go once (J10).

A message is stored before a byte of it is sent. ``sending`` is committed before a server is spoken to, ``at-dot`` right before the
final dot: who dies in ``sending`` has delivered nothing, who dies ``at-dot`` may have (RFC 5321, 6.1; RFC 1047).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from whenever import Instant

from afterword.core.note.approval import Addressed


class DispatchState(StrEnum):
    """Where a message is. ``unknown`` is for the person to settle; nothing is sent again by itself."""

    QUEUED = "queued"
    SENDING = "sending"
    AT_DOT = "at-dot"
    SENT = "sent"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    HELD = "held"
    WITHDRAWN = "withdrawn"
    IN_DRAFTS = "in-drafts"
    HANDED_OVER = "handed-over"


_S = DispatchState
MOVES: dict[DispatchState, frozenset[DispatchState]] = {
    _S.QUEUED: frozenset({_S.SENDING, _S.HELD, _S.WITHDRAWN}),
    _S.SENDING: frozenset({_S.AT_DOT, _S.QUEUED, _S.REFUSED}),
    _S.AT_DOT: frozenset({_S.SENT, _S.QUEUED, _S.REFUSED, _S.UNKNOWN, _S.WITHDRAWN}),
    _S.UNKNOWN: frozenset({_S.SENT, _S.QUEUED, _S.WITHDRAWN}),
    _S.HELD: frozenset({_S.QUEUED, _S.WITHDRAWN}),
    _S.IN_DRAFTS: frozenset({_S.SENT, _S.WITHDRAWN}),
    _S.HANDED_OVER: frozenset({_S.SENT, _S.WITHDRAWN}),
    _S.SENT: frozenset(),
    _S.REFUSED: frozenset({_S.QUEUED, _S.WITHDRAWN}),
    _S.WITHDRAWN: frozenset(),
}


# A message that another machine may still send: here it waits for another yes, or for the person to say what became of it.
_CARRIED_OVER = {_S.QUEUED: _S.HELD, _S.SENDING: _S.HELD, _S.AT_DOT: _S.UNKNOWN}


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispatch:
    """One message and where it is.

    ``digest``: of the approved subject and text; ``raw``: the message as it goes on the wire, with CRLF.
    ``ids``: every Message-ID by which it may be answered, the own one first. ``not_before``: the hour it waits for.
    ``known``: the ids of the events that the candidate knew of when they said yes. ``words``: what a server or the program last said of it. ``sent_at``: when it was accepted. ``filed``: the copy is in Sent.
    ``event``: the id of the candidacy's event that tells of it.
    """

    id: str
    candidacy: str
    to: Addressed
    digest: str
    raw: bytes
    sender: str
    recipient: str
    ids: tuple[str, ...]
    approved_at: Instant
    made_at: Instant
    state: DispatchState = DispatchState.QUEUED
    changed_at: Instant | None = None
    not_before: Instant | None = None
    sent_at: Instant | None = None
    words: str = ""
    filed: bool = False
    event: str | None = None
    tries: int = 0
    known: tuple[str, ...] = ()

    @property
    def message_id(self) -> str:
        """The Message-ID that it was given here."""
        return self.ids[0]


def may_move(before: DispatchState, after: DispatchState) -> bool:
    """Whether a message may go from one state to the other."""
    return after in MOVES[before]


def carried_over(dispatch: Dispatch) -> Dispatch:
    """The message on another machine than the one that was to send it: it is not sent from both."""
    return replace(dispatch, state=_CARRIED_OVER.get(dispatch.state, dispatch.state))
