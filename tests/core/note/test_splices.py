"""Clauses that only a comma joins."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from afterword.core.note.splices import as_list, told_of, unspliced, without_addition

_CLAUSES = {
    "you check every loaf",
    "nobody goes home late",
    "you told me so yourself",
    "most bakeries throw it away",
    "which I liked",
    "if one breaks",
    "nobody shouts",
}


def weigh(text: str) -> Mapping[str, float]:
    """One that knows a few clauses."""
    return {"clause": 1.0 if text in _CLAUSES else 0.0}


@pytest.mark.parametrize(
    ("typed", "joined"),
    [
        ("you check every loaf, nobody goes home late", "you check every loaf, and nobody goes home late"),
        ("you check every loaf - nobody goes home late", "you check every loaf, and nobody goes home late"),
        ("you check every loaf, most bakeries throw it away", "you check every loaf"),
        ("three to one at night, you told me so yourself", ""),
    ],
)
def test_two_clauses_are_joined_or_one_is_left_out(typed: str, joined: str) -> None:
    assert unspliced(typed, weigh) == joined


@pytest.mark.parametrize(
    "typed",
    [
        "you check every loaf, which I liked",
        "if one breaks, nobody shouts",
        "you check every loaf, by hand",
        'you said "slow down, nobody goes home late"',
        "the old ovens, the new ovens and the yard",
    ],
)
def test_a_comma_that_is_right_stays(typed: str) -> None:
    assert unspliced(typed, weigh) is None


def nouns(text: str) -> Mapping[str, float]:
    """One that knows a few clauses, and takes what begins with "the" or "your" for a noun."""
    return {**weigh(text), "noun phrase": float(text.startswith(("the ", "your ")))}


@pytest.mark.parametrize(
    ("typed", "two"),
    [
        ("the respect, you check every loaf", ("the respect", "you check every loaf")),
        ("your mill; nobody goes home late", ("your mill", "nobody goes home late")),
        ("you check every loaf, nobody goes home late", None),
        ("the mill and nobody goes home late", ("the mill", "nobody goes home late")),
        ("the mill that burnt and nobody goes home late", None),
        ("the mill and the bakery", None),
        ("the respect, by hand and early", None),
        ("the respect", None),
    ],
)
def test_a_thing_and_what_is_told_of_it(typed: str, two: tuple[str, str] | None) -> None:
    assert told_of(typed, nouns) == two


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("the new mill - 24 sacks, two millers a shift", "the new mill"),
        ("the backlog: 300 sacks", "the backlog"),
        ("your move to rye (half done)", "your move to rye"),
        ("the new mill: how you staff it", "the new mill and how you staff it"),
        ("the new mill - nobody goes home late", "the new mill - nobody goes home late"),
        ("the new mill - which runs at night", "the new mill - which runs at night"),
        ("main thing: 300 sacks", "main thing: 300 sacks"),
        ("the mill at 9:30", "the mill at 9:30"),
    ],
)
def test_what_is_added_in_short_is_left_out(typed: str, kept: str) -> None:
    assert without_addition(typed, nouns) == kept


@pytest.mark.parametrize(
    ("typed", "listed"),
    [
        ("the mill, your rota, the yard", "the mill, your rota and the yard"),
        ("the mill and the yard, your rota, the weighbridge", "the mill and the yard, your rota, and the weighbridge"),
        ("the mill, your rota, 3 weeks on", "the mill and your rota"),
        ("the mill, your rota, avg 9 sacks an hour", "the mill and your rota"),
        ("the mill, also the rota", "the mill and the rota"),
        ("the mill, a ruin since the war", "the mill, a ruin since the war"),
        ("your mill, which burnt", "your mill, which burnt"),
        ("you check every loaf, the rota, the mill", "you check every loaf, the rota, the mill"),
        ("the new, bigger mill", "the new, bigger mill"),
        ("long, slow proving", "long, slow proving"),
        ("the cosy, bright mill", "the cosy, bright mill"),
        ("the mill, the rota and the yard", "the mill, the rota and the yard"),
        ("how you mill, the rota", "how you mill, the rota"),
    ],
)
def test_several_things_are_joined(typed: str, listed: str) -> None:
    assert as_list(typed, nouns) == listed
