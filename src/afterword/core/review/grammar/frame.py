"""Frames: patterns over words and what they may be, for slips that no list of phrases could hold.

A frame is written word by word. ``for`` is that word, ``for|of`` either; ``+NS`` a word that may be one of those kinds, ``+B-NJ`` one
that may be the first and cannot be the others, ``=B`` one that can be nothing else; ``!for`` and ``!+N`` say what must not follow
here, ``&`` what must; ``*`` is any word or mark, ``~`` any word, ``'s`` one with the mark of the possessive. ``?`` or ``{0,2}`` after one says how often; ``( a | b )`` are choices; ``^`` and ``$`` the ends of the sentence,
``[`` and ``]`` the ends of the slip, and ``<NAME>`` a piece with a name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from afterword.core.review.grammar.pieces import PIECES
from afterword.core.review.grammar.tagging import Tagged

Mend = Callable[[Sequence[str]], str | None]
_OFTEN = re.compile(r"^(.+?)(\?|\*|\+|\{\d+,\d+\})$")
_WORDS = re.compile(r"[^+=$|']+(?:'[a-z]+)?(?:\|[^+=$|']+(?:'[a-z]*)?)*")
_FIXED = {
    "(": "(?:",
    "|": "|",
    "[": "(?P<bad>",
    "]": ")",
    "^": r"(?:^|(?<=[.;!?()—–]/Y ))",
    "$": r"(?:$|(?=[.;!?)]/Y ))",
    "*": "[^ ]+ ",
    "~": "[^ ]+/(?!Y)[A-Z]+ ",
    "'s": "[a-z-]+(?:'s|s')/DJ ",
}


@dataclass(frozen=True, slots=True)
class Frame:
    """``mend`` makes the words that would stand in the slip's place from those that do; None, or an answer of None: not sure."""

    source: str
    message: str
    mend: Mend | None = None

    def slips(self, sentence: Tagged) -> Iterator[tuple[int, int, str | None]]:
        """Each slip of this kind: where it stands in the text, and what would stand there."""
        for match in compiled(self.source).finditer(sentence.line):
            first, last = match.span("bad") if "bad" in match.re.groupindex else match.span()
            start, end = sentence.span(first, last)
            yield start, end, self._mended(sentence.text[start:end])

    def _mended(self, words: str) -> str | None:
        made = self.mend(words.lower().split()) if self.mend else None
        return made[:1].upper() + made[1:] if made and words[:1].isupper() and not words.startswith("I ") else made


@cache
def compiled(source: str) -> re.Pattern[str]:
    """The pattern that a frame's source stands for."""
    return re.compile(r"(?<![^ ])" + _pattern(source))


@cache
def _pattern(source: str) -> str:
    return "".join(_piece(piece) for piece in source.split())


def _piece(piece: str) -> str:
    if piece in _FIXED:
        return _FIXED[piece]
    if piece[0] == ")":
        return piece
    if piece[0] in "!&":
        return f"(?{'!' if piece[0] == '!' else '='}{_piece(piece[1:])})"
    often = _OFTEN.match(piece)
    if often:
        return f"(?:{_piece(often[1])}){often[2]}"
    if piece[0] == "<":
        return f"(?:{_pattern(PIECES[piece[1:-1]])})"
    return _word(piece)


def _word(piece: str) -> str:
    if "|" in piece and not _WORDS.fullmatch(piece):
        return f"(?:{'|'.join(_piece(one) for one in piece.split('|'))})"
    if piece[0] == "=":
        return f"[^ /]+/[{piece[1:]}]+ "
    if piece[0] == "+":
        has, _, lacks = piece[1:].partition("-")
        return rf"[^ /]+/{f'(?![A-Z]*[{lacks}])' if lacks else ''}[A-Z]*[{has}][A-Z]* "
    return rf"(?:{'|'.join(re.escape(word) for word in piece.split('|'))})/[A-Z]+ "


def frame(source: str, message: str, mend: Mend | str | None = None) -> Frame:
    """A frame; a mend that is text stands as it is."""
    return Frame(source, message, (lambda _: mend) if isinstance(mend, str) else mend)


def frames(message: str, *rows: tuple[str, str | None]) -> tuple[Frame, ...]:
    """Frames that say the same of different words."""
    return tuple(frame(source, message, mend) for source, mend in rows)
