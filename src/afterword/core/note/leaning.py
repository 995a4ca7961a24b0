"""Answers that lean on what was said before them: "it only took you five years" tells nothing by itself."""

from __future__ import annotations

import re

from afterword.core.note.word_classes import BE_HAVE_DO, PREPOSITIONS

_POINTER = re.compile(r"\b(?:it|its|them|they|those|these|this|he|him|she|her)\b", re.IGNORECASE)
_ONE = re.compile(r"\b(?:had|have|has|got|own|owned|built|bought|made|need|want|drive|drove|keep|kept|used|did|do|see|saw|seen) one(?:self)?\b(?! (?:of|in|to|or|and|day|hour|week|year|night|thing|[a-z]+ (?:of|that|who|a|in|for)\b))", re.IGNORECASE)  # fmt: skip
# "It was quiet", "it feels like home", "it is your people who": "it" stands for the place, or for nothing.
_OF_THE_PLACE = re.compile(
    r"^(?:that )?it (?:really |just |always |never |still )*(?:is|was|has|had|did|does|will|would|feels?|felt|seems?|seemed|sounds?|sounded|looks?|looked|reminds?|reminded|matters|mattered|pleased|struck)\b",
    re.IGNORECASE,
)
# What a topic that was lost would have named: "it is paid, and you get the morning off".
_OF_THE_TOPIC = re.compile(r"^(?:that )?(?:it|they) (?:is|are|was|were|has|have|had|did|does|will|would)\b(?! (?:your|the) (?:people|team|staff|crew)\b)", re.IGNORECASE)  # fmt: skip
# What means a thing that was named just before: "I am halfway through mine", "I also believe in small details", "I believe you".
_AFTER_ANOTHER = re.compile(
    r"\b(?:mine|(?:had|have|need|want|wanted) (?:that|one)|the same|that (?:often|everywhere|anywhere|every day|much|these days)|so (?:do|did|am|was|have|can) I|also|still|(?:agree|disagree)|(?:believe|believed|admire|respect) (?:you|it|that|him|her)|me (?:too|neither)|(?:I|do|did|am) too|(?:reckon|think|believe|feel|know|guess|say) (?:that|it|this) (?:is|was)|(?:that|it|this) is the only (?:way|reason|place)|(?:one|some|most|all|any) of (?:those|these|them)|those (?!who\b)[a-z-]+|(?:had|have|see|saw|did|do) (?:\d+|two|three|four|five|six|seven|eight|nine|ten)$)\b",
    re.IGNORECASE,
)
_POINTS_FIRST = re.compile(r"^(?:it|that|this|these|those|such)\b(?! (?:my|your|the|a|an)\b)|^being\b", re.IGNORECASE)
_MEASURE = re.compile(r"^(?:every|each|all|once|twice|even|daily|weekly|always|never|only|just)\b", re.IGNORECASE)
_NAMED = re.compile(r"\b(?:the|a|an|your|my|our|every|each|any|no|some|that|all|most|few|many|two|three)\s+[a-z-]{3,}|\b[a-z-]{3,}s\b", re.IGNORECASE)  # fmt: skip
_NO_NAMES = frozenset({"always", "yes", "this", "thus", "perhaps", "sometimes", "besides"})


def leans(text: str) -> bool:
    """Whether the answer points with "it" or "them" at something that it does not name itself."""
    bare = _OF_THE_PLACE.sub("", text)
    if (one := _ONE.search(bare)) and not _is_named(bare[: one.start()]):
        return True
    return any(not _is_named(bare[: found.start()]) for found in _POINTER.finditer(bare))


def means_topic(text: str) -> bool:
    """Whether what was liked has no sense without the topic."""
    return leans(text) or _OF_THE_TOPIC.match(text) is not None


def rests(text: str) -> bool:
    """Whether a reason has no sense without what was liked: "it showed me that you mean it", "I believe you"."""
    return _POINTS_FIRST.match(text) is not None or _AFTER_ANOTHER.search(text) is not None


def stands_alone(text: str) -> bool:
    """Whether a sentence has its sense although the one before it was lost: "every week" has not."""
    return not (leans(text) or rests(text) or _MEASURE.match(text))


def _is_named(before: str) -> bool:
    """Whether some noun stands before, that the pointer can mean."""
    return any(
        found[0].casefold().split()[-1] not in _NO_NAMES | BE_HAVE_DO | PREPOSITIONS
        for found in _NAMED.finditer(before)
    )
