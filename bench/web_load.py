"""An open-loop load over keep-alive connections: each request is due at its own time, and is timed from then, however late it is sent."""

from __future__ import annotations

import asyncio
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from time import perf_counter
from urllib.parse import urlsplit

_MOST_OPEN = 90


@dataclass
class Seen:
    """What came back: milliseconds of each answer that was 200, and how many were not."""

    times: list[float] = field(default_factory=list)
    failed: int = 0

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
        self._idle: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = []
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
                pair = self._idle.pop() if self._idle else await asyncio.open_connection(self._host, self._port)
                status = await _exchange(*pair, request)
            except (OSError, EOFError, ValueError):
                self.seen.failed += 1
                return
            self._idle.append(pair)
        if status == 200:
            self.seen.times.append(1000 * (perf_counter() - due))
        else:
            self.seen.failed += 1


async def _exchange(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, request: bytes) -> int:
    writer.write(request)
    head = await reader.readuntil(b"\r\n\r\n")
    length = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
    await reader.readexactly(int(length))
    return int(head[9:12])
