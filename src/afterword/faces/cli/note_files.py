"""The files that `afterword review` is given: found, opened, each with what context there is; and what is wrong with them."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from afterword.core.note.layout import layout_in_json
from afterword.core.note.model import NamedPerson, Note, Sender
from afterword.core.problems import AfterwordError, Missing, Unavailable
from afterword.core.review.model import Finding
from afterword.faces.cli.app import App
from afterword.usecases.open_document import parse_document
from afterword.usecases.open_notes import ENDINGS, Opened, decoded, files_in, in_context, is_no_note, open_text
from afterword.usecases.open_notes import open_document as open_note
from afterword.usecases.review import holds_no_note, open_lines


@dataclass(frozen=True, slots=True)
class Found:
    """A file to review; ``named`` on the command line, or found in a folder, where other things lie as well."""

    path: str
    named: bool = True


@dataclass(slots=True)
class Shelf:
    """The notes that could be opened, the bytes that they were read from, what was left out, and what went wrong."""

    opened: list[Opened] = field(default_factory=list)
    data: dict[str, bytes] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)
    faults: list[AfterwordError] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Row:
    """A note with what is to be said of it; places are those of the whole file where that is plain text."""

    opened: Opened
    findings: tuple[Finding, ...]

    @property
    def note(self) -> Note:
        """The note."""
        return self.opened.note


def find_files(paths: tuple[str, ...], shelf: Shelf) -> list[Found]:
    """The files that are named, and those in the folders that are named, none twice. Missing if there is none at all."""
    found: dict[str, Found] = {}
    for path in paths:
        if path == "-" or not Path(path).is_dir():
            found.setdefault(_real(path), Found(path))
            continue
        try:
            for file in files_in(Path(path)):
                found.setdefault(_real(str(file)), Found(str(file), named=False))
        except Unavailable as fault:
            shelf.faults.append(fault)
    if not found and not shelf.faults:
        raise Missing(f"There is no note in {', '.join(paths)}.")
    return list(found.values())


def _real(path: str) -> str:
    """Where a path leads, so that a file which several links lead to is met once."""
    return path if path == "-" else os.path.realpath(path)


def open_files(app: App, files: list[Found], shelf: Shelf, context: Note, *, lines: bool) -> None:
    """Open each; one that does not fit or cannot be read is kept as a fault, and the others go on."""
    for file in files:
        try:
            data = app.read_bytes(file.path)
            shelf.data[file.path] = data
            opened = list(_open(app, file, data, lines=lines))
        except AfterwordError as fault:
            shelf.faults.append(fault)
            continue
        if not opened and not file.named:
            shelf.left_out.append(file.path)
        shelf.opened += [replace(one, note=in_context(one.note, context)) for one in opened]


def _open(app: App, file: Found, data: bytes, *, lines: bool) -> Iterator[Opened]:
    ending = Path(file.path).suffix.lower()
    if ending == ".eml":
        yield _from_mail(file.path, data)
        return
    text = decoded(data, file.path).text
    if ending == ".jsonl" or (lines and _is_of_lines(text, ending)):
        if file.named or not holds_no_note(text):
            yield from open_lines(text, file.path, app.schemas)
        return
    if ending in {".json", ".toml"} or (ending not in ENDINGS and text.lstrip()[:1] == "{"):
        document = parse_document(text.encode("utf-8", "surrogatepass"), file.path)
        if file.named or not is_no_note(document):
            yield open_note(document, text, file.path, app.schemas)
        return
    yield open_text(text, file.path)


def _is_of_lines(text: str, ending: str) -> bool:
    """Whether a file of no telling ending holds one note a line: its first line is JSON, or it is meant to be."""
    if ending not in ENDINGS:
        return True
    first = next((line for line in text.split("\n") if line.strip()), "")
    try:
        return isinstance(json.loads(first), dict) and layout_in_json(first) is not None
    except (ValueError, RecursionError):
        return False


def _from_mail(path: str, data: bytes) -> Opened:
    from afterword.adapters.eml.read import read_eml  # noqa: PLC0415

    mail = read_eml(data)
    passed_on = re.match(r"For ([^:]{1,80}): ", mail.subject or "")
    reader = passed_on.group(1) if passed_on else mail.recipient
    note = Note(
        text=mail.text,
        subject=mail.subject,
        sender=Sender(name=mail.sender),
        recipient=NamedPerson(name=reader),
    )
    return Opened(path, note)
