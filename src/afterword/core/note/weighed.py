"""A second opinion on what an answer is, from something that learnt it: it confirms the rules, overrules them, or leaves the answer out."""

from __future__ import annotations

import re
from collections.abc import Mapping

from afterword.core.note.articles import with_article
from afterword.core.note.clauses import is_surely_a_thing
from afterword.core.note.completing import as_person, as_quality, of_the_reader, with_doer
from afterword.core.note.fitted import Fitted, Shape
from afterword.core.note.whom import Reader

SURE = 0.8
"""From here on what it says counts against what the rules say."""
ALL_BUT_CERTAIN = 0.95
"""From here on it counts where the rules know nothing."""
POSSIBLE = 0.05
"""From here on what the rules say is confirmed."""
_NAMED = {
    Shape.NOUN: ("noun phrase",),
    Shape.LOOSE: ("noun phrase", "clause"),
    Shape.CLAUSE: ("clause",),
    Shape.THAT: ("clause",),
    Shape.SENTENCE: ("clause",),
    Shape.QUALITY: ("quality",),
}
LIKELY = 0.5
"""From here on it counts where the words themselves say who did it."""
BROKEN = 0.52
"""Below this an answer, as it is to be set, is not what it is taken for."""
# "Not a sweatshop", "not a single mention of targets": a clause that lost its verb.
_IS_NOT = re.compile(r"(?:the )?not (?!only\b|just\b|having\b|being\b|[a-z]+ing\b)")
_OWN = re.compile(r"I\b")
_A_FEW = 5
_SHORT = 7
# "Radio that trusts silence is rare": what comes after the relative clause is said of all before it.
_IS_RARE = re.compile(
    r"(?:an? |the )?(?:[\w-]+ ){1,3}(?:that|who|which|where) [^,;]{3,60} (?:is|are|was|were) (?:so |very |really |always |too |pretty )?(?:rare|unusual|uncommon|hard to find|special|important|precious|refreshing|impressive|remarkable|unheard of|a rare thing|a gift|worth a lot|gold)",
    re.IGNORECASE,
)
_HEAD = re.compile(
    r"(?!(?:the|a|an|my|your|their|our|his|her|this|that|it|they|we|you|she|he|I|people|everyone|staff) )[a-z-]+ [a-z]{3,}s (?:to|for|in|at|on|from|with|of|and|by)\b"
)
_ASKED = re.compile(
    r"(?:how|what|why|where|when|who|whether) [\w'-]+ [\w'-]+|the (?:[\w'-]+ ){1,3}(?:no one|nobody|everyone|you|they|we|I) [a-z]+$"
)


def weighed(made: Fitted | None, text: str, reader: Reader, part: str = "") -> Fitted | None:
    """What the rules made of the text of an answer, if it may be that; else what it surely is, or None."""
    if reader.weigh is None:
        return made
    if part != "topic" and reader.present and (done := _of_reader(made, text, reader, part)):
        return done
    if made is None:
        return _by_weight(text, reader, reader.weigh(text), ALL_BUT_CERTAIN, part)
    if part == "topic" and made.shape is Shape.LOOSE and _names_several(made.text):
        made = Fitted(Shape.NOUN, made.text)
    if _is_sure(made, part) or (made.shape is Shape.NOUN and is_surely_a_thing(made.text)):
        return made
    asked = text if made.shape is Shape.NOUN else made.text  # without the article that the rules put before it
    sure = reader.weigh(asked)
    stands = not sure or _is_possible(made, sure) or _is_noun_by_article(made, asked, reader)
    if stands and made.shape is not Shape.LOOSE:
        return made
    return _by_weight(asked, reader, sure, SURE, part) or (made if stands else None)


def _is_sure(made: Fitted, part: str) -> bool:
    """Whether the rules know what it is, so that nobody else is asked."""
    if part == "topic":
        named = made.shape is Shape.NOUN and (names_a_topic(made.text) or _names_several(made.text))
        return named or made.text.startswith("to ")
    return made.text.startswith("to ") or (made.shape is Shape.CLAUSE and _IS_RARE.fullmatch(made.text) is not None)


def _names_several(text: str) -> bool:
    """Whether a bare plural may be all that was spoken of, though its last word can be a verb: "fibre builds to the islands"."""
    head = _HEAD.match(text)
    return head is not None and text.count(" ") < _SHORT


def _of_reader(made: Fitted | None, text: str, reader: Reader, part: str) -> Fitted | None:
    """What the reader did or is, where nobody is named: "laughed at my joke", "straight shooter"."""
    if part == "liked" and not reader.others and (person := as_person(text)):
        return person
    sure = reader.weigh(text).get("predicate", 0.0) if reader.weigh else 0.0
    unnamed = made is None or (part == "liked" and made.shape is not Shape.SENTENCE and sure >= ALL_BUT_CERTAIN)
    return of_the_reader(text, reader.others) if unnamed and sure >= LIKELY else None


def names_a_topic(text: str) -> bool:
    """Whether words that rules take for a noun phrase may be taken so as what was spoken of, whatever else they could be elsewhere: "split
    shifts", "what families ask at three".
    """
    return text.count(" ") < _A_FEW or _ASKED.match(text) is not None


def reads_whole(made: Fitted, reader: Reader, part: str = "") -> bool:
    """Whether an answer, as it is to be set, reads as what it is taken for: "you were honest, two carers for 28 residents" is no clause."""
    if made.shape is Shape.NOUN and _IS_NOT.match(made.text):
        return False
    if reader.weigh is None or _is_sure(made, part):
        return True
    is_quality = made.shape is Shape.QUALITY
    sure = reader.weigh(f"you were {made.text}" if is_quality else made.text)
    named = ("clause",) if is_quality else (*_NAMED[made.shape], *(["clause"] if is_surely_a_thing(made.text) else []))
    return not sure or max(sure[name] for name in named) >= BROKEN


def _is_noun_by_article(made: Fitted, asked: str, reader: Reader) -> bool:
    """Whether a noun phrase was only not known without its article: "float pool" may be a deed, "the float pool" is none."""
    if made.shape is not Shape.NOUN or made.text == asked or reader.weigh is None:
        return False
    without = reader.weigh(asked)
    other = max(without["clause"] / POSSIBLE, without["predicate"] / SURE, without["quality"] / SURE)
    return other < 1 and reader.weigh(made.text)["noun phrase"] >= SURE


def _is_possible(made: Fitted, sure: Mapping[str, float]) -> bool:
    """Whether it may be that, and is not rather what lacks its subject: "color coded down to the minute"."""
    likely = max(sure[name] for name in _NAMED[made.shape])
    lacking = max(sure["predicate"], sure["quality"]) if made.shape is Shape.NOUN else 0.0
    return likely >= POSSIBLE and likely >= lacking


def _by_weight(text: str, reader: Reader, sure: Mapping[str, float], least: float, part: str) -> Fitted | None:
    surest = max(sure, key=lambda name: sure[name], default="")
    if sure.get(surest, 0.0) < least:
        return None
    if surest == "noun phrase":
        return Fitted(Shape.NOUN, with_article(text, reader.names))
    if surest == "clause":
        if text.startswith("that "):
            return Fitted(Shape.THAT, text)
        return Fitted(Shape.SENTENCE if _OWN.match(text) else Shape.CLAUSE, text)
    of_topic = {"predicate": with_doer, "quality": as_quality}.get(surest)
    if surest == "quality" and part == "interest":
        return as_quality(text, "") if " " in text else None  # of the firm, which every reason names
    return of_topic(text, reader.topic) if of_topic and reader.told and part != "topic" else None
