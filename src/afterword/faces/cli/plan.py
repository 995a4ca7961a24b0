"""`afterword plan FILE`: the plan of a document, at any instant, without storing a thing."""

from __future__ import annotations

import click
from whenever import Instant

from afterword.core.plan.document import write_plan
from afterword.core.plan.planner import plan as plan_of
from afterword.core.problems import Invalid
from afterword.faces.cli.app import App, format_option, print_json, width
from afterword.faces.present.plan_text import plan_text

EARLIEST, LATEST = 1900, 2199
"""The years in which a document's own dates may lie."""


@click.command()
@click.argument("name", metavar="FILE_OR_NAME")
@click.option("--at", metavar="INSTANT", help="RFC 3339 with offset, such as 2026-03-03T15:30:00-05:00; else now.")
@format_option
@click.pass_obj
def plan(app: App, name: str, at: str | None, form: str) -> int:
    """The timetable of a candidacy: what to do, what is withheld, and why.

    FILE is a candidacy document in JSON or TOML (- reads standard input); NAME a candidacy of your own. The exit code is 1
    if an action is overdue.
    """
    now = _instant(at) if at else app.clock.now()
    candidacy = app.candidacy_from(name)
    found = plan_of(candidacy, app.playbook(candidacy.playbook), now)
    if form == "json":
        print_json(write_plan(found, candidacy.zone()))
    else:
        click.echo(plan_text(candidacy, found, width()))
    return int(any(action.overdue for action in found.actions))


def _instant(text: str) -> Instant:
    try:
        moment = Instant(text)
    except ValueError as error:
        raise Invalid(f"--at: {text!r} is no instant: write it with its offset, 2026-03-03T15:30:00-05:00.") from error
    if not EARLIEST <= moment.to_tz("UTC").year <= LATEST:
        raise Invalid(f"--at: {text!r} cannot be meant: write a year from {EARLIEST} to {LATEST}.")
    return moment
