"""`afterword send`: what was approved goes out once: now, at a good hour, by way of the Drafts folder, or as a file."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.core.candidacy.spoken_moment import read_coming_moment
from afterword.core.mail.account import Account
from afterword.core.mail.dispatch import Dispatch, DispatchState
from afterword.core.note.approval import Addressed
from afterword.core.note.model import NoteForm, NoteKind
from afterword.core.plan.planner import plan as plan_of
from afterword.core.problems import Conflict, Invalid, Missing, Refused, Unavailable
from afterword.faces.cli.app import App, complete_candidacy, complete_person, tell
from afterword.faces.cli.draft import KINDS
from afterword.faces.cli.mailing import delivery, opener, show_dispatch

if TYPE_CHECKING:
    from whenever import Instant

    from afterword.ports import Kept
    from afterword.usecases.send import Yes

_WAYS = ("good-hour", "now", "drafts", "file")


@click.command()
@click.argument("name", shell_complete=complete_candidacy)
@click.option(
    "--to", "person", metavar="PERSON", required=True, help="The id or the name.", shell_complete=complete_person
)
@click.option("--kind", type=click.Choice(list(KINDS)), default="thank-you", show_default=True, help="What it is for.")
@click.option(
    "--way",
    type=click.Choice(_WAYS),
    default="good-hour",
    show_default=True,
    help="In the firm's business hours, at once, into your Drafts folder, or as a file.",
)
@click.option("--when", metavar="MOMENT", help="Your own hour instead: “tomorrow 9:00”, ISO.")
@click.option("-o", "--output", metavar="FILE", help="The file for --way file; else NAME-PERSON.eml.")
@click.option("--anyway", is_flag=True, help="Send though the timetable says not now.")
@click.pass_obj
def send(
    app: App, name: str, person: str, kind: str, way: str, when: str | None, output: str | None, anyway: bool
) -> int:
    """Send the mail that you approved to one person, to the letter and once.

    It waits for business hours of the firm unless its 24 hours would be missed; afterword watch, afterword serve or
    afterword outbox --send sends it then. Whatever comes in meanwhile holds it. The exit code is 1 if it did not go and somebody has to look.
    """
    kept = app.kept(name)
    yes = _approved(app, kept, person, KINDS[kind])
    _ask_the_plan(app, kept, yes, anyway=anyway)
    if way == "file":
        return _as_file(app, kept, yes, output)
    if way == "drafts":
        return _to_drafts(app, kept, yes)
    return _go(app, kept, yes, _hour(app, kept, yes, way, when))


def _approved(app: App, kept: Kept, person: str, kind: NoteKind) -> Yes:
    """The draft as it stands with the yes that covers it; Missing or Refused with what to do."""
    from afterword.usecases.names import find_person  # noqa: PLC0415
    from afterword.usecases.send import yes_to  # noqa: PLC0415

    to = Addressed(find_person(kept.candidacy, person).id, kind, NoteForm.MAIL)
    draft, yes = yes_to(app.store(), kept.id, to)
    told = f"{kept.id} --to {to.person} --kind {kind.value}"
    if draft is None:
        raise Missing(f"There is no such draft yet: afterword draft {told}")
    if yes is None:
        raise Refused(f"Only what you approved goes out: afterword approve {told}")
    return yes


def _ask_the_plan(app: App, kept: Kept, yes: Yes, *, anyway: bool) -> None:
    from afterword.usecases.send import not_now  # noqa: PLC0415

    now = app.clock.now()
    why = not_now(plan_of(kept.candidacy, app.playbook(kept.candidacy.playbook), now), yes, kept.candidacy, now)
    if why and not anyway:
        raise Refused(f"Not now: {why} (--anyway sends it all the same.)")


def _hour(app: App, kept: Kept, yes: Yes, way: str, when: str | None) -> Instant | None:
    """When it goes; None: now."""
    from afterword.usecases.send import hour_for  # noqa: PLC0415

    now = app.clock.now()
    if when:
        found = read_coming_moment(when, now, kept.candidacy.zone())
        if found is None:
            raise Invalid(
                f"--when: {when!r} is not clear, or lies behind. Write “tomorrow 9:00”, “in 2 hours” or {_example(now, kept)}."
            )
        return found
    if way == "now":
        return None
    return hour_for(yes, kept.candidacy, plan_of(kept.candidacy, app.playbook(kept.candidacy.playbook), now), now)


def _example(now: Instant, kept: Kept) -> str:
    return f"{now.to_tz(kept.candidacy.zone()).date().next_day()} 16:00"


def _as_file(app: App, kept: Kept, yes: Yes, output: str | None) -> int:
    """The message in a file that mail programs open as a draft, and a mailto: link beside it."""
    from afterword.usecases.send import hand_over, link_for, writer  # noqa: PLC0415

    account = writer(app.account(), app.settings().get("email") or kept.candidacy.candidate.email)
    dispatch = _made(app, kept, yes, account, DispatchState.HANDED_OVER)
    path = Path(output or f"{dispatch.candidacy}-{dispatch.to.person}.eml")

    def write(data: bytes) -> None:
        try:
            with path.open("xb") as file:
                file.write(data)
        except FileExistsError as error:
            raise Conflict(f"{path} is there already; name another with -o.") from error
        except OSError as error:
            raise Unavailable(f"{path} cannot be written: {error}.") from error

    hand_over(app.post(), dispatch, write, app.clock.now())
    click.echo(f"Written: {path}. Open it in your mail program, and send it there.")
    click.echo(link_for(dispatch, yes.draft))
    tell(f"When it has gone: afterword outbox --sent {dispatch.id}", err=True)
    return 0


def _to_drafts(app: App, kept: Kept, yes: Yes) -> int:
    from afterword.usecases.send import to_drafts  # noqa: PLC0415

    account = app.needed_account()
    with opener(app, account)() as mailbox:
        to_drafts(app.post(), mailbox, _made(app, kept, yes, account, DispatchState.IN_DRAFTS), app.clock.now())
    click.echo("It lies in your Drafts folder. Send it there; the next check notices that it has gone.")
    return 0


def _go(app: App, kept: Kept, yes: Yes, hour: Instant | None) -> int:
    from afterword.usecases.deliver import deliver_due  # noqa: PLC0415

    account = app.needed_account()
    dispatch = _made(app, kept, yes, account, DispatchState.QUEUED, hour)
    if hour and hour > app.clock.now():
        show_dispatch(app, dispatch)
        tell(
            "afterword watch sends it then, and so do afterword serve while it is open and afterword outbox --send.",
            "  ",
            err=True,
        )
        return 0
    tell("Sending ...", err=True)
    deliver_due(delivery(app, account))
    after = app.post().dispatch(dispatch.id)
    show_dispatch(app, after)
    return 0 if after.state is DispatchState.SENT else 1


def _made(
    app: App, kept: Kept, yes: Yes, account: Account, state: DispatchState, hour: Instant | None = None
) -> Dispatch:
    from afterword.usecases.send import make_dispatch  # noqa: PLC0415

    return make_dispatch(app.post(), kept, yes, account, app.clock.now(), secrets.token_hex(16), state, hour)
