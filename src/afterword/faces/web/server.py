"""The server of the pages: on loopback, or over TLS on another address of this machine."""

from __future__ import annotations

import socket
from collections.abc import Callable, Sequence
from pathlib import Path

import uvicorn
from starlette.types import ASGIApp

from afterword.core.problems import Unavailable
from afterword.faces.web.patience import Patience

LOOPBACK = "127.0.0.1"
_IDLE, _HEADERS, _HTTPS = 30, 16 * 1024, 443


def listen(port: int, host: str = LOOPBACK) -> socket.socket:
    """A socket on the port; 0 takes a free one. Unavailable if something else listens there."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    tcp = socket.IPPROTO_TCP  # named, or asyncio does not turn Nagle's algorithm off, which holds each page for 40 ms
    made = socket.socket(family, socket.SOCK_STREAM, tcp)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind((host, port))
        made.listen(128)
    except OSError as error:
        made.close()
        raise Unavailable(
            f"Port {port} cannot be had ({error.strerror}). Name another: afterword serve --port 0"
        ) from error
    made.set_inheritable(True)
    return made


def names_of(port: int, names: Sequence[str] = (LOOPBACK, "localhost")) -> tuple[str, ...]:
    """What a browser writes as the host that it asks; the usual port of https is left out there."""
    hosts = [f"[{name}]" if ":" in name else name for name in names]
    return (*(f"{host}:{port}" for host in hosts), *(hosts if port == _HTTPS else ()))


class Server(uvicorn.Server):
    """Serves until it is stopped; ``ready`` is called once it answers. ``shows``: the files of its certificate and key, for TLS."""

    def __init__(self, app: ASGIApp, ready: Callable[[], None], shows: tuple[Path, Path] | None = None) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                log_config=None,
                access_log=False,
                server_header=False,
                date_header=True,
                lifespan="on",
                ws="none",
                http=Patience,
                proxy_headers=False,
                h11_max_incomplete_event_size=_HEADERS,
                timeout_keep_alive=_IDLE,
                timeout_graceful_shutdown=3,
                limit_concurrency=400,
                ssl_certfile=shows[0] if shows else None,
                ssl_keyfile=shows[1] if shows else None,
            )
        )
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen, and say so."""
        await super().startup(sockets)
        self._ready()
