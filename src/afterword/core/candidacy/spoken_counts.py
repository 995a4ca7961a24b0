"""Spans that are counted: "two to three weeks", "within ten business days", "a fortnight on Monday"."""

from __future__ import annotations

from math import ceil

from whenever import Date

from afterword.core.candidacy.moments import BusinessDays
from afterword.core.candidacy.spoken_calendar import FARTHEST_DAYS, Base, Match, Stretch, shift
from afterword.core.candidacy.spoken_days import (
    MONTH_NAMES,
    THE,
    WORKING,
    match_day,
    match_relative,
    match_weekday,
)
from afterword.core.candidacy.spoken_words import HOLIDAYS, MONTHS, UNITS, Words, read_number, word_set

_PADDING = word_set("more additional further full calendar short solid good other whole -")
_BETWEEN = word_set("- to or , and maybe perhaps possibly even probably")
_SPANS = word_set("within over during in throughout inside")
_TIME = word_set("' time")
_AGO = word_set("ago earlier previously prior back")
_NOW = word_set("now today here date")
_TALKS = word_set("interview conversation meeting call talk chat visit discussion session")
_MESSAGES = word_set("e-mail email mail message letter notice note reply")
_PEOPLE = word_set("""
    team recruiter committee hr partners partner manager office department panel company firm people group
    director hiring recruiting search coordinator agency
""")
_EVENTS = word_set("when receipt completion closing")
_OWN = word_set("the your our this that day date of time")


def match_count(words: Words, index: int, base: Base) -> Match | None:
    """A number of days, weeks, months or hours from now, or from a day that is named after it; the later bound."""
    found = _read_counts(words, index)
    if found is None:
        return None
    counts, unit, after = found
    after, hedged = _read_softening(words, words.skip(after, _TIME))
    after = words.skip(after, _TIME)
    if words.is_any(after, _AGO):
        return Match(after + 1, None)
    start, end = _read_start(words, after, base, within=words.text(index - 1) == "within")
    days = [_count_on(start, count, unit, base) for count in counts] if start else []
    known = [day for day in days if day is not None]
    if start is None or len(known) < len(counts):
        return Match(end, None)
    most = max(counts)
    meaning = f"{most:g} {unit}{'' if most == 1 else 's'} after {MONTH_NAMES[start.month - 1]} {start.day}"
    return Match(end, Stretch(min(known), max(known), meaning, hedged))


def _read_softening(words: Words, after: int) -> tuple[int, bool]:
    """The index after "or so", "give or take", "or less", and whether it makes the span uncertain."""
    pair = [words.text(after), words.text(after + 1)]
    if words.text(after) == "ish":
        return after + 1, True
    if pair == ["or", "so"]:
        return after + 2, True
    if pair == ["give", "or"]:
        return after + 3, True
    if pair[0] == "or" and pair[1] in ("less", "sooner", "thereabouts"):
        return after + 2, pair[1] == "thereabouts"
    return after, False


def _read_counts(words: Words, index: int) -> tuple[list[float], str, int] | None:
    """One or two numbers and their unit: "2-3 weeks", "a week or two", "a week and a half"."""
    number = _read_single(words, index) or read_number(words, index)
    if number is None:
        return None
    value, after = number
    second = _next_number(words, after)
    unit = _read_unit(words, second[1]) if second else None
    if second and unit:
        return [value, second[0]], *unit
    unit = _read_unit(words, after)
    if unit is None or (value != 1 and unit[1] == after + 1 and words.joined(after)):
        return None
    name, after = unit
    if [words.text(after + step) for step in range(3)] == ["and", "a", "half"]:
        return [value + 0.5], name, after + 3
    more = _read_more(words, value, name, after)
    return ([value, more[0]], name, more[1]) if more else ([value], name, after)


def _next_number(words: Words, index: int) -> tuple[float, int] | None:
    """A second number after "to", "or" and the like."""
    return read_number(words, words.skip(index, _BETWEEN)) if words.is_any(index, _BETWEEN) else None


def _read_more(words: Words, value: float, unit: str, after: int) -> tuple[float, int] | None:
    """The "or two" of "a week or two", the "to three weeks" of "two weeks to three weeks"."""
    found = _next_number(words, after)
    if found is None or found[0] <= value:
        return None
    other = _read_unit(words, found[1])
    if other is not None:
        return (found[0], other[1]) if other[0] == unit else None
    loose = words.text(found[1]) in MONTHS or words.kind(found[1]) not in ("", "mark", "word")
    return None if loose else found


