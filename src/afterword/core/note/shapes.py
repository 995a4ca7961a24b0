"""What an answer is, grammatically: it decides after which words of a row it may stand."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

from afterword.core.note.articles import MASS, with_article
from afterword.core.note.lists import listed
from afterword.core.note.prose import words
from afterword.core.note.word_classes import (
    ADJECTIVES,
    BE_HAVE_DO,
    DETERMINERS,
    OWN_DEEDS,
    PAST,
    PEOPLE,
    PERSON_NOUNS,
    PERSONAL,
    PLAIN_VERBS,
    PREPOSITIONS,
    SUBJECTS,
    SURE_PAST,
    SURE_PLAIN,
    SURE_THIRD,
    THIRD,
)


class Shape(StrEnum):
    """What an answer is.

    ``LOOSE`` may be a clause or a noun phrase; it can only stand after a colon, where either is right. ``SENTENCE`` has "I" for its
    subject. ``QUALITY`` is what somebody was: "honest about the hours".
    """

    NOUN = "noun"
    THAT = "that"
    CLAUSE = "clause"
    LOOSE = "loose"
    SENTENCE = "sentence"
    QUALITY = "quality"


@dataclass(frozen=True, slots=True)
class Fitted:
    """An answer ready to be set: ``text`` without a full stop, its first letter as mid-sentence asks."""

    shape: Shape
    text: str


_WH = re.compile(r"(?:how|why|what|when|where|whether|which|who)\b", re.IGNORECASE)
_RELATIVE = re.compile(r"\b(?:that|who|which|where|when|how|why|what|whose|whom|whether|the way|because|if|as|while|since|although|though|before|after|until)\b", re.IGNORECASE)  # fmt: skip
_OWN = re.compile(r"(?:(?:in|at|as|after|before|during|since|when|while|having|on|for|with|from)\b[^.;]{3,60}?,? )?I\b(?:'\w+)? ", re.IGNORECASE)  # fmt: skip
_WANTING = re.compile(
    r"(?:really |also |still |always |just )*(?:hope|hoped|want|wanted|learned|learnt|noticed|felt|need to|would (?:love|like)|plan to|intend to|care)\b(?! (?:by|in|among))",
    re.IGNORECASE,
)
_LIKING = re.compile(r"(?:really |also |still |always |just )*(?:loved?|liked?|enjoy(?:ed)?|admired?|appreciated?|valued?|respect(?:ed)?)\b (?!(?:by|in|among|ones?)\b)", re.IGNORECASE)  # fmt: skip
_NONE = re.compile(r"no (?:\w+(?:ing|al|ive|ous|ful) )?([\w-]+)\b(?! (?:one|matter)\b)", re.IGNORECASE)
# Verbs that open an answer whose subject is the thing spoken of: "reminds me of home".
_IT = re.compile(
    r"(?:matches|fits|reminds|shows|means|makes|gives|lets|allows|connects|aligns|combines|builds|feels|suits|speaks|ties|brings|helps|relates|reflects|complements|sounds|seems|is|was|would|could|will|gave|made|showed|"
    r"reminded|fit|matched|felt|took|brought|taught|meets|offers|covers|challenges|inspires|touches) (?!of\b)",
    re.IGNORECASE,
)
_REDUCED = re.compile(
    r"(?:the|a|an|your|all the|how much|every|some|any|each) (?:(?!(?:is|are|was|were|gets?|has|before|after|until|while|because)\b)[\w'-]+ ){1,5}(?:it|you|we|they|I|one|everyone|people) (?:[a-z]+ly |had |have |has )?[a-z]+(?: .+)?"
)
_THE_WAY = re.compile(
    r"(?:the|your) (?:(?:ways?|reasons?) (?!in\b|of\b)|(?:fact|idea) that |(?:moment|day|time|place|extent|degree) (?:that|when|where|to which) )"
)
_NOT_A_NOUN = re.compile(
    r"(?:[\w]+[ -])?(?:driven|oriented|based|focused|minded|led|friendly|heavy|intensive|centered|centred|first)$",
    re.IGNORECASE,
)
_AND_A_CLAUSE = re.compile(r" (?:and|but) (?:you|we|they|it|I|she|he|everyone|nobody) (?:\w+)")
_EXACTLY = re.compile(r"(?:(?:exactly|just|precisely) )?(?:what|how|where|why) I\b")
_BUSY_WITH = re.compile(
    r"(?:looking for|hoping (?:to|for)|trying to|planning to|studying|training (?:to|for)|ready to) "
)
_MY_OWN = re.compile(
    r"(?:(?:\w+ )?years of experience|background|experience|training|degree|coursework|internship|thesis|passion|interest|studies|research) (?:in|with|at|on|of|for|as)\b"
)
_SO_MUCH = re.compile(r"(?:so much|a lot|lots|plenty|much) (?:left |still |more )?to \w+")
_DEGREES = frozenset({"very", "so", "really", "quite", "too", "always", "and", "more", "most"})
_QUALITY_NOUN = re.compile(r"(?:tion|sion|ment|ity|ance|ence|ship|ness|ing|ism|y)$")
_OBJECTS = frozenset(
    {"everything", "me", "it", "that", "them", "us", "you", "once", "twice", "again", "well", "up", "out"}
)
_NO_BEGINNING = listed(
    "and but or so then bit same impressed inspired interested amazed surprised struck moved based given made"
)
_POINTS_BACK = re.compile(r"(?:that|this|it)(?: is| was|'s) (?!how|why|what|where|the\b)")
_COMPOUND = re.compile(
    r"(?:on call|in house|after school|over the counter|out of hours|before and after|off site|without notice) "
)
_POINTED = re.compile(r"((?:[\w'-]+ ){1,5})(?:it|you|we|they|I) (?:[a-z]+ly |had |have |has )?[a-z]+(?: .+)?")
_LISTED = re.compile(r", (?!(?:which|who|where|in which|especially|including|particularly|from|with|for|and)\b)")
_LOOSE_ENDS = (PREPOSITIONS - {"in", "off", "inside", "outside", "through"}) | {"and", "or", "the", "a", "my", "your"}
_ADVERBS = listed("together openly alone hard again everywhere differently quietly")
_AFTER_VERB = listed("every each all in on to up at with into through")
_NOT_A_PLURAL = re.compile(r"(?:[su]s|is)$")


def clause(text: str, names: AbstractSet[str]) -> Fitted | None:
    """An answer that followed a "because", so that it must have a verb; None if none is seen."""
    made = shaped(text, names, "interest")
    said = [word.casefold() for word in words(text)]
    if made is None or made.shape not in {Shape.NOUN, Shape.LOOSE} or text.startswith("to "):
        return made
    return Fitted(Shape.CLAUSE, text) if any(word in PLAIN_VERBS | THIRD | PAST for word in said[1:]) else None


def shaped(text: str, names: AbstractSet[str], part: str = "") -> Fitted | None:
    """The shape of an answer that is fit for a letter; None where none is sure."""
    said = [word.casefold() for word in words(text)]
    if re.match(r"(?:that|this) (?:is|was) ", text) and (part == "interest" or len(said) > 4):
        text, said = f"it{text[4:]}", ["it", *said[1:]]
    if part == "interest":
        text = _as_reason(text)
        said = [word.casefold() for word in words(text)]
    return (
        _of_the_writer(text, said, part)
        or _completed(text, said, part)
        or (None if _lacks_something(text, said, part) else _as_it_stands(text, said, names))
    )


def _as_reason(text: str) -> str:
    """A reason with the words that it left out: "bilingual" lacks too much, "background in tax" is one's own."""
    if _EXACTLY.match(text) or _SO_MUCH.match(text):
        return f"it is {text}" if _EXACTLY.match(text) else f"there is {text}"
    if _BUSY_WITH.match(text):
        return f"I am {text}"
    if _MY_OWN.match(text):
        return f"my {text}"
    first, _, rest = text.partition(" ")
    acts = (
        first in PLAIN_VERBS
        and rest.split(maxsplit=1)[:1]
        and rest.split(maxsplit=1)[0] in DETERMINERS | _OBJECTS | {"with", "people", "things", "real", "from"}
    )
    return f"to {text}" if acts else text


