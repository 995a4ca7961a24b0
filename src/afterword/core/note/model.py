"""The note as a value: what is written, to whom, after which interview; anything but the text may be unknown."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from whenever import Date


class NoteKind(StrEnum):
    """What a note is for; the rules of the reviewer are chosen by it."""

    THANK_YOU = "thank-you"
    CHECK_IN_MAIL = "check-in-mail"
    VOICEMAIL = "voicemail"
    REPLY_TO_UPDATE = "reply-to-update"
    AFTER_DECLINE = "thanks-after-decline"
    WITHDRAWAL = "withdrawal"
    OTHER_OFFER = "other-offer"
    NEXT_ROUND = "next-round"


class NoteForm(StrEnum):
    """How a note reaches its reader (E4); a call script is spoken."""

    MAIL = "mail"
    LETTER = "letter"
    CARD = "card"
    CALL_SCRIPT = "call-script"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Who writes the note, and how they may be reached."""

    name: str | None = None
    phone: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedPerson:
    """Somebody as a note knows them: the full name, and the form of address ("Dr.") where it is known."""

    name: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewFacts:
    """What a note may count on about its interview.

    ``promise`` is the date by which news was to come, ``promise_words`` how it was said where no date is known.
    """

    firm: str | None = None
    aliases: tuple[str, ...] = ()
    role: str | None = None
    interviewers: tuple[NamedPerson, ...] = ()
    talking_points: tuple[str, ...] = ()
    date: Date | None = None
    promise: Date | None = None
    promise_words: str | None = None
    next_round_on: Date | None = None


@dataclass(frozen=True, slots=True)
class Waiver:
    """Findings that the candidate has answered: the rule, and the reason why it does not hold here.

    ``words`` narrows it to findings of those words; without them it answers every finding of the rule.
    """

    rule: str
    reason: str
    words: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One note. ``id`` tells it from others of the same file; ``candidacy`` binds the notes of one case (E2)."""

    text: str
    id: str | None = None
    kind: NoteKind | None = None
    form: NoteForm | None = None
    candidacy: str | None = None
    sender: Sender = field(default_factory=Sender)
    recipient: NamedPerson = field(default_factory=NamedPerson)
    interview: InterviewFacts = field(default_factory=InterviewFacts)
    sent_on: Date | None = None
    locale: str | None = None
    stationery: str | None = None
    subject: str | None = None
    waivers: tuple[Waiver, ...] = ()
