"""A mailbox of the candidate's own: its servers and how one signs in. Secrets are never part of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Security(StrEnum):
    """How a connection is made private; there is no third way (RFC 8314)."""

    TLS = "tls"
    STARTTLS = "starttls"


class SignIn(StrEnum):
    """Where the secret comes from: the keyring, a command that prints it, or a sign-in in the browser (RFC 6749)."""

    PASSWORD = "password"  # noqa: S105  (the name of a way, not a secret)
    COMMAND = "command"
    OAUTH2 = "oauth2"


@dataclass(frozen=True, slots=True)
class Server:
    """Where a server listens."""

    host: str
    port: int
    security: Security


@dataclass(frozen=True, slots=True, kw_only=True)
class OAuthClient:
    """The candidate's own client of a provider (RFC 6749; RFC 8628 for ``device_url``). ``secret``: only where a provider wants one."""

    client_id: str
    authorize_url: str
    token_url: str
    scope: str
    device_url: str | None = None
    secret: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One mailbox. ``files_sent``: the provider itself keeps a copy of what is submitted."""

    address: str
    user: str
    imap: Server
    smtp: Server
    sign_in: SignIn = SignIn.PASSWORD
    password_command: str | None = None
    oauth: OAuthClient | None = None
    files_sent: bool = False


@dataclass(frozen=True, slots=True)
class OAuthPlaces:
    """Where a provider lets one sign in (RFC 6749, RFC 8628)."""

    authorize_url: str
    token_url: str
    scope: str
    device_url: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """Both servers, what to sign in with, and where that was found. ``hint``: what a person has to know at that provider."""

    imap: Server
    smtp: Server
    user: str
    files_sent: bool
    source: str
    hint: str | None = None
    oauth: OAuthPlaces | None = None
