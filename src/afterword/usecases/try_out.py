"""Try it out: a made-up case, kept as if an invitation had come, the interview were just over, and its debrief told."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from whenever import Instant, Time, TimeDelta

from afterword.core.candidacy.invitation import Invitation
from afterword.core.candidacy.model import Event, EventKind, Interview
from afterword.core.candidacy.standing import is_closed
from afterword.core.problems import Invalid
from afterword.ports import Kept, Store
from afterword.usecases.debrief import Debriefs
from afterword.usecases.known_invitation import key_of
from afterword.usecases.record import correct, record
from afterword.usecases.take_invitation import Reader, World, confirm, propose_one

_ZONE, _COUNTRY = "America/New_York", "US"
_STARTS_AT, _LASTS = Time(14), TimeDelta(minutes=90)
_WORKDAYS = 5


@dataclass(frozen=True, slots=True)
class Sample:
    """What is made up: an invitation, a debrief as a document, and who reads invitations."""

    invitation: bytes
    debrief: Any
    read: Reader


def try_out(store: Store, sample: Sample, now: Instant, world: World, debriefs: Debriefs) -> Kept:
    """The made-up case, its interview on the last working day; opened again if it was closed, and made only once."""
    kept = tried_out(store, sample)
    if kept is not None:
        return _mark(store, kept, EventKind.REOPENED, now, world) if is_closed(kept.candidacy) else kept
    started = last_afternoon(now)
    moved = replace(_invitation(sample), started=started, ended=started + _LASTS)
    taken = confirm(store, propose_one(store, moved, world.candidate), {}, now, world)
    if taken is None:
        raise Invalid("The made-up case cannot be kept.")
    firm = replace(taken.candidacy.firm, country=_COUNTRY)
    kept = correct(store, taken, replace(taken.candidacy, firm=firm), now, world.times_of, world.closed_days_for)
    sitting = debriefs.begin(kept, now)
    return debriefs.finish(sitting, debriefs.read(sitting, sample.debrief), now)[0]


def tried_out(store: Store, sample: Sample) -> Kept | None:
    """The made-up case, if it was made."""
    seen = store.invitation(key_of(_invitation(sample)))
    return store.load(seen.candidacy) if seen else None


def put_away(store: Store, sample: Sample, now: Instant, world: World) -> Kept | None:
    """Close the made-up case: nothing is asked of it any more. Nothing is ever deleted from the store."""
    kept = tried_out(store, sample)
    if kept is None or is_closed(kept.candidacy):
        return kept
    return _mark(store, kept, EventKind.CLOSED, now, world)


def first_met(kept: Kept) -> str | None:
    """The id of the first person of its last interview: whose note comes first."""
    last: Interview | None = max(kept.candidacy.interviews, key=lambda one: one.ended, default=None)
    return next(iter(last.people), None) if last else None


def last_afternoon(now: Instant) -> Instant:
    """Two o'clock of the latest working day on which the talk is over by now."""
    day = now.to_tz(_ZONE).date()
    while True:
        started = day.at(_STARTS_AT).assume_tz(_ZONE).to_instant()
        if day.day_of_week().value <= _WORKDAYS and started + _LASTS <= now:
            return started
        day = day.subtract(days=1)


def _invitation(sample: Sample) -> Invitation:
    invitations, _ = sample.read(sample.invitation)
    if not invitations:
        raise Invalid("The made-up case is missing from this installation: install Afterword anew.")
    return invitations[0]


def _mark(store: Store, kept: Kept, kind: EventKind, now: Instant, world: World) -> Kept:
    return record(store, kept, Event(id="", at=now, kind=kind, words="a made-up case"), now, world.times_of)
