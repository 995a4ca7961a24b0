"""What an answer is, grammatically: it decides after which words of a row it may stand."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from afterword.core.note.articles import MASS, is_trade, with_article
from afterword.core.note.clauses import (
    acts_on,
    before_relative,
    contact,
    first_verb,
    has_verb,
    is_elliptical,
    is_left_in_ing,
    is_surely_a_thing,
    opened,
    returns_to_main,
)
from afterword.core.note.completing import as_reason, completed, lacks_its_doer, of_the_writer
from afterword.core.note.fitted import Fitted, Shape
from afterword.core.note.lists import listed
from afterword.core.note.prose import words
from afterword.core.note.things import BARE_ADVERBS, REDUCED, THE_WAY, WH, noun_phrase
from afterword.core.note.word_classes import (
    ADJECTIVES,
    ADVERBS,
    BE_HAVE_DO,
    DETERMINERS,
    GERUNDS,
    PAST,
    PLAIN_VERBS,
    PREPOSITIONS,
    SUBJECTS,
    SURE_PAST,
    SURE_PLAIN,
    SURE_THIRD,
    THIRD,
)

__all__ = ["Fitted", "Shape", "clause", "shaped"]

# "That time a child brought a snake": no joint, but "the".
_THAT_TIME = re.compile(r"that (?=(?:time|day|night|moment|story|summer|winter|year|evening|one time) (?!is\b|was\b|has\b|had\b|will\b|would\b))", re.IGNORECASE)  # fmt: skip
# "That shows respect": what was said before shows it.
_THAT_SAYS = re.compile(r"(?:that|this) (?=(?:(?:is|was)(?! (?:how|where|when)\b)|says|shows|tells|means|matters|makes|gives|takes|sounds|seems|feels|helps|fits|suits|appeals|counts|reminds|proves|speaks|told me|showed me|reminded me|made me|gave me|struck me|meant) )", re.IGNORECASE)  # fmt: skip
# "That is the kind of care I want to give": a deed, for which "it" would be the place.
# What was told just before tells it: a sentence of its own.
_TELLS = re.compile(
    r"that (?:tells|told me|says|shows|showed me|takes|took|means|meant|matters|is (?:rare|unusual|why)|was (?:rare|new)|(?:never|rarely|seldom|hardly ever|almost never|always|usually) [a-z]+s)\b",
    re.IGNORECASE,
)
_SUCH = re.compile(r"that (?:is|was) (?:exactly |just )?(?:the|a) (?:kind|sort|type|way|reason)\b", re.IGNORECASE)
_THAT_IS_HOW = re.compile(r"(?:that|this) (?:is|was) (?:exactly |just )?(?:how|where|when)\b", re.IGNORECASE)
# "That line is why I write": no joint, but a pointer.
_THAT_ONE = re.compile(r"that [a-z]{3,} (?:is|was|has|says|means|matters)\b")
_NOT_A_NOUN = re.compile(
    r"(?:[\w]+[ -])?(?:driven|oriented|based|focused|minded|led|friendly|heavy|intensive|centered|centred|first)$",
    re.IGNORECASE,
)
_DEGREES = frozenset({"very", "so", "really", "quite", "too", "always", "and", "more", "most"})
_QUALITY_NOUN = re.compile(r"(?:tion|sion|ment|ity|ance|ence|ship|ness|ing|ism|y)$")
_OBJECTS = frozenset(
    {"everything", "me", "it", "that", "them", "us", "you", "once", "twice", "again", "well", "up", "out"}
)
_NO_BEGINNING = listed(
    "and but or so then bit same impressed inspired interested amazed surprised struck moved based given made better worse worth sure ye yous aint ain't"
)
_POINTS_BACK = re.compile(r"(?:that|this|it)(?: is| was|'s) (?!how|why|what|where|the\b)")
_COMPOUND = re.compile(
    r"(?:on call|in house|after school|over the counter|out of hours|before and after|off site|without notice) "
)
_POINTED = re.compile(
    r"((?:[\w'-]+ ){1,5})(?:it|you|we|they|I|no one|nobody|everyone|everybody) (?:[a-z]+ly |had |have |has )?[a-z]+(?: .+)?"
)
_THINGS_IN_ING = listed("everything nothing something training building morning evening")
# Plain forms that name a thing with the next word: "write access".
_ACCESS = listed("write read win")
# "About half of them get done": how many, not of what.
_SHARES = listed("half a one two three four five six seven eight nine ten")
_OF_ONE = listed("is was has does can will would could isn't wasn't can't")
_PERCEIVING = listed("hearing seeing knowing learning feeling finding thinking being watching meeting talking having")
_PLACED = listed("here now once sometimes often today nowadays first away")
_TO_ME = re.compile(r"\b(?:to|for) me\b", re.IGNORECASE)
# Who paid, and for what: "the bakery paid for his licence".
_PAID_FOR = re.compile(
    r"(?:the|your|my|our) (?:[\w-]+ ){1,3}paid (?:for )?(?:my|your|his|her|their|our|all|half|everyone's) \w",
    re.IGNORECASE,
)
_CONDITION = listed("if unless when whenever wherever although though while")
_GENERAL = listed("family love wine community safety learning nature faith life")


def clause(text: str, names: AbstractSet[str]) -> Fitted | None:
    """An answer that followed a "because", so that it must have a verb; None if none is seen."""
    made = shaped(text, names, "interest")
    said = [word.casefold() for word in words(text)]
    if made is None or made.shape not in {Shape.NOUN, Shape.LOOSE} or text.startswith("to "):
        return made
    return Fitted(Shape.CLAUSE, text) if any(word in PLAIN_VERBS | THIRD | PAST for word in said[1:]) else None


def shaped(text: str, names: AbstractSet[str], part: str = "") -> Fitted | None:
    """The shape of an answer that is fit for a letter; None where none is sure."""
    text = _THAT_TIME.sub("the ", opened(text))
    said = _said(text)
    if part == "interest" and any(pattern.match(text) for pattern in (_SUCH, _THAT_IS_HOW, _TELLS)):
        return Fitted(Shape.CLAUSE, text)
    if _THAT_IS_HOW.match(text):
        return Fitted(Shape.CLAUSE, f"this{text[4:]}")
    if _THAT_SAYS.match(text) and (part == "interest" or len(said) > 4):
        text = f"it{text[4:]}"
    if part == "interest" and _THAT_ONE.match(text) and not _names_some(said[1]):
        return Fitted(Shape.CLAUSE, text)
    if part == "interest":
        text = as_reason(text)
    said = _said(text)
    if is_left_in_ing(text):
        return None
    made = of_the_writer(text, said, part) or completed(text, said, part)
    if made is None and not _lacks_something(text, said, part):
        made = _as_it_stands(text, said, names, part)
    return made if made and not _is_open(made) else None


def _names_some(word: str) -> bool:
    """Whether a word after "that" begins a clause rather than that it is pointed at: "that nobody is rushed", "that line is"."""
    return word in SUBJECTS | DETERMINERS | ADVERBS | {"nobody", "everyone"} | MASS or word.endswith(("s", "ing"))


def _is_open(made: Fitted) -> bool:
    """Whether a verb is left to the context, or "yourself" has nobody to turn to."""
    said = _said(made.text)
    if "yourself" in said and "you" not in said and made.shape is not Shape.NOUN:
        return True
    return made.shape is Shape.CLAUSE and is_elliptical(made.text, said)


def _said(text: str) -> list[str]:
    return [word.casefold() for word in words(text)]


def _lacks_something(text: str, said: list[str], part: str) -> bool:
    """Whether no noun bears the phrase: "impressed by the lab", "close to home", "hands-on from the start"."""
    first, second = said[0], said[1] if len(said) > 1 else ""
    if first in _NO_BEGINNING or (_POINTS_BACK.match(text) and len(said) < (3 if part == "interest" else 5)):
        return True
    if _NOT_A_NOUN.match(text) or all(word in SUBJECTS | _OBJECTS for word in said) or lacks_its_doer(text):
        return True
    if part == "interest" and len(said) == 1 and said[0] not in MASS and not _QUALITY_NOUN.search(said[0]):
        return True
    if part != "interest" and first in SURE_PLAIN and (second in DETERMINERS or second in _OBJECTS):
        return True
    return (
        _lacks_its_subject(said, part)
        or _is_adverbial(text, first, second)
        or (part == "liked" and first == "not" and second == "having")
    )


def _lacks_its_subject(said: list[str], part: str) -> bool:
    """Whether the answer opens with a verb, and nobody says whose: "did not believe it", "trained by the owner"."""
    first, second = said[0], said[1] if len(said) > 1 else ""
    helping = first in BE_HAVE_DO and "'" not in first and first not in {"might", "will", "may", "can"}
    if helping or (first in {"might", "will", "may", "can"} and second in PLAIN_VERBS | {"not", "be"}):
        return True
    if first in {"been", "gone", "done", "seen"} or (first == "got" and second):
        return True
    if first == "never" and not second.endswith("ing"):
        return True
    if first in (SURE_PLAIN | {"guess"}) - _ACCESS and (second in SUBJECTS or (second and part != "topic")):
        return True
    deed = first in PAST - SURE_PAST or (first.endswith("ed") and first not in {"need", "seed", "speed", "feed"})
    done = deed and (second in DETERMINERS | PREPOSITIONS | _OBJECTS or second.endswith("ly"))
    done = done or (first in PAST and second in GERUNDS)
    return done or (all(word in ADJECTIVES or word in _DEGREES for word in _head(said)) and said[1:2] != ["of"])


def _is_adverbial(text: str, first: str, second: str) -> bool:
    if first == "about" and (second in _SHARES or second[:1].isdigit()):
        return False
    if (first in {"down", "up", "back", "over", "out"} and second in {"from", "to"}) or (
        first == "home" and second in {"every", "by", "before", "on"}
    ):
        return True
    adverbial = first in PREPOSITIONS and first not in {"to", "when", "while", "if"} and not _COMPOUND.match(text)
    return adverbial and (first not in {"near", "inside", "outside", "off"} or second in DETERMINERS)


def _head(said: list[str]) -> list[str]:
    """The words before the first preposition."""
    stop = next((index for index, word in enumerate(said) if index and word in PREPOSITIONS), len(said))
    return said[:stop]


def _is_pointed(text: str, said: list[str]) -> bool:
    """A bare noun and what is said of it, without the "that": "motion you argued last month"."""
    found = _POINTED.fullmatch(text)
    before = found[1].casefold().split() if found else ["that"]
    return not (
        said[0] in DETERMINERS | SUBJECTS | PREPOSITIONS | ADVERBS | SURE_PLAIN | BE_HAVE_DO
        or (said[0].endswith("ing") and not is_trade(said[0], before))
        or before[-1] in PREPOSITIONS | {"and", "or", "but", "that", "so", "when", "where", "because"}
        or before[-1] in PLAIN_VERBS | PAST | THIRD
        or any(word in BE_HAVE_DO or word in SURE_THIRD or word in SURE_PAST for word in before)
        or first_verb(before)[0]
    )


def _has_main_clause(text: str, part: str) -> bool:
    """Whether a condition is followed by what holds under it: "if it rains, they stay"."""
    for half in re.split(r", ", text)[1:]:
        after = _said(half)
        if len(after) > 1 and (after[0] in SUBJECTS or after[0] == "so" or first_verb(before_relative(half))[0]):
            return True
    said = _said(text)
    return part == "interest" and any(
        word in SUBJECTS - {"people"} and not _bears_clause(said[at - 1]) for at, word in enumerate(said[:-1]) if at > 2
    )


def _bears_clause(word: str) -> bool:
    """Whether the clause after such a word hangs on it: "when you said you care"."""
    return word in PLAIN_VERBS | THIRD | PAST | BE_HAVE_DO | PREPOSITIONS | DETERMINERS | {"and", "or", "but", "me"}


def _as_it_stands(text: str, said: list[str], names: AbstractSet[str], part: str) -> Fitted | None:
    if said[0] in _CONDITION and _has_main_clause(text, part):
        return Fitted(Shape.CLAUSE, text)
    if said[0] in _CONDITION - {"when"}:
        return None
    if _is_pointed(text, said):
        return Fitted(Shape.NOUN, f"the {text}")
    shape = Shape.NOUN if is_surely_a_thing(text) else _shape(text, said)
    if shape is Shape.CLAUSE:
        whole = len(said) > 2 or said[0].startswith(("every", "no"))
        return Fitted(shape, _with_subject(text, said, names)) if whole else None
    if shape is Shape.NOUN:
        return noun_phrase(text, said, names)
    return Fitted(shape, text)


def _shape(text: str, said: list[str]) -> Shape:
    if said[0] == "that" and len(said) > 2:
        subject = len(said) > 3 and (said[1] in DETERMINERS | SUBJECTS or said[1].endswith("s"))
        return Shape.THAT if subject or has_verb(said[1:]) else Shape.LOOSE
    if WH.match(text) or THE_WAY.match(text):
        return Shape.NOUN
    if beside := _beside_a_noun(text, said):
        return beside
    if said[0] == "to":
        return Shape.LOOSE
    doing = said[0] not in _THINGS_IN_ING and (said[0].endswith("ing") or (said[0] in ADVERBS | {"not"} and said[1:2] and said[1].endswith("ing")))  # fmt: skip
    if doing:
        return Shape.CLAUSE if _is_clause_of_doing(text, said) else Shape.NOUN
    return _by_verb(text, said)


def _beside_a_noun(text: str, said: list[str]) -> Shape | None:
    """What a noun makes with the noun or pronoun that follows it, and a verb: "the songs the choir sings"."""
    goes_on = contact(said[1:] if said[0] in BARE_ADVERBS else said)
    if goes_on is not None:
        return Shape.CLAUSE if goes_on else Shape.NOUN
    if acts_on(said):
        return Shape.CLAUSE if said[-2] in DETERMINERS else Shape.LOOSE
    if _PAID_FOR.match(text):
        return Shape.CLAUSE
    if REDUCED.fullmatch(text):
        return Shape.CLAUSE if returns_to_main(text) else Shape.NOUN
    return None


def _is_clause_of_doing(text: str, said: list[str]) -> bool:
    """Whether something is said of what is done, and not only within it: "working there is fun"."""
    within = before_relative(text)
    verbs = (at for at, word in enumerate(within) if at and word in SURE_THIRD | _OF_ONE and within[at - 1] != "to")
    index = next(verbs, 0)
    if said[0] in _PERCEIVING or not index:
        return False
    return not any(word in SUBJECTS - {"people"} for word in within[1:index])


def _by_verb(text: str, said: list[str]) -> Shape:
    """A clause where a finite verb surely follows its subject; loose where one may; else a noun phrase."""
    if said[0] in SUBJECTS and len(said) > 1 and not _is_no_subject(said):
        return Shape.CLAUSE
    if said[:2] == ["no", "one"] and len(said) > 2:
        return Shape.CLAUSE
    if returns_to_main(text):
        return Shape.CLAUSE
    certain, _ = first_verb(before_relative(text))
    certain = None if certain is False and said[0] == "training" else certain
    return Shape.NOUN if certain is None else Shape.CLAUSE if certain else Shape.LOOSE


def _is_no_subject(said: list[str]) -> bool:
    """Persons of whom nothing is told: "people skills", "everyone in the kitchen"."""
    if said[0] in {"you", "i", "we"} and said[1] == "and":
        return not has_verb(said[2:])
    if said[0] == "people" and said[1] in {"who", "skills"}:
        return True
    placed = (said[1] in PREPOSITIONS or said[1].endswith("ing")) and said[0] not in {
        "i",
        "you",
        "we",
        "they",
        "it",
        "he",
        "she",
    }
    return placed and not any(word in BE_HAVE_DO | PLAIN_VERBS | THIRD | PAST for word in said[3:])


def _with_subject(text: str, said: list[str], names: AbstractSet[str]) -> str:
    """A clause whose bare subject gets the article that it lacks: "new rollout went badly"."""
    _, index = first_verb(before_relative(text))
    if (
        said[0] in DETERMINERS | SUBJECTS | _PLACED | ADVERBS | PREPOSITIONS | {"not"}
        or said[0][0].isdigit()
        or not index
        or returns_to_main(text)
    ):
        return text
    tokens = text.split()
    index = min(index, next((at for at, token in enumerate(tokens) if at and token.casefold() in ADVERBS), index))
    last = tokens[index - 1].casefold()
    plural = last.endswith("s") and not last.endswith(("ss", "us", "is")) and last == said[0]
    if plural or said[0] in _GENERAL or (index == 1 and _TO_ME.search(text)) or last.endswith("ing") or last in _PLACED:
        return text
    return " ".join([with_article(" ".join(tokens[:index]), names), *tokens[index:]])
