"""A message of the mailbox as it is read for what it concerns: headers alone at first, the whole only where they give a reason."""

from __future__ import annotations

from email.message import Message as Parsed

from whenever import Instant

from afterword.adapters.eml.message import headers_of, read_message_file
from afterword.core.mail.incoming import Incoming

_MOST_REPORT = 20_000


def read_headers(data: bytes) -> dict[str, str]:
    """The headers that count, by their names in small letters; of one that stands twice the first."""
    return headers_of(data)


def read_incoming(data: bytes, id_: str, at: Instant | None, locale: str | None, zone: str) -> Incoming:
    """Read any bytes; what cannot be read is left out. ``at``: when the server got it, whose day at ``zone`` is the day of receipt."""
    from dataclasses import replace  # noqa: PLC0415

    message = read_message_file(data, id_, locale)
    if at is not None:
        message = replace(message, received_on=at.to_tz(zone).date())
    report, returned, calendar = _parts(data)
    return Incoming(message, report, returned, calendar)


def _parts(data: bytes) -> tuple[str, str, bool]:
    """The machine-readable part of a report, what it quotes of the message it tells of, and whether there is a calendar."""
    from email import message_from_bytes  # noqa: PLC0415  (heavy)
    from email.policy import compat32  # noqa: PLC0415

    report, returned, calendar = "", "", False
    try:
        parts = list(message_from_bytes(data, policy=compat32).walk())[:200]
    except (ValueError, TypeError, RecursionError, AttributeError):
        return report, returned, calendar
    for part in parts:
        kind = _kind(part)
        if kind == "message/delivery-status":
            report += _text(part)
        elif kind in {"message/rfc822", "text/rfc822-headers", "message/rfc822-headers"}:
            returned += _text(part)
        elif kind in {"text/calendar", "application/ics"}:
            calendar = True
    return report[:_MOST_REPORT], returned[:_MOST_REPORT], calendar


def _kind(part: Parsed) -> str:
    try:
        return str(part.get_content_type())
    except (ValueError, TypeError, AttributeError, IndexError):
        return ""


def _text(part: Parsed) -> str:
    """The text of a part, whose own parts count as text too."""
    try:
        payload = part.get_payload()
        if isinstance(payload, list):
            return "\n".join(f"{one}\n"[:_MOST_REPORT] for one in payload)
        decoded = part.get_payload(decode=True)
        return decoded.decode("utf-8", "replace") if isinstance(decoded, bytes) else str(payload)
    except (ValueError, TypeError, LookupError, AttributeError, KeyError, RecursionError):
        return ""
