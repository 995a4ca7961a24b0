"""Which of the days that a message names is the one that its kind means: by the words around each, as they were learnt.

Every day that is named is a candidate. A logistic regression weighs the words before and after it, its sentence, how far it lies ahead and
where it stands among the others; the weights stand in ``learnt_days.py``, written by ``python -m tests.corpus.replies.learn``.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import accumulate

from whenever import Date

from afterword.core.candidacy.model import ReplyKind
from afterword.core.candidacy.moments import FirmCalendar
from afterword.core.candidacy.spoken import NamedDay, named_days
from afterword.core.candidacy.spoken_calendar import days_between
from afterword.core.reply.own_words import OwnSentence

DATED = frozenset(
    {
        ReplyKind.AUTO_REPLY,
        ReplyKind.UPDATE_WITH_DATE,
        ReplyKind.OFFER,
        ReplyKind.NEXT_INTERVIEW,
        ReplyKind.QUESTION,
    }
)
# "At 9.30", "3 pm", "0815 hrs": a time of the day, which is no date.
CLOCK = re.compile(
    r"\b(?:at|from|between|until|till|to|and|,|-|–)? ?(?:\d{1,2}(?:[.:]\d{2})? ?(?:am|pm|a\.m\.?|p\.m\.?|o'clock)|\d{1,2}[.:]?\d{2} ?(?:hrs|hours|h))\b"
    r"|\b(?:at|from|between) (?:about |around )?\d{1,2}[.:]\d{2}\b(?![./]\d)",
    re.IGNORECASE,
)
# Days are read in one go, so that "the day after" follows the day of the sentence before.
_BETWEEN = "\n\n"
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+|[?!,;:.]")
_NEAR_BEFORE, _NEAR_AFTER = 8, 5
_GAPS = ((-1, "past"), (0, "today"), (7, "week"), (35, "month"), (100, "quarter"))
_LEAST = math.log(0.25 / 0.75)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A day that a sentence names; ``words`` is the sentence without times of the day."""

    day: NamedDay
    words: str
    sentence: OwnSentence


def candidates(
    sentences: Sequence[OwnSentence], received_on: Date | None, calendar: FirmCalendar, locale: str | None
) -> list[Candidate]:
    """Every day that is named, in the order of the words; none where nobody knows when the message came."""
    if received_on is None:
        return []
    said = [CLOCK.sub(" ", sentence.words) for sentence in sentences]
    starts = list(accumulate((len(words) + len(_BETWEEN) for words in said), initial=0))
    days = named_days(_BETWEEN.join(said), received_on, calendar, locale or "en-US")
    return [_candidate(day, bisect_right(starts, day.begin) - 1, starts, said, sentences) for day in days]


def _candidate(
    day: NamedDay, index: int, starts: Sequence[int], said: Sequence[str], sentences: Sequence[OwnSentence]
) -> Candidate:
    start = starts[index]
    return Candidate(replace(day, begin=day.begin - start, end=day.end - start), said[index], sentences[index])


def choose(kind: ReplyKind, among: Sequence[Candidate], received_on: Date) -> Candidate | None:
    """The likeliest day of the kind; None if none is likely, or if the kind has no day."""
    if kind not in DATED or not among:
        return None
    weighed = [(_weigh(traits(kind, among, index, received_on)), -index) for index in range(len(among))]
    most, place = max(weighed)
    return among[-place] if most >= _LEAST else None


def traits(kind: ReplyKind, among: Sequence[Candidate], index: int, received_on: Date) -> set[str]:
    """What is weighed of one candidate; most of it both for every kind and for this one."""
    one = among[index]
    found = {*_words_around(one), *_standing(among, index, received_on)}
    return found | {f"{kind.value}|{trait}" for trait in found if not trait.startswith(("before 0", "before 1"))}


def _words_around(one: Candidate) -> Iterator[str]:
    before = _split(one.words[: one.day.begin])[::-1]
    after = _split(one.words[one.day.end :])
    for place, word in enumerate(before[:_NEAR_BEFORE]):
        yield f"before {min(place, 2)} {word}"
        yield f"before {word}"
    if len(before) > 1:
        yield f"before {before[1]} {before[0]}"
    for place, word in enumerate(after[:_NEAR_AFTER]):
        yield f"after {min(place, 1)} {word}"
    for word in _split(one.words):
        yield f"beside {word}"


def _standing(among: Sequence[Candidate], index: int, received_on: Date) -> Iterator[str]:
    """How far ahead the day lies, and where it stands among the others."""
    one = among[index]
    gap = days_between(received_on, one.day.last)
    yield "gap " + next((name for most, name in _GAPS if gap <= most), "far")
    yield "is one day" if one.day.first == one.day.last else "is a range"
    yield f"number {min(index, 3)} of {min(len(among), 4)}"
    yield "comes last" if index == len(among) - 1 else "comes before others"
    every = [other.day.last for other in among]
    yield "is latest" if one.day.last == max(every) else "is not latest"
    yield "is earliest" if one.day.last == min(every) else "is not earliest"
    same = [other for other in among if other.sentence is one.sentence]
    yield f"in its sentence {min(same.index(one), 2)} of {min(len(same), 3)}"


def _split(text: str) -> list[str]:
    words = _WORD.findall(text.casefold().replace("’", "'"))
    return ["0" if word[0].isdigit() else word for word in words]


def _weigh(found: set[str]) -> float:
    bias, weights = _learnt()
    return bias + sum(weights.get(trait, 0) for trait in found) / 100


@cache
def _learnt() -> tuple[float, dict[str, int]]:
    from afterword.core.reply.learnt_days import BIAS, DAYS  # noqa: PLC0415  (large, and only for a message)

    rows = (line.rsplit("\t", 1) for line in DAYS.strip("\n").split("\n"))
    return BIAS / 100, {trait: int(weight) for trait, weight in rows}
