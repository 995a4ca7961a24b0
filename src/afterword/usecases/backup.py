"""Back up: everything in one file, which is put in place of the store's own to go back."""

from __future__ import annotations

from pathlib import Path

from afterword.ports import Store


def backup(store: Store, path: Path) -> Path:
    """The file that was written, whole and readable by its owner alone.

    Errors: Conflict (the name is taken), Unavailable (no room, no folder).
    """
    store.backup(path)
    return path
