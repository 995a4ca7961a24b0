"""Single days as they are said: "the 14th", "14 March 2026", "3/14", "next Friday", "Monday week", "tomorrow"."""

from __future__ import annotations

from whenever import Date

from afterword.core.candidacy.spoken_calendar import (
    Base,
    Match,
    Stretch,
    coming,
    in_week,
    make_day,
    next_numbered,
    one_day,
    shift,
    start_of_week,
    week_from,
    year_of,
)
from afterword.core.candidacy.spoken_words import (
    HOLIDAYS,
    MONTHS,
    UNITS,
    WEEKDAYS,
    Words,
    read_ordinal,
    read_year,
    word_set,
)

DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
DOT = frozenset({"."})
THE = frozenset({"the"})
WORKING = frozenset({"business", "working", "work"})
_PREFIXES = frozenset({"this", "next", "coming", "following", "upcoming"})
_PARTS_OF_DAY = frozenset({"morning", "afternoon", "evening", "night", "noon", "lunchtime"})
_DAY_OR_PART = _PARTS_OF_DAY | {"day"}
_GOES_ON = word_set("with to and or at for by")
_LEADS = word_set("""
    the by on before until till til to or through thru around about after - / latest next this between and since
    from than of
""")
_FOLLOWERS = word_set("""
    of or and at to through by for if when once so but with because as unless we you i after hopefully probably
    in from this next morning afternoon evening eod cob end close until then whichever noon is latest
""") | {""}
_COUNTED_THINGS = word_set("""
    round rounds interview interviews floor candidate candidates stage person time step steps meeting call
    conversation phase street avenue st ave grade year quarter half week day business working anniversary
    century place choice party
""")
_NAMED_DAYS = word_set("""
    good black cyber ash maundy holy shrove easter whit super fat palm giving
""")
_DOUBTFUL_DAYS = frozenset({"sat", "sun", "wed", "mon"})
_RANGE = frozenset({"-", "to", "or", "through", "thru", "/", "until"})


def named_day(month: int, number: int, year: int | None, base: Base) -> Date | None:
    """The day of a month; without a year the first that is not past."""
    known = year or year_of(month, base, number)
    return make_day(known, month, number) if known else None


def match_day(words: Words, index: int, base: Base, *, after_weekday: bool = False) -> Match | None:
    """A date by month and number, in figures, or by its number alone."""
    kind = words.kind(index)
    if kind == "iso":
        year, month, number = _figures(words.text(index))
        return _figured(index + 1, make_day(year, month, number))
    if kind == "numeric":
        return _match_numeric(words, index, base)
    return (
        _match_month_day(words, index, base)
        or _match_day_month(words, index, base)
        or _match_ordinal(words, index, base, after_weekday=after_weekday)
    )


def _figures(text: str) -> list[int]:
    for mark in "/.":
        text = text.replace(mark, "-")
    return [int(part) for part in text.strip("-").split("-")]


def _figured(end: int, day: Date | None) -> Match:
    return one_day(end, day, f"{MONTH_NAMES[day.month - 1]} {day.day}" if day else "")


def _match_numeric(words: Words, index: int, base: Base) -> Match | None:
    text = words.text(index)
    first, second, *rest = _figures(text)
    if text == "24/7" or words.text(index + 1) == "of" or words.text(index + 1) in UNITS:
        return Match(index + 1, None)
    month, number = (first, second) if base.month_first else (second, first)
    if month > 12 >= number:
        month, number = number, month
    if not 1 <= month <= 12:
        return Match(index + 1, None)
    year = rest[0] + (2000 if rest[0] < 100 else 0) if rest else None
    return _figured(index + 1, named_day(month, number, year, base))


def _day_number(words: Words, index: int) -> tuple[int, int] | None:
    """1 to 31 in figures or as an ordinal, unless it counts days or weeks."""
    found = read_ordinal(words, index)
    if found is None and words.kind(index) == "number" and len(words.text(index)) <= 2:
        found = int(words.text(index)), index + 1
    if found is None or not 1 <= found[0] <= 31 or words.text(found[1]) in UNITS or words.is_any(found[1], WORKING):
        return None
    return found


