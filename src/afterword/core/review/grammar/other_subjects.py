"""Verbs whose subject stands in another clause: after "who" and "that", and second verbs after "and"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from afterword.core.review.grammar.clause_subjects import HE_DOES, THEY_DO
from afterword.core.review.grammar.lexicon import (
    ADVERB,
    BASE,
    BE,
    DO,
    HAVE,
    MARK,
    MODAL,
    NAME,
    NOUN,
    NOUNS,
    PAST,
    PREPOSITION,
    SUBJECT,
    THIRD,
    UNKNOWN,
    WH,
)
from afterword.core.review.grammar.lexicon.nouns import PEOPLE, SINGULAR_OF
from afterword.core.review.grammar.mends import base, plural, singular
from afterword.core.review.grammar.noun_phrases import (
    EACH_OF,
    JOINT,
    MANY_VERB,
    ONE_VERB,
    Count,
    Word,
    after_adverbs,
    bare_end,
    phrase,
)
from afterword.core.review.grammar.openings import OPENERS


def coordinated(words: Sequence[Word]) -> Iterator[tuple[int, str | None]]:
    """Second verbs of "I", "you", "we", "they" that are in the form of one other: "I can read it and understands it"."""
    for at, word in enumerate(words):
        verb = after_adverbs(words, at + 1) if word.said in {"and", "but"} else len(words)
        if verb >= len(words) or words[verb].tags != THIRD:
            continue
        start = next(
            (begin for begin in reversed(range(at)) if words[begin].said in THEY_DO | {"i"} | OPENERS | HE_DOES),
            None,
        )
        if start is None or words[start].said not in THEY_DO | {"i"}:
            continue
        if start and not (words[start - 1].tags == MARK or words[start - 1].said in OPENERS | JOINT):
            continue  # "my cousin drives for you already and speaks well of it"
        between = words[start + 1 : at]
        clean = between and not any(
            one.may(WH, SUBJECT, THIRD) or one.said in ONE_VERB or one.tags == MARK for one in between
        )
        if clean and between[0].may(BASE, MODAL, HAVE, BE, DO, ADVERB, PAST):
            yield verb, base([words[verb].said])


def relatives(words: Sequence[Word]) -> Iterator[tuple[int, str | None]]:
    """Verbs whose subject is "that" or "who", where every noun that it can mean is one, or several: "the ledgers that was"."""
    for start in range(len(words)):
        joined = start > 0 and words[start - 1].said in JOINT
        found = None if words[start].tags == NAME or joined or _is_picked(words, start) else phrase(words, start)
        if found is None:
            continue
        nouns = [found]
        while (end := nouns[-1][0]) + 1 < len(words) and words[end].may(PREPOSITION):
            inner = phrase(words, end + 1)
            bare = None if inner else bare_end(words, end + 1)
            if inner is None and bare is None:
                break
            nouns.append(inner or (bare or end, Count.UNSURE))  # "the two women on reception who was"
        end += end + 1 < len(words) and words[end].said == "," and words[end + 1].said == "who"
        if end + 1 < len(words) and words[end].said in {"who", "which", "that"} and words[end + 1].said != "there":
            counts = {count for last, count in nouns if words[end].said != "who" or _means_people(words[last - 1])}
            verb = after_adverbs(words, end + 1)
            if len(counts) == 1 and verb < len(words) and (wrong := wrong_form(words[verb].said, *counts)):
                yield verb, wrong


def _is_picked(words: Sequence[Word], start: int) -> bool:
    """Whether the noun is one of several, what "it was" picks out, or said of another noun: "one of the nurses who were", "it was the taps
    that was", "a game in three parts that has".
    """
    said = [word.said for word in words[: start + 1]]
    cleft = any(pair in {("it", "was"), ("it", "is")} for pair in pairwise(said[:-1]))
    within = start > 1 and words[start - 1].may(PREPOSITION) and words[start - 2].may(NOUN, NOUNS, NAME, UNKNOWN)
    return cleft or within or said[-1] in EACH_OF | {"every"} or said[-2:-1] == ["of"]


def _means_people(word: Word) -> bool:
    return word.said in PEOPLE or SINGULAR_OF.get(word.said) in PEOPLE


def wrong_form(said: str, count: Count) -> str | None:
    """The other form of a verb that does not fit the count; None where it does."""
    if count is Count.ONE and said in MANY_VERB:
        return singular([said])
    return plural([said]) if count is Count.MANY and said in ONE_VERB else None
