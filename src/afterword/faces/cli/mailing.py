"""What the mail commands share: the links to the mailbox, and how messages on their way are told."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

import click

from afterword.core.mail.dispatch import Dispatch, DispatchState
from afterword.faces.cli.app import App, tell
from afterword.faces.present.moments import in_full
from afterword.faces.present.outbox import BY_HAND, told
from afterword.faces.present.reply_text import TIES, seems_to_say

if TYPE_CHECKING:
    from collections.abc import Callable

    from afterword.core.mail.account import Account
    from afterword.core.mail.received import Received
    from afterword.ports import Mailbox
    from afterword.usecases.check_mail import Checking
    from afterword.usecases.deliver import Delivery


def opener(app: App, account: Account) -> Callable[[], AbstractContextManager[Mailbox]]:
    """Opens the mailbox; one secret for all the openings of a run."""
    return app.opener(account)


def delivery(app: App, account: Account) -> Delivery:
    """What delivering asks of the world."""
    return app.delivery(account)


def checking(app: App, account: Account) -> Checking:
    """What checking asks of the world."""
    return app.checking(account, lambda count: click.echo(f"{count:,} headers read ...", err=True))


def show_dispatch(app: App, one: Dispatch) -> None:
    """One message of the outbox: to whom, what became of it, and what to do where somebody has to."""
    kept = app.store().load(one.candidacy)
    person = kept.candidacy.person(one.to.person)
    name = person.name if person else one.to.person
    tell(
        f"{one.id}  {one.to.kind.value} to {name} <{one.recipient}>, {kept.id}: {told(one, kept.candidacy, app.clock.now())}"
    )
    if one.words and one.state is not DispatchState.SENT:
        tell(one.words, "  ")
    if one.state in BY_HAND or one.state in (DispatchState.UNKNOWN, DispatchState.AT_DOT):
        again = "" if one.state in BY_HAND else f", or --again {one.id}"
        tell(f"afterword outbox --sent {one.id}{again}, or --withdraw {one.id}", "  ")
    elif one.state in (DispatchState.HELD, DispatchState.REFUSED):
        tell(f"afterword outbox --again {one.id}, or --withdraw {one.id}", "  ")


def show_received(app: App, one: Received) -> None:
    """One message that came in: who, what it seems to say and by which words, and why it is taken for this candidacy."""
    kept = app.store().load(one.candidacy)
    tell(f"{kept.id}: {one.sender}, {in_full(one.at, kept.candidacy, app.clock.now())}: {seems_to_say(one)}.")
    tell(f"Subject: {one.subject}", "  ")
    if one.words:
        tell(f"“{one.words}”", "  ")
    if one.date:
        tell(f"Day: {in_full(one.date, kept.candidacy, app.clock.now())}", "  ")
    others = f"; it could be {' or '.join(one.maybe)}" if one.maybe else ""
    tell(f"Taken for this candidacy by: {TIES[one.tie.value]}{others}.", "  ")
