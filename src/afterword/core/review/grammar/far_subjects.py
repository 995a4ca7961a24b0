"""Subject and verb that stand far apart: the head of the subject is found, and the verb must have its number.

A clause is read from its first word: a noun phrase, what is said of it (a phrase with a preposition, a relative clause, a participle, an
infinitive, an aside), adverbs, a verb. Wherever the number of the subject is not sure, or a word fits no place, nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from afterword.core.note.lists import listed
from afterword.core.review.grammar.lexicon import (
    ADJECTIVE,
    ADVERB,
    BASE,
    BE,
    DETERMINER,
    DO,
    GERUND,
    HAVE,
    MARK,
    MODAL,
    NAME,
    NOUN,
    NOUNS,
    NUMBER,
    OBJECT,
    PAST,
    PREPOSITION,
    QUANTIFIER,
    SUBJECT,
    THIRD,
    TO,
    UNKNOWN,
    WH,
)
from afterword.core.review.grammar.lexicon.nouns import PEOPLE, SINGULAR_OF
from afterword.core.review.grammar.mends import base, plural, singular, third
from afterword.core.review.grammar.noun_phrases import (
    EACH_OF,
    FINITE,
    JOINT,
    MANY_VERB,
    NUMBERS,
    ONE_VERB,
    Count,
    Word,
    after_adverbs,
    complements,
    is_relative,
    modifier,
    phrase,
    verb_phrase,
)
from afterword.core.review.grammar.pieces import TITLES
from afterword.core.review.grammar.tagging import Tagged

_OPENERS = listed("that because how when where while although though since whereas why until whether if")
_UNREAL = listed("if though whether unless wish as than")
_ANYBODY = listed("everyone everybody nobody somebody someone anyone anybody everything nothing something anything")
_LEADS_IN = listed(
    "in at on after before during when while as since with for by from under to among between even though although because if once until where whenever unless despite"
)
_AFTER_LEXICAL = DETERMINER + QUANTIFIER + NUMBER + SUBJECT + OBJECT + PREPOSITION + TO + ADVERB + WH
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
)
# What opens an aside that names nothing beside the subject.
_SAID_ASIDE = listed(
    "which who whose whom in on at by for from to with without within of as though although like despite if even quite apart however so given because since when where while until after "
    "before along together coupled accompanied rather no not including especially particularly i you he she we"
)
_LONGEST_ASIDE = 28
_LONGEST = 120  # words and marks
_MOST_WORDS = 28
_HE_DOES, _THEY_DO = listed("he she it"), listed("you we they")


def far_slips(sentence: Tagged) -> Iterator[tuple[int, int, str | None]]:
    """Each verb that does not agree: where it stands in the text, and the form that would. Nothing of what is too long for a sentence."""
    if len(sentence.spans) > _LONGEST:
        return
    words = [Word(*piece.rsplit("/", 1)) for piece in sentence.line.split()]
    found = dict(filter(None, (_verb_of(words, start) for start in _openings(words))))
    for at, mended in {**dict(_relatives(words)), **found}.items():
        yield (*sentence.spans[at], mended)


def _openings(words: Sequence[Word]) -> Iterator[int]:
    """Where a clause begins: the sentence, after a word or a mark that opens one, after what leads in."""
    for at, word in enumerate(words):
        if word.tags != MARK and (at == 0 or _opens(words, at - 1)):
            yield at


def _opens(words: Sequence[Word], at: int) -> bool:
    """Whether the word there opens a clause that is no part of a subject itself, as "how the joints moved" is in "how they moved was new"."""
    said = words[at].said
    if said in _OPENERS:
        return _has_verb(words[:at]) and not (said == "that" and is_relative(words, at))
    if said == ",":
        return _only_leads_in(words[:at])
    if said == "and":  # "my hands are steady and my eyes is": no noun before it, to which the next one could be joined
        return at > 0 and words[at - 1].tags in {ADJECTIVE, ADVERB} and _has_verb(words[:at])
    return said in {";", ":", "(", "—", "–"} or (said in {"but", "so"} and at > 0 and words[at - 1].said == ",")


def _has_verb(before: Sequence[Word]) -> bool:
    """Whether the clause to which what follows belongs has its verb already."""
    last = max((at for at, word in enumerate(before) if word.said in {",", ";", ":"}), default=-1)
    return any(word.may(PAST, THIRD, MODAL, BE, HAVE, DO, BASE) and not word.may(NOUNS) for word in before[last + 1 :])


def _only_leads_in(before: Sequence[Word]) -> bool:
    """Whether what stands before the comma, from the start of the sentence, is no main clause: "in my own group"."""
    return bool(before) and before[0].said in _LEADS_IN and all(word.said not in {",", ";", ":"} for word in before)


def _verb_of(words: Sequence[Word], start: int) -> tuple[int, str | None] | None:
    """The verb of the clause that begins there, and its mended form, if it surely disagrees."""
    subject = _subject(words, start)
    if subject is None:
        return None
    at, count = subject
    at = after_adverbs(words, at)
    if at >= len(words) or count is Count.UNSURE or _asks(words, start):
        return None
    verb, said = words[at], words[at].said
    unreal = start > 0 and words[start - 1].said in _UNREAL
    if said in FINITE:
        summed = said in {"is", "was"} and (
            words[start].said in NUMBERS or words[start].may(NUMBER)
        )  # "twelve is a lot"
        wrong = None if summed or (unreal and said == "were") else _wrong_form(said, count)
        return (at, wrong) if wrong else None
    if any(word.said.startswith(_LETTING) for word in words[start:at]):
        return None
    return _lexical(words, at, count) if verb.tags in {BASE, THIRD} else None


def _relatives(words: Sequence[Word]) -> Iterator[tuple[int, str | None]]:
    """Verbs whose subject is "that" or "who", where every noun that it can mean is one, or several: "the ledgers that was"."""
    for start in range(len(words)):
        found = None if words[start].tags == NAME or _is_picked(words, start) else phrase(words, start)
        if found is None:
            continue
        nouns = [found]
        while (end := nouns[-1][0]) + 1 < len(words) and words[end].may(PREPOSITION):
            inner = phrase(words, end + 1)
            if inner is None:
                break
            nouns.append(inner)
        end += end + 1 < len(words) and words[end].said == "," and words[end + 1].said == "who"
        if end + 1 < len(words) and words[end].said in {"who", "which", "that"} and words[end + 1].said != "there":
            counts = {count for last, count in nouns if words[end].said != "who" or _means_people(words[last - 1])}
            verb = after_adverbs(words, end + 1)
            if len(counts) == 1 and verb < len(words) and (wrong := _wrong_form(words[verb].said, *counts)):
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


def _wrong_form(said: str, count: Count) -> str | None:
    """The other form of a verb that does not fit the count; None where it does."""
    if count is Count.ONE and said in MANY_VERB:
        return singular([said])
    return plural([said]) if count is Count.MANY and said in ONE_VERB else None


def _lexical(words: Sequence[Word], at: int, count: Count) -> tuple[int, str | None] | None:
    """A verb that can be nothing else, with an object or the like after it."""
    said, after = words[at].said, words[at + 1] if at + 1 < len(words) else None
    if after is None or not after.may(*_AFTER_LEXICAL) or (said, after.said) == ("thank", "you"):
        return None
    if count is Count.ONE and words[at].tags == BASE:
        return at, third([said])
    if count is Count.MANY and words[at].tags == THIRD:
        return at, base([said])
    return None


def _asks(words: Sequence[Word], start: int) -> bool:
    """Whether the words before demand something, so that "have" and "be" are right: "I suggest that the board have", "it is rare that a partner take"."""
    told = any(word.said.startswith(_ASKING) for word in words[:start])
    that = start > 1 and words[start - 1].said == "that"
    return told or (that and (words[start - 2].said == "would" or words[start - 2].tags == ADJECTIVE))


def _subject(words: Sequence[Word], start: int) -> tuple[int, Count] | None:
    """Where the subject with all that is said of it ends, and how many it is."""
    if words[start].said == "both" and start + 1 < len(words) and words[start + 1].may(DETERMINER):
        start += 1
    done = _doing(words, start)
    if done is not None:
        return done, Count.ONE
    pronoun = _pronoun(words, start)
    found = pronoun or phrase(words, start)
    if found is None:
        return None
    named = words[start].tags == NAME and words[start].said not in TITLES
    at, count = found if named else _joined(words, start, *found)
    while at < len(words) and at - start < _MOST_WORDS:
        anybody = words[start].said in _ANYBODY and words[at].may(PREPOSITION, WH, SUBJECT)
        further = None if pronoun else _past_aside(words, at)
        if further is None and (not pronoun or anybody or words[at].tags == MARK):
            further = modifier(words, at)
        if further is None:
            break
        at = further
    return None if at < len(words) and words[at].said in JOINT else (at, count)


def _past_aside(words: Sequence[Word], at: int) -> int | None:
    """Where the verb stands after all that is said between commas: "the tools, which were stolen in Leeds and then found, are"."""
    if words[at].said != "," or at + 1 >= len(words) or words[at + 1].said not in _SAID_ASIDE:
        return None
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
    if said in _ANYBODY | _HE_DOES:
        return start + 1, Count.ONE
    return (start + 1, Count.MANY) if said in _THEY_DO else None


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
    return end if later is not None and words[end].said in FINITE and not turned else None


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
    return end, Count.UNSURE if words[start].said in {"each", "every", "no"} | _ANYBODY else Count.MANY


def _is_person(words: Sequence[Word], at: int) -> bool:
    return at < len(words) and words[at].said in {"i", "he", "she", "you"}


def _has_own_determiner(words: Sequence[Word], at: int) -> bool:
    return at < len(words) and (words[at].may(DETERMINER) or words[at].tags == NAME)
