"""Weights of words for what sentences break or do, as a logistic regression finds them. Wants scikit-learn."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from afterword.adapters.checker.word_weights import SCALE, traits
from tests.corpus.sentences.examples import Example

_STRENGTH, _RARE, _SLIGHT = 30.0, 2, 6


class Words:
    """Weights learnt from some sentences, by the labels that each of them has (``labels``), for some names of labels."""

    def __init__(
        self, learnt_from: Sequence[Example], names: Sequence[str], labels: Callable[[Example], frozenset[str] | None]
    ) -> None:
        counted = [traits(one.text) for one in learnt_from]
        occurs = Counter(name for counts in counted for name in counts)
        total = 1 + len(learnt_from)
        self.rarity = {name: math.log(total / (1 + count)) + 1 for name, count in occurs.items() if count >= _RARE}
        self._columns = DictVectorizer()
        table = self._columns.fit_transform(map(self._row, counted))
        self._by_name = [
            LogisticRegression(C=_STRENGTH, max_iter=3000).fit(
                table, [name in (labels(one) or ()) for one in learnt_from]
            )
            for name in names
        ]

    def _row(self, counts: Counter[str]) -> dict[str, float]:
        worth = {
            name: (1 + math.log(count)) * self.rarity[name] for name, count in counts.items() if name in self.rarity
        }
        length = math.sqrt(sum(value * value for value in worth.values())) or 1.0
        return {name: value / length for name, value in worth.items()}

    def sure(self, asked: Sequence[Example]) -> np.ndarray:
        """How sure of each name, a row for each sentence."""
        table = self._columns.transform([self._row(traits(one.text)) for one in asked])
        return np.stack([model.predict_proba(table)[:, 1] for model in self._by_name], axis=1)

    def as_text(self) -> str:
        """As ``word_weights.py`` reads it."""
        names = list(self._columns.get_feature_names_out())
        lines = ["\t".join(str(round(float(model.intercept_[0]) * SCALE)) for model in self._by_name)]
        columns = zip(*(model.coef_[0] for model in self._by_name), strict=True)
        for name, column in zip(names, columns, strict=True):
            row = [round(float(weight) * SCALE) for weight in column]
            if max(map(abs, row)) >= _SLIGHT:
                lines.append("\t".join([name, str(round(self.rarity[name] * SCALE)), *map(str, row)]))
        return "\n".join(lines) + "\n"
