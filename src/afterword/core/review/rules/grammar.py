"""grammar: a slip of grammar

What it notices: words that do not agree, a wrong form of the verb, a wrong or missing article or preposition, words that sound
alike, a doubled word, a small letter after a full stop.

Why it matters: the reader has asked for care, and the note is the first thing that shows it.

Example: Thank you for you're time.
Better: Thank you for your time.

When to ignore it: when the turn of phrase is the reader's own, or usual where you are.

Source: E5.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.core.review.grammar import slips_in
from afterword.core.review.model import WRITTEN, Flag, Panel, RemarkKind, Rule
from afterword.core.review.quoted import unquoted
from afterword.core.review.reading import Reading
from afterword.core.review.shapes import Taken

_OPENING = re.compile(r"[ \t]*([a-z]{2,})(?![\w@./-]|[A-Z])")
_LEAST_NAME = 5
_ENDED = frozenset(".!?:,")


def _look(reading: Reading, _panel: Panel) -> Iterator[Flag]:
    """Our own slips first, then the engine's remarks where nothing is flagged yet; one finding a place."""
    taken = Taken(reading.text)
    for name in _names_of_several_words(reading):
        for found in re.finditer(re.escape(name), reading.text):
            taken.take(*found.span())
    for flag in (*_small_openings(reading), *slips_in(reading), *_names(reading), *_remarks(reading)):
        if flag.start is not None and flag.end is not None and taken.take(flag.start, flag.end):
            yield flag


def _names_of_several_words(reading: Reading) -> Iterator[str]:
    """Firm and role as they are called, whose words make no grammar: "the A Grade Electrician role"."""
    facts = reading.note.interview
    return (name for name in (facts.firm, *facts.aliases, facts.role) if name and " " in name)


def _small_openings(reading: Reading) -> Iterator[Flag]:
    """A paragraph that begins with a small letter, though the one before has ended."""
    for start, _ in reading.lines:
        opening = _OPENING.match(reading.text, start)
        ended = reading.text[:start].rstrip()[-1:]
        if (
            opening
            and reading.body[0] <= start < reading.body[1]
            and ended in _ENDED
            and "\n\n" in reading.text[:start][-3:]
        ):
            word = opening[1]
            yield Flag("A sentence begins with a capital.", *opening.span(1), (word.capitalize(),))


def _remarks(reading: Reading) -> Iterator[Flag]:
    for remark in reading.remarks:
        inside = reading.body[0] <= remark.start and remark.end <= reading.body[1]
        if remark.kind is RemarkKind.GRAMMAR and inside:
            yield Flag(_sentence(remark.message), remark.start, remark.end, remark.suggestions)


def _names(reading: Reading) -> Iterator[Flag]:
    """Words that the engine knows with a capital alone: "ireland"; brands with capitals inside are left to their makers."""
    for remark in reading.remarks:
        word = reading.text[remark.start : remark.end]
        inside = reading.body[0] <= remark.start and remark.end <= reading.body[1]
        if (
            remark.kind is RemarkKind.SPELLING
            and inside
            and len(word) >= _LEAST_NAME
            and word.islower()
            and word.isascii()
        ):
            capital = word.capitalize()
            if capital in remark.suggestions[:2]:
                yield Flag("A name begins with a capital.", remark.start, remark.end, (capital,))


def _sentence(message: str) -> str:
    text = " ".join(re.sub(r"`([^`]*)`", r"“\1”", message).split()) or "This does not read as grammatical English."
    return text if text.endswith((".", "?", "!")) else f"{text}."


RULE = Rule("grammar", ("E5",), WRITTEN, unquoted(_look), __doc__ or "")
