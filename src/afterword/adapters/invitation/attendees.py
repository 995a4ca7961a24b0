"""ORGANIZER and ATTENDEE lines as people, rooms and things."""

from __future__ import annotations

import re

from afterword.adapters.invitation.lines import Line, unescaped
from afterword.adapters.invitation.text import one_line
from afterword.core.candidacy.invitation import Attendee

_ADDRESS = re.compile(r"[^\s@<>\"',;:()\[\]]+@[^\s@<>\"',;:()\[\]]+")
_ROOM = re.compile(
    r"\b(?:conf(?:erence)?|meeting|board|interview|huddle|video)[ ._-]?rooms?\b|\b(?:room|raum|salle|sala|floor|bldg|building)"
    r"[ ._-]?\w{0,3}\d|^(?:conf|room|rm|cr)[ ._-]?[\w.]*\d|\bboardroom\b|^room[-_ .]|[-_ .]room$|\(\d{1,3}\)$|\bconf(?:\.|erence)? rm\b",
    re.IGNORECASE,
)
_THING = re.compile(r"\b(?:projector|equipment|polycom|webex device|parking|catering)\b", re.IGNORECASE)
_ROOM_MAIL = re.compile(
    r"@resource\.calendar\.google\.com$|^(?:room|conf|rm|cr)[-_.]?[\w-]*\d|^room[-_.]", re.IGNORECASE
)
_LONGEST_NAME = 200
_OPTIONAL = ("OPT-PARTICIPANT", "NON-PARTICIPANT")


def read_attendee(line: Line) -> Attendee | None:
    """Who or what the line names; None where it gives neither a name nor an address."""
    mail = _mail(line)
    name = one_line(unescaped(line.parameters.get("CN", ""))).strip("'\" ")[:_LONGEST_NAME]
    if "@" in name:
        mail, name = mail or name.lower(), ""
    if not (mail or name):
        return None
    kind = line.parameters.get("CUTYPE", "INDIVIDUAL").upper()
    role = line.parameters.get("ROLE", "REQ-PARTICIPANT").upper()
    return Attendee(
        name=name,
        mail=mail,
        kind=kind.lower(),
        role=role.lower(),
        optional=role in _OPTIONAL,
        is_room=kind == "ROOM" or bool(_ROOM.search(name) or _ROOM_MAIL.search(mail)),
        is_resource=kind == "RESOURCE" or bool(_THING.search(name)),
        is_group=kind == "GROUP" or mail.endswith("@group.calendar.google.com"),
    )


def _mail(line: Line) -> str:
    value = re.sub(r"(?i)^\s*(?:mailto|smtp|sip|invalid):", "", line.value).strip()
    for text in (value, line.parameters.get("EMAIL", "")):
        if found := _ADDRESS.search(one_line(text)):
            return found[0].lower()
    return ""
