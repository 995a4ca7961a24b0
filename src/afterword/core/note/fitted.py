"""An answer ready to be set into a sentence, and what it is, grammatically."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Shape(StrEnum):
    """What an answer is.

    ``LOOSE`` may be a clause or a noun phrase; it can only stand after a colon, where either is right. ``SENTENCE`` has "I" for its
    subject. ``QUALITY`` is what somebody was: "honest about the hours".
    """

    NOUN = "noun"
    THAT = "that"
    CLAUSE = "clause"
    LOOSE = "loose"
    SENTENCE = "sentence"
    QUALITY = "quality"


@dataclass(frozen=True, slots=True)
class Fitted:
    """An answer ready to be set: ``text`` without a full stop, its first letter as mid-sentence asks."""

    shape: Shape
    text: str
