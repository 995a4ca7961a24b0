"""`afterword` alone: what is overdue, what is now, what comes next, each with why."""

from __future__ import annotations

from textwrap import fill

import click

from afterword.core.plan.document import write_plan
from afterword.core.plan.model import Action
from afterword.core.plan.planner import plan as plan_of
from afterword.faces.cli.app import App, format_option, print_json, width
from afterword.faces.present.plan_text import action_text, is_open
from afterword.usecases.times import times_of_plan
from afterword.usecases.today import Standing
from afterword.usecases.today import today as today_

_EMPTY = """There is no candidacy yet. Begin with the invitation, or by hand:

  afterword add invitation.ics
  afterword add

After the interview: afterword debrief"""
_HOW_MANY, _HOW_MANY_AHEAD = 12, 5
_UNFIT = 2


@click.command()
@click.option("--all", "everything", is_flag=True, help="Show every step, not only the most pressing.")
@format_option
@click.pass_obj
def today(app: App, form: str, *, everything: bool) -> int:
    """What is overdue, what is now, what comes next; the same as `afterword` alone."""
    store, now = app.store(), app.clock.now()
    found = today_(
        store, now, lambda candidacy, at: plan_of(candidacy, app.playbook(candidacy.playbook), at), times_of_plan
    )
    standing = [*found.awake, *found.ahead]
    for id_, error in found.troubles:
        click.echo(f"{id_}: {error}", err=True)
    overdue = any(action.overdue for one in standing for action in one.plan.actions)
    if form == "json":
        print_json([{"id": one.kept.id} | write_plan(one.plan, one.kept.candidacy.zone()) for one in standing])
    elif not standing and not store.ids():
        click.echo(_EMPTY)
    elif standing or not found.troubles:
        click.echo(_text(standing, None if everything else _HOW_MANY))
    return _UNFIT if found.troubles and not overdue else int(overdue)


def _text(standing: list[Standing], most: int | None) -> str:
    late, now, ahead = [], [], []
    for one in standing:
        for action in one.plan.actions:
            if action.overdue:
                late.append((one, action))
            elif is_open(action, one.kept.candidacy, one.plan.at):
                now.append((one, action))
            else:
                ahead.append((one, action))
    now.sort(key=lambda pair: (pair[1].offered, pair[1].due is None, str(pair[1].due)))
    ahead.sort(key=lambda pair: str(pair[1].opens))
    parts = [] if late or now else ["There is nothing to do now."]
    parts += [_part("Overdue", "red", late, most), _part("Now", "green", now, most)]
    parts.append(_part("Next", None, ahead, most and _HOW_MANY_AHEAD))
    return "\n\n".join(filter(None, parts))


def _part(title: str, colour: str | None, pairs: list[tuple[Standing, Action]], most: int | None) -> str:
    """The most pressing under their title, and how many more there are."""
    if not pairs:
        return ""
    shown = pairs[:most]
    lines = [click.style(title, fg=colour, bold=True), *_by_candidacy(shown)]
    if len(shown) < len(pairs) and title != "Next":
        lines.append(f"and {len(pairs) - len(shown)} more: afterword today --all")
    return "\n".join(lines)


def _by_candidacy(pairs: list[tuple[Standing, Action]]) -> list[str]:
    lines, last = [], ""
    for one, action in pairs:
        if one.kept.id != last:
            last = one.kept.id
            title = f"{one.kept.candidacy.firm.name}, {one.kept.candidacy.role} ({last})"
            lines.append(click.style(fill(title, width(), subsequent_indent="  "), bold=True))
        lines.append(action_text(one.kept.candidacy, action, width()))
    return lines
