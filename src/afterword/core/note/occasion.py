"""What the firm last said, and what else has happened: the facts that the shorter kinds of note are about."""

from __future__ import annotations

from collections.abc import Iterator

from whenever import Date

from afterword.core.candidacy.model import Candidacy, Event, EventKind, ReplyKind
from afterword.core.candidacy.standing import standing
from afterword.core.note.dates import full_day
from afterword.core.note.facts import Facts


def occasion(facts: Facts) -> dict[str, str]:
    """``news_day``: until when they asked for patience; ``deadline``: of the other offer; ``next_day``: of the next round."""
    candidacy, locale = facts.candidacy, facts.candidacy.candidate.locale
    days = {"news_day": _news(candidacy), "deadline": _deadline(candidacy), "next_day": _next_round(facts)}
    return {name: full_day(day, locale) for name, day in days.items() if day is not None}


def _newest_first(candidacy: Candidacy) -> Iterator[Event]:
    return iter(sorted(standing(candidacy.events), key=lambda event: event.at, reverse=True))


def _news(candidacy: Candidacy) -> Date | None:
    return next(
        (one.date for one in _newest_first(candidacy) if one.reply is ReplyKind.UPDATE_WITH_DATE and one.date), None
    )


def _deadline(candidacy: Candidacy) -> Date | None:
    return next((one.deadline for one in _newest_first(candidacy) if one.kind is EventKind.OTHER_OFFER), None)


def _next_round(facts: Facts) -> Date | None:
    """The day of an interview that was fixed or offered, else the one that the last interview named."""
    told = (
        one.date
        for one in _newest_first(facts.candidacy)
        if one.kind is EventKind.INTERVIEW_FIXED or one.reply is ReplyKind.NEXT_INTERVIEW
    )
    return next((day for day in told if day), facts.interview.next_round_on if facts.interview else None)
