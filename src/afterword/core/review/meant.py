"""Faults of what a sentence means: patterns know the plain ones, and a checker that learnt from many sentences has a say in both."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from afterword.core.review.model import Flag, Panel, RemarkKind
from afterword.core.review.reading import Reading

LEAST_SURE = 0.8
"""From here on the checker's word is enough: of the hand by which this was chosen, and of which nothing was learnt then, 0.99 of such sentences are faults."""
UNLIKELY = 0.05
"""Below this a pattern counts for nothing: of seven such sentences in which a pattern saw a fault, six had none."""
Look = Callable[[Reading, Panel], Iterable[Flag]]


def meant(slug: str, look: Look, message: str, excused: Callable[[Reading, str], bool] | None = None) -> Look:
    """What a rule sees by its patterns, unless the checker thinks it unlikely; and the whole of each sentence that it is sure of.

    ``excused``: what a sentence may say because of what is known beside it. A sentence that no checker judged is left to the patterns.
    """

    def see(reading: Reading, panel: Panel) -> Iterator[Flag]:
        judged = dict(_judged(reading, slug))
        seen = set()
        for flag in look(reading, panel):
            sentence = _around(judged, flag)
            if sentence is None or judged[sentence] >= UNLIKELY:
                seen.add(sentence)
                yield flag
        for (start, end), sure in judged.items():
            known = excused is not None and excused(reading, reading.plain[start:end])
            if sure >= LEAST_SURE and (start, end) not in seen and not known:
                yield Flag(message, start, end)

    return see


def _judged(reading: Reading, slug: str) -> Iterator[tuple[tuple[int, int], float]]:
    """The sentences that a checker judged, and how sure it is that each breaks the rule."""
    for remark in reading.remarks:
        if remark.kind is RemarkKind.MEANING:
            yield (remark.start, remark.end), dict(remark.sure).get(slug, 0.0)


def _around(judged: Iterable[tuple[int, int]], flag: Flag) -> tuple[int, int] | None:
    if flag.start is None:
        return None
    place = flag.start
    return next((span for span in judged if span[0] <= place < span[1]), None)
