"""Cues: words that speak for a kind of reply, each with its weight, and what takes the weight away."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from afterword.core.reply.own_words import OwnSentence

# "If we decide to make you an offer", "should you be successful": told of what may come, and not said.
_SUPPOSED = re.compile(
    r"\b(?:if|whether|should (?:you|we|the|i|it|your)|unless|were (?:we|you) to|in the event|in case|before (?:we|making|any)|until we|successful candidates?|who (?:are|is) successful|shortlisted candidates?|those (?:who|selected)|those we|whichever|either way|once (?:we|the|all)|when we (?:make|have made))\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"[;:—–]|,(?: (?:but|and|so|though|although|however|as|since|because|while)\b)?|\b(?:but|however|though|although|whereas|while)\b"
    r"|\band (?=(?:we|i|they|would|wish|want|are|am|is|will|have|your|the|it|that|you|please|hope|look)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Cue:
    """A pattern and what it weighs; ``firm``: it holds in a supposition too."""

    pattern: re.Pattern[str]
    weight: float
    firm: bool = False


@dataclass(frozen=True, slots=True)
class Heard:
    """How much of a message speaks for a kind, and the sentence and words that speak most."""

    weight: float = 0.0
    sentence: OwnSentence | None = None
    span: tuple[int, int] | None = None


def cue(weight: float, *choices: str, firm: bool = False) -> Cue:
    """A cue of any of the choices, as whole words; a blank stands for one blank."""
    return Cue(re.compile(rf"(?<![\w'])(?:{'|'.join(choices)})(?!\w)", re.IGNORECASE), weight, firm)


def hear(sentences: Sequence[OwnSentence], cues: Sequence[Cue], unless: re.Pattern[str] | None = None) -> Heard:
    """Sum the strongest cue of each sentence; ``unless`` are words in whose clause no cue counts."""
    total, best, found = 0.0, 0.0, Heard()
    for sentence in sentences:
        if sentence.small_print:
            continue
        weight, span = _strongest(sentence.words, cues, unless)
        total += weight
        if weight > best:
            best, found = weight, Heard(weight, sentence, span)
    return Heard(total, found.sentence, found.span)


def _strongest(words: str, cues: Sequence[Cue], unless: re.Pattern[str] | None) -> tuple[float, tuple[int, int] | None]:
    weight, span = 0.0, None
    for one in cues:
        for match in one.pattern.finditer(words):
            if one.weight <= weight or (not one.firm and is_supposed(words, match.start())):
                continue
            start, end = _clause_of(words, *match.span())
            if unless is None or not unless.search(words, start, end):
                weight, span = one.weight, match.span()
    return weight, span


def _clause_of(words: str, start: int, end: int) -> tuple[int, int]:
    """From the clause in which a match begins to the end of the one in which it ends."""
    breaks = [0, *(found.end() for found in _CLAUSE.finditer(words)), len(words) + 1]
    first = max(one for one in breaks if one <= start)
    last = min((found.start() for found in _CLAUSE.finditer(words) if found.start() >= end), default=len(words))
    return first, last


def is_supposed(words: str, place: int) -> bool:
    """Whether the words at that place are only supposed: an "if" before them in their clause."""
    before = words[_clause_of(words, place, place)[0] : place]
    return _SUPPOSED.search(before) is not None


def place_of(heard: Heard, text: str) -> tuple[int, int] | None:
    """The span in the text of the sentence that decided, without the white space around it."""
    if heard.sentence is None:
        return None
    start, end = heard.sentence.start, heard.sentence.end
    said = text[start:end]
    return start + len(said) - len(said.lstrip()), end - (len(said) - len(said.rstrip()))