def _day_numbers(words: Words, index: int) -> tuple[int, int, int] | None:
    """One number of a day, or a range of two: first, last and the index after them."""
    found = _day_number(words, index)
    if found is None:
        return None
    first, after = found
    if words.is_any(after, _RANGE):
        second = _day_number(words, words.skip(after + 1, THE))
        if second is not None and second[0] > first and words.text(second[1]) != ":":
            return first, second[0], second[1]
    return first, first, after


def _match_month_day(words: Words, index: int, base: Base) -> Match | None:
    month = MONTHS.get(words.text(index))
    if month is None:
        return None
    numbers = _day_numbers(words, words.skip(words.skip(index + 1, DOT), THE))
    return _dated(words, month, numbers, numbers[2], base) if numbers else None


def _match_day_month(words: Words, index: int, base: Base) -> Match | None:
    numbers = _day_numbers(words, index)
    if numbers is None:
        return None
    at = numbers[2] + 1 if words.text(numbers[2]) == "of" else numbers[2]
    month = MONTHS.get(words.text(at))
    return _dated(words, month, numbers, words.skip(at + 1, DOT), base) if month else None


def _dated(words: Words, month: int, numbers: tuple[int, int, int], after: int, base: Base) -> Match:
    year = read_year(words, after)
    known, end = year or (None, after)
    first, last = (named_day(month, number, known, base) for number in numbers[:2])
    if last is None:
        return Match(end, None)
    return Match(end, Stretch(min(first or last, last), last, f"{MONTH_NAMES[month - 1]} {last.day}"))


def _match_ordinal(words: Words, index: int, base: Base, *, after_weekday: bool) -> Match | None:
    """A number alone, "the 14th", "14th of next month"; a spelled one only where it counts nothing."""
    opens = words.kind(index) == "ordinal" and words.kind(index - 1) in ("", "mark")
    if not (opens or after_weekday or words.is_any(index - 1, _LEADS)):
        return None
    found = read_ordinal(words, index)
    if found is None and words.text(index - 1) == "the":
        found = _day_number(words, index)
    if found is None or words.is_any(found[1], _COUNTED_THINGS):
        return None
    number, after = found
    plain = words.kind(index) != "ordinal"
    if plain and words.kind(after) not in ("", "mark", "clock") and not words.is_any(after, _FOLLOWERS):
        return None
    if words.text(after) == "of":
        at = words.skip(after + 1, THE)
        if words.text(at + 1) == "month" and words.text(at) in ("this", "next", "following"):
            months = 0 if words.text(at) == "this" else 1
            first = base.said_on.replace(day=1).add(months=months)
            return _figured(at + 2, make_day(first.year, first.month, number))
        if words.text(at) != "month":
            return None
        after = at + 1
    return one_day(after, next_numbered(number, base), f"the coming {_ordinal(number)}") if number <= 31 else None


def _ordinal(number: int) -> str:
    ending = "th" if number in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def match_weekday(words: Words, index: int, base: Base) -> Match | None:
    """A weekday, with the week or the date it belongs to."""
    at = words.skip(index, _PREFIXES)
    weekday = read_weekday(words, at)
    if weekday is None:
        return None
    if words.is_any(at - 1, _NAMED_DAYS):
        return Match(at + 1, None)
    after = words.skip(at + 1, DOT) if len(words.text(at)) <= 5 and words.text(at + 2) else at + 1
    dated = _date_of_weekday(words, after, weekday, base)
    if dated is not None:
        return dated
    if words.text(after) in ("after", "before", "following") and words.is_any(words.skip(after + 1, THE), HOLIDAYS):
        return Match(after + 2, None)
    prefixes = {words.text(step) for step in range(index, at)}
    return _weekday_of_week(words, after, weekday, base) or _bare_weekday(words, after, weekday, prefixes, base)


