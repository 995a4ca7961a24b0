"""The shelf as files: those beside the program, those of the user's folder, and any file by its path."""

from __future__ import annotations

import re
import stat
from collections.abc import Sequence
from pathlib import Path

from afterword.core.playbook.parse import ROOT, is_path
from afterword.core.problems import Conflict, Invalid, Missing, Problem, Unavailable

SHIPPED = Path(__file__).parents[2] / "shelf"
_LARGEST = 1_000_000
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")


class FileShelf:
    """Answers the Shelf port. ``own`` is the user's folder of playbooks, which need not exist.

    A playbook that ships with the program goes before one of the user's that has the same name.
    """

    def __init__(self, own: Path | None = None, shipped: Path = SHIPPED) -> None:
        self._own = own
        self._shipped = shipped

    def playbook_names(self) -> Sequence[str]:
        """All names, the default first, those that ship with the program before the user's own."""
        shipped = sorted(_names(self._shipped / "playbooks"), key=lambda name: (name != ROOT, name))
        own = _names(self._own) if self._own else []
        return [*shipped, *sorted(set(own) - set(shipped))]

    def playbook_text(self, name: str) -> str:
        """The TOML of a playbook by name or by a file's path.

        Errors: Missing, Invalid (not text in UTF-8, or too large), Unavailable (the disk refuses).
        """
        if is_path(name):
            text = _read(Path(name))
            if text is None:
                raise Missing(f"There is no file {name}.")
            return text
        for folder in self._folders() if _NAME.fullmatch(name) else ():
            text = _read(folder / f"{name}.toml")
            if text is not None:
                return text
        raise Missing(self._no_such(name))

    def put_playbook(self, name: str, text: str) -> None:
        """Keep a playbook of the user's own in place of what has that name. Errors: Invalid (the name), Conflict (a shipped one has it),
        Unavailable.
        """
        if self._own is None or not _NAME.fullmatch(name):
            raise Invalid("A name is letters, digits, - and _, such as my-country.")
        if name in _names(self._shipped / "playbooks"):
            raise Conflict(f"{name} ships with Afterword: give yours another name, such as my-{name}.")
        new = self._own / f".{name}.new"
        try:
            self._own.mkdir(mode=0o700, parents=True, exist_ok=True)
            new.write_text(text, encoding="utf-8")
            new.replace(self._own / f"{name}.toml")
        except OSError as error:
            raise Unavailable(f"The playbook cannot be written: {error.strerror or error}.") from error

    def demo(self) -> tuple[bytes, str]:
        """The invitation (iCalendar) and the debrief (TOML) of a made-up case."""
        folder = self._shipped / "demo"
        return (folder / "invitation.ics").read_bytes(), (folder / "debrief.toml").read_text(encoding="utf-8")

    def wording(self, locale: str) -> Sequence[str]:
        """The TOML of each file of a locale's folder, in the order of their names; Missing if there is none."""
        folder = self._shipped / "wording" / locale
        names = sorted(_names(folder)) if _NAME.fullmatch(locale) else []
        texts = [text for name in names if (text := _read(folder / f"{name}.toml")) is not None]
        if not texts:
            raise Missing(f"There is no wording for {locale}.")
        return texts

    def providers(self) -> str:
        """The TOML text of the servers of the great providers."""
        return _read(self._shipped / "mail" / "providers.toml") or ""

    def etiquette(self) -> str:
        """The TOML of the rules by id."""
        text = _read(self._shipped / "etiquette.toml")
        if text is None:
            raise Missing("The rules of the etiquette are missing from this installation: install Afterword anew.")
        return text

    def _folders(self) -> list[Path]:
        own = [self._own] if self._own else []
        return [self._shipped / "playbooks", *own]

    def _no_such(self, name: str) -> str:
        from difflib import get_close_matches  # noqa: PLC0415 - only a wrong name needs it

        names = self.playbook_names()
        name = name[:80]
        close = get_close_matches(name.casefold(), names, n=1)
        hint = f"did you mean {close[0]}?" if close else f"there are {', '.join(names)}."
        return f"There is no playbook {name}: {hint} A file is named by its path, such as ./mine.toml."


def _names(folder: Path) -> list[str]:
    try:
        files = list(folder.iterdir())
    except OSError:
        return []
    return [file.stem for file in files if file.suffix == ".toml" and _NAME.fullmatch(file.stem)]


def _read(path: Path) -> str | None:
    """The text of a file, or None if there is none."""
    try:
        _check_kind(path)
        return _decoded(path, path.read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise Unavailable(f"{path} cannot be read: {error.strerror or error}.") from error


def _check_kind(path: Path) -> None:
    """Refuse what is no plain file, such as a pipe, which could be read for ever."""
    if "\x00" in str(path):
        raise Unavailable("A file's path holds no null character.")
    kind = path.stat()
    if not stat.S_ISREG(kind.st_mode):
        raise Unavailable(f"{path} is not a file.")
    if kind.st_size > _LARGEST:
        raise Invalid(f"{path} is too large: {kind.st_size:,} bytes, where {_LARGEST:,} is the most.")


def _decoded(path: Path, content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        problem = Problem(f"line {line}", "This is not UTF-8: save the file as text in UTF-8.")
        raise Invalid(f"{path} is not text in UTF-8.", (problem,)) from error
