"""The labelled notes are sound, and the reviewer does on them as well as it did when it was last measured."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from afterword.adapters.schema.files import FileSchemas
from afterword.core.review.catalogue import RULES
from tests.corpus.scoring import PARTS, findings_of, read_part, score

SLUGS = {rule.slug for rule in RULES}
# (precision, recall, silence) of the last measurement, less a little; docs/what-the-reviewer-catches.md tells the figures.
FLOORS = {"tuning": (0.94, 0.90, 0.96), "validation": (0.95, 0.86, 0.94), "held-out": (0.89, 0.85, 0.88)}


@pytest.mark.parametrize("part", PARTS)
def test_every_note_fits_and_every_label_lies_in_it(part: str) -> None:
    rows = [
        json.loads(line)
        for file in sorted((Path(__file__).parent / part).glob("*.jsonl"))
        for line in file.read_text(encoding="utf-8").splitlines()
    ]
    assert rows
    assert len({row["note"]["id"] for row in rows}) == len(rows)
    for row in rows:
        assert FileSchemas().problems("note", row["note"]) == ()
        for label in row["labels"]:
            assert label["rule"] in SLUGS
            assert label["span"] is None or 0 <= label["span"][0] < label["span"][1] <= len(row["note"]["text"])


@pytest.mark.parametrize("part", PARTS)
def test_the_reviewer_has_not_become_worse(part: str) -> None:
    notes = read_part(part)
    made = score(notes, findings_of(notes))
    precision, recall, silence = FLOORS[part]
    assert made.precision() >= precision
    assert made.recall() >= recall
    assert made.silence() >= silence
