"""`afterword add`: an invitation that is proposed and confirmed, or an interview by hand."""

from __future__ import annotations

from collections.abc import Sequence

import click
from whenever import Instant

from afterword.core.candidacy.document_checks import zone_exists
from afterword.core.candidacy.model import Form, Interview
from afterword.core.plan.words import say_moment
from afterword.core.problems import Invalid
from afterword.faces.cli.app import App, complete_candidacy, need, talks, tell
from afterword.ports import Kept
from afterword.usecases.add_by_hand import ByHand, add_by_hand, add_interview, read_interview


@click.command()
@click.argument("invitation", required=False, metavar="[INVITATION.ics]")
@click.option("--yes", is_flag=True, help="Take the proposal if nothing is unknown.")
@click.option("--firm", help="The firm's name.")
@click.option("--role", help="The role.")
@click.option("--started", help="When the interview began: “2026-03-03 14:00”, “yesterday 14:00”.")
@click.option("--ended", help="When it ended, or will end.")
@click.option("--zone", help="The zone of the place, an IANA name such as America/New_York.")
@click.option("--country", help="The firm's country, for its public holidays: US, GB, DE.")
@click.option("--person", "people", multiple=True, help="Somebody you met; once for each.")
@click.option("--form", type=click.Choice([form.value for form in Form]), help="How the interview took place.")
@click.option("--round", "round_", type=int, help="The number of the round.")
@click.option("--to", "name", shell_complete=complete_candidacy, help="Add the interview to this candidacy.")
@click.pass_obj
def add(app: App, /, invitation: str | None, yes: bool, **said: str | int | tuple[str, ...] | None) -> int | None:
    """Add an invitation (.ics, or the mail that carries it), or an interview by hand.

    An invitation is read and proposed; what it does not say, its zone above all, is asked and never guessed. Taking in the
    same one twice changes nothing, an update moves the interview, a cancellation marks it.
    """
    blank = next((name for name, value in said.items() if isinstance(value, str) and not value.strip()), None)
    if blank or not all(map(str.strip, _people(said))):
        option = {None: "person", "name": "to"}.get(blank, blank)
        raise Invalid(f"--{option} is empty: write something, or leave it out.")
    if invitation is not None:
        from afterword.faces.cli.invitation import take  # noqa: PLC0415  (by hand needs none of it)

        return take(app, invitation, said, yes=yes)
    kept = _by_hand(app, said)
    interview = kept.candidacy.interviews[-1]
    when = say_moment(interview.ended, interview.zone, kept.candidacy.candidate.locale)
    firm, role = kept.candidacy.firm.name, kept.candidacy.role
    tell(f"Added: {firm}, {role} ({kept.id}), until {when}, {interview.zone}.")
    click.echo(f"After the interview: afterword debrief {kept.id}")
    return None


def _by_hand(app: App, said: dict[str, str | int | tuple[str, ...] | None]) -> Kept:
    name = _text(said["name"])
    existing = app.kept(name) if name else None
    firm = "" if existing else need(_text(said["firm"]), "--firm", "Which firm")
    role = "" if existing else need(_text(said["role"]), "--role", "Which role")
    usual = existing.candidacy.zone() if existing else app.candidate().zone
    zone = need(_text(said["zone"]) or (usual if existing else None), "--zone", f"In which zone{_or(usual)}")
    if not zone_exists(zone):
        raise Invalid(f"--zone: no zone is named {zone!r}: write an IANA name such as America/New_York.")
    words = {
        "zone": zone,
        "started": _text(said["started"]) or "",
        "ended": need(_text(said["ended"]), "--ended", "When did it end, such as 2026-03-03 15:00"),
        "round": str(said["round_"] or ""),
        "form": _text(said["form"]) or "",
    }
    now = app.clock.now()
    interview, problems = read_interview(words, now)
    if interview is None:
        raise Invalid(f"--{problems[0]}")
    return _keep(app, existing, interview, _people(said) or _asked_people(), firm, role, _text(said["country"]), now)


def _keep(
    app: App, existing: Kept | None, interview: Interview, people: Sequence[str], firm: str, role: str,
    country: str | None, now: Instant,
) -> Kept:  # fmt: skip
    if existing:
        return add_interview(app.store(), existing, interview, people, now, app.times_of, app.closed_days_for)
    playbook = app.settings().get("playbook") or "us"
    said = ByHand(firm=firm, role=role, interview=interview, people=people, country=country, playbook=playbook)
    return add_by_hand(app.store(), said, app.candidate(), now, app.times_of, app.closed_days_for)


def _people(said: dict[str, str | int | tuple[str, ...] | None]) -> tuple[str, ...]:
    return said["people"] if isinstance(said["people"], tuple) else ()


def _asked_people() -> tuple[str, ...]:
    if not talks():
        return ()
    answer: str = click.prompt("Whom did you meet (names, with commas between; empty if not yet)", default="")
    return tuple(name.strip() for name in answer.split(",") if name.strip())


def _text(value: object) -> str | None:
    return value.strip() if isinstance(value, str) and value else None


def _or(usual: str | None) -> str:
    return f" (yours is {usual})" if usual else ""
