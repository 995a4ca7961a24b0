"""Whose doing an answer in -ing is: "I particularly appreciated interviewing the farmers" would make it the writer's own."""

from __future__ import annotations

import re

from afterword.core.note.articles import is_trade
from afterword.core.note.lists import listed
from afterword.core.note.prose import words
from afterword.core.note.word_classes import ADVERBS, DETERMINERS, GERUNDS

_THINGS = listed(
    "training building meeting evening morning ceiling wedding clothing funding parking housing nursing engineering marketing accounting farming fishing gardening fundraising onboarding "
    "mentoring banking staffing scheduling coaching spring king wing string ring thing nothing everything something anything during"
)
# What the writer did in the interview, or came to know there.
_WRITERS = listed(
    "hearing seeing meeting talking chatting speaking learning listening watching visiting touring walking tasting finding discovering discussing sitting laughing knowing feeling thinking looking"
)
_DONE_TO_WRITER = re.compile(
    r"being (?:shown|told|asked|introduced|greeted|interviewed|offered|taken (?:round|around|through|seriously|to)|given (?:a tour|the tour|a chance to (?:ask|see|talk|meet))|made (?:to feel|welcome)|welcomed|invited|walked)\b"
    r"|being there\b|having (?:been|had|met|seen|spoken|talked|heard)\b"
)
_CHANCE = re.compile(r"(?:getting|being able|being allowed|being free) to (?=[a-z]+)")
_READERS = re.compile(
    r"^(?:(?:how|why|when|where|what|that|the (?:way|time|day|year)) )?you (?!can\b|could\b|would\b|get to\b|need\b)[a-z]+"
    r"|^your (?:(?!team|staff|crew|students?|pupils|guests|clients)[\w-]+ ){0,2}(?:paper|study|research|book|article|talk|lecture|thesis|dissertation|decision|choice|move|approach|career|path|work|project|idea|way|habit|method|"
    r"style|style of \w+|practice|first (?:year|job|class|case|shop|season))\b",
    re.IGNORECASE,
)
_BY_YOU = re.compile(r"\byoursel(?:f|ves)\b")
_PERSON = re.compile(r"\b(?:I|me|my|we|us|our|you|your)\b")
# What the place would do for whoever works there, and has not done for the writer yet.
_TREATED = re.compile(
    r"being (?:[a-z]+ly )?(?:trusted|treated|trained|supported|heard|listened to|valued|respected|encouraged|mentored|given|allowed|paid|left|challenged|taught|asked|pushed|included|seen)\b(?! (?:by my|at my|as a child|in my))"
)


def is_doing(text: str) -> bool:
    """Whether an answer opens with a deed in -ing, not with a trade or a thing of that form: "parking", "the reading room"."""
    said = [word.casefold() for word in words(text)]
    if len(said) > 2 and said[0] in {"not", "never"}:
        return said[1].endswith("ing")
    if said and said[0] in ADVERBS:
        said = said[1:]
    if len(said) < 2 or not said[0].endswith("ing") or is_trade(said[0], said):
        return False
    governs = said[1] in DETERMINERS - {"that"} | {
        "everybody",
        "everyone",
        "people",
        "somebody",
        "someone",
        "them",
        "it",
    }
    if said[0] in _THINGS:
        return governs
    return governs or (said[0] in GERUNDS and said[1] not in {"of", "for", "and", "or"})


def as_liked(text: str, topic: str, *, present: bool) -> str:
    """A noun phrase that was liked, with the doer or the thought that keeps a deed from being the writer's own."""
    low = text.casefold()
    if not is_doing(text):
        return text
    if present and _BY_YOU.search(text):
        return f"your {text}"
    if low.split()[0] in _WRITERS or _DONE_TO_WRITER.match(low):
        return text
    if chance := _CHANCE.match(text):
        return f"the chance to {text[chance.end() :]}"
    if present and _READERS.match(topic) and not _PERSON.search(text):
        return f"your {text}"
    return f"hearing about {text}"


def as_hoped(text: str) -> str:
    """A reason in -ing that tells what the writer would be given there: "being trusted" is a chance as yet."""
    if chance := _CHANCE.match(text):
        return f"the chance to {text[chance.end() :]}"
    return f"the chance to be{text[len('being') :]}" if _TREATED.match(text) else text
