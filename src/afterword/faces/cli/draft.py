"""`afterword draft`: the note to one person, as text, as JSON, or as a mail that a mail program opens."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.core.note.model import NoteForm, NoteKind
from afterword.core.problems import Conflict, Invalid, Unavailable
from afterword.faces.cli.app import App, complete_candidacy, complete_person, is_path

if TYPE_CHECKING:
    from afterword.core.candidacy.model import Candidacy
    from afterword.usecases.draft import Drafted

_KINDS = {"thank-you": NoteKind.THANK_YOU, "check-in": NoteKind.CHECK_IN_MAIL, "check-in-mail": NoteKind.CHECK_IN_MAIL}


@click.command()
@click.argument("name", metavar="FILE_OR_NAME", shell_complete=complete_candidacy)
@click.option(
    "--to", "person", metavar="PERSON", required=True, help="The id or the name.", shell_complete=complete_person
)
@click.option(
    "--as",
    "as_",
    type=click.Choice([form.value for form in NoteForm]),
    default="mail",
    show_default=True,
    help="How it reaches them.",
)
@click.option("--kind", type=click.Choice(list(_KINDS)), default="thank-you", show_default=True, help="What it is for.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "eml"]),
    help="For people, programs, or a mail program; else by the ending of PATH, else text.",
)
@click.option("--output", "-o", metavar="PATH", help="Write there instead; an existing file is left alone.")
@click.option("--seed", type=int, default=0, help="Another number, another wording.")
@click.pass_obj
def draft(
    app: App, name: str, person: str, as_: str, kind: str, form: str | None, output: str | None, seed: int
) -> int:
    """Draft a note to one of the people you met, from what you recorded.

    Nothing is sent: you read it, change it, and send it yourself. The exit code is 1 where the draft lacks what a note must have.
    """
    from afterword.usecases.draft import Asked  # noqa: PLC0415  (this command only)
    from afterword.usecases.draft import draft as draft_note  # noqa: PLC0415

    candidacy = app.candidacy_from(name)
    ref = None if is_path(name) else app.kept(name).id
    made = draft_note(candidacy, Asked(person, NoteForm(as_), _KINDS[kind], ref=ref, seed=seed), app.shelf, app.checker)
    _put(_as_bytes(app, candidacy, made, form or _ending(output)), output)
    return _tell(made)


def _ending(output: str | None) -> str:
    """The format that a file's name asks for."""
    ending = Path(output or "").suffix.removeprefix(".")
    return ending if ending in {"json", "eml"} else "text"


def _as_bytes(app: App, candidacy: Candidacy, made: Drafted, form: str) -> bytes:
    if form == "eml":
        return _mail(app, candidacy, made)
    if form == "json":
        from afterword.core.note.document import write_note  # noqa: PLC0415
        from afterword.faces.cli.review import json_text  # noqa: PLC0415

        return (json_text(write_note(made.draft.note), indent=2) + "\n").encode()
    note = made.draft.note
    head = f"Subject: {note.subject}\n\n" if note.subject else ""
    return (head + note.text).encode("utf-8", "replace")


def _mail(app: App, candidacy: Candidacy, made: Drafted) -> bytes:
    from afterword.adapters.eml.write import Mail, write_eml  # noqa: PLC0415
    from afterword.core.note.address import formal_name  # noqa: PLC0415
    from afterword.usecases.draft import address_for  # noqa: PLC0415

    note, person = made.draft.note, made.person
    if note.form is not NoteForm.MAIL:
        raise Invalid("Only mail is written as eml: leave --as out, or ask for --format text.")
    address, between = address_for(candidacy, person)
    name = formal_name(person.name, person.title, candidacy.candidate.locale, person.address_as)
    subject = note.subject or "Thank you"
    return write_eml(
        Mail(
            text=note.text,
            subject=f"For {name}: {subject}" if between else subject,
            at=app.clock.now(),
            zone=candidacy.candidate.zone or candidacy.zone(),
            from_name=candidacy.candidate.name,
            from_address=candidacy.candidate.email,
            to_name=(between or person).name,
            to=address,
        )
    )


def _put(content: bytes, output: str | None) -> None:
    if output is None or output == "-":
        click.echo(content, nl=False)
        return
    try:
        with Path(output).open("xb") as file:
            file.write(content)
    except FileExistsError as error:
        raise Conflict(f"{output} is there already: name another file, or move that one away.") from error
    except OSError as error:
        raise Unavailable(f"{output} cannot be written: {error.strerror or error}.") from error
    click.echo(f"Written to {output}.", err=True)


def _tell(made: Drafted) -> int:
    """What the draft lacks, and what the reviewer says of it, beside the draft itself."""
    from afterword.core.review.model import Severity  # noqa: PLC0415

    if made.too_few:
        click.echo(
            f"This draft still lacks {', '.join(made.too_few.missing)}. {made.too_few.question.sentence}", err=True
        )
        return 1
    for finding in made.findings:
        click.echo(f"{finding.rule}: {finding.message}", err=True)
    return int(any(finding.severity is Severity.BLOCKS for finding in made.findings))
