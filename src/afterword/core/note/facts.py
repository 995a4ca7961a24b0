"""The facts of one candidacy that a note to one person may state, each by the name of the slot it fills."""

from __future__ import annotations

import re
from dataclasses import dataclass

from whenever import Date, Instant

from afterword.core.candidacy.model import Candidacy, EventKind, Form, Interview, Part, Person, ReplyKind, TalkingPoint
from afterword.core.note.address import formal_name
from afterword.core.note.dates import full_day, is_american, month_and_day, weekday
from afterword.core.note.lists import listed
from afterword.core.note.names import fold, parse_name
from afterword.core.note.prose import words
from afterword.core.note.recasting import Reader
from afterword.core.problems import Missing

_ROLE_NOUNS = listed(
    "position role job post internship clerkship fellowship residency apprenticeship traineeship externship placement programme program scheme seat"
)
LARGE_GROUP = 7


@dataclass(frozen=True, slots=True)
class PromisedNews:
    """When news was to come, and whether this very person said so."""

    date: Date
    by_reader: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """What may be said to one person, and the slots that are filled."""

    candidacy: Candidacy
    person: Person
    interview: Interview | None
    points: tuple[tuple[int, TalkingPoint], ...]
    promise: PromisedNews | None
    slots: dict[str, str]

    @property
    def reader(self) -> Reader:
        """To whom the answers of the debrief are said."""
        candidacy = self.candidacy
        people = (*(person.name for person in candidacy.people), candidacy.candidate.name or "")
        named = {piece for name in people for piece in parse_name(name).folded()}
        firms = {fold(word) for name in (candidacy.firm.name, *candidacy.firm.aliases) for word in words(name)}
        return Reader(
            person=parse_name(self.person.name),
            firm=self.slots.get("firm", "the firm"),
            names=frozenset(named | firms),
            title=self.person.title,
            british=not is_american(candidacy.candidate.locale),
        )


def facts_for(candidacy: Candidacy, person_id: str) -> Facts:
    """The facts of a note to that person; Missing if the candidacy knows nobody of that id."""
    person = candidacy.person(person_id)
    if person is None:
        known = ", ".join(one.id for one in candidacy.people) or "nobody yet"
        raise Missing(f"There is no person {person_id!r} here; known are {known}.")
    interview = _interview_with(candidacy, person)
    promise = _promised(candidacy, person)
    return Facts(
        candidacy, person, interview, _points(candidacy, person), promise, _slots(candidacy, person, interview, promise)
    )


def _interview_with(candidacy: Candidacy, person: Person) -> Interview | None:
    held = [one for one in candidacy.interviews if not one.cancelled]
    met = [one for one in held if person.id in one.people]
    return max(met or held, key=lambda one: one.ended, default=None)


def _points(candidacy: Candidacy, person: Person) -> tuple[tuple[int, TalkingPoint], ...]:
    """Those with this person first, then those with nobody in particular."""
    rows = list(enumerate(candidacy.talking_points))
    mine = [row for row in rows if row[1].person == person.id]
    return (*mine, *(row for row in rows if row[1].person is None))


def _promised(candidacy: Candidacy, person: Person) -> PromisedNews | None:
    """The newest date given: by a promise, or by a message that moved it (J5)."""
    undone = {event.event for event in candidacy.events if event.kind is EventKind.UNDONE}
    told = [(one.told_at, one.date, one.by) for one in candidacy.promises if one.date]
    told += [
        (event.at, event.date, event.person)
        for event in candidacy.events
        if event.kind is EventKind.REPLY
        and event.reply is ReplyKind.UPDATE_WITH_DATE
        and event.date
        and event.id not in undone
    ]
    if not told:
        return None
    _, day, by = max(told, key=lambda row: (row[0] or Instant.MIN, row[1]))
    return PromisedNews(day, by in {person.id, person.name})


def _slots(
    candidacy: Candidacy, person: Person, interview: Interview | None, promise: PromisedNews | None
) -> dict[str, str]:
    candidate, locale = candidacy.candidate, candidacy.candidate.locale
    role = " ".join(candidacy.role.split())
    slots = {
        "address": formal_name(person.name, person.title, locale, person.address_as),
        "firm": " ".join(candidacy.firm.name.split()),
        "role": role,
        "the_role": _the_role(role),
        "contact": _contact(candidate.phone, candidate.email),
        "name": " ".join((candidate.name or "").split()),
        "phone": " ".join((candidate.phone or "").split()),
        "meeting": "meeting with me",
        "others": _others(candidacy, person, interview),
    }
    if interview is not None:
        day = interview.ended.to_tz(interview.zone).date()
        slots |= {"weekday": weekday(day), "day": full_day(day, locale), "date": month_and_day(day, locale)}
        slots["meeting"] = "meeting with me" if interview.form is Form.IN_PERSON else "talking with me"
    if promise is not None:
        slots["promise"] = full_day(promise.date, locale)
    return {name: text for name, text in slots.items() if text}


def _the_role(role: str) -> str:
    bare = re.sub(r"^the ", "", role, flags=re.IGNORECASE)
    last = words(bare)[-1].casefold() if words(bare) else ""
    return f"the {bare}" if last in _ROLE_NOUNS else f"the {bare} position" if bare else "the position"


def _contact(phone: str | None, mail: str | None) -> str:
    if phone and phone.strip():
        return f"call me at {' '.join(phone.split())}"
    return f"write to me at {mail.strip()}" if mail and mail.strip() else "let me know"


def is_large(candidacy: Candidacy, interview: Interview) -> bool:
    """Whether the etiquette asks for one letter to the person met most (E3, J1)."""
    size = max(interview.group_size or 0, len(interview.people))
    return size > (candidacy.candidate.large_group or LARGE_GROUP)


def _others(candidacy: Candidacy, person: Person, interview: Interview | None) -> str:
    """The other interviewers by name, where one letter stands for all (J1)."""
    if interview is None or not is_large(candidacy, interview) or person.id != (interview.most_with or person.id):
        return ""
    there = [
        one
        for one in candidacy.people
        if one.id in interview.people and one.id != person.id and one.part is Part.INTERVIEWER
    ]
    names = [formal_name(one.name, one.title, candidacy.candidate.locale, one.address_as) for one in there]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else ""
