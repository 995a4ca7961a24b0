"""The subject and the plain text of a message file, for the reviewer."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MailText:
    """What a message says: its subject, the names in From and To where given, and its text."""

    subject: str | None
    sender: str | None
    recipient: str | None
    text: str


def read_eml(data: bytes) -> MailText:
    """Read any bytes as a message; a broken one gives what text it has."""
    from email import message_from_bytes  # noqa: PLC0415  (heavy)
    from email.policy import default  # noqa: PLC0415

    message = message_from_bytes(data, policy=default)
    try:
        body = message.get_body(preferencelist=("plain", "html"))
        text = str(body.get_content()) if body is not None else ""
    except (LookupError, ValueError, KeyError, AttributeError):
        text = data.partition(b"\n\n")[2].decode("utf-8", "replace")
    if re.match(r"\s*<(?:!doctype|html|body|div|p)\b", text, re.IGNORECASE):
        text = re.sub(r"<[^<>]{0,2000}>", "", re.sub(r"(?i)<br[^<>]{0,40}>|</p>|</div>", "\n", text))
    return MailText(
        _header(message, "subject"), _name(message, "from"), _name(message, "to"), text.replace("\r\n", "\n")
    )


def _header(message: object, name: str) -> str | None:
    try:
        value = message.get(name)  # type: ignore[attr-defined]
    except (ValueError, IndexError, AttributeError, KeyError):
        return None
    return str(value) if value else None


def _name(message: object, header: str) -> str | None:
    from email.utils import parseaddr  # noqa: PLC0415

    name = parseaddr(_header(message, header) or "")[0]
    return name or None
