"""How events are named, and found again."""

from __future__ import annotations

import pytest

from afterword.core.candidacy.event_names import event_names, undone_name


@pytest.mark.parametrize(
    ("rows", "names"),
    [
        ([], ()),
        ([{}, {}], ("e1", "e2")),
        ([{"id": "a"}, {}], ("a", "e2")),
        ([{"id": "e2"}, {}], ("e2", "e2x")),
        ([{}, {"id": "e1"}], ("e1x", "e1")),
        ([{"id": "e3"}, {"id": "e3x"}, {}], ("e3", "e3x", "e3xx")),
        ([{"id": None}, {"id": ""}], ("e1", "e2")),
        ([{"id": 7}, {}], ("7", "e2")),
    ],
)
def test_names(rows, names):
    assert event_names(rows) == names


ROWS = [
    {"at": "2026-03-03T16:00-05:00", "kind": "note-sent"},
    {"at": "2026-03-17T10:00-04:00", "kind": "check-in-sent", "id": "mine"},
    {"at": "2026-03-18T10:00-04:00", "kind": "note-sent"},
    {"at": "2026-03-19T10:00-04:00", "kind": "undone", "event": "mine"},
]
NAMES = ("e1", "mine", "e3", "e4")


@pytest.mark.parametrize(
    ("target", "name"),
    [
        ("mine", "mine"),
        ("e3", "e3"),
        (0, "e1"),
        (3, "e4"),
        (4, None),
        (-1, None),
        (True, None),
        ("2026-03-03T16:00-05:00", "e1"),
        ("note-sent", "e3"),
        ("check-in-sent", "mine"),
        ("undone", None),
        ("2026-03-19T10:00-04:00", None),
        ("nothing", None),
        (None, None),
    ],
)
def test_the_event_that_is_undone(target, name):
    assert undone_name(target, ROWS, NAMES) == name
