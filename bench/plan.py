"""Plans a second on one core, beside the time that the standard library's json takes to parse the same documents.

Usage: python bench/plan.py [--count 100000]
"""

from __future__ import annotations

import argparse
import json
import platform
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from candidacies import documents
from whenever import Instant

from afterword.adapters.shelf.files import FileShelf
from afterword.core.candidacy.document import read_trusted
from afterword.core.candidacy.model import Candidacy
from afterword.core.plan.planner import plan
from afterword.core.playbook.parse import load

CHUNK = 1000


def main() -> None:
    """Measure chunk by chunk, all steps in turn, so that a noisy machine bears on all alike."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--count", type=int, default=100_000)
    count = arguments.parse_args().count
    playbook = load("us", FileShelf().playbook_text)
    rows = documents(count)
    times: dict[str, list[float]] = {}
    actions = size = 0
    for _ in range(count // CHUNK):
        pairs = [next(rows) for _ in range(CHUNK)]
        texts = [json.dumps(document) for document, _ in pairs]
        size += sum(map(len, texts))
        parsed = timed(times, "json.loads", json.loads, [(text,) for text in texts])
        candidacies = timed(times, "read into the model", read_trusted, [(document,) for document in parsed])
        plannable = [
            (candidacy, playbook, Instant(at.isoformat()))
            for candidacy, (_, at) in zip(candidacies, pairs, strict=True)
        ]
        plans = timed(times, "plan", plan, plannable)
        timed(times, "plan, where every promise is dated", plan, [row for row in plannable if is_dated(row[0])])
        actions += sum(len(found.actions) for found in plans)
    report(times, count, size, actions)


def is_dated(candidacy: Candidacy) -> bool:
    """Whether no words have to be read, as after a debrief, which confirms the day."""
    return all(promise.date for promise in candidacy.promises)


def timed(times: dict[str, list[float]], name: str, step: Callable[..., Any], rows: list[tuple[Any, ...]]) -> list[Any]:
    """The step's results for all rows; the CPU seconds of one go to ``times``."""
    start = time.process_time()
    found = [step(*row) for row in rows]
    times.setdefault(name, []).append((time.process_time() - start) / len(rows))
    return found


def report(times: dict[str, list[float]], count: int, size: int, actions: int) -> None:
    """Medians over the chunks, and ratios to the floor."""
    floor = statistics.median(times["json.loads"])
    print(f"{count:,} candidacies, {size / count:,.0f} bytes each, {actions / count:.2f} actions a plan")
    print(f"Python {platform.python_version()}, CPU time, medians of chunks of {CHUNK}\n")
    print("| step | µs each | a second | times json.loads |\n| --- | ---: | ---: | ---: |")
    for name, values in times.items():
        median = statistics.median(values)
        print(f"| {name} | {median * 1e6:.1f} | {1 / median:,.0f} | {median / floor:.2f} |")


if __name__ == "__main__":
    main()
