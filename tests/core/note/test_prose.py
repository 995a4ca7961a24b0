"""Sentences and words."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.note.prose import plain, sentences, words


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Thank you. I enjoyed it.", 2),
        ("I met Dr. Chen and Mr. Lane at Okafor & Co. on Monday.", 1),
        ("We met at 3 p.m. on Monday.", 1),
        ("It ended at 3 p.m. I left at four.", 2),
        ("I studied with J. R. Ellison.", 1),
        ("One\n\nTwo", 2),
        ("Really?! Yes… no.", 2),
        ("She said “Stop.” Then she left.", 2),
        ("The docket was v. full.", 1),
        ("", 0),
    ],
)
def test_sentences(text: str, count: int) -> None:
    assert len(sentences(text)) == count


@given(st.text(max_size=200))
def test_sentences_follow_one_another_and_lose_no_word(text: str) -> None:
    spans = sentences(text)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
    assert words(" ".join(text[slice(*span)] for span in spans)) == words(text)
    assert len(plain(text)) == len(text)
