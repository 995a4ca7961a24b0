"""Reviewing documents and files of one note a line."""

from __future__ import annotations

import json

import pytest

from afterword.adapters.checker.harper import HarperChecker
from afterword.adapters.schema.files import FileSchemas
from afterword.core.problems import Invalid
from afterword.usecases.review import note_from, notes_from_lines, review_notes
from tests.core.review.cases import OKAFOR
from tests.core.review.test_good_notes import NOTES, ROWS

SCHEMAS = FileSchemas()
CHECKER = HarperChecker()
COPY = "Dear {}:\n\nThank you for the hour. I liked the docket that you showed me. It made me want the job. Please call me.\n\nDaniel Reyes"


def test_notes_of_one_candidacy_are_compared() -> None:
    rows = [
        OKAFOR | {"id": name, "recipient": {"name": name}, "text": COPY.format(name)}
        for name in ("Amara Okafor", "Thomas Lane")
    ]
    notes = notes_from_lines("\n".join(json.dumps(row) for row in rows) + "\n\n", SCHEMAS)
    for _, findings in review_notes(notes, CHECKER):
        assert "copied-note" in {finding.rule for finding in findings}
    ((_, findings),) = review_notes(notes[:1], CHECKER)
    assert "copied-note" not in {finding.rule for finding in findings}


def test_the_good_notes_fit_the_schema_and_pass() -> None:
    notes = notes_from_lines(NOTES.read_text(encoding="utf-8"), SCHEMAS)
    assert [note.id for note in notes] == [row["id"] for row in ROWS]
    assert all(findings == () for _, findings in review_notes(notes, CHECKER))


def test_every_problem_of_every_line_is_told() -> None:
    with pytest.raises(Invalid) as caught:
        notes_from_lines('{"text": "a"}\n{"text": 3, "kind": "x"}\n{\n{"text": "a", "sent_on": "soon"}', SCHEMAS)
    assert [problem.place for problem in caught.value.problems] == [
        "line 2: text",
        "line 2: kind",
        "line 3",
        "line 4: sent_on",
    ] or {problem.place.split(":")[0] for problem in caught.value.problems} == {"line 2", "line 3", "line 4"}


def test_a_document_without_a_text_is_refused() -> None:
    with pytest.raises(Invalid) as caught:
        note_from({"kind": "thank-you"}, SCHEMAS)
    assert "text" in {problem.place for problem in caught.value.problems}
    with pytest.raises(Invalid):
        note_from([], SCHEMAS)
