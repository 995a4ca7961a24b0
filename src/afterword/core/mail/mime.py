"""An approved note as the message that goes out: plain text, nothing added, threading headers of any length (RFC 5322, 2045)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP, EmailPolicy
from typing import Any

from whenever import Instant

from afterword.core.problems import Invalid

_IDS = frozenset({"message-id", "in-reply-to", "references"})
_ID = re.compile(r"<[^<>\s\x00-\x1f]{1,900}>")
_LOCAL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}")
_BREAKS = re.compile(r"[\r\n\x00]")
_MOST_REFERENCES = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """What stands above the text. ``answers``: the Message-IDs of the thread, oldest first; the last is the one answered."""

    sender: str
    sender_name: str | None
    recipient: str
    recipient_name: str | None
    subject: str
    message_id: str
    sent_at: Instant
    zone: str = "UTC"
    answers: tuple[str, ...] = ()


class _WholeIds(EmailPolicy):
    """Writes the ids one a line and raw: the stock policy makes encoded words of long ones, and the thread is lost."""

    def fold(self, name: str, value: Any) -> str:
        """One header as it goes on the wire."""
        if name.casefold() in _IDS:
            return f"{name}: {f'{self.linesep} '.join(_ID.findall(str(value)))}{self.linesep}"
        return str(super().fold(name, value))

    def fold_binary(self, name: str, value: Any) -> bytes:
        """The same in bytes."""
        if name.casefold() in _IDS:
            return self.fold(name, value).encode("ascii", "surrogateescape")
        return super().fold_binary(name, value)

    def header_store_parse(self, name: str, value: Any) -> tuple[str, Any]:
        """Ids are kept as they are; everything else is checked by the library."""
        return (name, str(value)) if name.casefold() in _IDS else super().header_store_parse(name, value)

    def header_fetch_parse(self, name: str, value: Any) -> Any:
        """Ids as they were given."""
        return value if name.casefold() in _IDS else super().header_fetch_parse(name, value)


_POLICY = _WholeIds(**{name: getattr(SMTP, name) for name in ("linesep", "max_line_length", "utf8", "raise_on_defect")})


def ids_in(text: str) -> tuple[str, ...]:
    """Every Message-ID in a header, each once, in its order (RFC 5322, 3.6.4)."""
    return tuple(dict.fromkeys(_ID.findall(text)))


def new_message_id(token: str, address: str) -> str:
    """A well-formed id in the domain of the sender's address; a badly formed one is replaced on the way."""
    domain = address.rpartition("@")[2].encode("idna").decode("ascii")
    return f"<{token}@{domain}>"


def build(envelope: Envelope, text: str) -> bytes:
    """The message with CRLF. Invalid for an address that no server takes; a line break in a header is never written."""
    message = EmailMessage(policy=_POLICY)
    message["From"] = mailbox(envelope.sender_name, envelope.sender)
    message["To"] = mailbox(envelope.recipient_name, envelope.recipient)
    message["Subject"] = _BREAKS.sub(" ", envelope.subject)
    message["Date"] = envelope.sent_at.to_tz(envelope.zone).to_fixed_offset().format_rfc2822()
    message["Message-ID"] = envelope.message_id
    if envelope.answers:
        message["In-Reply-To"] = envelope.answers[-1]
    message["References"] = " ".join(_references(envelope))
    message.set_content(
        text if text.endswith("\n") else f"{text}\n", subtype="plain", charset="utf-8", cte=_encoding(text)
    )
    return message.as_bytes()


def subject_in(raw: bytes) -> str:
    """The subject of a message that was built here."""
    return str(message_from_bytes(raw, policy=SMTP)["Subject"] or "")


def _references(envelope: Envelope) -> Sequence[str]:
    """The thread, its beginning and its end kept where it is very long; a note that begins one names itself, since some servers replace its Message-ID."""
    ids = tuple(dict.fromkeys(envelope.answers)) or (envelope.message_id,)
    return ids if len(ids) <= _MOST_REFERENCES else (ids[0], *ids[1 - _MOST_REFERENCES :])


def _encoding(text: str) -> str:
    plain = text.isascii() and all(len(line) <= 78 and not line.startswith("From ") for line in text.split("\n"))
    return "7bit" if plain else "quoted-printable"


def mailbox(name: str | None, address: str) -> str:
    """A name and an address as one field; Invalid if the address cannot stand in it."""
    from email.headerregistry import Address  # noqa: PLC0415  (heavy)

    local, at, domain = address.strip().rpartition("@")
    wrong = f"{address!r} is no address that a mail server takes. Correct it, then approve again."
    if not at or not domain or not local.isascii() or not _LOCAL.fullmatch(local):
        raise Invalid(wrong)
    try:
        return str(Address(_BREAKS.sub(" ", name or ""), local, domain.encode("idna").decode("ascii")))
    except (ValueError, IndexError, UnicodeError) as error:
        raise Invalid(wrong) from error
