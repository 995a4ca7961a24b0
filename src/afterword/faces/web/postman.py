"""Sends what waits at its hour while the pages are served, in a thread beside them; quiet where no mailbox is set up."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from threading import Event, Lock, Thread

from whenever import Instant

from afterword.core.mail.account import Account
from afterword.core.mail.dispatch import Dispatch, DispatchState
from afterword.core.problems import AfterwordError, Conflict, NotSignedIn
from afterword.usecases.deliver import LOCK, is_due
from afterword.wiring import Wiring

LOOKS = 15.0
"""Seconds between two looks at what waits: another program may have put something there, and machines sleep."""
_SOON = 2.0
_SENDING, _ELSE = 150.0, 1.0  # seconds that stopping waits
_FAILED = "Something failed that should not have. What waits is still there."
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Fault:
    """Why what is due has not gone. ``again``: it is tried again by itself."""

    sentence: str
    again: bool = True


class Postman:
    """Looks what is due, and does then what `afterword watch` does: reads what came in, which may hold it, and sends the rest.

    ``fault`` is kept until something was sent or nothing is due any more. A sign-in that is refused is not tried again before the
    mailbox is set up anew, or somebody asks for it: servers lock accounts.
    """

    def __init__(self, wiring: Wiring, seconds: float = LOOKS) -> None:
        self._wiring, self._seconds = wiring, seconds
        self._stop, self._wake, self._lock = Event(), Event(), Lock()
        self._thread: Thread | None = None
        self._failures, self._sending = 0, False
        self._refused: int | None = None
        self.fault: Fault | None = None

    def start(self) -> None:
        """From now on."""
        self._wiring.post()
        self._thread = Thread(target=self._run, name="postman", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Begin nothing more. What is being sent just now is waited for; anything else is safe to break off."""
        with self._lock:
            self._stop.set()
            self._wake.set()
            sending = self._sending
        if sending:
            _log.warning("A message is being sent; Afterword stops when that is done.")
        if self._thread:
            self._thread.join(_SENDING if sending else _ELSE)

    def resume(self) -> None:
        """Somebody looked after it: it is tried again at once, a sign-in that was refused as well."""
        self._refused = None
        self._wake.set()

    def _run(self) -> None:
        while not self._stop.is_set():
            self._wake.wait(self._looked())
            self._wake.clear()

    def _looked(self) -> float:
        """One look; the seconds until the next one."""
        try:
            return self._look()
        except AfterwordError as error:
            self.fault = Fault(str(error))
        except Exception:  # noqa: BLE001  (nobody else sees what a thread raises)
            _log.exception("Sending what waits failed")
            self.fault = Fault(_FAILED)
        return self._pause()

    def _look(self) -> float:
        now, rows = self._wiring.clock.now(), self._wiring.post().dispatches()
        if not any(is_due(one, now) for one in rows):
            self.fault, self._failures = None, 0
            return self._until_next(rows, now)
        account, set_up = self._wiring.account(), self._wiring.account_file.written_at()
        if account is None:
            self.fault = None
        if account is None or self._refused == set_up:
            return self._seconds
        try:
            self._round(account)
        except Conflict:
            return min(_SOON, self._seconds)
        except NotSignedIn as error:
            self.fault, self._refused = Fault(str(error), again=False), set_up
            return self._seconds
        self.fault, self._failures = None, 0
        return self._until_next(self._wiring.post().dispatches(), self._wiring.clock.now())

    def _round(self, account: Account) -> None:
        from afterword.usecases.watch_mail import one_round  # noqa: PLC0415  (asks for the servers)

        with self._wiring.post().alone(LOCK):
            pass  # whoever sends just now takes it along, and no server need be asked
        try:
            delivery = replace(self._wiring.delivery(account), goes_on=self._goes_on)
            one_round(self._wiring.checking(account), delivery)
        finally:
            self._sending = False

    def _goes_on(self) -> bool:
        """Asked before each message: whoever stops us sees from here on that one is being sent."""
        with self._lock:
            self._sending = not self._stop.is_set()
            return self._sending

    def _pause(self) -> float:
        from afterword.usecases.watch_mail import WAITS  # noqa: PLC0415

        self._failures += 1
        return WAITS[min(self._failures, len(WAITS)) - 1] * self._seconds / LOOKS

    def _until_next(self, rows: Sequence[Dispatch], now: Instant) -> float:
        hours = [one.not_before for one in rows if one.state is DispatchState.QUEUED and one.not_before]
        ahead = [(hour - now).total("seconds") for hour in hours if hour > now]
        return max(min([self._seconds, *ahead]), 0.01)
