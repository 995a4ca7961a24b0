"""Clauses that only a comma joins, as people type them: "you carried everybody along, nobody lost their job"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.core.note.fitted import Weigh
from afterword.core.note.word_classes import PREPOSITIONS

_A_CLAUSE, _A_THING = 0.9, 0.8
_WORDS = 3
# What may follow a comma by right, though it may read as a clause by itself.
_JOINED = re.compile(
    r"(?:which|who|whose|whom|where|when|while|and|but|or|so|yet|nor|not|no|as|because|since|if|although|though|even|especially|including|like|then|plus|than|until|after|before|"
    r"once|unless|whether|how|what|why|without|rather|that is|for|all|both|each|none|mostly|mainly|you (?:said|told me|know|see)$)\b",
    re.IGNORECASE,
)
_FRONTED = PREPOSITIONS | {"if", "when", "whenever", "although", "though", "because", "unless", "even", "where", "wherever", "instead", "now", "here", "there", "then", "today", "once"}  # fmt: skip
# What is told of other houses beside this one is no fellow of the first clause, but its foil.
_OTHERS = re.compile(r"(?:most|many|some|other|others|my (?:last|old|current|previous|former))\b", re.IGNORECASE)
# What the writer goes on to say of himself: "been on the water since I was ten, cannot see myself in an office".
_OF_WRITER = re.compile(r"(?:I|been|grew|always|never)\b")
_GOES_ON = re.compile(r"(?:cannot|can|could|would|do|did|have|had|love|like|want|need|never|always|still)\b")

# "A small team and the boss still does nights": who does it is named anew.
_AND_A_SUBJECT = re.compile(
    r",? (?:and|but) (?=(?:the|my|your|her|his|their|our|everyone|everybody|nobody|no one|people|they|you|we|it|there|each|every|I|she|he)\b)"
)
# What comes after one of these may still belong to it.
_SUBORDINATE = re.compile(
    r"\b(?:that|which|who|whose|whom|where|when|while|how|what|why|whether|if|because|ways?|reasons?|times?|days?|story|fact|idea)\b",
    re.IGNORECASE,
)
_ADDED = re.compile(r'(?P<head>[^"“”:;()]*?\w)(?: +[-–—]{1,2} +|: +| \()(?P<tail>[^"“”]+?)\)?$')
_QUESTION = re.compile(r"(?:how|what|why|who|where|when|whether)\b", re.IGNORECASE)
_STAYS = re.compile(
    r"(?:which|whose|whom|where|while|and|but|or|so|yet|nor|as|because|since|if|although|though|then|than|until|after|before|once|unless|without|rather|for|to|in|on|at|from|with|by|that|"
    r"you (?:said|told me|know|see)$)\b",
    re.IGNORECASE,
)


def unspliced(text: str, weigh: Weigh) -> str | None:
    """Both clauses with "and" between them, or the first alone where the second tells of others; "" where the words before the comma
    are no clause, so that nothing joins the two; None where nothing is spliced.
    """
    for head, tail in _parted(text):
        sure = weigh(tail)
        if sure.get("predicate", 0.0) >= _A_CLAUSE and _OF_WRITER.match(head) and _GOES_ON.match(tail):
            return f"{head} and {tail}"
        if sure.get("clause", 0.0) < _A_CLAUSE:
            continue
        if weigh(head).get("clause", 0.0) < _A_CLAUSE:
            return ""
        return head if _OTHERS.match(tail) else f"{head}, and {tail}"
    return None


def told_of(text: str, weigh: Weigh) -> tuple[str, str] | None:
    """A thing, and a clause set after it by a comma or "and": "the respect, she greeted everyone"; None where nothing is so."""
    for head, tail in _parted(text, fewest=1):
        if weigh(tail).get("clause", 0.0) >= _A_CLAUSE:
            return (head, tail) if weigh(head).get("noun phrase", 0.0) >= _A_THING else None
    for joint in _AND_A_SUBJECT.finditer(text):
        head, tail = text[: joint.start()], text[joint.end() :]
        thing = not _SUBORDINATE.search(head) and weigh(head).get("noun phrase", 0.0) >= _A_THING
        if thing and tail.count(" ") + 1 >= _WORDS and weigh(tail).get("clause", 0.0) >= _A_CLAUSE:
            return head, tail
    return None


def without_addition(text: str, weigh: Weigh) -> str:
    """A thought without what a dash, a colon or brackets add to it in short: "the new ward - 24 beds, 3 nurses a shift".

    A question that is added is joined by "and": "the new ward: how they staff it".
    """
    added = _ADDED.match(text)
    if added is None or _STAYS.match(added["tail"]) or weigh(added["tail"]).get("clause", 0.0) >= _A_CLAUSE:
        return text
    kinds = weigh(added["head"])
    if _QUESTION.match(added["tail"]):
        return f"{added['head']} and {added['tail']}" if kinds.get("noun phrase", 0.0) >= _A_THING else text
    return added["head"] if max(kinds.values(), default=0.0) >= _A_THING else text


def _parted(text: str, fewest: int = _WORDS) -> Iterator[tuple[str, str]]:
    """At each comma that nothing justifies: no joint follows, and no words stand before it that only open the sentence."""
    if '"' in text or "(" in text or text.split(maxsplit=1)[:1] in ([word] for word in _FRONTED):
        return
    for comma in re.finditer(r"[,;] | [-–—] ", text):
        head, tail = text[: comma.start()], text[comma.end() :]
        if head.count(" ") + 1 >= fewest and tail.count(" ") + 1 >= _WORDS and not _JOINED.match(tail):
            yield head, tail
