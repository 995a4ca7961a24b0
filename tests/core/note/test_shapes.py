"""The shape of an answer decides how it is set into a sentence."""

from __future__ import annotations

import pytest

from afterword.core.note.shapes import Shape, shaped


@pytest.mark.parametrize(
    "text", ["every brief is argued aloud before it is filed", "each patient was seen twice before they left"]
)
def test_a_clause_that_ends_in_another_is_a_clause(text: str) -> None:
    fitted = shaped(text, frozenset(), "liked")
    assert fitted is not None
    assert fitted.shape is Shape.CLAUSE