def read_weekday(words: Words, index: int) -> int | None:
    """The ISO weekday that stands there; "sat" and the like only where they cannot be another word."""
    weekday = WEEKDAYS.get(words.text(index))
    if words.is_any(index, _DOUBTFUL_DAYS):
        led = words.is_any(index - 1, _LEADS | _PREFIXES) or words.joined(index)
        sure = (
            led or words.kind(index + 1) in ("", "mark", "ordinal") or words.is_any(index + 1, _RANGE | _PARTS_OF_DAY)
        )
        return weekday if sure else None
    return weekday


def _date_of_weekday(words: Words, after: int, weekday: int, base: Base) -> Match | None:
    """The date in "Friday the 14th", "Friday, November 13": it counts, but where the weekday is another it is not clear."""
    at = words.skip(words.skip(words.skip(after, _PARTS_OF_DAY), frozenset({",", "("})), THE)
    found = match_day(words, at, base, after_weekday=True)
    if found is None or found.stretch is None:
        return found
    end = found.end + 1 if words.text(at - 1) == "(" and words.text(found.end) == ")" else found.end
    wrong = weekday not in (found.stretch.first.day_of_week().value, found.stretch.last.day_of_week().value)
    return Match(end, Stretch(found.stretch.first, found.stretch.last, found.stretch.meaning, hedged=wrong))


def _weekday_of_week(words: Words, after: int, weekday: int, base: Base) -> Match | None:
    """The day in "Monday week", "Friday of next week", "the Friday after next"."""
    name = DAY_NAMES[weekday - 1]
    if words.text(after) in ("week", "fortnight") and words.text(after + 1) not in ("of", "commencing", "beginning"):
        weeks = 1 if words.text(after) == "week" else 2
        return one_day(after + 1, shift(coming(weekday, base.floor), 7 * weeks), f"{name}, a {words.text(after)} on")
    if [words.text(after), words.text(after + 1)] == ["after", "next"]:
        return one_day(after + 2, in_week(week_from(base, 2), weekday), f"{name} of the week after next")
    week = read_week(words, words.skip(after, frozenset({"of", "in", ",", "-"})), base)
    if week is None or (week[2] == "this week" and words.text(week[1] - 2) == "the"):
        return None
    return one_day(week[1], in_week(week[0], weekday), f"{name} of {week[2]}")


def _bare_weekday(words: Words, after: int, weekday: int, prefixes: set[str], base: Base) -> Match:
    name = DAY_NAMES[weekday - 1]
    british = words.text(after) == "next" and words.kind(after + 1) in ("", "mark")
    if "following" in prefixes:
        return one_day(after, coming(weekday, base.previous or base.floor), f"the following {name}")
    if british or ("next" in prefixes and len(prefixes) == 1):
        end = after + 1 if british else after
        return one_day(end, in_week(week_from(base, 1), weekday), f"{name} of next week")
    today = "this" in prefixes and base.said_on.day_of_week().value == weekday
    return one_day(after, coming(weekday, base.floor), f"the coming {name}", hedged=today)


def read_week(words: Words, index: int, base: Base) -> tuple[Date, int, str] | None:
    """A week by name: its first working weekday, the index after it, and what it was taken to be."""
    at = words.skip(index, THE)
    if words.text(at) == "this" and words.text(at + 1) in ("coming", "next"):
        at += 1
    which = words.text(at)
    noun = words.skip(at + 1, WORKING)
    if which in ("this", "current", "next", "coming", "following", "that", "same") and words.text(noun) == "week":
        if which in ("following", "that", "same"):
            return _week_after(base, 1 if which == "following" else 0, noun + 1)
        ahead = 0 if which in ("this", "current") else 1
        return week_from(base, ahead), noun + 1, "next week" if ahead else "this week"
    noun = words.skip(at, WORKING)
    if words.text(noun) != "week":
        return None
    if [words.text(noun + 1), words.text(noun + 2)] == ["after", "next"]:
        return week_from(base, 2), noun + 3, "the week after next"
    if words.text(noun + 1) in ("after", "following"):
        end = noun + 3 if words.text(noun + 2) in ("that", "this") else noun + 2
        bare = end == noun + 3 or words.kind(end) in ("", "mark") or words.text(end) in ("at", "or", "we", "you", "i")
        return _week_after(base, 1, end) if bare else None
    return (week_from(base, 0), noun + 1, "this week") if at > index else None


