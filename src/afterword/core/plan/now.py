"""The instant of a plan, which notes the earliest instant at which an answer of its own would change."""

from __future__ import annotations

from whenever import Instant


class Now:
    """``now``, asked only through comparisons, so that a plan can say until when it holds."""

    __slots__ = ("at", "changes_at")

    def __init__(self, at: Instant) -> None:
        self.at = at
        self.changes_at: Instant | None = None

    def reached(self, moment: Instant) -> bool:
        """Whether the moment has come; if not, the plan may change when it does."""
        if moment <= self.at:
            return True
        if self.changes_at is None or moment < self.changes_at:
            self.changes_at = moment
        return False

    def passed(self, moment: Instant) -> bool:
        """Whether the moment lies behind by a second: at the moment itself one is still in time."""
        return self.reached(moment.add(seconds=1))
