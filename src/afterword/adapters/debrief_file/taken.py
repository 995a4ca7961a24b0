"""Which finished debriefs have come already, so that one that is sent twice is taken once."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path
from threading import Lock

from afterword.core.problems import Unavailable

_MOST = 500


class TakenFile:
    """The marks of the last finished debriefs, in one file beside those under way, oldest first."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "taken" / "marks.json"
        self._lock = Lock()

    def has(self, mark: str) -> bool:
        """Whether a debrief with the mark was taken."""
        return mark in self._marks()

    def add(self, mark: str) -> None:
        """Remember the mark; the oldest beyond some hundreds are forgotten. Unavailable if that fails."""
        with self._lock:
            self._write([*(one for one in self._marks() if one != mark), mark][-_MOST:])

    def _marks(self) -> list[str]:
        try:
            found = json.loads(self._path.read_bytes())
        except (FileNotFoundError, ValueError):
            return []
        except OSError as error:
            raise Unavailable(f"{self._path} cannot be read: {error.strerror or error}.") from error
        return [one for one in found if isinstance(one, str)] if isinstance(found, list) else []

    def _write(self, marks: list[str]) -> None:
        beside = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                json.dump(marks, file)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(self._path)
        except OSError as error:
            with suppress(OSError):
                beside.unlink()
            raise Unavailable(f"{self._path} cannot be kept: {error.strerror or error}.") from error
