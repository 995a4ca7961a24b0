"""spelling: a word that is no word

What it notices: a misspelt word, in the usage of the note's locale: American, British, Irish, Indian, Nigerian or Australian. Names,
the firm's own words and words with a capital within a sentence are left alone.

Why it matters: the reader has asked for care, and the note is the first thing that shows it.

Example: I enjoyed our conversation about the pratice.
Better: I enjoyed our conversation about the practice.

When to ignore it: when the word is a word of the trade, or of the house, that no dictionary has.

Source: E5.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.core.note.lists import listed
from afterword.core.note.names import distance, foldings
from afterword.core.note.stock import is_stock
from afterword.core.review.grammar import slips_in
from afterword.core.review.grammar.lexicon import is_listed
from afterword.core.review.model import WRITTEN, Flag, Panel, Remark, RemarkKind, Rule
from afterword.core.review.reading import Reading
from afterword.core.review.shapes import Taken

_CALENDAR = listed(
    "monday tuesday wednesday thursday friday saturday sunday january february april august september october november december"
)
_LIKE_A_DAY = listed(
    "sundays mondays tuesdays wednesdays thursdays fridays saturdays sunda monda augusta augustus decembers octobers augusts aprils janury"
)
_CAPITALISED = re.compile(r"(?<![\w'’@.-])[A-Z][a-z]{4,10}(?![\w@-])")
_LEAST_LETTERS = 4
# Short forms without their mark, and words written as one, in letters that no other word has.
_UNMARKED = {
    "im": "I'm", "ive": "I've", "dont": "don't", "didnt": "didn't", "doesnt": "doesn't", "isnt": "isn't", "wasnt": "wasn't", "arent": "aren't",
    "werent": "weren't", "hasnt": "hasn't", "havent": "haven't", "hadnt": "hadn't", "couldnt": "couldn't", "wouldnt": "wouldn't",
    "shouldnt": "shouldn't", "youre": "you're", "youve": "you've", "youll": "you'll", "theyre": "they're", "theyve": "they've", "weve": "we've",
    "thats": "that's", "theres": "there's", "itll": "it'll", "whats": "what's",
    "alot": "a lot", "thankyou": "thank you", "eachother": "each other", "ofcourse": "of course", "atleast": "at least", "infact": "in fact",
    "incase": "in case", "noone": "no one", "aswell": "as well", "untill": "until", "greatfull": "grateful",
}  # fmt: skip
_SHORT_FORM = re.compile(rf"(?<![\w'’@./-])(?:{'|'.join(_UNMARKED)})(?![\w'’@/-]|\.\w)", re.IGNORECASE)
_POLITE = listed(
    "sincerely regards faithfully respectfully truly best wishes thanks warmly gratefully cordially kind warm yours appreciation gratitude thank"
)
_OPENERS = listed("""
thank thanks please your you yours we they them the this that these those there their it its if when while where what which who with without
within after before during since because although though however therefore moreover meanwhile again also another any as at about above across
along among around besides between both but by each either every everyone everything few first for from had has have having her here his how
in into is just last later many may might more most much my neither next no none not nothing now of on once one only or other our out over
perhaps should some someone soon still such than then though through throughout thus to today together tomorrow too toward towards under until
upon was were whatever whenever whether would yes yesterday yet could can did do does even ever further given although could dear hope hello
people listening
""")
_UNSPOKEN_END = re.compile(r"\w(?:in|an)'(?!\w)")
_LEAST_OF_ONE = 6
_NO_PLAIN_PLURAL = ("s", "x", "z", "ch", "sh", "y", "o", "f", "day", "ly", "ness", "tion")
_MESSAGE = "“{word}” is no word that the dictionaries know; check its spelling."


def _look(reading: Reading, _panel: Panel) -> Iterator[Flag]:
    taken = Taken(reading.text)
    for slip in slips_in(reading):  # "advices" is no word, but grammar says it better
        taken.take(slip.start or 0, slip.end or 0)
    for flag in (*_short_forms(reading), *_days(reading), *_remarks(reading)):
        if flag.start is not None and flag.end is not None and taken.take(flag.start, flag.end):
            yield flag


def _remarks(reading: Reading) -> Iterator[Flag]:
    starts = {start for start, _ in reading.sentences}
    for remark in reading.remarks:
        word = reading.text[remark.start : remark.end]
        if remark.kind is RemarkKind.SPELLING and _is_meant(reading, remark, word, opens=remark.start in starts):
            yield Flag(_MESSAGE.format(word=word), remark.start, remark.end, remark.suggestions)


def _short_forms(reading: Reading) -> Iterator[Flag]:
    """Short forms without their mark, and words written as one: "dont", "Ive", "alot"."""
    for match in _SHORT_FORM.finditer(reading.plain, *reading.body):
        if not match.group().isupper():
            meant = _UNMARKED[match.group().casefold()]
            meant = meant.capitalize() if match.group()[0].isupper() else meant
            yield Flag(_MESSAGE.format(word=match.group()), *match.span(), (meant,))


def _days(reading: Reading) -> Iterator[Flag]:
    """A day or a month with two letters changed about, or one too many or too few, though it has the capital of a name."""
    for match in _CAPITALISED.finditer(reading.plain, *reading.body):
        word = match.group().casefold()
        if word in _CALENDAR or word in _LIKE_A_DAY or reading.names.intersection(foldings(match.group())):
            continue
        meant = next((day for day in _CALENDAR if word[0] == day[0] and _is_slip(word, day)), None)
        if meant:
            yield Flag(_MESSAGE.format(word=match.group()), *match.span(), (meant.capitalize(),))


def _is_meant(reading: Reading, remark: Remark, word: str, *, opens: bool) -> bool:
    """Whether the word is a misspelling rather than a name or a word of a trade; a capital alone makes a name, but at a sentence's start."""
    if len(word) < 3 or reading.names.intersection(foldings(word)):
        return False
    if remark.end <= reading.body[0]:
        return remark.start == 0 and "Dear" in remark.suggestions
    if remark.start >= reading.body[1]:
        return any(one.casefold() in _POLITE for one in remark.suggestions)
    if not word.isascii():
        return False  # nobody sets an accent by a slip of the pen
    if word.islower():
        near = {one.casefold() for one in remark.suggestions}
        return bool(near) and word not in near and not _is_spoken(reading, remark, word, near)  # else it is grammar's
    return opens and word[1:].islower() and any(_opens_with_slip(word.casefold(), one) for one in remark.suggestions)


