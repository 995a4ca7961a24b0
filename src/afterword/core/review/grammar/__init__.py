"""Slips of grammar that letters make and engines miss.

Two kinds of table: slips are patterns over the letters of a sentence, frames are patterns over its words and what they may be. Where the
verb stands far from its subject, the subject is looked for instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, lru_cache

from afterword.core.review.grammar import (
    agreement,
    apostrophes,
    articles,
    comparison,
    complements,
    confusions,
    homophones,
    lookalikes,
    manner,
    missing,
    noun_numbers,
    prepositions,
    pronouns,
    sentences,
    shortened,
    subjects,
    tenses,
    verb_forms,
    verbs,
    word_classes,
)
from afterword.core.review.grammar.agreement import AGREES_NOT
from afterword.core.review.grammar.cues import cues_of, runs_in
from afterword.core.review.grammar.far_subjects import far_slips
from afterword.core.review.grammar.frame import Frame
from afterword.core.review.grammar.slip import Slip
from afterword.core.review.grammar.tagging import tag
from afterword.core.review.grammar.verb_forms import LACKS_BE
from afterword.core.review.model import Flag
from afterword.core.review.reading import Reading

SLIPS: tuple[Slip, ...] = (
    *lookalikes.SLIPS,
    *agreement.SLIPS,
    *verbs.SLIPS,
    *prepositions.SLIPS,
    *articles.SLIPS,
    *sentences.SLIPS,
    *tenses.SLIPS,
    *comparison.SLIPS,
    *pronouns.SLIPS,
    *manner.SLIPS,
    *word_classes.SLIPS,
)
FRAMES: tuple[Frame, ...] = (
    *confusions.FRAMES,
    *homophones.FRAMES,
    *manner.FRAMES,
    *complements.FRAMES,
    *apostrophes.FRAMES,
    *shortened.FRAMES,
    *subjects.FRAMES,
    *verb_forms.FRAMES,
    *noun_numbers.FRAMES,
    *missing.FRAMES,
)
# "I would ask that she be told", "they insisted that he stay": no slip of agreement.
_SUBJUNCTIVE = re.compile(
    r"\b(?:ask|insist|suggest|recommend|requir|request|propos|demand|urg|essential|important|vital|necessary|imperative|prefer)\w* that\b",
    re.IGNORECASE,
)
_PAYS = 100  # sentences, until it is worth getting ready
_LEAD = "  "  # two blanks before a sentence stand for what was before


def slips_in(reading: Reading) -> Iterator[Flag]:
    """What is wrong with the grammar of a note, sentence by sentence, so that one which has not changed need not be searched again."""
    for begin, end in reading.sentences:
        for flag in _remembered(reading.plain[begin:end]):
            yield replace(flag, start=(flag.start or 0) + begin, end=(flag.end or 0) + begin)


@cache
def get_ready() -> tuple[tuple[Slip, frozenset[str]], ...]:
    """Every slip with the cues of its pattern: a fifth of a second's work, after which a sentence costs half as much."""
    return tuple((one, cues_of(one.pattern)) for one in SLIPS)


def forget() -> None:
    """Forget the sentences that were searched, so that a measure of time begins anew."""
    _remembered.cache_clear()


@lru_cache(maxsize=10_000)
def _remembered(sentence: str) -> tuple[Flag, ...]:
    if _remembered.cache_info().misses > _PAYS:
        get_ready()
    return tuple(slips_of(sentence, sift=get_ready.cache_info().currsize > 0))


def slips_of(sentence: str, *, sift: bool = False) -> Iterator[Flag]:
    """What is wrong with the grammar of a sentence, as plain text; places may overlap, the surest first.

    ``sift``: first rule out the patterns that can match nothing in it, which pays where many sentences are searched.
    """
    for flag in (*_slips(_LEAD + sentence, sift=sift), *_frames(sentence)):
        start = flag.start or 0
        if not (flag.message in {AGREES_NOT, LACKS_BE} and _SUBJUNCTIVE.search(sentence, 0, start)):
            yield flag


def _slips(text: str, *, sift: bool) -> Iterator[Flag]:
    for one in _possible(text) if sift else SLIPS:
        for match in one.pattern.finditer(text):
            start, end = one.span(match)
            mended = one.suggestion(match)
            if start >= len(_LEAD):
                found = () if mended is None else (mended,)
                yield Flag(one.message, start - len(_LEAD), end - len(_LEAD), found)


def _possible(text: str) -> Iterator[Slip]:
    there = runs_in(text)
    return (one for one, cues in get_ready() if not cues or not cues.isdisjoint(there))


def _frames(sentence: str) -> Iterator[Flag]:
    tagged = tag(sentence)
    for one in FRAMES:
        for start, end, mended in one.slips(tagged):
            yield Flag(one.message, start, end, () if mended is None else (mended,))
    for start, end, mended in far_slips(tagged):
        yield Flag(AGREES_NOT, start, end, () if mended is None else (mended,))
