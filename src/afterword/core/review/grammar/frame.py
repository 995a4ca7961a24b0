"""Frames: patterns over words and what they may be, for slips that no list of phrases could hold.

A frame is written word by word. ``for`` is that word, ``for|of`` either; ``+NS`` a word that may be one of those kinds, ``+B-NJ`` one
that may be the first and cannot be the others, ``=B`` one that can be nothing else; ``!for`` and ``!+N`` say what must not follow
here, ``&`` what must; ``*`` is any word or mark, ``~`` any word, ``-er|or`` one that ends so, ``19xx`` a year, ``'s`` one with the mark of
the possessive. ``?`` or ``{0,2}`` after one says how often; ``( a | b )`` are choices; ``^`` and ``$`` the ends of the sentence, ``[`` and
``]`` the ends of the slip, and ``<NAME>`` a piece with a name.

A frame is searched only in a sentence that holds one of its cues: the words of a piece that it cannot do without.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
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
    "'s": "[a-z][a-z-]+(?:'s|s')/DJ ",
    "19xx": r"(?:19|20)\d\d/V ",
}
_PLAIN = re.compile(r"[a-z'’-]+(?:\|[a-z'’-]+)*")


@dataclass(frozen=True, slots=True)
class Frame:
    """``mend`` makes the words that would stand in the slip's place from those that do; None, or an answer of None: not sure."""

    source: str
    message: str
    mend: Mend | None = None
    cues: frozenset[str] = field(default=frozenset(), compare=False)

    def slips(self, sentence: Tagged) -> Iterator[tuple[int, int, str | None]]:
        """Each slip of this kind: where it stands in the text, and what would stand there."""
        if self.cues and self.cues.isdisjoint(sentence.words):
            return
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
    if piece[0] == "-" and piece[1:2].isalpha():
        return f"[a-z-]+(?:{piece[1:]})/[A-Z]+ "
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
    return Frame(source, message, (lambda _: mend) if isinstance(mend, str) else mend, _cues(source))


def _cues(source: str) -> frozenset[str]:
    """The words of which a sentence must hold one; of several pieces that must be there, the slip's own is taken, else the shortest."""
    found: list[tuple[bool, int, str]] = []
    depth, inside = 0, False
    for piece in source.split():
        if piece.lstrip("!&") == "(":
            depth += 1
        elif piece[0] == ")":
            depth -= 1
        elif depth == 0 and piece == "|":
            return frozenset()
        elif piece in "[]":
            inside = piece == "["
        elif depth == 0 and piece not in _FIXED and piece[0] != "-" and _PLAIN.fullmatch(piece):
            found.append((not inside, piece.count("|"), piece))
    return frozenset(min(found)[2].split("|")) if found else frozenset()


def frames(message: str, *rows: tuple[str, Mend | str | None]) -> tuple[Frame, ...]:
    """Frames that say the same of different words."""
    return tuple(frame(source, message, mend) for source, mend in rows)
