"""Examine everything that will be needed, before the day it is needed; nothing is sent or changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from afterword.core.mail.account import Account
from afterword.core.playbook.model import Playbook
from afterword.core.problems import AfterwordError
from afterword.ports import Checker, Post, Printers, Store, Typesetter
from afterword.usecases.set_up_mail import Links, Probe, probe


class Equipment(Protocol):
    """What is examined. Each raises an error of ours where it does not work."""

    @property
    def checker(self) -> Checker:
        """Spelling and grammar."""
        ...

    @property
    def typesetter(self) -> Typesetter:
        """What sets letters in type."""
        ...

    @property
    def printers(self) -> Printers:
        """The machine's printers."""
        ...

    def settings(self) -> Mapping[str, Any]:
        """The settings."""
        ...

    def store(self) -> Store:
        """The database."""
        ...

    def post(self) -> Post:
        """What went out and came in."""
        ...

    def playbook(self, name: str) -> Playbook:
        """A playbook."""
        ...

    def account(self) -> Account | None:
        """The mailbox."""
        ...


def examine(equipment: Equipment) -> list[Probe]:
    """All that is on this machine: each with what was found, or what is wrong."""
    return [_tried(what, look) for what, look in _looks(equipment)]


def examine_mailbox(equipment: Equipment, links: Callable[[Account], Links]) -> list[Probe]:
    """A real sign-in on both servers of the mailbox, if one is set up; it takes as long as they take to answer."""
    try:
        account = equipment.account()
        if account is None:
            return [Probe("Mailbox", True, "none is set up.")]
        return probe(account, links(account))
    except AfterwordError as error:
        return [Probe("Mailbox", False, str(error))]


def _looks(equipment: Equipment) -> tuple[tuple[str, Callable[[], str]], ...]:
    return (
        ("Settings", lambda: _settings(equipment)),
        ("Database", lambda: _database(equipment)),
        ("Playbook", lambda: equipment.playbook(equipment.settings().get("playbook") or "us").name),
        ("Checker", lambda: _is_there(equipment.checker, "spelling, grammar and meaning are checked on this machine.")),
        ("Typesetter", lambda: _is_there(equipment.typesetter, "letters and cards can be set.")),
        ("Printers", lambda: _printers(equipment)),
    )


def _tried(what: str, look: Callable[[], str]) -> Probe:
    try:
        return Probe(what, True, look())
    except AfterwordError as error:
        return Probe(what, False, str(error))


def _is_there(part: object, sentence: str) -> str:
    """The sentence, once the part was made; making it is the test."""
    return sentence if part else ""


def _settings(equipment: Equipment) -> str:
    settings = equipment.settings()
    lacking = [name for name in ("name", "email", "zone") if not settings.get(name)]
    if lacking:
        return f"{', '.join(lacking)} not set."
    return f"{settings['name']}, {settings['email']}, {settings['zone']}"


def _database(equipment: Equipment) -> str:
    counts = (
        (len(equipment.store().ids()), "candidacy", "candidacies"),
        (len(equipment.post().dispatches()), "message", "messages"),
    )
    return "; ".join(f"{number} {one if number == 1 else more}" for number, one, more in counts) + "."


def _printers(equipment: Equipment) -> str:
    try:
        names = equipment.printers.names()
    except AfterwordError as error:
        return f"none: {error}"
    return ", ".join(names) or "none; a sheet can be taken as a file."
