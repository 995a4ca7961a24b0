"""What happened in a candidacy and what lies ahead of it, told in one order, from the oldest to the farthest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from whenever import Date, Instant

from afterword.core.candidacy.model import Candidacy, Interview, Promise, ReplyKind
from afterword.core.candidacy.moments import FirmCalendar
from afterword.core.candidacy.standing import standing
from afterword.core.plan.words import say_list
from afterword.faces.present.events import event_text
from afterword.faces.present.moments import in_full
from afterword.usecases.log import read_spoken_day

_FORMS = {"in-person": "in person", "video": "by video", "phone": "by telephone"}


@dataclass(frozen=True, slots=True)
class Happening:
    """One line: when, what, the words that were said; ``event`` is the id of what can be taken back."""

    at: Instant
    when: str
    said: str
    words: str = ""
    event: str = ""


def happened(candidacy: Candidacy, now: Instant) -> list[Happening]:
    """Interviews that began, promises, and the events that stand, oldest first."""
    lines = [*_interviews(candidacy, now, begun=True), *_promises(candidacy, now), *_events(candidacy, now)]
    return sorted(lines, key=lambda line: line.at)


def coming(candidacy: Candidacy, now: Instant) -> list[Happening]:
    """Interviews that are fixed and days on which news was promised, soonest first."""
    lines = [*_interviews(candidacy, now, begun=False), *_news(candidacy, now)]
    return sorted(lines, key=lambda line: line.at)


def _interviews(candidacy: Candidacy, now: Instant, *, begun: bool) -> Iterator[Happening]:
    for interview in candidacy.interviews:
        at = interview.started or interview.ended
        if (at <= now) is begun:
            yield Happening(at, in_full(at, candidacy, now), interview_text(candidacy, interview))


def interview_text(candidacy: Candidacy, interview: Interview) -> str:
    """Say "Interview, round 2, by video, with Ruth Okafor."."""
    round_ = f"Interview, round {interview.round}" if interview.round else "Interview"
    names = say_list([person.name for id_ in interview.people if (person := candidacy.person(id_))])
    parts = [round_, _FORMS[interview.form.value] if interview.form else "", f"with {names}" if names else ""]
    return ", ".join(filter(None, parts)) + (", cancelled." if interview.cancelled else ".")


def _told_at(candidacy: Candidacy, promise: Promise, now: Instant) -> Instant:
    ended = [one.ended for one in candidacy.interviews if one.ended <= now and not one.cancelled]
    return promise.told_at or max(ended, default=now)


def _day_of(candidacy: Candidacy, promise: Promise, now: Instant) -> Date | None:
    if promise.date or not promise.words:
        return promise.date
    return read_spoken_day(candidacy, promise.words, _told_at(candidacy, promise, now))


def promise_text(candidacy: Candidacy, promise: Promise, now: Instant) -> str:
    """Say "Ruth Okafor: you will hear by Friday, March 13."."""
    person, day = candidacy.person(promise.by), _day_of(candidacy, promise, now)
    who = person.name if person else promise.by or "They"
    said = f"you will hear by {in_full(day, candidacy, now)}" if day else "when you will hear, without a clear day"
    return f"{who} said {said}."


def _promises(candidacy: Candidacy, now: Instant) -> Iterator[Happening]:
    for promise in candidacy.promises:
        at = _told_at(candidacy, promise, now)
        yield Happening(at, in_full(at, candidacy, now), promise_text(candidacy, promise, now), promise.words or "")


def _events(candidacy: Candidacy, now: Instant) -> Iterator[Happening]:
    for event in standing(candidacy.events):
        said = event_text(candidacy, event)
        if day := event.date or event.deadline:
            said = f"{said[:-1]} ({in_full(day, candidacy, now)})."
        yield Happening(event.at, in_full(event.at, candidacy, now), said, event.words or "", event.id)


def _news(candidacy: Candidacy, now: Instant) -> Iterator[Happening]:
    """The day on which news is to come, as it was told last (J5)."""
    told = [(_told_at(candidacy, promise, now), _day_of(candidacy, promise, now)) for promise in candidacy.promises]
    told += [(one.at, one.date) for one in standing(candidacy.events) if one.reply is ReplyKind.UPDATE_WITH_DATE]
    _, day = max(told, key=lambda row: row[0], default=(now, None))
    at = FirmCalendar(candidacy.zone()).start_of(day) if day else now
    if day and at > now:
        yield Happening(at, in_full(day, candidacy, now), "They said that you will hear by then.")
