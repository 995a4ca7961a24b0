"""The whole reviewer is silent over good notes of many voices."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from afterword.core.note.document import read_note
from afterword.core.review.reviewer import review_panel

NOTES = Path(__file__).parents[2] / "data" / "notes" / "good.jsonl"
ROWS = [json.loads(line) for line in NOTES.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=[row["id"] for row in ROWS])
def test_a_good_note_is_left_alone(row: dict[str, object]) -> None:
    note, problems = read_note(row)
    assert note is not None, problems
    (findings,) = review_panel([note])
    assert [(finding.rule, finding.text) for finding in findings] == []


def test_there_are_thirty_of_them_and_every_kind_is_there() -> None:
    assert len(ROWS) >= 30
    assert {row["kind"] for row in ROWS} == {"thank-you", "check-in-mail", "voicemail"}
