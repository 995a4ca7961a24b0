"""A message on its way, as people are told of it."""

from __future__ import annotations

from whenever import Instant

from afterword.core.candidacy.model import Candidacy
from afterword.core.mail.dispatch import Dispatch, DispatchState
from afterword.faces.present.moments import in_full

TOLD = {
    DispatchState.QUEUED: "waits",
    DispatchState.SENDING: "is being sent",
    DispatchState.AT_DOT: "is being sent, or was cut off at its end",
    DispatchState.SENT: "sent",
    DispatchState.REFUSED: "refused by the server; nothing was delivered",
    DispatchState.UNKNOWN: "may have been sent: look, then say so",
    DispatchState.HELD: "held",
    DispatchState.WITHDRAWN: "withdrawn",
    DispatchState.IN_DRAFTS: "lies in your Drafts folder, for you to send",
    DispatchState.HANDED_OVER: "was handed over to you as a file",
}
BY_HAND = frozenset({DispatchState.IN_DRAFTS, DispatchState.HANDED_OVER})
"""The candidate sends these with a program of their own."""
DONE = frozenset({DispatchState.SENT, DispatchState.WITHDRAWN})
WANTS_A_LOOK = frozenset({DispatchState.UNKNOWN, DispatchState.AT_DOT, DispatchState.HELD, DispatchState.REFUSED})


def is_stuck(one: Dispatch) -> bool:
    """Whether somebody should know of it today: it was held or refused, may have gone, or could not go yet."""
    tried = one.state is DispatchState.QUEUED and one.tries > 0 and bool(one.words)
    return one.state in WANTS_A_LOOK - {DispatchState.AT_DOT} or tried


def told(one: Dispatch, candidacy: Candidacy, now: Instant) -> str:
    """Where it is: "waits until 8:30 a.m. on Wednesday, March 4"."""
    return f"{TOLD[one.state]}{_when(one, candidacy, now)}"


def _when(one: Dispatch, candidacy: Candidacy, now: Instant) -> str:
    if one.state is DispatchState.SENT and one.sent_at:
        return f" {in_full(one.sent_at, candidacy, now)}"
    if one.state is DispatchState.QUEUED and one.not_before and one.not_before > now:
        return f" until {in_full(one.not_before, candidacy, now)}"
    return ""
