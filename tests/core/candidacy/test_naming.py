"""Ids that a person can read and type, unique, and firms that are one firm."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.candidacy.naming import folded, name_candidacy, name_person, same_firm, slug


@pytest.mark.parametrize(
    ("firm", "role", "name"),
    [
        ("Okafor & Lane LLP", "Associate Attorney", "okafor-lane-associate"),
        ("The Blue Heron Hotel, Inc.", "Line Cook", "blue-heron-hotel-line"),
        ("Société Générale", "Analyste", "societe-generale-analyste"),
        ("Ørsted A/S", "Engineer", "orsted-s-engineer"),
        ("株式会社", "営業", "株式会社-営業"),
        ("Inc.", "", "inc"),
        ("", "", "candidacy"),
    ],
)
def test_firm_and_role_as_a_name(firm: str, role: str, name: str) -> None:
    assert name_candidacy(firm, role, ()) == name


def test_a_second_candidacy_takes_more_of_the_role_then_a_number() -> None:
    taken = ["okafor-lane-associate"]
    assert name_candidacy("Okafor & Lane LLP", "Associate Attorney", taken) == "okafor-lane-associate-attorney"
    taken.append("okafor-lane-associate-attorney")
    assert name_candidacy("Okafor & Lane LLP", "Associate Attorney", taken) == "okafor-lane-associate-2"


@settings(deadline=None, max_examples=150)
@given(st.lists(st.tuples(st.text(max_size=40), st.text(max_size=40)), max_size=8))
def test_names_are_unique_and_need_no_quotes(rows: list[tuple[str, str]]) -> None:
    taken: list[str] = []
    for firm, role in rows:
        name = name_candidacy(firm, role, taken)
        assert name
        assert name not in taken
        assert not set(name) & set(" \t\n'\"/\\$*?;&|")
        taken.append(name)


def test_people_get_their_own_names() -> None:
    assert name_person("María José Ortega", ()) == "maria-jose-ortega"
    assert name_person("Bob Lee", ["bob-lee"]) == "bob-lee-2"
    assert name_person("???", ()) == "person"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Acme, Inc.", "ACME", True),
        ("Okafor & Lane LLP", "Okafor and Lane", True),
        ("Société Générale", "Societe Generale", True),
        ("Acme", "Acme Robotics", False),
        ("", "", False),
        ("Inc.", "LLC", False),
    ],
)
def test_firms_that_are_one(one: str, other: str, *, same: bool) -> None:
    assert same_firm(one, other) is same


def test_words_compare_without_accents_and_marks() -> None:
    assert folded("Tom O’Neill-Núñez") == "tom oneill nunez"
    assert slug("  ") == ""
