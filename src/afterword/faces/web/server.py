"""The server of the pages, on loopback."""

from __future__ import annotations

import socket
from collections.abc import Callable

import uvicorn
from starlette.types import ASGIApp

from afterword.core.problems import Unavailable

LOOPBACK = "127.0.0.1"
_IDLE, _HEADERS = 30, 16 * 1024


def listen(port: int, host: str = LOOPBACK) -> socket.socket:
    """A socket on the port; 0 takes a free one. Unavailable if something else listens there."""
    made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
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


def names_of(port: int) -> tuple[str, ...]:
    """The names under which a browser of this machine asks."""
    return tuple(f"{name}:{port}" for name in (LOOPBACK, "localhost"))


class Server(uvicorn.Server):
    """Serves until it is stopped; ``ready`` is called once it answers."""

    def __init__(self, app: ASGIApp, ready: Callable[[], None]) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                log_config=None,
                access_log=False,
                server_header=False,
                date_header=True,
                lifespan="off",
                ws="none",
                http="h11",
                proxy_headers=False,
                h11_max_incomplete_event_size=_HEADERS,
                timeout_keep_alive=_IDLE,
                timeout_graceful_shutdown=3,
                limit_concurrency=200,
            )
        )
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen, and say so."""
        await super().startup(sockets)
        self._ready()
