"""`afterword draft`: the note to one person, or to each of a panel, as text, as JSON, or as a mail that a mail program opens."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.core.note.manner import Manner
from afterword.core.note.model import NoteForm, NoteKind
from afterword.core.problems import Conflict, Invalid, Unavailable
from afterword.faces.cli.app import App, complete_candidacy, complete_person, is_path, tell, wrapped

if TYPE_CHECKING:
    from afterword.core.candidacy.model import Candidacy
    from afterword.ports import Kept
    from afterword.usecases.draft import Asked, Drafted

KINDS = {
    "thank-you": NoteKind.THANK_YOU,
    "check-in": NoteKind.CHECK_IN_MAIL,
    "answer": NoteKind.REPLY_TO_UPDATE,
    "after-decline": NoteKind.AFTER_DECLINE,
    "withdrawal": NoteKind.WITHDRAWAL,
    "other-offer": NoteKind.OTHER_OFFER,
    "next-round": NoteKind.NEXT_ROUND,
    "check-in-mail": NoteKind.CHECK_IN_MAIL,
    "reply-to-update": NoteKind.REPLY_TO_UPDATE,
    "thanks-after-decline": NoteKind.AFTER_DECLINE,
}


@click.command()
@click.argument("name", metavar="FILE_OR_NAME", shell_complete=complete_candidacy)
@click.option("--to", "person", metavar="PERSON", help="The id or the name.", shell_complete=complete_person)
@click.option("--everyone", is_flag=True, help="A note to each person of the last interview, no two alike.")
@click.option(
    "--as",
    "as_",
    type=click.Choice([form.value for form in NoteForm]),
    default="mail",
    show_default=True,
    help="How it reaches them; a call-script is what to say on the telephone.",
)
@click.option("--kind", type=click.Choice(list(KINDS)), default="thank-you", show_default=True, help="What it is for.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "eml"]),
    help="For people, programs, or a mail program; else by the ending of PATH, else text.",
)
@click.option("--output", "-o", metavar="PATH", help="Write there instead; an existing file is left alone.")
@click.option("--again", count=True, help="Another wording; say it twice for the one after.")
@click.option("--shorter", "manner", flag_value=Manner.SHORTER.value, help="Say less.")
@click.option("--warmer", "manner", flag_value=Manner.WARMER.value, help="Say it more warmly, still formally.")
@click.option("--plainer", "manner", flag_value=Manner.PLAINER.value, help="Say it in plainer words.")
@click.option("--seed", type=int, help="A number for a wording; the same number, the same wording.")
@click.option(
    "--unlike", metavar="PATH", multiple=True, help="A note that you wrote before: this one should not sound like it."
)
@click.option("--explain", is_flag=True, help="Show what each sentence rests on.")
@click.option("--edit", is_flag=True, help="Change it in your editor; your text is kept.")
@click.option("--from", "from_", metavar="PATH", help="Keep this text of yours as the draft; - reads standard input.")
@click.option("--undo", is_flag=True, help="Bring back the draft before this one.")
@click.pass_obj
def draft(
    app: App,
    name: str,
    person: str | None,
    everyone: bool,
    as_: str,
    kind: str,
    form: str | None,
    output: str | None,
    again: int,
    manner: str | None,
    seed: int | None,
    unlike: tuple[str, ...],
    explain: bool,
    edit: bool,
    from_: str | None,
    undo: bool,
) -> int:
    """Draft a note to one of the people you met, from what you recorded.

    \b
    thank-you      within 24 hours of the interview (E6)
    check-in       once the day they named has passed, else after two weeks
    answer         when they wrote "no news until ..."
    after-decline  one short last thank-you (J8)
    withdrawal     when you no longer want the position
    other-offer    another firm's offer, told as a fact, with its date
    next-round     yes to the next interview

    Nothing is sent: you read it, change it, approve it and send it. What was drafted for a candidacy of yours is kept, revision by
    revision. The exit code is 1 where the draft lacks what a note must have.
    """  # noqa: D301  (click wants the backspace)
    from afterword.usecases.draft import Asked, draft_panel  # noqa: PLC0415  (this command only)

    if everyone is bool(person):
        raise Invalid("Say whom the note is for: --to PERSON, or --everyone.")
    candidacy = app.candidacy_from(name)
    stored = None if is_path(name) else app.kept(name)
    earlier = tuple(_decoded(app.read_bytes(path), path) for path in unlike)
    asked = Asked(
        person or "",
        NoteForm(as_),
        KINDS[kind],
        ref=stored.id if stored else None,
        seed=(seed or 0) + again,
        manner=Manner(manner or Manner.USUAL),
        earlier=earlier,
    )
    if everyone:
        return _tell_panel(draft_panel(candidacy, asked, app.shelf, app.checker), form)
    changed = seed is not None or again or manner or unlike
    made = (
        _kept_draft(app, stored, asked, again=again, anew=bool(changed), edit=edit, from_=from_, undo=undo)
        if stored
        else _stateless(app, candidacy, asked, edit=edit, kept_only=undo or from_ is not None)
    )
    if explain:
        return _explain(made, candidacy)
    _put(_as_bytes(app, candidacy, made, form or _ending(output)), output)
    return _tell(made)


def _stateless(app: App, candidacy: Candidacy, asked: Asked, *, edit: bool, kept_only: bool) -> Drafted:
    """From a document: composed, and edited if that is asked; nothing is kept."""
    from afterword.usecases.draft import draft as draft_note  # noqa: PLC0415
    from afterword.usecases.draft import with_text  # noqa: PLC0415

    if kept_only:
        raise Invalid("A draft of a document is not kept, so there is none to undo or to put a text in place of.")
    made = draft_note(candidacy, asked, app.shelf, app.checker)
    note = made.draft.note
    return with_text(made, _edited(note.text), app.checker, note.subject) if edit else made


def _kept_draft(
    app: App, stored: Kept, asked: Asked, *, again: int, anew: bool, edit: bool, from_: str | None, undo: bool
) -> Drafted:
    """Of a kept candidacy: the draft as it stands, or a new revision of it."""
    from afterword.usecases import kept_draft as drafts  # noqa: PLC0415
    from afterword.usecases.redraft import Tools, addressed, redraft  # noqa: PLC0415

    tools = Tools(app.store(), app.shelf, app.checker, app.clock.now())
    if undo:
        drafts.undo(tools.store, stored.id, addressed(stored.candidacy, asked), tools.now)
    return redraft(tools, stored, asked, again=again, anew=anew, own=_own(app, edit=edit, from_=from_)).made


def _own(app: App, *, edit: bool, from_: str | None) -> Callable[[str], str] | None:
    """How the candidate's own text comes, if it does: from a file, or from the editor, which is given what stands."""
    if from_ is None:
        return _edited if edit else None
    text = _decoded(app.read_bytes(from_), from_)
    return lambda _: text


