"""`undo`, `close` and `reopen`: each appends an event, and rewrites none."""

from __future__ import annotations

import click

from afterword.core.candidacy.document import write_event
from afterword.faces.cli.app import App, complete_candidacy, format_option, print_json, tell
from afterword.faces.present.moments import in_full
from afterword.ports import Kept
from afterword.usecases.close import close as closing
from afterword.usecases.close import reopen as opening
from afterword.usecases.undo import undo as take_back


@click.command()
@click.argument("name", required=False, shell_complete=complete_candidacy)
@click.option("--event", "id_", help="The id of the event to undo; else the last one entered.")
@format_option
@click.pass_obj
def undo(app: App, name: str | None, id_: str | None, form: str) -> None:
    """Take back the last thing that was recorded; an undoing can be undone too."""
    kept = app.kept(name)
    now = app.clock.now()
    after, target = take_back(app.store(), kept, id_, now, app.times_of)
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
    kept = app.kept(name)
    _say(closing(app.store(), kept, words, app.clock.now(), app.times_of), form)


@click.command()
@click.argument("name", required=False, shell_complete=complete_candidacy)
@format_option
@click.pass_obj
def reopen(app: App, name: str | None, form: str) -> None:
    """Open a closed candidacy again."""
    kept = app.kept(name)
    _say(opening(app.store(), kept, app.clock.now(), app.times_of), form)


def _say(after: Kept, form: str) -> None:
    firm, role = after.candidacy.firm.name, after.candidacy.role
    kind = after.candidacy.events[-1].kind.value
    show_event(after, f"{firm}, {role}: {kind}. `afterword undo` takes it back.", form)


def show_event(after: Kept, sentence: str, form: str) -> None:
    """What was just recorded: a sentence for people, the event itself for programs."""
    if form == "json":
        print_json({"id": after.id, "event": write_event(after.candidacy.events[-1], after.candidacy.zone())})
    else:
        tell(sentence)
