"""Where the verb of an answer stands: what has one of its own, outside a relative clause, is a clause and no noun phrase."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from itertools import pairwise

from afterword.core.note.articles import MASS
from afterword.core.note.lists import listed
from afterword.core.note.prose import words
from afterword.core.note.word_classes import (
    ADJECTIVES,
    ADVERBS,
    BE_HAVE_DO,
    DETERMINERS,
    GERUNDS,
    NOUNS_TOO,
    PAST,
    PEOPLE,
    PERSON_NOUNS,
    PLAIN_VERBS,
    PREPOSITIONS,
    SUBJECTS,
    SURE_PAST,
    SURE_PLAIN,
    SURE_THIRD,
    THIRD,
    past,
    third,
)

_RELATIVE = re.compile(r"(?<!\blike )(?<!\bof )\b(?:that|who|which|where|when|how|why|what|whose|whom|whether|the way|because|if|as|while|since|although|though|before|after|until)\b", re.IGNORECASE)  # fmt: skip
_LIKE_THAT = re.compile(r"(?<!^) (?:just )?(?:like|of) (?:that|this|these|those)\b", re.IGNORECASE)
_SO_OLD = re.compile(rf"^((?:an?|any) [\w-]+) that (?:{'|'.join(sorted(ADJECTIVES))})(?= )", re.IGNORECASE)
_AFTER_VERB = listed("every each all in on to up at with into through")
_NOUNS_IN_LY = listed("family assembly supply reply fly ally anomaly bully july italy")
_ADVERBIAL = listed(
    "together openly alone hard again everywhere differently quietly there best first early daily well better twice once directly away back home"
)
_OBJECTS = listed(
    "me you us them it him her everyone everything everybody nobody nothing not real new people yourself themselves"
)
_NOT_A_PLURAL = re.compile(r"(?:[su]s|is)$")
_FINITE_BE = listed("is are was were has had isn't aren't wasn't weren't")
_SAYING = listed("said says say told tells thought thinks think knew knows know felt feels heard hear hears believes hopes hoped helps help helped lets let makes make made watch watched see saw sees")  # fmt: skip
_OPENS_RELATIVE = re.compile(r"\b(?:who|that|which)\b", re.IGNORECASE)
_OTHER_CLAUSE = listed(
    "that who which where when how why what whose whom whether because if while since although though before after until"
)
_JOINS = listed("and or but to not i you we they he she it who that") | PREPOSITIONS
_LEFT_OUT = re.compile(r" (?:you|we|they|I|he|she) (?=\w)")
_ELLIPTIC = re.compile(
    r"\b(?:would|could|should|does|did|do|can|will|cannot|might|is|are|was|were|has|have|had)(?: not|n't)?(?: either| too)?$"
)
_ADJECTIVAL = "|".join(sorted(ADJECTIVES)) + (
    "|public|clear|free|clean|tidy|gone|closed|booked|done|here|there|available|visible|fun|spotless|local|family-run|legendary|infectious|always open|immaculate"
)
_NOUN_IS = re.compile(
    r"^((?:the|your|my|our|their|this|that|a|an) (?:[\w-]+ ){0,2}?[\w-]+)'s (?="
    r"(?:a|an|the|not|like|worth|why|how|what|about|all about|from|going to|(?:in|on|at) (?:the|a|an|my|your|its|[A-Z]\w+))\b(?!-)"
    rf"|(?:(?:so|very|really|always|never|still|too|also|just|now|all|quite|not) )*(?:{_ADJECTIVAL})(?:$|,| (?:and|to|with|about|for|in|by|but|so|because|when)\b)"
    r"|(?:(?:always|never|still|also|all|now) )*(?:run|made|grown|built|done|given|taken|kept|cut|written|known|shown|\w{3,}ed) (?:by|from|in|for|on|to|into|at|with|every)\b)",
    re.IGNORECASE,
)
_NOUN_HAS = re.compile(
    r"^((?:the|your|my|our|their|this|that|a|an) (?:[\w-]+ ){0,2}?[\w-]+)'s (?=(?:(?:always|never|only|already|also) )?(?:been|got|had|become|gone up|grown to)\b)",
    re.IGNORECASE,
)
_SINCE = re.compile(r"\b(?:since (?:the |\d|[A-Z])|for (?:\d+|\w+) years\b)")
_DOING = re.compile(
    r"^(?P<who>you|they|we|people|children|everyone|everybody|nobody|no one|no-one|somebody|someone)(?P<from>(?: (?:from|in|at|on|of) (?:the |your |my |our )?\w+)?)(?P<how>(?: (?:still|always|never|also|actually|really|all|even))?) (?P<verb>\w+ing)\b",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"\b(?:ago|yesterday|back (?:in|when|then|at)|in (?:19|20)\d\d|in the (?:19|20)?\d0s|last (?:week|month|year|spring|summer|autumn|fall|winter))\b"
)
# "Last place I worked a guy got hurt": where, and then what happened.
_LAST_PLACE = re.compile(
    rf"^(?:(?:at )?(?:the|my) )?last (?P<place>place|job|shop|school|company|firm|hospital|kitchen|site|office) (?P<mine>(?:where )?I (?:worked|was|had)(?: at| in)?),? (?=(?:a|an|the|my|our|no|{'|'.join(sorted(SUBJECTS - {'i'}))}) )",
    re.IGNORECASE,
)
_HEAD_OF_CONTACT = listed("the your our their my all some those these every each any both a an")
_OWNERS = listed("the a an your our their my his her nobody everyone everybody somebody someone")
_TIMES = listed(
    "day days week weeks month months year years night nights morning mornings evening evenings afternoon afternoons time times moment minute hour hours today now more less"
)
_PRONOUNS = listed("you they we")
_ONE = listed("everyone everybody nobody somebody someone no-one") | {"no one"}


# What somebody does once in a life, so that it is over when it is told: "you starting out as a clerk".
_DONE_ONCE = listed("start begin leave join move come quit switch retrain graduate emigrate immigrate grow")

# What hangs on its noun, "the night a pipe burst"; and two things, with what the second does: "the van and the stops it makes".
_SURELY_A_THING = re.compile(
    r"the moment (?:when|that) \w|(?:the|your) (?:respect|care|time|effort|thought|pride|trust|faith|patience|love|passion|attention|work) you (?:have|had|show|showed|put|take|took|give|gave|feel|felt|pay|paid)\b"
    r"|the (?:time|day|night|morning|afternoon|evening|week|month|year|summer|winter) (?!is\b|was\b)(?:an?|the|my|your|our|one|some|two|it|you|we|they|I|she|he)\b"
    r"|(?:the|your|their|our|an?) [^,]{3,60} and (?:the|an?|your|their|its|our) [\w' -]{3,40} (?:it|you|we|they|I|she|he) [a-z]+(?: (?:in|on|at|for|to|with|from|every|each|there|here)\b.*)?$"
)


def is_surely_a_thing(text: str) -> bool:
    """Whether it is a noun phrase for all the verbs in it."""
    return _SURELY_A_THING.match(text) is not None


def opened(text: str) -> str:
    """The text with the verb of its first words written out: "your door's always open", "you laughing about it"."""
    text = _NOUN_IS.sub(r"\1 is ", _NOUN_HAS.sub(r"\1 has ", text))
    return _DOING.sub(_does, _LAST_PLACE.sub(r"at the last \g<place> \g<mine>, ", text))


def _does(match: re.Match[str]) -> str:
    """A finite verb for the -ing of a subject: "you laugh about it", "nobody tells you"."""
    plain = GERUNDS.get(match["verb"].casefold())
    if plain is None or not _is_whole_story(match):
        return match[0]
    one = match["who"].casefold() in _ONE
    once = plain in _DONE_ONCE and match["who"].casefold() in {"you", "he", "she"}
    if once or _OVER.search(match.string, match.end()):
        finite = ("was" if one else "were") if plain == "be" else past(plain)
        return f"{match['who']}{match['from']}{match['how']} {finite}"
    if _SINCE.search(match.string, match.end()):
        return f"{match['who']}{match['from']} {'has' if one else 'have'} been{match['how']} {match['verb']}"
    finite = {"be": "is" if one else "are", "have": "has" if one else "have"}.get(plain, third(plain) if one else plain)
    how = f"{match['how']} " if match["how"] else " "
    return f"{match['who']}{match['from']}{how}{finite}"


def _is_whole_story(match: re.Match[str]) -> bool:
    """Whether no other verb is to come, of which the -ing only says who is meant: "people working here know their craft"."""
    rest = before_relative(f"so {match.string[match.end() :]}")[1:]
    own = any(
        word in BE_HAVE_DO or (word in SURE_PLAIN | SURE_THIRD and rest[at - 1] != "to") for at, word in enumerate(rest)
    )
    return match["who"].casefold() in _PRONOUNS or (len(words(match.string[match.end() :])) > 1 and not own)


def is_left_in_ing(text: str) -> bool:
    """Whether a pronoun stands before an -ing whose plain form is not known, so that it makes no sentence."""
    found = _DOING.match(text)
    return found is not None and found["who"].casefold() in _PRONOUNS


def is_elliptical(text: str, said: list[str]) -> bool:
    """Whether the verb itself is left to the context: "not many bosses would"."""
    found = _ELLIPTIC.search(text)
    if found is None:
        return False
    certain, index = first_verb(before_relative(text))
    return certain is True and len(words(text[: found.start()])) == index and len(said) - index <= 3


def before_relative(text: str) -> list[str]:
    """The words up to the first that opens another clause, or a bracket; without "like that", which opens none."""
    plain = _SO_OLD.sub(r"\1", _LIKE_THAT.sub("", text))
    found = _RELATIVE.search(plain, 1) or re.search(r"\(", plain)
    return [word.casefold() for word in words(plain[: found.start()] if found else plain)]


def first_verb(within: list[str]) -> tuple[bool | None, int]:
    """Whether a verb follows its subject: surely, perhaps (False), or not at all (None); and at which word."""
    for index, word in enumerate(within[1:], 1):
        after = within[index + 1] if index + 1 < len(within) else ""
        mine = within[0] == "my" and index == 2 and (word in PAST or (word in THIRD and _ends_phrase(after)))
        sure = (word in BE_HAVE_DO and within[index - 1] != "to") or mine
        certain = True if sure else _verb(word, within[:index], after)
        if certain is not None:
            return certain, index
    return None, 0


def _ends_phrase(after: str) -> bool:
    return after in (PREPOSITIONS - {"of"}) | _ADVERBIAL


def _verb(word: str, earlier: list[str], after: str) -> bool | None:
    """Whether a word is the verb of a subject that ends just before it, adverbs aside."""
    near = earlier[-1]
    before = next((one for one in reversed(earlier) if not _is_adverb(one)), near)
    if "'" in before or before in PREPOSITIONS | DETERMINERS | ADJECTIVES | {"and", "or", "to"}:
        return None
    plural = (before.endswith("s") and not _NOT_A_PLURAL.search(before)) or before in PERSON_NOUNS
    if plural and word in PLAIN_VERBS:
        return _does_plural(word, before, after)
    if near.endswith("ly") and _is_adverb(near):
        return None
    if not plural and word in THIRD:
        return _likely(word in SURE_THIRD and after not in {"", "of", "and"}, after, _AFTER_VERB)
    if word in SURE_PAST:
        return True
    return takes_object(after) if word in PAST else None


def _is_adverb(word: str) -> bool:
    return word in ADVERBS or (word.endswith("ly") and word not in _NOUNS_IN_LY)


def _does_plural(word: str, before: str, after: str) -> bool | None:
    """Whether a plain form after a plural is its verb: surely of persons with an object, an infinitive or an adverb."""
    persons = PEOPLE.fullmatch(before) is not None or before in PERSON_NOUNS
    does = word in SURE_PLAIN or (persons and (after in PREPOSITIONS | _AFTER_VERB or _is_plural(after)))
    if persons and word in NOUNS_TOO and (not after or after in MASS):
        return False
    return _likely(does, after, (PREPOSITIONS - {"of"}) | _AFTER_VERB)


def _is_plural(word: str) -> bool:
    return len(word) > 3 and word.endswith("s") and not _NOT_A_PLURAL.search(word) and "'" not in word


def _likely(sure: bool, after: str, may_follow: AbstractSet[str]) -> bool | None:
    """Surely a verb if nothing else, or if an object follows; perhaps if such a word follows."""
    if sure or takes_object(after) or after in _ADVERBIAL or (after.endswith("ly") and len(after) > 4):
        return True
    return False if after in may_follow else None


def takes_object(after: str) -> bool:
    """Whether the word after a verb shows that it is one."""
    return after in DETERMINERS - {"every", "each", "all", "one"} or after in _OBJECTS or after[:1].isdigit()


def has_verb(said: list[str]) -> bool:
    """Whether any of the words is surely or perhaps a finite verb."""
    return any(
        word in BE_HAVE_DO or word in SURE_PLAIN or word in SURE_THIRD or word in SURE_PAST or word in PAST
        for word in said
    )


def returns_to_main(text: str) -> bool:
    """Whether a second verb follows the relative clause: "children who eat alone get invited", "the flowers you sent were lovely"."""
    found = _OPENS_RELATIVE.search(text, 1) or _LEFT_OUT.search(text)
    if found is None:
        return False
    before = [word.casefold() for word in words(text[: found.start()])]
    if not before or before[-1] in PREPOSITIONS | {"and", "or"}:
        return False
    plural = before[-1].endswith("s") or before[-1] in PERSON_NOUNS
    return _second_verb([word.casefold() for word in words(text[found.end() :])], plural=plural)


def contact(said: list[str]) -> bool | None:
    """Whether a noun with a clause that has no "that" goes on to a verb of its own: "the songs the choir sings (are old)".

    None where there is no such noun.
    """
    start = next((at for at, word in enumerate(said) if at and word in _OWNERS), 0)
    head = said[:start]
    if not head or not _can_be_head(head, said[start]):
        return None
    rest = said[start + 1 :] if said[start] in DETERMINERS else said[start:]
    verb = next((at for at, word in enumerate(rest) if at and _may_be_finite(word)), 0)
    if not verb or PREPOSITIONS.intersection(rest[:verb]):
        return None
    plural = _is_plural(head[-1]) or head[-1] in PERSON_NOUNS
    return _goes_on(rest[verb:], plural=plural)


def acts_on(said: list[str]) -> bool:
    """Whether one noun phrase follows another and only a word in -s can join them as their verb: "the board funds the trips"."""
    at = next((at for at, word in enumerate(said) if at > 1 and word in _OWNERS & DETERMINERS), 0)
    head = said[:at]
    return (
        at > 2
        and head[0] in DETERMINERS
        and _is_plural(head[-1])
        and not _is_plural(head[-2])
        and not set(head[1:])
        & (PREPOSITIONS | _OTHER_CLAUSE | BE_HAVE_DO | SUBJECTS | ADJECTIVES | {"and", "or", "but", "to"})
        and not _TIMES.intersection(said[: at + 2])
        and at + 1 < len(said)
    )


def _can_be_head(head: list[str], following: str) -> bool:
    """Whether the words are a noun phrase, and no subject with its verb nor a time: "the other day"."""
    joints = PREPOSITIONS | _OTHER_CLAUSE | BE_HAVE_DO | {"and", "or", "but", "to"}
    return (
        (head[0] in _HEAD_OF_CONTACT or _is_plural(head[-1]))
        and head[0] not in SUBJECTS | GERUNDS.keys() | THIRD
        and head[-1] not in DETERMINERS
        and not (set(head[1:]) & (joints | SUBJECTS | SURE_PAST) or head[0] in joints - DETERMINERS)
        and not _TIMES.intersection(head)
        and not _is_adverb(head[-1])
        and first_verb([*head, following])[0] is None
    )


def _may_be_finite(word: str) -> bool:
    return word in BE_HAVE_DO | PLAIN_VERBS | THIRD | PAST


def _goes_on(rest: list[str], *, plural: bool) -> bool:
    """Whether a second finite verb follows the one with which ``rest`` begins."""
    for near, word in pairwise(rest):
        if word in _OTHER_CLAUSE:
            return False
        if near not in _JOINS | BE_HAVE_DO | DETERMINERS | SUBJECTS and word in (
            _FINITE_BE | (SURE_PLAIN | {"taste", "look", "smell", "sound"} if plural else SURE_THIRD)
        ):
            return True
    return False


def _second_verb(rest: list[str], *, plural: bool) -> bool:
    """Whether a finite verb follows that of the relative clause, with which ``rest`` begins."""
    verb = next((index for index, word in enumerate(rest) if not _is_adverb(word)), 0)
    if rest and rest[verb] in SUBJECTS | DETERMINERS:
        verb = next((at for at, word in enumerate(rest) if at > verb and word in BE_HAVE_DO | PLAIN_VERBS | PAST), verb)
    if not rest or rest[verb] in _SAYING:
        return False
    for index, word in enumerate(rest[verb + 1 :], verb + 1):
        near = rest[index - 1]
        if word in _OTHER_CLAUSE:
            return False
        if near in _JOINS | BE_HAVE_DO | DETERMINERS | SUBJECTS:
            continue
        if word in (_FINITE_BE | SURE_THIRD) - {"works"} or (plural and word in SURE_PLAIN):
            return True
        if word in THIRD and not plural and takes_object(rest[index + 1] if index + 1 < len(rest) else ""):
            return True
    return False
