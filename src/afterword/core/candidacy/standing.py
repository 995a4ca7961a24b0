"""Which events still stand: those that no other event has undone."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.candidacy.model import Event, EventKind


def standing(events: Sequence[Event]) -> list[Event]:
    """The events that count, in the order given; an undoing that is itself undone undoes nothing, and none is kept."""
    undone: set[str] = set()
    for event in reversed(events):
        if event.kind is EventKind.UNDONE and event.id not in undone and event.event:
            undone.add(event.event)
    return [event for event in events if event.id not in undone and event.kind is not EventKind.UNDONE]
