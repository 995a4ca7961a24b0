"""The clock tells the present instant."""

from __future__ import annotations

import time

from afterword.adapters.clock.system import SystemClock
from afterword.ports import Clock


def test_it_tells_the_present() -> None:
    clock: Clock = SystemClock()
    before = time.time_ns()
    now = clock.now().timestamp(unit="nanosecond")
    assert before <= now <= time.time_ns()
