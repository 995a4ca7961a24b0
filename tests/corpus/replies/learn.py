"""Learn the weights of words from the tuning half: ``python -m tests.corpus.replies.learn``; ``... check`` leaves out one author at a time.

Wants scikit-learn (``pip install scikit-learn``), which the program itself does not. The same replies give the same file.
"""

from __future__ import annotations

import math
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from whenever import Date

from afterword.core.candidacy.model import ReplyKind
from afterword.core.candidacy.moments import FirmCalendar
from afterword.core.reply import learnt_days, learnt_words
from afterword.core.reply.days import DATED, candidates
from afterword.core.reply.days import traits as traits_of_day
from afterword.core.reply.document import read_message
from afterword.core.reply.learnt import traits
from afterword.core.reply.reader import marks_of, sentences_of
from tests.corpus.replies.scoring import rows

_STRENGTH, _LEAST, _SCALE, _SLIGHT = 15.0, 2, 100, 8
_DAY_STRENGTH, _LEAST_SURE = 1.0, 0.25
Row = tuple[str, dict[str, float], str]


def examples() -> Iterator[Row]:
    """Author, traits and kind of every reply that may be learnt from."""
    for row in rows("tuning"):
        message, problems = read_message(row["message"])
        assert message is not None, problems
        found = traits([one.words for one in sentences_of(message)], message.subject, marks_of(message))
        yield row["message"]["id"].casefold().split("-")[0], found, row["kind"]


class Model:
    """Weights learnt from some rows."""

    def __init__(self, learnt_from: Sequence[Row]) -> None:
        counts = Counter(trait for _, found, _ in learnt_from for trait in found)
        total = 1 + len(learnt_from)
        self.rarity = {trait: math.log(total / (1 + count)) + 1 for trait, count in counts.items() if count >= _LEAST}
        self._columns = DictVectorizer()
        table = self._columns.fit_transform([self._weighed(found) for _, found, _ in learnt_from])
        self._regression = LogisticRegression(C=_STRENGTH, max_iter=3000).fit(table, [kind for *_, kind in learnt_from])

    def _weighed(self, found: dict[str, float]) -> dict[str, float]:
        known = {trait: value * self.rarity[trait] for trait, value in found.items() if trait in self.rarity}
        length = math.sqrt(sum(value * value for value in known.values())) or 1.0
        return {trait: value / length for trait, value in known.items()}

    def right(self, asked: Sequence[Row]) -> float:
        table = self._columns.transform([self._weighed(found) for _, found, _ in asked])
        return float(self._regression.score(table, [kind for *_, kind in asked]))

    def as_module(self) -> str:
        """The weights as a module, in hundredths; traits that hardly weigh anything are left out."""
        names: list[str] = list(self._columns.get_feature_names_out())
        lines = []
        for trait, column in sorted(zip(names, self._regression.coef_.T, strict=True), key=lambda one: one[0]):
            row = [round(float(weight) * _SCALE) for weight in column]
            if max(map(abs, row)) >= _SLIGHT:
                lines.append("\t".join([trait, str(round(self.rarity[trait] * _SCALE)), *map(str, row)]))
        bias = ", ".join(str(round(float(one) * _SCALE)) for one in self._regression.intercept_)
        kinds = ", ".join(f'"{one}"' for one in self._regression.classes_)
        body = "\n".join(lines)
        return (
            '"""Weights of words and pairs of words, in hundredths, learnt from labelled replies; not written by hand."""\n\n'
            f"KINDS = ({kinds})\nBIAS = ({bias})\n# One trait a line: how rare it is, then its weight for each kind.\n"
            f'WORDS = r"""\n{body}\n"""\n'
        )


@dataclass(frozen=True)
class Dated:
    """A reply of a kind that has a day: the traits of each day that it names, and which of them is the one that is meant."""

    author: str
    days: list[Date]
    found: list[set[str]]
    meant: str | None


def dated_examples() -> Iterator[Dated]:
    """Every reply of a kind that has a day."""
    for row in rows("tuning"):
        message, _ = read_message(row["message"])
        kind = ReplyKind(row["kind"])
        if message is None or message.received_on is None or kind not in DATED:
            continue
        among = candidates(sentences_of(message), message.received_on, FirmCalendar("UTC"), message.locale)
        found = [traits_of_day(kind, among, index, message.received_on) for index in range(len(among))]
        yield Dated(row["message"]["id"].casefold().split("-")[0], [one.day.last for one in among], found, row["date"])


class DayModel:
    """Weights of what speaks for a day."""

    def __init__(self, learnt_from: Sequence[Dated]) -> None:
        every = [
            (traits, str(day) == one.meant)
            for one in learnt_from
            for day, traits in zip(one.days, one.found, strict=True)
        ]
        counts = Counter(trait for traits, _ in every for trait in traits)
        self._kept = {trait for trait, count in counts.items() if count >= _LEAST}
        self._columns = DictVectorizer()
        table = self._columns.fit_transform([self._as_row(traits) for traits, _ in every])
        self._regression = LogisticRegression(C=_DAY_STRENGTH, max_iter=5000).fit(table, [meant for _, meant in every])

    def _as_row(self, traits: set[str]) -> dict[str, int]:
        return dict.fromkeys(sorted(traits & self._kept), 1)

    def chosen(self, one: Dated) -> str | None:
        if not one.days:
            return None
        sure = self._regression.predict_proba(self._columns.transform(map(self._as_row, one.found)))[:, 1]
        most, place = max((weight, -index) for index, weight in enumerate(sure))
        return str(one.days[-place]) if most >= _LEAST_SURE else None

    def as_module(self) -> str:
        names: list[str] = list(self._columns.get_feature_names_out())
        rows_ = [
            f"{trait}\t{weight}"
            for trait, one in zip(names, self._regression.coef_[0], strict=True)
            if (weight := round(float(one) * _SCALE))
        ]
        body = "\n".join(rows_)
        return (
            '"""Weights, in hundredths, of what speaks for one of the days that a message names; learnt, not written by hand."""\n\n'
            f"BIAS = {round(float(self._regression.intercept_[0]) * _SCALE)}\n"
            f'DAYS = r"""\n{body}\n"""\n'
        )


def check(every: Sequence[Row], dated: Sequence[Dated]) -> None:
    """How often the words alone are right on an author whom they were not learnt from; and the day, of those with one."""
    for author, count in Counter(author for author, *_ in every).items():
        model = Model([row for row in every if row[0] != author])
        days = DayModel([one for one in dated if one.author != author])
        asked = [one for one in dated if one.author == author and one.meant]
        right = sum(days.chosen(one) == one.meant for one in asked) / max(1, len(asked))
        kinds = model.right([row for row in every if row[0] == author])
        print(f"{author:10} {count:4} replies, kind {kinds:.3f}; {len(asked):4} with a day, right {right:.3f}")


def main(arguments: Sequence[Any]) -> None:
    every, dated = list(examples()), list(dated_examples())
    if arguments:
        check(every, dated)
        return
    Path(learnt_words.__file__).write_text(Model(every).as_module(), encoding="utf-8")
    Path(learnt_days.__file__).write_text(DayModel(dated).as_module(), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
