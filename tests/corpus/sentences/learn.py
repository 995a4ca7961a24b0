"""Learn what sentences mean and how right English reads: ``python -m tests.corpus.sentences.learn``; ``... check HAND ...`` tries it.

Wants what ``learn_words.py`` and ``learn_encoder.py`` name (the group ``learn`` of pyproject.toml). It takes about three quarters of an hour
on two cores. Learnt from the sentences of this folder, of ``says``, ``slips``, ``shapes`` and ``firms``, of the tuning notes, and of the tests; the check asks about
some hands, of which nothing is learnt then.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator, Sequence

import numpy as np

from afterword.adapters.checker.meaning import RULES, SAYS, SENSE
from afterword.core.note.fitted import KINDS
from tests.corpus.sentences.examples import (
    Example,
    of_answers,
    of_firms,
    of_letters,
    of_notes,
    of_slips,
    of_tests,
    sentences,
    slipped,
)
from tests.corpus.sentences.learn_encoder import Tuned
from tests.corpus.sentences.learn_words import Words
from tests.corpus.slips.made import Maker
from tests.corpus.slips.scoring import Slip

_COMPOSED_FOR_ENCODER = 4  # one in so many of the composed sentences, which are all clean and much alike
_EPOCHS, _MADE, _SLIPS_OFTEN, _SEED = 4, 12_000, 3, 0
_THRESHOLDS = (0.05, 0.2, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)


def _everything() -> list[Example]:
    return [*sentences(), *of_tests(), *of_notes(), *of_letters(), *of_slips(), *of_answers(), *of_firms()]


def _epochs(examples: Sequence[Example]) -> Iterator[list[Example]]:
    """What is read in each epoch: every sentence once, real slips thrice, and slips made anew."""
    composed = [one for one in examples if one.author == "composed"]
    real = [one for one in examples if one.slips is not None and one.broken is None]
    others = [
        one for one in examples if one.author != "composed" and not (one.slips is not None and one.broken is None)
    ]
    right = sorted(
        {one.text for one in examples if not one.slips and one.says is None and one.shape is None and not one.firms}
    )
    chance = random.Random(_SEED)
    maker = Maker(
        [Slip(one.text, one.slips[0] if one.slips else None, _mended(real, at)) for at, one in enumerate(real)]
    )
    for _ in range(_EPOCHS):
        made = [maker.made(text) for text in chance.choices(right, k=_MADE)]
        plain = [slipped("right", Slip(text, None, text)) for text in chance.sample(right, _MADE // 3)]
        yield [
            *others,
            *composed[::_COMPOSED_FOR_ENCODER],
            *real * _SLIPS_OFTEN,
            *(slipped("made", one) for one in made if one),
            *plain,
        ]


def _mended(real: Sequence[Example], at: int) -> str:
    """The mended sentence stands after the one with the slip (``of_slips``)."""
    return real[at + 1].text if real[at].slips else real[at].text


def _odds(sure: np.ndarray) -> np.ndarray:
    kept = sure.clip(1e-4, 1 - 1e-4)
    return np.log(kept / (1 - kept))


class Learnt:
    """Encoder and words together, learnt from some sentences."""

    def __init__(self, examples: Sequence[Example]) -> None:
        self.rules = Words([one for one in examples if one.broken is not None], RULES, lambda one: one.broken)
        self.says = Words([one for one in examples if one.says is not None], SAYS, lambda one: one.says)
        self.encoder = Tuned(list(_epochs(examples)))

    def sure(self, asked: Sequence[Example]) -> np.ndarray:
        """How sure of each rule, and of each thing that is done: half way in odds."""
        words = np.concatenate([self.rules.sure(asked), self.says.sure(asked)], axis=1)
        return 1 / (1 + np.exp(-(_odds(self.encoder.sure(asked)[:, : words.shape[1]]) + _odds(words)) / 2))


def _table(names: Sequence[str], there: np.ndarray, sure: np.ndarray) -> None:
    for least in _THRESHOLDS:
        said = sure >= least
        right, false = (there & said).sum(0), (~there & said).sum(0)
        cells = [f"{name} {right[at]}+{false[at]} of {there[:, at].sum()}" for at, name in enumerate(names)]
        print(f"{least}: {right.sum()} right of {there.sum()}, {false.sum()} false: {', '.join(cells)}")


def _table_of_slips(learnt: Learnt, asked: Sequence[Example]) -> None:
    sure = [(bool(one.slips), *learnt.encoder.slipped(one)) for one in asked]
    wrong, right = [(at, hit) for slip, at, hit in sure if slip], [at for slip, at, _ in sure if not slip]
    for least in (*_THRESHOLDS[2:], 0.97, 0.98, 0.99, 0.995):
        seen, false = sum(at >= least and hit for at, hit in wrong), sum(at >= least for at in right)
        print(f"{least}: {seen} of {len(wrong)} slips, {false} false of {len(right)}")


def check(hands: Sequence[str]) -> None:
    """Learn without some hands, and ask about each."""
    every = _everything()
    learnt = Learnt([one for one in every if one.author not in hands])
    for hand in hands:
        theirs = [one for one in every if one.author == hand]
        for names, of in ((RULES, lambda one: one.broken), (SAYS, lambda one: one.says)):
            asked = [one for one in theirs if of(one) is not None]
            if asked:
                print(f"{hand}, {len(asked)} sentences")
                sure = learnt.sure(asked)[:, : len(RULES)] if names is RULES else learnt.sure(asked)[:, len(RULES) :]
                _table(names, np.array([[name in of(one) for name in names] for one in asked]), sure)
        asked = [one for one in theirs if one.shape is not None]
        if asked:
            print(f"{hand}, {len(asked)} answers")
            _table(
                KINDS,
                np.array([[name in (one.shape or ()) for name in KINDS] for one in asked]),
                learnt.encoder.sure(asked)[:, -len(KINDS) :],
            )
        names = [row for one in theirs if one.firms for row in learnt.encoder.named(one)]
        if names:
            print(f"{hand}, {len(names)} pieces of names of firms")
            _table(["ours"], np.array([[ours] for _, ours in names]), np.array([[sure] for sure, _ in names]))
        asked = [one for one in theirs if one.slips is not None]
        if asked:
            print(f"{hand}, {len(asked)} sentences, slips of grammar")
            _table_of_slips(learnt, asked)


def main(arguments: Sequence[str]) -> None:
    if arguments and arguments[0] == "check":
        check(arguments[1:])
        return
    learnt = Learnt(_everything())
    (SENSE / "words.tsv").write_text(learnt.rules.as_text(), encoding="utf-8")
    (SENSE / "says.tsv").write_text(learnt.says.as_text(), encoding="utf-8")
    learnt.encoder.write(SENSE / "sentences.onnx", SENSE / "pieces.txt")


if __name__ == "__main__":
    main(sys.argv[1:])
