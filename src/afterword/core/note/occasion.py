"""What the firm last said, and what else has happened: the facts that the shorter kinds of note are about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from whenever import Date, Instant

from afterword.core.candidacy.model import Candidacy, Event, EventKind, Promise, ReplyKind
from afterword.core.candidacy.standing import standing
from afterword.core.note.dates import full_day
from afterword.core.note.facts import Facts

_NUMBER = r"(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})"
_SPAN = rf"(?:a fortnight|(?:a few|a couple of|the next few|the next couple of|{_NUMBER}(?:(?: or | to | ?- ?){_NUMBER})?) (?:business |working )?(?:day|week|month)s?)(?: or (?:so|two))?"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_PERIOD = rf"(?:(?:next|this|the|the following) (?:week|month)|{_MONTH})"
_PART = r"(?:the )?(?:end|beginning|start|middle|first half|second half) of |early |late "
# What may go before: that one is to hear, or how sure that is.
_HEAR = r"(?:hear|know|call|touch|back|decide|decision|decisions|news|update|contact|e-?mail|reply|respond|answer|word)"
_WHOM = r"(?:everyone|everybody|back|something|anything|me|you|us|candidates|either way|(?:to|from) \w+)"
_SURE = r"(?:probably|hopefully|maybe|likely|ideally|should be|would be|will be)"
# When news is to come, as people say it: a span from the day of the talk, or a part of a week or month.
_WHEN = re.compile(
    rf"(?P<before>(?:.*\b{_HEAR} )?(?:{_WHOM} )*(?:{_SURE} )*)"
    rf"(?:(?:(?:with)?in |over )?(?P<about>(?:about|around|roughly) )?(?P<span>{_SPAN})(?:'? time)?"
    rf"|(?:by |at |in |during |towards? |some ?time )?(?P<part>{_PART})?(?:in )?(?P<period>{_PERIOD}))",
    re.IGNORECASE,
)
# What turns the words around, hangs them on something else, or leaves the next step to the candidate.
_TURNED = re.compile(
    r"(?:n't|\b(?:not|no|never|before|after|until|till|unless|if|but|or|when|once|since|least|more|ago|another|i (?:can|could|should|may|might|will|would) (?:call|check|e-?mail|contact|ask)))\b",
    re.IGNORECASE,
)
_WRITTEN = dict(
    zip("123456789", ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"), strict=True)
) | {
    "10": "ten",
    "12": "twelve",
}
_DIGITS, _HYPHEN = re.compile(r"\d+"), re.compile(r" ?- ?")
_JOINTS = {"end of": "by", "beginning of": "at", "start of": "at", "middle of": "around"}
_LATER = {"this": "that", "the": "that", "next": "the following", "the following": "the following"}


def spoken_promise(facts: Facts) -> Promise | None:
    """What was last said of when news will come, if that names no day; None where a day was named then, or later."""
    candidacy = facts.candidacy
    newest = max(candidacy.promises, key=lambda one: one.told_at or Instant.MIN, default=None)
    moved = any(one.reply is ReplyKind.UPDATE_WITH_DATE and one.date for one in standing(candidacy.events))
    return None if moved or newest is None or newest.date else newest


def as_told_later(said: str) -> str | None:
    """Words about when news will come as one recalls them later: "early the following week"; None where they are not surely such words."""
    plain = " ".join(said.replace("’", "'").split()).strip(' .!"“”')
    found = _WHEN.fullmatch(plain)
    if found is None or _TURNED.search(found["before"]):
        return None
    if not found["span"]:
        return _in_period(found)
    span = _DIGITS.sub(lambda digits: _WRITTEN.get(digits[0], digits[0]), found["span"])
    return f"within {found['about'] or ''}{_HYPHEN.sub(' to ', span)}".lower()


def _in_period(found: re.Match[str]) -> str:
    first, _, unit = found["period"].lower().rpartition(" ")
    period = f"{_LATER[first]} {unit}" if first else found["period"].capitalize()
    part = (found["part"] or "").strip().lower().removeprefix("the ")
    if part in {"early", "late"}:
        return f"{part} {period}" if unit == "week" else f"in {part} {period}" if not first else f"{part} in {period}"
    if part:
        return f"{_JOINTS.get(part, 'in')} the {part} {period}"
    return period if unit == "week" else f"in {period}"


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
