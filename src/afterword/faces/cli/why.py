"""`afterword why`: every step of a timetable with the rules behind it, or one rule by its id."""

from __future__ import annotations

import re
from textwrap import fill

import click

from afterword.core.etiquette import Rule, read_etiquette
from afterword.core.plan.model import Action, Withheld
from afterword.core.plan.planner import plan as plan_of
from afterword.core.problems import Missing
from afterword.faces.cli.app import App, complete_candidacy, format_option, print_json, width
from afterword.faces.present.plan_text import heading

_ID = re.compile(r"[A-Za-z]+[0-9]+")


@click.command()
@click.argument("name", required=False, metavar="[NAME|RULE]", shell_complete=complete_candidacy)
@format_option
@click.pass_obj
def why(app: App, name: str | None, form: str) -> None:
    """Say why: all rules behind a candidacy's timetable, or one of them, such as E17 or J3."""
    rules = read_etiquette(app.shelf.etiquette())
    if name and _ID.fullmatch(name) and name.upper() in rules:
        _say_one(rules[name.upper()], form)
        return
    try:
        kept = app.kept(name)
    except Missing:
        if name and _ID.fullmatch(name):
            raise Missing(f"There is no rule {name.upper()}: the article's are E1 to E25, ours J1 to J16.") from None
        raise
    candidacy = kept.candidacy
    plan = plan_of(candidacy, app.playbook(candidacy.playbook), app.clock.now())
    items: list[Action | Withheld] = [*plan.actions, *plan.withheld]
    if form == "json":
        print_json(
            [
                {"kind": item.kind.value, "to": list(item.to), "sentence": item.reason.sentence}
                | {"rules": {id_: rules[id_].sentence for id_ in item.reason.rules if id_ in rules}}
                for item in items
            ]
        )
        return
    for item in items:
        click.echo(click.style(heading(candidacy, item), bold=True))
        click.echo(fill(item.reason.sentence, width(), initial_indent="  ", subsequent_indent="  "))
        for id_ in item.reason.rules:
            click.echo(_line(rules.get(id_), id_, candidacy.playbook))
        click.echo()
    if not items:
        click.echo("There is nothing to do, so there is nothing to explain.")


def _line(rule: Rule | None, id_: str, playbook: str) -> str:
    said = f"{rule.sentence} ({rule.origin})" if rule else f"a rule of the playbook: afterword playbook show {playbook}"
    return fill(f"{id_}: {said}", width(), initial_indent="    ", subsequent_indent="      ")


def _say_one(rule: Rule, form: str) -> None:
    if form == "json":
        print_json({"id": rule.id, "sentence": rule.sentence, "origin": rule.origin, "why": rule.why or None})
        return
    click.echo(fill(f"{rule.id}: {rule.sentence}", width(), subsequent_indent="    "))
    click.echo(fill(f"From {rule.origin}." + (f" Why: {rule.why}" if rule.why else ""), width(), initial_indent="    "))
