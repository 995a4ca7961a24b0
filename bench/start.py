"""The daily list of 200 candidacies from a cold start, beside bare Python (the floor) and todoman with 200 todos.

Usage: python bench/start.py [--runs 25]
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from candidacies import documents

from afterword.adapters.clock.system import SystemClock
from afterword.core.candidacy.document import read_trusted
from afterword.wiring import Wiring

COUNT = 200


def main() -> None:
    """Time the commands in turn, round after round, so that a noisy machine bears on all alike."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--runs", type=int, default=25)
    runs = arguments.parse_args().runs
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = os.environ | {"AFTERWORD_HOME": str(folder / "home"), "XDG_CONFIG_HOME": str(folder)}
        fill(folder / "home")
        commands = {
            "python -c pass": [sys.executable, "-c", "pass"],
            "afterword": [str(Path(sys.executable).with_name("afterword"))],
        }
        if importlib.util.find_spec("todoman"):
            fill_todoman(folder)
            commands["todo list (todoman)"] = [str(Path(sys.executable).with_name("todo")), "list"]
        report(measure(commands, environment, runs))


def fill(home: Path) -> None:
    """Keep 200 varied candidacies, planned as of now."""
    wiring = Wiring(home, SystemClock())
    now = wiring.clock.now()
    for number, (document, _) in enumerate(documents(COUNT)):
        candidacy = read_trusted(document)
        wiring.store().create(f"case-{number}", candidacy, wiring.times_of(candidacy, now), now)


def fill_todoman(folder: Path) -> None:
    """As many todos, as files of a calendar."""
    todos = folder / "todos" / "list"
    todos.mkdir(parents=True)
    (folder / "todoman").mkdir()
    (folder / "todoman" / "config.py").write_text(f'path = "{folder}/todos/*"\ncache_path = "{folder}/cache.sqlite3"\n')
    for number in range(COUNT):
        lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//bench//EN", "BEGIN:VTODO", f"UID:{number}"]
        lines += ["DTSTAMP:20260301T120000Z", "DUE:20260317T090000Z", f"SUMMARY:Ask number {number} for news"]
        (todos / f"{number}.ics").write_text("\r\n".join([*lines, "END:VTODO", "END:VCALENDAR", ""]))


def measure(
    commands: dict[str, list[str]], environment: dict[str, str], runs: int
) -> dict[str, list[tuple[float, float]]]:
    """(wall, CPU) seconds of each run of each command, after one run that warms the disk."""
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            before, start = os.times(), time.perf_counter()
            done = subprocess.run(
                command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False
            )
            wall, after = time.perf_counter() - start, os.times()
            assert done.returncode in (0, 1), done.stderr.decode()
            cpu = after.children_user + after.children_system - before.children_user - before.children_system
            if turn:
                times[name].append((wall, cpu))
    return times


def report(times: dict[str, list[tuple[float, float]]]) -> None:
    """Medians, what each takes beyond bare Python, and ratios."""
    floor = statistics.median(wall for wall, _ in times["python -c pass"])
    print(f"Python {platform.python_version()}, {COUNT} candidacies, {len(times['afterword'])} runs in turn, medians\n")
    print(
        "| command | wall ms | CPU ms | beyond bare Python ms | times bare Python |\n| --- | ---: | ---: | ---: | ---: |"
    )
    for name, pairs in times.items():
        wall, cpu = (statistics.median(column) for column in zip(*pairs, strict=True))
        print(f"| {name} | {wall * 1e3:.0f} | {cpu * 1e3:.0f} | {(wall - floor) * 1e3:.0f} | {wall / floor:.1f} |")


if __name__ == "__main__":
    main()
