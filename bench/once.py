"""Sent exactly once: a sender is killed at named points and at random instants, and the server drops, stalls, refuses and lies.

Usage: python bench/once.py [--sends 1000] [--seed 1]

Each message is sent by a process of its own, which is killed (SIGKILL) or meets a fault; then the program starts anew, as often as it takes,
and settles what was left. Counted is what the server accepted, beside what the program says of it. Half of the time the provider files what it took
in the Sent folder of a real Dovecot, as the great ones do; then even a death at the dot is found out.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from afterword.core.mail.dispatch import Dispatch, DispatchState
from afterword.usecases.deliver import deliver_due
from tests.servers.certificates import make_certificates
from tests.servers.dovecot import Dovecot
from tests.servers.faulty import FaultySubmission
from tests.servers.fixtures import ALICE
from tests.usecases.mail_world import MailWorld

POINTS = (
    "before-connect",
    "sending-committed",
    "before-dot-commit",
    "dot-committed",
    "accepted",
    "sent-committed",
    "recorded",
)
FAULTS = (
    None,
    None,
    "drop-greeting",
    "drop-mail",
    "drop-data",
    "drop-dot",
    "silent-dot",
    "lie-dot",
    "later-dot",
    "quit-421",
    "garbage-dot",
)
MOST_STARTS = 6


def main() -> None:
    """Run it and print what was seen."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--sends", type=int, default=1000)
    arguments.add_argument("--seed", type=int, default=1)
    said = arguments.parse_args()
    chance = random.Random(said.seed)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        certificates = make_certificates(folder / "certificates")
        dovecot = Dovecot(certificates, {ALICE: "pw-alice"})
        server = FaultySubmission(certificates)
        try:
            dovecot.start()
            _report(
                said.sends,
                [_one(folder, number, dovecot, server, certificates, chance) for number in range(said.sends)],
            )
        finally:
            server.stop()
            dovecot.close()


def _one(
    folder: Path, number: int, dovecot: Any, server: Any, certificates: Any, chance: random.Random
) -> tuple[int, str, str]:
    """(times delivered, what the program says in the end, how it was disturbed)."""
    place = folder / f"{number:05}"
    place.mkdir()
    world = MailWorld(place, dovecot, server, certificates)
    dispatch = world.dispatch()
    world.close()
    files = chance.random() < 0.5
    server.on_accept = (lambda raw: dovecot.put(ALICE, raw, "Sent")) if files else None
    before = len(server.accepted)
    server.fault = chance.choice(FAULTS)
    point = chance.choice((*POINTS, "random", "random", None))
    _run(place, dovecot, server, certificates, point, chance.random() * 0.25)
    server.fault = None
    state = ""
    for _ in range(MOST_STARTS):
        _run(place, dovecot, server, certificates, None, 0.0)
        state = _state(place, dispatch)
        if state in {"sent", "unknown", "refused"}:
            break
    delivered = sum(dispatch.message_id.encode() in raw for raw in server.accepted[before:])
    how = f"{point or 'no kill'}, {'files' if files else 'files not'}"
    return delivered, state, how


def _run(place: Path, dovecot: Any, server: Any, certificates: Any, point: str | None, delay: float) -> None:
    """One life of the program: a process of its own, which ends by itself or is killed."""
    child = os.fork()
    if child == 0:
        try:
            _live(place, dovecot, server, certificates, point)
        finally:
            os._exit(0)
    if point == "random":
        time.sleep(delay)
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def _live(place: Path, dovecot: Any, server: Any, certificates: Any, point: str | None) -> None:
    world = object.__new__(MailWorld)
    world.folder, world.dovecot, world.faulty, world.certificates = place, dovecot, server, certificates
    _open(world)
    for one in world.post.dispatches():  # nobody waits for the minutes of a second try here
        if one.state is DispatchState.QUEUED and one.not_before:
            world.post.move(one, replace(one, not_before=None))
    delivery = world.delivery()
    if point:
        _arm(world, delivery.submitter, point)
    deliver_due(delivery)


def _open(world: MailWorld) -> None:
    """The world as a program finds it that starts anew: everything is there already."""
    from afterword.adapters.store.sqlite import SqliteStore  # noqa: PLC0415

    create = SqliteStore.create
    SqliteStore.create = lambda self, id_, *_: self.load(id_)  # type: ignore[assignment, method-assign]
    try:
        world.__post_init__()
    finally:
        SqliteStore.create = create  # type: ignore[method-assign]


def _arm(world: MailWorld, submitter: Any, point: str) -> None:
    """Die at the named point."""
    submit, move = submitter.submit, world.post.move

    def die(here: str) -> None:
        if here == point:
            os.kill(os.getpid(), signal.SIGKILL)

    def moving(before: Dispatch, after: Dispatch) -> Dispatch:
        if after.state is DispatchState.AT_DOT:
            die("before-dot-commit")
        done = move(before, after)
        if before.state is not after.state:
            die(
                {"sending": "sending-committed", "at-dot": "dot-committed", "sent": "sent-committed"}.get(
                    after.state.value, ""
                )
            )
        elif after.event:
            die("recorded")
        return done

    def submitting(*rest: Any) -> Any:
        die("before-connect")
        outcome = submit(*rest)
        die("accepted")
        return outcome

    world.post.move, submitter.submit = moving, submitting  # type: ignore[method-assign]


def _state(place: Path, dispatch: Dispatch) -> str:
    from afterword.adapters.store.post import SqlitePost  # noqa: PLC0415

    with SqlitePost(place / "a.sqlite3") as post:
        return post.dispatch(dispatch.id).state.value


def _report(sends: int, rows: list[tuple[int, str, str]]) -> None:
    twice = sum(delivered > 1 for delivered, _, _ in rows)
    lost = sum(delivered == 0 and state == "sent" for delivered, state, _ in rows)
    silent = sum(state not in {"sent", "unknown", "refused"} for _, state, _ in rows)
    asked = [(delivered, how) for delivered, state, how in rows if state == "unknown"]
    filed = [delivered for delivered, how in asked if "files not" not in how]
    lied = sum(delivered == 1 and state == "refused" for delivered, state, _ in rows)
    print(f"{sends:,} sends, {threading.active_count()} threads left")
    print(f"delivered twice: {twice}")
    print(f"said to be sent, and not delivered: {lost}")
    print(f"left in no state that anybody sees: {silent}")
    print(f"refused by a server that had taken it: {lied}")
    print(f"left to the person to decide: {len(asked)} ({len(asked) / sends:.1%})")
    print(
        f"  delivered: {sum(delivered for delivered, _ in asked)}; not: {sum(not delivered for delivered, _ in asked)}"
    )
    print(f"  where the provider files what it took: {len(filed)}; of these delivered: {sum(filed)}")
    for how, count in Counter(how for _, how in asked).most_common(6):
        print(f"  {count:5}  {how}")


if __name__ == "__main__":
    main()
