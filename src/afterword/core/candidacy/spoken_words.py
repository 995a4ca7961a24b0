"""The words in which dates are said: a sentence as tokens, and the vocabulary of days, months, units and numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache


def _table(rows: str) -> dict[str, int]:
    """Every word of a line, to the number of the line, from 1."""
    return {word: number for number, line in enumerate(rows.strip().splitlines(), start=1) for word in line.split()}


def word_set(words: str) -> frozenset[str]:
    """The words of a text, each once."""
    return frozenset(words.split())


WEEKDAYS = _table("""
    monday mon mondy
    tuesday tue tues tuseday
    wednesday wed weds wednsday wensday
    thursday thu thur thurs thrusday
    friday fri firday
    saturday sat
    sunday sun
""")
MONTHS = _table("""
    january jan
    february feb febuary
    march mar
    april apr
    may
    june jun
    july jul
    august aug
    september sep sept
    october oct
    november nov
    december dec
""")
UNITS = {
    **dict.fromkeys(("hour", "hours", "hr", "hrs"), "hour"),
    **dict.fromkeys(("day", "days"), "day"),
    **dict.fromkeys(("week", "weeks"), "week"),
    **dict.fromkeys(("fortnight", "fortnights"), "fortnight"),
    **dict.fromkeys(("month", "months"), "month"),
    **dict.fromkeys(("year", "years"), "year"),
}
_ONES = _table("""
    one a an another
    two
    three
    four
    five
    six
    seven
    eight
    nine
    ten
    eleven
    twelve dozen
    thirteen
    fourteen
    fifteen
    sixteen
    seventeen
    eighteen
    nineteen
""")
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_ORDINALS = _table("""
    first
    second
    third
    fourth
    fifth
    sixth
    seventh
    eighth
    ninth
    tenth
    eleventh
    twelfth
    thirteenth
    fourteenth
    fifteenth
    sixteenth
    seventeenth
    eighteenth
    nineteenth
    twentieth
""") | {"thirtieth": 30}
HOLIDAYS = word_set("""
    thanksgiving christmas xmas easter holiday holidays hanukkah diwali eid ramadan passover new memorial labor
    labour independence veterans mlk presidents columbus juneteenth halloween boxing bank carnival lent yom rosh
