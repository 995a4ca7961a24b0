"""`set` and `audit`: correct a fact, and see who changed what when."""

from __future__ import annotations

import json
from typing import Any

import click

from afterword.core.candidacy.changes import Change
from afterword.core.problems import Invalid
from afterword.faces.cli.app import App, complete_candidacy, format_option, print_json, tell
from afterword.usecases.correct_facts import facts_put, put
from afterword.usecases.record import correct


@click.command("set")
@click.argument("name", shell_complete=complete_candidacy)
@click.argument("facts", nargs=-1, required=True, metavar="PLACE=VALUE...")
@format_option
@click.pass_obj
def set_(app: App, name: str, facts: tuple[str, ...], form: str) -> None:
    """Correct facts of a candidacy: firm.phone="+1 212 555 0100", people[ruth-okafor].email_given=true, role=...

    A value is JSON, else text; an empty one makes the fact unknown. PLACE is written as `afterword export` shows it; a
    person may stand by their id. Every correction is kept in the audit.
    """
    kept = app.kept(name)
    corrected = facts_put(kept.candidacy, lambda document: _put_all(document, facts), app.schemas)
    known = len(app.store().audit(kept.id))
    correct(app.store(), kept, corrected, app.clock.now(), app.times_of, app.closed_days_for)
    changes = app.store().audit(kept.id)[known:]
    if form == "json":
        print_json([_document(change) for change in changes])
        return
    for change in changes:
        tell(f"{change.place}: {_say(change.before)} is now {_say(change.after)}")
    if not changes:
        click.echo("Nothing differs from what is kept.")


def _put_all(document: dict[str, Any], facts: tuple[str, ...]) -> None:
    for fact in facts:
        place, equals, value = fact.partition("=")
        if not equals:
            raise Invalid(f"{fact!r}: write PLACE=VALUE, such as firm.phone=...")
        put(document, place.strip(), _value(value))


def _value(text: str) -> Any:
    if not text:
        return None
    try:
        value: Any = json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        return text
    return value if not isinstance(value, int | float) or isinstance(value, bool) or len(text) < 6 else text


def _no_constant(name: str) -> None:
    raise ValueError(name)  # NaN is no JSON, so that it is read as text


@click.command()
@click.argument("name", required=False, shell_complete=complete_candidacy)
@format_option
@click.pass_obj
def audit(app: App, name: str | None, form: str) -> None:
    """Every correction of a candidacy: when, who, what it was and what it became."""
    kept = app.kept(name)
    changes = app.store().audit(kept.id)
    if form == "json":
        print_json([_document(change) for change in changes])
        return
    for change in changes:
        moment = change.changed_at.to_tz(kept.candidacy.zone())
        said = f"{_say(change.before)} became {_say(change.after)}"
        tell(f"{moment.date()} {moment.time().format_iso()[:5]}  {change.who}  {change.place}: {said}")
    if not changes:
        click.echo("Nothing was corrected.")


def _document(change: Change) -> dict[str, Any]:
    return {
        "changed_at": change.changed_at.format_iso(),
        "who": change.who,
        "place": change.place,
        "before": change.before,
        "after": change.after,
    }


def _say(value: Any) -> str:
    return "unknown" if value is None else json.dumps(value, ensure_ascii=False)
