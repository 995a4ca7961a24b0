"""Killed at random instants while two processes write, the store loses nothing that it acknowledged.

AFTERWORD_KILLS sets how often (60); AFTERWORD_SEED the instants.
"""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import sys
import time
from contextlib import closing

from afterword.adapters.store.sqlite import SqliteStore
from afterword.core.problems import Conflict
from tests.adapters.store.processes import CONTEXT
from tests.contracts.examples import NEVER, NOW, a_candidacy, a_note

KILLS = int(os.environ.get("AFTERWORD_KILLS", "60"))
SEED = int(os.environ.get("AFTERWORD_SEED", "20261125"))


def write_for_ever(path, writer, out):
    """Add candidacies and events, and tell of each only when the store has said yes."""
    with SqliteStore(path) as store:
        number = 0
        while True:
            name = f"{writer}-{number}"
            kept = store.create(name, a_candidacy(), NEVER, NOW)
            os.write(out.fileno(), f"{name}\n".encode())
            for step in range(5):
                kept = store.append(kept, a_note(f"{name}.{step}"), NEVER, NOW)
                os.write(out.fileno(), f"{name}.{step}\n".encode())
            append_to_the_shared_one(store, name, out)
            number += 1


def append_to_the_shared_one(store, name, out):
    try:
        store.append(store.load("shared"), a_note(f"{name}.s"), NEVER, NOW)
    except Conflict:
        return
    os.write(out.fileno(), f"{name}.s\n".encode())


class Writer:
    """A process that writes, and the pipe on which it acknowledges."""

    def __init__(self, path, name):
        self.pipe, writing = CONTEXT.Pipe(duplex=False)
        self.process = CONTEXT.Process(target=write_for_ever, args=(path, name, writing))
        self.process.start()
        writing.close()

    def acknowledged(self, wanted=1):
        """Read until so many names came, or the pipe is at its end."""
        text = b""
        while text.count(b"\n") < wanted:
            piece = os.read(self.pipe.fileno(), 65536)
            if not piece:
                break
            text += piece
        return text

    def kill(self):
        """SIGKILL, and whatever had been acknowledged before it."""
        os.kill(self.process.pid, signal.SIGKILL)
        self.process.join()
        assert self.process.exitcode == -signal.SIGKILL
        text = self.acknowledged(10**9)
        self.pipe.close()
        self.process.close()
        return text.decode().split()


def what_is_kept(path):
    """Every name in the file, after SQLite itself has looked it through."""
    with SqliteStore(path) as store:
        store.create(f"after-{time.monotonic_ns()}", a_candidacy(), NEVER, NOW)
        rows = list(store.every())
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    for kept in rows:
        assert kept.version == 1 + len(kept.candidacy.events)
    return {kept.id for kept in rows} | {event.id for kept in rows for event in kept.candidacy.events}


class Trial:
    """One file, two writers, and all that they said was kept."""

    def __init__(self, path):
        self.path = path
        self.said = []
        with SqliteStore(path) as store:
            store.create("shared", a_candidacy(), NEVER, NOW)
        self.writers = [Writer(path, f"w{number}") for number in range(2)]

    def kill_one(self, rng, kill):
        victim = self.writers.pop(rng.randrange(2))
        if rng.random() < 0.7:
            self.said += victim.acknowledged().decode().split()
        time.sleep(rng.random() * 0.02)
        self.said += victim.kill()
        self.writers.append(Writer(self.path, f"k{kill}"))

    def check(self):
        assert set(self.said) <= what_is_kept(self.path)

    def end(self):
        for writer in self.writers:
            self.said += writer.kill()
        self.check()
        return len(self.said)


def test_nothing_acknowledged_is_lost(tmp_path):
    rng = random.Random(SEED)
    trial, total = Trial(tmp_path / "a.db"), 0
    for kill in range(KILLS):
        trial.kill_one(rng, kill)
        if kill % 10 == 9:
            trial.check()
        if len(trial.said) > 3000:
            total += trial.end()
            trial = Trial(tmp_path / f"{kill}.db")
    total += trial.end()
    sys.stdout.write(f"{KILLS} kills, {total} acknowledged writes, none lost\n")
    assert total > KILLS


def open_and_wait(path, out):
    with SqliteStore(path):
        os.write(out.fileno(), b"open\n")
        signal.pause()


def test_a_kill_while_the_file_is_made_leaves_one_that_opens(tmp_path):
    rng = random.Random(SEED)
    for kill in range(KILLS // 6):
        path = tmp_path / f"{kill}" / "a.db"
        reading, writing = CONTEXT.Pipe(duplex=False)
        process = CONTEXT.Process(target=open_and_wait, args=(path, writing))
        process.start()
        while process.is_alive() and not path.parent.exists():
            time.sleep(0.0002)
        time.sleep(rng.random() * 0.008)
        os.kill(process.pid, signal.SIGKILL)
        process.join()
        reading.close()
        writing.close()
        with SqliteStore(path) as store:
            kept = store.create("a", a_candidacy(), NEVER, NOW)
            assert store.load("a") == kept
