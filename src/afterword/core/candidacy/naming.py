"""Short readable ids out of words: "okafor-lane-associate", "maria-jose-ortega"."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection

_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "þ": "th"})


def word_set(text: str) -> frozenset[str]:
    """The words of a list that is written as one text."""
    return frozenset(text.split())


_LEGAL_FORMS = word_set(
    "inc incorporated llc llp lp pllc pc plc ltd limited corp corporation co company gmbh ag kg sa sas sarl srl spa bv nv ab "
    "as oy pty pte"
)
_SMALL_WORDS = word_set("the and of for at in to a an")
_FIRM_WORDS, _LONGEST = 3, 40


def slug(text: str) -> str:
    """Lower-case words joined by hyphens; accents are dropped, letters of other scripts stay. May be empty."""
    return "-".join(_words(text))


def name_candidacy(firm: str, role: str, taken: Collection[str]) -> str:
    """An id out of firm and role that is not taken: as few words of the role as tell it apart, then a number."""
    firm_words = _telling(_words(firm))[:_FIRM_WORDS]
    role_words = _telling(_words(role))
    for count in range(1, len(role_words) + 1):
        name = _cut([*firm_words, *role_words[:count]])
        if name and name not in taken:
            return name
    return name_apart(_cut([*firm_words, *role_words[:1]]) or "candidacy", taken)


def name_person(name: str, taken: Collection[str]) -> str:
    """An id out of a person's name that is not taken."""
    return name_apart(_cut(_words(name)) or "person", taken)


def name_apart(name: str, taken: Collection[str]) -> str:
    """The name itself, or with the first free number behind it."""
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}-{number}"
    return free


def same_firm(one: str, other: str) -> bool:
    """Whether two names mean one firm: legal forms, small words, accents and marks aside."""
    mine, theirs = (tuple(_telling(_words(name))) for name in (one, other))
    return mine == theirs and bool(mine)


def folded(text: str) -> str:
    """Small letters without accents, marks as spaces: for comparing names."""
    return " ".join(_words(text))


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    kept = "".join(letter for letter in plain if not unicodedata.combining(letter))
    kept = unicodedata.normalize("NFC", kept.replace("'", "").replace("’", ""))
    return "".join(letter if letter.isalnum() else " " for letter in kept).split()


def _telling(words: list[str]) -> list[str]:
    return [word for word in words if word not in _LEGAL_FORMS | _SMALL_WORDS] or words


def _cut(words: list[str]) -> str:
    return "-".join(words)[:_LONGEST].strip("-")
