"""The programs that `web.py` measures: how each is started, filled and asked."""

from __future__ import annotations

import http.client
import os
import random
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).parents[1]
NOTE = "/note/ruth-okafor/thank-you/mail"


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


def ours_with_a_case(folder: Path) -> tuple[Peer, str]:
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


def others(folder: Path, peers: Path) -> Iterator[Peer]:
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
