"""Review notes: one document, a file of one note a line, or any text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from afterword.core.note.layout import layout_in_json
from afterword.core.note.model import Note
from afterword.core.problems import Invalid, Problem
from afterword.core.review.model import Finding
from afterword.core.review.reviewer import reviews
from afterword.ports import Checker, Schemas
from afterword.usecases.open_notes import Opened, is_no_note, open_document, read_document

Reviewed = tuple[Note, tuple[Finding, ...]]


def review_notes(notes: Iterable[Note], checker: Checker) -> list[Reviewed]:
    """Each note with its findings, in order; those of one candidacy are compared for copies."""
    every = list(notes)
    return list(zip(every, reviewing(every, checker), strict=True))


def reviewing(notes: Iterable[Note], checker: Checker) -> Iterator[tuple[Finding, ...]]:
    """The findings of each note, one note after another, so that somebody who watches sees how far it is."""
    return reviews(list(notes), check=checker.remarks)


def note_from(document: Any, schemas: Schemas) -> Note:
    """A note of a document; Invalid with every problem and its place."""
    return open_document(document, "", "note", schemas).note


def notes_from_lines(text: str, schemas: Schemas) -> list[Note]:
    """One note a line, blank lines left out; Invalid with every problem of every line."""
    return [opened.note for opened in open_lines(text, "", schemas)]


def open_lines(text: str, path: str, schemas: Schemas) -> list[Opened]:
    """The same with the place of each note in the file."""
    opened: list[Opened] = []
    problems: list[Problem] = []
    at = 0
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            note, found = _line(line, schemas, f"line {number}")
            problems += found
            opened += [Opened(path, note, layout_in_json(text, at))] if note else []
        at += len(line) + 1
    if problems:
        raise Invalid(f"{path}: these notes do not fit.".removeprefix(": "), tuple(problems))
    return opened


def holds_no_note(text: str) -> bool:
    """Whether no line of a file holds a note: it is a file of something else."""
    return all(_is_other(line) for line in text.split("\n") if line.strip())


def _is_other(line: str) -> bool:
    try:
        return is_no_note(json.loads(line))
    except (ValueError, RecursionError):
        return False


def _line(line: str, schemas: Schemas, place: str) -> tuple[Note | None, tuple[Problem, ...]]:
    try:
        document = json.loads(line)
    except (ValueError, RecursionError) as fault:
        return None, (Problem(place, f"this is no JSON: {fault}"),)
    return read_document(document, schemas, place)
