"""`afterword doctor`: every link that will be needed, tested before the day it is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from afterword.core.problems import AfterwordError
from afterword.faces.cli.app import App, format_option, print_json, tell

if TYPE_CHECKING:
    from collections.abc import Callable

    from afterword.usecases.set_up_mail import Probe


@click.command()
@format_option
@click.pass_obj
def doctor(app: App, form: str) -> int:
    """Test your settings, the database, the checker, the typesetter, the printers and the mailbox with a real sign-in.

    Nothing is sent or changed. The exit code is 3 if something that is set up does not work.
    """
    rows = [_row(what, look) for what, look in _looks(app)] + _mail(app)
    if form == "json":
        print_json([{"what": one.what, "works": one.works, "sentence": one.sentence} for one in rows])
    else:
        for one in rows:
            tell(f"{'ok ' if one.works else 'no '} {one.what}: {one.sentence}")
    return 0 if all(one.works for one in rows) else 3


def _looks(app: App) -> tuple[tuple[str, Callable[[], str]], ...]:
    return (
        ("Settings", lambda: _settings(app)),
        ("Database", lambda: f"{len(app.store().ids())} candidacies; {len(app.post().dispatches())} messages."),
        ("Playbook", lambda: app.playbook(app.settings().get("playbook") or "us").name),
        ("Checker", lambda: f"{type(app.checker).__name__} is there."),
        ("Typesetter", lambda: f"{type(app.typesetter).__name__} is there."),
        ("Printers", lambda: _printers(app)),
    )


def _settings(app: App) -> str:
    settings = app.settings()
    lacking = [name for name in ("name", "email", "zone") if not settings.get(name)]
    if lacking:
        return f"{', '.join(lacking)} not set: afterword settings {lacking[0]}=..."
    return f"{settings['name']}, {settings['email']}, {settings['zone']}"


def _printers(app: App) -> str:
    try:
        names = app.printers.names()
    except AfterwordError as error:
        return f"none: {error}"
    return ", ".join(names) or "none; afterword print -o FILE writes a file"


def _row(what: str, look: Callable[[], str]) -> Probe:
    from afterword.usecases.set_up_mail import Probe  # noqa: PLC0415

    try:
        return Probe(what, True, look())
    except AfterwordError as error:
        return Probe(what, False, str(error))


def _mail(app: App) -> list[Probe]:
    from afterword.usecases.set_up_mail import Links, Probe, probe  # noqa: PLC0415

    try:
        account = app.account()
        if account is None:
            return [Probe("Mailbox", True, "none is set up; afterword mail setup ADDRESS does so.")]
        secret = app.secret_of(account)
        return probe(account, Links(app.submitter(account, secret), lambda: app.mailbox(account, secret)))
    except AfterwordError as error:
        return [Probe("Mailbox", False, str(error))]
