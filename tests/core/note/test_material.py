"""What can be told of a talking point, and what is asked about instead."""

from __future__ import annotations

import pytest

from afterword.core.note.recasting import speaks_of_unnamed


@pytest.mark.parametrize(
    ("text", "unnamed"),
    [
        ("that you let them fail a bit", True),
        ("that you trust them", True),
        ("that juniors choose who teaches them", False),
        ("how the nurses look after one another and the residents with them", False),
        ("your patience", False),
    ],
)
def test_them_wants_somebody_whom_it_could_mean(text: str, unnamed: bool) -> None:
    assert speaks_of_unnamed(text) is unnamed
