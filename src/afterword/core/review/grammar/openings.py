"""Where a clause begins, so that a subject may be looked for: at the start, after a word or a mark that opens one, after what leads in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from afterword.core.note.lists import listed
from afterword.core.review.grammar.lexicon import (
    ADJECTIVE,
    ADVERB,
    BASE,
    BE,
    DETERMINER,
    DO,
    HAVE,
    MARK,
    MODAL,
    NOUNS,
    PAST,
    PREPOSITION,
    SUBJECT,
    THIRD,
    WH,
)
from afterword.core.review.grammar.noun_phrases import (
    Word,
    is_relative,
    phrase,
)

OPENERS = listed("that because how when where while although though since whereas why until whether if")
_LEADS_IN = listed(
    "in at on after before during when while as since with for by from under to among between even though although because if once until where whenever unless despite"
)


def openings(words: Sequence[Word]) -> Iterator[int]:
    """Where a clause begins: the sentence, after a word or a mark that opens one, after what leads in."""
    for at, word in enumerate(words):
        if word.tags != MARK and (at == 0 or _opens(words, at - 1) or _after_lead(words, at)):
            yield at


def _after_lead(words: Sequence[Word], at: int) -> bool:
    """Whether a phrase of place or time stands before, without a comma: "in my battalion the readiness"."""
    found = words[at].may(DETERMINER) and words[0].said in _LEADS_IN and words[0].may(PREPOSITION) and phrase(words, 1)
    own = phrase(words, at) if found and found[0] == at else None  # "among the things your manager named were"
    return own is not None and own[0] < len(words) and words[own[0]].may(PREPOSITION)


def _opens(words: Sequence[Word], at: int) -> bool:
    """Whether the word there opens a clause that is no part of a subject itself, as "how the joints moved" is in "how they moved was new"."""
    said = words[at].said
    if said == "way" and at + 1 < len(words) and words[at + 1].may(DETERMINER):
        return True
    if said in OPENERS:
        return _has_verb(words[:at]) and not (said == "that" and is_relative(words, at))
    if said == ",":
        return _only_leads_in(words[:at])
    if said == "and" and at > 1 and words[at - 1].said == ",":
        return _is_told_by_one(words[: at - 1])
    if said == "and":  # "my hands are steady and my eyes is": no noun before it, to which the next one could be joined
        return at > 0 and words[at - 1].tags in {ADJECTIVE, ADVERB} and _has_verb(words[:at])
    return said in {";", ":", "(", "—", "–"} or (said in {"but", "so"} and at > 0 and words[at - 1].said == ",")


def _is_told_by_one(before: Sequence[Word]) -> bool:
    """Whether a whole clause stands before a comma and "and", whose objects are no list to which the next noun could belong."""
    listed_before = any(word.said in {",", ";", ":"} or word.said in OPENERS for word in before)
    return not listed_before and before[0].may(SUBJECT) and _has_verb(before[1:])


def _has_verb(before: Sequence[Word]) -> bool:
    """Whether the clause to which what follows belongs has its verb already."""
    last = max((at for at, word in enumerate(before) if word.said in {",", ";", ":"}), default=-1)
    if last > 0 and all(word.said in {"and", "but"} for word in before[last + 1 :]):
        return _has_verb(before[:last])  # "I liked the garden, and how each child"
    return any(word.may(PAST, THIRD, MODAL, BE, HAVE, DO, BASE) and not word.may(NOUNS) for word in before[last + 1 :])


def _only_leads_in(before: Sequence[Word]) -> bool:
    """Whether what stands before the comma, from the start of the sentence, is no main clause: "in my own group"."""
    whole = bool(before) and all(word.said not in {",", ";", ":"} for word in before)
    when = len(before) < 5 and not any(word.may(PAST, THIRD, MODAL, BE, HAVE, DO, BASE, WH, SUBJECT) for word in before)
    return whole and (before[0].said in _LEADS_IN or when)  # "weeks later, the smell"
