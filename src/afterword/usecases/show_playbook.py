"""Show a playbook, and list those there are."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core.playbook.model import Playbook
from afterword.core.playbook.parse import load, parse
from afterword.core.problems import AfterwordError
from afterword.ports import Shelf


@dataclass(frozen=True, slots=True)
class Listed:
    """One playbook of the list; ``fits`` is False where its file has problems, and then nothing else is known."""

    name: str
    title: str
    extends: tuple[str, ...]
    fits: bool


def show_playbook(shelf: Shelf, name: str) -> Playbook:
    """The playbook of that name or path, whole. Errors: Missing, Invalid with every problem, Unavailable."""
    return load(name, shelf.playbook_text)


def list_playbooks(shelf: Shelf) -> list[Listed]:
    """Every playbook by name, also those that do not fit."""
    return [_listed(shelf, name) for name in shelf.playbook_names()]


def _listed(shelf: Shelf, name: str) -> Listed:
    try:
        playbook, _ = parse(name, shelf.playbook_text(name), shelf.playbook_text)
    except AfterwordError:
        playbook = None
    if playbook is None:
        return Listed(name, "", (), fits=False)
    return Listed(name, playbook.title, playbook.extends, fits=True)