def _read_single(words: Words, index: int) -> tuple[float, int] | None:
    """A single one, counted from now: "in the next week", "within the month"."""
    at = words.skip(index, THE)
    text, before = words.text(at), words.text(at - 2) if words.text(at - 1) == "the" else ""
    if text in ("next", "coming") and before in _SPANS and words.text(at + 1) in ("day", "week", "month"):
        return 1, at + 1
    if before == "within" and text in ("hour", "day", "week", "fortnight", "month"):
        return 1, at
    return (1, index) if text == "fortnight" else None


def _read_unit(words: Words, index: int) -> tuple[str, int] | None:
    at = words.skip(index, _PADDING)
    noun = words.skip(at, WORKING)
    if words.text(noun) == "week" and words.text(noun + 1) in ("day", "days"):
        noun += 1
    text = words.text(noun)
    if text in ("weekday", "weekdays", "workday", "workdays"):
        return "business day", noun + 1
    unit = UNITS.get(text) or UNITS.get(text.removesuffix("'s"))
    if unit in ("day", "hour") and noun > at:
        return f"business {unit}", noun + 1
    return (unit, noun + 1) if unit else None


def _read_start(words: Words, after: int, base: Base, *, within: bool) -> tuple[Date | None, int]:
    """From when the span counts: a day named after it, else the day of saying; None where none can be told."""
    word = words.text(after)
    if words.is_any(after, _NOW):
        return base.said_on, after + 1
    if word == "later":
        return base.previous or base.said_on, after + 1
    if word in ("from", "after", "following", "of", "on", "before"):
        return _read_named_start(words, after, base, within=within)
    named = named_day_at(words, after, base) if words.text(after - 1) in ("week", "weeks", "fortnight") else None
    return (named.stretch.last, named.end) if named and named.stretch else (base.said_on, after)


def _read_named_start(words: Words, after: int, base: Base, *, within: bool) -> tuple[Date | None, int]:
    """The start that stands after "from", "after" and the like."""
    word, at = words.text(after), words.skip(after + 1, _OWN)
    if words.text(after + 1) == "that" and base.previous and words.kind(after + 2) in ("", "mark"):
        return base.previous, after + 2
    if word != "before" and (words.is_any(at, _NOW | _TALKS | _MESSAGES) or words.text(at - 1) in ("date", "day")):
        return base.said_on, at + 1
    named = named_day_at(words, words.skip(after + 1, THE), base)
    if named is not None:
        day = named.stretch.last if named.stretch and word != "before" else None
        return day, named.end
    return (None, after + 1) if _counts_from_unknown(words, word, at, within=within) else (base.said_on, after)


def _counts_from_unknown(words: Words, word: str, at: int, *, within: bool) -> bool:
    """True of "two weeks after we finish", but not of "two weeks from the recruiter", who is to be heard from."""
    if word == "of":
        return within or words.text(at) in MONTHS or words.text(at) == "month"
    if word == "from":
        named = words.text(at - 1) in ("the", "date") and not words.is_any(at, _PEOPLE)
        return named or words.is_any(at, HOLIDAYS | _EVENTS)
    return word != "on"


def named_day_at(words: Words, index: int, base: Base) -> Match | None:
    """A single day that is named there, not counted."""
    return match_relative(words, index, base) or match_weekday(words, index, base) or match_day(words, index, base)


def _count_on(start: Date, count: float, unit: str, base: Base) -> Date | None:
    """The day so many units after the start; None for what is too far to be meant."""
    factor = {"hour": 1 / 24, "day": 1, "week": 7, "fortnight": 14, "month": 30, "year": 365}
    if count * factor[unit.removeprefix("business ")] > FARTHEST_DAYS:
        return None
    if unit.startswith("business"):
        whole = ceil(count / 24) if unit.endswith("hour") else ceil(count)
        return base.calendar.add(start, BusinessDays(whole))
    if unit == "month":
        return shift(start.add(months=int(count)), ceil((count % 1) * 30))
    if unit == "hour":
        return shift(start, 0 if count <= 8 else ceil(count / 24))
    return shift(start, ceil(count * factor[unit]))
