"""Any bytes to invitations and problems: calendar files, and messages that hold them (RFC 5545, 5546, 6047)."""

from __future__ import annotations

import re
from dataclasses import replace

from whenever import Instant

from afterword.adapters.invitation.event import Rules, read_event
from afterword.adapters.invitation.lines import Component, read_components
from afterword.adapters.invitation.mail import calendar_parts, looks_like_mail
from afterword.adapters.invitation.rules import read_rules
from afterword.adapters.invitation.text import decoded
from afterword.core.candidacy.invitation import Invitation
from afterword.core.problems import Problem

_LARGEST = 50 * 1024 * 1024
_WHOLE = "file"
_ANSWERS = {
    "REPLY": "it is somebody's answer to an invitation, and no invitation itself.",
    "COUNTER": "it only proposes another time; wait for the invitation that fixes it.",
    "DECLINECOUNTER": "it only turns down another time that was proposed; the invitation stands as it was.",
    "REFRESH": "it only asks for the invitation once more, and changes nothing.",
}


def read_invitations(data: bytes) -> tuple[tuple[Invitation, ...], tuple[Problem, ...]]:
    """The invitations in the order of the file, each meeting once, and everything that could not be read.

    A problem has a place: "file", "message", "line 12" or "event 2". Nothing is raised, whatever the bytes are.
    """
    if len(data) > _LARGEST:
        return (), (Problem(_WHOLE, "It is larger than 50 MB: save the one event as a file of its own."),)
    if looks_like_mail(data):
        return _read_message(data)
    return _read_calendar(decoded(data), "")


def _read_message(data: bytes) -> tuple[tuple[Invitation, ...], tuple[Problem, ...]]:
    parts = list(calendar_parts(data))
    if not parts and re.search(rb"(?im)^BEGIN:VCALENDAR\s*$", data):
        return _read_calendar(decoded(data), "")
    if not parts:
        return (), (Problem("message", _missing_part(data)),)
    invitations: list[Invitation] = []
    problems: list[Problem] = []
    for part in parts:
        more, wrong = _read_calendar(decoded(part.data, part.charset), part.method)
        invitations += more
        problems += (problem for problem in wrong if problem not in problems)
    return _once(invitations), tuple(problems)


def _missing_part(data: bytes) -> str:
    if re.search(rb"(?i)winmail\.dat|application/ms-tnef", data):
        return "It holds its invitation in Outlook's own winmail.dat: open it in Outlook and save the event as .ics."
    return "It holds no invitation: save the calendar attachment itself, or enter the interview by hand."


def _read_calendar(text: str, method: str) -> tuple[tuple[Invitation, ...], tuple[Problem, ...]]:
    if not re.search(r"BEGIN:V(?:CALENDAR|EVENT)", text, re.IGNORECASE):
        return (), (Problem("line 1", _no_calendar(text)),)
    root, problems = read_components(text)
    calendars = list(root.every("VCALENDAR")) or [root]
    invitations: list[Invitation] = []
    found = list(problems)
    count = 0
    for calendar in calendars:
        rules, wrong = read_rules(calendar)
        found += wrong
        for component in calendar.every("VEVENT"):
            count += 1
            invitation, wrong = _read_one(component, calendar, rules, method, f"event {count}")
            found += wrong
            invitations += [invitation] if invitation else []
    if not count:
        found.append(Problem("line 1", "The calendar holds no event: save the invitation itself as .ics."))
    return _once(_without_replaced(invitations)), tuple(found)


def _no_calendar(text: str) -> str:
    if not text.strip():
        return "It is empty: save the invitation once more."
    if re.search(r"<(?:!doctype|html|head|body)\b", text[:5_000], re.IGNORECASE):
        return "It is a web page and no calendar: follow its link to the .ics file, or enter the interview by hand."
    return "It is no calendar file: save the invitation as .ics, or enter the interview by hand."


def _read_one(
    component: Component, calendar: Component, rules: Rules, method: str, place: str
) -> tuple[Invitation | None, tuple[Problem, ...]]:
    said = (component.value("METHOD") or calendar.value("METHOD") or method).upper()
    if said in _ANSWERS:
        return None, (Problem(place, _ANSWERS[said]),)
    return read_event(component, calendar, rules, said, place)


def _without_replaced(invitations: list[Invitation]) -> list[Invitation]:
    """Without a series whose first occurrence is replaced by an event of its own in the same file."""
    replaced = {(one.uid, one.recurrence_id) for one in invitations if one.recurrence_id}
    return [one for one in invitations if one.recurrence_id or (one.uid, _own_occurrence(one)) not in replaced]


def _own_occurrence(invitation: Invitation) -> str:
    return invitation.started.format_iso() if invitation.started else ""


def _once(invitations: list[Invitation]) -> tuple[Invitation, ...]:
    """Each meeting once, in its newest revision, at the place where it came first; the fuller description is kept."""
    kept: dict[tuple[str, str], Invitation] = {}
    for one in invitations:
        key = (one.uid, one.recurrence_id)
        other = kept.get(key)
        kept[key] = one if other is None else _newer(other, one)
    return tuple(kept.values())


def _newer(one: Invitation, other: Invitation) -> Invitation:
    newest = max(one, other, key=lambda each: (each.sequence, each.stamped or Instant.MIN))
    fullest = max(one, other, key=lambda each: len(each.description))
    return replace(newest, description=fullest.description)
