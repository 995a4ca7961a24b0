"""`afterword replies`: what people wrote, to be confirmed with one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from whenever import Date

from afterword.core.candidacy.model import ReplyKind
from afterword.core.mail.document import write_received
from afterword.core.mail.received import Received
from afterword.core.plan.planner import plan as plan_of
from afterword.core.problems import Invalid
from afterword.faces.cli.app import App, format_option, print_json, talks, tell, width
from afterword.faces.cli.mailing import show_dispatch, show_received
from afterword.faces.present.plan_text import plan_text

if TYPE_CHECKING:
    from afterword.usecases.confirm_reply import Meant


@click.command()
@click.option("--confirm", metavar="ID", help="It says what it was read to say, or what the other options say.")
@click.option("--dismiss", metavar="ID", help="It does not concern the candidacy.")
@click.option("--kind", type=click.Choice([kind.value for kind in ReplyKind]), help="What it says instead.")
@click.option("--date", "day", metavar="DATE", help="The day that it names instead, such as 2026-03-14.")
@click.option("--candidacy", metavar="NAME", help="The candidacy that it belongs to instead.")
@click.option("--all", "everything", is_flag=True, help="Also what is settled.")
@format_option
@click.pass_obj
def replies(
    app: App,
    confirm: str | None,
    dismiss: str | None,
    kind: str | None,
    day: str | None,
    candidacy: str | None,
    everything: bool,
    form: str,
) -> int:
    """Show what people wrote and what it seems to say; confirm it, and the timetable follows.

    In a terminal each is asked about with one key. The exit code is 1 while something is left to confirm.
    """
    from afterword.usecases.confirm_reply import Meant, find_received, waiting  # noqa: PLC0415  (this command only)
    from afterword.usecases.confirm_reply import dismiss as put_aside  # noqa: PLC0415

    post = app.post()
    if dismiss:
        put_aside(post, find_received(post, dismiss))
    if confirm:
        ref = app.kept(candidacy).id if candidacy else None
        _confirm(app, find_received(post, confirm), Meant(ReplyKind(kind) if kind else None, _date(day), ref))
    left = waiting(post)
    rows = list(post.received()) if everything else left
    if form == "json":
        print_json([write_received(one) for one in rows])
    elif not (confirm or dismiss):
        if talks() and not everything:
            ask_about(app, left)
            return 1 if waiting(post) else 0
        for one in rows:
            show_received(app, one)
            tell(f"{one.state.value}: {one.id}", "  ")
        if not rows:
            click.echo("Nothing waits for your yes.")
    return 1 if left else 0


def ask_about(app: App, rows: list[Received]) -> None:
    """Each with one key: y, n (not this candidacy), another kind by its number, s to leave it for later."""
    from afterword.usecases.confirm_reply import Meant  # noqa: PLC0415
    from afterword.usecases.confirm_reply import dismiss as put_aside  # noqa: PLC0415

    kinds = list(ReplyKind)
    for one in rows:
        show_received(app, one)
        numbers = ", ".join(f"{number} {kind.value}" for number, kind in enumerate(kinds, 1))
        tell(f"y: yes; n: it has nothing to do with it; s: later; or it is rather: {numbers}", "  ")
        key = click.prompt("  ", prompt_suffix="", default="s", show_default=False, err=True).strip().casefold()
        if key in {"y", "yes"}:
            _confirm(app, one, Meant())
        elif key in {"n", "no"}:
            put_aside(app.post(), one)
        elif key.isdecimal() and 1 <= int(key) <= len(kinds):
            _confirm(app, one, Meant(kinds[int(key) - 1], _date(_day_for(kinds[int(key) - 1]))))


def _day_for(kind: ReplyKind) -> str | None:
    if kind in (ReplyKind.DECLINE, ReplyKind.ACKNOWLEDGEMENT, ReplyKind.OTHER):
        return None
    answer: str = click.prompt(
        "  Which day does it name (2026-03-14; empty for none)", default="", show_default=False, err=True
    )
    return answer.strip() or None


def _confirm(app: App, one: Received, meant: Meant) -> None:
    from afterword.usecases.confirm_reply import confirm_reply  # noqa: PLC0415

    confirmed, held = confirm_reply(app.post(), app.store(), one, meant, app.clock.now(), app.times_of)
    click.echo(f"Recorded: {confirmed.kind.value} ({confirmed.event}). `afterword undo` takes it back.")
    for dispatch in held:
        show_dispatch(app, dispatch)
    kept = app.store().load(confirmed.candidacy)
    followed = plan_of(kept.candidacy, app.playbook(kept.candidacy.playbook), app.clock.now())
    click.echo("\n" + plan_text(kept.candidacy, followed, width()))


def _date(text: str | None) -> Date | None:
    if not text:
        return None
    try:
        return Date(text)
    except ValueError as error:
        raise Invalid(f"{text!r} is no date: write it as 2026-03-14.") from error
