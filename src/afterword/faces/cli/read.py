"""`afterword read`: what messages from a firm seem to say, and the words that say so."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click
from whenever import SYSTEM_TZ, Date

from afterword.core.candidacy.spoken import read_back
from afterword.core.problems import Invalid
from afterword.faces.cli.app import App, tell
from afterword.faces.present.reply_text import MEANS, SURE

if TYPE_CHECKING:
    from afterword.core.reply.model import Message, ReadReply


@click.command()
@click.argument("paths", metavar="FILE...", nargs=-1, required=True)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "jsonl"]),
    default="text",
    show_default=True,
    help="For people, or for programs.",
)
@click.option(
    "--received-on", metavar="DATE", help="The day on which it came, where the file does not say; else today."
)
@click.option("--locale", metavar="LOCALE", help="The usage of dates, such as en-GB; else your own.")
@click.pass_obj
def read(app: App, paths: tuple[str, ...], form: str, received_on: str | None, locale: str | None) -> int:
    """Read messages of a firm: .eml files, .jsonl with one message a line, or pasted text (- reads standard input).

    It says the kind (an update, a decline, an offer, ...), the date that it names and the words that decided. Nothing is kept or sent:
    afterword log replied records it, once you agree.
    """
    from afterword.usecases.read_reply import read_all  # noqa: PLC0415  (this command only)

    messages = [message for path in paths for message in _messages(app, path)]
    day = _date(received_on) if received_on else _today(app)
    found = read_all(messages, day, locale or app.settings().get("locale"))
    if form == "text":
        for number, (message, reply) in enumerate(found):
            _show(message, reply, apart=number > 0)
        return 0
    from afterword.core.reply.document import write_reply  # noqa: PLC0415

    rows = [write_reply(message.id, reply) for message, reply in found]
    if form == "jsonl":
        for row in rows:
            click.echo(json.dumps(row, ensure_ascii=True))
    else:
        click.echo(json.dumps(rows if len(rows) > 1 else rows[0] if rows else [], indent=2))
    return 0


def _today(app: App) -> Date:
    zone = app.settings().get("zone")
    return app.clock.now().to_tz(zone or SYSTEM_TZ).date()


def _messages(app: App, path: str) -> list[Message]:
    from afterword.core.reply.model import Message  # noqa: PLC0415
    from afterword.usecases.open_notes import decoded  # noqa: PLC0415

    data = app.read_bytes(path)
    if path.lower().endswith(".eml"):
        from afterword.adapters.eml.message import read_message_file  # noqa: PLC0415  (heavy)

        return [read_message_file(data, path)]
    text = decoded(data, path).text
    if path.lower().endswith((".jsonl", ".json")) or (path == "-" and text.lstrip().startswith("{")):
        from afterword.usecases.read_reply import messages_from_lines  # noqa: PLC0415

        return messages_from_lines(text, "standard input" if path == "-" else path)
    return [Message(text=text, id=None if path == "-" else path)]


def _date(text: str) -> Date:
    try:
        return Date(text)
    except ValueError as error:
        raise Invalid(f"--received-on: {text!r} is no date: write it as 2026-11-13.") from error


def _show(message: Message, reply: ReadReply, *, apart: bool) -> None:
    meaning, names = MEANS[reply.kind.value]
    if apart:
        click.echo()
    doubt = "Probably: " if reply.confidence < SURE else ""
    tell(f"{message.id + ': ' if message.id else ''}{doubt}{reply.kind.value}. {meaning}")
    if reply.date and message.received_on:
        tell(f"{names.capitalize()} {read_back(reply.date, message.received_on, message.locale)}.", "  ")
    if reply.evidence:
        tell(f"“{' '.join(message.text[slice(*reply.evidence)].split())[:300]}”", "  ")
