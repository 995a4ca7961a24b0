"""Tables of wording: read, extended, refused with places; the shipped ones are large enough."""

from __future__ import annotations

from pathlib import Path

import pytest

import afterword
from afterword.core.note.wording import Wording, base_of, read_wording

SHELF = Path(afterword.__file__).parent / "shelf" / "wording"


def shipped(name: str) -> Wording:
    texts = [file.read_text(encoding="utf-8") for file in sorted((SHELF / name).glob("*.toml"))]
    base = base_of(texts)
    wording, problems = read_wording(texts, shipped(base) if base else None)
    assert wording is not None, problems
    return wording


def test_a_table_extends_another_and_changes_only_what_it_says() -> None:
    british, american = shipped("en-GB"), shipped("en-US")
    assert british.of("closing.mail")[0].text == "Yours sincerely,"
    assert british.of("thank-you.final") == american.of("thank-you.final")


@pytest.mark.parametrize(
    "slot",
    [
        "appreciation",
        "topic_noun",
        "topic_that",
        "topic_clause",
        "liked_noun",
        "liked_clause",
        "interest_because",
        "interest_noun",
        "interest_clause",
        "role_interest",
        "invitation",
        "final",
    ],
)
def test_a_panel_of_seven_finds_a_row_each(slot: str) -> None:
    rows = shipped("en-US").of(f"thank-you.{slot}")
    assert len({row.text for row in rows}) == len(rows) >= 8


def test_every_problem_is_told_with_its_place() -> None:
    wording, problems = read_wording(['[a]\nb = ["{nonsense}", "{"]\nc = []\n', "[d]\ne = 3\n"])
    assert wording is None
    assert [problem.place for problem in problems] == ["a.b[0]", "a.b[1]", "a.c", "d.e"]


def test_what_is_no_toml_is_refused() -> None:
    wording, problems = read_wording(["[a"])
    assert wording is None
    assert len(problems) == 1
    assert base_of("[a") is None
