"""`afterword approve`: the candidate's yes to the exact words of a draft, once nothing in it blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from afterword.core.note.approval import Addressed
from afterword.core.note.model import NoteForm, NoteKind, Waiver
from afterword.core.problems import Invalid, Missing, Refused
from afterword.faces.cli.app import App, complete_candidacy, complete_person, talks, tell
from afterword.faces.cli.draft import KINDS

if TYPE_CHECKING:
    from afterword.usecases.approve import Weighed


@click.command()
@click.argument("name", shell_complete=complete_candidacy)
@click.option(
    "--to", "person", metavar="PERSON", required=True, help="The id or the name.", shell_complete=complete_person
)
@click.option(
    "--as",
    "as_",
    type=click.Choice([form.value for form in NoteForm]),
    default="mail",
    show_default=True,
    help="Which form of the draft.",
)
@click.option("--kind", type=click.Choice(list(KINDS)), default="thank-you", show_default=True, help="What it is for.")
@click.option(
    "--waive", "waived", metavar="RULE=REASON", multiple=True, help="Answer a finding that blocks; the reason is kept."
)
@click.option("--yes", is_flag=True, help="You have read it, and say yes.")
@click.pass_obj
def approve(app: App, name: str, person: str, as_: str, kind: str, waived: tuple[str, ...], yes: bool) -> int:
    """Approve the draft to one person, to the letter: an edit afterwards asks again.

    What blocks must be mended (afterword draft --edit) or answered: --waive generic="She knows which case I mean."
    The exit code is 1 while something blocks.
    """
    from afterword.usecases.approve import approve as keep_yes  # noqa: PLC0415  (this command only)
    from afterword.usecases.approve import weigh  # noqa: PLC0415
    from afterword.usecases.kept_draft import approved_now, latest  # noqa: PLC0415
    from afterword.usecases.names import find_person  # noqa: PLC0415

    kept = app.kept(name)
    form = NoteForm(as_)
    meant = NoteKind.VOICEMAIL if form is NoteForm.CALL_SCRIPT else KINDS[kind]
    to = Addressed(find_person(kept.candidacy, person).id, meant, form)
    every = app.store().drafts(kept.id)
    draft = latest(every, to)
    if draft is None:
        raise Missing(
            f"There is no such draft yet: afterword draft {kept.id} --to {to.person} --as {as_} --kind {kind}"
        )
    if approved_now(app.store().approvals(kept.id), draft):
        click.echo("You approved exactly this text before.")
        return 0
    waivers = tuple(_waiver(text) for text in waived)
    weighed = weigh(kept.candidacy, kept.id, draft, every, app.checker, waivers)
    _show(weighed, waivers)
    if weighed.blocking:
        return 1
    if not yes and not (talks() and click.confirm("Is this what you want to say?", err=True)):
        raise Refused("Nothing was approved. Say --yes when you have read it.")
    approved = keep_yes(app.store(), kept.id, weighed, waivers, app.clock.now())
    click.echo(f"Approved, revision {approved.revision}. Nothing was sent.", err=True)
    return 0


def _waiver(text: str) -> Waiver:
    rule, equals, reason = text.partition("=")
    if not equals:
        raise Invalid(f"{text!r}: write RULE=REASON.")
    return Waiver(rule.strip(), reason.strip())


def _show(weighed: Weighed, waivers: tuple[Waiver, ...]) -> None:
    """The text, and beneath it what the reviewer notices: what blocks, what is waived and why, and what only advises."""
    note = weighed.note
    click.echo((f"Subject: {note.subject}\n\n" if note.subject else "") + note.text)
    reasons = {waiver.rule: waiver.reason for waiver in waivers}
    for finding in weighed.findings:
        mark = "! " if finding in weighed.blocking else "- "
        waived = f" (waived: {reasons[finding.rule]})" if finding.rule in reasons else ""
        tell(f"{mark}{finding.rule}: {finding.message}{waived}", err=True)
