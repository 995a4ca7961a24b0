"""When news is to come: what they said, as it moved, and where it disagrees (E15, J5)."""

from __future__ import annotations

from dataclasses import dataclass

from whenever import Date, Instant

from afterword.core.candidacy.model import Event, EventKind, Person, Promise, ReplyKind
from afterword.core.plan.case import Case
from afterword.core.plan.rounds import Round


@dataclass(frozen=True, slots=True)
class Word:
    """One statement of when news will come: told when, by whom, for which day; ``read`` if the day was read from words."""

    told_at: Instant
    by: str | None
    day: Date
    read: str | None = None


@dataclass(frozen=True, slots=True)
class News:
    """The day that counts. ``earlier``: days said before it, which it replaces; ``disagree``: said the same day."""

    word: Word
    earlier: tuple[Date, ...]
    disagree: tuple[Date, ...]


def news_of(case: Case, round_: Round) -> News | None:
    """What was said last about when to expect news of this round; of two tellers on one day, the later day."""
    words = sorted(_words(case, round_), key=lambda word: (word.told_at, word.by or "", word.day))
    if not words:
        return None
    last_told = case.calendar.day_of(words[-1].told_at)
    by_teller = {word.by: word for word in words if case.calendar.day_of(word.told_at) == last_told}
    counts = max(by_teller.values(), key=lambda word: word.day)
    earlier = tuple(word.day for word in words if word not in by_teller.values() and word.day != counts.day)
    disagree = tuple(sorted({word.day for word in by_teller.values()} - {counts.day}))
    return News(counts, earlier, disagree)


def _words(case: Case, round_: Round) -> list[Word]:
    """What was said of this round: since it began or, of the first, before it; news of it cannot come before its end."""
    start = Instant.MIN if round_ is case.rounds[0] else round_.begins
    last_day = case.calendar.day_of(round_.ends)
    found = [
        Word(reply.at, reply.person, reply.date)
        for reply in case.replies(start, ReplyKind.UPDATE_WITH_DATE)
        if reply.date is not None
    ]
    for promise in case.candidacy.promises:
        told_at = promise.told_at or round_.ends
        if start <= told_at and case.now.reached(told_at):
            found += _promised(case, promise, told_at)
    return [word for word in found if word.day >= last_day]


def _promised(case: Case, promise: Promise, told_at: Instant) -> list[Word]:
    """The word of a promise; none where its words name no day."""
    if promise.date is not None:
        return [Word(told_at, promise.by, promise.date)]
    if not promise.words:
        return []
    from afterword.core.candidacy.spoken import read_date  # noqa: PLC0415  (its tables are loaded for words alone)

    said_on = case.calendar.day_of(told_at)
    spoken = read_date(promise.words, said_on, case.calendar, case.candidacy.candidate.locale or "en-US")
    return [Word(told_at, promise.by, spoken.date, promise.words)] if spoken else []


def away_until(case: Case, person: Person | None, start: Instant) -> Date | None:
    """The day on which somebody who answered by machine said they would be back (J7)."""
    days = [
        reply.date
        for reply in case.replies(start, ReplyKind.AUTO_REPLY)
        if reply.date and (reply.person is None or person is None or reply.person == person.id)
    ]
    return days[-1] if days else None


def next_round_day(case: Case, round_: Round) -> tuple[Date, Event | None] | None:
    """The day fixed for another round, and the event that fixed it; None if none is, or a round has overtaken it."""
    fixed: list[tuple[Instant, Date, Event | None]] = [
        (interview.ended, interview.next_round_on, None)
        for interview in round_.interviews
        if interview.next_round_on and case.now.reached(interview.ended)
    ]
    for event in case.since(round_.begins, EventKind.INTERVIEW_FIXED, EventKind.REPLY):
        is_next = event.kind is EventKind.INTERVIEW_FIXED or event.reply is ReplyKind.NEXT_INTERVIEW
        if is_next and event.date is not None:
            fixed.append((event.at, event.date, event))
    if not fixed:
        return None
    _, day, fixed_by = max(fixed, key=lambda row: (row[0], row[1]))
    return day, fixed_by
