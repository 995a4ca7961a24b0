"""Try it out: a made-up case, kept as if an invitation had come, the interview were just over, and its debrief told."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from whenever import Instant, Time, TimeDelta

from afterword.core.candidacy.invitation import Invitation
from afterword.core.candidacy.model import Event, EventKind, Interview
from afterword.core.candidacy.naming import same_firm
from afterword.core.candidacy.proposal import NEW, guess_of
from afterword.core.candidacy.standing import is_closed
from afterword.core.mail.dispatch import carried_over
from afterword.core.problems import Invalid, Refused
from afterword.ports import Kept, Post, Record, Store
from afterword.usecases.debrief import Debriefs
from afterword.usecases.deliver import LOCK
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
    taken = confirm(store, propose_one(store, moved, world.candidate), {"candidacy": NEW}, now, world)
    if taken is None:
        raise Invalid("The made-up case cannot be kept.")
    store.mark_made_up(taken.id)
    firm = replace(taken.candidacy.firm, country=_COUNTRY)
    kept = correct(store, taken, replace(taken.candidacy, firm=firm), now, world.times_of, world.closed_days_for)
    sitting = debriefs.begin(kept, now)
    return debriefs.finish(sitting, debriefs.read(sitting, sample.debrief), now)[0]


def tried_out(store: Store, sample: Sample) -> Kept | None:
    """The made-up case, if it was made."""
    seen = store.invitation(key_of(_invitation(sample)))
    return store.load(seen.candidacy) if seen else None


def put_away(store: Store, sample: Sample, now: Instant, world: World) -> Kept | None:
    """Close the made-up case: nothing is asked of it any more."""
    kept = tried_out(store, sample)
    if kept is None or is_closed(kept.candidacy):
        return kept
    return _mark(store, kept, EventKind.CLOSED, now, world)


def why_it_stays(store: Store, post: Post, kept: Kept, sample: Sample) -> str | None:
    """Why the made-up case is not to be removed: it was not made here, or something real was put into it. None if it may go."""
    invitation = _invitation(sample)
    if not store.is_made_up(kept.id):
        return "It came from another machine, or from an older version, and cannot be told from a real one here."
    if any(seen.key != key_of(invitation) for seen in store.invitations_of(kept.id)):
        return "Another invitation was put into it."
    if len(kept.candidacy.interviews) > 1:
        return "Another interview was put into it."
    if post.received(kept.id):
        return "A message that came in was put into it."
    if not same_firm(kept.candidacy.firm.name, guess_of(invitation, None, None).firm or ""):
        return "It was given the name of another firm."
    return None


def remove(store: Store, post: Post, kept: Kept, sample: Sample, debriefs: Debriefs) -> Record:
    """Remove the made-up case with all that stands beside it; what brings it back. Refused for anything else.

    Conflict while a message is being sent: one of its own might be.
    """
    with post.alone(LOCK):
        if why := why_it_stays(store, post, kept, sample):
            raise Refused(f"It is not removed. {why} You can close it.")
        record = _record(store, post, kept)
        store.remove_made_up(kept.id)
    debriefs.forget(kept)
    return record


def bring_back(store: Store, record: Record, now: Instant) -> None:
    """The made-up case as it was; a message of it that waited is held. Conflict if it was made again meanwhile."""
    store.restore([record], now)
    store.mark_made_up(record.id)


def _record(store: Store, post: Post, kept: Kept) -> Record:
    return Record(
        id=kept.id,
        candidacy=kept.candidacy,
        times=kept.times,
        audit=tuple(store.audit(kept.id)),
        invitations=tuple(store.invitations_of(kept.id)),
        drafts=tuple(store.drafts(kept.id)),
        approvals=tuple(store.approvals(kept.id)),
        dispatches=tuple(map(carried_over, post.dispatches(kept.id))),
    )


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
