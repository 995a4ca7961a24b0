"""Where the pages are served: for this machine alone, or for others of one's own network, and what that demands."""

from __future__ import annotations

import re
import socket
from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path

from starlette.types import ASGIApp

from afterword.adapters.passphrase_file import PassphraseFile
from afterword.adapters.session_file import SessionFile
from afterword.core.problems import Invalid, Refused
from afterword.faces.web.app import make_app
from afterword.faces.web.beyond import Beyond, Tries
from afterword.faces.web.desk import Desk
from afterword.faces.web.postman import Postman
from afterword.faces.web.server import LOOPBACK, listen, names_of
from afterword.faces.web.session import Doorkeeper
from afterword.faces.web.static import Static
from afterword.wiring import Wiring

_HOST_NAME = re.compile(
    r"(?=.{1,253}\Z)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*"
)


@dataclass(frozen=True, slots=True)
class Serving:
    """All that a server needs. ``root``: the address before each path; ``shows``: the files of its certificate and key."""

    app: ASGIApp
    listening: socket.socket
    doorkeeper: Doorkeeper
    root: str
    shows: tuple[Path, Path] | None = None
    fingerprint: str = ""

    def link(self) -> str:
        """An address that lets one browser in."""
        return f"{self.root}/open/{self.doorkeeper.new_link()}"


def passphrase_of(wiring: Wiring) -> PassphraseFile:
    """The passphrase of the pages."""
    return PassphraseFile(wiring.data_folder / "passphrase")


def serving_here(wiring: Wiring, port: int) -> Serving:
    """For this machine alone, without a passphrase: whoever can ask can read the files as well."""
    doorkeeper = _doorkeeper(wiring)
    listening = listen(port)
    found = listening.getsockname()[1]
    app = make_app(Desk(wiring, Static(), postman=Postman(wiring)), doorkeeper, names_of(found))
    return Serving(app, listening, doorkeeper, f"http://{LOOPBACK}:{found}")


def serving_beyond(wiring: Wiring, host: str, port: int, names: Sequence[str]) -> Serving:
    """For others of one's own network as well: over TLS alone, and behind a passphrase.

    Errors: Refused (no passphrase is set), Invalid (no such address or name), Unavailable (the port, the disk).
    """
    from afterword.adapters.tls import identity_for  # noqa: PLC0415  (heavy)

    every = (_address(host), *map(_name, names))
    passphrase = passphrase_of(wiring)
    if not passphrase.is_set:
        raise Refused(
            "Other machines are let in by a passphrase, and none is set. Set one: afterword serve --passphrase"
        )
    listening = listen(port, every[0])
    found = listening.getsockname()[1]
    identity = identity_for(wiring.data_folder / "tls", every, wiring.clock.now())
    doorkeeper = _doorkeeper(wiring)
    beyond = Beyond(identity.authority, identity.fingerprint, passphrase, Tries(wiring.clock.now))
    allowed = names_of(found, every)
    app = make_app(Desk(wiring, Static(), beyond, Postman(wiring)), doorkeeper, allowed)
    shows = (identity.chain, identity.key)
    return Serving(app, listening, doorkeeper, f"https://{allowed[0]}", shows, identity.fingerprint)


def is_here(host: str) -> bool:
    """Whether the address is one that only this machine can ask."""
    return host == "localhost" or (_is_address(host) and ip_address(host).is_loopback)


def _doorkeeper(wiring: Wiring) -> Doorkeeper:
    wiring.store()
    return Doorkeeper(SessionFile(wiring.data_folder / "sessions.json"), wiring.clock.now)


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _address(host: str) -> str:
    if not _is_address(host) or ip_address(host).is_unspecified:
        raise Invalid(
            f"--host: {host!r} is no address of this machine: write the one that it has in your network, such as 192.168.1.20."
        )
    return str(ip_address(host))


def _name(name: str) -> str:
    if not _HOST_NAME.fullmatch(name.casefold()):
        raise Invalid(f"--name: {name!r} is no name of a machine: write one such as desk.local.")
    return name.casefold()
