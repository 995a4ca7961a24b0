"""What may be mended without asking, and how."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.review.mending import Edit, Moves, edits_for, is_safe, mended
from afterword.core.review.model import Finding, Severity


def finding(text: str, words: str, *suggestions: str, rule: str = "grammar") -> Finding:
    start = text.index(words)
    return Finding(rule, Severity.BLOCKS, start, start + len(words), words, "?", suggestions)


@pytest.mark.parametrize(
    ("words", "suggestions", "rule", "safe"),
    [
        ("confrences", ("conferences",), "spelling", True),
        ("confrences", ("conferences", "conveyances"), "spelling", True),
        ("pratice", ("practice", "prattice"), "spelling", False),
        ("xqzzy", ("exquisitely",), "spelling", False),
        ("the the", ("the",), "grammar", True),
        ("conversations Conversations", ("conversations",), "grammar", True),
        ("it was", ("It was",), "grammar", True),
        ("have went", ("have gone",), "grammar", True),
        ("the reason is because of", ("what matters is",), "grammar", False),
        ("have went", ("have gone", "went"), "grammar", False),
        ("Okofor", ("Okafor",), "wrong-name", True),
        ("Lane", ("Okafor",), "wrong-name", False),
        ("Okafer", ("Okafor & Lane LLP",), "wrong-firm", False),
        ("!!", (".",), "exclamation-excess", True),
        ("😀", ("",), "emoji", True),
        ("look forward to working with you", ("would welcome the chance to work with you",), "presumption", False),
        ("Dear X", ("Dear\nY",), "informal-salutation", False),
        ("word", (), "spelling", False),
    ],
)
def test_only_slips_of_the_pen_are_safe(words, suggestions, rule, safe):
    assert is_safe(finding(words, words, *suggestions, rule=rule)) == safe


@pytest.mark.parametrize(
    ("text", "words", "after"),
    [
        ("I liked it 😀. Thanks", "😀", "I liked it. Thanks"),
        ("I liked it 😀 and more", "😀", "I liked it and more"),
        ("I liked it 😀", "😀", "I liked it"),
        ("I liked it 😀\r\nmore", "😀", "I liked it\r\nmore"),
        ("😀 I liked it", "😀", "I liked it"),
        ("a\n😀 I liked it", "😀", "a\nI liked it"),
        ("it😀was", "😀", "itwas"),
    ],
)
def test_what_is_taken_out_leaves_no_gap(text, words, after):
    assert mended(text, edits_for(text, [finding(text, words, "", rule="emoji")])) == after


def test_of_two_that_overlap_the_earlier_stands():
    text = "the the the end"
    every = [Finding("grammar", Severity.BLOCKS, at, at + 7, text[at : at + 7], "?", ("the",)) for at in (4, 0)]
    assert mended(text, edits_for(text, every)) == "the the end"


EDITS = st.lists(st.tuples(st.integers(0, 3), st.integers(1, 3), st.text("xyz", max_size=4)), max_size=5)


def edits_of(rows) -> list[Edit]:
    made, at = [], 0
    for gap, size, new in rows:
        made.append(Edit(at + gap, at + gap + size, new))
        at += gap + size
    return made


@settings(deadline=None, max_examples=300)
@given(EDITS, st.integers(0, 30), st.integers(1, 6))
def test_a_span_that_no_edit_touches_holds_the_same_words_afterwards(rows, start, size):
    text = "abcdefghijklmnopqrstuvwABCDEFGHIJKLMNOPQRSTUVW"
    edits = edits_of(rows)
    begin, stop = Moves(edits).span(start, start + size)
    after = mended(text, edits)
    touched = [one for one in edits if one.start < start + size and start < one.end]
    if touched:
        assert begin <= stop
        assert all(one.new in after[begin:stop] for one in touched)
    else:
        assert after[begin:stop] == text[start : start + size]


@settings(deadline=None, max_examples=200)
@given(EDITS.filter(bool), st.integers(0, 40))
def test_the_nearest_edit_is_nearest(rows, place):
    moves = Moves(edits_of(rows))
    off = [min(abs(place - edge) for edge in moves.place(index)) for index in range(len(rows))]
    assert off[moves.nearest(place)] == min(off)
