"""Answers that are noun phrases: with the article that they lack, and left out where they break off or run on into a clause."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from afterword.core.note.articles import with_article
from afterword.core.note.clauses import contact, has_verb
from afterword.core.note.completing import SOMEBODY
from afterword.core.note.fitted import Fitted, Shape
from afterword.core.note.lists import listed
from afterword.core.note.prose import words
from afterword.core.note.word_classes import ADJECTIVES, ADVERBS, DETERMINERS, PREPOSITIONS, SUBJECTS

WH = re.compile(r"(?:how|why|what|when|where|whether|which|who)\b", re.IGNORECASE)
REDUCED = re.compile(
    r"(?:the|a|an|your|all the|how much|every|some|any|each) (?:(?!(?:is|are|was|were|gets?|has|before|after|until|while|because)\b)[\w'-]+ ){1,5}(?:it|you|we|they|I|one|everyone|people) (?:[a-z]+ly |had |have |has )?[a-z]+(?: .+)?"
)
THE_WAY = re.compile(
    r"(?:the|your) (?:(?:ways?|reasons?) (?!in\b|of\b)|(?:fact|idea) that |(?:moment|day|time|place|extent|degree) (?:that|when|where|to which) )"
    r"|the (?:time|day|night|moment|story|summer|winter|year|evening) (?:(?:an?|the|my|your|our|one|some|two) [\w-]+|I|you|we|they|everyone|somebody|someone) (?!is\b|was\b)"
)
_AND_A_CLAUSE = re.compile(r" (?:and|but) (?:you|we|they|it|I|she|he|everyone|nobody) (?:\w+)")
_LISTED = re.compile(r", (?!(?:which|who|where|in which|especially|including|particularly|from|with|for|and)\b)")
_AFTERTHOUGHT = re.compile(
    r", (?:mostly|mainly|sort of|though|I (?:think|guess)|maybe|etc|too|and (?:so on|stuff|that))$", re.IGNORECASE
)
_PAIR = re.compile(r"([^,\d][^,]{1,40}), ((?!no\b|not\b|always\b|never\b|\d)[^,]{3,30})")
_FIGURE_AFTER = re.compile(r", (?=\d+(?:%| percent\b| per cent\b)[^,]*$)")
_WITHOUT = re.compile(
    r", (?=no (?!one\b|more\b|less\b|fewer\b|matter\b|exceptions?\b)[\w-]+(?: [\w-]+)?$)", re.IGNORECASE
)
_LOOSE_ENDS = (PREPOSITIONS - {"in", "off", "inside", "outside", "through", "within", "around", "behind"}) | {
    "and",
    "or",
    "the",
    "a",
    "my",
    "your",
}
_COUNT = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
# "Ten ovens, three bakers": figures that no word joins.
_FIGURES = re.compile(rf"{_COUNT} [^,]*, {_COUNT} (?!of\b)", re.IGNORECASE)
BARE_ADVERBS = (ADVERBS - {"both", "once", "almost"}) | listed("especially particularly nearly barely hardly")
_RELATIVE_ABOUT = re.compile(r"\b(?:that|which|who) (?:you|we|they|I|he|she|everyone|the \w+)\b", re.IGNORECASE)
# "Clean bays, everything labelled": how it was with them.
_ALL_DONE = re.compile(r", (?=(?:everything|everyone|everybody|each \w+|every \w+) (?:always |clearly |already |neatly )?(?:\w+ed|done|set|kept|written|built|made|laid out|in place|on time)(?: (?:by|in|on|for|with|to) [\w ]+| out| up)?$)", re.IGNORECASE)  # fmt: skip
_NONE_OF_THEM = re.compile(
    r", (?:none|all|most|some|half|each|everything|everyone|everybody|nobody) \w+", re.IGNORECASE
)
# "Handwritten, in one green book": what is so has no name.
_LONE_QUALITY = re.compile(
    r"(?:\w+(?:written|made|built|sewn|grown|drawn)|[a-z]{3,}(?<!se)(?<!fe)(?<!ne)(?<!spe)(?<!bre)(?<!we)(?<!bree)ed),",
    re.IGNORECASE,
)


def noun_phrase(text: str, said: list[str], names: AbstractSet[str]) -> Fitted | None:
    """A noun phrase with its article; None if it breaks off, or runs on into a clause."""
    question = WH.match(text) is not None
    open_end = said[-1] in _LOOSE_ENDS and not _is_relative(text, said)
    breaks_off = open_end or _AFTERTHOUGHT.search(text) is not None
    runs_on = _AND_A_CLAUSE.search(text) is not None and THE_WAY.match(text) is None
    if _LONE_QUALITY.match(text):
        return None
    if (question and len(said) < 3) or (not question and (breaks_off or runs_on)):
        return None
    if _is_fragment(text, said):
        return None
    text = _ALL_DONE.sub(" with ", text)
    text = _WITHOUT.sub(" with ", _FIGURE_AFTER.sub(" of ", text))
    whole = with_article(text, names)
    qualities = all(one.split()[-1].casefold() in ADJECTIVES for one in text.split(", ")[:-1])
    if whole == text or qualities or not _LISTED.search(text):
        return Fitted(Shape.NOUN, whole)
    pair = _PAIR.fullmatch(text)
    if pair and _is_bare_noun(pair[1]) and _is_bare_noun(pair[2]):
        return Fitted(Shape.NOUN, f"{with_article(pair[1], names)} and {with_article(pair[2], names)}")
    return Fitted(Shape.LOOSE, text)


def _is_relative(text: str, said: list[str]) -> bool:
    """Whether a last preposition belongs to what comes first: "a course that you pay for"."""
    ends = said[-1] in PREPOSITIONS and (_RELATIVE_ABOUT.search(text, 1) is not None or contact(said) is False)
    return ends or REDUCED.fullmatch(text) is not None


def _is_fragment(text: str, said: list[str]) -> bool:
    """Whether the words have no noun to bear them, or two that nothing joins: "even the cooks", "real ones", "200 days no leak"."""
    bare = said[0] in BARE_ADVERBS and not (said[1:2] and said[1].endswith("ing"))
    if bare or (said[0] not in DETERMINERS and SOMEBODY.fullmatch(re.split(r",| with | who ", text)[0])):
        return True
    if said[-1] in {"ones", "one"} and len(said) < 4 and said[0] not in DETERMINERS - {"more"}:
        return True
    if _NONE_OF_THEM.search(text) and (said[:1] == ["all"] or not _ALL_DONE.search(text)):
        return True
    if _FIGURES.match(text):
        return True
    return said[0][0].isdigit() and re.search(r"(?<!,)(?<!with)(?<!and) (?:no|zero) ", text) is not None


def _is_bare_noun(text: str) -> bool:
    """Whether a short phrase surely holds neither a verb nor an adjective for its beginning or its end."""
    said = [word.casefold() for word in words(text)]
    return (
        len(said) <= 3
        and not has_verb(said)
        and not any(word in DETERMINERS | PREPOSITIONS | SUBJECTS | ADVERBS | ADJECTIVES for word in said)
        and not said[-1].endswith("ly")
    )
