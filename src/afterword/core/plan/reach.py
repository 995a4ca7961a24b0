"""How a person may be reached: an address freely given (E17), the front desk (E7), the recruiter (J6), a telephone."""

from __future__ import annotations

from functools import lru_cache

from whenever import Instant, Time

from afterword.core.candidacy.hours import Hours, Opening
from afterword.core.candidacy.model import Channel, Event, EventKind, Form, Part, Person, ReplyKind
from afterword.core.plan.case import FORWARDED, MAIL, PHONE, RECEPTION, Case
from afterword.core.plan.history import concerns
from afterword.core.plan.rounds import Round

LOOK_AHEAD_HOURS = 366 * 24
"""How far ahead a door that opens again is looked for: no firm is closed for longer."""
_USUAL_DESK = Hours((Opening(frozenset({1, 2, 3, 4, 5}), Time(9), Time(17)),))


def mail_reaches(case: Case, person: Person) -> bool:
    """An address that the person gave freely or wrote from, and from which no mail has come back (E17, J7)."""
    if not person.email or mail_bounced(case, person):
        return False
    return bool(person.email_given) or person.part is not Part.INTERVIEWER or _wrote(case, person)


def _wrote(case: Case, person: Person) -> bool:
    return any(
        event.kind is EventKind.REPLY
        and event.person == person.id
        and event.reply is not ReplyKind.AUTO_REPLY
        and event.channel in (None, MAIL)
        for event in case.events
    )


def mail_bounced(case: Case, person: Person) -> Event | None:
    """The bounce that ended mailing this person; a later mail that did arrive heals it."""
    last: Event | None = None
    for event in case.events:
        if event.kind is EventKind.NOTE_BOUNCED and concerns(event, person.id):
            last = event
        elif event.kind is EventKind.NOTE_SENT and event.person == person.id and event.channel in (None, MAIL):
            last = None
    return last


def phone_reaches(case: Case, person: Person | None) -> bool:
    """A number of the person, or the firm's own."""
    return bool((person and person.phone) or case.candidacy.firm.phone)


def go_between(case: Case, person: Person | None) -> Person | None:
    """Who arranged the interview and can pass something on (J6)."""
    for arranger in case.arrangers():
        if arranger is not person and (mail_reaches(case, arranger) or arranger.phone):
            return arranger
    return None


def desk_hours(case: Case, round_: Round) -> Hours | None:
    """When the front desk takes a note in; None where there is none to go to (E7)."""
    desk = case.candidacy.firm.reception
    if desk is None or desk.exists is False or desk.can_visit is False or not (desk.exists or desk.hours):
        return None
    away = all(interview.form in (Form.VIDEO, Form.PHONE) for interview in round_.interviews)
    if away and not desk.can_visit:
        return None
    return (_hours(desk.hours) if desk.hours else None) or _USUAL_DESK


@lru_cache(maxsize=1024)
def _hours(text: str) -> Hours | None:
    """The hours as the firm writes them; every plan of that firm reads the same words."""
    from afterword.core.candidacy.reading_hours import read_hours  # noqa: PLC0415  (its tables are loaded for words alone)

    return read_hours(text)[0]


def first_open(case: Case, hours: Hours, start: Instant, end: Instant) -> Instant | None:
    """The first instant from now on, before the end, in which the hours are open; watched, so that a plan ends with it."""
    now = max(start, case.now.at)
    stretch = hours.next_open(case.calendar, now, end) if now < end else None
    if stretch is None:
        return None
    for edge in stretch:
        case.now.reached(edge)
    return stretch[0]


def note_channels(case: Case, person: Person, round_: Round, start: Instant, due: Instant) -> tuple[Channel, ...]:
    """How a note can be in the person's hands before ``due``, best first; after it, however it still can."""
    found = []
    if mail_reaches(case, person):
        found.append(MAIL)
    hours = desk_hours(case, round_)
    if hours is not None and (case.now.reached(due) or first_open(case, hours, start, due) is not None):
        found.append(RECEPTION)
    if MAIL not in found and go_between(case, person) is not None:
        found.append(FORWARDED)
    if not found and hours is not None:
        found.append(RECEPTION)
    return tuple(found)


def closest(case: Case) -> Person | None:
    """Whom to tell: the first who may be written to, those met before those who arranged it."""
    people = [*case.interviewers(case.current), *case.arrangers()]
    return next((person for person in people if mail_reaches(case, person)), people[0] if people else None)


def answer_channels(case: Case, person: Person | None) -> tuple[Channel, ...]:
    """How to say something to a person who is waiting for it, best first."""
    found = []
    if person and mail_reaches(case, person):
        found.append(MAIL)
    if phone_reaches(case, person):
        found.append(PHONE)
    if MAIL not in found and person and go_between(case, person):
        found.append(FORWARDED)
    return tuple(found)


def next_sending(case: Case, start: Instant) -> Instant | None:
    """When a mail or a call is next welcome at the firm (J13); the present instant, if it is now."""
    far = max(start, case.now.at).add(hours=LOOK_AHEAD_HOURS)
    return first_open(case, case.playbook.sending.hours, start, far)
