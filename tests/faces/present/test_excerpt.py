"""A line with a span of it marked, in the columns of a terminal."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.faces.present.columns import columns, filled, harmless
from afterword.faces.present.excerpt import excerpt

LONG = "Thank you for the hour on Thursday; I have thought since about how your second-years run their own conferences at all."


@pytest.mark.parametrize(
    ("text", "words", "width", "line", "marks"),
    [
        ("a\nbc de\nf", "de", 40, "bc de", "   ^^"),
        ("漢字 de", "de", 40, "漢字 de", "     ^^"),
        ("漢字 de", "字", 40, "漢字 de", "  ^^"),
        ("e\u0301e\u0301 de", "de", 40, "e\u0301e\u0301 de", "   ^^"),
        ("a\tb de", "de", 40, "a b de", "    ^^"),
        ("\u202ea\x1b[31m de", "de", 40, "a[31m de", "      ^^"),
        ("ab\r\ncd", "b\r\ncd", 40, "ab", " ^"),
    ],
)
def test_the_mark_stands_beneath_the_words(text, words, width, line, marks):
    start = text.index(words)
    assert excerpt(text, start, start + len(words), width) == (line, marks)


def test_a_long_line_is_cut_around_the_words():
    start = LONG.index("second-years")
    line, marks = excerpt(LONG, start, start + 12, 40)
    assert line.startswith("…")
    assert line.endswith("…")
    assert len(line) <= 40
    assert line[marks.index("^") : len(marks)] == "second-years"


@settings(deadline=None, max_examples=400)
@given(
    st.text(st.sampled_from(list("ab  \n\r漢😀\u0301\u200b\x1b\t")), min_size=1, max_size=200),
    st.data(),
    st.integers(12, 60),
)
def test_no_line_is_wider_than_it_may_be_and_the_mark_lies_within(text, data, width):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    line, marks = excerpt(text, start, end, width)
    assert columns(line) <= width
    assert re.fullmatch(r" *\^+", marks)
    assert columns(marks) <= max(columns(line), 1) + 1
    assert not set(line) & set("\n\r\x1b\u200b")


def test_a_line_of_a_megabyte_is_cut_at_once():
    text = "word " * 200_000
    line, _ = excerpt(text, 500_000, 500_004, 76)
    assert columns(line) <= 76


@settings(deadline=None, max_examples=200)
@given(st.text(st.sampled_from(list("abc  漢")), max_size=120).filter(str.strip), st.integers(10, 40))
def test_a_paragraph_fits_and_keeps_its_words(text, width):
    lines = filled(text, width, "! ", "  ").split("\n")
    assert " ".join(lines).replace("! ", " ", 1).split() == text.split()
    assert all(columns(line) <= width or len(line.split()) <= 2 for line in lines)


def test_what_would_disturb_a_terminal_is_taken_out():
    assert harmless("a\x1b[2Jb\u202ec\u200bd\ne") == "a[2Jbcd e"
