"""The small language that frames are written in."""

from __future__ import annotations

import pytest

from afterword.core.review.grammar.frame import Frame, compiled, frame, frames
from afterword.core.review.grammar.tagging import tag


def found(source: str, sentence: str) -> list[str]:
    return [sentence[start:end] for start, end, _ in Frame(source, "m").slips(tag(sentence))]


@pytest.mark.parametrize(
    ("source", "sentence", "words"),
    [
        ("for|of [ you ]", "Thank you for you time.", ["you"]),
        ("the +NS", "We saw the ward and the nurses.", ["the ward", "the nurses"]),
        ("the +S-B", "We saw the ward and the nurses.", ["the nurses"]),
        ("=B", "They explain the ward.", ["explain"]),
        ("the !ward +N", "We saw the ward and the lab.", ["the lab"]),
        ("[ the ] &ward", "We saw the ward and the lab.", ["the"]),
        ("we ~? saw", "We never saw it; we saw him.", ["We never saw", "we saw"]),
        ("^ [ we ]", "We saw that we lost; we left.", ["We", "we"]),
        ("[ +N ] $", "We saw the ward; he saw the lab.", ["ward", "lab"]),
        ("the ( old | very +J ) +N", "The very new ward and the old lab.", ["The very new ward", "the old lab"]),
        ("the +J{0,2} +N", "The big old ward.", ["The big old ward"]),
        ("of|+J", "Tall of it.", ["Tall", "of"]),
        ("the 's +N", "The nurse's desk and the desk.", ["The nurse's desk"]),
        ("* ward", "The ward, ward.", ["The ward", ", ward"]),
        ("the -ist|eer", "The flautist and the engineer met the clerk.", ["The flautist", "the engineer"]),
        ("in 19xx", "In 2019 we met in 3 rooms, not in 1875.", ["In 2019"]),
    ],
)
def test_a_piece_means_what_the_page_of_the_module_says(source: str, sentence: str, words: list[str]) -> None:
    assert found(source, sentence) == words


def test_a_word_begins_where_the_pattern_does() -> None:
    assert found("he", "She saw the hen.") == []


def test_a_piece_with_a_name_is_put_in() -> None:
    assert found("<TITLE> .? +K [ explain ]", "Ms. Okafor explain the docket.") == ["explain"]
    with pytest.raises(KeyError):
        compiled("<NO-SUCH-PIECE>")


def test_the_mend_keeps_the_capital_of_the_slip() -> None:
    one = frame("[ there|here is ]", "m", "there are")
    assert [mended for *_, mended in one.slips(tag("There is it, here is it."))] == ["There are", "there are"]


def test_a_mend_may_be_unsure() -> None:
    one = frame("[ is ]", "m", lambda words: "are" if words == ["was"] else None)
    assert [mended for *_, mended in one.slips(tag("It is."))] == [None]


def test_frames_that_say_the_same_share_a_message() -> None:
    assert {one.message for one in frames("m", ("a", None), ("b", "c"))} == {"m"}


@pytest.mark.parametrize(
    ("source", "cues"),
    [
        ("the|a [ then|than ] +N", {"then", "than"}),
        ("the|a [ +N ]", {"the", "a"}),
        ("( the | a ) [ +N ] !ward", set()),
        ("as? a ( the | +N )", {"a"}),
        ("the 's", {"the"}),
        ("the | a", set()),
    ],
)
def test_a_frame_names_the_words_that_it_cannot_do_without(source: str, cues: set[str]) -> None:
    assert frame(source, "m").cues == cues


def test_a_frame_is_not_searched_where_its_cues_are_missing() -> None:
    assert list(frame("[ then ] a", "m").slips(tag("We met a ward."))) == []
