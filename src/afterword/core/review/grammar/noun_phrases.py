"""Where a noun phrase ends, with all that is said of its noun, and how many it means."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

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
    MASS,
    MODAL,
    NAME,
    NOUN,
    NOUNS,
    NUMBER,
    OBJECT,
    PARTICIPLE,
    PAST,
    PREPOSITION,
    QUANTIFIER,
    SUBJECT,
    THIRD,
    TO,
    UNKNOWN,
    WH,
)
from afterword.core.review.grammar.lexicon.nouns import COLLECTIVE, SINGULAR_IN_S
from afterword.core.review.grammar.lexicon.others import COMPARATIVES
from afterword.core.review.grammar.pieces import PIECES, TITLES

ONE_VERB = listed("is was has does isn't wasn't hasn't doesn't")
MANY_VERB = listed("are were have do aren't weren't haven't don't")
FINITE = ONE_VERB | MANY_VERB
EACH_OF = listed("each either neither one")
_MANY_OF = listed("many several few both two three four five six seven eight nine ten")
_PART_OF = listed("most some all half none any")
_AS_MANY_AS = listed("most some all half")
NUMBERS = listed("two three four five six seven eight nine ten eleven twelve")
_ONE_BEFORE = listed("a an each every another this that one")
_MANY_BEFORE = listed("these those many several few both") | NUMBERS
_ADVERBS = frozenset(PIECES["ADV"].split("|"))
_KINDS = COLLECTIVE | listed(
    "kind type sort combination majority couple pair all half rest lot number amount employer choir average"
)
_MEASURES = listed(
    "metres meters litres liters kilos grams tons tonnes feet inches yards acres quarters thirds percent pints gallons hundredweight stone degrees pages lines nights shifts terms"
)
_OPENS_ASIDE = listed(
    "much most some many which who whose not even least all both each together along including as like apart"
)
JOINT = listed("and or nor but")
_COMPARED = COMPARATIVES | {"more", "less", "fewer"}
_PARTICLES = listed("back up down out off over away round")
_SUPERLATIVES = listed("most least best worst longest hardest fastest")
BEFORE_CLAUSE = listed("way reason extent degree")
_BESIDE = listed("nearest closest next")
_NO_PART = listed("than like since until before after")


# "The ewes you've got".
_CONTRACTED = re.compile(r"(?:i|you|we|they|he|she)'(?:ve|d|ll|s|re|m)")


class Count(Enum):
    """How many a noun phrase means."""

    ONE = auto()
    MANY = auto()
    UNSURE = auto()


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a mark in small letters, and the letters of what it may be (``lexicon``)."""

    said: str
    tags: str

    def may(self, *kinds: str) -> bool:
        """Whether it may be one of these kinds."""
        return any(kind in self.tags for kind in kinds)


def after_adverbs(words: Sequence[Word], at: int) -> int:
    """The place of the first word from there that is no adverb."""
    while at < len(words) and (words[at].said in _ADVERBS or words[at].tags in {ADVERB, ADVERB + UNKNOWN}):
        at += 1
    return at


def is_relative(words: Sequence[Word], at: int) -> bool:
    """Whether "that" goes on with the noun before it: "the ledgers that he kept", "your remark that tests are cheap"."""
    if not at or not words[at - 1].may(NOUN, NOUNS, MASS, UNKNOWN, NAME):
        return False
    earlier = words[at - 2] if at > 1 else None
    noun = earlier is not None and (earlier.may(DETERMINER, PREPOSITION) or earlier.tags == ADJECTIVE)
    return noun or not words[at - 1].may(BASE, PAST, THIRD)


def phrase(words: Sequence[Word], start: int) -> tuple[int, Count] | None:
    """A noun phrase that begins there: its end, and how many it means."""
    if start >= len(words):
        return None
    if words[start].tags == NAME or words[start].said in TITLES:
        return _name(words, start)
    return _chosen(words, start) or _determined(words, start)


def shortened(words: Sequence[Word], start: int, end: int) -> Count:
    """How many a noun phrase means whose last word turns out to be the verb."""
    head = _head(words[:end], start + 1) if words[start].may(DETERMINER) else None
    return _count(words, start, head) if head == end - 1 else Count.UNSURE


