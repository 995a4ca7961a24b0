"""The machine's clock: the one place that reads it."""

from __future__ import annotations

from whenever import Instant


class SystemClock:
    """Answers the Clock port."""

    def now(self) -> Instant:
        """The present instant."""
        return Instant.now()  # noqa: TID251  (this is the clock's adapter)
