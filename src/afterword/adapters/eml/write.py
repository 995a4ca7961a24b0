"""A draft as the bytes of an .eml file, the same for the same values; no pixel, no receipt, no trace (J11)."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b

from whenever import Instant


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
    """An unsent message (X-Unsent: 1), UTF-8, lines within RFC 5322's limits, line ends CRLF."""
    from email.message import EmailMessage  # noqa: PLC0415  (heavy)
    from email.policy import SMTP  # noqa: PLC0415

    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    if mail.from_address:
        message["From"] = _mailbox(mail.from_name, mail.from_address)
    if mail.to:
        message["To"] = _mailbox(mail.to_name, mail.to)
    message["Subject"] = " ".join(mail.subject.split())
    message["Date"] = mail.at.to_tz(mail.zone).to_stdlib()
    message["Message-ID"] = mail.message_id or _message_id(mail)
    message.set_content(_lines(mail.text), charset="utf-8", cte="quoted-printable")
    return message.as_bytes()


def _mailbox(name: str | None, address: str) -> str:
    from email.headerregistry import Address  # noqa: PLC0415

    plain = " ".join((name or "").split())
    try:
        return str(Address(plain, addr_spec=address.strip()))
    except (ValueError, IndexError) as fault:
        from afterword.core.problems import Invalid, Problem  # noqa: PLC0415

        raise Invalid("The mail cannot be written.", (Problem("email", f"{address!r} is no mail address"),)) from fault


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").encode("utf-8", "replace").decode("utf-8")


def _message_id(mail: Mail) -> str:
    """Made of what the mail says, so that the same draft has the same id."""
    said = "\0".join((mail.text, mail.subject, mail.to or "", mail.from_address or "", str(mail.at)))
    return f"<{blake2b(said.encode('utf-8', 'replace'), digest_size=16).hexdigest()}@afterword.invalid>"