def _is_spoken(reading: Reading, remark: Remark, word: str, near: set[str]) -> bool:
    """Whether the word is told to be meant: by a mark for a letter that is not spoken, by stars about it, or as more of a known thing."""
    plain, start, end = reading.plain, remark.start, remark.end
    before, after = plain[max(0, start - 1) : start], plain[end : end + 1]
    starred = before in {"*", "_"} and before == after
    return starred or _drops_a_letter(plain, start, end) or _is_several(word, near)


def _drops_a_letter(plain: str, start: int, end: int) -> bool:
    """Whether a mark stands for the letters that were left out: "seein'", "'appen"; no mark of quotation that opened before."""
    if _UNSPOKEN_END.search(plain, max(0, start - 1), end + 2):
        return re.search(r"(?<!\w)'(?=\w)[^']{0,120}$", plain[max(0, start - 120) : start]) is None
    opens = re.search(r"(?<!\w)'$", plain[max(0, start - 2) : start]) is not None
    return opens and re.match(r"[^'\"]{0,80}'(?!\w)", plain[end : end + 90]) is None


def _is_several(word: str, near: set[str]) -> bool:
    """Whether it is the plural of a thing that the dictionaries know in the singular alone: "crossbreds"."""
    one = word.removesuffix("s")
    return one in near and len(one) >= _LEAST_OF_ONE and word != one and not one.endswith(_NO_PLAIN_PLURAL)


def _opens_with_slip(word: str, meant: str) -> bool:
    """Whether a word with a capital at the start of a sentence, which might be a name, is a slip for another: only words that open
    sentences are meant, and adverbs, since no name ends as they do.
    """
    other = meant.casefold()
    if other not in _OPENERS and not other.endswith(("ly", "ing")):
        return False
    everyday = is_listed(other) or is_stock(other)
    return everyday and (_is_slip(word, other) or (other.endswith("ly") and distance(word, other, 1) <= 1))


def _is_slip(word: str, meant: str) -> bool:
    """Whether one word becomes the other by one letter more or fewer, or two changed about."""
    if not meant.isalpha() or min(len(meant), len(word)) < _LEAST_LETTERS or distance(word, meant, 1) > 1:
        return False
    return len(word) != len(meant) or sorted(word) == sorted(meant)


RULE = Rule("spelling", ("E5",), WRITTEN, _look, __doc__ or "")
