"""Whether a word that no dictionary has is a slip of the fingers or of the ear, or is meant: a word of a trade, a dish, another tongue.

A slip lies close to a frequent word; what is meant lies far from all of them. How close is weighed in points that were fitted to some
three thousand made-up and common misspellings on one side and five hundred words of trades and dialects on the other.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path

from afterword.core.note.names import distance
from afterword.core.note.titles import PARTICLES
from afterword.core.review.grammar.lexicon import is_listed

_WORDS = Path(__file__).parents[2] / "shelf" / "words"
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_VOWELS = frozenset("aeiouy")
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_MUTE = str.maketrans({"c": "k", "q": "k", "z": "s", **dict.fromkeys("aeiouyh", "")})
_ENOUGH, _ENOUGH_TWICE = 10, 30  # points beyond which a word counts as a slip, and one that stands twice
_FREQUENT, _COMMON, _RARE, _NONE = 20, 9, -10, -40  # by the word that may be meant
_TURNED, _DROPPED, _DOUBLED, _BESIDE, _OTHER, _ALIKE, _FAR = 31, 20, 19, 11, -8, -16, -23  # by what was done to it
_LENGTHS = {1: -40, 2: -40, 3: -15, 4: -12, 5: -3, 6: 6, 7: 6}
_LONG = 23  # of eight letters and more
_ODD = (-5, 0, 4)  # by how many threes of letters no frequent word has
_CANDIDATES = 3
_QUOTES = frozenset('"“”‘’()')
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_WORD_BEFORE = re.compile(r"([^\W\d_][\w'’]*) $")
_WORD_AFTER = re.compile(r" ([^\W\d_][\w'’]*)")
_LONGEST = 40
_NO_PLURAL = re.compile(r"[bcdfghjklmnpqrstvwxz]ys$")


@lru_cache(maxsize=4096)
def is_slip(word: str, suggestions: tuple[str, ...], *, twice: bool = False) -> bool:
    """Whether a word in small letters is more likely a slip for another than a word in its own right, as what stands twice is."""
    word = word.removesuffix("'s").removesuffix("’s")
    if len(word) > _LONGEST:
        return False
    if _NO_PLURAL.search(word) and any(
        one.casefold() in {word[:-1], f"{word[:-1]}'s", f"{word[:-2]}ies"} for one in suggestions
    ):
        return True
    points = max((_near(word, one) for one in _meant(word, suggestions)), default=_NONE)
    length = _LENGTHS.get(len(word), _LONG)
    return points + length + _ODD[min(_odd(word), 2)] > (_ENOUGH_TWICE if twice else _ENOUGH)


def is_near_frequent(word: str, suggestions: Sequence[str]) -> bool:
    """Whether a common word is one letter away, or a frequent one that the engine thinks of is two away."""
    if len(word) > _LONGEST or any(_rank(one) > _RARE for one in _edits(word)):
        return True
    return any(_rank(one) == _FREQUENT and distance(word, one, 2) <= 2 for one in suggestions[:_CANDIDATES])


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A text, the words in it that stand twice, those of the talking points, and where words begin that are unknown and yet no slips."""

    text: str
    repeated: frozenset[str]
    pointed: frozenset[str]
    unknown: frozenset[int]

    def show_twice(self, word: str) -> bool:
        """Whether a word, or its plural, stands in the text more than once, or in a talking point beside it: typed twice, if not meant twice."""
        return _stem(word.casefold()) in self.repeated | self.pointed

    def show_meant(self, start: int, end: int) -> bool:
        """Whether a word is meant: it stands in quotes, in a name or in a word with a hyphen, or beside another that is unknown, as
        words of another tongue do.
        """
        text, word = self.text, self.text[start:end].casefold()
        before, after = text[start - 1 : start], text[end : end + 1]
        if (before in _QUOTES and after in _QUOTES) or "-" in {before, after}:
            return True
        beside = list(_beside(text, start, end))
        if word in PARTICLES and any(at > start and other[0].isupper() for at, other in beside):
            return True  # "Joost van der Wielen"
        return any(self._is_foreign(at, other) for at, other in beside)

    def _is_foreign(self, at: int, word: str) -> bool:
        if not word.isascii():
            return True
        before = self.text[max(0, at - _LONGEST) : at].rstrip(" ")
        return at in self.unknown and (word[0].islower() or not before or before[-1] in ".!?:\n")


