"""Where a language model may be asked: at an address that can be meant, and never in the clear over a network."""

from __future__ import annotations

from urllib.parse import urlsplit

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


def fault_of(url: str) -> str | None:
    """Why no words may go to that address; None if they may."""
    try:
        parts = urlsplit(url)
        host, _port = parts.hostname, parts.port
    except ValueError:
        return f"The port or the host in polish_url {url!r} is none."
    if parts.scheme not in {"http", "https"} or not host:
        return f"polish_url wants an address such as http://localhost:11434/v1, not {url!r}."
    if parts.scheme == "http" and host not in LOOPBACK:
        return f"{url} would carry your words in the clear: use https for another machine."
    return None
