"""Text made fit for type."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.note.prose import words
from afterword.core.paper.signs import lines_of, set_in_type


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ('"Learning by doing" is it.', "“Learning by doing” is it."),
        ("It's the students' work.", "It’s the students’ work."),
        ("('quite so')", "(‘quite so’)"),
        ("in the '90s, '98 and 'tis", "in the ’90s, ’98 and ’tis"),
        ("She stayed -- and I left --- early.", "She stayed—and I left—early."),
        ("well-known 555-0142", "well-known 555-0142"),
        ("and so on...", "and so on…"),
        ("rock 'n' roll", "rock ‘n’ roll"),
        ("a\u202eb\u200bc\x07d", "abcd"),
        ("e\u0301", "é"),
        ("Okafor & Lane #1 *not* _this_ $x$", "Okafor & Lane #1 *not* _this_ $x$"),
    ],
)
def test_signs_become_those_of_a_printer(typed, set_):
    assert set_in_type(typed) == set_


@settings(deadline=None, max_examples=200)
@given(st.text(alphabet=st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), max_size=200))
def test_it_settles_at_once_and_loses_no_word(text):
    once = set_in_type(text)
    assert set_in_type(once) == once
    assert (
        len(words(once)) >= len(words(text)) - once.count("—") - once.count("’") - once.count("‘") - 1
        or not text.isascii()
    )


@pytest.mark.parametrize(
    ("written", "lines"),
    [
        ("41 Alder Street, Apt. 3, Brooklyn, NY 11201", ("41 Alder Street, Apt. 3", "Brooklyn, NY 11201")),
        (
            "200 Main Street\nSuite 400\nSpringfield, IL 62701",
            ("200 Main Street", "Suite 400", "Springfield, IL 62701"),
        ),
        ("Harbour House; 12 Quay Row; Cork, T12 X4P9", ("Harbour House", "12 Quay Row", "Cork, T12 X4P9")),
        ("10 High Street, 2nd floor, Leeds, LS1 4AP", ("10 High Street, 2nd floor", "Leeds, LS1 4AP")),
        ("77 K Street NW, Washington, D.C. 20001", ("77 K Street NW", "Washington, D.C. 20001")),
        ("", ()),
        (None, ()),
        (" , ;\n", ()),
    ],
)
def test_an_address_is_set_line_by_line(written, lines):
    assert lines_of(written) == lines
