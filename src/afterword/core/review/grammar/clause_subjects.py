"""The subject of a clause: its noun, what is said of it, and how many it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from afterword.core.note.lists import listed
from afterword.core.review.grammar.lexicon import (
    BASE,
    BE,
    DETERMINER,
    GERUND,
    MARK,
    NAME,
    NOUN,
    NUMBER,
    OBJECT,
    PREPOSITION,
    QUANTIFIER,
    SUBJECT,
    THIRD,
    TO,
    WH,
)
from afterword.core.review.grammar.noun_or_verb import is_the_verb
from afterword.core.review.grammar.noun_phrases import (
    BEFORE_CLAUSE,
    FINITE,
    JOINT,
    Count,
    Word,
    after_adverbs,
    bare_subject,
    clause,
    complements,
    modifier,
    phrase,
    verb_phrase,
)
from afterword.core.review.grammar.pieces import TITLES

ANYBODY = listed("everyone everybody nobody somebody someone anyone anybody everything nothing something anything")
HE_DOES, THEY_DO = listed("he she it"), listed("you we they")


# What opens an aside that names nothing beside the subject.
_SAID_ASIDE = listed(
    "that which who whose whom in on at by for from to with without within of as though although like despite if even quite apart however so given because since when where while until after "
    "before along together coupled accompanied rather no not including especially particularly i you he she we"
)
_LONGEST_ASIDE = 28
_MOST_WORDS = 28


@dataclass(frozen=True, slots=True)
class Subject:
    """Where a subject ends with all that is said of it, how many it is, and where its own noun ends."""

    end: int
    count: Count
    noun_end: int


def subject_at(words: Sequence[Word], start: int) -> Subject | None:
    """The subject that begins there."""
    if words[start].said == "both" and start + 1 < len(words) and words[start + 1].may(DETERMINER):
        start += 1
    done = _doing(words, start)
    if done is not None:
        return Subject(done, Count.ONE, done)
    pronoun = _pronoun(words, start)
    found = pronoun or phrase(words, start) or (bare_subject(words, start) if start else None)
    if found is None:
        return None
    named = words[start].tags == NAME and words[start].said not in TITLES
    noun_end, count = found if named else _joined(words, start, *found)
    at = noun_end
    while at < len(words) and at - start < _MOST_WORDS:
        anybody = words[start].said in ANYBODY and words[at].may(PREPOSITION, WH, SUBJECT)
        further = None if pronoun else _past_aside(words, at)
        if further is None and (not pronoun or anybody or words[at].tags == MARK):
            further = modifier(words, at)
        if further is None and words[at - 1].said in BEFORE_CLAUSE and words[at].may(DETERMINER):
            further = clause(words, at)  # "the way your teachers go through it"
        if further is None and words[at].said == "and" and words[at + 1 : at + 2] and words[at + 1].tags == PREPOSITION:
            further = at + 1  # "in the labs and along the corridors"
        if further is None:
            break
        at = further
    return None if at < len(words) and words[at].said in JOINT else Subject(at, count, noun_end)


def _past_aside(words: Sequence[Word], at: int) -> int | None:
    """Where the verb stands after all that is said between commas: "the tools, which were stolen in Leeds and then found, are"."""
    if words[at].said != "," or at + 1 >= len(words) or words[at + 1].said not in _SAID_ASIDE:
        return None
    first = next((end for end in range(at + 2, len(words) - 1) if words[end].said == ","), 0)
    verb = after_adverbs(words, first + 1) if first else len(words)
    if verb < len(words) and (words[verb].tags in {BASE, THIRD} or is_the_verb(words, verb)):
        return first + 1
    for end in range(at + 2, min(at + _LONGEST_ASIDE, len(words) - 1)):
        said, after = words[end].said, words[end + 1]
        if said in {";", ":", "(", "—", "–"} or (said == "," and after.said in JOINT):
            return None  # "the kiln, which you fired, and the ovens are"
        if said == "," and after.said in FINITE:
            return end + 1
    return None


def _pronoun(words: Sequence[Word], start: int) -> tuple[int, Count] | None:
    """A pronoun as the subject."""
    said = words[start].said
    if said in ANYBODY | HE_DOES:
        return start + 1, Count.ONE
    return (start + 1, Count.MANY) if said in THEY_DO else None


def _doing(words: Sequence[Word], start: int) -> int | None:
    """Where what is done ends, as the subject of a whole sentence: "working with your data", "to have been chosen"."""
    after = words[start + 1] if start + 1 < len(words) else None
    if start or after is None or after.said == "as":
        return None
    if words[0].may(GERUND) and (after.may(PREPOSITION, TO) or (after.may(DETERMINER, OBJECT) and not after.may(NOUN))):
        end = complements(words, 1)
    else:
        end = verb_phrase(words, 1) or 0 if words[0].tags == TO else 0
    later = words[end + 1] if end and end + 1 < len(words) else None
    turned = later is not None and later.may(DETERMINER, NUMBER, QUANTIFIER) and words[end].may(BE)
    within = any(
        one.said in BEFORE_CLAUSE and not after.may(PREPOSITION, TO) for one, after in pairwise(words[: end or 0])
    )  # "hearing about the way the crew are treated"
    return end if later is not None and words[end].said in FINITE and not (turned or within) else None


def _joined(words: Sequence[Word], start: int, at: int, count: Count) -> tuple[int, Count]:
    """The subject with all that is joined to it by commas and "and", which makes it many."""
    end, joined = at, False
    if [word.said for word in words[at : at + 3]] == ["and", "a", "half"]:
        return at + 3, count  # "an hour and a half is"
    while end < len(words) and words[end].said in {",", "and"}:
        last = words[end].said == "and"
        second = (end + 2, Count.ONE) if _is_person(words, end + 1) else phrase(words, end + 1)
        if second is None or not (_is_person(words, end + 1) or _has_own_determiner(words, end + 1)):
            return at, count
        end = second[0]
        if last:
            joined = True
            break
    if not joined:
        return at, count
    return end, Count.UNSURE if words[start].said in {"each", "every", "no"} | ANYBODY else Count.MANY


def _is_person(words: Sequence[Word], at: int) -> bool:
    return at < len(words) and words[at].said in {"i", "he", "she", "you"}


def _has_own_determiner(words: Sequence[Word], at: int) -> bool:
    return at < len(words) and (words[at].may(DETERMINER) or words[at].tags == NAME)
