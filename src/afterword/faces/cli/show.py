"""`afterword show`: one candidacy in full, or the list of all."""

from __future__ import annotations

import click
from whenever import Instant

from afterword.core.candidacy.document import write_candidacy
from afterword.core.candidacy.model import Candidacy, Event, Interview, Person
from afterword.core.plan.planner import plan as plan_of
from afterword.core.plan.words import say_moment, say_person
from afterword.faces.cli.app import App, complete_candidacy, format_option, print_json, tell, width, wrapped
from afterword.faces.present.moments import in_full
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
    now = app.clock.now()
    found = plan_of(candidacy, app.playbook(candidacy.playbook), now)
    click.echo("\n".join([*_facts(kept, now), "", plan_text(candidacy, found, width())]))


def _list(app: App, form: str) -> None:
    rows = app.store().ids()
    if form == "json":
        print_json([{"id": id_, "firm": firm, "role": role} for id_, firm, role in rows])
    elif not rows:
        click.echo("There is no candidacy yet. Begin with: afterword add invitation.ics")
    for id_, firm, role in rows if form == "text" else ():
        tell(f"{id_}  {firm}, {role}")


def _facts(kept: Kept, now: Instant) -> list[str]:
    candidacy = kept.candidacy
    title = click.style(wrapped(f"{candidacy.firm.name}, {candidacy.role} ({kept.id})"), bold=True)
    lines = [_interview(interview, candidacy, now) for interview in candidacy.interviews]
    lines += [_person(person) for person in candidacy.people]
    for promise in candidacy.promises:
        day = in_full(promise.date, candidacy, now) if promise.date else "read from the words"
        lines.append(f"They said: {promise.words or 'news'}: {day}")
    for point in candidacy.talking_points:
        person = candidacy.person(point.person)
        lines.append(f"Talked{' with ' + person.name if person else ''} about {point.gist}")
    lines += [_event(candidacy, event, now) for event in candidacy.events]
    return [title, *(wrapped(line, "  ") for line in lines)]


def _interview(interview: Interview, candidacy: Candidacy, now: Instant) -> str:
    mark = ", cancelled" if interview.cancelled else ""
    moment = say_moment(interview.ended, interview.zone, candidacy.candidate.locale)
    year = interview.ended.to_tz(interview.zone).year
    same = year == now.to_tz(interview.zone).year
    return f"Interview until {moment}{'' if same else f' {year}'}, {interview.zone}{mark}"


def _person(person: Person) -> str:
    given = "" if not person.email else ", gave it" if person.email_given else ", not given by them"
    address = f", {person.email}{given}" if person.email else ""
    return f"{say_person(person)} ({person.id}), {person.part.value}{address}"


def _event(candidacy: Candidacy, event: Event, now: Instant) -> str:
    person = candidacy.person(event.person)
    named = event.date or event.deadline
    details = [event.kind.value, person.name if person else "", event.reply.value if event.reply else ""]
    details += [event.outcome.value if event.outcome else "", event.firm or "", event.words or "", event.event or ""]
    details += [event.step or "", f"for {in_full(named, candidacy, now)}" if named else ""]
    return f"{event.id}: {in_full(event.at, candidacy, now)}: {', '.join(filter(None, details))}"
