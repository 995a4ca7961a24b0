"""The labelled notes are sound, and the reviewer does on them as well as it did when it was last measured."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from afterword.adapters.schema.files import FileSchemas
from afterword.core.review.catalogue import RULES
from tests.corpus.scoring import HALVES, findings_of, read_half, score

SLUGS = {rule.slug for rule in RULES}
# (precision, recall, silence) of the last measurement, less a little; docs/what-the-reviewer-catches.md tells the figures.
FLOORS = {"tuning": (0.90, 0.88, 0.95), "held-out": (0.86, 0.79, 0.85)}


@pytest.mark.parametrize("half", HALVES)
def test_every_note_fits_and_every_label_lies_in_it(half: str) -> None:
    rows = [
        json.loads(line)
        for file in sorted((Path(__file__).parent / half).glob("*.jsonl"))
        for line in file.read_text(encoding="utf-8").splitlines()
    ]
    assert rows
    assert len({row["note"]["id"] for row in rows}) == len(rows)
    for row in rows:
        assert FileSchemas().problems("note", row["note"]) == ()
        for label in row["labels"]:
            assert label["rule"] in SLUGS
            assert label["span"] is None or 0 <= label["span"][0] < label["span"][1] <= len(row["note"]["text"])


@pytest.mark.parametrize("half", HALVES)
def test_the_reviewer_has_not_become_worse(half: str) -> None:
    notes = read_half(half)
    made = score(notes, findings_of(notes))
    precision, recall, silence = FLOORS[half]
    assert made.precision() >= precision
    assert made.recall() >= recall
    assert made.silence() >= silence
