"""Which of those whom an invitation was sent to is the candidate, where the candidate's own address does not tell."""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterword.core.candidacy.invitation import Attendee, Invitation
from afterword.core.candidacy.invitation_people import is_candidate, is_person, same_person, turned
from afterword.core.candidacy.invitation_text import named_in_text
from afterword.core.candidacy.invitation_words import FREE_MAIL
from afterword.core.candidacy.naming import folded

_GREETING = re.compile(
    r"^\W{0,3}(?:hi|hello|hey|dear|good (?:morning|afternoon)|greetings)[\s,]+(\w[\w'’-]+)",
    re.IGNORECASE | re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Self:
    """The candidate's address and name as far as known; ``taken``: whom the invitation makes out to be the candidate.

    ``open``: nobody was made out although somebody whom it was sent to may be the candidate.
    """

    mail: str | None
    name: str | None
    taken: Attendee | None = None
    open: bool = False


def candidate_in(invitation: Invitation, mail: str | None, name: str | None) -> Self:
    """The candidate by address or name; else whom the title, the greeting, the one line of guests or the domains point to."""
    everybody = [*invitation.attendees, *([invitation.organizer] if invitation.organizer else [])]
    known = next((each for each in everybody if is_candidate(each, mail, name)), None)
    if known is not None:
        return Self(mail or known.mail, name or turned(known.name) or None)
    guests = [each for each in _guests(invitation) if not (name and each.name)]
    taken = _by_words(invitation, guests) or _by_place(invitation, guests)
    if taken is None:
        return Self(mail, name, None, bool(guests) and not (mail and name))
    return Self(mail or taken.mail or None, name or turned(taken.name) or None, taken)


def _guests(invitation: Invitation) -> list[Attendee]:
    """Those who may be the candidate: people, not the organiser, not named as somebody who will be met."""
    organizer, named = invitation.organizer, named_in_text(invitation.description)
    return [
        each
        for each in invitation.attendees
        if is_person(each)
        and not (organizer and each.mail == organizer.mail)
        and not any(same_person(person, each) for person in named)
    ]


def _by_words(invitation: Invitation, guests: list[Attendee]) -> Attendee | None:
    title = re.sub(r"(?i)\b(?:with|w/)\s.*", "", invitation.summary)
    said = [each for each in guests if " " in folded(turned(each.name)) and folded(turned(each.name)) in folded(title)]
    if len(said) == 1:
        return said[0]
    greeting = _GREETING.search(invitation.description)
    greeted = [each for each in guests if greeting and folded(greeting[1]) in _first_names(each)]
    return greeted[0] if len(greeted) == 1 else None


def _first_names(each: Attendee) -> set[str]:
    mailbox = re.split(r"[._-]", each.mail.partition("@")[0])[0]
    return {folded(turned(each.name)).partition(" ")[0], folded(mailbox)} - {""}


def _by_place(invitation: Invitation, guests: list[Attendee]) -> Attendee | None:
    """The only guest of another's invitation; the only one with free mail; the only one from outside the organiser's house."""
    if invitation.organizer is None:
        return None
    house = _domain(invitation.organizer)
    if len(guests) == 1 and (house != _domain(guests[0]) or not house):
        return guests[0]
    free = [each for each in guests if _domain(each) in FREE_MAIL]
    outside = [each for each in guests if _domain(each) != house]
    if len(free) == 1 and house not in FREE_MAIL:
        return free[0]
    return outside[0] if len(outside) == 1 and len(guests) > 1 else None


def _domain(each: Attendee) -> str:
    return each.mail.rpartition("@")[2]
