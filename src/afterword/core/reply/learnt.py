"""How usual each word is for a kind of reply: weights learnt from labelled replies, which say what no list of phrases foresees.

A logistic regression over single words and pairs of words, each weighed by how rare it is. The weights stand in ``learnt_words.py``,
written by ``python -m tests.corpus.replies.learn`` from the half of the corpus that may be learnt from.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from afterword.core.candidacy.model import ReplyKind

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+|[?!]")
_SCALE = 100.0
Weights = tuple[float, ...]


def traits(sentences: Sequence[str], subject: str | None, marks: Sequence[str] = ()) -> dict[str, float]:
    """What is weighed of a message: its words and pairs of words, those of its subject apart; numbers are all alike.

    ``marks`` are facts of its headers. The value grows with the logarithm of how often it occurs.
    """
    counts: Counter[str] = Counter(marks)
    for sentence in sentences:
        counts.update(_grams(sentence, ""))
    counts.update(_grams(subject or "", "S:"))
    return {trait: 1 + math.log(count) for trait, count in counts.items()}


def _grams(text: str, prefix: str) -> Iterator[str]:
    words = ["0" if word[0].isdigit() else word for word in _WORD.findall(text.casefold().replace("’", "'"))]
    if not prefix:
        words = ["<", *words, ">"]
    for word in words:
        yield prefix + word
    for first, second in pairwise(words):
        yield f"{prefix}{first} {second}"


def likelihoods(found: dict[str, float]) -> dict[ReplyKind, float]:
    """The natural logarithm of how likely each kind is, by the traits alone."""
    kinds, rarity, bias, weights = _learnt()
    known = {trait: value * rarity[trait] for trait, value in found.items() if trait in rarity}
    length = math.sqrt(sum(value * value for value in known.values())) or 1.0
    sums = list(bias)
    for trait, value in known.items():
        for index, weight in enumerate(weights[trait]):
            sums[index] += weight * value / length
    total = math.log(sum(math.exp(one - max(sums)) for one in sums)) + max(sums)
    return {kind: one - total for kind, one in zip(kinds, sums, strict=True)}


def leaning(sentence: str, kind: ReplyKind) -> float:
    """How much the words of one sentence speak for a kind; only for comparing sentences of one message."""
    kinds, rarity, _, weights = _learnt()
    index = kinds.index(kind)
    return sum(rarity[trait] * weights[trait][index] for trait in set(_grams(sentence, "")) if trait in rarity)


@cache
def _learnt() -> tuple[tuple[ReplyKind, ...], dict[str, float], Weights, dict[str, Weights]]:
    """Kinds, how rare each trait is, the bias and the weights of the kinds."""
    from afterword.core.reply.learnt_words import BIAS, KINDS, WORDS  # noqa: PLC0415  (large, and only for a message)

    rarity: dict[str, float] = {}
    weights: dict[str, Weights] = {}
    for line in WORDS.strip("\n").split("\n"):
        trait, rare, *row = line.split("\t")
        rarity[trait] = int(rare) / _SCALE
        weights[trait] = tuple(int(one) / _SCALE for one in row)
    return tuple(map(ReplyKind, KINDS)), rarity, tuple(one / _SCALE for one in BIAS), weights
