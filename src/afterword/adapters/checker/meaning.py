"""What sentences mean to their reader, judged by two that learnt it from labelled sentences: an encoder, and weights of words.

Both learnt from ``tests/corpus/sentences``, by ``learn.py`` there, and lie in ``shelf/sense``. They run here alone; nothing is asked of
any network.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from pathlib import Path

from afterword.adapters.checker.encoder import Encoder
from afterword.adapters.checker.word_weights import WordWeights
from afterword.core.note.model import Note
from afterword.core.review.model import Remark, RemarkKind
from afterword.core.review.reading import read
from afterword.ports import Checker

SENSE = Path(__file__).parents[2] / "shelf" / "sense"
RULES = ("presumption", "pleading", "pushy", "apology-for-performance", "salary-talk")
"""The rules that have to do with what a sentence means, in the order of the answers."""
MOST_SENTENCES, MOST_SIGNS, FEWEST_WORDS = 200, 600, 4
_NEVER_SURER = 1e-4


class MeaningChecker:
    """Answers the Checker port: what the engine beside it says, and how each sentence is meant.

    A sentence is judged by itself; of long ones the first 600 signs, and of long texts the first 200 sentences.
    """

    def __init__(self, engine: Checker) -> None:
        self._engine = engine
        self._sure = lru_cache(maxsize=4_000)(self._judge)

    def remarks(self, note: Note) -> Sequence[Remark]:
        """What the engine says, and a remark for every sentence that was judged, by place."""
        return sorted([*self._engine.remarks(note), *self._meant(note)], key=lambda one: (one.start, one.end))

    def forget(self) -> None:
        """Forget which sentences were judged; for measuring."""
        self._sure.cache_clear()

    def _meant(self, note: Note) -> Iterator[Remark]:
        reading = read(note)
        for start, end in reading.sentences[:MOST_SENTENCES]:
            sentence = " ".join(reading.plain[start:end][:MOST_SIGNS].split())
            if sentence.count(" ") + 1 >= FEWEST_WORDS:
                yield Remark(RemarkKind.MEANING, "sense", start, end, "", sure=self._sure(sentence))

    def _judge(self, sentence: str) -> tuple[tuple[str, float], ...]:
        """The two asked one by one; between them, half way in odds."""
        asked = [self._words.sure(sentence), *([self._encoder.sure(sentence)] if self._encoder else [])]
        means = (sum(map(_odds, answers)) / len(answers) for answers in zip(*asked, strict=True))
        return tuple((rule, 1 / (1 + math.exp(-mean))) for rule, mean in zip(RULES, means, strict=True))

    @cached_property
    def _encoder(self) -> Encoder | None:
        """None on the machines for which onnxruntime is not made; the words are asked alone there."""
        try:
            return Encoder(SENSE / "sentences.onnx", SENSE / "pieces.txt")
        except ImportError:
            return None

    @cached_property
    def _words(self) -> WordWeights:
        return WordWeights(SENSE / "words.tsv")


def _odds(sure: float) -> float:
    kept = min(max(sure, _NEVER_SURER), 1 - _NEVER_SURER)
    return math.log(kept / (1 - kept))
