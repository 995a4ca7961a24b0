"""Names taken apart and compared, and the formal form of address."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.note.address import formal_name
from afterword.core.note.names import distance, fold, foldings, is_short_for, parse_name
from afterword.core.note.titles import title_fits, title_name, titles_in


@pytest.mark.parametrize(
    ("name", "titles", "words"),
    [
        ("Dr. Amara N. Okafor, Esq.", {"dr"}, ("Amara", "N.", "Okafor")),
        ("Okafor, Amara", set(), ("Amara", "Okafor")),
        ("Prof. Dr. Klaus Weber", {"professor", "dr"}, ("Klaus", "Weber")),
        ("Thomas Lane Jr.", set(), ("Thomas", "Lane")),
        ("Dean Whitlock", set(), ("Dean", "Whitlock")),
        ("Sister Maria", {"sister"}, ("Maria",)),
        ("Suharto", set(), ("Suharto",)),
        ("Anneke van der Berg", set(), ("Anneke", "van", "der", "Berg")),
        ("", set(), ()),
        (None, set(), ()),
    ],
)
def test_a_name_in_its_parts(name: str | None, titles: set[str], words: tuple[str, ...]) -> None:
    parsed = parse_name(name)
    assert (parsed.titles, parsed.words) == (frozenset(titles), words)


@pytest.mark.parametrize(
    ("name", "title", "locale", "address_as", "formal"),
    [
        ("Amara Okafor", "Ms.", None, None, "Ms. Okafor"),
        ("Amara Okafor", "Ms.", "en-GB", None, "Ms Okafor"),
        ("Amara Okafor", None, None, None, "Amara Okafor"),
        ("Amara Okafor", "Partner", None, None, "Amara Okafor"),
        ("Amara Okafor", "Ms.", None, "Amara", "Ms. Okafor"),
        ("Amara Okafor", None, None, "Amara", "Amara Okafor"),
        ("Amara Okafor", "Ms.", None, "Chief Okafor", "Chief Okafor"),
        ("Robert Ellison", None, None, "Bob", "Robert Ellison"),
        ("Suharto", None, None, None, "Suharto"),
        ("Suharto", "Mr.", None, None, "Mr. Suharto"),
        ("Anneke van der Berg", "Dr", None, None, "Dr. van der Berg"),
        ("Nguyen Van Minh", "Mr.", None, None, "Mr. Nguyen Van Minh"),
        ("Ana García López", "Ms.", None, None, "Ms. Ana García López"),
        ("John P. Mills", "Prof.", None, None, "Professor Mills"),
        ("Ian Blatchford", "Sir", None, None, "Sir Ian"),
        ("Dr. Wei Chen", None, None, None, "Dr. Chen"),
        ("Elena Alvarez", "The Honorable", None, None, "Elena Alvarez"),
        ("Klaus Weber", "Prof. Dr.", None, None, "Professor Weber"),
        ("", None, None, None, ""),
    ],
)
def test_the_formal_form_of_address(
    name: str, title: str | None, locale: str | None, address_as: str | None, formal: str
) -> None:
    assert formal_name(name, title, locale, address_as) == formal


@given(st.text(max_size=20), st.text(min_size=1, max_size=12), st.one_of(st.none(), st.text(max_size=8)))
def test_a_bare_given_name_is_never_the_form_of_address(given_name: str, family: str, title: str | None) -> None:
    """E8: however chummy it became."""
    words = parse_name(f"{given_name} {family}").words
    if len(words) == 2 and words[0] != words[1]:
        assert formal_name(f"{given_name} {family}", title, None, words[0]) != words[0]


def test_accents_are_typed_either_way() -> None:
    assert "mueller" in foldings("Müller")
    assert "muller" in foldings("Müller")
    assert fold("Łukasik") == "lukasik"
    assert fold("O’Brien") == fold("O'Brien") == "obrien"


def test_titles_by_one_name() -> None:
    assert title_name("Prof.") == title_name("Professor") == "professor"
    assert titles_in("Partner") == frozenset()
    assert title_fits(frozenset({"professor", "dr"}), frozenset({"dr"}))
    assert not title_fits(frozenset({"ms"}), frozenset({"mrs"}))


@given(st.text(max_size=9), st.text(max_size=9))
def test_the_distance_is_the_same_both_ways_and_nothing_between_equals(first: str, second: str) -> None:
    assert distance(first, second) == distance(second, first)
    assert (distance(first, second) == 0) == (first == second)


def test_letters_swapped_dropped_and_changed() -> None:
    assert [distance("okafor", word) for word in ("okafor", "okafro", "okafr", "okofor", "lane")] == [0, 1, 1, 1, 3]
    assert is_short_for("Bob", "Robert")
    assert not is_short_for("Bob", "Thomas")
