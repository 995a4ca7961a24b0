"""`afterword review`: what the reviewer notices in a note, a file of notes, a folder, or any text; and mending what is safe."""

from __future__ import annotations

import json
import os
import re
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from afterword.core.note.model import InterviewFacts, NamedPerson, Note, NoteForm, NoteKind, Sender
from afterword.core.problems import Invalid, Missing, Unavailable
from afterword.core.review.catalogue import rule
from afterword.core.review.document import write_findings
from afterword.core.review.model import Finding
from afterword.faces.cli.app import App, width

if TYPE_CHECKING:
    from afterword.usecases.open_notes import Context

_Rows = list[tuple[str, Note, tuple[Finding, ...]]]
# What a template of a career office leaves open on purpose.
_OF_TEMPLATES = frozenset({"placeholder", "generic", "impersonal-salutation", "missing-closing", "wrong-name"})


@dataclass(frozen=True, slots=True)
class _Chosen:
    """Which rules speak."""

    only: tuple[str, ...]
    without: frozenset[str]

    def keep(self, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        return tuple(
            one for one in findings if (not self.only or one.rule in self.only) and one.rule not in self.without
        )


@click.command()
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@click.option("--kind", type=click.Choice([kind.value for kind in NoteKind]), help="What the text is.")
@click.option("--as", "as_", type=click.Choice([form.value for form in NoteForm]), help="In which form it goes.")
@click.option("--to", "person", metavar="NAME", help="Whom it is for; with --candidacy, the id or the name.")
@click.option("--title", metavar="TITLE", help="Their title, such as Dr.")
@click.option("--from", "sender", metavar="NAME", help="Who writes it.")
@click.option("--firm", metavar="NAME", help="The firm.")
@click.option("--role", metavar="TEXT", help="The position.")
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
    input. A text is reviewed with whatever context you give. The exit code is 1 if something blocks: a rule of the etiquette is not
    kept and not waived.
    """
    from afterword.usecases.review import review_notes  # noqa: PLC0415  (this command only)

    chosen = _chosen(options)
    context = _context(app, options)
    files = list(_files(paths))
    if options["fix"] or options["dry_run"]:
        return _fix(app, files, context, chosen, dry=options["dry_run"])
    lines = form == "jsonl" or (len(files) == 1 and files[0].endswith(".jsonl"))
    named = [(path, note) for path in _watched(files) for note in _notes(app, path, context, lines=lines)]
    reviewed = review_notes((note for _, note in named), app.checker)
    rows = [(path, note, chosen.keep(found)) for (path, _), (note, found) in zip(named, reviewed, strict=True)]
    _print(rows, form or ("jsonl" if lines else "text"), check=options["check"], many=len(files) > 1 or len(rows) > 1)
    from afterword.faces.present.findings import is_blocked  # noqa: PLC0415

    return int(any(is_blocked(note, found) or (options["strict"] and found) for _, note, found in rows))


def _chosen(options: dict[str, Any]) -> _Chosen:
    """The rules that are named; Missing for one that there is not."""
    for slug in (*options["only"], *options["without"]):
        rule(slug)
    without = frozenset(options["without"]) | (_OF_TEMPLATES if options["template"] else frozenset())
    return _Chosen(options["only"], without)


def _context(app: App, options: dict[str, Any]) -> Context:
    from afterword.usecases.open_notes import Context, read_waiver  # noqa: PLC0415

    waivers = tuple(read_waiver(text) for text in options["waive"])
    for waiver in waivers:
        rule(waiver.rule)
    kind = NoteKind(options["kind"]) if options["kind"] else None
    form = NoteForm(options["as_"]) if options["as_"] else None
    if options["candidacy"]:
        base = _of_candidacy(app, options["candidacy"], options["person"], kind, form)
    else:
        person = NamedPerson(name=options["person"], title=options["title"])
        base = Note(
            text="",
            kind=kind,
            form=form,
            sender=Sender(name=options["sender"]),
            recipient=person,
            interview=InterviewFacts(
                firm=options["firm"], role=options["role"], interviewers=(person,) if person.name else ()
            ),
            locale=options["locale"],
        )
    return Context(replace(base, waivers=waivers))


def _of_candidacy(app: App, name: str, person: str | None, kind: NoteKind | None, form: NoteForm | None) -> Note:
    """An empty note that carries the facts of a candidacy."""
    from afterword.core.note.compose import note_about  # noqa: PLC0415
    from afterword.core.note.facts import facts_for  # noqa: PLC0415
    from afterword.usecases.draft import find_person  # noqa: PLC0415

    candidacy = app.candidacy_from(name)
    if person is None:
        raise Invalid("Say to whom the note goes: --to PERSON.")
    facts = facts_for(candidacy, find_person(candidacy, person).id)
    return note_about(facts, form or NoteForm.MAIL, kind or NoteKind.THANK_YOU, None, None, "", None)


def _files(paths: tuple[str, ...]) -> list[str]:
    """The files that are named, and those in the folders that are named."""
    from afterword.usecases.open_notes import files_in  # noqa: PLC0415

    found: list[str] = []
    for path in paths:
        found += [str(file) for file in files_in(Path(path))] if path != "-" and Path(path).is_dir() else [path]
    if not found:
        raise Missing(f"There is no note in {', '.join(paths)}.")
    return found


def _watched(files: list[str]) -> Any:
    """The files, with progress where there are many and somebody watches."""
    if len(files) < 20 or not sys.stderr.isatty():
        return files
    with click.progressbar(files, label="Reading", file=sys.stderr) as bar:
        return list(bar)


def _notes(app: App, path: str, context: Context, *, lines: bool) -> list[Note]:
    from afterword.usecases.open_notes import in_context  # noqa: PLC0415

    return [in_context(note, context) for note in _read(app, path, lines=lines)]


def _read(app: App, path: str, *, lines: bool) -> list[Note]:
    from afterword.usecases.open_document import parse_document  # noqa: PLC0415
    from afterword.usecases.open_notes import decoded  # noqa: PLC0415
    from afterword.usecases.review import note_from, notes_from_lines  # noqa: PLC0415

    data = app.read_bytes(path)
    if lines or path.endswith(".jsonl"):
        return notes_from_lines(decoded(data, path), app.schemas)
    if path.endswith(".eml"):
        return [_from_mail(data)]
    if path.endswith((".json", ".toml")) or (path == "-" and data.lstrip()[:1] == b"{"):
        return [note_from(parse_document(data, path), app.schemas)]
    return [Note(text=decoded(data, path))]


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


def _print(rows: _Rows, form: str, *, check: bool, many: bool) -> None:
    if form in {"json", "jsonl"}:
        for _, note, found in rows:
            click.echo(json_text(write_findings(note.id, found, note.waivers), indent=None if form == "jsonl" else 2))
        return
    if form == "sarif":
        from afterword.faces.present.sarif import sarif  # noqa: PLC0415

        click.echo(json_text(sarif(rows), indent=2))
        return
    from afterword.faces.present.findings import findings_text, summary  # noqa: PLC0415

    parts = [
        findings_text(note, found, width(), note.id or (path if many else ""))
        for path, note, found in rows
        if found or not check
    ]
    if many and not check:
        parts.append(summary((note, found) for _, note, found in rows))
    if parts or not check:
        click.echo("\n\n".join(parts) or "There is no note in it.")


def _fix(app: App, files: list[str], context: Context, chosen: _Chosen, *, dry: bool) -> int:
    """Mend each file in place, show the difference, and say what is left."""
    from afterword.faces.present.findings import findings_text, is_blocked  # noqa: PLC0415
    from afterword.usecases.mend import mend  # noqa: PLC0415

    blocked = False
    for path in files:
        if path.endswith((".eml", ".jsonl", ".toml")):
            raise Invalid(f"{path} is not mended in place: only a text or a note in JSON is.")
        (note,) = _notes(app, path, context, lines=False)
        done = mend(note, app.checker)
        left = chosen.keep(done.left)
        blocked |= is_blocked(done.note, left)
        if path == "-":
            click.echo(done.note.text, nl=False)
            continue
        _show_difference(path, note.text, done.note.text)
        if done.note.text != note.text and not dry:
            _replace(Path(path), app.read_bytes(path), done.note.text)
        click.echo(findings_text(done.note, left, width(), path if len(files) > 1 else ""))
    return int(blocked)


def _show_difference(path: str, before: str, after: str) -> None:
    from difflib import unified_diff  # noqa: PLC0415

    colours = {"+": "green", "-": "red", "@": "cyan"}
    lines = unified_diff(before.splitlines(), after.splitlines(), path, path, "as it was", "mended", lineterm="")
    for line in lines:
        click.secho(line, fg=colours.get(line[:1]))


def _replace(path: Path, data: bytes, after: str) -> None:
    """Write the mended text whole or not at all, in the encoding and with the line ends that the file has."""
    if path.suffix == ".json":
        document = json.loads(data)
        new = (json_text(document | {"text": after}, indent=2) + "\n").encode()
    else:
        new = _as_it_was_written(data, after)
    temporary = path.with_name(f".{path.name}.mended")
    try:
        mode = path.stat().st_mode & 0o777
        with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode), "wb") as file:
            file.write(new)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise Unavailable(f"{path} cannot be written: {error.strerror or error}. It is as it was.") from error


def _as_it_was_written(data: bytes, after: str) -> bytes:
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return data[:2] + after.encode("utf-16-le" if data[:2] == b"\xff\xfe" else "utf-16-be")
    mark = b"\xef\xbb\xbf" if data.startswith(b"\xef\xbb\xbf") else b""
    return mark + after.encode("utf-8")


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
