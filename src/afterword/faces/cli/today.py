"""`afterword` alone: what is overdue, what is now, what comes next, each with why."""

from __future__ import annotations

import click

from afterword.core.plan.document import write_plan
from afterword.core.plan.model import Action
from afterword.core.plan.planner import plan as plan_of
from afterword.faces.cli.app import App, format_option, print_json, width
from afterword.faces.present.plan_text import action_text, is_open
from afterword.usecases.times import times_of_plan
from afterword.usecases.today import Standing, today as today_

_EMPTY = """There is no candidacy yet. Begin with the invitation, or by hand:

  afterword add invitation.ics
  afterword add

After the interview: afterword debrief"""
_HOW_MANY_AHEAD = 5


@click.command()
@format_option
@click.pass_obj
def today(app: App, form: str) -> int:
    """What is overdue, what is now, what comes next; the same as `afterword` alone."""
    store, now = app.store(), app.clock.now()
    awake, ahead = today_(
        store, now, lambda candidacy, at: plan_of(candidacy, app.playbook(candidacy.playbook), at), times_of_plan
    )
    standing = [*awake, *ahead]
    overdue = any(action.overdue for one in standing for action in one.plan.actions)
    if form == "json":
        print_json([{"id": one.kept.id} | write_plan(one.plan, one.kept.candidacy.zone()) for one in standing])
    elif not standing and not store.ids():
        click.echo(_EMPTY)
    else:
        click.echo(_text(standing))
    return int(overdue)


def _text(standing: list[Standing]) -> str:
    late, now, ahead = [], [], []
    for one in standing:
        for action in one.plan.actions:
            if action.overdue:
                late.append((one, action))
            elif is_open(action, one.kept.candidacy, one.plan.at):
                now.append((one, action))
            else:
                ahead.append((one, action))
    ahead.sort(key=lambda pair: str(pair[1].opens))
    parts = []
    if not late and not now:
        parts.append("There is nothing to do now.")
    for title, pairs in (("Overdue", late), ("Now", now), ("Next", ahead[:_HOW_MANY_AHEAD])):
        if pairs:
            style = {"Overdue": "red", "Now": "green"}.get(title)
            parts.append("\n".join([click.style(title, fg=style, bold=True), *_by_candidacy(pairs)]))
    return "\n\n".join(parts)


def _by_candidacy(pairs: list[tuple[Standing, Action]]) -> list[str]:
    lines, last = [], ""
    for one, action in pairs:
        if one.kept.id != last:
            last = one.kept.id
            lines.append(click.style(f"{one.kept.candidacy.firm.name}, {one.kept.candidacy.role} ({last})", bold=True))
        lines.append(action_text(one.kept.candidacy, action, width()))
    return lines
