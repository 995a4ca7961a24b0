"""Learn the weights of words for a few rules: ``python -m tests.corpus.sentences.learn``; ``... check`` tries them where nothing was learnt.

Wants scikit-learn (``pip install scikit-learn``), which the program itself does not. Learnt from the labelled sentences of this folder, and,
once the check is done, from the sentences of the tuning notes and of the tests too. The same sentences give the same file.
"""

from __future__ import annotations

import json
import math
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from afterword.core.review import learnt_words
from afterword.core.review.learnt import traits
from afterword.core.review.reading import read
from tests.corpus.scoring import read_half

RULES = ("apology-for-performance", "pleading", "presumption", "pushy", "salary-talk")
_FOLDER = Path(__file__).parent
_TESTED = _FOLDER.parents[1] / "core" / "review" / "sentences.txt"
_STRENGTH, _RARE, _SCALE, _SLIGHT = 30.0, 2, 100, 6
_THRESHOLDS = (0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8)
LEAST_SURE = 0.6


@dataclass(frozen=True)
class Example:
    """A sentence, whose it is, and the rules that it breaks."""

    author: str
    text: str
    broken: frozenset[str] = field(default_factory=frozenset)


def sentences() -> Iterator[Example]:
    """The labelled sentences of the folder."""
    for file in sorted(_FOLDER.glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            yield Example(file.stem, row["text"], frozenset(filter(None, [row["rule"]])))


def of_tests() -> Iterator[Example]:
    """The sentences with which the rules are tested one by one."""
    for line in _TESTED.read_text(encoding="utf-8").splitlines():
        rule, _, text = line.partition(" | ")
        if text and not line.startswith("#"):
            yield Example("tests", text.strip(), frozenset({rule.strip()} & set(RULES)))


def of_notes() -> Iterator[Example]:
    """The sentences of the tuning notes, by the labels that they meet."""
    for one in read_half("tuning"):
        for start, end in read(one.note).sentences:
            broken = {
                label.rule
                for label in one.labels
                if label.rule in RULES and label.span and label.span[0] < end and label.span[1] > start
            }
            yield Example("notes", " ".join(one.note.text[start:end].split()), frozenset(broken))


class Model:
    """Weights learnt from some sentences."""

    def __init__(self, learnt_from: Sequence[Example]) -> None:
        counted = [Counter(trait.name for trait in traits(one.text)) for one in learnt_from]
        occurs = Counter(name for counts in counted for name in counts)
        total = 1 + len(learnt_from)
        self.rarity = {name: math.log(total / (1 + count)) + 1 for name, count in occurs.items() if count >= _RARE}
        self._columns = DictVectorizer()
        table = self._columns.fit_transform(map(self._row, counted))
        self._by_rule = {
            rule: LogisticRegression(C=_STRENGTH, max_iter=3000).fit(table, [rule in one.broken for one in learnt_from])
            for rule in RULES
        }

    def _row(self, counts: Counter[str]) -> dict[str, float]:
        worth = {
            name: (1 + math.log(count)) * self.rarity[name] for name, count in counts.items() if name in self.rarity
        }
        length = math.sqrt(sum(value * value for value in worth.values())) or 1.0
        return {name: value / length for name, value in worth.items()}

    def sure(self, asked: Sequence[Example]) -> dict[str, np.ndarray]:
        rows = [self._row(Counter(trait.name for trait in traits(one.text))) for one in asked]
        table = self._columns.transform(rows)
        return {rule: model.predict_proba(table)[:, 1] for rule, model in self._by_rule.items()}

    def as_module(self) -> str:
        names = list(self._columns.get_feature_names_out())
        columns = zip(*(self._by_rule[rule].coef_[0] for rule in RULES), strict=True)
        lines = []
        for name, column in zip(names, columns, strict=True):
            row = [round(float(weight) * _SCALE) for weight in column]
            if max(map(abs, row)) >= _SLIGHT:
                lines.append("\t".join([name, str(round(self.rarity[name] * _SCALE)), *map(str, row)]))
        bias = ", ".join(str(round(float(self._by_rule[rule].intercept_[0]) * _SCALE)) for rule in RULES)
        least = ", ".join([str(round(math.log(LEAST_SURE / (1 - LEAST_SURE)) * _SCALE))] * len(RULES))
        body = "\n".join(lines)
        return (
            '"""Weights of words, pairs and threes of words, in hundredths, learnt from labelled sentences; not written by hand."""\n\n'
            f"RULES = ({', '.join(f'{chr(34)}{rule}{chr(34)}' for rule in RULES)})\nBIAS = ({bias})\nLEAST = ({least})\n"
            "# One trait a line: how rare it is, then its weight for each rule.\n"
            f'WORDS = r"""\n{body}\n"""\n'
        )


def check(every: Sequence[Example], notes: Sequence[Example]) -> None:
    """On the tuning notes, of which nothing is learnt here: right and false by rule and threshold; then author by author."""
    sure = Model(every).sure(notes)
    for rule in RULES:
        broken = np.array([rule in one.broken for one in notes])
        cells = [
            f"{least}: {int((broken & (sure[rule] > least)).sum())}+{int((~broken & (sure[rule] > least)).sum())}"
            for least in _THRESHOLDS
        ]
        print(f"{rule:24} of {int(broken.sum()):3}  {'  '.join(cells)}")
    for author in sorted({one.author for one in every}):
        asked = [one for one in every if one.author == author]
        if not any(one.broken for one in asked):
            continue
        sure = Model([one for one in every if one.author != author]).sure(asked)
        right = sum(sure[rule][at] > LEAST_SURE for at, one in enumerate(asked) for rule in one.broken)
        false = sum(
            sure[rule][at] > LEAST_SURE for at, one in enumerate(asked) for rule in RULES if rule not in one.broken
        )
        print(f"{author:12} {right} right of {sum(len(one.broken) for one in asked)}, {false} false of {len(asked)}")


def main(arguments: Sequence[str]) -> None:
    every, notes = list(sentences()), list(of_notes())
    if "check" in arguments:
        check(every, notes)
        return
    learnt_from = every if "without-notes" in arguments else [*every, *of_tests(), *notes]
    Path(learnt_words.__file__).write_text(Model(learnt_from).as_module(), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
