"""Which events still stand: those that no other event has undone; and whether a candidacy is closed by them."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.candidacy.model import Candidacy, Event, EventKind, Status


def standing(events: Sequence[Event]) -> list[Event]:
    """The events that count, in the order given; an undoing that is itself undone undoes nothing, and none is kept."""
    undone: set[str] = set()
    for event in reversed(events):
        if event.kind is EventKind.UNDONE and event.id not in undone and event.event:
            undone.add(event.event)
    return [event for event in events if event.id not in undone and event.kind is not EventKind.UNDONE]


def is_closed(candidacy: Candidacy) -> bool:
    """Whether the candidate closed it, by its status or by an event that still stands."""
    in_order = standing(sorted(candidacy.events, key=lambda event: event.at))
    marks = [event.kind for event in in_order if event.kind in (EventKind.CLOSED, EventKind.REOPENED)]
    return marks[-1] is EventKind.CLOSED if marks else candidacy.status is Status.CLOSED
