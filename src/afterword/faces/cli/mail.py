"""`afterword mail`: set up the candidate's own mailbox, show it, forget it."""

from __future__ import annotations

import sys
import webbrowser
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from afterword.core.mail.account import Account, Found, SignIn
from afterword.core.problems import Invalid, Missing, Unavailable
from afterword.faces.cli.app import App, talks, tell

if TYPE_CHECKING:
    from collections.abc import Callable

    from afterword.adapters.mail.secrets import Secret


@click.group()
def mail() -> None:
    """Your own mailbox: set it up, show it, forget it.

    Notes go out through it and replies are read in it; nothing else ever is. Without one, afterword send --way file hands a note over as
    a file, and afterword read reads what you forward.
    """


@mail.command()
@click.argument("address")
@click.option("--imap", "imap", metavar="HOST:PORT", help="Where mail is read, if it is not found; HOST:PORT:starttls.")
@click.option("--smtp", "smtp", metavar="HOST:PORT", help="Where mail is sent, if it is not found; HOST:PORT:starttls.")
@click.option("--user", help="The name to sign in with, if it is not the address.")
@click.option(
    "--password-command", metavar="COMMAND", help='A command that prints the password, such as "pass show mail".'
)
@click.option("--oauth-client", metavar="ID", help="Sign in in the browser, with a client id of your own.")
@click.option("--oauth-secret", metavar="SECRET", help="The client's secret, where the provider wants one.")
@click.option("--device", is_flag=True, help="Sign in with a code on another device instead.")
@click.pass_obj
def setup(
    app: App,
    address: str,
    imap: str | None,
    smtp: str | None,
    user: str | None,
    password_command: str | None,
    oauth_client: str | None,
    oauth_secret: str | None,
    device: bool,
) -> int:
    """Find the servers of ADDRESS, sign in on both, and keep the account.

    The password is asked for without being shown, or read from standard input, and kept in the system's keyring: use an app password where your
    provider has them. Nothing is kept before the sign-in has worked; nothing is sent.
    """
    from afterword.usecases.set_up_mail import Said, account_for, client_for  # noqa: PLC0415  (this command only)

    said = Said(address, imap or "", smtp or "", user or "")
    account, found = account_for(said, lambda of: _find(app, of))
    if password_command:
        account = replace(account, sign_in=SignIn.COMMAND, password_command=password_command)
        secret = app.secret_of(account)
        return _try(app, account, secret, None, found)
    if oauth_client:
        account = replace(account, sign_in=SignIn.OAUTH2, oauth=client_for(found, oauth_client, oauth_secret))
        return _with_browser(app, account, device=device)
    if found and found.hint:
        tell(found.hint, err=True)
    given = _password(account)
    from afterword.adapters.mail.secrets import Secret  # noqa: PLC0415

    return _try(app, account, lambda: Secret(given), given, found)


@mail.command()
@click.pass_obj
def show(app: App) -> None:
    """The account as it is set up, without its secret."""
    account = app.account()
    if account is None:
        click.echo("No mailbox is set up: afterword mail setup you@example.com")
        return
    ways = {
        SignIn.PASSWORD: "a password in the keyring",
        SignIn.COMMAND: f"a command: {account.password_command}",
        SignIn.OAUTH2: "a sign-in in the browser",
    }
    click.echo(f"{account.address}, signing in as {account.user} with {ways[account.sign_in]}")
    for name, server in (("Reading", account.imap), ("Sending", account.smtp)):
        click.echo(f"  {name}: {server.host}:{server.port} ({server.security.value})")


@mail.command()
@click.pass_obj
def forget(app: App) -> None:
    """Forget the account and its secret; what was sent and received stays."""
    account = app.account()
    if account is None:
        raise Missing("No mailbox is set up.")
    app.forget_account(account)
    click.echo(f"{account.address} is forgotten.")


def _find(app: App, address: str) -> Found | None:
    from afterword.adapters.mail.discovery import find_servers  # noqa: PLC0415  (heavy)

    tell("Looking for the servers ...", err=True)
    return find_servers(address, app.shelf.providers())


def _with_browser(app: App, account: Account, *, device: bool) -> int:
    import time  # noqa: PLC0415

    from afterword.adapters.mail.oauth import sign_in_with_browser, sign_in_with_device  # noqa: PLC0415  (heavy)
    from afterword.adapters.mail.secrets import Secret  # noqa: PLC0415

    assert account.oauth is not None  # noqa: S101  (given by the caller)
    if device:
        tokens = sign_in_with_device(
            account.oauth,
            lambda place, code: tell(f"Open {place} on any device, and enter {code}", err=True),
            app.clock.now,
            time.sleep,
        )
    else:
        tell("Your browser opens; sign in there.", err=True)
        tokens = sign_in_with_browser(account.oauth, account.address, webbrowser.open, app.clock.now)
    if not tokens.refresh:
        raise Unavailable("The provider gave no lasting sign-in. Ask for offline access in your client's settings.")
    return _try(app, account, lambda: Secret(tokens.access, is_token=True), tokens.refresh, None)


def _password(account: Account) -> str:
    if talks():
        given: str = click.prompt(f"Password of {account.user}", hide_input=True, err=True)
        return given.strip()
    line = sys.stdin.readline().strip()
    if not line:
        raise Invalid("A password is needed on standard input, or --password-command.")
    return line


def _try(app: App, account: Account, secret: Callable[[], Secret], kept: str | None, found: Found | None) -> int:
    """Sign in on both servers; only what works is kept."""
    from afterword.usecases.set_up_mail import keep_if_it_works  # noqa: PLC0415

    probes = keep_if_it_works(account, app.links(account, secret), lambda one: app.keep_account(one, kept))
    for one in probes:
        tell(f"{'ok ' if one.works else 'no '} {one.what}: {one.sentence}")
    if not all(one.works for one in probes):
        hint = f" {found.hint}" if found and found.hint else ""
        raise Unavailable(f"Nothing was kept, since not everything works.{hint}")
    tell(f"Kept: {account.address}. afterword doctor tests it again whenever you like.")
    return 0
