"""What is kept that an invitation belongs to: the meeting itself, taken in before or entered by hand, or its candidacy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from afterword.core.candidacy.invitation import Invitation, InvitationKnown, Revision
from afterword.core.candidacy.model import Candidate, Interview, Status
from afterword.core.candidacy.naming import folded, same_firm
from afterword.core.candidacy.proposal import guess_of
from afterword.core.problems import Missing
from afterword.ports import InvitationKey, InvitationSeen, Kept, Store

_BEFORE_ANY = -1
_SHORTEST_NAME = 4


def key_of(invitation: Invitation) -> InvitationKey:
    """The key under which the store remembers it."""
    return InvitationKey(invitation.uid, invitation.recurrence_id)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the candidate said, which outranks what the invitation suggests: firm and role, or the candidacy itself."""

    firm: str | None = None
    role: str | None = None
    candidacy: str | None = None


def find_known(
    store: Store,
    invitation: Invitation,
    candidate: Candidate,
    wanted: Wanted | None = None,
) -> InvitationKnown | None:
    """By key, by the call's number and start (each download has its own UID), by a series' date, then by the firm."""
    wanted = wanted or Wanted()
    seen, exact = _seen(store, invitation)
    if seen is not None and (kept := _load(store, seen.candidacy)) is not None:
        return _known(kept, _revision(seen, kept, exact=exact))
    if wanted.candidacy is not None:
        fitting = [kept] if (kept := _load(store, wanted.candidacy)) else []
    else:
        fitting = _at_firm(store, invitation, candidate, wanted)
    if not fitting:
        return None
    for kept in fitting:
        by_hand = next((each for each in kept.candidacy.interviews if _is_same_time(each, invitation)), None)
        if by_hand is not None:
            return _known(kept, _by_hand(invitation, by_hand))
    return _known(fitting[0], None, tuple(kept.id for kept in fitting[1:]))


def _load(store: Store, id_: str) -> Kept | None:
    try:
        return store.load(id_)
    except Missing:
        return None


def _seen(store: Store, invitation: Invitation) -> tuple[InvitationSeen | None, bool]:
    """The revision that is remembered, and whether SEQUENCE and DTSTAMP compare with it."""
    found = store.invitation(key_of(invitation))
    if found is None and invitation.recurrence_id:
        series = store.invitation(InvitationKey(invitation.uid))
        found = series if series and series.started.format_iso() == invitation.recurrence_id else None
    if found is not None:
        return found, True
    for seen in _every_seen(store) if invitation.started else ():
        if seen.started != invitation.started:
            continue
        if seen.key.uid == invitation.uid:
            return seen, True
        if invitation.meeting and seen.meeting == invitation.meeting:
            return seen, False
    return None, True


def _every_seen(store: Store) -> Iterator[InvitationSeen]:
    for id_, _, _ in store.ids():
        yield from store.invitations_of(id_)


def _at_firm(store: Store, invitation: Invitation, candidate: Candidate, wanted: Wanted) -> list[Kept]:
    """The open candidacies at that firm, the one with the same role first."""
    guess = guess_of(invitation, candidate.email, candidate.name)
    firm, role = wanted.firm or guess.firm, wanted.role or guess.role
    words = f" {folded(f'{invitation.summary} {_organizer(invitation)}')} "
    rows = [
        (id_, their_role)
        for id_, their_firm, their_role in store.ids()
        if _fits(their_firm, firm) or (wanted.firm is None and _is_said(their_firm, words))
    ]
    kept = [kept for id_, _ in rows if (kept := _load(store, id_)) and kept.candidacy.status is Status.OPEN]
    return sorted(kept, key=lambda each: folded(each.candidacy.role) != folded(role or ""))


def _organizer(invitation: Invitation) -> str:
    return invitation.organizer.name if invitation.organizer else ""


def _fits(firm: str, named: str | None) -> bool:
    if not named:
        return False
    return same_firm(firm, named) or folded(firm).replace(" ", "") == folded(named).replace(" ", "")


def _is_said(firm: str, words: str) -> bool:
    name = folded(firm)
    return len(name) >= _SHORTEST_NAME and f" {name} " in words


def _known(kept: Kept, revision: Revision | None, others: tuple[str, ...] = ()) -> InvitationKnown:
    candidacy = kept.candidacy
    return InvitationKnown(
        candidacy=kept.id,
        firm=candidacy.firm.name,
        role=candidacy.role,
        zone=candidacy.zone() if candidacy.interviews or candidacy.firm.zone else None,
        people=tuple(person.name for person in candidacy.people),
        revision=revision,
        others=others,
    )


def _revision(seen: InvitationSeen, kept: Kept, *, exact: bool) -> Revision:
    interviews = kept.candidacy.interviews
    zone = next((each.zone for each in interviews if each.started == seen.started), kept.candidacy.zone())
    return Revision(
        uid=seen.key.uid,
        recurrence_id=seen.key.recurrence_id,
        sequence=seen.sequence,
        stamped=seen.stamped,
        cancelled=seen.cancelled,
        started=seen.started,
        ended=seen.ended,
        zone=zone,
        exact=exact,
    )


def _is_same_time(interview: Interview, invitation: Invitation) -> bool:
    if interview.started is not None and invitation.started is not None:
        return interview.started == invitation.started
    return invitation.ended is not None and interview.ended == invitation.ended


def _by_hand(invitation: Invitation, interview: Interview) -> Revision:
    """An interview that the candidate entered counts as older than any revision."""
    return Revision(
        uid=invitation.uid,
        recurrence_id=invitation.recurrence_id,
        sequence=_BEFORE_ANY,
        stamped=None,
        cancelled=interview.cancelled,
        started=interview.started or invitation.started or interview.ended,
        ended=interview.ended,
        zone=interview.zone,
    )
