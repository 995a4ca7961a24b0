"""`undo`, `close` and `reopen`: each appends an event, and rewrites none."""

from __future__ import annotations

import click
from whenever import Instant

from afterword.core.candidacy.document import write_event
from afterword.core.candidacy.model import Event, EventKind
from afterword.core.candidacy.standing import standing
from afterword.core.problems import Missing
from afterword.faces.cli.app import App, complete_candidacy, format_option, print_json, tell
from afterword.faces.present.moments import in_full
from afterword.ports import Kept
from afterword.usecases.record import record


@click.command()
@click.argument("name", required=False, shell_complete=complete_candidacy)
@click.option("--event", "id_", help="The id of the event to undo; else the last one entered.")
@format_option
@click.pass_obj
def undo(app: App, name: str | None, id_: str | None, form: str) -> None:
    """Take back the last thing that was recorded; an undoing can be undone too."""
    kept = app.kept(name)
    undoings = [event for event in kept.candidacy.events if event.kind is EventKind.UNDONE]
    found = [event for event in standing(kept.candidacy.events) if id_ in (None, event.id)]
    found += [event for event in undoings if event.id == id_]
    if not found:
        raise Missing("There is nothing to undo." if id_ is None else f"There is no event {id_} that still stands.")
    target = found[-1]
    now = app.clock.now()
    after = record(app.store(), kept, Event(id="", at=now, kind=EventKind.UNDONE, event=target.id), now, app.times_of)
    person = kept.candidacy.person(target.person)
    whom = f", {person.name}," if person else ""
    said = f"{target.kind.value}{whom} at {in_full(target.at, kept.candidacy, now)} ({target.id})"
    show_event(after, f"Undone: {said}.", form)


@click.command()
@click.argument("name", required=False, shell_complete=complete_candidacy)
@click.option("--words", help="How it ended, in a few words.")
@format_option
@click.pass_obj
def close(app: App, name: str | None, words: str | None, form: str) -> None:
    """Close a candidacy: nothing more is asked of you. `afterword reopen` opens it again."""
    _mark(app, name, EventKind.CLOSED, words, form)


@click.command()
@click.argument("name", required=False, shell_complete=complete_candidacy)
@format_option
@click.pass_obj
def reopen(app: App, name: str | None, form: str) -> None:
    """Open a closed candidacy again."""
    _mark(app, name, EventKind.REOPENED, None, form)


def _mark(app: App, name: str | None, kind: EventKind, words: str | None, form: str) -> None:
    kept = app.kept(name)
    now: Instant = app.clock.now()
    after = record(app.store(), kept, Event(id="", at=now, kind=kind, words=words), now, app.times_of)
    firm, role = kept.candidacy.firm.name, kept.candidacy.role
    show_event(after, f"{firm}, {role}: {kind.value}. `afterword undo` takes it back.", form)


def show_event(after: Kept, sentence: str, form: str) -> None:
    """What was just recorded: a sentence for people, the event itself for programs."""
    if form == "json":
        print_json({"id": after.id, "event": write_event(after.candidacy.events[-1], after.candidacy.zone())})
    else:
        tell(sentence)