def _of_the_writer(text: str, said: list[str], part: str) -> Fitted | None:
    """Sentences whose subject is "I", said or left out."""
    if _OWN.match(text) and said[0] != "because":
        return Fitted(Shape.SENTENCE, text) if len(said) > 2 else None
    if part == "interest" and re.match(r"when (?:I|my|we)\b", text):
        return Fitted(Shape.CLAUSE, text) if len(said) > 5 else None
    if _WANTING.match(text) or (_LIKING.match(text) and len(said) > 1):
        return Fitted(Shape.SENTENCE, f"I {text}")
    if part == "interest" and said[0] in OWN_DEEDS and len(said) > 2 and not _IT.match(text):
        return Fitted(Shape.SENTENCE, f"I {text}")
    return None


def _completed(text: str, said: list[str], part: str) -> Fitted | None:
    """Answers that lack a word which can only be one: "honest", "no egos", "matches my thesis"."""
    bare = re.sub(r"^(?:so|very|really|quite|always) ", "", text)
    first = words(bare)[0].casefold() if words(bare) else ""
    following = said[said.index(first) + 1 :] if first in said else []
    if (first in PERSONAL and _ends_quality(following)) or re.fullmatch(r"down[- ]to[- ]earth", bare):
        return Fitted(Shape.QUALITY, text)
    absent = _NONE.match(text)
    if absent and _first_verb(said)[0] is None:
        plural = absent[1].endswith("s") and not absent[1].endswith("ss")
        return Fitted(Shape.THAT, f"that there {'are' if plural else 'is'} {text}")
    return Fitted(Shape.CLAUSE, f"it {text}") if part != "topic" and _IT.match(text) and len(said) > 2 else None


