"""Answers that lean on what was said before them: "it only took you five years" tells nothing by itself."""

from __future__ import annotations

import re

from afterword.core.note.word_classes import BE_HAVE_DO, PREPOSITIONS

_POINTER = re.compile(r"\b(?:it|its|them|they|those|these|this|he|him|she|her)\b", re.IGNORECASE)
# "It was quiet", "it feels like home", "it is your people who": "it" stands for the place, or for nothing.
_OF_THE_PLACE = re.compile(
    r"^(?:that )?it (?:really |just |always |never |still )*(?:is|was|has|had|did|does|will|would|feels?|felt|seems?|seemed|sounds?|sounded|looks?|looked|reminds?|reminded|matters|mattered|pleased|struck)\b",
    re.IGNORECASE,
)
_NAMED = re.compile(r"\b(?:the|a|an|your|my|our|every|each|any|no|some|that|all|most|few|many|two|three)\s+[a-z-]{3,}|\b[a-z-]{3,}s\b", re.IGNORECASE)  # fmt: skip
_NO_NAMES = frozenset({"always", "yes", "this", "thus", "perhaps", "sometimes", "besides"})


def leans(text: str) -> bool:
    """Whether the answer points with "it" or "them" at something that it does not name itself."""
    bare = _OF_THE_PLACE.sub("", text)
    return any(not _is_named(bare[: found.start()]) for found in _POINTER.finditer(bare))


def _is_named(before: str) -> bool:
    """Whether some noun stands before, that the pointer can mean."""
    return any(
        found[0].casefold().split()[-1] not in _NO_NAMES | BE_HAVE_DO | PREPOSITIONS
        for found in _NAMED.finditer(before)
    )
