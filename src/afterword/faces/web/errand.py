"""Something that goes on while pages are shown, such as a sign-in in another window."""

from __future__ import annotations

import logging
from collections.abc import Callable
from threading import Event, Thread

from afterword.core.problems import AfterwordError

_log = logging.getLogger(__name__)


class Errand:
    """Runs once in a thread of its own. ``place`` and ``code``: where to sign in, and what to enter there, once known."""

    def __init__(self, work: Callable[[Errand], str]) -> None:
        self.place = self.code = self.said = self.fault = ""
        self._news, self._ended = Event(), Event()
        Thread(target=self._run, args=(work,), daemon=True).start()

    @property
    def ended(self) -> bool:
        """Whether it is over: then ``said`` or ``fault`` tells how."""
        return self._ended.is_set()

    def tell(self, place: str, code: str = "") -> None:
        """Where the person goes on."""
        self.place, self.code = place, code
        self._news.set()

    def wait(self, seconds: float) -> None:
        """Until there is something to show, or for that time."""
        self._news.wait(seconds)

    def _run(self, work: Callable[[Errand], str]) -> None:
        try:
            self.said = work(self)
        except AfterwordError as error:
            self.fault = str(error)
        except Exception:  # noqa: BLE001  (nobody else sees what a thread raises)
            _log.exception("An errand failed")
            self.fault = "Something failed that should not have. Nothing was kept."
        self._ended.set()
        self._news.set()