def _week_after(base: Base, weeks: int, end: int) -> tuple[Date, int, str]:
    start = start_of_week(base.previous or base.said_on, base.calendar)
    return shift(start, 7 * weeks), end, "the week after" if weeks else "that week"


def match_relative(words: Words, index: int, base: Base) -> Match | None:
    """Today, tomorrow, the day after, the next business day, or an hour that ends a day."""
    text, following = words.text(index), words.text(index + 1)
    if text == "tonight" or (text == "this" and following in _PARTS_OF_DAY):
        return one_day(index + (2 if text == "this" else 1), base.said_on, "today")
    if text in ("today", "tomorrow"):
        weeks = {"week": 1, "fortnight": 2}.get(following, 0)
        day = shift(base.said_on, (text == "tomorrow") + 7 * weeks)
        return one_day(index + 2, day, f"{text}, a {following} on") if weeks else one_day(index + 1, day, text)
    if text == "this" and following == "day" and words.text(index + 2) in ("week", "fortnight"):
        weeks = 1 if words.text(index + 2) == "week" else 2
        return one_day(index + 3, shift(base.said_on, 7 * weeks), f"a {words.text(index + 2)} from today")
    if text == "day" and following == "after" and words.text(index + 2) == "tomorrow":
        return one_day(index + 3, shift(base.said_on, 2), "the day after tomorrow")
    if (text == "same" and following == "day") or (text == "that" and following in _PARTS_OF_DAY | {"day"}):
        return one_day(index + 2, base.previous or (base.said_on if text == "same" else None), "the same day")
    return _match_next_day(words, index, base) or _match_end_of_day(words, index, base)


def _match_next_day(words: Words, index: int, base: Base) -> Match | None:
    """The next day, the following morning, the day after: after the day that was named last, else after today."""
    start = base.previous or base.said_on
    if words.text(index) in ("next", "following"):
        noun = words.skip(index + 1, WORKING)
        if words.text(noun) == "day":
            day = base.calendar.after(start) if noun > index + 1 else shift(start, 1)
            return one_day(noun + 1, day, "the next business day" if noun > index + 1 else "the next day")
        if words.is_any(index + 1, _PARTS_OF_DAY) and base.previous:
            return one_day(index + 2, shift(start, 1), "the next day")
    ends = words.kind(index + 2) in ("", "mark") or words.text(index + 2) == "that"
    ends = ends or (base.previous is not None and words.is_any(index + 2, _GOES_ON))
    if words.text(index) in _DAY_OR_PART and words.text(index + 1) in ("after", "following") and ends:
        return one_day(index + 3 if words.text(index + 2) == "that" else index + 2, shift(start, 1), "the day after")
    return None


def _match_end_of_day(words: Words, index: int, base: Base) -> Match | None:
    today = Stretch(base.said_on, base.said_on, "today")
    if words.text(index) in ("eod", "cob", "cop", "eob"):
        return Match(index + 1, today, weak=True)
    if words.text(index) in ("end", "close") and words.text(index + 1) == "of":
        at = words.skip(index + 2, frozenset({"the", "your", "our", "my"}))
        end = words.skip(at, WORKING | {"day", "play", "trading", "office", "hours"})
        if end > at and words.text(end) not in ("week", "month", "quarter", "year"):
            return Match(end, today, weak=True)
    return None
