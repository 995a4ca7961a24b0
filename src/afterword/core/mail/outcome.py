"""What became of one attempt to submit a message, as far as anybody can tell (RFC 5321, 6.1)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Fate(StrEnum):
    """``not-sent``: nothing was delivered and it may be tried again; ``refused``: the server said no; ``unknown``: nobody can tell."""

    SENT = "sent"
    NOT_SENT = "not-sent"
    REFUSED = "refused"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Outcome:
    """``words``: the server's, or a sentence of what went wrong."""

    fate: Fate
    words: str
