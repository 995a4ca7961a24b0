"""What a message or a pasted text says in plain words, with its subject and its sender before it."""

from __future__ import annotations

import re

from afterword.adapters.invitation.mail import calendar_parts, looks_like_mail
from afterword.adapters.invitation.text import decoded, plain

_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1f]")
_HEADS = ("Subject", "From")
_LONGEST = 20_000


def text_of(data: bytes) -> str:
    """The words of any bytes; empty where they are no text, or a web page."""
    if _BINARY.search(data[:4000]):
        return ""
    text = _mail_text(data) if looks_like_mail(data) else decoded(data)
    if re.search(r"<(?:!doctype|html|head|body)\b", text[:5000], re.IGNORECASE) and not looks_like_mail(data):
        return ""
    return plain(text)[:_LONGEST]


def _mail_text(data: bytes) -> str:
    from email import message_from_bytes  # noqa: PLC0415  (heavy)
    from email.policy import default  # noqa: PLC0415

    try:
        message = message_from_bytes(data, policy=default)
        body = message.get_body(preferencelist=("plain", "html"))
        text = str(body.get_content()) if body is not None else ""
        heads = [f"{name}: {message[name]}" for name in _HEADS if message[name]]
    except (LookupError, ValueError, AttributeError, RecursionError, TypeError):
        return decoded(data)
    return "\n".join([*heads, "", text])


def calendars_only(data: bytes) -> bytes:
    """A message reduced to its calendars, each with what its header states; other bytes as they are."""
    parts = list(calendar_parts(data)) if looks_like_mail(data) else []
    if not parts:
        return data
    from email.message import EmailMessage  # noqa: PLC0415  (heavy)

    made = EmailMessage()
    made["MIME-Version"] = "1.0"
    made.make_mixed()
    for part in parts:
        more = {"charset": part.charset or "", "method": part.method}
        made.add_attachment(
            part.data, "text", "calendar", params={name: value for name, value in more.items() if value}
        )
    return made.as_bytes()
