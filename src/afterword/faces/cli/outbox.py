"""`afterword outbox`: every message on its way, and what a person says of those that nobody else can settle."""

from __future__ import annotations

import click

from afterword.core.mail.dispatch import Dispatch, DispatchState
from afterword.core.mail.document import write_dispatch
from afterword.core.problems import Invalid
from afterword.faces.cli.app import App, format_option, print_json
from afterword.faces.cli.mailing import delivery, show_dispatch
from afterword.faces.present.outbox import DONE, WANTS_A_LOOK


@click.command()
@click.option("--send", "send_", is_flag=True, help="Send what is due now.")
@click.option("--sent", metavar="ID", help="You found out that it went.")
@click.option("--again", metavar="ID", help="It did not go, and shall; or it was held, and shall go all the same.")
@click.option("--withdraw", metavar="ID", help="It shall not go.")
@click.option("--all", "everything", is_flag=True, help="Also what was sent or withdrawn.")
@format_option
@click.pass_obj
def outbox(
    app: App, send_: bool, sent: str | None, again: str | None, withdraw: str | None, everything: bool, form: str
) -> int:
    """Show what waits, what was held and why, and what may have been sent; settle it.

    Nothing that may have been delivered is ever sent again by itself: look in your Sent folder, then say --sent or --again.
    The exit code is 1 while something wants a look.
    """
    if sum(map(bool, (send_, sent, again, withdraw))) > 1:
        raise Invalid("One thing at a time: --send, --sent, --again or --withdraw.")
    _settle(app, sent, again, withdraw)
    if send_:
        from afterword.usecases.deliver import deliver_due  # noqa: PLC0415  (this command only)

        deliver_due(delivery(app, app.needed_account()))
    rows = [one for one in app.post().dispatches() if everything or one.state not in DONE]
    if form == "json":
        print_json([_told(one) for one in rows])
    else:
        for one in rows:
            show_dispatch(app, one)
        if not rows:
            click.echo("Nothing is on its way.")
    return 1 if any(one.state in WANTS_A_LOOK for one in rows) else 0


def _settle(app: App, sent: str | None, again: str | None, withdraw: str | None) -> None:
    from afterword.usecases.deliver import release, settle, take_down_sent  # noqa: PLC0415

    now = app.clock.now()
    if sent:
        take_down_sent(app.post(), app.store(), settle(app.post(), sent, DispatchState.SENT, now), now, app.times_of)
    if again:
        release(app.post(), app.store(), again, now)
    if withdraw:
        settle(app.post(), withdraw, DispatchState.WITHDRAWN, now)


def _told(one: Dispatch) -> dict[str, object]:
    """Without the bytes, which are many."""
    return {name: value for name, value in write_dispatch(one).items() if name != "raw"}
