"""Words as somebody types them, as a question that the index of words can be asked."""

from __future__ import annotations

import re

_WORD = re.compile(r"\w+")
_MOST_WORDS, _LONGEST = 12, 60
# The same letters as in the view ``words_of_facts``: the tokenizer folds accents, and not these.
_LETTERS = str.maketrans(
    {
        "ß": "ss", "ẞ": "ss", "ø": "o", "Ø": "o", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d",
        "ł": "l", "Ł": "l", "ı": "i", "þ": "th", "Þ": "th",
    }
)  # fmt: skip


def match_of(words: str) -> str:
    """An FTS5 query for the beginnings of all the words; empty if there is no word. No sign of its language comes through."""
    found = [
        word for word in _WORD.findall(words.encode("utf-8", "ignore").decode().translate(_LETTERS)) if word.strip("_")
    ]
    return " ".join(f'"{word[:_LONGEST]}" *' for word in found[:_MOST_WORDS])
