"""Slips made for learning: one in a sentence, at its place, and the same ones every time."""

from __future__ import annotations

import pytest

from tests.corpus.slips.made import Maker
from tests.corpus.slips.scoring import Slip

RIGHT = [
    "Thank you for showing me how each of the nurses takes her turn at the desk.",
    "I look forward to hearing from you, and I would be glad to send the references.",
    "These windows are older than the school, you said, and it's the glass that I liked most.",
]


def test_each_sentence_gets_one_slip_at_its_place() -> None:
    maker = Maker([])
    for sentence in RIGHT * 40:
        one = maker.made(sentence)
        assert one is not None
        assert one.span is not None
        start, end = one.span
        assert one.text != sentence == one.mended
        assert one.text[:start] == sentence[:start]
        assert sentence.endswith(one.text[end:])
        assert start < end


def test_the_same_sentences_give_the_same_slips() -> None:
    assert [Maker([]).made(one) for one in RIGHT] == [Maker([]).made(one) for one in RIGHT]


def test_what_people_wrote_elsewhere_is_written_here_too() -> None:
    maker = Maker([Slip("I was glad of there help.", (14, 19), "I was glad of zebra help.")])
    assert maker.made("Zebra").text == "There"


@pytest.mark.parametrize("sentence", ["", "...", "Zebra!"])
def test_where_none_comes_to_mind_there_is_none(sentence: str) -> None:
    assert Maker([]).made(sentence) is None
