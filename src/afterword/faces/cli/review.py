"""`afterword review`: what the reviewer notices in a note, a file of notes, or any text."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from afterword.core.note.model import NamedPerson, Note, NoteKind, Sender
from afterword.core.review.catalogue import rule
from afterword.core.review.document import write_findings
from afterword.core.review.model import Finding, Severity
from afterword.faces.cli.app import App, width

if TYPE_CHECKING:
    from afterword.usecases.review import Reviewed


@click.command()
@click.argument("path", metavar="FILE")
@click.option(
    "--kind",
    type=click.Choice([kind.value for kind in NoteKind]),
    help="What the text is, where the file does not say.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "jsonl"]),
    help="For people, or for programs; jsonl: one note a line.",
)
@click.pass_obj
def review(app: App, path: str, kind: str | None, form: str | None) -> int:
    """What a reader would stumble over, each with its reason and, where it is safe, something better.

    FILE is a note in JSON, a .jsonl file of one note a line, an .eml message, or any text; - reads standard input. The exit code is
    1 if something blocks: a rule of the etiquette is not kept.
    """
    from afterword.usecases.review import review_notes  # noqa: PLC0415  (this command only)

    lines = form == "jsonl" or path.endswith(".jsonl")
    notes = [
        replace(note, kind=note.kind or (NoteKind(kind) if kind else None)) for note in _notes(app, path, lines=lines)
    ]
    reviewed = review_notes(notes, app.checker)
    if form in {"json", "jsonl"} or (lines and form != "text"):
        _print_json(reviewed, lines=lines)
    else:
        click.echo("\n\n".join(_text(note, findings) for note, findings in reviewed) or "There is no note in it.")
    return int(any(finding.severity is Severity.BLOCKS for _, findings in reviewed for finding in findings))


def _notes(app: App, path: str, *, lines: bool) -> list[Note]:
    from afterword.usecases.open_document import parse_document  # noqa: PLC0415
    from afterword.usecases.review import note_from, notes_from_lines  # noqa: PLC0415

    data = app.read_bytes(path)
    if lines:
        return notes_from_lines(_decoded(data, path), app.schemas)
    if path.endswith(".eml"):
        return [_from_mail(data)]
    if path.endswith((".json", ".toml")) or (path == "-" and data.lstrip()[:1] == b"{"):
        return [note_from(parse_document(data, path), app.schemas)]
    return [Note(text=_decoded(data, path))]


def _decoded(data: bytes, path: str) -> str:
    from afterword.core.problems import Invalid, Problem  # noqa: PLC0415

    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = f"line {data.count(bytes([10]), 0, error.start) + 1}"
        raise Invalid(f"{path} is not text in UTF-8.", (Problem(place, "Save the file as text in UTF-8."),)) from error


def _from_mail(data: bytes) -> Note:
    from afterword.adapters.eml.read import read_eml  # noqa: PLC0415

    mail = read_eml(data)
    passed_on = re.match(r"For ([^:]{1,80}): ", mail.subject or "")
    reader = passed_on.group(1) if passed_on else mail.recipient
    return Note(
        text=mail.text,
        subject=mail.subject,
        sender=Sender(name=mail.sender),
        recipient=NamedPerson(name=reader),
    )


def _print_json(reviewed: list[Reviewed], *, lines: bool) -> None:
    for note, findings in reviewed:
        click.echo(json_text(write_findings(note.id, findings), indent=None if lines else 2))


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


def _text(note: Note, findings: tuple[Finding, ...]) -> str:
    head = [note.id] if note.id else []
    if not findings:
        return "\n".join([*head, "Nothing to mend."])
    return "\n".join([*head, *(_paragraph(note, finding) for finding in findings)])


def _paragraph(note: Note, finding: Finding) -> str:
    """Where, what, and what would be better; a rule that is our judgement says so."""
    sources = rule(finding.rule).sources
    ground = "our judgement" if finding.severity is Severity.ADVISES else ", ".join(sources)
    place = "" if finding.start is None else f"line {note.text.count(chr(10), 0, finding.start) + 1}: "
    better = "".join(f" Better: {one}" for one in finding.suggestions[:1] if one)
    said = f"{place}{finding.message}{better} [{finding.rule}; {ground}]"
    mark = "! " if finding.severity is Severity.BLOCKS else "- "
    return click.wrap_text(said, width=width(), initial_indent=mark, subsequent_indent="  ")
