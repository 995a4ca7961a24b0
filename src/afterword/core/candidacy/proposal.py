"""What an invitation would change, decided from its words and from what is known: a proposal for the candidate to confirm."""

from __future__ import annotations

import re
from dataclasses import dataclass

from whenever import Instant, PlainDateTime

from afterword.core.candidacy.invitation import (
    Deed,
    Invitation,
    InvitationKnown,
    Proposal,
    ProposedPerson,
    Question,
    Revision,
)
from afterword.core.candidacy.invitation_firm import Guess, guess_firm_and_role
from afterword.core.candidacy.invitation_people import people_of, turned
from afterword.core.candidacy.invitation_self import Self, candidate_in
from afterword.core.candidacy.model import Form
from afterword.core.candidacy.naming import folded, same_firm

NEW = "new"
_LENGTHS = ("60 minutes", "30 minutes", "45 minutes", "90 minutes")
_CALL = re.compile(
    r"\b(?:zoom|microsoft teams|teams meeting|google meet|meet\.google|webex|video ?(?:call|conference)|skype|hangouts|bluejeans|"
    r"virtual (?:interview|on-?site|meeting))\b",
    re.IGNORECASE,
)
_PHONE = re.compile(r"\bphone (?:screen|call|interview|conversation)|\btelephone\b|^\+?[\d\s().-]{9,}$", re.IGNORECASE)
_PLACE = re.compile(
    r"\b(?:on-?site|in[- ]person|our office|suite|floor|room|street|avenue|building|blvd|campus)\b|"
    r"\d+\s+\S+(?:\s\S+)*\s(?:st|ave|rd|blvd|dr|ln|way|pl|sq)\b",
    re.IGNORECASE,
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_LINK = re.compile(r"https?://", re.IGNORECASE)


def propose(
    invitation: Invitation, known: InvitationKnown | None, candidate_mail: str | None, candidate_name: str | None
) -> Proposal:
    """What taking the invitation would do. Nothing is asserted: guesses are to be confirmed, gaps are questions.

    ``known`` is the candidacy that it may belong to, with the meeting's last revision where it was taken in before.
    """
    who = candidate_in(invitation, candidate_mail, candidate_name)
    guess = guess_firm_and_role(invitation, who.name)
    case = _Case(invitation, known, guess, who, _met(invitation, who, guess, known))
    revision = case.revision
    if revision is not None and known is not None:
        return _again(case, known, revision)
    if invitation.cancelled:
        return case.proposal(Deed.NOTHING, "It calls off an interview that is not kept here; there is nothing to do.")
    if known is not None:
        return case.proposal(Deed.NEW_INTERVIEW, f"Add an interview to {known.role} at {known.firm}.")
    return case.proposal(Deed.NEW_CANDIDACY, "Begin a new candidacy with this interview.")


def guess_of(invitation: Invitation, candidate_mail: str | None, candidate_name: str | None) -> Guess:
    """Firm and role as the words suggest them, for finding the candidacy that the invitation may belong to."""
    return guess_firm_and_role(invitation, candidate_in(invitation, candidate_mail, candidate_name).name)


@dataclass(frozen=True, slots=True)
class _Case:
    """All that one proposal is made of."""

    invitation: Invitation
    known: InvitationKnown | None
    guess: Guess
    who: Self
    people: tuple[ProposedPerson, ...]

    @property
    def revision(self) -> Revision | None:
        return self.known.revision if self.known else None

    def proposal(self, deed: Deed, sentence: str, *, newer: bool = True) -> Proposal:
        writes = deed in (Deed.NEW_CANDIDACY, Deed.NEW_INTERVIEW, Deed.UPDATE)
        firm = self.known.firm if self.known else self.guess.firm if self.guess.sure else None
        return Proposal(
            invitation=self.invitation,
            deed=deed,
            sentence=sentence,
            candidacy=self.known.candidacy if self.known else None,
            revision=self.revision,
            firm=firm,
            role=self.known.role if self.known else self.guess.role,
            form=form_of(self.invitation),
            people=self.people,
            questions=tuple(self.questions(deed)) if writes else (),
            notes=(*self.invitation.notes, *self._about_the_candidate()) if writes else self.invitation.notes,
            newer=newer,
        )

    def questions(self, deed: Deed) -> list[Question]:
        asked = [] if self.known else self._about_candidacy()
        if deed is Deed.NEW_INTERVIEW and self.known:
            asked += self._which_candidacy(self.known)
        return [*asked, *self._about_time()]

    def _about_the_candidate(self) -> list[str]:
        taken = self.who.taken
        if taken is not None:
            return [f"{turned(taken.name) or taken.mail} is taken to be you."]
        if self.who.open:
            return [
                "If you are among these people, say who you are in the settings (name and email) before you keep it."
            ]
        return []

    def _about_candidacy(self) -> list[Question]:
        asked = []
        if not (self.guess.firm and self.guess.sure):
            choices = (self.guess.firm,) if self.guess.firm else ()
            asked.append(Question("firm", "Which firm is the interview with?", choices))
        if not self.guess.role:
            asked.append(Question("role", "Which role is it for?"))
        return asked

    def _which_candidacy(self, known: InvitationKnown) -> list[Question]:
        role = self.guess.role
        if not known.others and (role is None or folded(role) == folded(known.role)):
            return []
        choices = (known.candidacy, *known.others, NEW)
        return [
            Question("candidacy", f"Which candidacy at {known.firm} does it belong to, or is it a new one?", choices)
        ]

    def _about_time(self) -> list[Question]:
        invitation = self.invitation
        asked = []
        if invitation.zone is None:
            asked.append(Question("zone", _zone_sentence(invitation), self._zones()))
        if invitation.started is None and (invitation.wall_started is None or invitation.all_day):
            asked.append(Question("started", _start_sentence(invitation)))
        if invitation.ended is None and invitation.wall_ended is None:
            sentence = "The invitation gives no end. How long does the interview last, or when does it end? One hour is assumed."
            asked.append(Question("ended", sentence, _LENGTHS))
        return asked

    def _zones(self) -> tuple[str, ...]:
        own = (self.known.zone,) if self.known and self.known.zone else ()
        return tuple(dict.fromkeys([*own, *self.invitation.zone_choices]))


def _zone_sentence(invitation: Invitation) -> str:
    words = f"calls its zone {invitation.zone_words!r}" if invitation.zone_words else "names no zone"
    wall = invitation.wall_started
    if invitation.started is not None and wall is None:
        shown = invitation.started.to_tz("UTC").to_plain()
        return f"The invitation gives its time in UTC ({clock_of(shown)} on {day_of(shown)}). Which zone is the interview in?"
    if wall is None or invitation.all_day:
        return f"The invitation {words}. Which zone is the interview in?"
    return f"The invitation {words}. In which zone is it {clock_of(wall)} on {day_of(wall)}?"


def day_of(wall: PlainDateTime) -> str:
    """The day in full: "Thursday 3 December 2026"."""
    return f"{_WEEKDAYS[wall.date().day_of_week().value - 1]} {wall.day} {_MONTHS[wall.month - 1]} {wall.year}"


def clock_of(wall: PlainDateTime) -> str:
    """The time of day: "15:30"."""
    return wall.time().format_iso()[:5]


def _start_sentence(invitation: Invitation) -> str:
    if invitation.wall_started is None:
        return "The invitation gives no time that can be read. When does the interview begin?"
    return f"The invitation gives a day and no time. At what time on {day_of(invitation.wall_started)} does it begin?"


def form_of(invitation: Invitation) -> Form | None:
    """How the interview seems to take place; None where the words do not say."""
    words = f"{invitation.summary}\n{invitation.location}"
    if _PHONE.search(invitation.summary) or _PHONE.search(invitation.location):
        return Form.PHONE
    if re.search(r"\bon-?site\b|\bin[- ]person\b", words, re.IGNORECASE) and "virtual" not in words.lower():
        return Form.IN_PERSON
    if _CALL.search(words) or _LINK.search(invitation.location):
        return Form.VIDEO
    if _PLACE.search(invitation.location):
        return Form.IN_PERSON
    return Form.VIDEO if invitation.meeting or _CALL.search(invitation.description) else None


def _met(invitation: Invitation, who: Self, guess: Guess, known: InvitationKnown | None) -> tuple[ProposedPerson, ...]:
    """Everybody whom it names, but no firm taken for a person."""
    firms = [firm for firm in (guess.firm if guess.sure else None, known.firm if known else None) if firm]
    people = people_of(invitation, who.taken.mail if who.taken else who.mail, who.name)
    return tuple(person for person in people if not any(same_firm(person.name, firm) for firm in firms))


def _again(case: _Case, known: InvitationKnown, seen: Revision) -> Proposal:
    """The meeting was taken in before: a newer revision changes it, an older one or the same one twice does not."""
    invitation = case.invitation
    rank = _compare(invitation, seen)
    where = f"{known.role} at {known.firm}"
    if rank < 0:
        return case.proposal(
            Deed.NOTHING, f"A newer version of it is kept already ({where}); nothing changes.", newer=False
        )
    if invitation.cancelled:
        if seen.cancelled:
            return case.proposal(
                Deed.NOTHING, f"The interview is marked as cancelled already ({where}).", newer=rank > 0
            )
        return case.proposal(
            Deed.CANCEL, f"Mark the interview as cancelled ({where}). It is kept, and its follow-ups stop."
        )
    if seen.cancelled and rank <= 0:
        return case.proposal(
            Deed.NOTHING, f"The interview was cancelled since ({where}); nothing changes.", newer=False
        )
    changes = _changes(case, known, seen)
    if not changes:
        return case.proposal(Deed.NOTHING, f"It is kept already ({where}); nothing changes.", newer=rank > 0)
    return case.proposal(Deed.UPDATE, f"Update the interview ({where}): {', '.join(changes)}.")


def _compare(invitation: Invitation, seen: Revision) -> int:
    """1 for a newer revision, -1 for an older one, 0 where the file does not tell: SEQUENCE, then DTSTAMP (RFC 5546, 2.1.5)."""
    if not seen.exact:
        return 0
    if invitation.sequence != seen.sequence:
        return 1 if invitation.sequence > seen.sequence else -1
    if invitation.stamped is None or seen.stamped is None or invitation.stamped == seen.stamped:
        return 0
    return 1 if invitation.stamped > seen.stamped else -1


def _changes(case: _Case, known: InvitationKnown, seen: Revision) -> list[str]:
    invitation = case.invitation
    changes = ["it takes place after all"] if seen.cancelled else []
    if (
        _moves(invitation.started, seen.started)
        or _moves(invitation.ended, seen.ended)
        or _wall_moves(invitation, seen)
    ):
        changes.append("its time moves")
    names = {folded(name) for name in known.people}
    more = [person.name for person in case.people if folded(person.name) not in names]
    if more and seen.exact and _compare(invitation, seen) > 0:
        changes.append(f"it names {', '.join(more)}")
    return changes


def _moves(told: Instant | None, kept: Instant) -> bool:
    return told is not None and told != kept


def _wall_moves(invitation: Invitation, seen: Revision) -> bool:
    """Where the file pins no instant, its clock is compared with the one that was confirmed."""
    if invitation.started is not None or invitation.wall_started is None:
        return False
    kept = seen.started.to_tz(seen.zone).to_plain()
    if invitation.all_day:
        return invitation.wall_started.date() != kept.date()
    return invitation.wall_started != kept