def _ends_quality(following: list[str]) -> bool:
    """Whether an adjective of persons is all, or goes on with what it is about, or with another one."""
    if not following:
        return True
    if following[0] == "and":
        return len(following) == 2 and following[1] in PERSONAL
    return following[0] in {"about", "with", "to", "toward", "towards", "in"} and len(following) > 1


def _lacks_something(text: str, said: list[str], part: str) -> bool:
    """Whether no noun bears the phrase: "impressed by the lab", "close to home", "hands-on from the start"."""
    first, second = said[0], said[1] if len(said) > 1 else ""
    if first in _NO_BEGINNING or (_POINTS_BACK.match(text) and len(said) < (3 if part == "interest" else 5)):
        return True
    if _NOT_A_NOUN.match(text) or all(word in SUBJECTS | _OBJECTS for word in said):
        return True
    if part == "interest" and len(said) == 1 and said[0] not in MASS and not _QUALITY_NOUN.search(said[0]):
        return True
    if part != "interest" and first in SURE_PLAIN and (second in DETERMINERS or second in _OBJECTS):
        return True
    adverbial = first in PREPOSITIONS and first not in {"to", "when", "while", "if"} and not _COMPOUND.match(text)
    if adverbial and (first not in {"near", "inside", "outside", "off"} or second in DETERMINERS):
        return True
    deed = first in PAST - SURE_PAST or (first.endswith("ed") and first not in {"need", "seed", "speed", "feed"})
    done = deed and (second in DETERMINERS | PREPOSITIONS | _OBJECTS or second.endswith("ly"))
    return done or all(word in ADJECTIVES or word in _DEGREES for word in _head(said))


def _head(said: list[str]) -> list[str]:
    """The words before the first preposition."""
    stop = next((index for index, word in enumerate(said) if index and word in PREPOSITIONS), len(said))
    return said[:stop]


def _is_pointed(text: str, said: list[str]) -> bool:
    """A bare noun and what is said of it, without the "that": "motion you argued last month"."""
    found = _POINTED.fullmatch(text)
    before = found[1].casefold().split() if found else ["that"]
    return not (
        said[0] in DETERMINERS | SUBJECTS | PREPOSITIONS
        or before[-1] in PREPOSITIONS | {"and", "or", "but", "that", "so"}
        or before[-1] in PLAIN_VERBS | PAST | THIRD
        or any(word in BE_HAVE_DO or word in SURE_THIRD or word in SURE_PAST for word in before)
    )


def _as_it_stands(text: str, said: list[str], names: AbstractSet[str]) -> Fitted | None:
    if _is_pointed(text, said):
        return Fitted(Shape.NOUN, f"the {text}")
    shape = _shape(text, said)
    if shape is Shape.CLAUSE:
        return (
            Fitted(shape, _with_subject(text, said, names))
            if len(said) > 2 or said[0].startswith(("every", "no"))
            else None
        )
    if shape is Shape.NOUN:
        return _noun(text, said, names)
    return Fitted(shape, text)


def _noun(text: str, said: list[str], names: AbstractSet[str]) -> Fitted | None:
    """A noun phrase with its article; None if it breaks off, or runs on into a clause."""
    question = _WH.match(text) is not None
    breaks_off = said[-1] in _LOOSE_ENDS and not _REDUCED.fullmatch(text)
    if (question and len(said) < 3) or (not question and (breaks_off or _AND_A_CLAUSE.search(text))):
        return None
    whole = with_article(text, names)
    return Fitted(Shape.LOOSE, text) if whole != text and _LISTED.search(text) else Fitted(Shape.NOUN, whole)


