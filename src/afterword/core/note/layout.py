"""Where the text of a note stands in its file, so that a place in the one can be shown, and mended, in the other."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from json.decoder import JSONDecoder

_PIECE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|[^\\]", re.DOTALL
)
_JSON = JSONDecoder(strict=False)
_BLANKS = re.compile(r"[ \t\r\n]*")


@dataclass(frozen=True, slots=True)
class Layout:
    """The span of the note in the whole text of its file. ``quoted``: it stands there as a string of JSON, quotes and all."""

    whole: str
    start: int
    end: int
    quoted: bool = False

    def place(self, offset: int) -> int:
        """Where a place of the note's text lies in the file."""
        if not self.quoted:
            return self.start + offset
        starts = _starts(self.whole[self.start : self.end])
        return self.start + starts[min(offset, len(starts) - 1)]

    def written(self, words: str) -> str:
        """Words of the note as the file writes them; JSON that has only ASCII letters keeps to them."""
        if not self.quoted:
            return words
        plain = self.whole[self.start : self.end].isascii() and "\\u" in self.whole[self.start : self.end]
        text = json.dumps(words, ensure_ascii=plain)[1:-1]
        return text if _has_a_place(text) else json.dumps(words)[1:-1]

    def with_text(self, text: str) -> str:
        """The whole file with another text in the note's place, all else as it was."""
        new = f'"{self.written(text)}"' if self.quoted else text
        return self.whole[: self.start] + new + self.whole[self.end :]


def layout_in_json(whole: str, start: int = 0) -> Layout | None:
    """Where the value of "text" stands in the JSON object that begins at or after a place; of several the last, as JSON is read."""
    at = _after_blanks(whole, start)
    found: Layout | None = None
    try:
        while whole[at] in "{,":
            at = _after_blanks(whole, at + 1)
            if whole[at] != '"':
                break
            key, at = _JSON.raw_decode(whole, at)
            begin = _after_blanks(whole, _after_blanks(whole, at) + 1)
            value, at = _JSON.raw_decode(whole, begin)
            if key == "text" and isinstance(value, str):
                found = Layout(whole, begin, at, quoted=True)
            at = _after_blanks(whole, at)
    except (ValueError, IndexError, RecursionError):
        return None
    return found


def _after_blanks(text: str, at: int) -> int:
    blanks = _BLANKS.match(text, at)
    return blanks.end() if blanks else at


def _has_a_place(text: str) -> bool:
    """Whether UTF-8 has a place for every sign; half of a pair has none."""
    return not any("\ud800" <= sign <= "\udfff" for sign in text)


@lru_cache(maxsize=16)
def _starts(literal: str) -> tuple[int, ...]:
    """For each code point that a string of JSON stands for, where it is written, from the opening quote; and the closing quote."""
    inner = literal[1:-1]
    return (*(match.start() + 1 for match in _PIECE.finditer(inner)), len(inner) + 1)
