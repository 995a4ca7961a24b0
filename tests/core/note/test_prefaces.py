"""What stands before the thing itself is left out."""

from __future__ import annotations

import pytest

from afterword.core.note.prefaces import without_preface


@pytest.mark.parametrize(
    ("part", "typed", "kept"),
    [
        ("liked", "nice that she remembered my name", "that she remembered my name"),
        ("liked", "it was really cool how they let juniors present", "how they let juniors present"),
        ("liked", "impressed they still do it by hand", "they still do it by hand"),
        ("liked", "great to see the workshop floor", "seeing the workshop floor"),
        ("liked", "it was refreshing to hear that nobody is rushed", "that nobody is rushed"),
        ("liked", "seemed like she really cared", "she really cared"),
        ("liked", "it felt like everyone wanted to be there", "everyone wanted to be there"),
        ("liked", "I got the sense nobody is rushed", "nobody is rushed"),
        ("liked", "just how organised it all is", "how organised it all is"),
        ("liked", "the fact he asked what I would change", "the fact that he asked what I would change"),
        ("interest", "you can tell it is a proper home", "it is a proper home"),
        ("interest", "great that they train people", "great that they train people"),
        ("interest", "it feels like home", "it feels like home"),
        ("liked", "great teachers and small groups", "great teachers and small groups"),
        ("liked", "nice people", "nice people"),
        ("liked", "clear and calm", "clear and calm"),
        ("topic", "good teams and how they are built", "good teams and how they are built"),
    ],
)
def test_an_answer_begins_with_what_it_is_about(part: str, typed: str, kept: str) -> None:
    assert without_preface(typed, part) == kept
