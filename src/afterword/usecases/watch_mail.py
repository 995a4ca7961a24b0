"""Watch the mailbox: check, send what is due, wait for a hint, again; sleep, dead networks and restarts of servers are lived through."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from afterword.core.mail.dispatch import Dispatch
from afterword.core.problems import Conflict, NotSignedIn, Unavailable
from afterword.usecases.check_mail import LOCK, Checked, Checking, read_new
from afterword.usecases.deliver import Delivery, deliver_due, hold_back, notice_sent

ROUND_SECONDS = 180.0
WAITS = (5, 15, 30, 60, 120, 300)


@dataclass(frozen=True)
class Watching:
    """What watching asks of the world. ``told`` hears of everything; ``goes_on`` is asked between two rounds."""

    checking: Checking
    delivery: Delivery
    told: Callable[[Checked, list[Dispatch]], None]
    trouble: Callable[[str], None]
    goes_on: Callable[[], bool]
    pause: Callable[[float], None]
    round_seconds: float = ROUND_SECONDS


def one_round(checking: Checking, delivery: Delivery) -> tuple[Checked, list[Dispatch]]:
    """Check first, so that what came in holds what waits; then send what is due."""
    with checking.post.alone(LOCK), checking.mailbox() as mailbox:
        checked = read_new(checking, mailbox)
        noticed = notice_sent(delivery, mailbox)
    return checked, noticed + _held(checking, checked) + deliver_due(delivery)


def watch(watching: Watching) -> None:
    """Until ``goes_on`` says no. Conflict if another program watches; a refused login ends it too, since trying again locks accounts."""
    failures = 0
    with watching.checking.post.alone("watching"):
        while watching.goes_on():
            try:
                _session(watching)
                failures = 0
            except NotSignedIn:
                raise
            except Unavailable as error:
                watching.trouble(str(error))
                watching.pause(WAITS[min(failures, len(WAITS) - 1)])
                failures += 1


def _session(watching: Watching) -> None:
    """One connection, for as long as it holds: a hint, or the end of a round, and the folder is asked again."""
    checking, delivery = watching.checking, watching.delivery
    with checking.mailbox() as mailbox:
        while watching.goes_on():
            try:
                with checking.post.alone(LOCK):
                    checked = read_new(checking, mailbox)
                moved = notice_sent(delivery, mailbox) + _held(checking, checked) + deliver_due(delivery)
                watching.told(checked, moved)
            except Conflict as error:
                watching.trouble(str(error))  # somebody runs check or send just now; their turn first
            if watching.goes_on():
                mailbox.wait(watching.round_seconds)


def _held(checking: Checking, checked: Checked) -> list[Dispatch]:
    now = checking.clock.now()
    refs = dict.fromkeys(one.candidacy for one in checked.new)
    return [one for ref in refs for one in hold_back(checking.post, checking.store, ref, now)]
