"""Sheets as files: written whole or not at all, and never over something that is no sheet."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from afterword.core.problems import Conflict, Unavailable

_BEGINS = b"%PDF-"


def write_pdf(path: Path, pdf: bytes) -> None:
    """Write a file in the place of an earlier one, if that is a PDF too. Conflict if it is not; Unavailable if it cannot be written."""
    try:
        if path.exists() and not (path.is_file() and _head(path) in {_BEGINS, b""}):
            raise Conflict(f"{path} is no PDF, and is left alone: choose another name with -o.")
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:60]}.", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(pdf)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise Unavailable(f"{path} cannot be written: {error.strerror or error}.") from error


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(len(_BEGINS))
