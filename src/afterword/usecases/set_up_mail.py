"""Set up the mailbox: the servers are found or named, and nothing is kept before a real login has worked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace

from afterword.core.mail.account import Account, Found, OAuthClient, Security, Server
from afterword.core.mail.account_document import read_place
from afterword.core.problems import AfterwordError, Invalid, Missing, Problem
from afterword.ports import Mailbox, Submitter

_PORTS = {
    ("imap", Security.TLS): 993,
    ("imap", Security.STARTTLS): 143,
    ("smtp", Security.TLS): 465,
    ("smtp", Security.STARTTLS): 587,
}


@dataclass(frozen=True, slots=True)
class Said:
    """What a person said of the mailbox: servers as HOST:PORT and the name to sign in with, only where they are not found."""

    address: str
    imap: str = ""
    smtp: str = ""
    user: str = ""


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


def account_for(said: Said, find: Callable[[str], Found | None]) -> tuple[Account, Found | None]:
    """The account by what was said, and by what ``find`` finds where that is not all.

    Errors: Invalid (each with its place), Missing (no servers are found).
    """
    problems = tuple(problems_of(said))
    if problems:
        raise Invalid("The mailbox cannot be set up like that.", problems)
    address = said.address.strip()
    found = None if said.imap and said.smtp else find(address)
    if found is None and not (said.imap and said.smtp):
        domain = address.rpartition("@")[2]
        raise Missing(
            f"No servers of {domain} are found. Your provider's help names them: "
            f"afterword mail setup {address} --imap imap.{domain}:993 --smtp smtp.{domain}:465"
        )
    account = Account(
        address=address,
        user=said.user or (found.user if found else address),
        imap=_place(said.imap, "imap") if said.imap or found is None else found.imap,
        smtp=_place(said.smtp, "smtp") if said.smtp or found is None else found.smtp,
        files_sent=found.files_sent if found else False,
    )
    return account, found


def client_for(found: Found | None, client_id: str, secret: str | None) -> OAuthClient:
    """The candidate's own client at the provider that was found. Missing if it is not known where one signs in there."""
    places = found.oauth if found else None
    if places is None:
        raise Missing("Where this provider lets one sign in is not known. Use an app password or --password-command.")
    return OAuthClient(
        client_id=client_id,
        secret=secret,
        authorize_url=places.authorize_url,
        token_url=places.token_url,
        device_url=places.device_url,
        scope=places.scope,
    )


def keep_if_it_works(account: Account, links: Links, keep: Callable[[Account], None]) -> list[Probe]:
    """Sign in on both servers, and keep the account only if both took it."""
    probes = probe(account, links)
    if all(one.works for one in probes):
        keep(account)
    return probes


def problems_of(said: Said) -> Iterator[Problem]:
    """What cannot be of what was said, each at its field."""
    local, at, domain = said.address.strip().rpartition("@")
    if not at or not local or ("." not in domain and domain != "localhost"):
        given = said.address.strip()
        yield Problem("address", f"{given!r} is no mail address." if given else "Your own mail address is missing.")
    for name, place in (("imap", said.imap), ("smtp", said.smtp)):
        try:
            if place:
                read_place(place, Security.TLS)
        except Invalid as error:
            yield Problem(name, str(error))


def _place(text: str, name: str) -> Server:
    server = read_place(text, Security.TLS)
    named = "tls" in text.rpartition(":")[2]
    usual = Security.STARTTLS if server.port in (143, 587) and not named else server.security
    return replace(server, security=usual, port=server.port or _PORTS[name, usual])


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
