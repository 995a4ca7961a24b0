"""The servers of a mail address: an own table, what the domain publishes, whose machines take its mail, its SRV records."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from afterword.core.mail.account import Found, OAuthPlaces, Security, Server

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_SECONDS = 8.0
_MOST_BYTES = 65_536
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?")
_SOCKETS = {"SSL": Security.TLS, "STARTTLS": Security.STARTTLS}
_PLACES = (
    "https://autoconfig.{domain}/mail/config-v1.1.xml?emailaddress={address}",
    "https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
)
_IMAP_SERVICES = (("_imaps._tcp", Security.TLS), ("_imap._tcp", Security.STARTTLS))
_SMTP_SERVICES = (("_submissions._tcp", Security.TLS), ("_submission._tcp", Security.STARTTLS))


Fetch = Callable[[str], bytes | None]
LookUp = Callable[[str, str], Sequence[str]]


def find_servers(
    address: str, providers: str, fetch: Fetch | None = None, look_up: LookUp | None = None
) -> Found | None:
    """The servers of the address, or None. ``providers``: the own table as TOML.

    ``fetch`` gives a page over verified https, ``look_up`` the records of a name and type as text; both give nothing where
    there is nothing, or no network.
    """
    domain = _ascii(address.rpartition("@")[2])
    if domain is None:
        return None
    fetch, look_up = fetch or fetch_page, look_up or look_up_records
    table = tomllib.loads(providers)["provider"]
    return (
        _of_table(table, "domains", domain, address)
        or _published(domain, address, fetch)
        or _of_exchanger(table, domain, address, look_up)
        or _of_records(domain, address, look_up)
    )


def _of_table(table: Sequence[dict[str, Any]], key: str, name: str, address: str) -> Found | None:
    row = next((one for one in table if any(_under(name, domain) for domain in one.get(key, ()))), None)
    if row is None or (key == "domains" and name not in row[key]):
        return None
    oauth = OAuthPlaces(**row["oauth"]) if "oauth" in row else None
    imap, smtp = (Server(host, port, Security(security)) for host, port, security in (row["imap"], row["smtp"]))
    return Found(imap, smtp, address, row["files_sent"], row["name"], row.get("hint"), oauth)


def _under(name: str, domain: str) -> bool:
    return name == domain or name.endswith(f".{domain}")


def _published(domain: str, address: str, fetch: Fetch) -> Found | None:
    from urllib.parse import quote  # noqa: PLC0415

    for place in _PLACES:
        data = fetch(place.format(domain=domain, address=quote(address, safe="")))
        found = read_config(data, address) if data else None
        if found:
            return found
    return None


def read_config(data: bytes, address: str) -> Found | None:
    """What a published ``config-v1.1.xml`` says: the first servers with a private connection; None if it is broken or hostile."""
    from xml.etree import ElementTree as ET  # noqa: PLC0415

    if len(data) > _MOST_BYTES or b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        return None
    try:
        root = ET.fromstring(data)  # noqa: S314  (no document type, hence no entities)
    except (ET.ParseError, ValueError, LookupError):
        return None
    imap = _first(root, "incomingServer", "imap")
    smtp = _first(root, "outgoingServer", "smtp")
    if imap is None or smtp is None:
        return None
    local, _, domain = address.rpartition("@")
    user = (
        imap[1].replace("%EMAILADDRESS%", address).replace("%EMAILLOCALPART%", local).replace("%EMAILDOMAIN%", domain)
    )
    return Found(imap[0], smtp[0], user or address, False, "what the domain publishes")


def _first(root: Element, tag: str, kind: str) -> tuple[Server, str] | None:
    for row in root.iter(tag):
        server = _server(row) if row.get("type") == kind else None
        if server:
            return server, (row.findtext("username") or "").strip()[:200]
    return None


def _server(row: Element) -> Server | None:
    security = _SOCKETS.get((row.findtext("socketType") or "").strip().upper())
    return _checked((row.findtext("hostname") or "").strip(), (row.findtext("port") or "").strip(), security)


def _checked(host: str, port: str, security: Security | None) -> Server | None:
    if security is None or not _HOST.fullmatch(host) or not re.fullmatch(r"\d{1,5}", port):
        return None
    return Server(host.casefold(), int(port), security) if 0 < int(port) < 65_536 else None


def _of_exchanger(table: Sequence[dict[str, Any]], domain: str, address: str, look_up: LookUp) -> Found | None:
    """A firm's domain whose mail goes to one of the great providers (RFC 5321, 5.1)."""
    for record in look_up(domain, "MX"):
        host = record.split()[-1].rstrip(".").casefold()
        found = _of_table(table, "hosts", host, address)
        if found:
            return found
    return None


def _of_records(domain: str, address: str, look_up: LookUp) -> Found | None:
    """What the domain's SRV records say (RFC 6186, RFC 8314)."""
    imap, smtp = (_best(domain, services, look_up) for services in (_IMAP_SERVICES, _SMTP_SERVICES))
    return Found(imap, smtp, address, False, "the domain's records") if imap and smtp else None


def _best(domain: str, services: Sequence[tuple[str, Security]], look_up: LookUp) -> Server | None:
    """The service with the lowest priority and the greatest weight; "." means that there is none (RFC 2782)."""
    for name, security in services:
        rows = [record.split() for record in look_up(f"{name}.{domain}", "SRV")]
        good = [row for row in rows if len(row) == 4 and all(part.isdecimal() for part in row[:3])]
        for _, _, port, host in sorted(good, key=lambda row: (int(row[0]), -int(row[1]))):
            server = _checked(host.rstrip("."), port, security)
            if server:
                return server
    return None


def fetch_page(url: str) -> bytes | None:
    """A page over https with a verified certificate, at most 64 kB, in 8 seconds; None for everything else."""
    import http.client  # noqa: PLC0415
    import urllib.request  # noqa: PLC0415

    if not url.startswith("https://"):
        return None
    try:
        opener = urllib.request.build_opener(_no_downgrade())
        with opener.open(urllib.request.Request(url), timeout=_SECONDS) as answer:  # noqa: S310  (https only)
            data: bytes = answer.read(_MOST_BYTES + 1)
    except (OSError, ValueError, http.client.HTTPException):
        return None
    return data if len(data) <= _MOST_BYTES else None


def _no_downgrade() -> Any:
    import urllib.request  # noqa: PLC0415

    class NoDowngrade(urllib.request.HTTPRedirectHandler):
        """Follows a redirection only where it stays private."""

        def redirect_request(self, req, fp, code, msg, headers, newurl):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
            if not newurl.startswith("https://"):
                return None
            return super().redirect_request(req, fp, code, msg, headers, newurl)

    return NoDowngrade()


def look_up_records(name: str, kind: str, resolver: Any = None) -> list[str]:
    """The records of a name as text, "10 0 993 imap.example.com."; none where there is none, or no network (RFC 1035)."""
    import dns.exception  # noqa: PLC0415  (heavy)
    import dns.resolver  # noqa: PLC0415

    try:
        answer = (resolver or dns.resolver.get_default_resolver()).resolve(name, kind, lifetime=_SECONDS)
    except (dns.exception.DNSException, OSError, ValueError):
        return []
    return [record.to_text() for record in answer]


def _ascii(domain: str) -> str | None:
    """The domain as it stands in the records of names (RFC 5891)."""
    try:
        found = domain.strip().rstrip(".").encode("idna").decode("ascii").casefold()
    except UnicodeError:
        return None
    return found if _HOST.fullmatch(found) else None
