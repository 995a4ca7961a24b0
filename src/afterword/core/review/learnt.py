"""Sentences that commit a fault in words that no pattern foresees: weighed by words as they were learnt from labelled sentences.

A logistic regression for each of a few rules over words, pairs and threes of words, each weighed by how rare it is. The weights stand in
``learnt_words.py``, written by ``python -m tests.corpus.sentences.learn``.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from afterword.core.review.model import Flag, Panel
from afterword.core.review.reading import Reading

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+|[?!]")
_SCALE, _LONGEST, _FEWEST_WORDS = 100.0, 600, 4
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Trait:
    """A run of one to three words of a sentence: as it is weighed, and which words it covers."""

    name: str
    first: int
    last: int


def words_of(sentence: str) -> list[Span]:
    """Where the words of a sentence stand; questions and exclamations count as words."""
    return [match.span() for match in _WORD.finditer(sentence)]


def traits(sentence: str) -> list[Trait]:
    """What is weighed of a sentence; numbers are all alike."""
    said = [_folded(sentence[start:end]) for start, end in words_of(sentence)]
    return [
        Trait(" ".join(said[at : at + count]), at, at + count - 1)
        for count in (1, 2, 3)
        for at in range(len(said) - count + 1)
    ]


def _folded(word: str) -> str:
    return "0" if word[0].isdigit() else word.casefold()


@lru_cache(maxsize=4_000)
def suspected(sentence: str) -> dict[str, Span]:
    """The rules that a sentence probably breaks, each with the words that speak most for it; remembered, since an editor asks often."""
    rules, rarity, bias, least, weights = _learnt()
    found = [trait for trait in traits(sentence[:_LONGEST]) if trait.name in rarity]
    counts: dict[str, int] = {}
    for trait in found:
        counts[trait.name] = counts.get(trait.name, 0) + 1
    worth = {name: (1 + math.log(count)) * rarity[name] for name, count in counts.items()}
    length = math.sqrt(sum(value * value for value in worth.values())) or 1.0
    spans = words_of(sentence[:_LONGEST])
    if len(spans) < _FEWEST_WORDS:
        return {}
    broken: dict[str, Span] = {}
    for index, rule in enumerate(rules):
        sure = bias[index] + sum(weights[name][index] * value / length for name, value in worth.items())
        if sure >= least[index]:
            shares = [0.0] * len(spans)
            for trait in found:
                for at in range(trait.first, trait.last + 1):
                    shares[at] += weights[trait.name][index] * worth[trait.name] / (trait.last - trait.first + 1)
            first, last = _heaviest(shares)
            broken[rule] = spans[first][0], spans[last][1]
    return broken


def _heaviest(shares: list[float]) -> Span:
    """The run of words with the greatest sum, each made a little lighter, so that the run stays short."""
    middle = sum(shares) / len(shares)
    best, best_run, total, start = -math.inf, (0, len(shares) - 1), 0.0, 0
    for at, share in enumerate(shares):
        if total <= 0:
            total, start = 0.0, at
        total += share - max(0.0, middle)
        if total > best:
            best, best_run = total, (start, at)
    return best_run


def learnt(
    rule: str, look: Callable[[Reading, Panel], Iterable[Flag]], message: str, excused: Callable[[Reading, str], bool]
) -> Callable[[Reading, Panel], Iterator[Flag]]:
    """What a rule sees by its patterns, and the sentences that it suspects besides, unless they are excused."""

    def see(reading: Reading, panel: Panel) -> Iterator[Flag]:
        flags = list(look(reading, panel))
        yield from flags
        for start, end in reading.sentences:
            sentence = reading.plain[start:end]
            span = suspected(sentence).get(rule)
            seen = any(flag.start is not None and start <= flag.start < end for flag in flags)
            if span and not seen and not excused(reading, sentence):
                yield Flag(message, start, end)

    return see


def holds(pattern: re.Pattern[str]) -> Callable[[Reading, str], bool]:
    """An excuse: that the pattern stands in the sentence."""
    return lambda _reading, sentence: pattern.search(sentence) is not None


@cache
def _learnt() -> tuple[
    tuple[str, ...], dict[str, float], tuple[float, ...], tuple[float, ...], dict[str, tuple[float, ...]]
]:
    """Rules, how rare each trait is, bias and threshold of each rule, weights."""
    from afterword.core.review.learnt_words import BIAS, LEAST, RULES, WORDS  # noqa: PLC0415  (large)

    rarity: dict[str, float] = {}
    weights: dict[str, tuple[float, ...]] = {}
    for line in WORDS.strip("\n").split("\n"):
        name, rare, *row = line.split("\t")
        rarity[name] = int(rare) / _SCALE
        weights[name] = tuple(int(one) / _SCALE for one in row)
    return RULES, rarity, tuple(one / _SCALE for one in BIAS), tuple(one / _SCALE for one in LEAST), weights
