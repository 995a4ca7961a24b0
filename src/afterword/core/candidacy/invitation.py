"""A calendar invitation as a value, and what it would change: proposed, never asserted."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from whenever import Instant, PlainDateTime

from afterword.core.candidacy.model import Form, Part


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody, or something, that the invitation was sent to. ``optional``: RFC 5545's OPT-PARTICIPANT or less."""

    name: str
    mail: str
    kind: str = "individual"
    role: str = "req-participant"
    optional: bool = False
    is_room: bool = False
    is_resource: bool = False
    is_group: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """One meeting, in one revision, as one file tells it.

    ``uid`` and ``recurrence_id`` tell meetings apart (RFC 5545, 3.8.4.7 and 3.8.4.4), ``sequence`` and ``stamped`` their
    revisions. ``started`` and ``ended`` are instants where the file pins them; ``wall_started`` and ``wall_ended`` are what
    its clock showed. ``zone`` is an IANA name, or None where the file gives no place; then ``zone_words`` are what it said
    instead, and ``zone_choices`` the names that would fit. ``meeting`` names the call, "zoom:81234567890".
    """

    uid: str
    recurrence_id: str = ""
    method: str = ""
    status: str = ""
    sequence: int = 0
    stamped: Instant | None = None
    started: Instant | None = None
    ended: Instant | None = None
    wall_started: PlainDateTime | None = None
    wall_ended: PlainDateTime | None = None
    zone: str | None = None
    zone_words: str | None = None
    zone_choices: tuple[str, ...] = ()
    all_day: bool = False
    cancelled: bool = False
    summary: str = ""
    description: str = ""
    location: str = ""
    organizer: Attendee | None = None
    attendees: tuple[Attendee, ...] = ()
    meeting: str = ""
    source: str = "other"
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """Something that the invitation does not say: which fact, how to ask for it, and answers that would fit, best first."""

    what: str
    sentence: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedPerson:
    """Somebody whom the invitation names, and where it does. An address in an invitation was not given freely (E17)."""

    name: str
    title: str | None = None
    email: str | None = None
    part: Part = Part.INTERVIEWER
    optional: bool = False
    ground: str = ""


class Deed(StrEnum):
    """What taking the invitation would do."""

    NEW_CANDIDACY = "new-candidacy"
    NEW_INTERVIEW = "new-interview"
    UPDATE = "update"
    CANCEL = "cancel"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """What was taken in of this very meeting before. ``exact``: by its key, so that SEQUENCE and DTSTAMP compare."""

    uid: str
    recurrence_id: str
    sequence: int
    stamped: Instant | None
    cancelled: bool
    started: Instant
    ended: Instant
    zone: str
    exact: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationKnown:
    """What is kept that the invitation may belong to: a candidacy, and the meeting itself where it was seen before.

    ``others`` are the ids of further open candidacies that would fit as well; ``people`` the names known there.
    """

    candidacy: str
    firm: str
    role: str
    zone: str | None = None
    people: tuple[str, ...] = ()
    revision: Revision | None = None
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What would be done, in one sentence; what was guessed, for the candidate to confirm; and what must be asked.

    ``firm``, ``role``, ``people`` and ``form`` are guesses. ``notes`` say what was assumed or could not be read.
    ``newer`` is true where this revision is worth remembering although nothing changes.
    """

    invitation: Invitation
    deed: Deed
    sentence: str
    candidacy: str | None = None
    revision: Revision | None = None
    firm: str | None = None
    role: str | None = None
    form: Form | None = None
    people: tuple[ProposedPerson, ...] = ()
    questions: tuple[Question, ...] = ()
    notes: tuple[str, ...] = ()
    newer: bool = field(default=True)
