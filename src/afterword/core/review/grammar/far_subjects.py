"""Subject and verb that stand far apart: the head of the subject is found, and the verb must have its number.

A clause is read from its first word: a noun phrase, what is said of it (a phrase with a preposition, a relative clause, a participle, an
infinitive, an aside), adverbs, a verb. Wherever the number of the subject is not sure, or a word fits no place, nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from afterword.core.note.lists import listed
from afterword.core.review.grammar.clause_subjects import Subject, subject_at
from afterword.core.review.grammar.lexicon import (
    ADJECTIVE,
    ADVERB,
    BASE,
    DETERMINER,
    NOUN,
    NOUNS,
    NUMBER,
    OBJECT,
    PREPOSITION,
    QUANTIFIER,
    SUBJECT,
    THIRD,
    TO,
    WH,
)
from afterword.core.review.grammar.mends import base, third
from afterword.core.review.grammar.noun_or_verb import is_the_verb
from afterword.core.review.grammar.noun_phrases import (
    FINITE,
    NUMBERS,
    Count,
    Word,
    after_adverbs,
    shortened,
)
from afterword.core.review.grammar.openings import openings
from afterword.core.review.grammar.other_subjects import coordinated, relatives, wrong_form
from afterword.core.review.grammar.tagging import Tagged

_UNREAL = listed("if though whether unless wish as than")
_AFTER_LEXICAL = (
    NOUN + NOUNS + ADJECTIVE + DETERMINER + QUANTIFIER + NUMBER + SUBJECT + OBJECT + PREPOSITION + TO + ADVERB + WH
)
# What has a plain form after its object: "letting each child bring one".
_LETTING = (
    "let",
    "mak",
    "made",
    "help",
    "see",
    "saw",
    "watch",
    "hear",
    "have",
    "had",
    "having",
    "listen",
    "notic",
    "feel",
    "felt",
)
_ASKING = (
    "suggest",
    "insist",
    "recommend",
    "request",
    "ask",
    "propos",
    "demand",
    "requir",
    "prefer",
    "essential",
    "important",
    "vital",
    "hope",
)
_LONGEST = 120  # words and marks


def far_slips(sentence: Tagged) -> Iterator[tuple[int, int, str | None]]:
    """Each verb that does not agree: where it stands in the text, and the form that would. Nothing of what is too long for a sentence."""
    if len(sentence.spans) > _LONGEST:
        return
    words = [Word(*piece.rsplit("/", 1)) for piece in sentence.line.split()]
    found = dict(filter(None, (_verb_of(words, start) for start in openings(words))))
    for at, mended in {**dict(coordinated(words)), **dict(relatives(words)), **found}.items():
        yield (*sentence.spans[at], mended)


def _verb_of(words: Sequence[Word], start: int) -> tuple[int, str | None] | None:
    """The verb of the clause that begins there, and its mended form, if it surely disagrees."""
    subject = subject_at(words, start)
    at = after_adverbs(words, subject.end) if subject else len(words)
    if subject is None or at >= len(words) or _asks(words, start):
        return None
    if start > 0 and words[start - 1].said == "way" and at != subject.noun_end:
        return None  # "the way the older pupils looked out was a joy"
    verb, said = words[at], words[at].said
    if said in FINITE:
        unreal = start > 0 and words[start - 1].said in _UNREAL and said in {"were", "weren't"}
        counted = words[start].said in NUMBERS or words[start].may(NUMBER)
        summed = said in {"is", "was"} and counted  # "twelve is a lot"
        wrong = None if summed or unreal else wrong_form(said, subject.count)
        return (at, wrong) if wrong else None
    if any(word.said.startswith(_LETTING) for word in words[start:at]):
        return None
    known = verb.tags in {BASE, THIRD}
    return _lexical(words, at, subject.count) if known else _taken_for_noun(words, subject, start, at)


def _taken_for_noun(words: Sequence[Word], subject: Subject, start: int, at: int) -> tuple[int, str | None] | None:
    """A verb that may be a noun, and so was read as the last word of what stands before it: "the foreman need a climber"."""
    places = (one for one in (at, subject.end - 1) if one >= subject.noun_end - 1)
    taken = next((one for one in places if is_the_verb(words, one)), None)
    if taken is None:
        return None
    count = subject.count if taken >= subject.noun_end else shortened(words, start, taken)
    return _of_two_kinds(words[taken], taken, count)


def _lexical(words: Sequence[Word], at: int, count: Count) -> tuple[int, str | None] | None:
    """A verb that can be nothing else, with an object or the like after it."""
    said, after = words[at].said, words[at + 1] if at + 1 < len(words) else None
    if after is None or not after.may(*_AFTER_LEXICAL) or (said, after.said) == ("thank", "you"):
        return None
    if after.said.endswith("ed"):
        return None  # "our discussion of the furnace rebuild interested me"
    if count is Count.ONE and words[at].tags == BASE:
        return at, third([said])
    if count is Count.MANY and words[at].tags == THIRD:
        return at, base([said])
    return None


def _of_two_kinds(verb: Word, at: int, count: Count) -> tuple[int, str | None] | None:
    if count is Count.ONE and verb.may(BASE) and not verb.may(THIRD):
        return at, third([verb.said])
    return (at, base([verb.said])) if count is Count.MANY and verb.may(THIRD) else None


def _asks(words: Sequence[Word], start: int) -> bool:
    """Whether the words before demand something, so that "have" and "be" are right: "I suggest that the board have", "it is rare that a partner take"."""
    told = any(word.said.startswith(_ASKING) for word in words[:start])
    that = start > 1 and words[start - 1].said == "that"
    return told or (that and (words[start - 2].said == "would" or words[start - 2].tags == ADJECTIVE))
