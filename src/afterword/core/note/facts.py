"""The facts of one candidacy that a note to one person may state, each by the name of the slot it fills."""

from __future__ import annotations

import re
from dataclasses import dataclass

from whenever import Date, Instant

from afterword.core.candidacy.model import Candidacy, EventKind, Form, Interview, Part, Person, ReplyKind, TalkingPoint
from afterword.core.note.address import formal_name
from afterword.core.note.dates import full_day, is_american, month_and_day, weekday
from afterword.core.note.fitted import Mend, Weigh
from afterword.core.note.lists import listed
from afterword.core.note.names import fold, parse_name
from afterword.core.note.prose import words
from afterword.core.note.recasting import Reader
from afterword.core.problems import Missing

_ROLE_NOUNS = listed(
    "position role job post internship clerkship fellowship residency apprenticeship traineeship externship placement programme program scheme seat"
)
# "Assistant Professor of History", "VP, Finance": what would leave "position" hanging.
_IN_PARTS = re.compile(r"[,(/:–—]| - | (?:of|for|in) ")
_NEEDS_ARTICLE = re.compile(
    r"(?:(?:Royal|National|American|British|Federal|New York|London|State) )?(?:University|City|Bank|Museum|Institute|College|Ministry|Department|Office|Church|County|Town|Borough|Board|Port|"
    r"School|Hospital|Society|Academy|Association|District|Province|Government|Embassy|Library|Village|Archdiocese|Diocese|Court|Supreme Court|Center|Centre|Council|Commission) (?:of|for) "
)
_LEGAL = re.compile(
    r"(?:,? (?:Inc|LLC|L\.L\.C|LLP|L\.L\.P|LP|PLLC|P\.C|PC|Ltd|Limited|plc|PLC|Plc|Corp|Corporation|Co|GmbH|AG|S\.A|SA|S\.p\.A|B\.V|BV|N\.V|AB|AS|Oy|Pty|Pvt|Private|Incorporated)\.?)+$"
)
LARGE_GROUP = 7


@dataclass(frozen=True, slots=True)
class PromisedNews:
    """When news was to come, and whether this very person said so."""

    date: Date
    by_reader: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """What may be said to one person, and the slots that are filled; ``weigh``: a second opinion on what an answer is; ``mend``: its
    slips of the pen taken out.
    """

    candidacy: Candidacy
    person: Person
    interview: Interview | None
    points: tuple[tuple[int, TalkingPoint], ...]
    promise: PromisedNews | None
    slots: dict[str, str]
    weigh: Weigh | None = None
    mend: Mend | None = None

    @property
    def names(self) -> frozenset[str]:
        """Every word of the names of people and firm, folded."""
        firm = self.candidacy.firm
        return self._people | {fold(word) for name in (firm.name, *firm.aliases) for word in words(name)}

    @property
    def _people(self) -> frozenset[str]:
        people = (*(person.name for person in self.candidacy.people), self.candidacy.candidate.name or "")
        return frozenset(piece for name in people for piece in parse_name(name).folded())

    @property
    def reader(self) -> Reader:
        """To whom the answers of the debrief are said."""
        candidacy, firm = self.candidacy, self.candidacy.firm
        own = {fold(word) for name in (firm.name, *firm.aliases) for word in words(name) if _is_own(word, name)}
        return Reader(
            person=parse_name(self.person.name),
            firm=self.slots.get("firm", "the firm"),
            names=self._people | own,
            title=self.person.title,
            british=not is_american(candidacy.candidate.locale),
            weigh=self.weigh,
            mend=self.mend,
        )


def _is_own(word: str, firm: str) -> bool:
    """Whether a word of the firm's name is a name by itself: its first, or one written in capitals, not the "Radio" of "Lakeshore Radio"."""
    return firm.startswith(word) or not word[1:].islower()


def facts_for(
    candidacy: Candidacy,
    person_id: str,
    sent_on: Date | None = None,
    weigh: Weigh | None = None,
    mend: Mend | None = None,
) -> Facts:
    """The facts of a note to that person; Missing if the candidacy knows nobody of that id. ``sent_on``, if known, lets it say "today"."""
    person = candidacy.person(person_id)
    if person is None:
        known = ", ".join(one.id for one in candidacy.people) or "nobody yet"
        raise Missing(f"There is no person {person_id!r} here; known are {known}.")
    interview = _interview_with(candidacy, person)
    promise = _promised(candidacy, person)
    slots = _slots(candidacy, person, interview, promise) | _meeting(candidacy, person, interview, sent_on)
    return Facts(candidacy, person, interview, _points(candidacy, person), promise, slots, weigh, mend)


