"""A message that came in and concerns a candidacy: what it seems to say, and whether the candidate agreed (J10)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from whenever import Date, Instant

from afterword.core.candidacy.model import ReplyKind


class ReceivedState(StrEnum):
    """``recorded``: a machine's, taken down by itself; ``proposed``: a person's, to be confirmed with a yes."""

    PROPOSED = "proposed"
    RECORDED = "recorded"
    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"


class Tie(StrEnum):
    """What ties a message to its candidacy, the surest first."""

    THREAD = "thread"
    BOUNCE = "bounce"
    PERSON = "person"
    DOMAIN = "domain"
    SYSTEM = "system"
    NAME = "name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """Of a message only what is needed. ``id``: its Message-ID, else a digest; ``words``: those that decided.

    ``maybe``: the ids of other candidacies that it could concern as well.
    """

    id: str
    candidacy: str
    at: Instant
    sender: str
    subject: str
    tie: Tie
    kind: ReplyKind
    person: str | None = None
    date: Date | None = None
    confidence: float = 0.0
    words: str = ""
    bounced: bool = False
    by_machine: bool = False
    maybe: tuple[str, ...] = ()
    state: ReceivedState = ReceivedState.PROPOSED
    event: str | None = None
