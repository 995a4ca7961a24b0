"""When something happened, or shall, as people say it: "yesterday 16:00", "10 minutes ago", "tomorrow 9 am", ISO."""

from __future__ import annotations

import re

from whenever import Date, Instant, PlainDateTime, Time, ZonedDateTime

_AGO = re.compile(r"(?P<count>\d{1,4}|an?|one|two|three) (?P<unit>minute|hour|day|week)s? ago", re.IGNORECASE)
_IN = re.compile(r"in (?P<count>\d{1,4}|an?|one|two|three) (?P<unit>minute|hour|day|week)s?", re.IGNORECASE)
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3}
_TIME = re.compile(r"(?:at )?(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))? ?(?P<half>[ap]\.?m\.?)?", re.IGNORECASE)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ISO_LOCAL = re.compile(r"(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2})?)")


def read_moment(words: str, now: Instant, zone: str) -> Instant | None:
    """The instant that the words mean when said at ``now``, wall-clock times in the zone; None if they are not clear.

    A weekday is the last one that has been, today included. A date or a weekday alone is no instant.
    """
    text = " ".join(words.split())
    if text.casefold() in ("now", "just now"):
        return now
    local = now.to_tz(zone)
    return _iso(text, zone) or _ago(text, local) or _day_and_time(text, local)


def read_coming_moment(words: str, now: Instant, zone: str) -> Instant | None:
    """The same of what lies ahead; None if it is not clear, or lies behind. A weekday, or a time alone, is the next one to come."""
    text = " ".join(words.split())
    local = now.to_tz(zone)
    found = _iso(text, zone) or _in_a_while(text, local) or _coming_day_and_time(text, local)
    return found if found is not None and found > now else None


def _in_a_while(text: str, local: ZonedDateTime) -> Instant | None:
    found = _IN.fullmatch(text)
    return None if found is None else _shifted(found, local, 1)


def _coming_day_and_time(text: str, local: ZonedDateTime) -> Instant | None:
    first, _, rest = text.partition(" ")
    word = first.casefold().rstrip(",")
    time = _time(rest.strip() if word in (*_WEEKDAYS, "today", "tomorrow") or _is_date(word) else text)
    if time is None:
        return None
    today = local.date()
    ahead = {"today": 0, "tomorrow": 1}.get(word)
    if word in _WEEKDAYS:
        ahead = (_WEEKDAYS.index(word) - today.day_of_week().value + 1) % 7
    day = Date(word) if _is_date(word) else today.add(days=ahead or 0)
    found = _at(day, time, local)
    if found <= local.to_instant() and ahead is None and not _is_date(word):
        return _at(day.next_day(), time, local)
    if found <= local.to_instant() and word in _WEEKDAYS:
        return _at(day.add(days=7), time, local)
    return found


def _at(day: Date, time: Time, local: ZonedDateTime) -> Instant:
    return day.at(time).assume_tz(local.tz_id or "UTC", disambiguation="compatible").to_instant()


def _is_date(word: str) -> bool:
    return _ISO_DATE.fullmatch(word) is not None and _day(word, Date(2000, 1, 1)) is not None


def _iso(text: str, zone: str) -> Instant | None:
    found = _ISO_LOCAL.fullmatch(text)
    try:
        if found:
            plain = PlainDateTime(f"{found[1]}T{found[2]}")
            return plain.assume_tz(zone, disambiguation="compatible").to_instant()
        return Instant(text)
    except ValueError:
        return None


def _ago(text: str, local: ZonedDateTime) -> Instant | None:
    found = _AGO.fullmatch(text)
    return None if found is None else _shifted(found, local, -1)


def _shifted(found: re.Match[str], local: ZonedDateTime, way: int) -> Instant:
    """Minutes and hours by the instant, days and weeks by the calendar; ``way`` is -1 for what lies behind."""
    word = found["count"].casefold()
    count = way * (_COUNTS.get(word) or int(word))
    unit = found["unit"].casefold()
    if unit in ("minute", "hour"):
        return local.to_instant().add(minutes=count * (60 if unit == "hour" else 1))
    return local.add(days=count * (7 if unit == "week" else 1), disambiguation="compatible").to_instant()


def _day_and_time(text: str, local: ZonedDateTime) -> Instant | None:
    first, _, rest = text.partition(" ")
    day = _day(first.casefold().rstrip(","), local.date())
    if day is None:
        day, rest = local.date(), text
    time = _time(rest.strip())
    if time is None:
        return None
    return _at(day, time, local)


def _day(word: str, today: Date) -> Date | None:
    if word in ("today", "yesterday"):
        return today if word == "today" else today.prev_day()
    if word in _WEEKDAYS:
        back = (today.day_of_week().value - 1 - _WEEKDAYS.index(word)) % 7
        return today.subtract(days=back)
    try:
        return Date(word)
    except ValueError:
        return None


def _time(text: str) -> Time | None:
    if text.casefold() in ("noon", "at noon"):
        return Time(12)
    found = _TIME.fullmatch(text)
    if found is None or not (found["minute"] or found["half"]):
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if found["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found["half"].casefold().startswith("p") else 0)
    return Time(hour, minute) if hour < 24 and minute < 60 else None
