"""`afterword send`: what was approved goes out once: now, at a good hour, by way of the Drafts folder, or as a file."""

from __future__ import annotations

import secrets
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import click

from afterword.core.candidacy.moments import FirmCalendar
from afterword.core.candidacy.spoken_moment import read_moment
from afterword.core.mail.account import Account, Security, Server
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

    It waits for business hours of the firm unless its 24 hours would be missed; afterword watch or afterword outbox --send
    sends it then. Whatever comes in meanwhile holds it. The exit code is 1 if it did not go and somebody has to look.
    """
    from afterword.usecases.send import make_dispatch  # noqa: PLC0415  (this command only)

    kept = app.kept(name)
    now = app.clock.now()
    yes = _approved(app, kept, person, KINDS[kind])
    _ask_the_plan(app, kept, yes, anyway=anyway)
    account = _for_file(app, kept) if way == "file" else app.needed_account()
    moment = _moment(when, kept, app) if when else None
    dispatch = make_dispatch(app.post(), kept, yes, account, now, secrets.token_hex(16))
    if way == "file":
        return _as_file(app, dispatch, output)
    if way == "drafts":
        return _to_drafts(app, account, dispatch)
    return _go(app, account, kept, dispatch, None if way == "now" else way, moment)


def _approved(app: App, kept: Kept, person: str, kind: NoteKind) -> Yes:
    """The draft as it stands with the yes that covers it; Missing or Refused with what to do."""
    from afterword.usecases.draft import find_person  # noqa: PLC0415
    from afterword.usecases.kept_draft import approved_now, latest  # noqa: PLC0415
    from afterword.usecases.send import Yes  # noqa: PLC0415

    to = Addressed(find_person(kept.candidacy, person).id, kind, NoteForm.MAIL)
    draft = latest(app.store().drafts(kept.id), to)
    told = f"{kept.id} --to {to.person} --kind {kind.value}"
    if draft is None:
        raise Missing(f"There is no such draft yet: afterword draft {told}")
    approved = approved_now(app.store().approvals(kept.id), draft)
    if approved is None:
        raise Refused(f"Only what you approved goes out: afterword approve {told}")
    return Yes(draft, approved)


def _ask_the_plan(app: App, kept: Kept, yes: Yes, *, anyway: bool) -> None:
    from afterword.usecases.send import against_etiquette  # noqa: PLC0415

    now = app.clock.now()
    planned = plan_of(kept.candidacy, app.playbook(kept.candidacy.playbook), now)
    calendar = FirmCalendar(kept.candidacy.zone(), kept.candidacy.closed_days.with_dates(kept.candidacy.holidays))
    why = against_etiquette(planned, yes.draft.to.kind, yes.draft.to.person, calendar, now)
    if why and not anyway:
        raise Refused(f"Not now: {why} (--anyway sends it all the same.)")


def _moment(when: str, kept: Kept, app: App) -> Instant:
    found = read_moment(when, app.clock.now(), kept.candidacy.zone())
    if found is None:
        raise Invalid(f"--when: {when!r} is not clear. Write “tomorrow 9:00” or 2026-03-03 16:00.")
    return found


def _for_file(app: App, kept: Kept) -> Account:
    """Who writes, where no mailbox is set up; its servers are never asked for."""
    account = app.account()
    if account is not None:
        return account
    address = app.settings().get("email") or kept.candidacy.candidate.email
    if not address:
        raise Missing("Your own address is needed: afterword settings email=you@example.com")
    nowhere = Server("", 0, Security.TLS)
    return Account(address=address, user=address, imap=nowhere, smtp=nowhere)


def _as_file(app: App, dispatch: Dispatch, output: str | None) -> int:
    """The message in a file that mail programs open as a draft, and a mailto: link beside it."""
    path = Path(output or f"{dispatch.candidacy}-{dispatch.to.person}.eml")
    try:
        with path.open("xb") as file:
            file.write(b"X-Unsent: 1\r\n" + dispatch.raw)
    except OSError as error:
        _take_back(app, dispatch)
        if isinstance(error, FileExistsError):
            raise Conflict(f"{path} is there already; name another with -o.") from error
        raise Unavailable(f"{path} cannot be written: {error}.") from error
    app.post().move(dispatch, replace(dispatch, state=DispatchState.HANDED_OVER, changed_at=app.clock.now()))
    click.echo(f"Written: {path}. Open it in your mail program, and send it there.")
    click.echo(_mailto(app, dispatch))
    tell(f"When it has gone: afterword outbox --sent {dispatch.id}", err=True)
    return 0


def _mailto(app: App, dispatch: Dispatch) -> str:
    """The same as a link (RFC 6068)."""
    draft = next(
        one for one in app.store().drafts(dispatch.candidacy) if one.to == dispatch.to and one.digest == dispatch.digest
    )
    body = quote(draft.text.replace("\n", "\r\n"), safe="")
    return f"mailto:{quote(dispatch.recipient, safe='@')}?subject={quote(draft.subject or '', safe='')}&body={body}"


def _to_drafts(app: App, account: Account, dispatch: Dispatch) -> int:
    try:
        with opener(app, account)() as mailbox:
            mailbox.put_draft(dispatch.raw, app.clock.now())
    except Unavailable:
        _take_back(app, dispatch)
        raise
    app.post().move(dispatch, replace(dispatch, state=DispatchState.IN_DRAFTS, changed_at=app.clock.now()))
    click.echo("It lies in your Drafts folder. Send it there; the next check notices that it has gone.")
    return 0


def _take_back(app: App, dispatch: Dispatch) -> None:
    app.post().move(dispatch, replace(dispatch, state=DispatchState.WITHDRAWN, changed_at=app.clock.now()))


def _go(app: App, account: Account, kept: Kept, dispatch: Dispatch, way: str | None, moment: Instant | None) -> int:
    from afterword.usecases.deliver import deliver_due  # noqa: PLC0415
    from afterword.usecases.send import at_good_hour  # noqa: PLC0415

    now = app.clock.now()
    if moment is not None:
        dispatch = app.post().move(dispatch, replace(dispatch, not_before=moment))
    elif way:
        planned = plan_of(kept.candidacy, app.playbook(kept.candidacy.playbook), now)
        dispatch = at_good_hour(app.post(), dispatch, kept.candidacy, planned, now)
    if dispatch.not_before and dispatch.not_before > now:
        show_dispatch(app, dispatch)
        tell("afterword watch sends it then, and so does afterword outbox --send.", "  ", err=True)
        return 0
    deliver_due(delivery(app, account))
    after = app.post().dispatch(dispatch.id)
    show_dispatch(app, after)
    return 0 if after.state is DispatchState.SENT else 1
