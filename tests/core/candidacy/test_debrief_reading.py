"""Names, addresses, numbers and receptions as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.candidacy.debrief import Met
from afterword.core.candidacy.debrief_reading import (
    find_name,
    is_none,
    is_yes,
    read_given,
    read_met,
    read_name,
    read_reception,
    read_size,
    same_person,
)
from afterword.core.candidacy.model import Part
from afterword.core.problems import Problem

PIECES = ["Ruth", "(", ")", ",", ";", "and", "not", "-", "@", "a@b.c", "212-555-0100", "\n", "Dr."]
RUTH, LEE = Met(name="Ruth Okafor"), Met(name="Lee Park")
RECRUITER, COORDINATOR = Part.RECRUITER, Part.COORDINATOR


@pytest.mark.parametrize(
    ("typed", "met"),
    [
        ("Ruth Okafor", [("Ruth Okafor", None, None)]),
        ("Ruth Okafor, Lee Park", [("Ruth Okafor", None, None), ("Lee Park", None, None)]),
        ("Ruth Okafor and Lee Park", [("Ruth Okafor", None, None), ("Lee Park", None, None)]),
        (
            "Ruth Okafor, Lee Park & Ana Sousa.",
            [(name, None, None) for name in ("Ruth Okafor", "Lee Park", "Ana Sousa")],
        ),
        (
            "Ruth Okafor (Partner), Lee Park (recruiter)",
            [("Ruth Okafor", "Partner", None), ("Lee Park", None, RECRUITER)],
        ),
        ("Ruth Okafor, Lee Park (recruiter)", [("Ruth Okafor", None, None), ("Lee Park", None, RECRUITER)]),
        ("Ruth Okafor, Partner, Lee Park", [("Ruth Okafor", "Partner", None), ("Lee Park", None, None)]),
        (
            "Ruth Okafor, Head of Litigation, Lee Park",
            [("Ruth Okafor", "Head of Litigation", None), ("Lee Park", None, None)],
        ),
        (
            "Ruth Okafor, Partner; Lee Park, recruiter",
            [("Ruth Okafor", "Partner", None), ("Lee Park", None, RECRUITER)],
        ),
        ("Ruth Okafor\nLee Park, Associate\n", [("Ruth Okafor", None, None), ("Lee Park", "Associate", None)]),
        ("Ruth Okafor (VP, Sales and Marketing)", [("Ruth Okafor", "VP, Sales and Marketing", None)]),
        ("Lee Park (scheduler)", [("Lee Park", None, COORDINATOR)]),
        ("Lee Park (Talent Acquisition)", [("Lee Park", "Talent Acquisition", RECRUITER)]),
        ("Lee Park (technical recruiter)", [("Lee Park", "technical recruiter", RECRUITER)]),
        ("Dr. Ruth Okafor", [("Ruth Okafor", "Dr.", None)]),
        ("Prof. Ruth Okafor (Chair)", [("Prof. Ruth Okafor", "Chair", None)]),
        ("Ruth Okafor - Partner", [("Ruth Okafor", "Partner", None)]),
        ("Ruth Okafor <ruth@x.example>", [("Ruth Okafor", None, None)]),
        ("Jean-Luc O'Neill", [("Jean-Luc O'Neill", None, None)]),
        ("王小明, Ольга Петрова", [("王小明", None, None), ("Ольга Петрова", None, None)]),
        ("Madonna", [("Madonna", None, None)]),
        ("ruth okafor, lee park", [("ruth okafor", None, None), ("lee park", None, None)]),
    ],
)
def test_those_met(typed, met):
    assert [(one.name, one.title, one.part) for one in read_met(typed, ())] == met


def test_names_add_to_those_known_and_complete_them():
    known = (Met(name="Ruth Okafor", title="Partner", part=RECRUITER), LEE)
    assert read_met("Ana Sousa", known) == (*known, Met(name="Ana Sousa"))
    assert read_met("ruth m. okafór (interviewer)", known)[0] == Met(
        name="Ruth Okafor", title="Partner", part=Part.INTERVIEWER
    )


def test_not_takes_one_off():
    assert read_met("not Lee", (RUTH, LEE)) == (RUTH,)
    assert isinstance(read_met("not Sam", (RUTH, LEE)), Problem)


def test_what_is_no_name_is_refused():
    assert isinstance(read_met("Ruth Okafor, 42", ()), Problem)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Dr. Ruth Okafor", "ruth okafor", True),
        ("Ruth M. Okafor", "Ruth Okafor", True),
        ("María José Ortega", "Maria Jose Ortega", True),
        ("Ruth Okafor, PhD", "Ruth Okafor", True),
        ("Ruth Okafor", "Ruth Lane", False),
        ("Ruth", "Ruth Okafor", False),
        ("Ruth A. Okafor", "Ruth B. Okafor", False),
        ("王小明", "王小明", True),
    ],
)
def test_the_same_person(one, other, same):
    assert same_person(one, other) == same_person(other, one) == same


def test_a_name_is_found_by_words_that_only_it_has():
    names = ["Ruth Okafor", "Ruth Lane", "Lee Park"]
    assert find_name("lane", names) == "Ruth Lane"
    assert find_name("Ms. Okafor", names) == "Ruth Okafor"
    assert find_name("Ruth", names) is None
    assert find_name("le", names) == "Lee Park"
    assert "Ruth Lane" in read_name("Ruth", names).sentence


@pytest.mark.parametrize(
    ("typed", "given_"),
    [
        ("Ruth: ruth@x.example", [("Ruth Okafor", "ruth@x.example", None)]),
        ("Ruth ruth@x.example, 212-555-0100", [("Ruth Okafor", "ruth@x.example", "212-555-0100")]),
        ("Lee gave me (212) 555-0100 ext. 4", [("Lee Park", None, "(212) 555-0100 ext. 4")]),
        (
            "Ruth: r@x.example; Lee: +44 20 7946 0100",
            [("Ruth Okafor", "r@x.example", None), ("Lee Park", None, "+44 20 7946 0100")],
        ),
        ("lee.park@x.example", [("Lee Park", "lee.park@x.example", None)]),
        ("Okafor's is <ruth@x.example>.", [("Ruth Okafor", "ruth@x.example", None)]),
    ],
)
def test_what_was_given(typed, given_):
    assert [(one.name, one.email, one.phone) for one in read_given(typed, (RUTH, LEE))] == given_


def test_one_person_needs_no_name_beside_the_address():
    assert read_given("r@x.example", (RUTH,))[0].name == "Ruth Okafor"


def test_yes_is_enough_where_the_address_is_known():
    ruth = Met(name="Ruth Okafor", email="r@x.example")
    assert read_given("Ruth: yes", (ruth, LEE))[0].known


@pytest.mark.parametrize("typed", ["office@x.example", "Ruth: ruth@x", "Ruth: yes", "Ruth", "Sam: sam@x.example"])
def test_what_does_not_tell_whose_it_is_or_what_is_asked_again(typed):
    assert isinstance(read_given(typed, (RUTH, LEE)), Problem)


@pytest.mark.parametrize(("typed", "size"), [("3", 3), ("three", 3), ("about twelve", 12), ("8 of them", 8)])
def test_how_many(typed, size):
    assert read_size(typed, 2) == size


@pytest.mark.parametrize("typed", ["many", "0", "100", "2.5", "1"])
def test_how_many_is_a_number_not_below_those_named(typed):
    assert isinstance(read_size(typed, 2), Problem)


@pytest.mark.parametrize(
    ("typed", "exists", "hours"),
    [
        ("no", False, None),
        ("Yes", True, None),
        ("9-5 Mon-Fri", True, "9-5 Mon-Fri"),
        ("yes, weekdays 9 to 5", True, "weekdays 9 to 5"),
    ],
)
def test_a_reception(typed, exists, hours):
    desk = read_reception(typed)
    assert (desk.exists, desk.can_visit, desk.hours) == (exists, exists, hours)


def test_hours_that_do_not_read_are_asked_again():
    assert "09:00-17:30 Mon-Fri" in read_reception("in the mornings").sentence


@pytest.mark.parametrize("text", ["no", "None", "n", "NO.", "nobody", "n/a"])
def test_none(text):
    assert is_none(text)
    assert not is_yes(text)


@settings(deadline=None, max_examples=200)
@given(
    st.one_of(
        st.text(),
        st.lists(st.sampled_from(PIECES)).map(" ".join),
    )
)
def test_any_line_is_read_or_answered(text):
    for read in (read_met, read_given):
        found = read(text, (RUTH, LEE))
        assert isinstance(found, (tuple, Problem))
    assert read_size(text, 1) is not None
    assert read_reception(text) is not None
