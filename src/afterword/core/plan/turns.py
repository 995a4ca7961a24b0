"""Turns of the candidate's own: another firm's offer, a withdrawal, another round to prepare (E14, E23)."""

from __future__ import annotations

from collections.abc import Iterator

from whenever import Date, Instant

from afterword.core.candidacy.model import Event, EventKind, Person, ReplyKind
from afterword.core.plan.case import PRIVATE, Case
from afterword.core.plan.model import Action, ActionKind, Reason
from afterword.core.plan.news import next_round_day
from afterword.core.plan.reach import answer_channels, closest

_DAYS_TO_PREPARE = 7
_TELLS = (EventKind.OFFER_TOLD, EventKind.REPLY_SENT, EventKind.CHECK_IN_SENT, EventKind.CALL_MADE)


def turns(case: Case) -> Iterator[Action]:
    """What the candidate's own news asks for."""
    yield from _other_offer(case)
    yield from _withdrawal(case)
    yield from _next_round(case)


def _other_offer(case: Case) -> Iterator[Action]:
    """Another firm wants an answer by a day: they are told, as a fact and never as a threat (E14)."""
    offers = case.since(Instant.MIN, EventKind.OTHER_OFFER)
    if not offers or case.outcome is not None:
        return
    offer = offers[-1]
    if offer.told or case.since(offer.at, *_TELLS) or _is_past(case, offer.deadline):
        return
    person = closest(case)
    whom = case.names([person.id] if person else [])
    until = f", which wants an answer by {case.day(offer.deadline)}" if offer.deadline else ""
    sentence = f"Tell {whom} that you have another offer{until}: as a fact, not as a threat."
    yield _to(case, ActionKind.TELL_OTHER_OFFER, person, offer, offer.deadline, Reason(("E14", "E12"), sentence))


def _is_past(case: Case, day: Date | None) -> bool:
    return day is not None and case.overdue(day)


def _withdrawal(case: Case) -> Iterator[Action]:
    """The candidate has withdrawn; until the firm knows, somebody there keeps a place open (E14)."""
    withdrawn = case.outcome
    if withdrawn is None or withdrawn.kind is not EventKind.WITHDREW or case.answered(withdrawn):
        return
    if any(event.told for event in case.since(withdrawn.at, EventKind.WITHDREW)):
        return
    person = closest(case)
    whom = case.names([person.id] if person else [])
    due = case.calendar.after(case.calendar.day_of(withdrawn.at))
    sentence = f"Tell {whom} that you withdraw, with thanks, by {case.day(due)}, so that they can plan without you."
    yield _to(case, ActionKind.SEND_WITHDRAWAL, person, withdrawn, due, Reason(("E14", "E9"), sentence))


def _to(case: Case, kind: ActionKind, person: Person | None, event: Event, due: Date | None, reason: Reason) -> Action:
    to = (person.id,) if person else ()
    return Action(kind, to, answer_channels(case, person), event.at, due, case.overdue(due), reason)


def _next_round(case: Case) -> Iterator[Action]:
    """Another round is fixed: bring what was learnt (E23)."""
    if case.outcome is not None:
        return
    ahead = [round_ for round_ in case.rounds if not case.now.reached(round_.begins)]
    if ahead:
        interview = min(ahead[0].interviews, key=lambda one: one.ended)
        due: Instant | Date = interview.started or case.calendar.day_of(interview.ended)
        day = case.calendar.day_of(due)
    else:
        fixed = next_round_day(case, case.current) if case.current else None
        if fixed is None or case.overdue(fixed[0]):
            return
        due = day = fixed[0]
    known = _known_since(case) or case.instant(day.subtract(days=_DAYS_TO_PREPARE))
    opens = min(known, case.instant(due))
    sentence = f"The next interview is on {case.day(day)}: bring to it what the last ones taught you."
    yield Action(ActionKind.PREPARE_NEXT_ROUND, (), (PRIVATE,), opens, due, False, Reason(("E23",), sentence))


def _known_since(case: Case) -> Instant | None:
    """When the other round was fixed, else the end of the last one."""
    fixed = [
        event.at
        for event in case.events
        if event.kind is EventKind.INTERVIEW_FIXED or event.reply is ReplyKind.NEXT_INTERVIEW
    ]
    if fixed:
        return fixed[-1]
    return case.current.ends if case.current else None
