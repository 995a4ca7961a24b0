"""Read replies: from message files, from lines of JSON, or from pasted text; nothing is kept and nothing is sent."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

from whenever import Date, Instant

from afterword.core.candidacy.model import Candidacy, Person
from afterword.core.candidacy.moments import FirmCalendar
from afterword.core.candidacy.naming import folded
from afterword.core.problems import Invalid, Problem
from afterword.core.reply.document import read_message
from afterword.core.reply.model import Message, ReadReply
from afterword.core.reply.reader import read


def messages_from_lines(text: str, path: str) -> list[Message]:
    """One message a line, blank lines left out; Invalid with every problem of every line."""
    found: list[Message] = []
    problems: list[Problem] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        message, wrong = _line(line)
        problems += [Problem(f"line {number}: {one.place}".rstrip(": "), one.sentence) for one in wrong]
        found += [message] if message else []
    if problems:
        raise Invalid(f"{path}: these messages do not fit.", tuple(problems))
    return found


def _line(line: str) -> tuple[Message | None, tuple[Problem, ...]]:
    try:
        return read_message(json.loads(line))
    except (ValueError, RecursionError) as fault:
        return None, (Problem("", f"this is no JSON: {fault}"),)


def read_all(
    messages: Sequence[Message], received_on: Date | None, locale: str | None
) -> list[tuple[Message, ReadReply]]:
    """What each message seems to say; the day and the usage stand in where a message has none."""
    known = [replace(one, received_on=one.received_on or received_on, locale=one.locale or locale) for one in messages]
    return [(one, read(one)) for one in known]


def read_for(candidacy: Candidacy, text: str, now: Instant) -> ReadReply:
    """What a pasted text seems to say when it came today, by the firm's own calendar."""
    calendar = FirmCalendar(candidacy.zone(), candidacy.closed_days.with_dates(candidacy.holidays))
    message = Message(text=text, received_on=calendar.day_of(now), locale=candidacy.candidate.locale)
    return read(message, calendar)


def likely_sender(candidacy: Candidacy, text: str) -> Person | None:
    """Whose name stands in the text, if it is one person's alone; None where that is not clear."""
    said = f" {folded(text)} "
    named = [person for person in candidacy.people if f" {folded(person.name)} " in said]
    return named[0] if len(named) == 1 else None
