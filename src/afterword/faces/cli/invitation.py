"""An invitation in front of the candidate: what was read, what would be done, what has to be asked."""

from __future__ import annotations

from collections.abc import Mapping
from textwrap import fill
from typing import Any

import click

from afterword.core.candidacy.document_checks import zone_exists
from afterword.core.candidacy.invitation import Deed, Proposal, Question
from afterword.core.plan.words import say_moment
from afterword.core.problems import Invalid, Problem
from afterword.faces.cli.app import App, talks, width
from afterword.usecases.take_invitation import World, confirm, propose_from, propose_one

_OPTIONS = ("firm", "role", "started", "ended", "zone")
_WRITES = frozenset({Deed.NEW_CANDIDACY, Deed.NEW_INTERVIEW, Deed.UPDATE, Deed.CANCEL})


def take(app: App, path: str, said: Mapping[str, Any], *, yes: bool) -> int:
    """Read the file, propose each meeting in it, and keep those that are confirmed; 2 if something could not be read."""
    from afterword.adapters.invitation.ics import read_invitations  # noqa: PLC0415  (heavy)

    candidate = app.candidate()
    proposals, problems = propose_from(app.store(), app.read_bytes(path), read_invitations, candidate)
    for problem in problems:
        click.echo(f"{path}: {problem}", err=True)
    for proposal in proposals:
        current = propose_one(app.store(), proposal.invitation, candidate)
        answers = {name: said[name] for name in _OPTIONS if said.get(name)}
        _take_one(app, current, answers | ({"candidacy": said["name"]} if said.get("name") else {}), yes=yes)
    if not proposals and not problems:
        raise Invalid(f"{path} holds no invitation.")
    return 2 if problems and not proposals else 0


def _take_one(app: App, proposal: Proposal, answers: dict[str, str], *, yes: bool) -> None:
    click.echo("\n".join(_shown(proposal)))
    answers |= _asked(proposal, answers)
    if proposal.deed in _WRITES and not yes:
        if not talks():
            raise Invalid("Nothing was kept: say yes with --yes, or run it in a terminal.")
        if not click.confirm("  Keep it?", default=True):
            return
    settings = app.settings()
    world = World(app.times_of, app.closed_days_for, app.candidate(), settings.get("playbook") or "us")
    kept = confirm(app.store(), proposal, answers, app.clock.now(), world)
    if kept is not None and proposal.deed in _WRITES:
        click.echo(f"  Kept as {kept.id}. After the interview: afterword debrief {kept.id}")
        if kept.candidacy.firm.country is None:
            click.echo(f"  For the firm's public holidays, say its country: afterword set {kept.id} firm.country=US")


def _shown(proposal: Proposal) -> list[str]:
    invitation = proposal.invitation
    lines = [click.style(invitation.summary or "An invitation", bold=True), f"  {proposal.sentence}"]
    if invitation.started:
        zone = invitation.zone or "UTC"
        lines.append(
            f"  When: {say_moment(invitation.started, zone, None)} ({invitation.zone or 'zone unknown; in UTC'})"
        )
    if proposal.firm or proposal.role:
        lines.append(f"  Firm: {proposal.firm or 'not said'}; role: {proposal.role or 'not said'}")
    for person in proposal.people:
        title = f", {person.title}" if person.title else ""
        mail = f", {person.email} (not given by them)" if person.email else ""
        lines.append(f"  {person.part.value.capitalize()}: {person.name}{title}{mail}")
    return [*lines, *(fill(note, width(), initial_indent="  ", subsequent_indent="  ") for note in proposal.notes)]


def _asked(proposal: Proposal, answers: Mapping[str, str]) -> dict[str, str]:
    """Answers to what the invitation leaves open: asked where there is somebody to ask, else named as options."""
    missing = [question for question in proposal.questions if question.what not in answers]
    if missing and not talks():
        problems = tuple(Problem(f"--{question.what}", _with_choices(question)) for question in missing)
        raise Invalid("The invitation leaves open what must be known first; nothing was kept.", problems)
    return {question.what: _ask(question) for question in missing}


def _ask(question: Question) -> str:
    for number, choice in enumerate(question.choices, start=1):
        click.echo(f"    {number}. {choice}")
    while True:
        answer: str = click.prompt(f"  {question.sentence}", default=question.choices[0] if question.choices else None)
        if answer.isdecimal() and 0 < int(answer) <= len(question.choices):
            return question.choices[int(answer) - 1]
        if question.what == "zone" and not zone_exists(answer):
            click.echo("    No zone has that name. Write an IANA name such as America/New_York.")
            continue
        return answer


def _with_choices(question: Question) -> str:
    return f"{question.sentence} ({', '.join(question.choices)})" if question.choices else question.sentence
