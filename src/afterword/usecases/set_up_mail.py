"""Set up the mailbox: the servers are found or named, and nothing is kept before a real login has worked."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass

from afterword.core.mail.account import Account
from afterword.core.problems import AfterwordError
from afterword.ports import Mailbox, Submitter


@dataclass(frozen=True, slots=True)
class Probe:
    """One thing that was tried: what, whether it works, and what was said."""

    what: str
    works: bool
    sentence: str


@dataclass(frozen=True)
class Links:
    """Both ways to the mailbox, as they would be used."""

    submitter: Submitter
    mailbox: Callable[[], AbstractContextManager[Mailbox]]


def probe(account: Account, links: Links) -> list[Probe]:
    """A real login on each server, and whether the folders that are needed are there; nothing is sent or changed."""
    return [_reading(account, links), _sending(account, links)]


def _reading(account: Account, links: Links) -> Probe:
    what = f"Reading, {account.imap.host}:{account.imap.port}"
    try:
        with links.mailbox() as mailbox:
            mailbox.mark()
            lacking = [name for name, there in mailbox.folders().items() if not there]
    except AfterwordError as error:
        return Probe(what, False, str(error))
    if lacking:
        return Probe(what, False, f"Signed in, but there is no folder for {' and '.join(lacking)}.")
    return Probe(what, True, "Signed in; Inbox, Sent and Drafts are there.")


def _sending(account: Account, links: Links) -> Probe:
    what = f"Sending, {account.smtp.host}:{account.smtp.port}"
    try:
        links.submitter.check()
    except AfterwordError as error:
        return Probe(what, False, str(error))
    return Probe(what, True, "Signed in; nothing was sent.")
