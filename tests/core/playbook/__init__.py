"""Tests of the etiquette as data; what they share is a shelf of texts in memory."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from afterword.adapters.shelf.files import SHIPPED
from afterword.core.problems import Missing

PLAYBOOKS = SHIPPED / "playbooks"
SHIPPED_NAMES = sorted(path.stem for path in PLAYBOOKS.glob("*.toml"))


def shipped(name: str) -> str:
    if name not in SHIPPED_NAMES:
        raise Missing(f"There is no playbook {name}.")
    return (PLAYBOOKS / f"{name}.toml").read_text(encoding="utf-8")


def texts(own: Mapping[str, str]) -> Callable[[str], str]:
    """The shipped playbooks, and those given."""
    return lambda name: own[name] if name in own else shipped(name)
