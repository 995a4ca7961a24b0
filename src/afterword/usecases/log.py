"""What happened, in a person's words, as an event that can be recorded; everything that is not clear is said at once (J10, J12)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from whenever import Date, Instant

from afterword.core.candidacy.model import Candidacy, Channel, Event, EventKind, Outcome, ReplyKind
from afterword.core.candidacy.moments import FirmCalendar
from afterword.core.candidacy.spoken_moment import read_moment
from afterword.core.plan.model import ActionKind
from afterword.core.problems import Conflict, Invalid, Missing, Problem
from afterword.usecases.names import find_person

WHAT = {
    "sent": EventKind.NOTE_SENT,
    "handed-in": EventKind.NOTE_HANDED_IN,
    "bounced": EventKind.NOTE_BOUNCED,
    "checked-in": EventKind.CHECK_IN_SENT,
    "called": EventKind.CALL_MADE,
    "replied": EventKind.REPLY,
    "answered": EventKind.REPLY_SENT,
    "withdrew": EventKind.WITHDREW,
    "other-offer": EventKind.OTHER_OFFER,
    "told": EventKind.OFFER_TOLD,
    "interview-fixed": EventKind.INTERVIEW_FIXED,
    "assessed": EventKind.SELF_ASSESSED,
    "waved-off": EventKind.WAVED_OFF,
}
_NO_PERSON = frozenset(
    {EventKind.OTHER_OFFER, EventKind.WITHDREW, EventKind.INTERVIEW_FIXED, EventKind.SELF_ASSESSED, EventKind.WAVED_OFF}
)
_USUAL = {
    EventKind.NOTE_SENT: Channel.MAIL,
    EventKind.NOTE_HANDED_IN: Channel.RECEPTION,
    EventKind.CHECK_IN_SENT: Channel.MAIL,
    EventKind.CALL_MADE: Channel.PHONE,
    EventKind.REPLY: Channel.MAIL,
    EventKind.REPLY_SENT: Channel.MAIL,
}
_NEEDED = {
    EventKind.REPLY: "reply",
    EventKind.CALL_MADE: "outcome",
    EventKind.WAVED_OFF: "step",
    EventKind.INTERVIEW_FIXED: "day",
}
_ASKED = {
    "person": "Say with whom it was.",
    "reply": "Say what the reply says.",
    "outcome": "Say how the call ended: answered or voicemail.",
    "step": "Say which step is not needed.",
    "day": "Say for which day.",
}
_CHOICES: dict[str, type[Channel | Outcome | ReplyKind | ActionKind]] = {
    "reply": ReplyKind,
    "outcome": Outcome,
    "channel": Channel,
    "step": ActionKind,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What was said of it. ``what`` is one of ``WHAT``; empty texts are unsaid; ``day`` and ``when`` as people say them."""

    what: str
    person: str = ""
    when: str = "now"
    reply: str = ""
    day: str = ""
    channel: str = ""
    outcome: str = ""
    words: str = ""
    firm: str = ""
    told: bool = False
    step: str = ""


def wanting(candidacy: Candidacy, told: Told) -> tuple[str, ...]:
    """The fields that this kind needs and that are unsaid, in the order in which they are asked for."""
    kind = WHAT[told.what]
    somebody = kind in _NO_PERSON or len(candidacy.people) < 2 or bool(told.person)
    needed = _NEEDED.get(kind)
    return (*(() if somebody else ("person",)), *((needed,) if needed and not getattr(told, needed) else ()))


def understand(candidacy: Candidacy, told: Told, now: Instant) -> Event:
    """The event, without an id. Invalid with everything that is missing or not clear, each under the name of its field."""
    problems: list[Problem] = []
    if told.what not in WHAT:
        raise _invalid([Problem("what", "Say what happened.")])
    problems += [Problem(field, _ASKED[field]) for field in wanting(candidacy, told)]
    problems += _misfits(told)
    at = read_moment(told.when.strip() or "now", now, candidacy.zone())
    if at is None:
        problems.append(Problem("when", _unclear(told.when)))
    elif at > now:
        problems.append(Problem("when", "That lies ahead. Only what has happened is recorded; say when it did."))
    person = _person(candidacy, told, problems)
    day = _day(candidacy, told.day, at or now, problems) if told.day.strip() else None
    if problems or at is None:
        raise _invalid(problems)
    return _event(told, at, person, day)


def _invalid(problems: list[Problem]) -> Invalid:
    return Invalid("Nothing was recorded: that is not clear yet.", tuple(problems))


def _unclear(when: str) -> str:
    return f"{when!r} is not clear. Write “yesterday 16:00”, “10 minutes ago” or 2026-03-03 16:00."


def _misfits(told: Told) -> Iterator[Problem]:
    for name, kinds in _CHOICES.items():
        said, among = getattr(told, name), [kind.value for kind in kinds]
        if said and said not in among:
            yield Problem(name, f"{said!r} is none of {', '.join(among)}.")


def _person(candidacy: Candidacy, told: Told, problems: list[Problem]) -> str | None:
    if told.person:
        try:
            return find_person(candidacy, told.person).id
        except (Missing, Conflict) as error:
            problems.append(Problem("person", str(error)))
    only = len(candidacy.people) == 1 and WHAT[told.what] not in _NO_PERSON
    return candidacy.people[0].id if only else None


def _day(candidacy: Candidacy, words: str, said_at: Instant, problems: list[Problem]) -> Date | None:
    found = read_spoken_day(candidacy, words, said_at)
    if found is None:
        problems.append(Problem("day", f"{words!r} names no clear day. Write a date, such as 2026-03-14."))
    return found


def read_spoken_day(candidacy: Candidacy, words: str, said_at: Instant) -> Date | None:
    """The day that the words name when said at that instant, in the firm's zone and calendar; None if they name no clear one."""
    from afterword.core.candidacy.spoken import read_date  # noqa: PLC0415  (its tables are only needed for words)

    zone = candidacy.zone()
    calendar = FirmCalendar(zone, candidacy.closed_days.with_dates(candidacy.holidays))
    found = read_date(words, said_at.to_tz(zone).date(), calendar, candidacy.candidate.locale or "en-US")
    return found.date if found else None


def _event(told: Told, at: Instant, person: str | None, day: Date | None) -> Event:
    kind = WHAT[told.what]
    event = Event(
        id="",
        at=at,
        kind=kind,
        person=person,
        channel=Channel(told.channel) if told.channel else _USUAL.get(kind),
        words=told.words or None,
        firm=told.firm or None,
        told=True if told.told else None,
        step=told.step or None,
    )
    return replace(event, **_of_kind(kind, told, day))


def _of_kind(kind: EventKind, told: Told, day: Date | None) -> dict[str, Any]:
    """The parts that only some kinds have: what a reply says, how a call ended, a day."""
    if kind is EventKind.REPLY:
        return {"reply": ReplyKind(told.reply), "date": day}
    if kind is EventKind.CALL_MADE:
        return {"outcome": Outcome(told.outcome)}
    if kind is EventKind.OTHER_OFFER:
        return {"deadline": day}
    return {} if kind is EventKind.WAVED_OFF else {"date": day}
