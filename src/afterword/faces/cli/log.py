"""`afterword log`: what was done and what came back, at the time at which it happened (J10, J12)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import click
from whenever import Instant

from afterword.core.candidacy.model import Candidacy, Channel, Event, Outcome, ReplyKind
from afterword.core.plan.model import ActionKind
from afterword.core.plan.planner import plan as plan_of
from afterword.core.problems import AfterwordError, Missing
from afterword.faces.cli.app import App, complete_candidacy, complete_person, format_option, need, width
from afterword.faces.cli.ending import show_event
from afterword.faces.present.moments import in_full
from afterword.faces.present.plan_text import plan_text
from afterword.usecases.log import WHAT, Told, understand, wanting
from afterword.usecases.names import find_person
from afterword.usecases.record import record

_Said = str | bool | None
_QUESTIONS = {
    "reply": f"What does it say ({', '.join(ReplyKind)})",
    "outcome": "How did it end (answered, voicemail)",
    "step": f"Which step ({', '.join(ActionKind)})",
    "day": "For which day",
}


@click.command()
@click.argument("what", type=click.Choice(list(WHAT)))
@click.argument("name", required=False, shell_complete=complete_candidacy)
@click.argument("person", required=False, shell_complete=complete_person)
@click.option(
    "--when", default="now", show_default=True, help="When it happened: “yesterday 16:00”, “10 minutes ago”, ISO."
)
@click.option("--reply", type=click.Choice([kind.value for kind in ReplyKind]), help="What the reply says.")
@click.option("--date", "day", help="The day it names, as people say it: “Friday”, “by the end of the month”, ISO.")
@click.option("--channel", type=click.Choice([channel.value for channel in Channel]), help="How it went or came.")
@click.option("--outcome", type=click.Choice([outcome.value for outcome in Outcome]), help="How a call ended.")
@click.option("--words", help="What was said, in a few words.")
@click.option("--firm", help="The other firm, for other-offer.")
@click.option("--told", is_flag=True, help="The firm knows already, for withdrew and other-offer.")
@click.option("--quiet", "-q", is_flag=True, help="Do not show the timetable that follows.")
@click.option(
    "--step", type=click.Choice([kind.value for kind in ActionKind]), help="The kind of action that is waved off."
)
@format_option
@click.pass_obj
def log(app: App, /, what: str, name: str | None, person: str | None, when: str, form: str, **details: _Said) -> None:
    """Record what happened; the timetable follows.

    WHAT: sent, handed-in, bounced, checked-in, called, replied, answered, withdrew, other-offer, told, interview-fixed,
    assessed, waved-off. A single word after it that is a person of the only open candidacy is taken for the person.
    """
    name, person = _sort_out(app, name, person)
    kept = app.kept(name)
    now = app.clock.now()
    candidacy = kept.candidacy
    texts = {key: value for key, value in details.items() if isinstance(value, str)}
    told = Told(what=what, person=person or "", when=when, told=bool(details["told"]), **texts)
    event = understand(candidacy, _asked(candidacy, told), now)
    after = record(app.store(), kept, event, now, app.times_of)
    recorded = after.candidacy.events[-1]
    show_event(after, _recorded(after.candidacy, what, recorded, now), form)
    if not details["quiet"] and form == "text":
        followed = plan_of(after.candidacy, app.playbook(candidacy.playbook), now)
        click.echo("\n" + plan_text(after.candidacy, followed, width()))


def _recorded(candidacy: Candidacy, what: str, event: Event, now: Instant) -> str:
    """What was understood, in full: whom, which day, which moment."""
    person = candidacy.person(event.person)
    named = event.date or event.deadline
    whom = f", {person.name}" if person else ""
    day = f", for {in_full(named, candidacy, now)}" if named else ""
    moment = in_full(event.at, candidacy, now)
    return f"Recorded: {what}{whom}{day}, at {moment} ({event.id}). `afterword undo` takes it back."


def _sort_out(app: App, name: str | None, person: str | None) -> tuple[str | None, str | None]:
    """A single word that names no candidacy may name a person of the only open one."""
    if name is None or person is not None:
        return name, person
    try:
        return app.kept(name).id, None
    except Missing:
        try:
            return None, find_person(app.kept(None).candidacy, name).id
        except AfterwordError:
            return name, None  # it is no person either: let the candidacy's own error speak


def _asked(candidacy: Candidacy, told: Told) -> Told:
    """What was said, and what was left out and is asked for; an error where nobody can be asked."""
    for field in wanting(candidacy, told):
        if field == "person":
            known = ", ".join(person.id for person in candidacy.people)
            answer = need(None, "PERSON", f"With whom ({known})")
        else:
            answer = need(None, {"day": "--date"}.get(field, f"--{field}"), _QUESTIONS[field])
        said: dict[str, Any] = {field: answer}
        told = replace(told, **said)
    return told
