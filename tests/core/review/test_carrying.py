"""What the engine said, while one types on."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.review.carrying import carry
from afterword.core.review.model import Remark, RemarkKind


def remark(text: str, words: str) -> Remark:
    start = text.index(words)
    return Remark(RemarkKind.SPELLING, "SpellCheck", start, start + len(words), "?")


BEFORE = "I liked the confrences, and the pratice."
SAID = (remark(BEFORE, "confrences"), remark(BEFORE, "pratice"))


def words(after: str) -> list[str]:
    return [after[one.start : one.end] for one in carry(SAID, BEFORE, after)]


def test_what_is_not_touched_stays_at_its_words():
    assert words(BEFORE) == ["confrences", "pratice"]
    assert words("Really: " + BEFORE) == ["confrences", "pratice"]
    assert words(BEFORE + " And more.") == ["confrences", "pratice"]
    assert words(BEFORE.replace("and", "and also")) == ["confrences", "pratice"]


def test_what_is_touched_is_asked_about_again():
    assert words(BEFORE.replace("confrences", "conferences")) == ["pratice"]
    assert words(BEFORE.replace("confrences", "confrencest")) == ["pratice"]
    assert words(BEFORE.replace("confrences", "xconfrences")) == ["pratice"]
    assert words("") == []


@settings(deadline=None, max_examples=300)
@given(st.text("ab ", max_size=12), st.text("ab ", max_size=12))
def test_carried_words_are_the_same_words(before, after):
    said = [
        Remark(RemarkKind.SPELLING, "x", at, end, "?")
        for at in range(len(before))
        for end in range(at + 1, len(before) + 1)
    ]
    for one in carry(said, before, after):
        assert 0 <= one.start < one.end <= len(after)
    assert {after[one.start : one.end] for one in carry(said, before, after)} <= {
        before[one.start : one.end] for one in said
    }
