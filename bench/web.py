"""The pages beside fava and datasette: CPU of a request, cold start, weight, Lighthouse; under load; and from a key to its marks.

Usage: python bench/web.py [--minutes 10] [--peers .venv-peers] [--lighthouse bench/node_modules/.bin/lighthouse] [--only cpu,load]

fava 1.30.16 and datasette 0.65.5 stand in an environment of their own, Lighthouse 12.8.2 comes by npm: `make bench` sets both up.
It also wants wrk and Chromium. What is not installed is not measured, and that is said.
"""

from __future__ import annotations

import argparse
import asyncio
import http.client
import json
import os
import random
import shutil
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from web_load import Load

ROOT = Path(__file__).parents[1]
CHROMIUM = "/usr/bin/chromium"
NOTE = "/note/ruth-okafor/thank-you/mail"
SHARES = ("start", "middle", "end")


@dataclass(frozen=True)
class Peer:
    """A program with pages: how it is started, and its main page. ``cookie``: what lets one in."""

    name: str
    command: tuple[str, ...]
    port: int
    path: str
    environment: dict[str, str]
    cookie: str = ""

    @property
    def root(self) -> str:
        """The address before each path."""
        return f"http://127.0.0.1:{self.port}"

    @contextmanager
    def running(self) -> Iterator[subprocess.Popen[str]]:
        """The process, once its main page was answered."""
        process = subprocess.Popen(
            self.command,
            env=os.environ | self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        try:
            self._wait(process)
            yield process
        finally:
            process.terminate()
            process.wait(20)

    def _wait(self, process: subprocess.Popen[str]) -> None:
        until = time.perf_counter() + 60
        while time.perf_counter() < until and process.poll() is None:
            try:
                if get(self.root + self.path, self.cookie)[0] == 200:
                    return
            except OSError:
                time.sleep(0.003)
        raise SystemExit(f"{self.name} did not answer")


def main() -> None:
    """Print every table."""
    said = _arguments()
    only = set(said.only.split(",")) if said.only else {"cpu", "cold", "weight", "lighthouse", "load", "keys"}
    print(f"Python {sys.version.split()[0]}, {os.cpu_count()} processors, load average {_load()} at the start\n")
    with tempfile.TemporaryDirectory() as name:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = f"{name}/bytecode"  # which each has that was installed
        ours, case = _ours(Path(name))
        peers = [ours, *_others(Path(name), Path(said.peers))]
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


def get(url: str, cookie: str = "", method: str = "GET") -> tuple[int, dict[str, str], bytes]:
    """One answer; redirects are not followed."""
    split = urlsplit(url)
    connection = http.client.HTTPConnection(split.hostname or "", split.port, timeout=60)
    try:
        connection.request(method, url.partition(split.netloc)[2], headers={"Cookie": cookie})
        answer = connection.getresponse()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
    finally:
        connection.close()


def _port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _ours(folder: Path) -> tuple[Peer, str]:
    """Afterword with the made-up case, its debrief told and its first draft written; and the path of that case."""
    environment = {"AFTERWORD_HOME": str(folder / "home"), "PYTHONPATH": str(ROOT / "src"), "PYTHONUNBUFFERED": "1"}
    port = _port()
    command = (sys.executable, "-m", "afterword", "serve", "--no-open", "--port", str(port))
    process = subprocess.Popen(command, env=os.environ | environment, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    link = process.stdout.readline().split()[-1]
    cookie = get(link)[1]["set-cookie"].partition(";")[0]
    note = get(f"http://127.0.0.1:{port}/demo", cookie, "POST")[1]["location"]
    case = note.partition("/note/")[0]
    assert get(f"http://127.0.0.1:{port}{case}{NOTE}", cookie)[0] == 200
    process.terminate()
    process.wait(20)
    return Peer("Afterword, today", command, port, "/", environment, cookie), case


def _others(folder: Path, peers: Path) -> Iterator[Peer]:
    """The example ledger of fava, and a table of 2,000 rows for datasette."""
    python = peers / "bin" / "python"
    if not python.exists():
        print("fava and datasette are not installed, so they are not measured.")
        return
    ledger = folder / "example.beancount"
    with ledger.open("w") as file:
        subprocess.run([peers / "bin" / "bean-example", "--seed", "1"], stdout=file, check=True)
    port = _port()
    page = "/example-beancount-file/income_statement/"
    yield Peer("fava, income statement", (str(peers / "bin" / "fava"), "-p", str(port), str(ledger)), port, page, {})
    table = folder / "rows.db"
    _fill(table)
    port = _port()
    command = (str(peers / "bin" / "datasette"), str(table), "-p", str(port))
    yield Peer("datasette, a table", command, port, "/rows/candidacy", {})


def _fill(path: Path) -> None:
    chance = random.Random(1)
    with sqlite3.connect(path) as database:
        database.execute("create table candidacy (id integer primary key, firm text, role text, opens text, due text)")
        rows = [(f"Firm {chance.randrange(999)}", "Paralegal", "2026-03-16", "2026-03-30") for _ in range(2000)]
        database.executemany("insert into candidacy (firm, role, opens, due) values (?, ?, ?, ?)", rows)


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


@contextmanager
def window(peer: Peer, **options: Any) -> Iterator[Any]:
    """A page of Chromium that is let in, with nothing in its cache."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  (only what needs a browser)

    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=["--disable-dev-shm-usage"])
        context = browser.new_context(base_url=peer.root, **options)
        name, _, value = peer.cookie.partition("=")
        if name:
            context.add_cookies([{"name": name, "value": value, "url": peer.root}])
        yield context.new_page()
        browser.close()


def weight(peer: Peer) -> float:
    """KiB over the wire for the first page, heads included."""
    with peer.running(), window(peer, service_workers="block") as page:
        sizes: list[int] = []
        network = page.context.new_cdp_session(page)
        network.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
        network.send("Network.enable")
        page.goto(peer.path)
        page.wait_for_load_state("networkidle")
        return sum(sizes) / 1024


def lighthouse(peers: list[Peer], case: str, program: Path, times: int) -> None:
    """Performance, accessibility and best practices on a phone; and the largest paint, in milliseconds."""
    if not program.exists():
        print(f"Lighthouse is not at {program}, so it is not measured.\n")
        return
    print(
        "| Lighthouse, mobile, median of 3 | performance (each) | accessibility | best practices | largest paint, ms |"
    )
    print("| --- | ---: | ---: | ---: | ---: |")
    ours, id_ = peers[0], case.removeprefix("/c/")
    pages = {
        "today": "/",
        "note": case + NOTE,
        "debrief": f"/debrief/{id_}",
        "candidacy": case,
        "candidacies": "/candidacies",
        "more": "/more",
    }
    with ours.running():
        for name, path in pages.items():
            _scores(f"Afterword, {name}", ours.root + path, ours.cookie, program, times)
    with newcomer(ours) as new:
        _scores("Afterword, first run", f"{new.root}/", new.cookie, program, times)
    for peer in peers[1:]:
        with peer.running():
            _scores(peer.name, peer.root + peer.path, "", program, times)
    print()


@contextmanager
def newcomer(ours: Peer) -> Iterator[Peer]:
    """Afterword with nothing in it."""
    with tempfile.TemporaryDirectory() as folder:
        environment = ours.environment | {"AFTERWORD_HOME": folder}
        process = subprocess.Popen(ours.command, env=os.environ | environment, stdout=subprocess.PIPE, text=True)
        assert process.stdout
        cookie = get(process.stdout.readline().split()[-1])[1]["set-cookie"].partition(";")[0]
        yield Peer("first run", ours.command, ours.port, "/", environment, cookie)
        process.terminate()
        process.wait(20)


def _scores(name: str, url: str, cookie: str, program: Path, times: int) -> None:
    runs = [_run(url, cookie, program) for _ in range(times)]
    speeds = [round(100 * run["categories"]["performance"]["score"]) for run in runs]
    paint = statistics.median(run["audits"]["largest-contentful-paint"]["numericValue"] for run in runs)
    rest = [
        round(100 * min(run["categories"][key]["score"] for run in runs)) for key in ("accessibility", "best-practices")
    ]
    print(
        f"| {name} | {statistics.median(speeds):.0f} ({', '.join(map(str, speeds))}) | {rest[0]} | {rest[1]} | {paint:.0f} |",
        flush=True,
    )


def _run(url: str, cookie: str, program: Path) -> Any:
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        command = [
            str(program), url, "--quiet", "--no-enable-error-reporting", "--output=json", f"--output-path={file.name}",
            "--only-categories=performance,accessibility,best-practices", "--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage",
        ]  # fmt: skip
        command += ["--extra-headers", json.dumps({"Cookie": cookie})] if cookie else []
        environment = os.environ | {"CHROME_PATH": CHROMIUM}
        for _ in range(3):  # now and then its browser does not start
            if subprocess.run(command, env=environment, check=False, capture_output=True).returncode == 0:
                return json.loads(Path(file.name).read_text())
        raise SystemExit(f"Lighthouse gave up on {url}")


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
        f"{rate:.0f} requests a second for {seconds / 60:.0f} minutes, of eight pages in turn: {len(seen.times):,} answered, {seen.failed} not."
    )
    print(
        f"Milliseconds from when each was due: median {seen.median:.1f}, 99th percentile {seen.at(0.99):.1f}, most {seen.at(1):.0f}."
    )
    print(f"CPU: {1000 * worked / os.sysconf('SC_CLK_TCK') / len(seen.times):.2f} ms a request.")
    print(
        "Memory (PSS), MiB: "
        + ", ".join(f"{one:.1f} at the {when}" for one, when in zip(memory, SHARES, strict=True))
        + ".\n"
    )


WATCH = """() => { window.waits = []; let typed = 0; const text = document.getElementById("text");
text.addEventListener("input", () => { typed = performance.now(); });
new MutationObserver(() => { if (typed) { window.waits.push(performance.now() - typed); typed = 0; } })
.observe(document.getElementById("findings"), {childList: true}); }"""


def keys(ours: Peer, case: str, count: int = 40) -> None:
    """Milliseconds from a key to the marks that follow from it, as a browser sees it."""
    with ours.running(), window(ours) as page:
        page.goto(case + NOTE)
        page.evaluate(
            "() => { const text = document.getElementById('text'), at = text.value.indexOf('\\n\\n', 40); text.focus(); text.setSelectionRange(at, at); }"
        )
        page.keyboard.type(" I recieved ")
        page.wait_for_timeout(3000)
        page.evaluate(WATCH)
        for number in range(count):
            page.keyboard.type("it. "[number % 4])
            while page.evaluate("window.waits.length") <= number:
                page.wait_for_timeout(20)
        waits = sorted(page.evaluate("window.waits"))
    print(
        f"From a key to its marks, {count} keys: median {statistics.median(waits):.0f} ms, 95th percentile {waits[int(0.95 * count)]:.0f} ms,"
    )
    print("of which 120 ms are waited on purpose, for the next key.\n")


if __name__ == "__main__":
    main()
