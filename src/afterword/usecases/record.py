"""Record what happened, and correct what is known; each renews the plan's times in the same write."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from whenever import Instant

from afterword.core.candidacy.changes import changes_between
from afterword.core.candidacy.model import Candidacy, Event
from afterword.core.problems import Conflict, Refused
from afterword.ports import Kept, Store, Times

_TRIES = 5
TimesOf = Callable[[Candidacy, Instant], Times]
WithClosedDays = Callable[[Candidacy, Instant], Candidacy]


def next_event_id(candidacy: Candidacy) -> str:
    """e1, e2, ...: the first that is free."""
    taken = {event.id for event in candidacy.events}
    number = len(taken) + 1
    while f"e{number}" in taken:
        number += 1
    return f"e{number}"


def record(store: Store, kept: Kept, event: Event, now: Instant, times_of: TimesOf) -> Kept:
    """Append the event under the next free id. Refused for an instant that has not come (J10)."""
    if event.at > now:
        raise Refused("That lies ahead. Only what has happened is recorded; say when it did.")
    for attempt in range(_TRIES):
        named = replace(event, id=next_event_id(kept.candidacy))
        times = times_of(kept.candidacy.with_event(named), now)
        try:
            return store.append(kept, named, times, now)
        except Conflict:
            if attempt == _TRIES - 1:
                raise
            kept = store.load(kept.id)
    return kept


def correct(
    store: Store, kept: Kept, corrected: Candidacy, now: Instant, times_of: TimesOf, closed: WithClosedDays
) -> Kept:
    """Put the corrected facts in place of the old, with a line of audit for each that differs; none differs: nothing."""
    changes = changes_between(kept.candidacy, corrected, now, "candidate")
    if not changes:
        return kept
    whole = closed(corrected, now)
    return store.correct(kept, whole, changes, times_of(whole, now), now)
