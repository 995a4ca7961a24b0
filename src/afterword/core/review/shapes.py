"""The few shapes that rules have: a phrase that should not be there, a thing that is absent, a count out of bounds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from afterword.core.review.meant import is_said
from afterword.core.review.model import Flag, Panel
from afterword.core.review.reading import Reading

Look = Callable[[Reading, Panel], Iterable[Flag]]


@dataclass(frozen=True, slots=True)
class Match:
    """A span that a pattern matched, and the span of the sentence that holds it."""

    start: int
    end: int
    sentence: tuple[int, int]


def phrase(*choices: str) -> re.Pattern[str]:
    """A pattern that matches any of the choices as whole words; a blank stands for any white space, " ?" for white space or none."""
    joined = "|".join(choice.replace(" ?", r"\s*").replace(" ", r"\s+") for choice in choices)
    return re.compile(rf"(?<![\w'])(?:{joined})(?:(?!\w)|(?<=\s))", re.IGNORECASE)


def matches(reading: Reading, pattern: re.Pattern[str], unless: re.Pattern[str] | None = None) -> Iterator[Match]:
    """What a pattern matches in the body, in sentences that hold no excuse."""
    for sentence in reading.sentences:
        begin = sentence[0]
        for start, end in _spans(_Same(pattern), unless and _Same(unless), reading.plain[begin : sentence[1]]):
            yield Match(begin + start, begin + end, sentence)


@dataclass(frozen=True, slots=True, eq=False)
class _Same:
    """A pattern, known again by which it is: to read all that it says, as its own hash does, takes longer than to search."""

    pattern: re.Pattern[str]

    def __hash__(self) -> int:
        return id(self.pattern)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.pattern is other.pattern


@lru_cache(maxsize=20_000)
def _spans(one: _Same, unless: _Same | None, sentence: str) -> tuple[tuple[int, int], ...]:
    """Where a pattern matches a sentence that holds no excuse; remembered, since an editor asks again at every key."""
    found = tuple(match.span() for match in one.pattern.finditer(sentence) if match.end() > match.start())
    return () if found and unless and unless.pattern.search(sentence) else found


@lru_cache(maxsize=4_000)
def _holds(one: _Same, but: _Same, sentence: str) -> bool:
    """Whether a pattern matches anywhere beside what does not count."""
    return one.pattern.search(but.pattern.sub(" _ ", sentence)) is not None


class Taken:
    """Which places of a text are flagged already."""

    def __init__(self, text: str) -> None:
        self._mask = bytearray(len(text))

    def is_free(self, start: int, end: int) -> bool:
        """Whether nothing of a span is taken."""
        return not any(self._mask[start:end])

    def take(self, start: int, end: int) -> bool:
        """Take a span unless any of it is taken."""
        if not self.is_free(start, end):
            return False
        self._mask[start:end] = b"\1" * (end - start)
        return True


def phrases(pattern: re.Pattern[str], message: str, *, unless: re.Pattern[str] | None = None) -> Look:
    """Flag each match of a pattern within a sentence of the body, unless the sentence holds an excuse."""

    def look(reading: Reading, _panel: Panel) -> Iterator[Flag]:
        return (Flag(message, match.start, match.end) for match in matches(reading, pattern, unless))

    return look


def absence(pattern: re.Pattern[str], name: str, message: str, *, but: re.Pattern[str]) -> Look:
    """Flag a note in whose body no match stands, unless the checker knows a sentence there that does what ``name`` says.

    ``but`` are matches that do not count and are taken out first.
    """

    def look(reading: Reading, _panel: Panel) -> Iterator[Flag]:
        known = any(_holds(_Same(pattern), _Same(but), reading.said(span)) for span in reading.sentences)
        if not is_said(reading, name, known=known):
            yield Flag(message)

    return look
