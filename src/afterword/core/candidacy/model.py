"""The candidacy as values: facts that can be corrected, events that are only added."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from whenever import Date, Instant

from afterword.core.candidacy.moments import ClosedDays


class Part(StrEnum):
    """What somebody does in the hiring: only an interviewer is owed a note (E1)."""

    INTERVIEWER = "interviewer"
    RECRUITER = "recruiter"
    COORDINATOR = "coordinator"


class Form(StrEnum):
    """How an interview took place."""

    IN_PERSON = "in-person"
    VIDEO = "video"
    PHONE = "phone"


class Status(StrEnum):
    """Whether the candidate still pursues it; only they close it (J9)."""

    OPEN = "open"
    CLOSED = "closed"


class Channel(StrEnum):
    """How something reaches a person; ``private`` is between the candidate and Afterword."""

    MAIL = "mail"
    LETTER = "letter"
    CARD = "card"
    RECEPTION = "reception"
    PHONE = "phone"
    FORWARDED = "forwarded"
    PRIVATE = "private"


class EventKind(StrEnum):
    """What can have happened. The last five go beyond the interface's list."""

    NOTE_SENT = "note-sent"
    NOTE_HANDED_IN = "note-handed-in"
    NOTE_BOUNCED = "note-bounced"
    CHECK_IN_SENT = "check-in-sent"
    CALL_MADE = "call-made"
    REPLY = "reply"
    WITHDREW = "withdrew"
    OTHER_OFFER = "other-offer"
    INTERVIEW_FIXED = "interview-fixed"
    CLOSED = "closed"
    UNDONE = "undone"
    REPLY_SENT = "reply-sent"
    OFFER_TOLD = "offer-told"
    SELF_ASSESSED = "self-assessed"
    WAVED_OFF = "waved-off"
    REOPENED = "reopened"


class Outcome(StrEnum):
    """How a call ended."""

    ANSWERED = "answered"
    VOICEMAIL = "voicemail"


class ReplyKind(StrEnum):
    """What a message from the firm seems to say."""

    AUTO_REPLY = "auto-reply"
    ACKNOWLEDGEMENT = "acknowledgement"
    UPDATE_WITH_DATE = "update-with-date"
    DECLINE = "decline"
    OFFER = "offer"
    NEXT_INTERVIEW = "next-interview"
    QUESTION = "question"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Who the program speaks for. ``large_group`` and ``check_in_by`` are the candidate's own settings (J1, J16)."""

    name: str | None = None
    zone: str | None = None
    phone: str | None = None
    email: str | None = None
    address: str | None = None
    locale: str | None = None
    large_group: int | None = None
    check_in_by: Channel | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reception:
    """The front desk that routes a note (E7); ``hours`` as the firm writes them, "09:00-17:30 Mon-Fri"."""

    exists: bool | None = None
    hours: str | None = None
    can_visit: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Firm:
    """The firm; ``aliases`` are the names by which it is also called."""

    name: str
    aliases: tuple[str, ...] = ()
    zone: str | None = None
    country: str | None = None
    subdivision: str | None = None
    phone: str | None = None
    address: str | None = None
    reception: Reception | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody at the firm or on its behalf; ``email_given``: that person gave the address freely (E17)."""

    id: str
    name: str
    title: str | None = None
    address_as: str | None = None
    email: str | None = None
    email_given: bool | None = None
    phone: str | None = None
    zone: str | None = None
    part: Part = Part.INTERVIEWER


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview:
    """A round that took place or is fixed. ``cancelled`` marks and never deletes."""

    ended: Instant
    zone: str
    started: Instant | None = None
    round: int | None = None
    form: Form | None = None
    group_size: int | None = None
    people: tuple[str, ...] = ()
    most_with: str | None = None
    next_round_on: Date | None = None
    cancelled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkingPoint:
    """Something said; ``person`` is the id it was said with, or None for all. The topic may be unknown where more was kept: then it is empty."""

    topic: str
    person: str | None = None
    liked: str | None = None
    interest: str | None = None

    @property
    def gist(self) -> str:
        """What a list calls it: the topic, else what was liked, or the reason."""
        return self.topic or self.liked or self.interest or ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """News by a day, as in "You will hear by Friday". Where ``date`` is None the ``words`` are read, and shown as read."""

    told_at: Instant | None = None
    by: str | None = None
    date: Date | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened, ``at`` the instant it did (J12).

    ``event`` names the event that this one undoes; ``step`` the kind of action that a waved-off event waves off.
    """

    id: str
    at: Instant
    kind: EventKind
    person: str | None = None
    channel: Channel | None = None
    words: str | None = None
    outcome: Outcome | None = None
    reply: ReplyKind | None = None
    date: Date | None = None
    told: bool | None = None
    firm: str | None = None
    deadline: Date | None = None
    event: str | None = None
    step: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidacy:
    """One person, one role, one firm. ``closed_days`` is knowledge of the world, looked up and never exported."""

    firm: Firm
    role: str
    interviews: tuple[Interview, ...]
    candidate: Candidate = field(default_factory=Candidate)
    playbook: str = "us"
    status: Status = Status.OPEN
    people: tuple[Person, ...] = ()
    talking_points: tuple[TalkingPoint, ...] = ()
    promises: tuple[Promise, ...] = ()
    holidays: tuple[Date, ...] = ()
    events: tuple[Event, ...] = ()
    closed_days: ClosedDays = field(default_factory=ClosedDays)

    def person(self, id_: str | None) -> Person | None:
        """Who has the id; None if nobody does."""
        return next((person for person in self.people if person.id == id_), None)

    def with_event(self, event: Event) -> Candidacy:
        """The candidacy after one more event."""
        return replace(self, events=(*self.events, event))

    def zone(self) -> str:
        """The firm's zone, else that of its latest interview, else UTC."""
        if self.firm.zone:
            return self.firm.zone
        latest = max(self.interviews, key=lambda interview: interview.ended, default=None)
        return latest.zone if latest else "UTC"
