"""A candidacy document, however it was damaged, gives a plan or problems, and never another exception."""

from __future__ import annotations

import copy
import json
import os
import random
from typing import Any

import tomli_w
from whenever import Instant

from afterword.adapters.holidays.library import LibraryHolidays
from afterword.adapters.schema.files import FileSchemas
from afterword.adapters.shelf.files import FileShelf
from afterword.core.candidacy.document import read_candidacy, write_candidacy
from afterword.core.plan.document import write_plan
from afterword.core.plan.planner import plan
from afterword.core.playbook.parse import load
from afterword.core.problems import Invalid
from afterword.usecases.open_document import parse_document, read_candidacy_document, unknown_keys
from afterword.usecases.times import closed_days_for
from tests.adapters.schema.test_files import FULL
from tests.laws.test_playbook_fuzz import harmless

ROUNDS = int(os.environ.get("AFTERWORD_FUZZ", "800"))
NOW = Instant("2026-11-13T15:00Z")
PIECES = [
    b"", b"\n", b"[", b"]", b"{", b"}", b"[[", b"=", b":", b",", b'"', b"'", b'"""', b"\\", b"\\u0000", b"\\ud83d", b"\x00",
    b"\xff", b"\xef\xbb\xbf", b"\x1b[31m", b"NaN", b"-Infinity", b"1e999", b"null", b"true", b"2026-11-12", b"inf", b"0x7f",
    b"2026-11-12T15:30:00", b"[" * 500, b'{"a":' * 500, b"9" * 5000, b"a." * 500, b"#", b"-05:00", b"Z", b"\r",
]  # fmt: skip
VALUES: list[Any] = [
    None, True, False, 0, -1, 2**70, 1.5, float("inf"), float("nan"), "", " ", "x", "\x00", "\x1b[2J", "\u202e", "é" * 3000,
    "2026-11-12", "2026-02-30", "2026-11-12T15:30:00", "2026-11-12T15:30:00-05:00", "2199-12-31T23:59:59Z",
    "1900-01-01T00:00:00+14:00", "9999-12-31", "0001-01-01", "2026-11-12T15:30:60Z", "ruth", "e1", "note-sent", "undone",
    "reply", "closed", "America/New_York", "Pacific/Apia", "../../etc/localtime", "24/7", "by Friday", "within 999999 days",
    "in two years", "US", "Narnia", "us", [], {}, [[]], [None], ["ruth", "ruth"], {"a": {"b": []}}, list(range(50)),
]  # fmt: skip


def changed(rng: random.Random, document: Any) -> Any:
    """One to four values replaced, removed, doubled or moved, anywhere in it."""
    document = copy.deepcopy(document)
    for _ in range(rng.randint(1, 4)):
        holder, key = rng.choice(holders(document))
        match rng.randint(0, 4):
            case 0:
                del holder[key]
            case 1 if isinstance(holder, list):
                holder.append(copy.deepcopy(holder[key]))
            case 2:
                other, place = rng.choice(holders(document))
                holder[key] = copy.deepcopy(other[place])
            case _:
                holder[key] = copy.deepcopy(rng.choice(VALUES))
        if not document:
            break
    return document


def holders(value: Any) -> list[tuple[Any, Any]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    inner = list(inner)
    return [(value, key) for key, _ in inner] + [found for _, item in inner for found in holders(item)]


def damaged(rng: random.Random, data: bytes) -> bytes:
    """One to three edits of the bytes."""
    for _ in range(rng.randint(1, 3)):
        first = rng.randint(0, len(data))
        last = min(len(data), first + rng.choice((1, 3, 30)))
        match rng.randint(0, 3):
            case 0:
                data = data[:first] + rng.choice(PIECES) + data[first:]
            case 1:
                data = data[:first] + data[last:]
            case 2:
                data = data[:last] + data[first:last] + data[last:]
            case _:
                data = data[:first] + bytes([rng.randint(0, 255)]) + data[first + 1 :]
    return data


def written(rng: random.Random, document: Any, form: str) -> bytes:
    if form == "json":
        return json.dumps(document, ensure_ascii=rng.random() < 0.5).encode("utf-8", "surrogatepass")
    return tomli_w.dumps(without_null(document)).encode("utf-8", "surrogatepass")


def without_null(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: without_null(item) for key, item in value.items() if item is not None}
    return [without_null(item) for item in value if item is not None] if isinstance(value, list) else value


def test_damaged_documents_give_a_plan_or_problems() -> None:
    rng = random.Random(20261112)
    schemas, holidays, playbook = FileSchemas(), LibraryHolidays(), load("us", FileShelf().playbook_text)
    fitting = 0
    for round_ in range(ROUNDS):
        form = ("json", "toml")[round_ % 2]
        document = changed(rng, FULL) if rng.random() < 0.8 else FULL
        data = written(rng, document, form)
        data = damaged(rng, data) if rng.random() < 0.4 else data
        refusal, warned = None, ()
        try:
            document = parse_document(data, rng.choice((f"a.{form}", "-")))
            warned = unknown_keys(document)
            candidacy = read_candidacy_document(document, schemas)
        except Invalid as invalid:
            refusal = invalid
        told = (*warned, *(refusal.problems if refusal else ()))
        assert all(harmless(str(problem)) for problem in told), (round_, told)
        if refusal:
            assert refusal.problems, (round_, data)
            continue
        fitting += 1
        assert harmless(holidays.problem(candidacy.firm.country, candidacy.firm.subdivision) or ""), round_
        planned = plan(closed_days_for(candidacy, holidays, NOW), playbook, NOW)
        json.dumps(write_plan(planned, candidacy.zone()))
        assert read_candidacy(write_candidacy(candidacy)) == (candidacy, ()), (round_, data)
    assert ROUNDS // 20 < fitting < ROUNDS
