"""`afterword doctor`: every link that will be needed, tested before the day it is needed."""

from __future__ import annotations

import click

from afterword.faces.cli.app import App, format_option, print_json, tell

_HOW = {
    "Settings": ("not set", "afterword settings NAME=VALUE"),
    "Printers": ("none", "afterword print -o FILE"),
    "Mailbox": ("none is set up", "afterword mail setup ADDRESS"),
}


def _how(what: str, sentence: str) -> str:
    """The command that mends what is lacking."""
    lack, command = _HOW.get(what, ("", ""))
    return f" ({command})" if lack and lack in sentence else ""


@click.command()
@format_option
@click.pass_obj
def doctor(app: App, form: str) -> int:
    """Test your settings, the database, the checker, the typesetter, the printers and the mailbox with a real sign-in.

    Nothing is sent or changed. The exit code is 3 if something that is set up does not work.
    """
    from afterword.usecases.examine import examine, examine_mailbox  # noqa: PLC0415  (this command only)

    rows = examine(app) + examine_mailbox(app, app.links)
    if form == "json":
        print_json([{"what": one.what, "works": one.works, "sentence": one.sentence} for one in rows])
    else:
        for one in rows:
            tell(f"{'ok ' if one.works else 'no '} {one.what}: {one.sentence}{_how(one.what, one.sentence)}")
    return 0 if all(one.works for one in rows) else 3