def bare_subject(words: Sequence[Word], start: int) -> tuple[int, Count] | None:
    """A noun that needs no article, where its clause begins: "patience", "vegetarian dishes"."""
    head = start
    while head < len(words) and words[head].tags == ADJECTIVE:
        head += 1
    after = words[head + 1] if head + 1 < len(words) else None
    plain = after is not None and (
        after.said in FINITE or after.tags == THIRD or (after.may(PREPOSITION) and not after.may(BASE, NOUN))
    )
    if not plain or words[head].said in SINGULAR_IN_S or words[head].said in _KINDS:
        return None
    count = {NOUNS: Count.MANY, MASS: Count.ONE}.get(words[head].tags)
    return (head + 1, count) if count else None


def _chosen(words: Sequence[Word], start: int) -> tuple[int, Count] | None:
    """What begins with "each of", "every one of", "several of"."""
    first = words[start].said
    if first == "every" and [word.said for word in words[start + 1 : start + 3]] == ["one", "of"]:
        return _part(words, start + 3, Count.ONE)
    if start + 1 < len(words) and words[start + 1].said == "of" and first in EACH_OF | _MANY_OF | _PART_OF:
        if first in _AS_MANY_AS:
            return phrase(words, start + 2)
        sure = Count.ONE if first in EACH_OF else Count.MANY if first in _MANY_OF else Count.UNSURE
        return _part(words, start + 2, sure)
    if [word.said for word in words[start : start + 3]] == ["not", "one", "of"]:
        return _part(words, start + 3, Count.ONE)
    if [word.said for word in words[start : start + 3]] == ["a", "few", "of"]:
        return _part(words, start + 3, Count.MANY)
    return None


def _determined(words: Sequence[Word], start: int) -> tuple[int, Count] | None:
    """What begins with an article or the like."""
    first, second = words[start], words[start + 1] if start + 1 < len(words) else None
    if second is None or not (
        first.may(DETERMINER, NUMBER) or first.said in _MANY_BEFORE | {"each", "every", "another"}
    ):
        return None
    points = first.said in {"this", "that", "these", "those"} and not second.may(NOUN, NOUNS, MASS, ADJECTIVE)
    third = words[start + 2] if start + 2 < len(words) else None
    compares = second.said in _COMPARED and third is not None and third.may(SUBJECT, DETERMINER)  # "the longer I think"
    head = None if points or compares else _head(words, start + 1)
    return None if head is None else (head + 1, _count(words, start, head))


def _part(words: Sequence[Word], at: int, count: Count) -> tuple[int, Count] | None:
    """What "each of" or "several of" goes on with: several, of which the count is taken."""
    if at < len(words) and words[at].said in {"them", "us", "you", "these", "those"}:
        return at + 1, count
    counted = [word.said for word in words[at : at + 2]]
    if len(counted) == 2 and counted[0] == "the" and counted[1] in NUMBERS and phrase(words, at + 1) is None:
        return at + 2, count  # "each of the three"
    inner = phrase(words, at)
    if inner is None:
        return None
    return inner[0], count if inner[1] is Count.MANY else Count.UNSURE


def _name(words: Sequence[Word], start: int) -> tuple[int, Count]:
    """A person or a firm: how many it is nobody can tell, but that two of them are many."""
    at = start
    while at < len(words) and (words[at].tags == NAME or words[at].said in TITLES | {".", "&"}):
        at += 1
    return at, Count.UNSURE


def _head(words: Sequence[Word], at: int) -> int | None:
    """The last noun of a run of words that may stand in a noun phrase; None where a word may as well be the verb."""
    head = None
    while at < len(words):
        word = words[at]
        if (
            word.said in FINITE
            or word.said in JOINT
            or word.may(SUBJECT, OBJECT, TO, WH, MODAL, BE, HAVE, DO, DETERMINER)
        ):
            possessive = word.tags == DETERMINER + ADJECTIVE
            if not possessive:
                break
        elif (
            (word.may(PREPOSITION) and not (word.may(ADJECTIVE) and head is None))
            or word.tags == MARK
            or word.said in _BESIDE
            or (word.may(GERUND) and head is not None)
        ):
            break
        elif head is not None and words[head].said in BEFORE_CLAUSE:
            return None  # "the way farmers are treated"
        elif word.may(NOUN, NOUNS, MASS) or word.tags in {UNKNOWN, NOUNS + UNKNOWN + THIRD, NAME}:
            head = at
        elif not word.may(ADJECTIVE, NUMBER, GERUND, PARTICIPLE, ADVERB, QUANTIFIER):
            break
        at += 1
    return head


