"""Debriefs under way, one small JSON file each, readable by their owner alone and replaced whole."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path
from threading import get_ident
from typing import NoReturn

from afterword.core.candidacy.debrief import Progress
from afterword.core.candidacy.debrief_document import read_progress, write_progress
from afterword.core.problems import Unavailable

_VERSION = 1


class DebriefFile:
    """Answers the port of the debrief. ``folder`` is made with the first answer, mode 0700, its files 0600."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self, key: str) -> Progress | None:
        """What was told before; None if nothing was, or if the file is not one of ours."""
        try:
            content = json.loads(self._path(key).read_bytes())
        except FileNotFoundError:
            return None
        except OSError as error:
            _refuse(self._path(key), error)
        except ValueError:
            return None
        if not isinstance(content, dict) or content.get("version") != _VERSION:
            return None
        return read_progress(content)

    def save(self, key: str, progress: Progress) -> None:
        """Replace the file whole, so that a kill at any instant leaves the old or the new."""
        path = self._path(key)
        text = json.dumps({"version": _VERSION, **write_progress(progress)}, ensure_ascii=False, indent=1)
        beside = path.with_name(f"{path.name}.{os.getpid()}-{get_ident()}")
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with os.fdopen(
                os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8"
            ) as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(path)
        except OSError as error:
            with suppress(OSError):
                beside.unlink()
            _refuse(path, error)

    def clear(self, key: str) -> None:
        """Forget it; nothing happens if there is none."""
        try:
            self._path(key).unlink(missing_ok=True)
        except OSError as error:
            _refuse(self._path(key), error)

    def _path(self, key: str) -> Path:
        safe = "".join(
            letter if letter.isascii() and (letter.isalnum() or letter in "-_") else f"%{ord(letter):x}"
            for letter in key
        )
        return self._folder / f"{safe}.json"


def _refuse(path: Path, error: OSError) -> NoReturn:
    raise Unavailable(f"{path} cannot be kept: {error.strerror or error}.") from error
