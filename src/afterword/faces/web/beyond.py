"""Asked from other machines: the certificate that they have to trust, and the passphrase with its limits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil
from threading import Lock
from typing import Protocol

from whenever import Instant, TimeDelta

_WITHIN = TimeDelta(minutes=15)
_MOST_OF_ONE, _MOST_OF_ALL = 5, 30


class Passphrase(Protocol):
    """What is kept of the passphrase."""

    def matches(self, text: str) -> bool:
        """Whether it is this one; it takes a moment, on purpose."""
        ...


class Tries:
    """Wrong passphrases of the last quarter of an hour: five of one address and thirty in all are the most."""

    def __init__(self, now: Callable[[], Instant]) -> None:
        self._now, self._lock = now, Lock()
        self._wrong: list[tuple[Instant, str]] = []

    def begin(self, address: str) -> int:
        """Count a try as a wrong one beforehand, so that many at once gain nothing; 0, or the seconds to wait first."""
        with self._lock:
            now = self._now()
            self._wrong = [one for one in self._wrong if one[0] + _WITHIN > now]
            own = [at for at, whose in self._wrong if whose == address]
            over = own[-_MOST_OF_ONE:][:1] if len(own) >= _MOST_OF_ONE else []
            over += [self._wrong[0][0]] if len(self._wrong) >= _MOST_OF_ALL else []
            if over:
                return ceil((max(over) + _WITHIN - now).total("seconds"))
            self._wrong.append((now, address))
            return 0

    def forgive(self, address: str) -> None:
        """The last try of the address was right: its wrong ones are forgotten."""
        with self._lock:
            self._wrong = [one for one in self._wrong if one[1] != address]


@dataclass(frozen=True, slots=True)
class Beyond:
    """``authority``: the certificate to trust, in DER; ``fingerprint``: its SHA-256, for a person to compare."""

    authority: bytes
    fingerprint: str
    passphrase: Passphrase
    tries: Tries
