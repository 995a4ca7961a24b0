"""Every way a schema can be missed has a sentence of its own, also those that only other schemas use."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema import Draft202012Validator

from afterword.adapters.schema.sentences import place_of, problems_of


@pytest.mark.parametrize(
    ("schema", "document", "place", "sentence"),
    [
        ({"const": 1}, 2, "", "it wants 1, not 2"),
        ({"maxItems": 1}, [1, 2], "", "it wants at most 1 of them, and has 2"),
        ({"minItems": 2}, [1], "", "it wants at least 2 of them, and has 1"),
        ({"uniqueItems": True}, [1, 1], "", "something stands twice in it: give each once"),
        ({"minLength": 2}, "a", "", "it wants at least 2 characters"),
        ({"maxLength": 2}, "abc", "", "it wants at most 2 characters, and has 3"),
        ({"maximum": 2}, 3, "", "it wants a number up to 2, not 3"),
        ({"pattern": "^a"}, "b", "", '"b" is not written as ^a asks'),
        ({"multipleOf": 2}, 3, "", "3 does not fit what the schema says of multipleOf"),
        (
            {"properties": {"form": {}}, "additionalProperties": False},
            {"frm": 1},
            "frm",
            "it is not known here: did you mean form?",
        ),
        ({"anyOf": [{"type": "string"}, {"type": "array"}]}, 3, "", "it wants text or a list, not 3"),
        (
            {"oneOf": [{"type": "null"}, {"type": "object", "required": ["a"]}]},
            {"b": 1},
            "a",
            "it is missing: add it",
        ),
        (
            {"anyOf": [{"type": "null"}, {"type": "array", "items": {"type": "integer"}}]},
            [1, "x"],
            "[1]",
            'it wants a whole number, not "x"',
        ),
    ],
)
def test_sentences(schema: Any, document: Any, place: str, sentence: str) -> None:
    (found,) = problems_of(document, Draft202012Validator(schema).iter_errors(document))
    assert (found.place, found.sentence) == (place, sentence)


def test_two_missing_keys_are_two_problems() -> None:
    schema = {"required": ["a", "b"]}
    found = problems_of({}, Draft202012Validator(schema).iter_errors({}))
    assert [problem.place for problem in found] == ["a", "b"]


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ([], ""),
        (["people", 1, "email"], "people[1].email"),
        ([0, "id"], "[0].id"),
        (["a b", "c"], '["a b"].c'),
        (["x", "\x1b"], 'x["?"]'),
    ],
)
def test_places(path: list[str | int], place: str) -> None:
    assert place_of(path) == place
