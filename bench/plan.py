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
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from candidacies import documents
from whenever import Instant

from afterword.adapters.shelf.files import FileShelf
from afterword.core.candidacy.document import read_trusted
from afterword.core.plan.planner import plan
from afterword.core.playbook.parse import load

CHUNK = 1000


def main() -> None:
    """Measure chunk by chunk, the three in turn, so that a noisy machine bears on all alike."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--count", type=int, default=100_000)
    count = arguments.parse_args().count
    playbook = load("us", FileShelf().playbook_text)
    rows = documents(count)
    times: dict[str, list[float]] = {"json.loads": [], "read into the model": [], "plan": []}
    actions = size = 0
    for _ in range(count // CHUNK):
        pairs = [next(rows) for _ in range(CHUNK)]
        texts = [json.dumps(document) for document, _ in pairs]
        instants = [Instant(at.isoformat()) for _, at in pairs]
        size += sum(map(len, texts))
        start = time.process_time()
        parsed = [json.loads(text) for text in texts]
        middle = time.process_time()
        candidacies = [read_trusted(document) for document in parsed]
        later = time.process_time()
        plans = [plan(candidacy, playbook, now) for candidacy, now in zip(candidacies, instants, strict=True)]
        end = time.process_time()
        for name, seconds in zip(times, (middle - start, later - middle, end - later), strict=True):
            times[name].append(seconds / CHUNK)
        actions += sum(len(found.actions) for found in plans)
    report(times, count, size, actions)


def report(times: dict[str, list[float]], count: int, size: int, actions: int) -> None:
    """Medians over the chunks, and ratios to the floor."""
    floor = statistics.median(times["json.loads"])
    print(f"{count:,} candidacies, {size / count:,.0f} bytes each, {actions / count:.2f} actions a plan; ")
    print(f"Python {platform.python_version()}, CPU time, medians of chunks of {CHUNK}\n")
    print("| step | µs each | a second | times json.loads |\n| --- | ---: | ---: | ---: |")
    for name, values in times.items():
        median = statistics.median(values)
        print(f"| {name} | {median * 1e6:.1f} | {1 / median:,.0f} | {median / floor:.2f} |")


if __name__ == "__main__":
    main()
