"""Review notes: one document, a file of one note a line, or any text."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from afterword.core.note.document import read_note
from afterword.core.note.model import Note
from afterword.core.problems import Invalid, Problem
from afterword.core.review.model import Finding
from afterword.core.review.reviewer import review_panel
from afterword.ports import Checker, Schemas

Reviewed = tuple[Note, tuple[Finding, ...]]


def review_notes(notes: Iterable[Note], checker: Checker) -> list[Reviewed]:
    """Each note with its findings, in order; those of one candidacy are compared for copies."""
    every = list(notes)
    return list(zip(every, review_panel(every, check=checker.remarks), strict=True))


def note_from(document: Any, schemas: Schemas) -> Note:
    """A note of a document; Invalid with every problem and its place."""
    note, problems = _read(document, schemas, "")
    if note is None:
        raise Invalid("This note does not fit.", problems)
    return note


def notes_from_lines(text: str, schemas: Schemas) -> list[Note]:
    """One note a line, blank lines left out; Invalid with every problem of every line."""
    notes: list[Note] = []
    problems: list[Problem] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        note, found = _line(line, schemas, f"line {number}")
        problems += found
        notes += [note] if note else []
    if problems:
        raise Invalid("These notes do not fit.", tuple(problems))
    return notes


def _line(line: str, schemas: Schemas, place: str) -> tuple[Note | None, tuple[Problem, ...]]:
    try:
        document = json.loads(line)
    except (ValueError, RecursionError) as fault:
        return None, (Problem(place, f"this is no JSON: {fault}"),)
    return _read(document, schemas, place)


def _read(document: Any, schemas: Schemas, place: str) -> tuple[Note | None, tuple[Problem, ...]]:
    """The schema is asked first; what it does not see, the reader does."""
    problems = schemas.problems("note", document)
    note, more = (None, ()) if problems else read_note(document)
    found = problems or more
    return note, tuple(
        Problem(f"{place}: {one.place}".rstrip(": ") if place else one.place, one.sentence) for one in found
    )