""")
_SAME = {
    **dict.fromkeys(("tommorow", "tommorrow", "tomorow", "tomorrrow", "tmrw", "tmr"), "tomorrow"),
    "wk": "week",
    "wks": "weeks",
    "mths": "months",
    "mos": "months",
    "forthnight": "fortnight",
}
_ALIKE = str.maketrans("–—−‑‐‒’‘`´／", "------''''/")
_GRAMMAR = (
    r"(?P<iso>\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d))"
    r"|(?P<numeric>\d{1,2}([-/.])\d{1,2}\3\d{2}(?:\d{2})?(?!\d)|\d{1,2}/\d{1,2}(?![\d/])|\d{1,2}\.\d{1,2}\.(?!\d))"
    r"|(?P<clock>\d{1,2}(?:[:.h]\d{2})?\s?[ap]\.?m\b\.?|\d{1,2}[:h]\d{2}(?!\d))"
    r"|(?P<decimal>\d+\.\d+)"
    r"|(?P<ordinal>\d{1,2}(?:st|nd|rd|th)\b)"
    r"|(?P<number>\d+)"
    r"|(?P<word>[^\W\d_]+(?:'[^\W\d_]+)?)"
    r"|(?P<mark>[^\s\w])"
)


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or mark, where it stands; ``joined``: a hyphen binds it to the word before."""

    text: str
    kind: str
    start: int
    end: int
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence as tokens; asking beyond its ends gives empty text."""

    plain: str
    tokens: tuple[Token, ...]

    def text(self, index: int) -> str:
        """What stands there."""
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def kind(self, index: int) -> str:
        """Word, number, ordinal, decimal, clock, iso, numeric or mark."""
        return self.tokens[index].kind if 0 <= index < len(self.tokens) else ""

    def joined(self, index: int) -> bool:
        """Whether a hyphen binds it to the word before."""
        return 0 <= index < len(self.tokens) and self.tokens[index].joined

    def touches(self, index: int) -> bool:
        """Whether the token stands directly after the one before it."""
        return 0 < index < len(self.tokens) and self.tokens[index - 1].end == self.tokens[index].start

    def is_any(self, index: int, words: frozenset[str]) -> bool:
        """Whether it is one of these words."""
        return self.text(index) in words

    def skip(self, index: int, words: frozenset[str]) -> int:
        """The index after any run of these words."""
        while index < len(self.tokens) and self.tokens[index].text in words:
            index += 1
        return index


@cache
def _grammar() -> re.Pattern[str]:
    return re.compile(_GRAMMAR)


def lower(text: str) -> str:
    """Small letters and plain marks, each at the place where it stood."""
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in text).translate(_ALIKE)


def tokenise(text: str) -> Words:
    """A sentence as tokens. A hyphen between letters is dropped, and the word after it is ``joined``."""
    plain = lower(text)
    tokens: list[Token] = []
    for match in _grammar().finditer(plain):
        begin, end = match.span()
        binds = match[0] == "-" and plain[begin - 1 : begin].isalnum() and plain[end : end + 1].isalpha()
        if not binds:
            joined = plain[begin - 1 : begin] == "-" and bool(tokens) and tokens[-1].end == begin - 1
            tokens.append(Token(_SAME.get(match[0], match[0]), match.lastgroup or "mark", begin, end, joined))
    return Words(plain, tuple(tokens))


def read_number(words: Words, index: int) -> tuple[float, int] | None:
    """A count in digits or words, "two (2)", "twenty-one", "a couple of", "one and a half"; and the index after it."""
    found = _plain_number(words, index)
    if found is None:
        return None
    value, after = found
    if [words.text(after + step) for step in range(3)] == ["and", "a", "half"]:
        value, after = value + 0.5, after + 3
    if words.text(after) == "(" and words.kind(after + 1) == "number" and words.text(after + 2) == ")":
        after += 3
    return value, after


def _plain_number(words: Words, index: int) -> tuple[float, int] | None:
    text, kind = words.text(index), words.kind(index)
    if kind in ("number", "decimal") and len(text) <= 6:
        return float(text), index + 1
    if text in _TENS:
        one = _ONES.get(words.text(index + 1), 0) if words.text(index + 1) not in ("a", "an", "another", "dozen") else 0
        return (_TENS[text] + one, index + 2) if 0 < one < 10 else (_TENS[text], index + 1)
    if text == "half" and words.text(index + 1) in ("a", "an"):
        return 0.5, index + 2
    start = index + 1 if text == "a" else index
    if words.text(start) == "couple":
        return 2, start + 2 if words.text(start + 1) == "of" else start + 1
    if text == "a" and words.text(start) == "dozen":
        return 12, start + 1
    return (_ONES[text], index + 1) if text in _ONES else None


def read_ordinal(words: Words, index: int) -> tuple[int, int] | None:
    """A number of order, "14th", "fourteenth", "twenty-first", and the index after it."""
    text = words.text(index)
    if words.kind(index) == "ordinal":
        return int(text[:-2]), index + 1
    if text in ("twenty", "thirty"):
        ones = _ORDINALS.get(words.text(index + 1), 0)
        return (_TENS[text] + ones, index + 2) if 0 < ones < 10 else None
    return (_ORDINALS[text], index + 1) if text in _ORDINALS else None


def read_year(words: Words, index: int) -> tuple[int, int] | None:
    """A year, "2026" or "'26", after a comma or none, and the index after it."""
    start = index + 1 if words.text(index) in (",", "of") else index
    text = words.text(start)
    if words.kind(start) == "number" and len(text) == 4 and text.startswith("20"):
        return int(text), start + 1
    if text == "'" and words.kind(start + 1) == "number" and len(words.text(start + 1)) == 2:
        return 2000 + int(words.text(start + 1)), start + 2
    return None
