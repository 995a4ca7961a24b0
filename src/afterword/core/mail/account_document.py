"""An account as a document of plain tables, there and back; every problem at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from afterword.core.mail.account import Account, OAuthClient, Security, Server, SignIn
from afterword.core.problems import Invalid, Problem

_MOST_PORT = 65_535
_OAUTH = ("client_id", "authorize_url", "token_url", "scope")


def write_account(account: Account) -> dict[str, Any]:
    """The document; it holds no secret of the mailbox."""
    document: dict[str, Any] = {
        "address": account.address,
        "user": account.user,
        "sign_in": account.sign_in.value,
        "files_sent": account.files_sent,
        "imap": _server(account.imap),
        "smtp": _server(account.smtp),
    }
    if account.password_command:
        document["password_command"] = account.password_command
    if account.oauth:
        rows = {name: getattr(account.oauth, name) for name in (*_OAUTH, "device_url", "secret")}
        document["oauth"] = {name: value for name, value in rows.items() if value}
    return document


def read_account(document: Mapping[str, Any]) -> Account:
    """The account back; Invalid with every problem."""
    problems: list[Problem] = []
    texts = {name: _text(document, name, problems) for name in ("address", "user")}
    imap, smtp = (_read_server(document.get(name), name, problems) for name in ("imap", "smtp"))
    sign_in = document.get("sign_in", "password")
    if sign_in not in set(SignIn):
        problems.append(Problem("sign_in", f"is one of {', '.join(SignIn)}, not {sign_in!r}."))
    command = document.get("password_command")
    if sign_in == SignIn.COMMAND and not (isinstance(command, str) and command):
        problems.append(Problem("password_command", "is needed for this way of signing in."))
    oauth = _read_oauth(document.get("oauth"), problems) if sign_in == SignIn.OAUTH2 else None
    if problems or imap is None or smtp is None:
        raise Invalid("The account does not fit. Set it anew: afterword mail setup ADDRESS", tuple(problems))
    return Account(
        address=texts["address"],
        user=texts["user"],
        imap=imap,
        smtp=smtp,
        sign_in=SignIn(sign_in),
        password_command=command if isinstance(command, str) else None,
        oauth=oauth,
        files_sent=document.get("files_sent") is True,
    )


def read_place(text: str, usual: Security) -> Server:
    """A server as one writes it: host, host:port, host:port:starttls. Invalid otherwise."""
    host, _, rest = text.strip().partition(":")
    port, _, security = rest.partition(":")
    known = {"tls": Security.TLS, "ssl": Security.TLS, "starttls": Security.STARTTLS, "": usual}
    if not host or "/" in host or (port and not port.isdecimal()) or security.casefold() not in known:
        raise Invalid(f"{text!r} is no server: write HOST:PORT, or HOST:PORT:starttls.")
    number = int(port or 0)
    if number > _MOST_PORT:
        raise Invalid(f"{text!r}: a port is at most {_MOST_PORT}.")
    return Server(host, number, known[security.casefold()])


def _server(server: Server) -> dict[str, Any]:
    return {"host": server.host, "port": server.port, "security": server.security.value}


def _read_server(row: Any, place: str, problems: list[Problem]) -> Server | None:
    try:
        host, port, security = row["host"], row["port"], Security(row["security"])
    except (KeyError, TypeError, ValueError):
        problems.append(Problem(place, "wants host, port and security (tls or starttls)."))
        return None
    if not isinstance(host, str) or not host or not isinstance(port, int) or not 0 < port <= _MOST_PORT:
        problems.append(Problem(place, "has a host or a port that cannot be."))
        return None
    return Server(host, port, security)


def _read_oauth(row: Any, problems: list[Problem]) -> OAuthClient | None:
    if not isinstance(row, Mapping) or not all(isinstance(row.get(name), str) and row.get(name) for name in _OAUTH):
        problems.append(Problem("oauth", f"wants {', '.join(_OAUTH)}."))
        return None
    return OAuthClient(
        **{name: row[name] for name in _OAUTH}, device_url=row.get("device_url"), secret=row.get("secret")
    )


def _text(document: Mapping[str, Any], name: str, problems: list[Problem]) -> str:
    value = document.get(name)
    if isinstance(value, str) and value.strip():
        return value.strip()
    problems.append(Problem(name, "is needed."))
    return ""
