"""How well replies are read on the labelled ones: ``python -m tests.corpus.replies.scoring [tuning|held-out] [-v]``.

Only the misses of the tuning half are shown; of the other half they are counted.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from afterword.core.reply.document import read_message
from afterword.core.reply.reader import read

HALVES = ("tuning", "held-out")
_FOLDER = Path(__file__).parent


@dataclass
class Tally:
    """Counts over a half of the corpus."""

    kinds: Counter[tuple[str, str]] = field(default_factory=Counter)
    dated: int = 0
    dates_right: int = 0
    dates_made_up: int = 0
    misses: list[str] = field(default_factory=list)

    @property
    def total(self) -> int:
        return sum(self.kinds.values())

    @property
    def kind_right(self) -> float:
        return sum(count for (label, found), count in self.kinds.items() if label == found) / max(1, self.total)

    @property
    def date_right(self) -> float:
        return self.dates_right / max(1, self.dated)

    @property
    def offers_and_declines_confused(self) -> int:
        return self.kinds[("offer", "decline")] + self.kinds[("decline", "offer")]


def rows(half: str) -> Iterator[dict[str, Any]]:
    """The labelled replies of a half."""
    for file in sorted((_FOLDER / half).glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            yield json.loads(line)


def tally(half: str) -> Tally:
    """Read every reply of a half, and count."""
    found = Tally()
    for row in rows(half):
        message, problems = read_message(row["message"])
        assert message is not None, problems
        reply = read(message)
        date = str(reply.date) if reply.date else None
        found.kinds[(row["kind"], reply.kind.value)] += 1
        if row["date"]:
            found.dated += 1
            found.dates_right += date == row["date"]
        elif date:
            found.dates_made_up += 1
        if (reply.kind.value, date) != (row["kind"], row["date"]):
            found.misses.append(
                f"{message.id}: {row['kind']} {row['date']} read as {reply.kind.value} {date}: {message.text[:300]!r}"
            )
    return found


def main() -> None:
    """Print the tally of each half."""
    asked = [word for word in sys.argv[1:] if word in HALVES] or list(HALVES[:1])
    for half in asked:
        found = tally(half)
        print(
            f"{half}: {found.total} replies, kind right {found.kind_right:.3f}, date right {found.date_right:.3f} of {found.dated}, dates made up {found.dates_made_up}, offers and declines confused {found.offers_and_declines_confused}"
        )
        for (label, kind), count in sorted(found.kinds.items()):
            if label != kind:
                print(f"  {label} read as {kind}: {count}")
        if half == HALVES[0] and "-v" in sys.argv:
            print("\n".join(found.misses))


if __name__ == "__main__":
    main()
