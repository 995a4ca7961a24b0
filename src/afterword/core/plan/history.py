"""What has happened by now: events that still count, in the order in which they happened (J12)."""

from __future__ import annotations

from collections.abc import Iterable

from afterword.core.candidacy.model import Channel, Event, EventKind
from afterword.core.candidacy.standing import standing
from afterword.core.plan.now import Now

OUTGOING = frozenset(
    {EventKind.NOTE_SENT, EventKind.NOTE_HANDED_IN, EventKind.CHECK_IN_SENT, EventKind.CALL_MADE, EventKind.REPLY_SENT}
)
_MAILED = frozenset({EventKind.NOTE_SENT, EventKind.CHECK_IN_SENT, EventKind.REPLY_SENT})
_DEAD_CHANNELS = frozenset({None, Channel.MAIL})


def happened(events: tuple[Event, ...], now: Now) -> tuple[Event, ...]:
    """Events that have happened and stand: not undone, and no mail that bounced (J7), earliest first.

    The order in which they were recorded plays no part.
    """
    past = sorted((event for event in events if now.reached(event.at)), key=_order)
    return _delivered(standing(past))


def _order(event: Event) -> tuple[object, ...]:
    return (event.at, event.kind.value, event.person or "", event.id)


def _delivered(past: list[Event]) -> tuple[Event, ...]:
    """Without the mails that came back: each bounce takes away the latest mail before it to the same person."""
    lost: set[str] = set()
    for bounce in past:
        if bounce.kind is EventKind.NOTE_BOUNCED:
            mail = _latest_mail(past, bounce, lost)
            if mail is not None:
                lost.add(mail.id)
    return tuple(event for event in past if event.id not in lost)


def _latest_mail(past: Iterable[Event], bounce: Event, lost: set[str]) -> Event | None:
    mails = [
        event
        for event in past
        if event.kind in _MAILED
        and event.channel in _DEAD_CHANNELS
        and event.at <= bounce.at
        and event.id not in lost
        and bounce.person in (None, event.person)
    ]
    return mails[-1] if mails else None


def concerns(event: Event, person: str | None) -> bool:
    """Whether the event is about the person; one that names nobody is about whoever it can be about."""
    return event.person is None or person is None or event.person == person
