"""Undo: an event that takes another back; an undoing can be undone too, and none is removed."""

from __future__ import annotations

from whenever import Instant

from afterword.core.candidacy.model import Event, EventKind
from afterword.core.candidacy.standing import standing
from afterword.core.problems import Missing
from afterword.ports import Kept, Store
from afterword.usecases.record import TimesOf, record


def undo(store: Store, kept: Kept, id_: str | None, now: Instant, times_of: TimesOf) -> tuple[Kept, Event]:
    """Take back the event of that id, else the last one entered; what was taken back. Missing if there is none that stands."""
    undoings = [event for event in kept.candidacy.events if event.kind is EventKind.UNDONE]
    found = [event for event in standing(kept.candidacy.events) if id_ in (None, event.id)]
    found += [event for event in undoings if event.id == id_]
    if not found:
        raise Missing("There is nothing to undo." if id_ is None else f"There is no event {id_} that still stands.")
    target = found[-1]
    undoing = Event(id="", at=now, kind=EventKind.UNDONE, event=target.id)
    return record(store, kept, undoing, now, times_of), target
