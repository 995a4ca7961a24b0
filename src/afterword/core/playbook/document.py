"""A playbook as plain data, for JSON: every step whole, with what it inherits filled in."""

from __future__ import annotations

from typing import Any

from afterword.core.candidacy.hours import Hours
from afterword.core.candidacy.reading_hours import write_hours
from afterword.core.playbook.model import Playbook
from afterword.core.playbook.schema import STEPS


def to_document(playbook: Playbook) -> dict[str, Any]:
    """Name, title, about, what it extends (the nearest first), and the steps under the names of their tables."""
    return {
        "name": playbook.name,
        "title": playbook.title,
        "about": playbook.about,
        "extends": list(playbook.extends),
        "steps": {step: _step(getattr(playbook, step), step) for step in STEPS},
    }


def _step(value: Any, step: str) -> dict[str, Any]:
    says = value.says
    settings = {key: _plain(getattr(value, key)) for key in STEPS[step].settings}
    return {
        **settings,
        "text": says.text,
        "rules": list(says.rules),
        "own": list(says.own),
        "ground": says.ground,
        "source": says.source,
    }


def _plain(value: Any) -> Any:
    return write_hours(value) if isinstance(value, Hours) else value
