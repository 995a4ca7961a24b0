"""Learn what sentences mean: ``python -m tests.corpus.sentences.learn``; ``... check AUTHOR`` tries it where nothing was learnt.

Wants what ``learn_words.py`` and ``learn_encoder.py`` name (the group ``learn`` of pyproject.toml). It takes about a quarter of an hour on
one core. Learnt from the sentences of this folder, of the tuning notes, and of the tests; the check tries those of one hand and of the
tuning notes, of which nothing is learnt then.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

import numpy as np

from afterword.adapters.checker.meaning import RULES, SENSE
from tests.corpus.sentences.examples import Example, of_notes, of_tests, sentences
from tests.corpus.sentences.learn_encoder import Tuned
from tests.corpus.sentences.learn_words import Words

_COMPOSED_FOR_ENCODER = 4  # one in so many of the composed sentences, which are all clean and much alike
_THRESHOLDS = (0.05, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9)


def _for_encoder(examples: Sequence[Example]) -> list[Example]:
    composed = [one for one in examples if one.author == "composed"]
    return [*(one for one in examples if one.author != "composed"), *composed[::_COMPOSED_FOR_ENCODER]]


def _odds(sure: np.ndarray) -> np.ndarray:
    kept = sure.clip(1e-4, 1 - 1e-4)
    return np.log(kept / (1 - kept))


def _table(asked: Sequence[Example], sure: np.ndarray) -> None:
    broken = np.array([[rule in one.broken for rule in RULES] for one in asked])
    for least in _THRESHOLDS:
        said = sure >= least
        right, false = int((broken & said).sum()), int((~broken & said).sum())
        cells = [
            f"{rule} {int((broken & said)[:, at].sum())}+{int((~broken & said)[:, at].sum())}"
            for at, rule in enumerate(RULES)
        ]
        print(f"{least}: {right} right of {int(broken.sum())}, {false} false: {', '.join(cells)}")


def check(author: str) -> None:
    """Learn without one hand and without the notes, and ask about both."""
    every, notes = [*sentences(), *of_tests()], list(of_notes())
    known, asked = [one for one in every if one.author != author], [one for one in every if one.author == author]
    encoder, words = Tuned(_for_encoder(known)), Words(known)
    for name, some in ((author, asked), ("notes", notes)):
        print(f"{name}, {len(some)} sentences")
        _table(some, 1 / (1 + np.exp(-(_odds(encoder.sure(some)) + _odds(words.sure(some))) / 2)))


def main(arguments: Sequence[str]) -> None:
    if arguments and arguments[0] == "check":
        check(arguments[1])
        return
    every = [*sentences(), *of_tests(), *of_notes()]
    (SENSE / "words.tsv").write_text(Words(every).as_text(), encoding="utf-8")
    Tuned(_for_encoder(every)).write(SENSE / "sentences.onnx", SENSE / "pieces.txt")


if __name__ == "__main__":
    main(sys.argv[1:])
