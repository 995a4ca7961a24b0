"""An open-loop load over keep-alive connections: each request is due at its own time, and is timed from then, however late it is sent."""

from __future__ import annotations

import asyncio
import statistics
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from time import perf_counter
from urllib.parse import urlsplit

_MOST_OPEN = 90
_LONGEST = 60.0
_Connection = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class NoAnswer(ConnectionError):
    """The connection ended before the first byte of an answer."""


@dataclass
class Seen:
    """What came back: milliseconds of each answer that was 200; how many faults there were of each kind.

    ``reopened``: requests that met a connection which the server had just closed as idle, and were asked again over a new one, as any
    client does (RFC 9112, 9.3.1). They are no faults, and their time runs from when they were due like that of the others.
    """

    times: list[float] = field(default_factory=list)
    faults: Counter[str] = field(default_factory=Counter)
    reopened: int = 0

    @property
    def failed(self) -> str:
        """How many were not answered with 200, and why: ``3 (2 status 500, 1 NoAnswer)``."""
        kinds = ", ".join(f"{count} {kind}" for kind, count in self.faults.most_common())
        return f"{self.faults.total()} ({kinds})" if kinds else "0"

    def at(self, part: float) -> float:
        """The milliseconds within which that part of the answers came."""
        return sorted(self.times)[min(int(part * len(self.times)), len(self.times) - 1)]

    @property
    def median(self) -> float:
        """The median."""
        return statistics.median(self.times)


class Load:
    """Asks the pages in turn, so many a second."""

    def __init__(self, root: str, paths: Sequence[str], cookie: str) -> None:
        self._host, self._port = urlsplit(root).hostname or "", urlsplit(root).port or 80
        self._requests = [
            f"GET {path} HTTP/1.1\r\nHost: {self._host}:{self._port}\r\nCookie: {cookie}\r\n\r\n".encode()
            for path in paths
        ]
        self._idle: list[_Connection] = []
        self._open = asyncio.Semaphore(_MOST_OPEN)
        self.seen = Seen()

    async def run(self, rate: float, seconds: float, marks: Sequence[tuple[float, Callable[[], object]]] = ()) -> Seen:
        """Ask for so long; ``marks`` are called when that part of the time is over."""
        began, waiting, tasks = perf_counter(), list(marks), set[asyncio.Task[None]]()
        for number in range(int(rate * seconds)):
            due = began + number / rate
            while waiting and number >= waiting[0][0] * rate * seconds:
                waiting.pop(0)[1]()
            if (early := due - perf_counter()) > 0:
                await asyncio.sleep(early)
            task = asyncio.create_task(self._ask(self._requests[number % len(self._requests)], due))
            tasks.add(task)
            task.add_done_callback(tasks.discard)
        await asyncio.gather(*tasks)
        for _, call in waiting:
            call()
        for _, writer in self._idle:
            writer.close()
        return self.seen

    async def _ask(self, request: bytes, due: float) -> None:
        async with self._open:
            try:
                async with asyncio.timeout(_LONGEST):
                    status = await self._answer(request)
            except (OSError, EOFError, ValueError) as fault:
                self.seen.faults[type(fault).__name__] += 1
                return
        if status == 200:
            self.seen.times.append(1000 * (perf_counter() - due))
        else:
            self.seen.faults[f"status {status}"] += 1

    async def _answer(self, request: bytes) -> int:
        """The status; asked over a connection that stands open, or over a new one where none does or the server just closed it."""
        if used := self._take_idle():
            try:
                return await self._exchange(used, request)
            except NoAnswer:
                self.seen.reopened += 1
        return await self._exchange(await asyncio.open_connection(self._host, self._port), request)

    def _take_idle(self) -> _Connection | None:
        """The connection that was used last, of those that the server has not closed; those are let go."""
        while self._idle:
            reader, writer = self._idle.pop()
            if not (reader.at_eof() or writer.is_closing()):
                return reader, writer
            writer.close()
        return None

    async def _exchange(self, connection: _Connection, request: bytes) -> int:
        """The status of one answer, after which the connection is idle; after a fault it is closed."""
        try:
            status = await _exchange(*connection, request)
        except BaseException:
            connection[1].close()
            raise
        self._idle.append(connection)
        return status


async def _exchange(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, request: bytes) -> int:
    writer.write(request)
    head = await _first_byte(reader) + await reader.readuntil(b"\r\n\r\n")
    length = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
    await reader.readexactly(int(length))
    return int(head[9:12])


async def _first_byte(reader: asyncio.StreamReader) -> bytes:
    try:
        first = await reader.read(1)
    except ConnectionError as fault:
        raise NoAnswer from fault
    if not first:
        raise NoAnswer
    return first
