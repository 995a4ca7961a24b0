"""The pages beside fava and datasette: CPU of a request, cold start, weight, Lighthouse; under load; and from a key to its marks.

Usage: python bench/web.py [--minutes 10] [--peers .venv-peers] [--lighthouse bench/node_modules/.bin/lighthouse] [--only cpu,load]

fava 1.30.16 and datasette 0.65.5 stand in an environment of their own, Lighthouse 12.8.2 comes by npm: `make bench` sets both up.
It also wants wrk and Chromium. What is not installed is not measured, and that is said.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from web_browser import keys, lighthouse, weight
from web_load import Load
from web_peers import ROOT, Peer, others, ours_with_a_case

SHARES = ("start", "middle", "end")


def main() -> None:
    """Print every table."""
    said = _arguments()
    only = set(said.only.split(",")) if said.only else {"cpu", "cold", "weight", "lighthouse", "load", "keys"}
    print(f"Python {sys.version.split()[0]}, {os.cpu_count()} processors, load average {_load()} at the start\n")
    with tempfile.TemporaryDirectory() as name:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = f"{name}/bytecode"  # which each has that was installed
        ours, case = ours_with_a_case(Path(name))
        peers = [ours, *others(Path(name), Path(said.peers))]
        if only & {"cpu", "cold", "weight"}:
            beside(peers, only, said.runs)
        if "lighthouse" in only:
            lighthouse(peers, case, Path(said.lighthouse), said.times)
        if "load" in only:
            load(ours, case, said.rate, 60 * said.minutes)
        if "keys" in only:
            keys(ours, case)
    print(f"Load average {_load()} at the end.")


def _arguments() -> argparse.Namespace:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--minutes", type=float, default=10)
    arguments.add_argument("--rate", type=float, default=200)
    arguments.add_argument("--runs", type=int, default=7)
    arguments.add_argument("--times", type=int, default=3)
    arguments.add_argument("--peers", default=str(ROOT / ".venv-peers"))
    arguments.add_argument("--lighthouse", default=str(ROOT / "bench" / "node_modules" / ".bin" / "lighthouse"))
    arguments.add_argument("--only", default="")
    return arguments.parse_args()


def _load() -> str:
    return f"{os.getloadavg()[0]:.1f}"


def beside(peers: list[Peer], only: set[str], runs: int) -> None:
    """One line for each program."""
    starts = cold(peers, runs if "cold" in only else 1)
    print(
        "| main page | CPU ms a request | ratio | cold start to it, ms | ratio | of that CPU, ms | ratio | KiB | ratio |"
    )
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    first: list[float] = []
    for peer in peers:
        asked = cpu(peer) if "cpu" in only else 0.0
        found = [asked, *starts[peer.name], weight(peer) if "weight" in only else 0.0]
        first = first or found
        cells = [f"{one:.1f} | {one / before if before else 0:.2f}" for one, before in zip(found, first, strict=True)]
        print(f"| {peer.name} | {' | '.join(cells)} |", flush=True)
    print()


def cpu(peer: Peer) -> float:
    """Milliseconds that the processes of the server work for a request, over 10 seconds of wrk with 8 connections."""
    wrk = shutil.which("wrk")
    if wrk is None:
        print("wrk is not installed, so CPU is not measured.")
        return 0.0
    with peer.running() as process:
        run = [wrk, "-t1", "-c8", "-H", f"Cookie: {peer.cookie}", peer.root + peer.path]
        subprocess.run([*run, "-d2s"], check=True, capture_output=True)
        before = ticks(process.pid)
        said = subprocess.run([*run, "-d10s"], check=True, capture_output=True, text=True).stdout
        worked = ticks(process.pid) - before
    assert "Non-2xx" not in said, said
    count = int(next(line for line in said.splitlines() if "requests in" in line).split()[0])
    return 1000 * worked / os.sysconf("SC_CLK_TCK") / count


def tree(pid: int) -> list[int]:
    """A process and all below it."""
    parents: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            words = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents.setdefault(int(words[1]), []).append(int(stat.parent.name))
    found = [pid]
    for one in found:
        found += parents.get(one, [])
    return found


def ticks(pid: int) -> int:
    """What they worked so far."""
    return sum(
        sum(map(int, Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()[11:13])) for one in tree(pid)
    )


def pss(pid: int) -> float:
    """What they hold of the memory, shared pages by their part, in MiB."""
    rows = [Path(f"/proc/{one}/smaps_rollup").read_text() for one in tree(pid)]
    return (
        sum(int(next(line for line in row.splitlines() if line.startswith("Pss:")).split()[1]) for row in rows) / 1024
    )


def cold(peers: list[Peer], runs: int) -> dict[str, list[float]]:
    """Milliseconds from a fresh process to its main page, by the clock and of CPU; medians, after one start that warms the disk."""
    times: dict[str, list[tuple[float, float]]] = {peer.name: [] for peer in peers}
    for turn in range(runs + 1):
        for peer in peers:
            began = time.perf_counter()
            with peer.running() as process:
                took = 1000 * (time.perf_counter() - began), 1000 * ticks(process.pid) / os.sysconf("SC_CLK_TCK")
            if turn:
                times[peer.name].append(took)
    return {name: [statistics.median(column) for column in zip(*rows, strict=True)] for name, rows in times.items()}


def load(ours: Peer, case: str, rate: float, seconds: float) -> None:
    """Requests of all kinds of pages, so many a second; the memory at the start, in the middle, at the end."""
    paths = ["/", case, "/candidacies", "/more", "/replies", "/", "/add", "/why", case, "/"]
    memory: list[float] = []
    with ours.running() as process:
        asyncio.run(Load(ours.root, paths, ours.cookie).run(20, 5))
        worked = ticks(process.pid)
        marks = [(part, lambda: memory.append(pss(process.pid))) for part in (0.0, 0.5, 1.0)]
        seen = asyncio.run(Load(ours.root, paths, ours.cookie).run(rate, seconds, marks))
        worked = ticks(process.pid) - worked
    print(
        f"{rate:.0f} requests a second for {seconds / 60:g} minutes, of eight pages in turn: {len(seen.times):,} answered, {seen.failed} not."
    )
    print(f"Asked again, since the server had just closed the idle connection: {seen.reopened}.")
    print(
        f"Milliseconds from when each was due: median {seen.median:.1f}, 99th percentile {seen.at(0.99):.1f}, most {seen.at(1):.0f}."
    )
    print(f"CPU: {1000 * worked / os.sysconf('SC_CLK_TCK') / len(seen.times):.2f} ms a request.")
    print(
        "Memory (PSS), MiB: "
        + ", ".join(f"{one:.1f} at the {when}" for one, when in zip(memory, SHARES, strict=True))
        + ".\n"
    )


if __name__ == "__main__":
    main()
