"""Sentences with a slip marked as ``[as written|as mended]``, and sentences that only look like slips; no engine is asked."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.note.prose import plain, sentences
from afterword.core.review.grammar import FRAMES, SLIPS, slips_of
from tests.core.review.cases import in_note, leaves_alone

_HERE = Path(__file__).parent
_MARKED = re.compile(r"\[([^\[\]|]*)\|([^\[\]|]*)\]")


def _lines(names: str) -> list[str]:
    return [line for file in sorted(_HERE.glob(names)) for line in file.read_text(encoding="utf-8").splitlines()]


HEARD = _lines("heard*.txt")
MISSED = _lines("missed.txt")  # slips that are not heard yet; what they become must be left alone all the same
CLEAN = _lines("clean*.txt")


def _spans(text: str) -> list[tuple[int, int]]:
    even = plain(text)
    return [
        (start + (flag.start or 0), start + (flag.end or 0))
        for start, end in sentences(even)
        for flag in slips_of(even[start:end])
    ]


def _written(line: str) -> tuple[str, list[tuple[int, int]]]:
    """The sentence as it was written, and where its slips stand in it."""
    pieces = _MARKED.split(line)
    text, places = "", []
    for index in range(0, len(pieces), 3):
        text += pieces[index]
        if index + 1 < len(pieces):
            places.append((len(text), len(text) + len(pieces[index + 1])))
            text += pieces[index + 1]
    return text, places


def _mended(line: str) -> str:
    return re.sub(" +", " ", _MARKED.sub(r"\2", line))


@pytest.mark.parametrize("line", HEARD)
def test_each_slip_is_heard_where_it_stands(line: str) -> None:
    text, places = _written(line)
    found = _spans(text)
    for start, end in places:
        assert any(one <= end and start <= other for one, other in found), (text[start:end], found)


@pytest.mark.parametrize("line", HEARD + MISSED)
def test_the_mended_sentence_is_left_alone(line: str) -> None:
    assert _spans(_mended(line)) == []


@pytest.mark.parametrize("line", CLEAN)
@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
def test_what_only_looks_like_a_slip_is_left_alone(line: str, locale: str) -> None:
    leaves_alone("grammar", in_note(line, locale=locale))


@settings(deadline=None, max_examples=150)
@given(st.text(max_size=120))
def test_any_text_is_searched_and_every_place_lies_within_it(text: str) -> None:
    assert all(0 <= (flag.start or 0) < (flag.end or 0) <= len(text) for flag in slips_of(plain(text)))


_WORD = st.sampled_from(
    [
        "the",
        "a",
        "nurses",
        "nurse",
        "is",
        "are",
        "was",
        "I",
        "you",
        "to",
        "for",
        "met",
        "meet",
        "have",
        ",",
        ".",
        "and",
        "who",
        "each",
        "of",
        "don't",
        "Ruth's",
        "your",
        "it's",
        "3",
        "-",
    ]
)


@settings(deadline=None, max_examples=150)
@given(st.lists(_WORD, max_size=25))
def test_a_suggestion_is_never_what_stands_there_already(pieces: list[str]) -> None:
    text = " ".join(pieces)
    assert all(text[flag.start : flag.end] not in flag.suggestions for flag in slips_of(text))


def test_nothing_stands_twice_in_the_tables() -> None:
    sources = sorted(one.source for one in FRAMES)
    patterns = sorted(one.pattern.pattern for one in SLIPS)
    assert not [one for one, other in pairwise(sources) if one == other]
    assert not [one for one, other in pairwise(patterns) if one == other]


def test_every_message_is_one_sentence() -> None:
    assert all(one.message.endswith(".") and one.message.lstrip("“")[0].isupper() for one in FRAMES)
