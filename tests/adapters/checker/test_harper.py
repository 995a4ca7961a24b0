"""What Harper is told before it is asked, and what is kept of its answer."""

from __future__ import annotations

from pathlib import Path

import harper
import pytest

from afterword.adapters.checker.harper import OFF, HarperChecker
from afterword.core.review.model import RemarkKind
from tests.core.review.cases import in_note, note_of

WORDS = Path(__file__).parents[3] / "src" / "afterword" / "shelf" / "words"
CHECKER = HarperChecker()


def spelling(body: str, **context: object) -> set[str]:
    note = note_of(in_note(body, **context))
    return {note.text[one.start : one.end] for one in CHECKER.remarks(note) if one.kind is RemarkKind.SPELLING}


def test_each_rule_that_is_switched_off_is_one_of_the_engines() -> None:
    known = harper.Linter(harper.Dialect(0)).get_default_lint_config()
    assert [name for name in OFF if name not in known] == []
    assert len(set(OFF)) == len(OFF)


def test_a_rule_that_is_switched_off_says_nothing() -> None:
    note = note_of(in_note("We spoke of apples, pears and plums. I look forward to hear from you — soon..."))
    assert not {one.code for one in CHECKER.remarks(note)} & set(OFF)


@pytest.mark.parametrize("file", sorted(WORDS.glob("*.txt")), ids=lambda file: file.stem)
def test_the_words_of_a_field_are_sorted_and_in_small_letters(file: Path) -> None:
    words = file.read_text(encoding="utf-8").split()
    assert words == sorted(set(words))
    assert words == [word.casefold() for word in words]


@pytest.mark.parametrize(
    "locale", ["en-US", "en-GB", "en-AU", "en-CA", "en-IN", "en-IE", "en-NG", "en-NZ", "en-ZA", "en_GB", "fr", ""]
)
def test_a_word_that_is_right_in_any_usage_is_left_alone(locale: str) -> None:
    assert spelling("The colour of the color pleased the programme's theatre-goers.", locale=locale or None) == set()
    assert spelling("Their pratice pleased me.", locale=locale or None) == {"pratice"}


@pytest.mark.parametrize(
    "body",
    [
        "The Featherstonehaugh's garden and Featherstonehaugh’s gate were open.",
        "Featherstonehaugh LLP and Szymański-O'Shaughnessy were there.",
    ],
)
def test_names_of_the_note_are_known_with_their_possessives(body: str) -> None:
    people = [{"name": "Siobhán Featherstonehaugh"}, {"name": "Maria-José Szymański-O'Shaughnessy"}]
    assert spelling(body, interview={"interviewers": people}) == set()


def test_the_names_of_one_note_are_forgotten_in_the_next() -> None:
    assert spelling("We spoke of the dockit.", interview={"role": "dockit clerk"}) == set()
    assert spelling("We spoke of the dockit.") == {"dockit"}
    assert spelling("We spoke of the dockit.", interview={"role": "dockit clerk"}) == set()


@pytest.mark.parametrize(
    "body",
    ["Write to jobz@exampel.org or exampel.org/wrk.", "The form is I9-wrkk_4.", "See https://wrk.exampel/pratice now."],
)
def test_addresses_and_figures_are_no_words(body: str) -> None:
    assert spelling(body) == set()


def test_two_known_words_written_together_are_a_word_unless_nobody_joins_them() -> None:
    assert spelling("The goosebumps came at once.") == set()
    assert spelling("It suits me aswell.") == {"aswell"}


def test_a_suggestion_is_what_would_stand_there() -> None:
    note = note_of(in_note("I enjoyed the pratice."))
    assert next(one for one in CHECKER.remarks(note)).suggestions[0] == "practice"
