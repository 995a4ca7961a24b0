"""Several threads and processes over one file."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

from afterword.adapters.store.sqlite import SqliteStore
from afterword.core.problems import Conflict
from tests.adapters.store.processes import CONTEXT
from tests.contracts.examples import NEVER, NOW, a_candidacy, a_note, an_invitation


def append_stubbornly(store, name, count):
    """Append under a version that others move on; the conflicts met."""
    conflicts = 0
    for number in range(count):
        while True:
            try:
                store.append(store.load("a"), a_note(f"{name}-{number}"), NEVER, NOW)
            except Conflict:
                conflicts += 1
            else:
                break
    return conflicts


def names_of(store):
    return [event.id for event in store.load("a").candidacy.events]


def test_threads_share_a_store(tmp_path):
    with SqliteStore(tmp_path / "a.db") as store, ThreadPoolExecutor(4) as pool:
        store.create("a", a_candidacy(), NEVER, NOW)
        list(pool.map(lambda name: append_stubbornly(store, name, 25), "wxyz"))
        assert sorted(names_of(store)) == sorted(f"{name}-{number}" for name in "wxyz" for number in range(25))
        assert store.load("a").version == 101


def in_process(path, name, count):
    with SqliteStore(path) as store:
        append_stubbornly(store, name, count)


def test_processes_share_a_file(tmp_path):
    path = tmp_path / "a.db"
    with SqliteStore(path) as store:
        store.create("a", a_candidacy(), NEVER, NOW)
    processes = [CONTEXT.Process(target=in_process, args=(path, name, 40)) for name in "xyz"]
    for process in processes:
        process.start()
    for process in processes:
        process.join(60)
    assert [process.exitcode for process in processes] == [0, 0, 0]
    with SqliteStore(path) as store:
        found = names_of(store)
    assert sorted(found) == sorted(f"{name}-{number}" for name in "xyz" for number in range(40))
    assert [entry for entry in found if entry[0] == "x"] == [f"x-{number}" for number in range(40)]


def test_who_reads_before_writing_waits_first(tmp_path):
    path = tmp_path / "a.db"
    with SqliteStore(path) as store, SqliteStore(path) as other, ThreadPoolExecutor(1) as pool:
        store.create("a", a_candidacy(), NEVER, NOW)
        with store._database.writing() as connection:
            store._check_known(connection, "a")
            waiting = pool.submit(other.remember, an_invitation("u1", "a"))
            time.sleep(0.1)
            store._add(connection, "b", a_candidacy(), NEVER, NOW)
        waiting.result(10)
        assert store.invitations_of("a") == [an_invitation("u1", "a")]
