"""Who may see the pages: a link that opens them once, and the sessions that it opened."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import Any, Protocol

from whenever import Instant, TimeDelta

COOKIE = "afterword"
LASTS = TimeDelta(hours=24 * 90)
_LINK_LASTS = TimeDelta(minutes=15)
_MOST_NOTICES = 5


def cookie_name(*, secure: bool) -> str:
    """The cookie of a session; over TLS one that no other name and no plain connection can set (RFC 6265bis, 4.1.3.2)."""
    return f"__Host-{COOKIE}" if secure else COOKIE


@dataclass(frozen=True, slots=True)
class Notice:
    """Something said once on the next page; ``undo``: where the button beside it posts to, if there is a way back."""

    text: str
    undo: str = ""


@dataclass(slots=True)
class Session:
    """One browser that was let in. ``held``: what waits for its next page, such as an import for its yes; gone with the program."""

    notices: list[Notice] = field(default_factory=list)
    held: dict[str, Any] = field(default_factory=dict)

    def say(self, notice: Notice) -> None:
        """Keep it for the next page."""
        self.notices = [*self.notices, notice][-_MOST_NOTICES:]

    def take_notices(self) -> list[Notice]:
        """What is to be said now, once."""
        said, self.notices = self.notices, []
        return said


class Kept(Protocol):
    """Where sessions outlive the program, so that a page kept on a phone opens again."""

    def load(self) -> dict[str, int]:
        """When each ends, in seconds since 1970, by the digest of its key."""
        ...

    def save(self, ends: Mapping[str, int]) -> None:
        """Keep them in place of what was kept. Unavailable if that fails."""
        ...


class Doorkeeper:
    """Gives out links that open a session once, and knows the sessions again by the digests (SHA-256) of their keys."""

    def __init__(self, kept: Kept, now: Callable[[], Instant]) -> None:
        self._kept, self._now = kept, now
        self._lock = Lock()
        self._links: dict[str, Instant] = {}
        self._ends = {digest: Instant.from_timestamp(ends) for digest, ends in kept.load().items()}
        self._sessions: dict[str, Session] = {}

    def new_link(self) -> str:
        """The secret part of a link that opens one session within a quarter of an hour."""
        token = secrets.token_urlsafe(32)
        with self._lock:
            self._links[_digest(token)] = self._now() + _LINK_LASTS
        return token

    def enter(self, token: str) -> str | None:
        """The key of a new session for a link; None if the link was used, is too old, or was never given out."""
        with self._lock:
            ends = self._links.pop(_digest(token), None)
            if ends is None or ends < self._now():
                return None
        return self.admit()

    def admit(self) -> str:
        """The key of a new session."""
        key = secrets.token_urlsafe(32)
        with self._lock:
            now = self._now()
            self._ends = {one: ends for one, ends in self._ends.items() if ends > now}
            self._ends[_digest(key)] = now + LASTS
            self._write()
        return key

    def session(self, key: str | None) -> Session | None:
        """The session of a key; None if there is none, or if its days are over."""
        if not key:
            return None
        digest = _digest(key)
        with self._lock:
            ends = self._ends.get(digest)
            if ends is None or ends < self._now():
                return None
            return self._sessions.setdefault(digest, Session())

    def count(self) -> int:
        """How many sessions are open."""
        with self._lock:
            return sum(ends > self._now() for ends in self._ends.values())

    def leave(self, key: str | None) -> None:
        """End a session."""
        with self._lock:
            self._ends.pop(_digest(key or ""), None)
            self._write()

    def leave_all(self) -> None:
        """End every session: a phone was lost."""
        with self._lock:
            self._ends.clear()
            self._write()

    def _write(self) -> None:
        self._kept.save({digest: ends.timestamp() for digest, ends in self._ends.items()})


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
