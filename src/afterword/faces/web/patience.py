"""Connections whose other side dawdles are ended, so that those who ask in earnest get their turn."""

from __future__ import annotations

import asyncio

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

_REQUEST, _BODY, _ANSWER = 30.0, 120.0, 60.0
_MOST_WAITING = 100


class Patience(H11Protocol):
    """HTTP/1.1 with an end to waiting: for a whole head, for a whole body, and for an answer to be taken.

    The server beneath waits for ever for the rest of what was begun, a byte at a time (slow loris). When very many are waited
    for, the one that has been waited for the longest gives way.
    """

    _awaits: object = None
    _since = 0.0
    _end: asyncio.TimerHandle | None = None
    _untaken: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Somebody comes: the head of a request is awaited."""
        super().connection_made(transport)
        self._reckon()
        waiting = [one for one in self.connections if isinstance(one, Patience) and one._awaits]  # noqa: SLF001
        if len(waiting) > _MOST_WAITING:
            min(waiting, key=lambda one: one._since)._give_way()  # noqa: SLF001

    def data_received(self, data: bytes) -> None:
        """A part of a request."""
        super().data_received(data)
        self._reckon()

    def on_response_complete(self) -> None:
        """An answer was written: the next request is awaited."""
        super().on_response_complete()
        self._reckon()

    def pause_writing(self) -> None:
        """The other side takes nothing more."""
        super().pause_writing()
        _cancel(self._untaken)
        self._untaken = self.loop.call_later(_ANSWER, self.transport.abort)

    def resume_writing(self) -> None:
        """It takes again."""
        super().resume_writing()
        _cancel(self._untaken)

    def connection_lost(self, exc: Exception | None) -> None:
        """It is over."""
        _cancel(self._end)
        _cancel(self._untaken)
        self._awaits = None
        super().connection_lost(exc)

    def _give_way(self) -> None:
        self._awaits = None
        self.transport.close()

    def _reckon(self) -> None:
        """Time runs from the moment at which something else is awaited, however many bytes of it come."""
        state = self.conn.their_state
        awaits = state if state in (h11.IDLE, h11.SEND_BODY) else None
        if awaits is self._awaits:
            return
        self._awaits, self._since = awaits, self.loop.time()
        _cancel(self._end)
        if awaits:
            self._end = self.loop.call_later(_REQUEST if awaits is h11.IDLE else _BODY, self.transport.close)


def _cancel(handle: asyncio.TimerHandle | None) -> None:
    if handle:
        handle.cancel()
