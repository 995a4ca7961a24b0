"""`afterword review`: what the reviewer notices in a note, a file of notes, a folder, or any text; and mending what is safe."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from afterword.core.note.model import Note, NoteForm, NoteKind, Waiver
from afterword.core.problems import AfterwordError
from afterword.core.review.chosen import Chosen
from afterword.core.review.document import write_findings
from afterword.core.review.model import Finding
from afterword.faces.cli.app import App, width

if TYPE_CHECKING:
    from afterword.faces.cli.note_files import Row, Shelf

_MANY = 100  # notes that take longer than somebody likes to wait without a word
# The options that say what the note does not, by the names that an editor's settings use as well.
_CONTEXT = {
    "kind": "kind",
    "as_": "as",
    "person": "to",
    "title": "title",
    "sender": "from",
    "firm": "firm",
    "role": "role",
    "interviewed_on": "interviewed-on",
    "promised": "promised",
    "sent_on": "sent-on",
    "locale": "locale",
}


@click.command()
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@click.option("--kind", type=click.Choice([kind.value for kind in NoteKind]), help="What the text is.")
@click.option("--as", "as_", type=click.Choice([form.value for form in NoteForm]), help="In which form it goes.")
@click.option("--to", "person", metavar="NAME", help="Whom it is for; with --candidacy, the id or the name.")
@click.option("--title", metavar="TITLE", help="Their title, such as Dr.")
@click.option("--from", "sender", metavar="NAME", help="Who writes it.")
@click.option("--firm", metavar="NAME", help="The firm.")
@click.option("--role", metavar="TEXT", help="The position.")
@click.option("--interviewed-on", metavar="DATE", help="The day of the interview.")
@click.option("--promised", metavar="DATE", help="The day by which news was to come.")
@click.option("--sent-on", metavar="DATE", help="The day on which it goes out.")
@click.option("--locale", metavar="LOCALE", help="The usage, such as en-GB.")
@click.option("--candidacy", metavar="FILE_OR_NAME", help="Take all of that from a candidacy.")
@click.option("--only", metavar="RULE", multiple=True, help="Only this rule.")
@click.option("--without", metavar="RULE", multiple=True, help="Not this rule.")
@click.option("--waive", metavar="RULE=REASON", multiple=True, help="Answer a rule with a reason.")
@click.option("--template", is_flag=True, help="It is a template: what it leaves open is meant to be open.")
@click.option("--fix", is_flag=True, help="Mend what is safe, and show what was changed.")
@click.option("--dry-run", is_flag=True, help="With --fix: only show what would be changed.")
@click.option("--check", is_flag=True, help="For a hook: say only what was found.")
@click.option("--strict", is_flag=True, help="Exit with 1 for advice too.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "jsonl", "sarif"]),
    help="For people, or for programs; jsonl: one note a line.",
)
@click.pass_obj
def review(app: App, /, paths: tuple[str, ...], form: str | None, **options: Any) -> int:
    """What a reader would stumble over, each with its reason and, where it is safe, something better.

    PATH is a note in JSON, a .jsonl file of one note a line, an .eml message, any text, or a folder of these; - reads standard
    input. A text is reviewed with whatever context you give, here or in lines such as "To: Ruth Okafor" above it. The exit code is 1
    if something blocks: a rule of the etiquette is not kept and not waived.
    """
    from afterword.faces.cli.note_files import Shelf, find_files, open_files  # noqa: PLC0415  (this command only)

    chosen = Chosen(frozenset(options["only"]), frozenset(options["without"]), options["template"])
    context = _context(app, options)
    shelf = Shelf()
    files = find_files(paths, shelf)
    open_files(app, files, shelf, context, lines=form == "jsonl")
    if len(files) == 1 and not shelf.opened and shelf.faults:
        raise shelf.faults[0]
    if options["fix"] or options["dry_run"]:
        from afterword.faces.cli.mending import mend_files  # noqa: PLC0415

        rows = mend_files(app, shelf, chosen.keep, dry=options["dry_run"], aside=form not in {None, "text"})
        aside = paths == ("-",)
    else:
        rows = _reviewed(app, shelf, chosen, context.waivers)
        aside = False
    lines = len(files) == 1 and files[0].path.lower().endswith(".jsonl")
    shape = form or ("jsonl" if lines and not options["fix"] else "text")
    if shape == "text":
        _print_text(rows, check=options["check"], aside=aside)
    else:
        _print_data(rows, shape, several=len(files) > 1, aside=aside)
    return max(_tell(shelf, quiet=options["check"]), _blocked(rows, strict=options["strict"]))


def _blocked(rows: Sequence[Row], *, strict: bool) -> int:
    from afterword.faces.present.findings import is_blocked, open_findings  # noqa: PLC0415

    found = (open_findings(row.note, row.findings) if strict else is_blocked(row.note, row.findings) for row in rows)
    return int(any(found))


def _context(app: App, options: dict[str, Any]) -> Note:
    """An empty note with what the options say, or what is known of a candidacy."""
    from afterword.core.review.waivers import read_waiver  # noqa: PLC0415
    from afterword.usecases.note_context import given_note, note_of_candidacy  # noqa: PLC0415

    given = given_note({name: options[key] for key, name in _CONTEXT.items() if options[key]})
    if options["candidacy"]:
        given = note_of_candidacy(app.candidacy_from(options["candidacy"]), options["person"], given)
    return replace(given, waivers=tuple(read_waiver(text) for text in options["waive"]))


def _reviewed(app: App, shelf: Shelf, chosen: Chosen, given: Sequence[Waiver]) -> list[Row]:
    """Every note with what is to be said of it; waivers that answer nothing are told."""
    from afterword.faces.cli.note_files import Row  # noqa: PLC0415
    from afterword.usecases.review import reviewing  # noqa: PLC0415

    rows: list[Row] = []
    every: list[Finding] = []
    found = reviewing([one.note for one in shelf.opened], app.checker)
    for opened, findings in zip(shelf.opened, _watched(found, len(shelf.opened)), strict=True):
        every += findings
        _tell_idle([one for one in opened.note.waivers if one not in given], findings, opened.path)
        rows.append(Row(*opened.in_file(chosen.keep(opened.note.text, findings))))
    _tell_idle(given, every, "--waive")
    return rows


def _tell_idle(waivers: Sequence[Waiver], findings: Sequence[Finding], place: str) -> None:
    from afterword.core.review.waivers import idle  # noqa: PLC0415

    for waiver in idle(waivers, findings):
        click.echo(
            f"{place}: the waiver of {waiver.rule} answers nothing; nothing is found that it would waive.", err=True
        )


def _watched(found: Iterator[tuple[Finding, ...]], count: int) -> list[tuple[Finding, ...]]:
    """The findings, with progress where there are many notes and somebody watches."""
    if count < _MANY or not sys.stderr.isatty():
        return list(found)
    with click.progressbar(found, length=count, label="Reviewing", file=sys.stderr) as bar:
        return list(bar)


def _tell(shelf: Shelf, *, quiet: bool) -> int:
    """Say what could not be reviewed, and the exit code for it."""
    from afterword.faces.cli.main import EXIT_CODES  # noqa: PLC0415  (it knows this module by name)

    if shelf.left_out and not quiet:
        click.echo(f"Left out, since they hold no note: {', '.join(shelf.left_out)}", err=True)
    for fault in shelf.faults:
        click.echo(str(fault), err=True)
        for problem in getattr(fault, "problems", ()):
            click.echo(f"  {problem}", err=True)
    return max((_code(fault, EXIT_CODES) for fault in shelf.faults), default=0)


def _code(fault: AfterwordError, codes: tuple[tuple[type[AfterwordError], int], ...]) -> int:
    return next(code for kind, code in codes if isinstance(fault, kind))


def _print_data(rows: Sequence[Row], form: str, *, several: bool, aside: bool) -> None:
    """JSON, one note a line or all at once, or SARIF; on standard error where the mended text goes to standard output."""
    if form == "jsonl":
        for row in rows:
            click.echo(json_text(_written(row, several=several), indent=None), err=aside)
    elif form == "json":
        documents = [_written(row, several=several) for row in rows]
        click.echo(json_text(documents[0] if len(rows) == 1 and not several else documents, indent=2), err=aside)
    else:
        from afterword.faces.present.sarif import sarif  # noqa: PLC0415  (seldom asked for)

        click.echo(json_text(sarif((row.opened, row.findings) for row in rows), indent=2), err=aside)


def _written(row: Row, *, several: bool) -> dict[str, Any]:
    """The findings of one note; among several files, those of a note without an id are told by the file."""
    document = write_findings(row.note.id, row.findings, row.note.waivers)
    return document if not several or row.note.id is not None else document | {"path": row.opened.path}


def _print_text(rows: Sequence[Row], *, check: bool, aside: bool) -> None:
    """Findings for people, and of several notes a summary."""
    from afterword.faces.present.findings import Look, findings_text, summary  # noqa: PLC0415

    many = len(rows) > 1
    marked = sys.stdout.isatty() and not aside
    look = Look(width(), marked, lambda marks: click.style(marks, fg="red"))
    parts = [
        findings_text(row.note, row.findings, look, _head(row) if many else "")
        for row in rows
        if row.findings or not (check or len(rows) > _MANY)
    ]
    if many and not check:
        parts.append(summary((row.note, row.findings) for row in rows))
    if parts:
        click.echo("\n\n".join(parts), err=aside)


def _head(row: Row) -> str:
    return row.opened.path if row.note.id is None else f"{row.opened.path}, {row.note.id}"


def json_text(value: Any, indent: int | None) -> str:
    """JSON in its own letters, or in escapes where a letter has no place in UTF-8."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return text if text.isascii() or _encodes(text) else json.dumps(value, indent=indent)


def _encodes(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
