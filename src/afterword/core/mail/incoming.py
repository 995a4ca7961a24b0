"""A message that was opened: what it says, and the parts that only machines write."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core.reply.model import Message


@dataclass(frozen=True, slots=True)
class Incoming:
    """``report``: a delivery report's fields (RFC 3464); ``returned``: what it quotes of the message it tells of."""

    message: Message
    report: str = ""
    returned: str = ""
    has_calendar: bool = False
