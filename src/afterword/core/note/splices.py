"""Clauses that only a comma joins, as people type them: "you carried everybody along, nobody lost their job"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.core.note.articles import with_article
from afterword.core.note.fitted import Weigh
from afterword.core.note.word_classes import ADJECTIVES, PREPOSITIONS

_A_CLAUSE, _A_THING, _NO_CLAUSE = 0.9, 0.8, 0.2
_WORDS = 3
_FEW = 5
_TWO, _MOST_IN_LIST, _NAMED = 2, 6, 0.5
_FIGURES = re.compile(
    r"(?:(?:avg\.?|average|about|around|over|under|roughly|nearly|almost|up to|at least|some) )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve\b)",
    re.IGNORECASE,
)
# "A cosy, bright room": what ends so is no thing by itself.
_QUALITY_END = re.compile(
    r"^(?:(?:the|a|an|your|their|our|my) )?[a-z]+(?:ful|ous|ive|able|ible|ish|less|est|cosy|cozy|friendly|lively|lovely)$"
)
_AND_ALSO = re.compile(r",? (?:and )?also (?=(?:the|a|an|my|your|their|her|his|our|some|how)\b)")
# What may follow a comma by right, though it may read as a clause by itself.
_JOINED = re.compile(
    r"(?:which|who|whose|whom|where|when|while|and|but|or|so|yet|nor|not|no|as|because|since|if|although|though|even|especially|including|like|then|plus|than|until|after|before|"
    r"once|unless|whether|how|what|why|without|rather|that is|for|all|both|each|none|mostly|mainly|you (?:said|told me|know|see)$)\b",
    re.IGNORECASE,
)
_FRONTED = PREPOSITIONS | {"if", "when", "whenever", "although", "though", "because", "unless", "even", "where", "wherever", "instead", "now", "here", "there", "then", "today", "once"}  # fmt: skip
# What is told of other houses beside this one is no fellow of the first clause, but its foil.
_OTHERS = re.compile(r"(?:most|many|some|other|others|my (?:last|old|current|previous|former))\b", re.IGNORECASE)
_SAME_DOER = re.compile(r"(?:that )?(?:she|he|you|they|we|I)\b")
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
_NUMBER = r"(?:\d[\w%/.:-]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve)"
_FIGURES_LAST = re.compile(
    rf"(?P<head>[^,]{{12,}}), (?:only |just |about |over )?{_NUMBER}(?: (?:to|in|of|out of|per|a|every) (?:{_NUMBER}|[a-z]+)| [a-z]+){{0,2}}$",
    re.IGNORECASE,
)
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
        before = weigh(head)
        if (
            sure.get("predicate", 0.0) >= _A_CLAUSE
            and before.get("clause", 0.0) >= _A_CLAUSE
            and _SAME_DOER.match(head)
        ):
            return f"{head}, and {tail}"
        if sure.get("clause", 0.0) < _A_CLAUSE:
            continue
        if before.get("clause", 0.0) < _A_CLAUSE:
            return head if before.get("predicate", 0.0) >= _A_CLAUSE else ""
        return head if _OTHERS.match(tail) else f"{head}, and {tail}"
    return None


def told_of(text: str, weigh: Weigh, part: str = "topic") -> tuple[str, str] | None:
    """A thing, and a clause set after it by a comma or "and": "the respect, she greeted everyone"; None where nothing is so.

    Several things in short may stand before what was liked, or the reason: "small crew, good yarns, they look after their drivers".
    """
    for head, tail in _parted(text, fewest=1):
        if weigh(tail).get("clause", 0.0) >= _A_CLAUSE:
            kinds = weigh(head)
            in_short = part != "topic" and max(kinds.get("clause", 0.0), kinds.get("predicate", 0.0)) < _NO_CLAUSE
            few = head.count(" ") < _FEW and max(kinds.get("clause", 0.0), kinds.get("predicate", 0.0)) < _NO_CLAUSE
            return (head, tail) if in_short or few or kinds.get("noun phrase", 0.0) >= _A_THING else None
    for joint in _AND_A_SUBJECT.finditer(text):
        head, tail = text[: joint.start()], text[joint.end() :]
        thing = not _SUBORDINATE.search(head) and weigh(head).get("noun phrase", 0.0) >= _A_THING
        if thing and tail.count(" ") + 1 >= _WORDS and weigh(tail).get("clause", 0.0) >= _A_CLAUSE:
            return head, tail
    return None


def without_addition(text: str, weigh: Weigh) -> str:
    """A thought without what a dash, a colon or brackets add to it in short: "the new ward - 24 beds, 3 nurses a shift".

    A question that is added is joined by "and": "the new ward: how they staff it". Of a thing, what was done with it is left out, too: "the new form, cut
    it to a page"; and of a sentence its figures: "she gave me numbers, one to eight".
    """
    figures = _FIGURES_LAST.match(text)
    if figures and (_QUESTION.match(text) or weigh(figures["head"]).get("clause", 0.0) >= _A_CLAUSE):
        return figures["head"]
    for head, tail in _parted(text, fewest=1):
        done = weigh(tail).get("predicate", 0.0) >= _A_CLAUSE and "," not in tail
        if done and weigh(head).get("noun phrase", 0.0) >= _A_THING:
            return head
    added = _ADDED.match(text)
    if added is None or _STAYS.match(added["tail"]) or weigh(added["tail"]).get("clause", 0.0) >= _A_CLAUSE:
        return text
    kinds = weigh(added["head"])
    if _QUESTION.match(added["tail"]):
        return f"{added['head']} and {added['tail']}" if kinds.get("noun phrase", 0.0) >= _A_THING else text
    return added["head"] if max(kinds.values(), default=0.0) >= _A_THING else text


def in_short(text: str, weigh: Weigh) -> list[str]:
    """What was liked, where several things are said in short, any of which can be told: "no ego at all, credited her team"; a quality comes
    without what is added to it: "direct, no waffle".
    """
    for head, tail in _parted(text, fewest=1):
        kinds = weigh(head)
        if kinds.get("quality", 0.0) >= _A_THING and weigh(tail).get("quality", 0.0) < _A_THING:
            return [head, tail]
        if (
            weigh(tail).get("predicate", 0.0) >= _A_CLAUSE
            and max(kinds.get("clause", 0.0), kinds.get("predicate", 0.0)) < _NO_CLAUSE
        ):
            return [head, tail]
        told = [kind for kind, sure in weigh(tail).items() if sure >= _NAMED]
        short = tail.count(" ") < _TWO and (not told or (told == ["quality"] and kinds.get("clause", 0.0) >= _A_THING))
        if short and max(kinds.get("noun phrase", 0.0), kinds.get("clause", 0.0)) >= _A_THING:
            return [head]
    return [without_addition(text, weigh)]


def as_list(text: str, weigh: Weigh) -> str:
    """Several things that only commas part, the last one joined by "and": "audit preparation, my own experience, turnaround times"; figures at its
    end are left out, and what is no list of things stays.
    """
    things = [one.strip() for one in _AND_ALSO.sub(", ", text).split(",")]
    if len(things) < _TWO or '"' in text or "(" in text or not _may_be_list(things):
        return text
    named = [_is_thing(one, weigh) for one in things]
    if not all(named[:-1]) or not (named[-1] or _FIGURES.match(things[-1])):
        return text
    things = things if named[-1] else things[:-1]
    things = [with_article(one, frozenset()) if one[0].islower() else one for one in things]
    joint = ", and " if any(" and " in one for one in things) else " and "
    return joint.join(filter(None, (", ".join(things[:-1]), things[-1])))


def _may_be_list(things: list[str]) -> bool:
    """Whether commas may part several things: no qualities of one ("the new, bigger kiln"), no thing called by another name ("the Mill, a ruin"),
    nothing that is joined already.
    """
    *firsts, last = things
    if " and " in last or any(_JOINED.match(one) or not one for one in things[1:]):
        return False
    if any(one.count(" ") > _MOST_IN_LIST or _QUESTION.match(one) for one in things):
        return False
    if any(one.split()[-1].casefold() in ADJECTIVES or _QUALITY_END.search(one) for one in firsts if one):
        return False
    apposed = re.match(r"an? ", last) or (last.startswith("the ") and not re.match(r"(?:the|their|your) ", firsts[0]))
    return len(things) > _TWO or not apposed


def _is_thing(text: str, weigh: Weigh) -> bool:
    """Whether one member of a list is a thing; a word or two are taken for one, unless figures stand in them."""
    return (
        not (_FIGURES.match(text) and re.search(r"\d", text))
        and not re.search(r"\dx\d", text)
        and (text.count(" ") == 0 or weigh(text).get("noun phrase", 0.0) >= _NAMED)
    )


def _parted(text: str, fewest: int = _WORDS) -> Iterator[tuple[str, str]]:
    """At each comma that nothing justifies: no joint follows, and no words stand before it that only open the sentence."""
    if '"' in text or "(" in text or text.split(maxsplit=1)[:1] in ([word] for word in _FRONTED):
        return
    for comma in re.finditer(r"[,;] | [-–—] ", text):
        head, tail = text[: comma.start()], text[comma.end() :]
        if head.count(" ") + 1 >= fewest and tail.count(" ") + 1 >= _WORDS and not _JOINED.match(tail):
            yield head, tail