def surroundings(text: str, points: Iterable[str], unknown: Iterable[int]) -> Surroundings:
    """What can be said of a text once, for all the words in it."""
    counts = Counter(_stem(word) for word in _WORD.findall(text.casefold()))
    named = {_stem(word) for point in points for word in _WORD.findall(point.casefold())}
    twice = frozenset(word for word, count in counts.items() if count > 1)
    return Surroundings(text, twice, frozenset(named), frozenset(unknown))


def _stem(word: str) -> str:
    if _NO_PLURAL.search(word):
        return word  # "bakerys" is no plural of "bakery", though that stands beside it
    return word.removesuffix("'s").removesuffix("’s").removesuffix("s")


def _beside(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    before = _WORD_BEFORE.search(text, max(0, start - _LONGEST), start)
    after = _WORD_AFTER.match(text, end, end + _LONGEST)
    if before:
        yield before.start(1), before[1]
    if after:
        yield after.start(1), after[1]


def _meant(word: str, suggestions: Sequence[str]) -> set[str]:
    """Every word that may be meant: frequent ones that are one letter away, and those that the engine thinks of."""
    theirs = (one.casefold() for one in suggestions[:_CANDIDATES])
    return {one for one in _edits(word) if _rank(one) > _RARE} | {
        one for one in theirs if one.isalpha() and one != word
    }


def _near(word: str, meant: str) -> int:
    apart = distance(word, meant, 2)
    if apart > 2:
        return _NONE
    return _rank(meant) + (_how(word, meant) if apart == 1 else _ALIKE if _sound(word) == _sound(meant) else _FAR)


def _how(word: str, meant: str) -> int:
    """Points for what was done to the word that was meant."""
    at = next(
        (i for i, (one, other) in enumerate(zip(word, meant, strict=False)) if one != other), min(len(word), len(meant))
    )
    if len(word) == len(meant):
        one, other = word[at], meant[at]
        if word[at + 1 :] != meant[at + 1 :]:
            return _TURNED
        return _BESIDE if {one, other} <= _VOWELS or (one, other) in _neighbours() else _OTHER
    if len(word) < len(meant):
        return _DROPPED
    return _DOUBLED if word[at - 1 : at] == word[at] or word[at + 1 : at + 2] == word[at] else _OTHER


def _sound(word: str) -> str:
    """The consonants as they sound, one of two that are the same."""
    even = word.replace("ph", "f").replace("ck", "k").replace("kn", "n")
    flat = even[:1] + even[1:].translate(_MUTE)
    return flat[:1] + "".join(other for one, other in pairwise(flat) if other != one)


def _edits(word: str) -> Iterator[str]:
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        for letter in _LETTERS:
            yield f"{before}{letter}{after}"
        if after:
            yield before + after[1:]
            for letter in _LETTERS:
                if letter != after[0]:
                    yield f"{before}{letter}{after[1:]}"
        if len(after) > 1 and after[0] != after[1]:
            yield f"{before}{after[1]}{after[0]}{after[2:]}"


def _odd(word: str) -> int:
    return sum(three not in _threes() for three in _in_threes(word))


def _in_threes(word: str) -> Iterator[str]:
    edged = f"^{word}$"
    return (edged[at : at + 3] for at in range(len(edged) - 2))


@cache
def _threes() -> frozenset[str]:
    return frozenset(three for word in _ranks() for three in _in_threes(word))


def _rank(word: str) -> int:
    return _ranks().get(word) or (_COMMON if is_listed(word) else _RARE)


@cache
def _ranks() -> dict[str, int]:
    """Points for each frequent word, and for each common one, here or where people work."""
    found = dict.fromkeys((*_read("common.txt"), *_read("work.txt")), _COMMON)
    return found | dict.fromkeys(_read("frequent.txt"), _FREQUENT)


def _read(name: str) -> list[str]:
    return (_WORDS / name).read_text(encoding="utf-8").split()


@cache
def _neighbours() -> frozenset[tuple[str, str]]:
    """Letters whose keys touch."""
    found: set[tuple[str, str]] = set()
    for row in _ROWS:
        found.update(pairwise(row))
    for upper, lower in pairwise(_ROWS):
        found.update((upper[at], key) for at, key in enumerate(lower))
        found.update((upper[at + 1], key) for at, key in enumerate(lower) if at + 1 < len(upper))
    return frozenset(found | {(other, one) for one, other in found})
