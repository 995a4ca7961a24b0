"""The shipped schemas are JSON Schemas, take what the program writes, and name the place of what does not fit."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator
from whenever import Instant

from afterword.adapters.schema.files import SHIPPED, FileSchemas
from afterword.adapters.shelf.files import FileShelf
from afterword.core.candidacy.document import read_candidacy, write_candidacy
from afterword.core.candidacy.model import (
    Candidacy,
    Channel,
    EventKind,
    Form,
    Outcome,
    Part,
    ReplyKind,
    Status,
)
from afterword.core.plan.document import write_plan
from afterword.core.plan.model import ActionKind
from afterword.core.plan.planner import plan
from afterword.core.playbook.parse import load
from afterword.core.problems import Missing
from afterword.ports import Schemas
from tests.laws.strategies import candidacies

AT = "2026-11-12T15:30:00-05:00"
LEAST: dict[str, Any] = {
    "firm": {"name": "Okafor & Lane"},
    "role": "Associate",
    "interviews": [{"ended": AT, "zone": "America/New_York"}],
}
FULL: dict[str, Any] = {
    "candidate": {
        "name": "Anna Berg",
        "zone": "America/New_York",
        "phone": "+1",
        "email": "a@b",
        "address": "1 St",
        "locale": "en-US",
        "large_group": 7,
        "check_in_by": "mail",
    },
    "firm": {
        "name": "Okafor & Lane",
        "aliases": ["O&L"],
        "zone": "America/New_York",
        "country": "US",
        "subdivision": "NY",
        "phone": "+1",
        "address": "2 St",
        "reception": {"exists": True, "hours": "09:00-17:30 Mon-Fri", "can_visit": False},
    },
    "role": "Associate",
    "playbook": "us",
    "status": "open",
    "people": [
        {
            "id": "ruth",
            "name": "Ruth Okafor",
            "title": "Ms.",
            "address_as": "Ms. Okafor",
            "email": "r@o",
            "email_given": True,
            "phone": "+1",
            "zone": "America/Chicago",
            "part": "interviewer",
        }
    ],
    "interviews": [
        {
            "round": 1,
            "started": "2026-11-12T14:30:00-05:00",
            "ended": AT,
            "zone": "America/New_York",
            "form": "in-person",
            "group_size": 1,
            "people": ["ruth"],
            "most_with": "ruth",
            "next_round_on": "2026-12-01",
            "cancelled": False,
        }
    ],
    "talking_points": [{"with": "ruth", "topic": "appeals", "liked": "candour", "interest": "it is rare"}],
    "promises": [{"told_at": AT, "by": "ruth", "date": "2026-11-20", "words": "by Friday"}],
    "holidays": ["2026-12-24"],
    "events": [
        {
            "id": "e1",
            "at": AT,
            "kind": "reply",
            "person": "ruth",
            "channel": "mail",
            "words": "soon",
            "outcome": "answered",
            "reply": "offer",
            "date": "2026-11-20",
            "told": True,
            "firm": "Other",
            "deadline": AT,
            "event": None,
            "step": "thank-you",
        },
        {"at": AT, "kind": "undone", "event": 0},
    ],
}
NEEDED = {"firm", "name", "role", "interviews", "ended", "at", "kind"}


@pytest.fixture(scope="module")
def schemas() -> FileSchemas:
    return FileSchemas()


def places(schemas: Schemas, document: Any, name: str = "candidacy") -> dict[str, str]:
    return {problem.place: problem.sentence for problem in schemas.problems(name, document)}


def with_(place: list[str | int], value: Any) -> Any:
    document = copy.deepcopy(FULL)
    row: Any = document
    for step in place[:-1]:
        row = row[step]
    row[place[-1]] = value
    return document


def leaves(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    own = [path] if path and isinstance(path[-1], str) else []
    return own + [leaf for key, item in inner for leaf in leaves(item, (*path, key))]


def test_every_shipped_schema_is_one(schemas: FileSchemas) -> None:
    assert {"candidacy", "plan", "reply"} <= set(schemas.names())
    for name in schemas.names():
        schema = json.loads(schemas.text(name))
        Draft202012Validator.check_schema(schema)
        assert schema["$schema"].endswith("2020-12/schema")


@pytest.mark.parametrize("name", ["plann", "", "../schemas/plan", "Plan", "plan.json", "x" * 5000, "a\x00b"])
def test_a_schema_that_is_none_is_missing(schemas: FileSchemas, name: str) -> None:
    with pytest.raises(Missing, match="There is no schema"):
        schemas.text(name)


def test_names_are_those_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "b.json").write_text("{}", encoding="utf-8")
    (tmp_path / "a.json").write_text("{}", encoding="utf-8")
    (tmp_path / "c.txt").write_text("{}", encoding="utf-8")
    assert FileSchemas(tmp_path).names() == ["a", "b"]
    assert SHIPPED.is_dir()


def test_the_least_and_the_fullest_document_fit(schemas: FileSchemas) -> None:
    assert schemas.problems("candidacy", LEAST) == ()
    assert schemas.problems("candidacy", FULL) == ()
    assert schemas.problems("candidacy", {**FULL, "colour": {"any": [1]}}) == ()
    candidacy, problems = read_candidacy(FULL)
    assert candidacy is not None, problems


@pytest.mark.parametrize("path", leaves(FULL), ids=str)
def test_null_stands_for_unknown_wherever_a_value_is_not_needed(
    schemas: FileSchemas, path: tuple[str | int, ...]
) -> None:
    found = places(schemas, with_([*path], None))
    needed = path[-1] in NEEDED and path[:1] != ("candidate",) and path != ("events", 0, "firm")
    needed = needed or path == ("interviews", 0, "zone")
    assert bool(found) == needed, found


@pytest.mark.parametrize("path", leaves(FULL), ids=str)
def test_a_value_of_another_kind_is_told_at_its_place(schemas: FileSchemas, path: tuple[str | int, ...]) -> None:
    place = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).lstrip(".")
    other = {"a": 1} if path[-1] not in {"candidate", "firm", "reception"} else 1
    assert place in places(schemas, with_([*path], {"a": 1} if path[0] == "events" else other))


@pytest.mark.parametrize(
    ("path", "words"),
    [
        (["status"], Status),
        (["people", 0, "part"], Part),
        (["interviews", 0, "form"], Form),
        (["events", 0, "kind"], EventKind),
        (["events", 0, "channel"], Channel),
        (["events", 0, "outcome"], Outcome),
        (["events", 0, "reply"], ReplyKind),
    ],
)
def test_every_word_of_the_model_fits_and_no_other(schemas: FileSchemas, path: list[str | int], words: Any) -> None:
    for word in words:
        assert not places(schemas, with_(path, word.value))
    assert places(schemas, with_(path, "lunch"))


def test_the_plan_schema_knows_every_kind_of_action(schemas: FileSchemas) -> None:
    kinds = json.loads(schemas.text("plan"))["$defs"]["kind"]["enum"]
    assert kinds == [kind.value for kind in ActionKind]


@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        (
            ["interviews", 0, "ended"],
            "2026-07-12T15:30",
            "2026-07-12T15:30 has no offset: write 2026-07-12T15:30:00-04:00",
        ),
        (["events", 0, "at"], "2026-11-12 15:30:00", "has no offset: write 2026-11-12T15:30:00-05:00"),
        (["interviews", 0, "ended"], "2026-11-12 15:30-0500", "is no instant: write 2026-11-12T15:30:00-05:00"),
        (["interviews", 0, "ended"], "2026-02-30T15:30:00Z", "on no calendar"),
        (["interviews", 0, "ended"], "2026-11-12T25:30:00Z", "on no calendar"),
        (["interviews", 0, "ended"], "9999-12-31T23:59:59Z", "cannot be meant"),
        (["interviews", 0, "ended"], "0001-01-01T00:00:00+14:00", "on no calendar"),
        (["interviews", 0, "ended"], "٢٠٢٦-11-12T15:30:00Z", "is no instant"),
        (["interviews", 0, "ended"], "", "is no instant"),
        (["interviews", 0, "zone"], "EST5", "no zone is named"),
        (["interviews", 0, "zone"], "../../etc/passwd", "no zone is named"),
        (["firm", "zone"], "\x1b[31m", 'no zone is named "?[31m"'),
        (["events", 0, "date"], "20261112", "is no date"),
        (["events", 0, "deadline"], "2026-11-12T15:30:00", "has no offset"),
        (["holidays", 0], "2026-02-30", "on no calendar"),
        (["holidays", 0], AT, "is no date"),
        (["role"], " \n", "it is empty: write something"),
        (["role"], None, "null says nothing"),
        (["interviews"], [], "give at least one"),
        (["interviews", 0, "round"], "2", "take the quotes away"),
        (["interviews", 0, "round"], True, "it wants a whole number, not true"),
        (["interviews", 0, "group_size"], -1, "a number from 0"),
        (["people", 0, "email_given"], "true", "take the quotes away"),
        (["interviews", 0, "form"], "in person", "did you mean in-person?"),
        (["events", 0, "kind"], ["x"], "a list is none of"),
        (["people", 0], 7, "it wants an object, not 7"),
    ],
)
def test_sentences_say_what_to_write(schemas: FileSchemas, path: list[str | int], value: Any, sentence: str) -> None:
    (found,) = schemas.problems("candidacy", with_(path, value))
    assert sentence in found.sentence


def test_everything_is_told_at_once(schemas: FileSchemas) -> None:
    document = {"firm": {"nam": 1}, "people": [{"id": "a"}], "interviews": [{}, {"ended": 1}], "status": "new"}
    assert set(places(schemas, document)) == {
        "firm.name", "role", "people[0].name", "interviews[0].ended", "interviews[0].zone", "interviews[1].ended",
        "interviews[1].zone", "status",
    }  # fmt: skip


@pytest.mark.parametrize("document", [None, 7, "x", [], [LEAST], True, 1.5])
def test_what_is_no_object_is_told_of_the_whole(schemas: FileSchemas, document: Any) -> None:
    assert list(places(schemas, document)) == [""]


@pytest.mark.parametrize("name", ["reply"])
def test_a_reply_fits_and_a_faulty_one_does_not(schemas: FileSchemas, name: str) -> None:
    reply = {"id": "1", "kind": "offer", "date": "2026-11-20", "confidence": 0.9, "evidence": [3, 9]}
    assert not places(schemas, reply, name)
    assert not places(schemas, {**reply, "date": None, "evidence": None}, name)
    faulty = {"id": 1, "kind": "maybe", "date": AT, "confidence": 2, "evidence": [1]}
    assert set(places(schemas, faulty, name)) == set(reply)


US = load("us", FileShelf().playbook_text)


@settings(deadline=None, max_examples=60)
@given(candidacies())
def test_what_the_program_writes_fits(candidacy: Candidacy) -> None:
    schemas = FileSchemas()
    document = json.loads(json.dumps(write_candidacy(candidacy)))
    assert schemas.problems("candidacy", document) == ()
    written = write_plan(plan(candidacy, US, Instant("2026-11-12T20:30Z")), candidacy.zone())
    assert schemas.problems("plan", json.loads(json.dumps(written))) == ()
