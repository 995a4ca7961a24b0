"""Tests of the planner, file by file; what they share are small makers and one line for each item of a plan."""

from __future__ import annotations

from functools import cache
from typing import Any

from whenever import Date, Instant, PlainDateTime

from afterword.adapters.shelf.files import FileShelf
from afterword.core.candidacy.model import (
    Candidacy,
    Candidate,
    Channel,
    Event,
    EventKind,
    Firm,
    Interview,
    Outcome,
    Part,
    Person,
    Promise,
    ReplyKind,
)
from afterword.core.plan.case import Case, case_of
from afterword.core.plan.model import Action, Withheld
from afterword.core.plan.now import Now
from afterword.core.plan.planner import plan
from afterword.core.playbook.model import Playbook
from afterword.core.playbook.parse import load

ZONE = "America/New_York"


@cache
def book(name: str = "us") -> Playbook:
    return load(name, FileShelf().playbook_text)


def at(text: str, zone: str = ZONE) -> Instant:
    """ "03-17 09:30" of 2026 at the firm; seconds where given."""
    day, _, time = text.partition(" ")
    day = day if day.count("-") > 1 else f"2026-{day}"
    time = f"{time or '00:00'}{':00' * (time.count(':') < 2)}"
    return PlainDateTime(f"{day}T{time}").assume_tz(zone).to_instant()


def day(text: str) -> Date:
    return Date(f"2026-{text}")


def firm(**more: Any) -> Firm:
    return Firm(**{"name": "Juniper Holt", "zone": ZONE, **more})


def ruth(**more: Any) -> Person:
    return Person(**{"id": "ruth", "name": "Ruth Okafor", "email": "ruth@firm.example", "email_given": True, **more})


def lee(**more: Any) -> Person:
    return Person(**{"id": "lee", "name": "Lee Park", **more})


def tom(**more: Any) -> Person:
    return Person(**{"id": "tom", "name": "Tom Reyes", "part": Part.RECRUITER, **more})


def met(*people: str, on: str = "03-03", start: str | None = "14:00", end: str = "15:00", **more: Any) -> Interview:
    """An interview of Tuesday 3 March 2026, from two to three."""
    started = at(f"{on} {start}") if start else None
    return Interview(**{"started": started, "ended": at(f"{on} {end}"), "zone": ZONE, "people": people, **more})


def happened(when: str, kind: EventKind, person: str | None = None, **more: Any) -> Event:
    return Event(id=f"{when} {kind} {person}", at=at(when), kind=kind, person=person, **more)


def note(when: str, person: str | None = "ruth", channel: Channel | None = Channel.MAIL) -> Event:
    return happened(when, EventKind.NOTE_SENT, person, channel=channel)


def asked(when: str, person: str | None = "ruth") -> Event:
    return happened(when, EventKind.CHECK_IN_SENT, person, channel=Channel.MAIL)


def called(when: str, person: str | None = "ruth", outcome: Outcome = Outcome.VOICEMAIL) -> Event:
    return happened(when, EventKind.CALL_MADE, person, channel=Channel.PHONE, outcome=outcome)


def reply(when: str, kind: ReplyKind, person: str | None = "ruth", **more: Any) -> Event:
    return happened(when, EventKind.REPLY, person, reply=kind, **more)


def promise(
    date: str | None, told: str | None = "03-03 15:00", by: str | None = "ruth", words: str | None = None
) -> Promise:
    return Promise(told_at=at(told) if told else None, by=by, date=day(date) if date else None, words=words)


def candidacy(*events: Event, **facts: Any) -> Candidacy:
    """Ruth, who gave her address, met on 3 March; and what happened."""
    base: dict[str, Any] = {
        "firm": firm(),
        "role": "paralegal",
        "people": (ruth(),),
        "interviews": (met("ruth"),),
        "candidate": Candidate(),
        "events": events,
    }
    return Candidacy(**(base | facts))


def seen(one: Candidacy, now: str, playbook: str = "us") -> Case:
    return case_of(one, book(playbook), Now(at(now)))


def actions(one: Candidacy, now: str, playbook: Playbook | None = None) -> list[str]:
    return [line(item) for item in plan(one, playbook or book(), at(now)).actions]


def withheld(one: Candidacy, now: str, playbook: Playbook | None = None) -> list[str]:
    return [line(item) for item in plan(one, playbook or book(), at(now)).withheld]


def line(item: Action | Withheld) -> str:
    """Everything that an item says, in one line; times as at the firm in New York."""
    head = f"{item.kind} to {', '.join(item.to) or 'nobody'} by {', '.join(item.channels) or 'no way'}"
    if isinstance(item, Withheld):
        times = f"until {_moment(item.until)}"
    else:
        marks = f"{' overdue' * item.overdue}{' offered' * item.offered}"
        times = f"{_moment(item.opens)} - {_moment(item.due)}{marks}"
    return f"{head} | {times} | {' '.join(item.reason.rules)} | {item.reason.sentence}"


def _moment(moment: Instant | Date | None) -> str:
    if moment is None:
        return "ever"
    if isinstance(moment, Date):
        return moment.format_iso()[5:]
    local = moment.to_tz(ZONE)
    return f"{local.date().format_iso()[5:]} {local.time().format_iso()[:8]}".removesuffix(":00")
