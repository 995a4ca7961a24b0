"""`undo`, `close` and `reopen`: each appends an event, and rewrites none."""

from __future__ import annotations

import click
from whenever import Instant

from afterword.core.candidacy.model import Event, EventKind
from afterword.core.candidacy.standing import standing
from afterword.core.plan.words import say_moment
from afterword.core.problems import Missing
from afterword.faces.cli.app import App, complete_candidacy
from afterword.usecases.record import record


@click.command()
@click.argument("name", required=False, shell_complete=complete_candidacy)
@click.option("--event", "id_", help="The id of the event to undo; else the last one entered.")
@click.pass_obj
def undo(app: App, name: str | None, id_: str | None) -> None:
    """Take back the last thing that was recorded; an undoing can be undone too."""
    kept = app.kept(name)
    undoings = [event for event in kept.candidacy.events if event.kind is EventKind.UNDONE]
    found = [event for event in standing(kept.candidacy.events) if id_ in (None, event.id)]
    found += [event for event in undoings if event.id == id_]
    if not found:
        raise Missing("There is nothing to undo." if id_ is None else f"There is no event {id_} that still stands.")
    target = found[-1]
    now = app.clock.now()
    record(app.store(), kept, Event(id="", at=now, kind=EventKind.UNDONE, event=target.id), now, app.times_of)
    click.echo(f"Undone: {_tell(app, kept.candidacy.zone(), target)}.")


def _tell(app: App, zone: str, event: Event) -> str:
    return f"{event.kind.value} at {say_moment(event.at, zone, app.settings().get('locale'))} ({event.id})"


@click.command()
@click.argument("name", required=False, shell_complete=complete_candidacy)
@click.option("--words", help="How it ended, in a few words.")
@click.pass_obj
def close(app: App, name: str | None, words: str | None) -> None:
    """Close a candidacy: nothing more is asked of you. `afterword reopen` opens it again."""
    _mark(app, name, EventKind.CLOSED, words)


@click.command()
@click.argument("name", required=False, shell_complete=complete_candidacy)
@click.pass_obj
def reopen(app: App, name: str | None) -> None:
    """Open a closed candidacy again."""
    _mark(app, name, EventKind.REOPENED, None)


def _mark(app: App, name: str | None, kind: EventKind, words: str | None) -> None:
    kept = app.kept(name)
    now: Instant = app.clock.now()
    record(app.store(), kept, Event(id="", at=now, kind=kind, words=words), now, app.times_of)
    click.echo(f"{kept.candidacy.firm.name}, {kept.candidacy.role}: {kind.value}. `afterword undo` takes it back.")
