"""An invitation in plain words, "Tuesday, November 10 at 2 pm": read as far as it goes, and asked about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from whenever import Date

from afterword.core.candidacy.invitation import Attendee, Invitation
from afterword.core.candidacy.invitation_answers import read_clock
from afterword.core.candidacy.moments import FirmCalendar
from afterword.core.candidacy.spoken import read_day

_HEAD = re.compile(r"(subject|from|to|cc|bcc|sent|date|reply-to)\s*:\s*(.*)", re.IGNORECASE)
_SENDER = re.compile(r"\"?([^<\"]*?)\"?\s*<([^<>\s]+@[^<>\s]+)>")
_CLOCK = r"\d{1,2}(?:[:.]\d{2})?\s*[ap]\.?m\b\.?|\d{1,2}:\d{2}"
_TIME = re.compile(
    rf"\b(?:(?P<bare>\d{{1,2}}(?:[:.]\d{{2}})?)\s*(?:-|–|—|to|until)\s*)?(?P<first>{_CLOCK})(?:\s*(?:-|–|—|to|until)\s*(?P<last>{_CLOCK}))?",
    re.IGNORECASE,
)
_ZONES = (
    (r"E[SD]?T|Eastern", "America/New_York"),
    (r"C[SD]?T|Central", "America/Chicago"),
    (r"M[SD]?T|Mountain", "America/Denver"),
    (r"P[SD]?T|Pacific", "America/Los_Angeles"),
    (r"GMT|BST|London time", "Europe/London"),
    (r"CES?T", "Europe/Berlin"),
)
_LEAST_LETTERS, _LONGEST_LINE, _MOST_LINES = 20, 400, 400


@dataclass(frozen=True, slots=True)
class Prose:
    """What was read, and the beginning and end that the words seem to name: choices, never facts."""

    invitation: Invitation
    started: str = ""
    ended: str = ""


def read_prose(text: str, uid: str, today: Date, locale: str) -> Prose | None:
    """The invitation in the words; None where they are too few to be one."""
    if sum(letter.isalpha() for letter in text) < _LEAST_LETTERS:
        return None
    heads, body = _parted(text)
    sender = _SENDER.fullmatch(heads.get("from", ""))
    started, ended = _when(body, today, locale)
    invitation = Invitation(
        uid=uid,
        summary=heads.get("subject", "")[:_LONGEST_LINE],
        description="\n".join(body),
        organizer=Attendee(sender[1].strip(), sender[2]) if sender and sender[1].strip() else None,
        zone_choices=tuple(_zones(body)),
        source="words",
    )
    return Prose(invitation, started, ended)


def _parted(text: str) -> tuple[dict[str, str], list[str]]:
    """The headers of a mail as one pastes them, which tell when it was sent and not when to come; and the rest."""
    heads: dict[str, str] = {}
    body: list[str] = []
    for line in text.split("\n")[:_MOST_LINES]:
        found = _HEAD.fullmatch(line.strip())
        if found and not any(map(str.strip, body)):
            heads.setdefault(found[1].lower(), found[2].strip())
        else:
            body.append(line[:_LONGEST_LINE])
    return heads, body


def _when(lines: list[str], today: Date, locale: str) -> tuple[str, str]:
    """The first time of day with its day, which its own line names or one before; empty where there is none."""
    calendar = FirmCalendar("UTC")
    day: Date | None = None
    for line in lines:
        spoken = read_day(_TIME.sub(" ", line), today, calendar, locale)
        day = spoken.date if spoken else day
        found = _TIME.search(line)
        first, last = _clocks(found) if found else (None, None)
        if day is not None and first:
            return f"{day.format_iso()} {first}", last or ""
    return "", ""


def _clocks(found: re.Match[str]) -> tuple[str | None, str | None]:
    """Of "2 pm to 3 pm", and of "2-3 pm", whose first number takes the half of the second."""
    first, last = found["first"], found["last"]
    if found["bare"] is not None and last is None:
        half = re.search(r"[ap]", first, re.IGNORECASE)
        first, last = found["bare"] + (f" {half[0]}m" if half else ""), first
    return _said(first), _said(last)


def _said(text: str | None) -> str | None:
    clock = read_clock(text.replace(".m", "m").rstrip(".")) if text else None
    return clock.format_iso()[:5] if clock else None


def _zones(lines: list[str]) -> Iterator[str]:
    text = "\n".join(lines)
    for words, zone in _ZONES:
        if re.search(rf"\b(?:{words})\b(?! \w+ street)", text):
            yield zone
