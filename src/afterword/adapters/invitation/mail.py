"""The calendar parts of a mail message."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_HEADER = re.compile(rb"(?:From |[A-Za-z][A-Za-z0-9-]{1,60}:)")
_TYPES = ("text/calendar", "application/ics", "text/x-vcalendar", "application/calendar")


@dataclass(frozen=True, slots=True)
class CalendarPart:
    """One calendar inside a message: its bytes, and the charset and METHOD that the part's header states."""

    data: bytes
    charset: str | None
    method: str


def looks_like_mail(data: bytes) -> bool:
    """Whether the bytes begin with a header as messages have it, and not with a calendar."""
    head = data[:20_000].lstrip()
    if re.match(rb"(?i)(?:\xef\xbb\xbf)?BEGIN:", head) or not _HEADER.match(head):
        return False
    return re.search(rb"(?im)^(?:MIME-Version|Content-Type|Received|Message-ID|Subject|From):", head) is not None


def calendar_parts(data: bytes) -> Iterator[CalendarPart]:
    """Each calendar in the message, attached messages included; one that comes twice comes twice."""
    from email import message_from_bytes  # noqa: PLC0415
    from email.message import Message  # noqa: PLC0415

    try:
        parts: list[Message] = list(message_from_bytes(data).walk())
    except RecursionError:
        return
    for part in parts:
        name = str(part.get_filename() or "").lower()
        if part.get_content_type() in _TYPES or name.endswith((".ics", ".vcs", ".ifb")):
            found = _part(part.get_payload(decode=True), part.get_content_charset(), part.get_param("method"))
            if found is not None:
                yield found


def _part(payload: object, charset: str | None, method: object) -> CalendarPart | None:
    if not isinstance(payload, bytes) or not payload.strip():
        return None
    return CalendarPart(payload, charset, method.upper() if isinstance(method, str) else "")