def _count(words: Sequence[Word], start: int, head: int) -> Count:
    """How many a noun means; a word that may be a verb is a noun only right after what a noun follows."""
    noun, before = words[head], words[start].said
    if noun.said in {"news", "ones"}:
        return Count.ONE if noun.said == "news" else Count.MANY
    numbered = before in _MANY_BEFORE or words[start].may(NUMBER)
    if (
        noun.said in SINGULAR_IN_S
        or noun.said in _KINDS
        or noun.tags == NAME
        or (noun.said in _MEASURES and numbered)
        or "-" in noun.said
    ):
        return Count.UNSURE
    surely = not words[head - 1].may(NOUN, NOUNS, MASS, UNKNOWN) or words[head - 1].may(DETERMINER)
    if noun.may(NOUNS) and not noun.may(NOUN, MASS):
        many = (
            before not in _ONE_BEFORE
            and not (UNKNOWN in noun.tags and noun.said.endswith(("as", "os", "ens")))
            and (surely or THIRD not in noun.tags or UNKNOWN in noun.tags)
        )
        return Count.MANY if many else Count.UNSURE
    if noun.may(NOUN, MASS) and not noun.may(NOUNS):
        no_subject = words[head - 1].tags in {NOUN, MASS} and words[head - 1].said not in _KINDS  # "the safety stock"
        one = not numbered and (surely or no_subject or not noun.may(BASE, ADJECTIVE, PAST))
        return Count.ONE if one else Count.UNSURE
    return Count.ONE if noun.tags == UNKNOWN and surely and before in _ONE_BEFORE else Count.UNSURE


def modifier(words: Sequence[Word], at: int) -> int | None:
    """Where something said of the noun before ends; None where nothing is."""
    word = words[at]
    if word.said == ",":
        return _aside(words, at)
    if word.said in {"that", "which", "who", "whom"}:
        return _relative(words, at + 1) if word.said != "that" or is_relative(words, at) else None
    if word.may(PREPOSITION) and word.said not in _NO_PART:
        return _after_preposition(words, at + 1)
    if word.may(SUBJECT):
        return clause(words, at)
    if _CONTRACTED.fullmatch(word.said):
        return verb_phrase(words, at + 1)
    return verb_phrase(words, at + 1) if word.tags == TO else _described(words, at)


