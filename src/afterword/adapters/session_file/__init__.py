"""Who was let in to the pages, in a file of the data folder: digests of keys, never the keys."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from afterword.core.problems import Unavailable


class SessionFile:
    """Seconds since 1970 at which each session ends, by the digest of its key; readable by its owner alone."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> dict[str, int]:
        """What is kept; nothing where the file is not there or is not ours: everybody is let in anew then."""
        with suppress(OSError, ValueError, TypeError, AttributeError):
            rows = json.loads(self._path.read_bytes())
            return {str(digest): int(ends) for digest, ends in rows.items()}
        return {}

    def save(self, ends: Mapping[str, int]) -> None:
        """Replace it whole. Unavailable if the disk refuses."""
        beside = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
                json.dump(dict(ends), file)
            beside.replace(self._path)
        except OSError as error:
            with suppress(OSError):
                beside.unlink()
            raise Unavailable(f"{self._path} cannot be kept: {error.strerror or error}.") from error
