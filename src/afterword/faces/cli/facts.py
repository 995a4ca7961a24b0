"""`set` and `audit`: correct a fact, and see who changed what when."""

from __future__ import annotations

import json
import re
from typing import Any

import click

from afterword.core.candidacy.changes import Change
from afterword.core.candidacy.document import write_candidacy
from afterword.core.problems import Invalid
from afterword.faces.cli.app import App, complete_candidacy, format_option, print_json, tell
from afterword.usecases.record import correct

_STEP = re.compile(r"\.?([A-Za-z_]+)|\[([^\]]+)\]")


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
    from afterword.usecases.open_document import read_candidacy_document, unknown_keys  # noqa: PLC0415  (heavy)

    kept = app.kept(name)
    document = write_candidacy(kept.candidacy)
    for fact in facts:
        place, equals, value = fact.partition("=")
        if not equals:
            raise Invalid(f"{fact!r}: write PLACE=VALUE, such as firm.phone=...")
        _put(document, place.strip(), _value(value))
    if unknown := unknown_keys(document):
        raise Invalid("Nothing was changed: no fact has that name.", unknown)
    corrected = read_candidacy_document(document, app.schemas)
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


def _put(document: dict[str, Any], place: str, value: Any) -> None:
    steps = [name or index for name, index in _STEP.findall(place)]
    if not steps or "".join(_STEP.sub("", place)) or steps[0] == "events":
        raise Invalid(f"{place!r} is no place of a fact. Events are not corrected: use `afterword undo`.")
    holder: Any = document
    for step in steps[:-1]:
        holder = _inside(holder, step, place)
    last = steps[-1]
    if not isinstance(holder, dict | list):
        raise Invalid(_is_one_value(place))
    if isinstance(holder, list):
        holder[_index(holder, last, place)] = value
    elif value is None:
        holder.pop(last, None)
    else:
        holder[last] = value


def _inside(holder: Any, step: str, place: str) -> Any:
    if isinstance(holder, list):
        return holder[_index(holder, step, place)]
    if not isinstance(holder, dict):
        raise Invalid(_is_one_value(place))
    return holder.setdefault(step, {})


def _is_one_value(place: str) -> str:
    return f"{place!r}: what stands before its last part is one value, and holds no others."


def _index(rows: list[Any], step: str, place: str) -> int:
    for index, row in enumerate(rows):
        if isinstance(row, dict) and row.get("id") == step:
            return index
    if step.isdecimal() and int(step) < len(rows):
        return int(step)
    raise Invalid(f"{place!r}: there is no {step} in that list.")


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
