"""A document is opened whole or refused with every problem, by line or by place."""

from __future__ import annotations

import json
from typing import Any

import pytest
import tomli_w

from afterword.adapters.schema.files import FileSchemas
from afterword.core.candidacy.document import write_candidacy
from afterword.core.problems import Invalid, Problem
from afterword.usecases.open_document import parse_document, read_candidacy_document, unknown_keys
from tests.adapters.schema.test_files import FULL, LEAST

TOML = """\
role = "Associate"
holidays = [2026-12-24]

[firm]
name = "Okafor & Lane"

[[interviews]]
round = 2.0
ended = 2026-11-12T15:30:00-05:00
zone = "America/New_York"
next_round_on = 2026-12-01
"""


def refused(data: bytes | str, name: str = "x.json") -> tuple[Problem, ...]:
    with pytest.raises(Invalid) as caught:
        parse_document(data if isinstance(data, bytes) else data.encode(), name)
    assert caught.value.problems
    return caught.value.problems


def unfit(document: Any) -> dict[str, str]:
    with pytest.raises(Invalid) as caught:
        read_candidacy_document(document, FileSchemas())
    return {problem.place: problem.sentence for problem in caught.value.problems}


@pytest.mark.parametrize("name", ["a.json", "A.JSON", "-", "a", "a.txt", "a.toml"])
@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf", b" \r\n\t"])
def test_json_by_suffix_or_content(name: str, before: bytes) -> None:
    data = json.dumps(FULL).encode()
    assert parse_document(before + data, name) == FULL


@pytest.mark.parametrize("name", ["a.toml", "A.TOML", "-", "a", "a.txt"])
@pytest.mark.parametrize("before", ["", "\ufeff", "# mine\n", "\r\n", 'candidate.name = "x"\n', '"playbook" = "us"\n'])
def test_toml_by_suffix_or_content(name: str, before: str) -> None:
    document = parse_document((before + TOML).encode(), name)
    assert document["interviews"] == [
        {"round": 2, "ended": "2026-11-12T15:30:00-05:00", "zone": "America/New_York", "next_round_on": "2026-12-01"}
    ]
    assert document["holidays"] == ["2026-12-24"]
    assert read_candidacy_document(document, FileSchemas()).role == "Associate"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[firm]\nname = 'x'\n", {"firm": {"name": "x"}}),
        ("[ firm ] # of mine\nname = 'x'\n", {"firm": {"name": "x"}}),
        ("[[people]]\nid = 'x'\n", {"people": [{"id": "x"}]}),
        ("[1, 2]", [1, 2]),
        ('["a"]\n', {"a": {}}),
        ('[{"role": 1}]', [{"role": 1}]),
        ('"text"', "text"),
        ("null", None),
    ],
)
def test_standard_input_is_told_by_its_content(text: str, expected: Any) -> None:
    assert parse_document(text.encode(), "-") == expected


def test_both_forms_of_one_document_are_alike() -> None:
    candidacy = read_candidacy_document(FULL, FileSchemas())
    written = write_candidacy(candidacy)
    for data, name in ((json.dumps(written), "a.json"), (tomli_w.dumps(written), "a.toml")):
        assert read_candidacy_document(parse_document(data.encode(), name), FileSchemas()) == candidacy


def test_an_instant_of_toml_without_offset_is_told_with_what_to_write() -> None:
    document = parse_document(TOML.replace("-05:00", "").encode(), "a.toml")
    assert unfit(document) == {
        "interviews[0].ended": "2026-11-12T15:30:00 has no offset: write 2026-11-12T15:30:00-05:00"
    }


