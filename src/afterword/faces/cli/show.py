"""`afterword show`: one candidacy in full, or the list of all."""

from __future__ import annotations

import click

from afterword.core.candidacy.document import write_candidacy
from afterword.core.candidacy.model import Candidacy, Event, Person
from afterword.core.plan.planner import plan as plan_of
from afterword.core.plan.words import say_day, say_moment, say_person
from afterword.faces.cli.app import App, complete_candidacy, format_option, print_json, width
from afterword.faces.present.plan_text import plan_text
from afterword.ports import Kept


@click.command()
@click.argument("name", required=False, shell_complete=complete_candidacy)
@click.option("--all", "everything", is_flag=True, help="List every candidacy, one a line.")
@format_option
@click.pass_obj
def show(app: App, name: str | None, everything: bool, form: str) -> None:
    """Show one candidacy: its facts, what happened, and its timetable."""
    if everything:
        _list(app, form)
        return
    kept = app.kept(name)
    if form == "json":
        print_json({"id": kept.id, "version": kept.version} | write_candidacy(kept.candidacy))
        return
    candidacy = kept.candidacy
    found = plan_of(candidacy, app.playbook(candidacy.playbook), app.clock.now())
    click.echo("\n".join([*_facts(kept), "", plan_text(candidacy, found, width())]))


def _list(app: App, form: str) -> None:
    rows = app.store().ids()
    if form == "json":
        print_json([{"id": id_, "firm": firm, "role": role} for id_, firm, role in rows])
    elif not rows:
        click.echo("There is no candidacy yet. Begin with: afterword add invitation.ics")
    for id_, firm, role in rows if form == "text" else ():
        click.echo(f"{id_}  {firm}, {role}")


def _facts(kept: Kept) -> list[str]:
    candidacy = kept.candidacy
    lines = [click.style(f"{candidacy.firm.name}, {candidacy.role} ({kept.id})", bold=True)]
    locale = candidacy.candidate.locale
    for interview in candidacy.interviews:
        mark = ", cancelled" if interview.cancelled else ""
        lines.append(f"  Interview until {say_moment(interview.ended, interview.zone, locale)}, {interview.zone}{mark}")
    lines += [f"  {_person(person)}" for person in candidacy.people]
    for promise in candidacy.promises:
        day = say_day(promise.date, locale) if promise.date else "read from the words"
        lines.append(f"  They said: {promise.words or 'news'}: {day}")
    for point in candidacy.talking_points:
        person = candidacy.person(point.person)
        lines.append(f"  Talked{' with ' + person.name if person else ''} about {point.topic}")
    return [*lines, *(f"  {_event(candidacy, event)}" for event in candidacy.events)]


def _person(person: Person) -> str:
    given = "" if not person.email else ", gave it" if person.email_given else ", not given by them"
    address = f", {person.email}{given}" if person.email else ""
    return f"{say_person(person)} ({person.id}), {person.part.value}{address}"


def _event(candidacy: Candidacy, event: Event) -> str:
    person = candidacy.person(event.person)
    details = [event.kind.value, person.name if person else "", event.reply.value if event.reply else ""]
    details += [event.outcome.value if event.outcome else "", event.words or "", event.event or ""]
    when = say_moment(event.at, candidacy.zone(), candidacy.candidate.locale)
    return f"{event.id}: {when}: {', '.join(filter(None, details))}"
