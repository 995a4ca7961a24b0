"""A sentence as its word pieces: BERT's way of parting words (Devlin et al. 2018), in small letters, without accents."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import NamedTuple

BEGIN, END, UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
_LONGEST_WORD = 60
_WORD = re.compile(r"(?:[^\W_]|[£¥€¢°\u0300-\u036f])+|[^\w\s]|_")


class Piece(NamedTuple):
    """The number of a piece, and the place of the word that it is a piece of; the begin and the end have none."""

    number: int
    start: int = 0
    end: int = 0


def pieces_of(sentence: str, vocabulary: Mapping[str, int], most: int) -> list[Piece]:
    """The pieces between begin and end, no more than ``most`` in all; what is beyond is cut off."""
    found = [Piece(vocabulary[BEGIN])]
    for word in _WORD.finditer(sentence):
        found += (Piece(number, *word.span()) for number in _parted(_folded(word[0]), vocabulary))
        if len(found) >= most:
            break
    return [*found[: most - 1], Piece(vocabulary[END])]


def _folded(word: str) -> str:
    apart = unicodedata.normalize("NFD", word.lower())
    return "".join(sign for sign in apart if unicodedata.category(sign) != "Mn")


def _parted(word: str, vocabulary: Mapping[str, int]) -> list[int]:
    """The longest known beginning, then the longest known continuation, and so on; unknown if there is none."""
    unknown = [vocabulary[UNKNOWN]]
    if len(word) > _LONGEST_WORD:
        return unknown
    numbers, at = list[int](), 0
    while at < len(word):
        ends = (stop for stop in range(len(word), at, -1) if ("##" if at else "") + word[at:stop] in vocabulary)
        stop = next(ends, 0)
        if not stop:
            return unknown
        numbers.append(vocabulary[("##" if at else "") + word[at:stop]])
        at = stop
    return numbers
