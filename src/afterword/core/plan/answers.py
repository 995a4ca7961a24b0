"""What their replies ask of the candidate: an answer, a decision, a last thank-you (E11, E18, E24, J8)."""

from __future__ import annotations

from collections.abc import Iterator

from whenever import Date, Instant

from afterword.core.candidacy.model import Channel, Event, EventKind, Person, ReplyKind
from afterword.core.plan.case import MAIL, PHONE, Case
from afterword.core.plan.model import Action, ActionKind, Reason
from afterword.core.plan.reach import answer_channels, closest, mail_reaches
from afterword.core.playbook.model import Duty


def answers(case: Case) -> Iterator[Action]:
    """Replies that wait for an answer, latest of each kind and person."""
    outcome = case.outcome
    if outcome is None:
        yield from _questions(case)
        yield from _invitations(case)
    elif outcome.reply is ReplyKind.OFFER:
        yield from _questions(case)
        yield from _offer(case, outcome)
    elif outcome.reply is ReplyKind.DECLINE:
        yield from _decline(case, outcome)


def _person(case: Case, event: Event) -> Person | None:
    """Who wrote; where that was not noted, somebody who may be written to, else only the way they came."""
    if event.person:
        return case.person(event.person)
    person = closest(case)
    return person if person and mail_reaches(case, person) else None


def _channels(case: Case, event: Event) -> tuple[Channel, ...]:
    """The way they came is the way back, and it is open: they used it."""
    first = event.channel if event.channel in (MAIL, PHONE) else MAIL
    rest = [channel for channel in answer_channels(case, _person(case, event)) if channel is not first]
    return (first, *rest)


def _act(
    case: Case, kind: ActionKind, event: Event, due: Date | None, reason: Reason, *, offered: bool = False
) -> Action:
    person = _person(case, event)
    to = (person.id,) if person else ()
    return Action(kind, to, _channels(case, event), event.at, due, not offered and case.overdue(due), reason, offered)


def _latest(case: Case, *kinds: ReplyKind) -> Iterator[Event]:
    start = case.current.begins if case.current else Instant.MIN
    newest = {reply.person: reply for reply in case.replies(start, *kinds)}
    return (reply for reply in newest.values() if not case.answered(reply))


def _soon(case: Case, event: Event) -> Date:
    return case.calendar.after(case.calendar.day_of(event.at))


def _questions(case: Case) -> Iterator[Action]:
    """You invited their questions (E11); one waits for its answer."""
    for event in _latest(case, ReplyKind.QUESTION):
        due = event.date or _soon(case, event)
        sentence = f"{_name(case, event)} asked you something: answer by {case.day(due)}, as you invited them to ask."
        yield _act(case, ActionKind.REPLY_TO_THEM, event, due, Reason(("E11", "E18"), sentence))


def _invitations(case: Case) -> Iterator[Action]:
    """They offer another round: say yes, or when."""
    for event in _latest(case, ReplyKind.NEXT_INTERVIEW):
        if case.since(event.at, EventKind.INTERVIEW_FIXED) or _is_past(case, event.date):
            continue
        soon = _soon(case, event)
        due = min(event.date, soon) if event.date else soon
        sentence = f"{_name(case, event)} invites you to another round: answer by {case.day(due)}."
        yield _act(case, ActionKind.REPLY_TO_THEM, event, due, Reason(("E14", "E18"), sentence))


def _is_past(case: Case, day: Date | None) -> bool:
    return day is not None and case.overdue(day)


def _offer(case: Case, event: Event) -> Iterator[Action]:
    """An offer waits for an answer; know what the work is paid before giving it (E24)."""
    if case.answered(event):
        return
    by = f" by {case.day(event.date)}" if event.date else "; ask by when, if they have not said"
    sentence = f"{case.candidacy.firm.name} has made an offer: look at the pay for such work, and answer{by}."
    yield _act(case, ActionKind.RESPOND_TO_OFFER, event, event.date, Reason(("E24", "E18"), sentence))


def _decline(case: Case, event: Event) -> Iterator[Action]:
    """One last short thank-you, offered, never owed (J8)."""
    if case.playbook.afterwards.decline_thanks is Duty.OFF or case.answered(event):
        return
    sentence = f"{_name(case, event)} declined. One last short thank-you is yours to send, if you like; it is not owed."
    reason = Reason(("J8", *case.playbook.afterwards.says.own), sentence)
    yield _act(case, ActionKind.REPLY_TO_THEM, event, None, reason, offered=True)


def _name(case: Case, event: Event) -> str:
    person = case.person(event.person)
    return case.names([person.id]) if person else case.candidacy.firm.name
