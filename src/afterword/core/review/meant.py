"""What sentences mean: patterns know the plain ones, and a checker that learnt from many sentences has a say beside them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from afterword.core.review.model import Flag, Panel, RemarkKind
from afterword.core.review.reading import Reading

LEAST_SURE = 0.8
"""From here on the checker's word is enough: of the hand by which this was chosen, and of which nothing was learnt then, 0.99 of such sentences are faults."""
UNLIKELY = 0.05
"""Below this a pattern counts for nothing: of seven such sentences in which a pattern saw a fault, six had none."""
SAID = 0.5
"""From here on a sentence does what the checker says that it does, though no pattern knows it."""
UNSAID = 0.05
"""Where the checker finds no sentence likelier than this, a pattern that knows one counts for nothing."""
Look = Callable[[Reading, Panel], Iterable[Flag]]


def meant(
    slug: str,
    look: Look,
    message: str,
    excused: Callable[[Reading, str], bool] | None = None,
    plain: re.Pattern[str] | None = None,
) -> Look:
    """What a rule sees by its patterns, unless the checker thinks it unlikely; and the whole of each sentence that it is sure of.

    ``excused``: what a sentence may say because of what is known beside it. ``plain``: words so plain that the checker is not asked. A
    sentence that no checker judged is left to the patterns.
    """

    def see(reading: Reading, panel: Panel) -> Iterator[Flag]:
        sentences = dict(judged(reading, slug))
        seen = set()
        for flag in look(reading, panel):
            sentence = _around(sentences, flag)
            said = reading.plain[slice(*sentence)] if sentence else ""
            if sentence is None or sentences[sentence] >= UNLIKELY or (plain and plain.search(said)):
                seen.add(sentence)
                yield flag
        for (start, end), sure in sentences.items():
            if sure < LEAST_SURE or (start, end) in seen:
                continue
            if excused is None or not excused(reading, reading.plain[start:end]):
                yield Flag(message, start, end)

    return see


def is_said(reading: Reading, name: str, *, known: bool) -> bool:
    """Whether any sentence does something, such as to invite its reader to ask; ``known``: whether a pattern knows one that does.

    Where the checker did not judge every sentence, a pattern is believed.
    """
    sure = dict(judged(reading, name))
    surest = max(sure.values(), default=0.0)
    if known:
        return surest >= UNSAID or not all(sentence in sure for sentence in reading.sentences)
    return surest >= SAID


def judged(reading: Reading, name: str) -> Iterator[tuple[tuple[int, int], float]]:
    """The sentences of which a checker judged that, and how sure it is that each breaks the rule, or does that."""
    for remark in reading.remarks:
        sure = dict(remark.sure)
        if remark.kind is RemarkKind.MEANING and name in sure:
            yield (remark.start, remark.end), sure[name]


def _around(sentences: Iterable[tuple[int, int]], flag: Flag) -> tuple[int, int] | None:
    if flag.start is None:
        return None
    place = flag.start
    return next((span for span in sentences if span[0] <= place < span[1]), None)
