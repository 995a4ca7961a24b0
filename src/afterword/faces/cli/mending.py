"""`afterword review --fix`: mend what is safe, show the difference, and write each file whole or not at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from difflib import unified_diff
from pathlib import Path

import click

from afterword.core.problems import AfterwordError, Invalid
from afterword.faces.cli.app import App
from afterword.faces.cli.note_files import Row, Shelf
from afterword.faces.present.columns import harmless
from afterword.usecases.mend import Keep, Mended, mend
from afterword.usecases.open_notes import Opened, decoded


def mend_files(app: App, shelf: Shelf, keep: Keep, *, dry: bool, aside: bool) -> list[Row]:
    """Mend every note that lies in a file of its own words; what stands in a mail or in TOML is only reviewed.

    ``aside``: the differences go to standard error, since standard output is for something else.
    """
    rows: list[Row] = []
    for path in dict.fromkeys(one.path for one in shelf.opened):
        notes = [one for one in shelf.opened if one.path == path]
        if any(one.layout is None for one in notes):
            shelf.faults.append(Invalid(f"{path} is not mended in place: only text and JSON are."))
        done = [(one, mend(one.note, app.checker, keep)) for one in notes]
        _show_differences(path, done, aside=aside or path == "-")
        try:
            _put(path, shelf.data[path], done, dry=dry)
        except AfterwordError as fault:
            shelf.faults.append(fault)
        rows += [Row(*one.with_text(mended.note.text).in_file(mended.left)) for one, mended in done]
    return rows


def _put(path: str, data: bytes, done: Sequence[tuple[Opened, Mended]], *, dry: bool) -> None:
    """Write the file if anything in it was mended; what came by the pipe goes on by the pipe."""
    file = decoded(data, path) if all(one.layout for one, _ in done) else None
    if file is None:
        return
    text = file.text
    for opened, mended in reversed(done):  # from the end, so that the places before it stay true
        if opened.layout and mended.note.text != opened.note.text:
            text = replace(opened.layout, whole=text).with_text(mended.note.text)
    if path == "-":
        if not dry:
            click.echo(text, nl=False)
    elif text != file.text and not dry:
        from afterword.adapters.text_file import replace_file  # noqa: PLC0415  (this way only)

        replace_file(Path(path), data, file.encoded(text))


def _show_differences(path: str, done: Sequence[tuple[Opened, Mended]], *, aside: bool) -> None:
    """A unified diff a note: of the file where it is plain text, of the note's words where it is JSON."""
    colours = {"+": "green", "-": "red", "@": "cyan"}
    for opened, mended in done:
        before, after = opened.note.text, mended.note.text
        if opened.layout and not opened.layout.quoted:
            before, after = opened.layout.whole, opened.layout.with_text(after)
        name = path if opened.note.id is None or len(done) == 1 else f"{path}, {opened.note.id}"
        lines = unified_diff(_lines(before), _lines(after), name, name, "as it was", "mended", n=1, lineterm="")
        for line in lines:
            click.secho(harmless(line), fg=colours.get(line[:1]), err=aside)


def _lines(text: str) -> list[str]:
    return re.split(r"\r\n|\r|\n", text)
