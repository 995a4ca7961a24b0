"""Two texts beside one another: which words only the one has, and which only the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_WORD = re.compile(r"\S+\s*")
_MOST_EXACT = 3000  # words, beyond which the commonest are no longer looked for


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text, with the blanks behind it. ``own``: the other text does not have it."""

    text: str
    own: bool = False


def differences(before: str, after: str) -> tuple[list[Piece], list[Piece]]:
    """Each text in its pieces; put together they are the text again."""
    first, second = _words(before), _words(after)
    one, two = [word.rstrip() for word in first], [word.rstrip() for word in second]
    matcher = SequenceMatcher(None, one, two, autojunk=len(one) + len(two) > _MOST_EXACT)
    left, right = list[Piece](), list[Piece]()
    for tag, from_, to, also_from, also_to in matcher.get_opcodes():
        left += _pieces(first[from_:to], own=tag != "equal")
        right += _pieces(second[also_from:also_to], own=tag != "equal")
    return left, right


def _words(text: str) -> list[str]:
    """The words, each with the blanks behind it; those at the very beginning are a word of their own."""
    start = text[: len(text) - len(text.lstrip())]
    return [*([start] if start else []), *_WORD.findall(text)]


def _pieces(words: Sequence[str], *, own: bool) -> Iterator[Piece]:
    """One stretch; the blanks behind words of one's own are marked as nobody's."""
    text = "".join(words)
    bare = text.rstrip() if own else text
    if bare:
        yield Piece(bare, own)
    if text[len(bare) :]:
        yield Piece(text[len(bare) :])
