"""`afterword polish`: a draft put into other words by a language model that the candidate runs or names."""

from __future__ import annotations

import click

from afterword.core.note.model import NoteForm, NoteKind
from afterword.core.problems import Missing, Refused
from afterword.faces.cli.app import App, complete_candidacy, complete_person, is_path, talks, tell

_NAME_ONE = "afterword settings polish_url=http://localhost:11434/v1 polish_model=NAME"


@click.command()
@click.argument("name", metavar="FILE_OR_NAME", shell_complete=complete_candidacy)
@click.option(
    "--to", "person", metavar="PERSON", required=True, help="The id or the name.", shell_complete=complete_person
)
@click.option(
    "--as",
    "as_",
    type=click.Choice([form.value for form in NoteForm if form is not NoteForm.CALL_SCRIPT]),
    default="mail",
    show_default=True,
    help="How it reaches them.",
)
@click.option(
    "--kind",
    type=click.Choice([kind.value for kind in NoteKind if kind is not NoteKind.VOICEMAIL]),
    default="thank-you",
    show_default=True,
    help="What it is for.",
)
@click.option("--seed", type=int, default=0, help="Another number, another wording of the draft.")
@click.option("--yes", is_flag=True, help="You have read before what leaves the machine, and agree.")
@click.option("--show", is_flag=True, help="Only show what would leave the machine.")
@click.pass_obj
def polish(app: App, name: str, person: str, as_: str, kind: str, seed: int, yes: bool, show: bool) -> int:
    """Let a language model polish a draft, and keep its words only if they say the same.

    Off until you name an endpoint: afterword settings polish_url=http://localhost:11434/v1 polish_model=NAME.
    You are shown what leaves the machine: the body, without your number and address, without greeting and signature. The answer
    counts only if it holds every fact and adds none; otherwise the plain draft stands, and you are told why (exit code 1).
    """
    from afterword.usecases.draft import Asked  # noqa: PLC0415  (this command only)
    from afterword.usecases.draft import draft as draft_note  # noqa: PLC0415
    from afterword.usecases.polish import polish as polish_draft  # noqa: PLC0415
    from afterword.usecases.polish import what_leaves  # noqa: PLC0415

    try:
        polisher = app.polisher()
    except Missing as error:
        raise Missing(f"{error} For example: {_NAME_ONE}") from None
    candidacy = app.candidacy_from(name)
    ref = None if is_path(name) else app.kept(name).id
    made = draft_note(
        candidacy, Asked(person, NoteForm(as_), NoteKind(kind), ref=ref, seed=seed), app.shelf, app.checker
    )
    if made.too_few:
        raise Refused(f"This draft is not ready to be polished. {made.too_few.question.sentence}")
    click.echo(f"To {polisher.place}:\n\n{what_leaves(made.draft)}\n", err=True)
    if show:
        return 0
    if not yes and not (talks() and click.confirm("May this leave?", err=True)):
        raise Refused("Nothing was sent. Say --yes if this may leave.")
    done = polish_draft(candidacy, made.draft, polisher, app.checker)
    click.echo(done.note.text, nl=False)
    if done.is_polished:
        return 0
    tell("The plain draft stands:", err=True)
    for reason in done.reasons:
        tell(f"- {reason}", err=True)
    return 1
