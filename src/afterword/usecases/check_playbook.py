"""Check a playbook file: every problem in it, each with its line."""

from __future__ import annotations

from afterword.core.playbook.parse import parse
from afterword.core.problems import Invalid, Problem
from afterword.ports import Shelf


def check_playbook(shelf: Shelf, name: str) -> tuple[Problem, ...]:
    """All that does not fit in the playbook of that name or path. Errors: Missing, Unavailable."""
    try:
        text = shelf.playbook_text(name)
    except Invalid as error:
        return error.problems or (Problem("", str(error)),)
    return parse(name, text, shelf.playbook_text)[1]


def check_playbook_text(shelf: Shelf, text: str) -> tuple[Problem, ...]:
    """The same for a text that is in no file yet."""
    return parse("yours", text, shelf.playbook_text)[1]
