"""Weights of words, pairs and threes of words: a logistic regression for each of some rules, each word weighed by how rare it is."""

from __future__ import annotations

import math
import re
from collections import Counter
from functools import cached_property
from pathlib import Path

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+|[?!]")
SCALE = 100.0
Row = tuple[float, tuple[float, ...]]


def traits(sentence: str) -> Counter[str]:
    """What is weighed of a sentence, and how often it occurs; numbers are all alike, questions and exclamations count as words."""
    said = ["0" if word[0].isdigit() else word for word in _WORD.findall(sentence.casefold().replace("’", "'"))]
    return Counter(" ".join(said[at : at + count]) for count in (1, 2, 3) for at in range(len(said) - count + 1))


class WordWeights:
    """``file``: the biases in a row, then in each row a trait, how rare it is, and its weight for each rule, all in hundredths."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def sure(self, sentence: str) -> tuple[float, ...]:
        """How sure it is of each rule that the sentence breaks it, 0 to 1."""
        bias, rows = self._learnt
        worth = [
            ((1 + math.log(count)) * rows[name][0], rows[name][1])
            for name, count in traits(sentence).items()
            if name in rows
        ]
        length = math.sqrt(sum(value * value for value, _ in worth)) or 1.0
        sums = (start + sum(value * weights[at] for value, weights in worth) / length for at, start in enumerate(bias))
        return tuple(1 / (1 + math.exp(-one)) for one in sums)

    @cached_property
    def _learnt(self) -> tuple[tuple[float, ...], dict[str, Row]]:
        first, *lines = self._file.read_text(encoding="utf-8").splitlines()
        rows = {}
        for line in lines:
            name, *numbers = line.split("\t")
            rare, *weights = (int(number) / SCALE for number in numbers)
            rows[name] = rare, tuple(weights)
        return tuple(int(number) / SCALE for number in first.split("\t")), rows
