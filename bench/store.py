"""Today's list out of 1, 10,000 and 1,000,000 candidacies, beside bare SELECTs of the same rows by their number.

Usage: python bench/store.py [--quick] [--folder FOLDER]
"""

from __future__ import annotations

import argparse
import json
import platform
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from candidacies import documents
from whenever import Instant

from afterword.adapters.store.sqlite import SqliteStore
from afterword.core.candidacy.document import read_trusted, write_event, write_facts

SIZES = (1, 10_000, 1_000_000)
QUICK = (1, 1_000, 10_000)
AWAKE, AHEAD, ROUNDS, VARIANTS = 50, 10, 41, 200
NOW = Instant("2026-11-25T12:00Z")
DAY = 86_400_000_000
CLOSED = json.dumps({"weekend": [6, 7], "dates": [f"2026-{month:02}-01" for month in range(1, 13)]})


def main() -> None:
    """Fill a file of each size, then measure all sizes in turn, so that a noisy machine bears on all alike."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--quick", action="store_true", help="sizes for a first look")
    arguments.add_argument("--folder", help="where the files go; a temporary folder by default")
    given = arguments.parse_args()
    sizes = QUICK if given.quick else SIZES
    with tempfile.TemporaryDirectory(dir=given.folder) as folder:
        paths = {size: Path(folder) / f"{size}.db" for size in sizes}
        for size, path in paths.items():
            fill(path, size)
        report(measure(paths), paths)


def fill(path: Path, size: int) -> None:
    """One in a thousand is awake, a third open within three weeks, the others wait for an answer."""
    SqliteStore(path).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        connection.executemany(
            "INSERT INTO candidacy VALUES ('local', ?, ?, 3, ?, ?, 'open', ?, ?, 0, 0, ?, ?)", candidacies(size)
        )
        connection.executemany("INSERT INTO event VALUES ('local', ?, ?, ?, 0, 'note-sent', 0, ?)", events(size))
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def variants() -> list[tuple[str, str, str, list[str]]]:
    """(firm, role, facts, bodies of events) of varied candidacies, written as the store writes them."""
    found = []
    for document, _ in documents(VARIANTS):
        candidacy = read_trusted(document)
        facts = json.dumps(write_facts(candidacy), ensure_ascii=False, separators=(",", ":"))
        bodies = [json.dumps(write_event(event, candidacy.zone()), ensure_ascii=False) for event in candidacy.events]
        found.append((candidacy.firm.name, candidacy.role, facts, bodies))
    return found


def candidacies(size: int) -> Iterator[tuple[Any, ...]]:
    """The rows of candidacies."""
    rng, kinds, now = random.Random(size), variants(), NOW.timestamp(unit="microsecond")
    for number in range(size):
        firm, role, facts, _ = kinds[number % VARIANTS]
        opens, changes = None, now + rng.randrange(DAY, 60 * DAY)
        if number % 1000 == 0:
            opens = now - rng.randrange(DAY)
        elif rng.random() < 0.33:
            opens = now + rng.randrange(1, 21 * DAY)
        yield f"{number:07}", number + 1, firm, role, opens, changes, CLOSED, facts


def events(size: int) -> Iterator[tuple[str, int, str, str]]:
    """The rows of their events."""
    kinds = variants()
    for number in range(size):
        for seq, body in enumerate(kinds[number % VARIANTS][3], start=1):
            yield f"{number:07}", seq, f"e{seq}", body


def todays_list(store: SqliteStore) -> int:
    """What the daily command asks of the store; how many candidacies it got."""
    return len(store.awake(NOW, AWAKE)) + len(store.upcoming(NOW, AHEAD))


def open_and_list(path: Path) -> int:
    """The same, from a closed file."""
    with SqliteStore(path) as store:
        return todays_list(store)


def bare_rows(path: Path, numbers: list[int]) -> int:
    """The physical limit: one row by its number after another, nothing read out of them."""
    with closing(sqlite3.connect(path)) as connection:
        rows = [connection.execute("SELECT facts FROM candidacy WHERE rowid = ?", (row,)).fetchone() for row in numbers]
    return len(rows)


def timed(work: Callable[[], int]) -> tuple[float, int]:
    """(microseconds, what it answered)."""
    start = time.perf_counter()
    answer = work()
    return (time.perf_counter() - start) * 1e6, answer


def measure(paths: dict[int, Path]) -> dict[int, dict[str, float]]:
    """Medians for each size."""
    rng = random.Random(1)
    taken: dict[int, dict[str, list[float]]] = {size: {} for size in paths}
    for _ in range(ROUNDS):
        for size, path in paths.items():
            with SqliteStore(path) as store:
                listed, found = timed(lambda store=store: todays_list(store))
            whole, _ = timed(lambda path=path: open_and_list(path))
            numbers = [rng.randint(1, size) for _ in range(found)]
            bare, _ = timed(lambda path=path, numbers=numbers: bare_rows(path, numbers))
            row = {"found": found, "list": listed, "open and list": whole, "bare": bare}
            for name, value in row.items():
                taken[size].setdefault(name, []).append(value)
    return {size: {name: statistics.median(values) for name, values in row.items()} for size, row in taken.items()}


def report(found: dict[int, dict[str, float]], paths: dict[int, Path]) -> None:
    """A table; the ratios are to the smallest size."""
    first = found[min(found)]
    print(
        f"awake(now, {AWAKE}) and upcoming(now, {AHEAD}); medians of {ROUNDS}, warm; Python {platform.python_version()},"
    )
    print(f"SQLite {sqlite3.sqlite_version}. Bare: as many rows by number through sqlite3 alone, opening included.\n")
    print("| candidacies | file, MB | listed | open + list, ms | ratio | list, ms | µs each listed | bare rows, ms |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for size, row in found.items():
        print(
            f"| {size:,} | {paths[size].stat().st_size / 1e6:,.1f} | {row['found']:.0f} "
            f"| {row['open and list'] / 1e3:.2f} | {row['open and list'] / first['open and list']:.1f} "
            f"| {row['list'] / 1e3:.2f} | {row['list'] / row['found']:.0f} | {row['bare'] / 1e3:.2f} |"
        )


if __name__ == "__main__":
    main()
