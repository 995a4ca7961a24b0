"""A draft as the bytes of an .eml file, the same for the same values; no pixel, no receipt, no trace (J11)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from whenever import Instant

from afterword.core.problems import Invalid, Problem

_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """What is written down. ``to`` stays None where no address may be used; ``zone`` is that of the Date header."""

    text: str
    subject: str
    at: Instant
    zone: str = "UTC"
    from_name: str | None = None
    from_address: str | None = None
    to_name: str | None = None
    to: str | None = None
    message_id: str | None = None


def write_eml(mail: Mail) -> bytes:
    """An unsent message (X-Unsent: 1), UTF-8, lines within RFC 5322's limits, line ends CRLF.

    Invalid if an address is none. Headers are folded by the older policy: the newer one may begin a long header with an
    empty line, and then some readers show a blank before the subject.
    """
    from email.charset import QP, Charset  # noqa: PLC0415  (heavy)
    from email.message import Message  # noqa: PLC0415
    from email.policy import compat32  # noqa: PLC0415

    charset = Charset("utf-8")
    charset.body_encoding = QP
    message: Message[str, str] = Message(policy=compat32.clone(linesep="\r\n", max_line_length=76))
    for name, value in _headers(mail):
        message[name] = value
    message["MIME-Version"] = "1.0"
    message.set_payload(_lines(mail.text), charset)
    return message.as_bytes()


def _headers(mail: Mail) -> Iterator[tuple[str, Any]]:
    from email.utils import format_datetime  # noqa: PLC0415

    yield "X-Unsent", "1"
    if mail.from_address:
        yield "From", _mailbox(mail.from_name, mail.from_address)
    if mail.to:
        yield "To", _mailbox(mail.to_name, mail.to)
    yield "Subject", _words(mail.subject, "Subject")
    yield "Date", format_datetime(mail.at.to_tz(mail.zone).to_stdlib())
    yield "Message-ID", mail.message_id or _message_id(mail)


def _words(text: str, header: str) -> Any:
    """Words of a header: as they are where they are plain, else encoded (RFC 2047)."""
    from email.header import Header  # noqa: PLC0415

    plain = " ".join(_lines(_CONTROLS.sub(" ", text)).split())
    return Header(plain, "us-ascii" if plain.isascii() else "utf-8", header_name=header, maxlinelen=76)


def _mailbox(name: str | None, address: str) -> str:
    spec = address.strip()
    if not _ADDRESS.fullmatch(spec):
        raise Invalid("The mail cannot be written.", (Problem("email", f"{address[:80]!r} is no mail address"),))
    shown = " ".join(_lines(_CONTROLS.sub(" ", name or "")).split())
    if not shown:
        return spec
    quoted = '"' + re.sub(r'(["\\])', r"\\\1", shown) + '"' if re.search(r"[^\w \'-]", shown) else shown
    return f"{quoted if shown.isascii() else _words(shown, 'To').encode(linesep=chr(10))} <{spec}>"


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").encode("utf-8", "replace").decode("utf-8")


def _message_id(mail: Mail) -> str:
    """Made of what the mail says, so that the same draft has the same id."""
    said = "\0".join((mail.text, mail.subject, mail.to or "", mail.from_address or "", str(mail.at)))
    return f"<{blake2b(said.encode('utf-8', 'replace'), digest_size=16).hexdigest()}@afterword.invalid>"
