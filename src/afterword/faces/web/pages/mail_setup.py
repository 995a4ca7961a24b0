"""Your mailbox: found, signed in to on both servers, and kept only then; shown, and forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from starlette.responses import Response

from afterword.core.mail.account import Account, Found, Server, SignIn
from afterword.core.problems import AfterwordError, Invalid, Missing, Problem
from afterword.faces.web.pages import mail_sign_in
from afterword.faces.web.visit import Visit
from afterword.usecases.set_up_mail import Probe, Said, account_for, client_for, keep_if_it_works, problems_of

_WAYS = (
    ("password", "An app password, or the mailbox’s own"),
    ("command", "A command that prints the password"),
    ("browser", "A sign-in at the provider, in this browser"),
    ("device", "A sign-in at the provider, with a code"),
)
_KEPT = {
    SignIn.PASSWORD: "a password in this machine’s keyring",
    SignIn.COMMAND: "a command that prints the password",
    SignIn.OAUTH2: "a sign-in at the provider",
}
_FIELDS = ("address", "imap", "smtp", "user", "command", "client")


def show(visit: Visit) -> Response:
    """The mailbox as it is set up, without its secret; and the first question of setting one up."""
    return _first(visit, visit.desk.wiring.settings().get("email", ""))


def look(visit: Visit) -> Response:
    """Look for the servers of an address, and ask how to sign in there."""
    address = visit.sent.text("address")
    try:
        account, found = account_for(Said(address), _finder(visit))
    except Invalid as error:
        return _first(visit, address, problems=error.problems, status=422)
    except Missing:
        return _second(visit, {"address": address, "user": address}, None)
    values = {"address": address, "user": account.user, "imap": _said(account.imap), "smtp": _said(account.smtp)}
    return _second(visit, values, found)


def set_up(visit: Visit) -> Response:
    """Sign in on both servers; what works is kept, with its secret in the keyring."""
    way = visit.sent.text("way")
    said = Said(*(visit.sent.text(name) for name in ("address", "imap", "smtp", "user")))
    problems = [*_lacking(visit, way), *_unnamed(said), *problems_of(said)]
    if problems:
        return _again(visit, problems)
    try:
        account, _ = account_for(said, lambda _: None)
        account = replace(account, files_sent=visit.sent.has("files_sent"))
        if way in ("browser", "device"):
            return mail_sign_in.begin(visit, _with_client(visit, account), by_code=way == "device")
        return _tried(visit, account, way)
    except AfterwordError as error:
        return _again(visit, getattr(error, "problems", ()) or (Problem("", str(error)),))


def forget(visit: Visit) -> Response:
    """Forget the mailbox and its secret; what was sent and received stays."""
    account = visit.desk.wiring.account()
    if account is None:
        return visit.go("/more/mail", "No mailbox is set up.")
    visit.desk.wiring.forget_account(account)
    return visit.go("/more/mail", f"{account.address} is forgotten. What was sent and received stays.")


def _tried(visit: Visit, account: Account, way: str) -> Response:
    wiring = visit.desk.wiring
    if way == "command":
        account = replace(account, sign_in=SignIn.COMMAND, password_command=visit.sent.text("command"))
        probes = keep_if_it_works(account, wiring.links(account), lambda one: wiring.keep_account(one, None))
    else:
        from afterword.adapters.mail.secrets import Secret  # noqa: PLC0415  (mail only)

        given = visit.sent.text("password")
        links = wiring.links(account, lambda: Secret(given))
        probes = keep_if_it_works(account, links, lambda one: wiring.keep_account(one, given))
    return _kept(visit, account, probes)


def _kept(visit: Visit, account: Account, probes: Sequence[Probe]) -> Response:
    failed = [Problem("", f"{one.what}: {one.sentence}") for one in probes if not one.works]
    if failed:
        return _again(visit, failed)
    visit.desk.resume_mail()
    return visit.go("/more/mail", f"Kept: {account.address}. Both servers took the sign-in; nothing was sent.")


def _with_client(visit: Visit, account: Account) -> Account:
    """The provider is looked up again: where one signs in is taken from nobody's form."""
    found = _finder(visit)(account.address)
    client = client_for(found, visit.sent.text("client"), visit.sent.text("client_secret") or None)
    return replace(account, sign_in=SignIn.OAUTH2, oauth=client)


def _lacking(visit: Visit, way: str) -> list[Problem]:
    if way not in dict(_ways(visit, None, everything=True)):
        return [Problem("way", "Choose how to sign in.")]
    needed = {
        "password": ("password", "The password is needed."),
        "command": ("command", "Write the command, such as: pass show mail"),
    }
    name, sentence = needed.get(way, ("client", "The client id is needed: you make one at the provider."))
    return [] if visit.sent.text(name) else [Problem(name, sentence)]


def _unnamed(said: Said) -> list[Problem]:
    rows = (("imap", said.imap, "reading"), ("smtp", said.smtp, "sending"))
    return [
        Problem(name, f"Name the server for {what} as HOST:PORT; your provider’s help has it.")
        for name, text, what in rows
        if not text
    ]


def _first(visit: Visit, address: str, *, problems: Sequence[Problem] = (), status: int = 200) -> Response:
    account = visit.desk.wiring.account()
    return visit.page(
        "mail.html",
        status=status,
        problems=problems,
        account=account,
        mail_fault=visit.desk.mail_fault,
        kept=_KEPT[account.sign_in] if account else "",
        address=address,
    )


def _second(
    visit: Visit, values: dict[str, str], found: Found | None, problems: Sequence[Problem] = (), status: int = 200
) -> Response:
    whole: dict[str, Any] = dict.fromkeys(_FIELDS, "") | values
    hint = found.hint if found else values.get("hint", "")
    return visit.page(
        "mail_servers.html",
        status=status,
        problems=problems,
        values=whole,
        named=bool(whole["imap"] and whole["smtp"]),
        source=found.source if found else values.get("source", ""),
        hint=(hint or "").partition(": sign in in the browser with --oauth-client")[0],
        files_sent=found.files_sent if found else visit.sent.has("files_sent"),
        ways=_ways(visit, found, everything=False),
        way=visit.sent.text("way") or "password",
        signs_in=_signs_in(found) if found else values.get("signs_in", ""),
    )


def _again(visit: Visit, problems: Sequence[Problem]) -> Response:
    """The form as it was sent, without its secrets."""
    names = (*_FIELDS, "hint", "source", "signs_in")
    return _second(visit, {name: visit.sent.text(name) for name in names}, None, problems, status=422)


def _ways(visit: Visit, found: Found | None, *, everything: bool) -> list[tuple[str, str]]:
    """A command is set on the machine itself, and a sign-in in the browser comes back to the machine itself."""
    at_provider = _signs_in(found) if found else visit.sent.text("signs_in")
    near = visit.desk.beyond is None
    open_ = {
        "password": True,
        "command": near,
        "browser": near and (everything or "browser" in at_provider),
        "device": everything or "device" in at_provider,
    }
    return [(way, said) for way, said in _WAYS if open_[way]]


def _signs_in(found: Found) -> str:
    if found.oauth is None:
        return ""
    return "browser device" if found.oauth.device_url else "browser"


def _finder(visit: Visit) -> Any:
    from afterword.adapters.mail.discovery import find_servers  # noqa: PLC0415  (heavy)

    return lambda address: find_servers(address, visit.desk.wiring.shelf.providers())


def _said(server: Server) -> str:
    return f"{server.host}:{server.port}:{server.security.value}"
