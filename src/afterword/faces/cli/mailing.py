"""What the mail commands share: the links to the mailbox, and how messages on their way are told."""

from __future__ import annotations

import time
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

import click

from afterword.core.mail.dispatch import Dispatch, DispatchState
from afterword.faces.cli.app import App, tell
from afterword.faces.present.moments import in_full

if TYPE_CHECKING:
    from collections.abc import Callable

    from afterword.core.mail.account import Account
    from afterword.core.mail.received import Received
    from afterword.ports import Mailbox
    from afterword.usecases.check_mail import Checking
    from afterword.usecases.deliver import Delivery

_TOLD = {
    DispatchState.QUEUED: "waits",
    DispatchState.SENDING: "is being sent",
    DispatchState.AT_DOT: "is being sent, or was cut off at its end",
    DispatchState.SENT: "sent",
    DispatchState.REFUSED: "refused by the server; nothing was delivered",
    DispatchState.UNKNOWN: "may have been sent: look, then say so",
    DispatchState.HELD: "held",
    DispatchState.WITHDRAWN: "withdrawn",
    DispatchState.IN_DRAFTS: "lies in your Drafts folder, for you to send",
    DispatchState.HANDED_OVER: "was handed over to you as a file",
}
_SURE = 0.7
_SURE_TIES = frozenset({"thread", "bounce", "person"})
_SAYS = {
    "auto-reply": "an automatic reply",
    "acknowledgement": "they acknowledge your message",
    "update-with-date": "they say when there will be news",
    "decline": "they have chosen otherwise",
    "offer": "an offer",
    "next-interview": "they ask you to another round",
    "question": "they want something from you",
    "other": "nothing that moves the timetable",
}
_TIES = {
    "thread": "it answers your message",
    "bounce": "it speaks of your message",
    "person": "the sender's address",
    "domain": "the firm's domain",
    "system": "a hiring system that names the firm",
    "name": "the sender's name",
}


def opener(app: App, account: Account) -> Callable[[], AbstractContextManager[Mailbox]]:
    """Opens the mailbox; one secret for all the openings of a run."""
    secret = app.secret_of(account)
    return lambda: app.mailbox(account, secret)


def delivery(app: App, account: Account) -> Delivery:
    """What delivering asks of the world."""
    from afterword.usecases.deliver import Delivery  # noqa: PLC0415

    return Delivery(
        post=app.post(),
        store=app.store(),
        account=account,
        submitter=app.submitter(account, app.secret_of(account)),
        mailbox=opener(app, account),
        clock=app.clock,
        times_of=app.times_of,
        pause=time.sleep,
        patience=app.patience,
    )


def checking(app: App, account: Account) -> Checking:
    """What checking asks of the world."""
    from afterword.adapters.eml.incoming import read_headers, read_incoming  # noqa: PLC0415
    from afterword.adapters.invitation.ics import read_invitations  # noqa: PLC0415
    from afterword.usecases.check_mail import Checking  # noqa: PLC0415
    from afterword.usecases.take_invitation import World  # noqa: PLC0415
    from afterword.usecases.take_known_invitation import take_known_invitation  # noqa: PLC0415

    world = World(app.times_of, app.closed_days_for, app.candidate(), app.settings().get("playbook") or "us")

    return Checking(
        post=app.post(),
        store=app.store(),
        account=account,
        mailbox=opener(app, account),
        clock=app.clock,
        times_of=app.times_of,
        read_headers=read_headers,
        read_incoming=read_incoming,
        take_calendar=lambda data: take_known_invitation(app.store(), data, read_invitations, app.clock.now(), world),
        locale=app.settings().get("locale"),
        progress=lambda count: click.echo(f"{count:,} headers read ...", err=True),
    )


def show_dispatch(app: App, one: Dispatch) -> None:
    """One message of the outbox: to whom, what became of it, and what to do where somebody has to."""
    kept = app.store().load(one.candidacy)
    person = kept.candidacy.person(one.to.person)
    name = person.name if person else one.to.person
    tell(f"{one.id}  {one.to.kind.value} to {name} <{one.recipient}>, {kept.id}: {_TOLD[one.state]}{_when(app, one)}")
    if one.words and one.state is not DispatchState.SENT:
        tell(one.words, "  ")
    if one.state in (DispatchState.UNKNOWN, DispatchState.AT_DOT, DispatchState.IN_DRAFTS, DispatchState.HANDED_OVER):
        again = "" if one.state in (DispatchState.IN_DRAFTS, DispatchState.HANDED_OVER) else f", or --again {one.id}"
        tell(f"afterword outbox --sent {one.id}{again}, or --withdraw {one.id}", "  ")
    elif one.state in (DispatchState.HELD, DispatchState.REFUSED):
        tell(f"afterword outbox --again {one.id}, or --withdraw {one.id}", "  ")


def _when(app: App, one: Dispatch) -> str:
    candidacy = app.store().load(one.candidacy).candidacy
    now = app.clock.now()
    if one.state is DispatchState.SENT and one.sent_at:
        return f" {in_full(one.sent_at, candidacy, now)}"
    if one.state is DispatchState.QUEUED and one.not_before and one.not_before > now:
        return f" until {in_full(one.not_before, candidacy, now)}"
    return ""


def show_received(app: App, one: Received) -> None:
    """One message that came in: who, what it seems to say and by which words, and why it is taken for this candidacy."""
    kept = app.store().load(one.candidacy)
    doubt = "" if one.confidence >= _SURE and one.tie.value in _SURE_TIES else "probably: "
    what = "a message to them came back undelivered" if one.bounced else f"{doubt}{_SAYS[one.kind.value]}"
    tell(f"{kept.id}: {one.sender}, {in_full(one.at, kept.candidacy, app.clock.now())}: {what}.")
    tell(f"Subject: {one.subject}", "  ")
    if one.words:
        tell(f"“{one.words}”", "  ")
    if one.date:
        tell(f"Day: {in_full(one.date, kept.candidacy, app.clock.now())}", "  ")
    others = f"; it could be {' or '.join(one.maybe)}" if one.maybe else ""
    tell(f"Taken for this candidacy by: {_TIES[one.tie.value]}{others}.", "  ")
