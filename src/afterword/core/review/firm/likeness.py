"""How like the name of the firm a run of capitals is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from afterword.core.note.model import InterviewFacts
from afterword.core.note.names import distance, fold
from afterword.core.review.firm.names import Named, known_words, names_of, parts_of
from afterword.core.review.firm.words import KINDS
from afterword.core.review.grammar.lexicon import is_listed

_UMLAUT = re.compile(r"([aou])e|(?<=a)a")
_CLOSE, _RHYME, _PREFIX = "close", "rhyme", "prefix"


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much a run looks like a slip for a name of the firm, and for which; 0 where it does not."""

    weight: float
    meant: str


def is_own(one: Named, firm: InterviewFacts) -> bool:
    """Whether a run is a name of the firm, a part of one, its initials, or one of its names with more words around it."""
    known = known_words(firm)
    joined = "".join(one.parts)
    if joined in known or joined.rstrip("s") in {word.rstrip("s") for word in known if len(word) > 3}:
        return True
    if any(_within(one.parts, parts_of(name)) for name in names_of(firm)):
        return True
    return any(_holds(one, name) for name in names_of(firm)) and likeness(one, firm).weight < 2.5


def _within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether some words stand within others in their order; an inflection of an everyday word is the same word."""
    rest = iter(long)
    return all(any(_same(word, other) for other in rest) for word in short)


def _holds(one: Named, name: str) -> bool:
    """A name of the firm with a place, a department or a product around it: "Kestrel Dynamics Boston"."""
    own = parts_of(name)
    own = own if len(own) < 2 else tuple(part for part in own if part not in KINDS) or own
    extra = [part for part in one.parts if part not in own]
    if len(extra) == len(one.parts) or not _within(own, one.parts):
        return False
    renamed = len(parts_of(name)) > len(own) and any(part in KINDS for part in extra)
    swapped = one.joined and "&" in name
    return not renamed and not swapped


def _same(word: str, other: str) -> bool:
    if word == other or _UMLAUT.sub(r"\1", word) == _UMLAUT.sub(r"\1", other):
        return True
    return _inflected(word, other) and (word in KINDS or other in KINDS or is_listed(word) or is_listed(other))


def _inflected(word: str, other: str) -> bool:
    """Whether one is an inflection of the other: "Partner" beside "Partners" is no slip."""
    stems = {re.sub(r"(?:ing|ed|er|es|s|al|y|ly|n|d)$", "", one) for one in (word, other)}
    return len(stems) == 1 or word + "s" == other or other + "s" == word


def likeness(one: Named, firm: InterviewFacts) -> Likeness:
    """The best that a run is like a name of the firm."""
    found = [Likeness(_like(one, name), name) for name in names_of(firm)]
    return max(found, key=lambda like: (like.weight, -abs(len(like.meant) - len(one.text))), default=Likeness(0, ""))


def _like(one: Named, name: str) -> float:
    mine, own = one.parts, parts_of(name)
    if not own:
        return 0
    if len(mine) == 1 and one.text.isupper():
        return _initials(mine[0], name)
    if len(mine) > 1 and sorted(mine) == sorted(part for part in own if part in mine) and mine != own:
        return 3 if sum(part not in KINDS for part in mine) > 1 and (one.joined or "&" not in name) else 0
    if len(mine) == len(own) == 2 and any(part in KINDS for part in mine) and mine[0] in own[1:]:
        mine = mine[::-1]  # "Northmore University" for "University of Northmere"
    windows = [own[at : at + len(mine)] for at in range(max(1, len(own) - len(mine) + 1))]
    aligned = (_aligned(mine, window, len(own), one, name) for window in windows)
    return max(*aligned, _renamed(one, own, name))


def _initials(said: str, name: str) -> float:
    """The letters of the firm's initials in another order: "BRK" for "BKR"."""
    meant = [fold(word) for word in name.split() if word.isupper()]
    return 2.5 if any(len(one) > 2 and said != one and sorted(said) == sorted(one) for one in meant) else 0