def _edited(text: str) -> str:
    """What the candidate's editor leaves; the text as it was if nothing was saved. Unavailable if the editor fails."""
    try:
        changed = click.edit(text, extension=".txt")
    except click.ClickException as error:
        raise Unavailable(f"Your editor did not end well: {error.message} Nothing was changed.") from error
    return text if changed is None else changed


def _decoded(data: bytes, path: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Invalid(f"{path} is not text in UTF-8: save it so.") from error


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
    return _as_text(made).encode("utf-8", "replace")


def _as_text(made: Drafted) -> str:
    note = made.draft.note
    head = f"Subject: {note.subject}\n\n" if note.subject else ""
    if note.form is not NoteForm.CALL_SCRIPT:
        return head + note.text
    from afterword.core.note.call_script import spoken_seconds  # noqa: PLC0415

    said = [sentence.text for sentence in made.draft.points]
    spoken = f"If nobody answers, say this ({spoken_seconds(note.text):.0f} seconds, spoken slowly):"
    parts = [*said[:-1], spoken, note.text.strip(), *said[-1:]]
    return "\n\n".join(wrapped(part) if part is not note.text else part for part in parts) + "\n"


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


def _explain(made: Drafted, candidacy: Candidacy) -> int:
    """Each sentence, and beneath it the row of wording and the fact that it rests on, as it was typed."""
    for sentence in (*made.draft.sentences, *made.draft.points):
        tell(sentence.text)
        fact = f", with your words in {sentence.fact}" if sentence.fact else ""
        ground = "your own words" if sentence.row == "own words" else f"row {sentence.row}"
        tell(f"{ground}{fact}", indent="    ")
        for typed in _typed(candidacy, sentence.fact or ""):
            tell(f"typed: “{typed}”", indent="    ")
    return _tell(made)


def _typed(candidacy: Candidacy, facts: str) -> list[str]:
    """What was typed at these places of the document, "talking_points[0].topic" and the like."""
    places = re.findall(r"talking_points\[(\d+)\]\.(\w+)", facts)
    said = (getattr(candidacy.talking_points[int(index)], part) for index, part in places)
    return [" ".join(one.split()) for one in said if one]


def _tell_panel(panel: list[Drafted], form: str | None) -> int:
    """All notes, one after the other; as JSON one a line, as `afterword review --format jsonl` reads them."""
    if form == "eml":
        raise Invalid("A mail goes to one person: ask for --to PERSON with --format eml.")
    if form == "json":
        from afterword.core.note.document import write_note  # noqa: PLC0415
        from afterword.faces.cli.review import json_text  # noqa: PLC0415

        for made in panel:
            click.echo(json_text(write_note(made.draft.note), indent=None))
    codes = []
    for made in panel:
        if form != "json":
            click.echo(f"--- to {made.person.name} ---\n\n{_as_text(made)}")
        codes.append(_tell(made))
    return max(codes)


def _tell(made: Drafted) -> int:
    """What the draft lacks, and what the reviewer says of it, beside the draft itself."""
    from afterword.core.review.model import Severity  # noqa: PLC0415

    if made.too_few:
        tell(f"This draft still lacks {', '.join(made.too_few.missing)}. {made.too_few.question.sentence}", err=True)
        return 1
    for finding in made.findings:
        tell(f"{finding.rule}: {finding.message}", err=True)
    return int(any(finding.severity is Severity.BLOCKS for finding in made.findings))
