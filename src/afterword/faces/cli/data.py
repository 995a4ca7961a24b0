"""`export`, `import` and `backup`: everything that is kept, given back and taken in."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import click

from afterword.core.problems import Conflict, Invalid, Unavailable
from afterword.faces.cli.app import App, complete_candidacy

_output = click.option("--output", "-o", metavar="PATH", help="Write to this file instead of the terminal.")


@click.command()
@click.argument("names", nargs=-1, shell_complete=complete_candidacy)
@click.option("--format", "form", type=click.Choice(["json", "toml"]), default="json", show_default=True)
@click.option("--whole", is_flag=True, help="With ids, audit, drafts, approvals and messages, for another machine.")
@_output
@click.option("--force", is_flag=True, help="Overwrite the file.")
@click.pass_obj
def export(app: App, names: tuple[str, ...], form: str, whole: bool, output: str | None, force: bool) -> None:
    """Write candidacies as documents: one as it is, several as a list; all of them if none is named."""
    from afterword.usecases import export as exporting  # noqa: PLC0415

    if whole and form == "toml":
        raise Invalid("--whole is written in JSON only: TOML cannot say that a fact was unknown before.")
    ids = [app.kept(name).id for name in names] or None
    if whole:
        document: Any = exporting.export_whole(app.store(), app.post(), ids)
    else:
        documents = exporting.export(app.store(), ids)
        document = documents[0] if len(names) == 1 else documents
    write_text(_dump(document, form), output, force=force)


def _dump(document: Any, form: str) -> str:
    if form == "json":
        return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
    if isinstance(document, list):
        raise Invalid("TOML holds one candidacy: name one, or use --format json.")
    import tomli_w  # noqa: PLC0415  (only for TOML)

    return tomli_w.dumps(document)


def write_text(text: str, output: str | None, *, force: bool = False) -> None:
    """To the terminal, or to a file that only its owner can read; an existing file is kept unless forced."""
    if output is None or output == "-":
        click.echo(text.rstrip("\n").encode())  # a document is UTF-8, whatever the terminal is
        return
    flags = os.O_WRONLY | os.O_CREAT | (os.O_TRUNC if force else os.O_EXCL)
    try:
        with os.fdopen(os.open(output, flags, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError as error:
        raise Conflict(f"{output} exists already: --force overwrites it.") from error
    except OSError as error:
        raise Unavailable(f"{output} cannot be written: {error}.") from error


@click.command("import")
@click.argument("path", metavar="FILE")
@click.pass_obj
def import_(app: App, path: str) -> None:
    """Take in what `export` wrote: one candidacy, several, or all with their audit; all of it or nothing."""
    from afterword.usecases.import_ import import_ as take_in  # noqa: PLC0415  (heavy)

    ids, problems = take_in(
        app.store(), app.read_document(path), app.clock.now(), app.schemas, app.times_of, app.closed_days_for
    )
    if problems:
        raise Invalid(f"{path} does not fit; nothing was kept.", problems)
    for id_ in ids:
        click.echo(f"Kept: {id_}")


@click.command()
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path))
@click.pass_obj
def backup(app: App, path: Path) -> None:
    """Write one complete file of everything that is kept.

    To restore, delete the database and the files beside it that end in -wal and -shm, and put the backup in its place.
    """
    from afterword.usecases.backup import backup as backup_  # noqa: PLC0415

    database = app.data_folder / "afterword.sqlite3"
    click.echo(f"Backed up to {backup_(app.store(), path)}. The database is {database}.")
