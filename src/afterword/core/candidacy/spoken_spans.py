"""Periods as they are said: "early next week", "mid-March", "the week of the 12th", "the first Monday of June"."""

from __future__ import annotations

from dataclasses import replace

from whenever import Date

from afterword.core.candidacy.spoken_calendar import (
    Base,
    Match,
    Stretch,
    end_of_month,
    end_of_week,
    in_week,
    month_from,
    nth_week_of_month,
    nth_weekday,
    one_day,
    shift,
    start_of_week,
    week_from,
    year_of,
)
from afterword.core.candidacy.spoken_counts import named_day_at
from afterword.core.candidacy.spoken_days import (
    DAY_NAMES,
    DOT,
    MONTH_NAMES,
    THE,
    WORKING,
    match_weekday,
    read_week,
    read_weekday,
)
from afterword.core.candidacy.spoken_words import (
    HOLIDAYS,
    MONTHS,
    Words,
    read_number,
    read_ordinal,
    read_year,
    word_set,
)

_PARTS = {
    "early": "early", "earlier": "early", "start": "early", "beginning": "early", "begin": "early", "top": "early",
    "mid": "mid", "middle": "mid", "midway": "mid", "halfway": "mid",
    "late": "end", "later": "end", "end": "end", "close": "end", "rest": "end", "remainder": "end",
}  # fmt: skip
_HALVES = {
    "first": "mid",
    "1st": "mid",
    "second": "end",
    "2nd": "end",
    "latter": "end",
    "last": "end",
    "back": "end",
    "tail": "end",
}
_PART_NAMES = {"early": "the early part of", "mid": "the middle of", "end": "the end of"}
_PART_NOUNS = frozenset({"half", "part", "end", "portion"})
_EARLY = frozenset({"early", "earlier"})
_LINKS = frozenset({"of", "in", "the", "through", "-", "into"})
_AMONG = word_set("""
    in by until till of during through this next before for to
""")
_VERBLIKE = frozenset({"may", "march", "mar"})


def match_period(words: Words, index: int, base: Base) -> Match | None:
    """A week, month, quarter or year, whole or in part."""
    part, after = _read_part(words, index)
    found = (
        _match_short(words, index, base)
        or _match_week(words, after, part, base)
        or _match_month(words, after, part, base)
        or _match_year(words, after, part, base)
    )
    if found is not None and part and found.stretch is not None:
        return replace(found, stretch=replace(found.stretch, meaning=f"{_PART_NAMES[part]} {found.stretch.meaning}"))
    return found


def _read_part(words: Words, index: int) -> tuple[str, int]:
    """The part named by "early", "the middle of", "mid to late", the later of two; and the index after it."""
    part, at = "", index
    while True:
        text = words.text(at)
        found, after = _PARTS.get(text, ""), at + 1
        if text in _HALVES and words.is_any(at + 1, _PART_NOUNS):
            found, after = _HALVES[text], at + 2
        if not found or (found == "early" and text not in _EARLY and words.text(after) != "of"):
            return (part, at) if part else ("", index)
        part = found
        after = words.skip(words.skip(after, _PART_NOUNS), _LINKS)
        at = after + 1 if words.text(after) in ("to", "or", "and") and words.text(after + 1) in _PARTS else after
        if words.text(after - 1) == "-" and words.text(after) in _PARTS:
            at = after


def _match_short(words: Words, index: int, base: Base) -> Match | None:
    """EOW, EOM, EOQ, EOY; midweek; month-end, "week's end"; the weekend."""
    text, following = words.text(index), words.text(index + 1)
    start = week_from(base, 0)
    if text == "midweek":
        start = start if shift(start, 2) >= base.said_on else shift(start, 7)
        return Match(index + 1, Stretch(start, shift(start, 2), "the middle of the week"))
    if text == "weekend":
        return _match_weekend(words, index, start, base)
    ends = {"eow": "week", "eom": "month", "eoq": "quarter", "eoy": "year"}
    noun = ends.get(text) or (text.removesuffix("'s") if following == "end" else "")
    if noun not in ends.values():
        return None
    first, last = (start, end_of_week(start, base.calendar)) if noun == "week" else _bounds(base.said_on, noun)
    return Match(index + 1 if text in ends else index + 2, Stretch(first, last, f"the end of this {noun}"))


