"""A message that says another was not delivered: which one, to whom, and whether for good (RFC 3461, 3464)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from afterword.core.mail.mime import ids_in

_MACHINE = re.compile(
    r"\b(?:mailer-daemon|postmaster|mail-daemon|maildelivery|mail delivery (?:sub)?system)\b", re.IGNORECASE
)
_SAYS = re.compile(
    r"undeliver|delivery (?:status notification|failure|has failed|failed)|(?:could not|couldn't|was not|wasn't|cannot|can't) be delivered|"
    r"mail delivery failed|returned (?:mail|to sender)|user unknown|failure notice|address not found|delivery incomplete|unzustellbar|"
    r"non remis|no (?:se ha podido|se pudo) entregar",
    re.IGNORECASE,
)
_LATE = re.compile(
    r"\(delay\)|delayed|delivery incomplete|will (?:be retried|keep trying|try again|retry)|still (?:trying|being retried)|"
    r"temporary problem|not yet been delivered|this is a warning message only|do not need to resend",
    re.IGNORECASE,
)
_ACTION = re.compile(r"^action:\s*(\w+)", re.IGNORECASE | re.MULTILINE)
_RECIPIENT = re.compile(
    r"^(?:final|original)-recipient:\s*(?:[\w-]+\s*;)?\s*<?([^\s<>;]+@[^\s<>;]+)", re.IGNORECASE | re.MULTILINE
)
_ADDRESS = re.compile(r"[^\s<>\"'(),;:]+@[^\s<>\"'(),;:]+\.[^\s<>\"'(),;:]+")
_ORIGINAL_ID = re.compile(r"^message-id:\s*(<[^<>\s]+>)", re.IGNORECASE | re.MULTILINE)
_WENT_ON = frozenset({"delayed", "relayed", "delivered", "expanded"})


@dataclass(frozen=True, slots=True)
class Bounce:
    """``ids``: the Message-IDs that it speaks of; ``recipients``: in small letters; ``final``: False while the server still tries."""

    ids: tuple[str, ...]
    recipients: tuple[str, ...]
    final: bool


def read_bounce(headers: Mapping[str, str], subject: str, text: str, report: str, returned: str) -> Bounce | None:
    """What a bounce says, or None if it is none. ``report``: its machine-readable part, ``returned``: what it quotes of the other."""
    if not _is_bounce(headers, subject, text, report):
        return None
    actions = {action.casefold() for action in _ACTION.findall(report)}
    late = actions <= _WENT_ON if actions else bool(_LATE.search(f"{subject}\n{text[:4000]}"))
    failed = _ADDRESS.findall(headers.get("x-failed-recipients", ""))
    named = [*failed, *_RECIPIENT.findall(report)] or _ADDRESS.findall(text[:4000])
    threads = ids_in(f"{headers.get('in-reply-to', '')} {headers.get('references', '')}")
    quoted = _ORIGINAL_ID.findall(f"{returned}\n{text}")
    return Bounce(
        tuple(dict.fromkeys((*quoted, *threads))),
        tuple(dict.fromkeys(one.casefold().rstrip(".") for one in named)),
        not late,
    )


def _is_bounce(headers: Mapping[str, str], subject: str, text: str, report: str) -> bool:
    kind = headers.get("content-type", "").casefold()
    if (
        ("delivery-status" in kind and "multipart/report" in kind)
        or "x-failed-recipients" in headers
        or _ACTION.search(report)
    ):
        return True
    if not _MACHINE.search(headers.get("from", "")) and headers.get("return-path", "").strip() != "<>":
        return False
    return bool(_SAYS.search(subject)) or (
        bool(_MACHINE.search(headers.get("from", ""))) and bool(_SAYS.search(text[:4000]))
    )