@pytest.mark.parametrize(
    ("data", "name", "place"),
    [
        ('{"a": 1,\n "b":}', "a.json", "line 2"),
        ('{"a": 1}\n\n{"b": 2}', "a.json", "line 3"),
        (b'{"a":\n"\xff"}', "a.json", "line 2"),
        ("a = 1\nb = \nc = 2", "a.toml", "line 2"),
        ("a = 1\n\n[x\n", "a.toml", "line 3"),
        ("a = 1\n\nb = '''\n", "a.toml", "line 3"),
        ("a = 1\nb = " + "9" * 5000 + "\n\n", "a.toml", "line 2"),
        ("a = 1\n" + ".".join("a" * 50_000) + " = 1", "a.toml", "line 2"),
        ("a = 1\na = 2", "a.toml", "line 2"),
        ("a = 2026-02-30", "a.toml", "line 1"),
        ("", "a.toml", ""),
        (" \n", "-", ""),
        ("\ufeff", "-", ""),
        ("[" * 100_000, "a.json", ""),
        ("a = " + "[" * 100_000, "a.toml", ""),
        (b" " * 16_000_001, "a.json", ""),
        ('{"a": {"b": 1e999}}', "a.json", "a.b"),
        ('{"a": [NaN]}', "a.json", "a[0]"),
        ('{"a": ' + "9" * 5000 + "}", "a.json", "a"),
        ("a = inf", "a.toml", "a"),
        ("a = 99999999999999999999", "a.toml", "a"),
        ('{"firm": {"name": "a", "name": "b"}}', "a.json", "firm.name"),
        ('{"a": "\\ud800"}', "a.json", "a"),
        ('{"\\ud800": 1}', "a.json", ""),
    ],
)
def test_a_broken_text_is_told_by_its_line_or_place(data: bytes | str, name: str, place: str) -> None:
    (problem,) = refused(data, name)
    assert problem.place == place
    assert problem.sentence.isprintable()
    assert problem.sentence.endswith(".")


def test_several_unfit_values_are_told_at_once() -> None:
    found = refused('{"a": NaN, "b": [1e999], "c": "\\udfff", "d": 1, "d": 2}')
    assert {problem.place for problem in found} == {"a", "b[0]", "c", "d"}


def test_values_within_values_without_end_are_refused() -> None:
    (problem,) = refused('{"a":' * 60 + "1" + "}" * 60)
    assert "within one another" in problem.sentence
    assert len(problem.place) <= 80


def test_problems_of_schema_and_meaning_come_together() -> None:
    document = json.loads(json.dumps(FULL))
    document["role"] = 7
    document["people"][0]["email"] = 3
    document["people"] += [7, {"id": "ruth", "name": "B"}]
    document["interviews"][0] |= {"started": "2026-11-13T14:30:00-05:00", "people": ["nobody", 3]}
    document["events"] += ["x", {"at": "2026-11-12T15:30:00Z", "kind": "undone", "event": "e9"}]
    document["firm"]["reception"]["hours"] = "whenever"
    assert set(unfit(document)) == {
        "role",
        "people[0].email",
        "people[1]",
        "people[2].id",
        "interviews[0].people[0]",
        "interviews[0].people[1]",
        "interviews[0].ended",
        "events[2]",
        "events[3].event",
        "firm.reception.hours",
    }


def test_a_person_without_an_id_goes_by_the_name() -> None:
    document = {**LEAST, "people": [{"name": "Ruth Okafor"}], "talking_points": [{"with": "Ruth Okafor", "topic": "x"}]}
    candidacy = read_candidacy_document(document, FileSchemas())
    assert candidacy.people[0].id == candidacy.talking_points[0].person == "Ruth Okafor"
    document["people"] = [{"name": "Ruth Okafor"}, {"name": "Ruth Okafor"}]
    assert list(unfit(document)) == ["people[1].id"]


def test_unknown_keys_are_warned_of_with_what_was_meant() -> None:
    document = {
        **FULL,
        "talking-points": [],
        "colour": 1,
        "people": [{**FULL["people"][0], "emial": "x"}],
        "talking_points": [{"topic": "x", "person": "ruth"}],
        "firm": {**FULL["firm"], "reception": {"opening hours": "9-5"}},
    }
    found = {problem.place: problem.sentence for problem in unknown_keys(document)}
    assert set(found) == {
        "talking-points",
        "colour",
        "people[0].emial",
        "talking_points[0].person",
        'firm.reception["opening hours"]',
    }
    assert "did you mean talking_points?" in found["talking-points"]
    assert "did you mean email?" in found["people[0].emial"]
    assert "did you mean" not in found["colour"]


@pytest.mark.parametrize("document", [FULL, LEAST, None, [], 7, {"people": None, "firm": 3, "events": [None]}])
def test_known_keys_are_not_warned_of(document: Any) -> None:
    assert unknown_keys(document) == ()


def test_the_keys_that_are_read_are_those_of_the_schema() -> None:
    def keys(schema: Any) -> dict[str, Any]:
        inner = schema.get("items", schema).get("properties", {})
        return {name: keys(value) for name, value in inner.items()}

    def whole(shape: dict[str, Any]) -> Any:
        return {name: whole(inner) or None for name, inner in shape.items()}

    document = whole(keys(json.loads(FileSchemas().text("candidacy"))))
    assert unknown_keys(document) == ()
    for name, inner in document.items():
        if inner:
            assert unknown_keys({name: {**inner, "zzz": 1}}), name