def _match_weekend(words: Words, index: int, start: Date, base: Base) -> Match:
    if words.is_any(index - 1, HOLIDAYS):
        return Match(index + 1, None)
    if words.text(index - 1) == "next":
        start = week_from(base, 1)
    end = end_of_week(start, base.calendar)
    if [words.text(index - 2), words.text(index - 1)] == ["by", "the"]:
        return Match(index + 1, Stretch(start, end, "the end of this week"))
    return Match(index + 1, Stretch(shift(end, 1), shift(start, 6), "the weekend"))


def _bounds(day: Date, unit: str) -> tuple[Date, Date]:
    """The first and last day of the month, quarter or year in which the day lies."""
    months = {"month": 1, "quarter": 3, "year": 12}[unit]
    first = day.replace(month=(day.month - 1) // months * months + 1, day=1)
    return first, end_of_month(first.add(months=months - 1))


def _match_week(words: Words, index: int, part: str, base: Base) -> Match | None:
    """A week by name or by a day in it; with a weekday after it, that day."""
    spoken = _week_of(words, index, base)
    if spoken is None:
        week = read_week(words, index, base)
        if week is None and part and words.text(index) == "week":
            week = week_from(base, 0), index + 1, "this week"
        if week is None or (week[2] == "this week" and words.text(week[1] - 2) == "the" and not part):
            return None
        spoken = week
    start, end, meaning = spoken
    last = end_of_week(start, base.calendar)
    day = {"early": shift(start, 1), "mid": shift(start, 2)}.get(part, last)
    at = words.skip(end, frozenset({",", "on", "by", "probably", "likely", "maybe", "hopefully", "-", "("}))
    weekday = read_weekday(words, at)
    dated = match_weekday(words, at, base) if weekday is not None else None
    if weekday is not None and dated is not None and dated.end == at + 1:
        return one_day(at + 1, in_week(start, weekday), f"{DAY_NAMES[weekday - 1]} of {meaning}")
    if [words.text(index - 2), words.text(index - 1)] == ["this", "time"] and meaning == "next week":
        return one_day(end, shift(base.said_on, 7), "a week from now")
    return Match(end, Stretch(start, day, meaning))


def _week_of(words: Words, index: int, base: Base) -> tuple[Date, int, str] | None:
    """A week by a day: "week commencing 12 May", "the week of the 12th", "the week after the 12th", "w/c 12 May"."""
    at = words.skip(index, THE)
    if [words.text(at + step) for step in range(3)] == ["w", "/", "c"]:
        at, link = at + 3, "of"
    elif words.text(at) == "week" and words.text(at + 1):
        at, link = at + 2, words.text(at + 1)
    else:
        return None
    weeks = {
        "of": 0,
        "commencing": 0,
        "beginning": 0,
        "starting": 0,
        "ending": 0,
        "after": 1,
        "following": 1,
        "before": -1,
    }
    if link not in weeks:
        return None
    found = named_day_at(words, words.skip(at, THE), base)
    if found is None or found.stretch is None:
        return None
    start = start_of_week(
        base.calendar.on_or_after(found.stretch.last) if link != "ending" else found.stretch.last, base.calendar
    )
    return shift(start, 7 * weeks[link]), found.end, f"the week of {MONTH_NAMES[start.month - 1]} {start.day}"


def read_month(words: Words, index: int, base: Base, *, loose: bool) -> tuple[Date, int, str] | None:
    """A month by name: its first day, the index after it, its name. ``loose``: the word can be nothing else."""
    at = words.skip(index, THE)
    which = words.text(at)
    if words.text(at + 1) == "month" and which in ("this", "current", "next", "following", "coming"):
        months = 0 if which in ("this", "current") else 1
        return month_from(base.said_on, months), at + 2, "next month" if months else "this month"
    if which == "month" and loose:
        if [words.text(at + 1), words.text(at + 2)] == ["after", "next"]:
            return month_from(base.said_on, 2), at + 3, "the month after next"
        return month_from(base.said_on, 0), at + 1, "this month"
    at = at + 1 if which in ("this", "next") else at
    month = MONTHS.get(words.text(at))
    if month is None:
        return None
    after = words.skip(at + 1, DOT) if len(words.text(at)) <= 4 else at + 1
    year = read_year(words, after)
    if not (loose or year or words.text(at) not in _VERBLIKE or words.is_any(at - 1, _AMONG)):
        return None
    known = year[0] if year else year_of(month, base)
    return (Date(known, month, 1), year[1] if year else after, MONTH_NAMES[month - 1]) if known else None


def _match_month(words: Words, index: int, part: str, base: Base) -> Match | None:
    found = read_month(words, index, base, loose=bool(part))
    if found is None:
        return None
    first, end, meaning = found
    last = {"early": first.replace(day=10), "mid": first.replace(day=15)}.get(part, end_of_month(first))
    if last < base.said_on and meaning == "this month" and part == "mid":
        first = month_from(first, 1)
        last = first.replace(day=15)
    hedged = not part and words.text(index - 1) == "by"
    return Match(end, Stretch(first, last, meaning, hedged))


def _match_year(words: Words, index: int, part: str, base: Base) -> Match | None:
    """A quarter or a year; of those only the end, or the whole, is a date."""
    at = words.skip(index, THE)
    ahead = {"this": 0, "current": 0, "next": 1}.get(words.text(at))
    noun = at if ahead is None else at + 1
    unit = words.text(noun)
    ordinal = read_ordinal(words, at)
    if ordinal and ordinal[0] <= 4 and words.text(ordinal[1]) == "quarter":
        return _quarter(words, ordinal[0], ordinal[1] + 1, part, base)
    if (
        unit == "q"
        and words.kind(noun + 1) == "number"
        and words.touches(noun + 1)
        and words.text(noun + 1) in ("1", "2", "3", "4")
    ):
        return _quarter(words, int(words.text(noun + 1)), noun + 2, part, base)
    if unit not in ("quarter", "year") or (ahead is None and part != "end"):
        return None
    if part in ("early", "mid") or (ahead and unit == "year" and not part):
        return Match(noun + 1, None)
    months = (ahead or 0) * (3 if unit == "quarter" else 12)
    return Match(noun + 1, Stretch(*_bounds(month_from(base.said_on, months), unit), f"the {unit}"))


def _quarter(words: Words, number: int, after: int, part: str, base: Base) -> Match:
    year = read_year(words, after)
    known, end = year or (year_of(3 * number, base), after)
    if known is None or part in ("early", "mid"):
        return Match(end, None)
    return Match(end, Stretch(*_bounds(Date(known, 3 * number, 1), "quarter"), f"quarter {number}"))


def match_nth(words: Words, index: int, base: Base) -> Match | None:
    """A week or day of a month by its number: "the first week of June", "the last Friday of the month"."""
    ordinal = (-1, index + 1) if words.text(index) == "last" else read_ordinal(words, index)
    if ordinal is None:
        return None
    number, at = ordinal
    several = read_number(words, at) if number == 1 else None
    if several and words.text(several[1]) == "weeks":
        number, at = int(several[0]), several[1]
    unit = words.skip(at, WORKING | {"full"})
    weekday, noun = read_weekday(words, unit), words.text(unit)
    if words.text(unit + 1) not in ("of", "in") or not (weekday or noun in ("day", "week", "weeks")):
        return None
    month = read_month(words, unit + 2, base, loose=True)
    if month is None:
        return None
    first, end, meaning = month
    if weekday:
        return one_day(end, nth_weekday(first, number, weekday), f"a {DAY_NAMES[weekday - 1]} of {meaning}")
    if noun == "day":
        day = _edge(first, number, base, working=unit > at) if number in (1, -1) else None
        return one_day(end, day, f"a day of {meaning}")
    return _match_week_of_month(first, number, end, meaning, base)


def _match_week_of_month(first: Date, number: int, end: int, meaning: str, base: Base) -> Match:
    start = nth_week_of_month(first, number, base.calendar)
    if start is None:
        return Match(end, None)
    last = end_of_week(start, base.calendar)
    return Match(end, Stretch(start, min(last, end_of_month(first)) if number < 0 else last, f"a week of {meaning}"))


def _edge(first: Date, number: int, base: Base, *, working: bool) -> Date:
    """The first or last day of a month, on which the firm works if it must be a working day."""
    day = first if number == 1 else end_of_month(first)
    if not working:
        return day
    if number == 1:
        return base.calendar.on_or_after(day)
    while not base.calendar.works_on(day) and day > first:
        day = day.prev_day()
    return day
