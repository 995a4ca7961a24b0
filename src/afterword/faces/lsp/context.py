"""What the editor's settings say of the letters at hand: the same names as the options of `afterword review`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from afterword.core.candidacy.model import Candidacy
from afterword.core.note.model import Note
from afterword.core.problems import AfterwordError
from afterword.core.review.chosen import Chosen
from afterword.usecases.note_context import given_note, note_of_candidacy

Find = Callable[[str], Candidacy]
_Made = TypeVar("_Made")


@dataclass(frozen=True, slots=True)
class Context:
    """An empty note with what the settings say, and which rules speak."""

    note: Note = field(default_factory=lambda: Note(text=""))
    chosen: Chosen = field(default_factory=Chosen)


def context_of(options: Any, find: Find) -> tuple[Context, tuple[str, ...]]:
    """The settings as a context, and what in them does not fit, each a sentence. ``find`` opens a candidacy by name or file."""
    row = options if isinstance(options, Mapping) else {}
    said = {str(key): value for key, value in row.items() if isinstance(value, str) and value}
    problems: list[str] = []
    chosen = _tried(lambda: _chosen(row), Chosen(), problems)
    note = _tried(lambda: given_note(said), Note(text=""), problems)
    if "candidacy" in said:
        note = _tried(lambda: _of_candidacy(said, note, find), note, problems)
    return Context(note, chosen), tuple(problems)


def _tried(make: Callable[[], _Made], otherwise: _Made, problems: list[str]) -> _Made:
    try:
        return make()
    except AfterwordError as fault:
        problems.append(str(fault))
        return otherwise


def _chosen(row: Mapping[str, Any]) -> Chosen:
    return Chosen(_slugs(row, "only"), _slugs(row, "without"), row.get("template") is True)


def _slugs(row: Mapping[str, Any], name: str) -> frozenset[str]:
    value = row.get(name) or []
    return frozenset([value] if isinstance(value, str) else (str(one) for one in value if isinstance(one, str)))


def _of_candidacy(said: Mapping[str, str], given: Note, find: Find) -> Note:
    return note_of_candidacy(find(said["candidacy"]), said.get("to"), given)
