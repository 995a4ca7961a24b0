"""How values are said on a page: the same words as on the command line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from afterword.core.candidacy.model import Candidacy, Person
from afterword.core.plan.words import say_day, say_moment, say_person
from afterword.core.problems import Problem
from afterword.faces.present.moments import moment_at_firm
from afterword.faces.present.plan_text import NAMES, WAYS, heading

_TURNS = str.maketrans(dict.fromkeys("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))


def unturned(value: Any) -> Any:
    """Text without the signs that turn the direction of writing, which would turn the words of the page around it too (UAX 9)."""
    return value.translate(_TURNS) if isinstance(value, str) and not value.isascii() else value


def faults_of(problems: tuple[Problem, ...], name: str) -> list[str]:
    """The sentences about one field of a form."""
    return [problem.sentence for problem in problems if problem.place == name]


def person_name(candidacy: Candidacy, id_: str | None) -> str:
    """The name of somebody of a candidacy; the id where nobody has it."""
    person: Person | None = candidacy.person(id_ or "")
    return person.name if person else id_ or ""


FILTERS: Mapping[str, Callable[..., Any]] = {
    "at_firm": moment_at_firm,
    "day": say_day,
    "faults_of": faults_of,
    "heading": heading,
    "kind_name": lambda kind: NAMES[kind],
    "moment": say_moment,
    "person_name": person_name,
    "say_person": say_person,
    "way": lambda channel: WAYS[channel],
}
