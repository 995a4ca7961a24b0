"""A sentence as words with what each may be, written in one line that patterns are searched in."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from afterword.core.note.lists import listed
from afterword.core.review.grammar.lexicon import (
    ADJECTIVE,
    MARK,
    NAME,
    NUMBER,
    POSSESSIVE,
    SUBJECT,
    UNKNOWN,
    tags_of,
)
from afterword.core.review.grammar.pieces import TITLES

_TOKEN = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*'?|[^\w\s]|_")
_SHORTENED = listed(
    "it's that's he's she's there's here's what's who's where's how's let's everyone's everything's nobody's"
)
_MARKS = {"/": "slash", " ": "blank"}


@dataclass(frozen=True, slots=True)
class Tagged:
    """``line`` holds ``word/TAGS`` and a blank for each word or mark, names with their capital; ``starts`` where each begins in it, ``spans`` in the text."""

    text: str
    line: str
    words: frozenset[str]
    starts: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the text of a stretch of the line that holds one word or more."""
        first = bisect_right(self.starts, start) - 1
        last = bisect_right(self.starts, end - 1) - 1
        return self.spans[first][0], self.spans[last][1]


def tag(text: str) -> Tagged:
    """Tag a sentence; ``text`` is plain, with straight quotes, and its first word may have the capital of a beginning."""
    pieces, starts, spans, words, at, opens = [], [], [], set(), 0, True
    for found in _TOKEN.finditer(text):
        word = found.group()
        tags = _tags(word, opens=opens)
        shown = word if tags == NAME and word.lower() not in TITLES else _MARKS.get(word, word).lower()
        piece = f"{shown}/{tags} "
        opens = word in '"(' or (opens and not word[0].isalnum())
        pieces.append(piece)
        words.add(shown)
        starts.append(at)
        spans.append(found.span())
        at += len(piece)
    return Tagged(text, "".join(pieces), frozenset(words), tuple(starts), tuple(spans))


def _tags(word: str, *, opens: bool) -> str:
    low = word.lower()
    if not word[0].isalnum():
        return MARK
    if word[0].isdecimal():
        return NUMBER
    if _is_name(word, low, opens=opens):
        return NAME
    if low.endswith(("'s", "s'")) and low not in _SHORTENED:
        return POSSESSIVE
    if "-" in low:
        return "".join(sorted({ADJECTIVE, UNKNOWN, *tags_of(low.rpartition("-")[2])}))
    return SUBJECT if low == "i" else tags_of(low)


def _is_name(word: str, low: str, *, opens: bool) -> bool:
    """Whether a capital makes a name; at the start of a sentence, only of a word that is not listed."""
    if not word[0].isupper() or low == "i" or low.endswith("'s"):
        return False
    return not opens or (UNKNOWN in tags_of(low) and "'" not in low)