def _shape(text: str, said: list[str]) -> Shape:
    if said[0] == "that" and len(said) > 2:
        subject = len(said) > 3 and (said[1] in DETERMINERS | SUBJECTS or said[1].endswith("s"))
        return Shape.THAT if subject or _has_verb(said[1:]) else Shape.LOOSE
    if _WH.match(text) or _REDUCED.fullmatch(text) or _THE_WAY.match(text):
        return Shape.NOUN
    if said[0] == "to":
        return Shape.LOOSE
    if (
        said[0].endswith("ing")
        and _first_verb(_before_relative(text))[0] is not True
        and said[0]
        not in {
            "everything",
            "nothing",
            "something",
            "training",
            "building",
            "morning",
            "evening",
        }
    ):
        return Shape.NOUN
    return _by_verb(text, said)


def _by_verb(text: str, said: list[str]) -> Shape:
    """A clause where a finite verb surely follows its subject; loose where one may; else a noun phrase."""
    if (
        said[0] in SUBJECTS
        and len(said) > 1
        and not (said[0] == "people" and said[1] in PREPOSITIONS | {"who", "skills"})
    ):
        return Shape.CLAUSE
    certain, _ = _first_verb(_before_relative(text))
    return Shape.NOUN if certain is None else Shape.CLAUSE if certain else Shape.LOOSE


def _first_verb(within: list[str]) -> tuple[bool | None, int]:
    """Whether a verb follows its subject, as ``_verb`` tells, and at which word."""
    for index, word in enumerate(within[1:], 1):
        before, after = within[index - 1], within[index + 1] if index + 1 < len(within) else ""
        sure = (word in BE_HAVE_DO and before != "to") or (within[0] == "my" and index == 2 and word in PAST)
        certain = True if sure else _verb(word, before, after)
        if certain is not None:
            return certain, index
    return None, 0


def _with_subject(text: str, said: list[str], names: AbstractSet[str]) -> str:
    """A clause whose bare subject gets the article that it lacks: "new rollout went badly"."""
    _, index = _first_verb(_before_relative(text))
    if said[0] in DETERMINERS | SUBJECTS or not index:
        return text
    tokens = text.split()
    return " ".join([with_article(" ".join(tokens[:index]), names), *tokens[index:]])


def _before_relative(text: str) -> list[str]:
    found = _RELATIVE.search(text, 1) or re.search(r"\(", text)
    return [word.casefold() for word in words(text[: found.start()] if found else text)]


def _verb(word: str, before: str, after: str) -> bool | None:
    """Whether a word is the verb of a subject that ends just before it: surely, perhaps (False), or not at all (None)."""
    if before in PREPOSITIONS | DETERMINERS | ADJECTIVES | {"and", "or", "to"} or before.endswith("ly"):
        return None
    plural = (before.endswith("s") and not _NOT_A_PLURAL.search(before)) or before in PERSON_NOUNS
    if plural and word in PLAIN_VERBS:
        does = word in SURE_PLAIN or (after in PREPOSITIONS | _AFTER_VERB and PEOPLE.fullmatch(before) is not None)
        return _likely(does, after, (PREPOSITIONS - {"of"}) | _AFTER_VERB)
    if not plural and word in THIRD:
        return _likely(word in SURE_THIRD and after not in {"", "of", "and"}, after, _AFTER_VERB)
    if word in SURE_PAST:
        return True
    return _takes_object(after) if word in PAST else None


def _likely(sure: bool, after: str, may_follow: AbstractSet[str]) -> bool | None:
    """Surely a verb if nothing else, or if an object follows; perhaps if such a word follows."""
    if sure or _takes_object(after) or after in _ADVERBS:
        return True
    return False if after in may_follow else None


def _takes_object(after: str) -> bool:
    return after in DETERMINERS - {"every", "each", "all", "one"} or after in {
        "me",
        "you",
        "us",
        "them",
        "it",
        "him",
        "her",
        "everyone",
        "everything",
        "not",
        "real",
        "new",
        "people",
    }


def _has_verb(said: list[str]) -> bool:
    return any(
        word in BE_HAVE_DO or word in SURE_PLAIN or word in SURE_THIRD or word in SURE_PAST or word in PAST
        for word in said
    )
