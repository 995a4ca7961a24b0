"""The candidacy seen at one instant: what every step of the planner asks it."""

from __future__ import annotations

from dataclasses import dataclass

from whenever import Date, Instant

from afterword.core.candidacy.model import Candidacy, Channel, Event, EventKind, Part, Person, ReplyKind
from afterword.core.candidacy.moments import FirmCalendar
from afterword.core.plan.history import OUTGOING, concerns, happened
from afterword.core.plan.now import Now
from afterword.core.plan.rounds import Round, rounds_of
from afterword.core.plan.words import say_day, say_list, say_moment, say_person
from afterword.core.playbook.model import Playbook

_OUTCOMES = frozenset({ReplyKind.DECLINE, ReplyKind.OFFER})


@dataclass(frozen=True, slots=True)
class Case:
    """Facts, playbook and now together.

    ``current``: the latest round that has begun, None before the first. ``outcome``: the decline, offer or withdrawal
    that ended the waiting, if it is the last word.
    """

    candidacy: Candidacy
    playbook: Playbook
    now: Now
    calendar: FirmCalendar
    events: tuple[Event, ...]
    rounds: tuple[Round, ...]
    current: Round | None
    people: dict[str | None, Person]
    outcome: Event | None

    def person(self, id_: str | None) -> Person | None:
        """Who has the id; None if nobody does."""
        return self.people.get(id_)

    def opened(self, moment: Instant | Date) -> bool:
        """Whether a window that opens then is open: a date opens with its first minute at the firm."""
        return self.now.reached(self.instant(moment))

    def overdue(self, due: Instant | Date | None) -> bool:
        """Whether the due instant has passed, or the due day has ended at the firm."""
        if due is None:
            return False
        if isinstance(due, Date):
            return self.now.reached(self.calendar.start_of(due.next_day()))
        return self.now.passed(due)

    def instant(self, moment: Instant | Date) -> Instant:
        """The instant itself, or the first one of the day at the firm."""
        return moment if isinstance(moment, Instant) else self.calendar.start_of(moment)

    def since(self, start: Instant, *kinds: EventKind) -> list[Event]:
        """The events of these kinds from the instant on, in their order."""
        return [event for event in self.events if event.kind in kinds and event.at >= start]

    def replies(self, start: Instant, *kinds: ReplyKind) -> list[Event]:
        """The replies of these kinds from the instant on, in their order."""
        return [event for event in self.events if event.reply in kinds and event.at >= start]

    def answered(self, event: Event) -> bool:
        """Whether the candidate has written or spoken to that person since."""
        return any(
            later.kind in OUTGOING and later.at >= event.at and concerns(later, event.person) for later in self.events
        )

    def waved_off(self, step: str, person: str | None, start: Instant) -> bool:
        """Whether the candidate chose to leave the step out."""
        return any(event.step == step and concerns(event, person) for event in self.since(start, EventKind.WAVED_OFF))

    def is_closed(self) -> bool:
        """Whether the candidate closed it and did not open it again (J9)."""
        marks = self.since(Instant.MIN, EventKind.CLOSED, EventKind.REOPENED)
        if marks:
            return marks[-1].kind is EventKind.CLOSED
        return self.candidacy.status.value == "closed"

    def interviewers(self, round_: Round | None) -> list[Person]:
        """Who held the interviews of the round, the one met most first."""
        if round_ is None:
            return []
        most = [interview.most_with for interview in round_.interviews if interview.most_with]
        named = [name for interview in round_.interviews for name in interview.people]
        people = [self.person(name) for name in dict.fromkeys([*most, *named])]
        found = [person for person in people if person]
        if found or len(self.rounds) > 1:
            return found
        return [person for person in self.candidacy.people if person.part is Part.INTERVIEWER]

    def arrangers(self) -> list[Person]:
        """The recruiters and coordinators, recruiters first (J6)."""
        people = [person for person in self.candidacy.people if person.part is not Part.INTERVIEWER]
        return sorted(people, key=lambda person: person.part is not Part.RECRUITER)

    def day(self, day: Date) -> str:
        """The day in words."""
        return say_day(day, self.candidacy.candidate.locale)

    def moment(self, moment: Instant) -> str:
        """The instant in words, at the firm."""
        return say_moment(moment, self.calendar.zone, self.candidacy.candidate.locale)

    def names(self, ids: tuple[str, ...] | list[str]) -> str:
        """The people as a sentence names them; the firm where nobody is known."""
        people = [self.person(id_) for id_ in ids]
        return say_list([say_person(person) for person in people if person]) or self.candidacy.firm.name


def case_of(candidacy: Candidacy, playbook: Playbook, now: Now) -> Case:
    """Gather what the steps ask."""
    calendar = FirmCalendar(candidacy.zone(), candidacy.closed_days.with_dates(candidacy.holidays))
    rounds = rounds_of(candidacy, calendar)
    begun = [round_ for round_ in rounds if now.reached(round_.begins)]
    current = begun[-1] if begun else None
    events = happened(candidacy.events, now)
    people: dict[str | None, Person] = {person.id: person for person in candidacy.people}
    outcome = _outcome(events, current.begins if current else Instant.MIN)
    return Case(candidacy, playbook, now, calendar, events, rounds, current, people, outcome)


def _outcome(events: tuple[Event, ...], start: Instant) -> Event | None:
    """The last event that settles where the candidacy stands; another round that is fixed settles nothing.

    A round that begins overtakes their word before it, and no withdrawal: to that round the candidate did not go.
    """
    for event in reversed(events):
        if event.kind is EventKind.INTERVIEW_FIXED or event.reply is ReplyKind.NEXT_INTERVIEW:
            return None
        if event.kind is EventKind.WITHDREW or (event.reply in _OUTCOMES and event.at >= start):
            return event
    return None


PHONE, MAIL, FORWARDED, RECEPTION, PRIVATE = (
    Channel.PHONE,
    Channel.MAIL,
    Channel.FORWARDED,
    Channel.RECEPTION,
    Channel.PRIVATE,
)
