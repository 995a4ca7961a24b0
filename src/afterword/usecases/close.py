"""Close a candidacy, so that nothing more is asked, and open it again (J9): each is an event."""

from __future__ import annotations

from whenever import Instant

from afterword.core.candidacy.model import Event, EventKind
from afterword.ports import Kept, Store
from afterword.usecases.record import TimesOf, record


def close(store: Store, kept: Kept, words: str | None, now: Instant, times_of: TimesOf) -> Kept:
    """The candidacy closed; ``words`` say how it ended."""
    return record(store, kept, Event(id="", at=now, kind=EventKind.CLOSED, words=words), now, times_of)


def reopen(store: Store, kept: Kept, now: Instant, times_of: TimesOf) -> Kept:
    """The candidacy open again."""
    return record(store, kept, Event(id="", at=now, kind=EventKind.REOPENED), now, times_of)
