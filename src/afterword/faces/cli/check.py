"""`afterword check` and `afterword watch`: what came in for an open candidacy, once or from now on."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import click

from afterword.core.mail.document import write_received
from afterword.core.mail.received import ReceivedState
from afterword.core.problems import Conflict
from afterword.faces.cli.app import App, format_option, print_json, talks, tell
from afterword.faces.cli.mailing import checking, delivery, show_dispatch, show_received

if TYPE_CHECKING:
    from afterword.core.mail.dispatch import Dispatch
    from afterword.usecases.check_mail import Checked


@click.command()
@format_option
@click.pass_obj
def check(app: App, form: str) -> int:
    """Read what came since the last time, and send what is due.

    Only messages that can concern an open candidacy are opened; nothing is marked as read, nothing else is kept. An automatic reply or a
    bounce is recorded by itself; what a person wrote is proposed: afterword replies. The exit code is 1 while something wants a look.
    """
    from afterword.usecases.confirm_reply import waiting  # noqa: PLC0415  (this command only)
    from afterword.usecases.watch_mail import one_round  # noqa: PLC0415

    account = app.needed_account()
    checked, moved = one_round(checking(app, account), delivery(app, account))
    left = waiting(app.post())
    if form == "json":
        rows = [write_received(one) for one in checked.new]
        print_json({"seen": checked.seen, "opened": checked.opened, "new": rows, "calendar": checked.calendar})
        return 1 if left else 0
    _tell(app, checked, moved)
    if not checked.new:
        click.echo("Nothing new that concerns an open candidacy.")
    if left and talks():
        from afterword.faces.cli.replies import ask_about  # noqa: PLC0415

        ask_about(app, left)
        left = waiting(app.post())
    elif left:
        tell(f"{len(left)} to confirm: afterword replies")
    return 1 if left else 0


@click.command()
@click.option(
    "--every",
    "seconds",
    type=click.FloatRange(5, 1500),
    default=180.0,
    show_default=True,
    help="Seconds between two looks, where the server gives no hint.",
)
@click.pass_obj
def watch(app: App, seconds: float) -> int:
    """Check whenever something comes, and send what is due, until you stop it (Ctrl-C).

    It lives through sleep, dead networks and restarts of the server.
    """
    from afterword.usecases.watch_mail import Watching  # noqa: PLC0415  (this command only)
    from afterword.usecases.watch_mail import watch as go_on  # noqa: PLC0415

    account = app.needed_account()
    tell(f"Watching {account.address}. Ctrl-C stops it.", err=True)
    watching = Watching(
        checking=checking(app, account),
        delivery=delivery(app, account),
        told=lambda checked, moved: _tell(app, checked, moved),
        trouble=lambda words: tell(f"{words} Trying again.", err=True),
        goes_on=lambda: True,
        pause=time.sleep,
        round_seconds=seconds,
    )
    try:
        go_on(watching)
    except Conflict:
        raise Conflict("Another afterword watch is at it already.") from None
    return 0


def _tell(app: App, checked: Checked, moved: list[Dispatch]) -> None:
    for one in checked.new:
        show_received(app, one)
        if one.state is ReceivedState.RECORDED:
            tell("Recorded. afterword undo takes it back.", "  ")
        else:
            tell("Is that so? afterword replies", "  ")
    for sentence in checked.calendar:
        tell(sentence)
    for dispatch in moved:
        show_dispatch(app, dispatch)
