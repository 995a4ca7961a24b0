"""What sentences mean to their reader, where they are ill put, and what answers are, judged by two that learnt it: an encoder, and weights of words.

Both learnt from ``tests/corpus``, by ``sentences/learn.py`` there, and lie in ``shelf/sense``. They run here alone; nothing is asked of
any network.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import groupby
from pathlib import Path

from afterword.adapters.checker.encoder import Encoder, Judged
from afterword.adapters.checker.word_weights import WordWeights
from afterword.core.note.fitted import KINDS
from afterword.core.note.model import Note
from afterword.core.review.firm.asked import FIRM, masked, may_be_firms
from afterword.core.review.model import Remark, RemarkKind
from afterword.core.review.reading import Reading, read
from afterword.ports import Checker

SENSE = Path(__file__).parents[2] / "shelf" / "sense"
RULES = ("presumption", "pleading", "pushy", "apology-for-performance", "salary-talk")
"""The rules that have to do with what a sentence means, in the order of the answers."""
SAYS = ("thanks", "interest", "invitation", "particular", "outcome")
"""What a sentence may do in a letter, in the order of the answers after those: it thanks its reader, shows that the position is still
wanted, invites its reader to ask, names something of this conversation, asks what was decided. No rule asks yet about the first and the
fourth, which patterns tell better."""
SURELY_A_SLIP, PART_OF_A_SLIP = 0.999, 0.5
MOST_SENTENCES, MOST_SIGNS, FEWEST_WORDS = 200, 600, 4
_NEVER_SURER = 1e-4
_SLIP = "These words do not read as right English: a form, or a little word too many or too few. Read them aloud."


@dataclass(frozen=True, slots=True)
class _Sense:
    """Of a sentence: how sure each thing is, and where slips are."""

    sure: tuple[tuple[str, float], ...]
    slips: tuple[tuple[int, int], ...]


class MeaningChecker:
    """Answers the Grammarian port: what the engine beside it says, how each sentence is meant, and which words of it are a slip.

    A sentence is judged by itself; of long ones the first 600 signs, and of long texts the first 200 sentences.
    """

    def __init__(self, engine: Checker) -> None:
        self._engine = engine
        self._sense = lru_cache(maxsize=4_000)(self._judge)
        self._kinds = lru_cache(maxsize=4_000)(self._weigh)
        self._firms = lru_cache(maxsize=4_000)(self._weigh_firms)

    def remarks(self, note: Note) -> Sequence[Remark]:
        """What the engine says, and the remarks on every sentence that was judged and on every strange name in them, by place."""
        reading = read(note)
        said = (*self._engine.remarks(note), *self._meant(reading), *self._named(reading))
        return sorted(said, key=lambda one: (one.start, one.end))

    def forget(self) -> None:
        """Forget which sentences were judged; for measuring."""
        self._sense.cache_clear()
        self._kinds.cache_clear()
        self._firms.cache_clear()

    def kinds(self, answer: str) -> Mapping[str, float]:
        """How sure it is of what an answer is, by the encoder alone."""
        return self._kinds(" ".join(answer[:MOST_SIGNS].split()))

    def _weigh(self, answer: str) -> Mapping[str, float]:
        sure = self._encoder.judge(answer).sure[-len(KINDS) :] if self._encoder and answer else ()
        return dict(zip(KINDS, sure, strict=bool(sure)))

    def _meant(self, reading: Reading) -> Iterator[Remark]:
        for start, end in reading.sentences[:MOST_SENTENCES]:
            said = reading.plain[start:end][:MOST_SIGNS]
            sentence = " ".join(said.split())
            if sentence.count(" ") + 1 >= FEWEST_WORDS:
                sense = self._sense(sentence)
                yield Remark(RemarkKind.MEANING, "sense", start, end, "", sure=sense.sure)
                for begin, stop in sense.slips:
                    at, to = _place(said, sentence, begin), _place(said, sentence, stop - 1) + 1
                    yield Remark(RemarkKind.GRAMMAR, "sense", start + at, start + to, _SLIP)

    def _named(self, reading: Reading) -> Iterator[Remark]:
        """How surely each name that is not the firm's stands where the firm's should: all names of a sentence are asked at once."""
        if not reading.note.interview.firm:
            return
        for (begin, end), found in groupby(may_be_firms(reading), key=lambda one: one.sentence):
            names = list(found)
            if all(one.is_own for one in names):
                continue
            spans = [(one.start - begin, one.end - begin) for one in names]
            sure = self._firms(masked(reading.plain[begin:end], spans)[:MOST_SIGNS])
            for one, ours in zip(names, sure, strict=False):
                if not one.is_own:
                    yield Remark(RemarkKind.NAME, "sense", one.start, one.end, "", sure=(("ours", ours),))

    def _weigh_firms(self, sentence: str) -> tuple[float, ...]:
        judged = self._encoder.judge(sentence).firms if self._encoder else ()
        return tuple(sure for start, end, sure in judged if sentence[start:end] == FIRM)

    def _judge(self, sentence: str) -> _Sense:
        """The two asked one by one; between them, half way in odds. What the encoder says beyond that is of answers."""
        by_words = (*self._rules.sure(sentence), *self._says.sure(sentence))
        judged = self._encoder.judge(sentence) if self._encoder else Judged(by_words, 0.0, ())
        means = ((_odds(one) + _odds(other)) / 2 for one, other in zip(by_words, judged.sure, strict=False))
        sure = zip((*RULES, *SAYS), (1 / (1 + math.exp(-mean)) for mean in means), strict=True)
        return _Sense(tuple(sure), tuple(_slips(judged)))

    @cached_property
    def _encoder(self) -> Encoder | None:
        """None on the machines for which onnxruntime is not made; the words are asked alone there."""
        try:
            return Encoder(SENSE / "sentences.onnx", SENSE / "pieces.txt")
        except ImportError:
            return None

    @cached_property
    def _rules(self) -> WordWeights:
        return WordWeights(SENSE / "words.tsv")

    @cached_property
    def _says(self) -> WordWeights:
        return WordWeights(SENSE / "says.tsv")


def _slips(judged: Judged) -> Iterator[tuple[int, int]]:
    """The words that are part of a slip, where the sentence surely holds one: runs of likely ones, and the likeliest in any case."""
    if judged.slip < SURELY_A_SLIP or not judged.words:
        return
    likeliest = max(sure for _, _, sure in judged.words)
    for likely, run in groupby(judged.words, lambda word: word[2] >= min(PART_OF_A_SLIP, likeliest)):
        words = list(run)
        if likely:
            yield words[0][0], words[-1][1]


def _place(said: str, sentence: str, at: int) -> int:
    """Where a sign of the sentence, which has no two blanks in a row, stands in what was said."""
    signs = [place for place, sign in enumerate(said) if not sign.isspace()]
    return signs[sum(not sign.isspace() for sign in sentence[:at])]


def _odds(sure: float) -> float:
    kept = min(max(sure, _NEVER_SURER), 1 - _NEVER_SURER)
    return math.log(kept / (1 - kept))