def _aligned(mine: tuple[str, ...], own: tuple[str, ...], length: int, one: Named, name: str) -> float:
    """Words beside words: all the same but for one or two, which differ by a letter, or begin alike, or stand between the same."""
    if len(mine) != len(own):
        return 0
    pairs = [(word, other, _relation(word, other)) for word, other in zip(mine, own, strict=True)]
    odd = [pair for pair in pairs if pair[2] != "same"]
    if not odd or len(odd) > max(1, len(pairs) - len(odd)):
        return 0
    if len(mine) == 1:
        return _alone(*odd[0], length, opens=one.opens)
    headed = " of " in name and " of " in one.text and mine[0] in KINDS and len(mine) == 2
    if all(relation == _CLOSE for _, _, relation in odd):
        return 2.5 if headed else 3
    word, other, relation = odd[0]
    if len(odd) == 1 and (relation or (one.joined and "&" in name)):
        return 2.5
    between = 1.0 if headed else _between_the_same(mine, pairs[-1][2] == "same", word, other)
    return between if len(odd) == 1 else 0


def _between_the_same(mine: tuple[str, ...], ends_alike: bool, word: str, other: str) -> float:
    """One word stands for quite another, and the rest is the firm's."""
    kinds = (word in KINDS) == (other in KINDS) or (other not in KINDS and word not in KINDS)
    if len(mine) > 2 and ends_alike:
        return 2.75
    if not ends_alike and word in KINDS and other in KINDS:
        return 2.5 if len(mine) > 2 else 2
    if len(mine) > 2 and kinds:
        return 1.5
    if word[0] == other[0] and not ends_alike and kinds and not is_listed(mine[0]) and mine[0] not in KINDS:
        return 1.5
    if ends_alike and _shared(word, other) > 2 and not (is_listed(word) or is_listed(other)):
        return 1.5
    near = (is_listed(word) and is_listed(other)) or distance(word, other, 2) <= 2
    return 2 if word[0] == other[0] and kinds and near and not (ends_alike and mine[-1] in KINDS) else 0.5 * ends_alike


def _alone(word: str, other: str, relation: str, length: int, *, opens: bool) -> float:
    if not relation or other in KINDS or (is_listed(word) and (opens or length > 1)):
        return 0
    if relation == _PREFIX:
        return 1.5 if length == 1 and _far_slip(word, other) else 0
    if relation == _CLOSE and len(other) > 4:
        return 3 if length == 1 else 2.75
    return 1.75 if length == 1 else 0.5


@lru_cache(maxsize=8192)
def _relation(word: str, other: str) -> str:
    if _same(word, other):
        return "same"
    short = min(len(word), len(other))
    if short < 3 or word.isdigit():
        return ""
    limit = 2 if len(other) > 7 else 1
    if word[0] == other[0] and distance(word, other, limit) <= limit and not _only_inflected(word, other):
        return _CLOSE
    if word[1:] == other[1:] and short > 3:
        return _RHYME
    if other[1:] == word and short > 3:
        return _RHYME
    return (
        _PREFIX
        if _shared(word, other) >= max(4, short // 2)
        or _shared(word[::-1], other[::-1]) >= max(5, short // 2)
        or _far_slip(word, other)
        else ""
    )


def _far_slip(word: str, other: str) -> bool:
    """Two letters off in a name that is no everyday word: "Penrhos" for "Penrose"."""
    return word[0] == other[0] and len(other) > 5 and not is_listed(word) and distance(word, other, 2) <= 2


def _only_inflected(word: str, other: str) -> bool:
    return _inflected(word, other) and (is_listed(word) or is_listed(other) or len(word) < 5)


def _shared(word: str, other: str) -> int:
    """How many letters two words begin with alike."""
    for index, (one, two) in enumerate(zip(word, other, strict=False)):
        if one != two:
            return index
    return min(len(word), len(other))


def _renamed(one: Named, own: tuple[str, ...], name: str) -> float:
    """The firm's own word beside another trade: "Currawong FM Group" for "Currawong Radio"."""
    if len(own) < 2 or own[0] in KINDS or one.parts[0] != own[0] or len(one.parts) < 2:
        return 0
    if is_listed(own[0]) or any(part in own[1:] for part in one.parts[1:]):
        return 0
    return 1.5 if one.parts[-1] in KINDS and any(part in KINDS for part in own[1:]) and "&" not in name else 0
