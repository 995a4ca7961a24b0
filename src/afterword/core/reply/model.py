"""A message as it came, and what it was read to say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from whenever import Date

from afterword.core.candidacy.model import ReplyKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A message: ``text`` is all of its body, quoted words and signature too; ``headers`` by their names in small letters.

    ``received_on``: the day on which it came, from which relative dates count; None where it is not known.
    """

    text: str
    id: str | None = None
    received_on: Date | None = None
    locale: str | None = None
    subject: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ReadReply:
    """What a message seems to say. ``date`` as its kind means it; ``confidence`` from 0 to 1 in the kind.

    ``evidence``: the span of code points of the text that decided it, or None where only a header did.
    """

    kind: ReplyKind
    date: Date | None
    confidence: float
    evidence: tuple[int, int] | None
