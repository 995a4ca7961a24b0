"""A pattern is passed over only where it can match nothing."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.review.grammar import SLIPS, _possible, cues, get_ready, slips_of
from afterword.core.review.grammar.cues import cues_of, runs_in
from tests.core.review.grammar.test_sentences import CLEAN, HEARD

WRITTEN = [re.sub(r"\[([^\[\]|]*)\|[^\[\]|]*\]", r"\1", line) for line in (*HEARD, *CLEAN)]


@pytest.mark.parametrize("sentence", WRITTEN)
def test_what_is_sifted_is_found_all_the_same(sentence: str) -> None:
    assert list(slips_of(sentence, sift=True)) == list(slips_of(sentence))


@given(st.lists(st.sampled_from(" ".join(WRITTEN).split()), max_size=30).map(" ".join))
def test_so_it_is_in_words_thrown_together(text: str) -> None:
    assert list(slips_of(text, sift=True)) == list(slips_of(text))


@pytest.mark.parametrize(
    ("pattern", "wanted"),
    [
        (r"\brather then\b", {"rather"}),
        (r"(?:lead|led) by me", {"lead b", "led by"}),
        (r"\bin (?:the )?Monday\b", {"in mon", "in the"}),
        (r"\b[a-z]+ly\b", set()),
        (r"to too|too to", {"to too", "too to"}),
        (r"an? [a-z]+", set()),
        (r"(?!never)seldom\b", {"seldom"}),
    ],
)
def test_what_a_text_must_hold_is_read_off_the_pattern(pattern: str, wanted: set[str]) -> None:
    assert cues_of(re.compile(pattern, re.IGNORECASE)) == wanted


def test_most_patterns_have_cues() -> None:
    assert sum(bool(cues_of(one.pattern)) for one in SLIPS) > 0.9 * len(SLIPS)
    assert runs_in("Rather") >= {"rath", "athe", "ther", "rather"}


def test_without_the_parser_everything_is_searched(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_name: str) -> None:
        raise ImportError

    monkeypatch.setattr(cues, "import_module", missing)
    assert cues_of(re.compile("rather then")) == frozenset()


def test_once_ready_only_what_is_possible_is_searched() -> None:
    get_ready()
    slips = list(_possible("I work hard for rather then against them."))
    assert 0 < len(slips) < len(SLIPS) / 3
    assert [one.pattern for one, _ in get_ready()] == [one.pattern for one in SLIPS]