def _described(words: Sequence[Word], at: int) -> int | None:
    """The end of what a participle or an adjective after its noun says: "waiting in the hall", "nearest the station"."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else None
    comes = word.tags == BASE + PARTICIPLE  # "each of the offers come with a catch"
    done = word.may(GERUND, PARTICIPLE) and not (comes or word.may(NOUN, BE, HAVE, DO) or _acts(words, at))
    such = after is not None and (
        (word.may(ADJECTIVE) and after.may(PREPOSITION, DETERMINER))
        or (word.said in _BESIDE and after.may(DETERMINER, TO))
    )
    return complements(words, at + 1) if done or such else None


def _acts(words: Sequence[Word], at: int) -> bool:
    """Whether a form of the past has an object, so that it is the verb: "the tides made me think"."""
    after = words[at + 1] if at + 1 < len(words) else None
    return words[at].may(PAST) and after is not None and after.may(DETERMINER, OBJECT, SUBJECT, WH)


def _aside(words: Sequence[Word], at: int) -> int | None:
    """What stands between two commas, if it is opened by a relative or a preposition and no other clause."""
    first = words[at + 1] if at + 1 < len(words) else None
    opened = first is not None and (
        first.said in _OPENS_ASIDE or first.may(PREPOSITION) or first.tags in {PARTICIPLE, PARTICIPLE + PAST}
    )
    end = next(
        (later for later in range(at + 1, min(at + 14, len(words))) if words[later].said in {",", ";", "."}), None
    )
    return end + 1 if opened and end is not None and words[end].said == "," else None


def _is_thing_by_quality(words: Sequence[Word], at: int) -> bool:
    """Whether an article and an adjective stand for a thing: "the costs of the medical are"."""
    quality, after = (words[at + step] if at + step < len(words) else None for step in (1, 2))
    ends = after is None or after.tags == MARK or after.said in FINITE
    return words[at].may(DETERMINER) and quality is not None and quality.tags == ADJECTIVE and ends


def bare_end(words: Sequence[Word], at: int) -> int | None:
    """Where a noun without an article ends."""
    head = _head(words, at) if at < len(words) else None
    return None if head is None else head + 1


def _after_preposition(words: Sequence[Word], at: int) -> int | None:
    """The end of the phrase that a preposition opens."""
    if at >= len(words):
        return None
    if words[at].may(OBJECT) and words[at].said not in {"that", "which"}:
        return at + 1
    if words[at].tags == NAME or words[at].may(NUMBER):
        end = at
        while end < len(words) and (words[end].tags in {NAME, NUMBER} or words[end].may(NOUNS)):
            end += 1
        return end
    found = phrase(words, at)
    if found is None and _is_thing_by_quality(words, at):
        return at + 2
    if found is None:
        bare = _head(words, at)
        alone = words[at].tags == ADJECTIVE and at + 1 < len(words) and words[at + 1].said in FINITE  # "on solar are"
        return bare + 1 if bare is not None else at + 1 if alone else None
    return found[0]


def clause(words: Sequence[Word], at: int) -> int | None:
    """A clause without "that": its subject, its verb, what belongs to the verb."""
    if words[at].may(SUBJECT):
        return verb_phrase(words, at + 1)
    found = phrase(words, at)
    if found is None:
        return None
    end = verb_phrase(words, found[0])
    if end is None and words[found[0] - 1].may(BASE, THIRD) and found[0] - at > 2:
        return verb_phrase(words, found[0] - 1)  # "your teachers go through it"
    after: int | None = found[0]
    while after is not None and after < len(words) and words[after].may(PREPOSITION):
        after = _after_preposition(words, after + 1)
    return end if end is not None or after is None else verb_phrase(words, after)


def _relative(words: Sequence[Word], at: int) -> int | None:
    """What follows "that": a clause, or a verb whose subject it is."""
    if at >= len(words):
        return None
    if words[at].may(SUBJECT) or words[at].may(DETERMINER) or words[at].tags == NAME:
        return clause(words, at)
    return None if words[at].may(NOUNS) else verb_phrase(words, at)


def verb_phrase(words: Sequence[Word], at: int) -> int | None:
    """Helping words, a verb, and what belongs to it."""
    at = after_adverbs(words, at)
    helped = False
    while at < len(words) and words[at].may(MODAL, BE, HAVE, DO):
        helped, at = True, after_adverbs(words, at + 1)
    if at < len(words) and words[at].may(BASE, THIRD, PAST, PARTICIPLE, GERUND) and not words[at].may(DETERMINER):
        return complements(words, at + 1)
    return complements(words, at) if helped else None


def complements(words: Sequence[Word], at: int) -> int:
    """The end of objects, phrases and adverbs after a verb."""
    while at < len(words):
        further = _complement(words, at)
        if further is None:
            break
        at = further
    return at


def _complement(words: Sequence[Word], at: int) -> int | None:
    word, before, after = words[at], words[at - 1], words[at + 1] if at + 1 < len(words) else None
    if word.may(SUBJECT) and after is not None and after.may(MODAL, BE, HAVE, DO, BASE, PAST, THIRD):
        return None
    if word.may(PREPOSITION) and (end := _after_preposition(words, at + 1)) is not None:
        return end
    if word.said == "the" and after is not None and after.said in _SUPERLATIVES:
        return at + 2
    if _is_short(word, before, after):
        return at + 1
    if word.may(PREPOSITION, TO) and after is not None:
        return _hanging(words, at)
    found = phrase(words, at) if word.may(DETERMINER, NUMBER) and word.said != "that" else None
    return None if found is None else found[0]


def _is_short(word: Word, before: Word, after: Word | None) -> bool:
    """Whether one word goes with the verb by itself: an adverb, an object, a particle, what the object does, a quality before a verb."""
    return (
        word.said in _ADVERBS | _PARTICLES
        or word.tags in {ADVERB, ADVERB + UNKNOWN}
        or (word.tags == ADJECTIVE and after is not None and after.said in FINITE)
        or (word.may(OBJECT) and not word.may(DETERMINER))
        or (word.may(BASE) and before.may(OBJECT))
        or (word.may(PARTICIPLE) and before.may(HAVE, BE))
    )


def _hanging(words: Sequence[Word], at: int) -> int | None:
    """The end of an infinitive, or of a preposition whose noun stands earlier: "the people I spoke to"."""
    after, follows = words[at + 1], words[at + 2] if at + 2 < len(words) else None
    if words[at].tags == TO and after.may(BASE, BE, HAVE, DO) and after.said not in ONE_VERB:
        return at + 2
    if after.said in FINITE or after.may(PREPOSITION) or after.tags == ADJECTIVE:
        return at + 1
    verb = after.may(BASE, THIRD) and not after.may(
        DETERMINER, ADJECTIVE
    )  # "the pattern we spoke about suit my family"
    return at + 1 if verb and follows is not None and follows.may(DETERMINER, OBJECT) else None