def _interview_with(candidacy: Candidacy, person: Person) -> Interview | None:
    held = [one for one in candidacy.interviews if not one.cancelled]
    met = [one for one in held if person.id in one.people]
    return max(met or held, key=lambda one: one.ended, default=None)


def _points(candidacy: Candidacy, person: Person) -> tuple[tuple[int, TalkingPoint], ...]:
    """Those with this person first, then those with nobody in particular, of which each reader gets another one first."""
    rows = list(enumerate(candidacy.talking_points))
    mine = [row for row in rows if row[1].person == person.id]
    others = [row for row in rows if row[1].person is None]
    turn = candidacy.people.index(person) % len(others) if others else 0
    return (*mine, *others[turn:], *others[:turn])


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
    role = _without_commas(" ".join(candidacy.role.split()))
    slots = {
        "address": formal_name(person.name, person.title, locale, person.address_as),
        "firm": _with_article(" ".join(candidacy.firm.name.split())),
        "role": role,
        "the_role": _the_role(role, british=not is_american(locale)),
        "contact": _contact(candidate.phone, candidate.email, british=not is_american(locale)),
        "name": " ".join((candidate.name or "").split()),
        "phone": " ".join((candidate.phone or "").split()),
        "others": _others(candidacy, person, interview),
    }
    if interview is not None:
        day = interview.ended.to_tz(interview.zone).date()
        slots |= {"weekday": weekday(day), "day": full_day(day, locale), "date": month_and_day(day, locale)}
    if promise is not None:
        slots["promise"] = full_day(promise.date, locale)
    return {name: text for name, text in slots.items() if text}


def _with_article(firm: str) -> str:
    """The firm as a sentence names it: "the University of Michigan"."""
    return f"the {firm}" if _NEEDS_ARTICLE.match(firm) else firm


def short_firm(firm: str) -> str:
    """The firm without what only its register needs: "Okafor & Lane" for "Okafor & Lane LLP"."""
    return _LEGAL.sub("", firm) or firm


def _meeting(candidacy: Candidacy, person: Person, interview: Interview | None, sent_on: Date | None) -> dict[str, str]:
    """How and when the reader was met, and what else is so; a condition stands for itself. Nothing of those who were not there."""
    told = any(point.person == person.id for point in candidacy.talking_points)
    british = not is_american(candidacy.candidate.locale)
    if interview is None or not (person.id in interview.people or not interview.people or told):
        return {"meeting": "speaking to me" if british else "talking with me"}
    before = [
        one for one in candidacy.interviews if one is not interview and not one.cancelled and person.id in one.people
    ]
    face_to_face = interview.form is Form.IN_PERSON
    kinds = {
        "there": True,
        "again": any(one.ended < interview.ended for one in before),
        "group": max(interview.group_size or 0, len(interview.people)) > 1,
        "in-person": face_to_face,
        "video": interview.form is Form.VIDEO,
        "telephone": interview.form is Form.PHONE,
    }
    meeting = (
        ("seeing me" if british else "meeting with me")
        if face_to_face
        else ("speaking to me" if british else "talking with me")
    )
    day = _on_day(interview, sent_on, candidacy.candidate.locale)
    return {"meeting": meeting, "on_day": day} | {name: name for name, holds in kinds.items() if holds}


def _on_day(interview: Interview, sent_on: Date | None, locale: str | None) -> str:
    """The day of the interview as a letter names it: "today" only if it goes out that day, the date once a week is gone."""
    day = interview.ended.to_tz(interview.zone).date()
    if sent_on == day:
        return "today"
    gone = sent_on is not None and sent_on >= day.add(days=6)
    return f"on {month_and_day(day, locale)}" if gone else f"on {weekday(day)}"


def _the_role(role: str, *, british: bool) -> str:
    bare = re.sub(r"^the ", "", role, flags=re.IGNORECASE)
    last = words(bare)[-1].casefold() if words(bare) else ""
    if last in _ROLE_NOUNS and not _IN_PARTS.search(bare):
        return f"the {bare}"
    noun = "role" if british else "position"
    return f"the {noun} of {bare}" if _IN_PARTS.search(bare) else f"the {bare} {noun}" if bare else f"the {noun}"


def _without_commas(role: str) -> str:
    """A role whose parts stand after commas, so that it fits anywhere in a sentence: "LPN (long-term care)" for "LPN, long-term care"."""
    head, *parts = (part for part in re.split(r"\s*[,()]\s*", role) if part)
    return f"{head} ({', '.join(parts)})" if "," in role and parts and " and " not in parts[-1] else role


def _contact(phone: str | None, mail: str | None, *, british: bool) -> str:
    if phone and phone.strip():
        return f"call me {'on' if british else 'at'} {' '.join(phone.split())}"
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
