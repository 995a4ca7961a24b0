"""The settings in one TOML file of the user's own, written whole or not at all."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from afterword.core.problems import Invalid, Unavailable


class SettingsFile:
    """Reads and writes ``settings.toml``; a file that is not there holds nothing."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> dict[str, Any]:
        """The values as they stand. Errors: Invalid (no TOML), Unavailable (the disk refuses)."""
        try:
            text = self.path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return {}
        except UnicodeDecodeError as error:
            raise Invalid(f"The settings in {self.path} are not UTF-8: save the file as text in UTF-8.") from error
        except OSError as error:
            raise Unavailable(f"The settings in {self.path} cannot be read: {error}.") from error
        try:
            return tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise Invalid(f"The settings in {self.path} are no TOML: {error}.") from error

    def written_at(self) -> int:
        """When it was last written, in nanoseconds since 1970; 0 where it is not there."""
        try:
            return self.path.stat().st_mtime_ns
        except OSError:
            return 0

    def write(self, values: Mapping[str, Any]) -> None:
        """Replace the file, readable by its owner alone."""
        import tomli_w  # noqa: PLC0415  (only needed to write)

        new = self.path.with_suffix(".new")
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
                file.write(tomli_w.dumps(values))
                file.flush()
                os.fsync(file.fileno())
            new.replace(self.path)
        except OSError as error:
            raise Unavailable(
                f"The settings cannot be written to {self.path}: {error}. Nothing was changed."
            ) from error
