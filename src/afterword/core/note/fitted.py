"""An answer ready to be set into a sentence, and what it is, grammatically."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

KINDS = ("noun phrase", "clause", "predicate", "quality", "verb phrase")
"""What an answer may be as it stands; none of them what fits no sentence, such as a clause whose verb is missing."""
Weigh = Callable[[str], Mapping[str, float]]
"""How sure something that learnt it is of each of these, from 0 to 1; empty where it cannot tell."""
Mend = Callable[[str, str], str]
"""An answer, written out, and its part (topic, liked, interest): the answer without the slips of the pen that are safe to mend."""


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
