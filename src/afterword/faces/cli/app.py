"""What every command of the command line is given: the wiring, and how documents and candidacies are named."""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import click
from click.shell_completion import CompletionItem

from afterword.core.candidacy.model import Candidacy
from afterword.core.problems import AfterwordError, Invalid, Missing, Unavailable
from afterword.ports import Kept
from afterword.usecases.names import find_candidacy
from afterword.wiring import Wiring

format_option = click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="For people, or for programs.",
)


class App(Wiring):
    """The wiring, and the two ways in which a command line names a candidacy: by a file, or by a name."""

    def read_bytes(self, path: str) -> bytes:
        """A file's bytes, or those of standard input for ``-``. Errors: Missing, Unavailable."""
        try:
            return sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
        except FileNotFoundError as error:
            raise Missing(f"There is no file {path}.") from error
        except (OSError, ValueError) as error:
            raise Unavailable(f"{path} cannot be read: {error}.") from error

    def read_document(self, path: str) -> Any:
        """The JSON or TOML document in a file, or on standard input for ``-``."""
        from afterword.usecases.open_document import parse_document  # noqa: PLC0415  (stateless commands only)

        return parse_document(self.read_bytes(path), path)

    def candidacy_from(self, name: str) -> Candidacy:
        """A candidacy by the path of its document, or by its name in the store; with its closed days."""
        if not is_path(name):
            return find_candidacy(self.store(), name).candidacy
        from afterword.usecases.open_document import read_candidacy_document, unknown_keys  # noqa: PLC0415

        document = self.read_document(name)
        candidacy = read_candidacy_document(document, self.schemas)
        for problem in unknown_keys(document):
            click.echo(f"{name}: {problem}", err=True)
        unknown = self.holidays.problem(candidacy.firm.country, candidacy.firm.subdivision)
        if unknown:
            click.echo(f"{name}: firm.country: {unknown}", err=True)
        return self.closed_days_for(candidacy, self.clock.now())

    def kept(self, name: str | None) -> Kept:
        """A candidacy of the store."""
        return find_candidacy(self.store(), name)


def is_path(name: str) -> bool:
    """Whether the word names a file rather than a candidacy."""
    return name == "-" or name.endswith((".json", ".toml")) or os.sep in name or Path(name).is_file()


def complete_candidacy(ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Ids of candidacies, with firm and role beside them where the shell can show it."""
    app: App = ctx.find_root().obj or App()
    with suppress(AfterwordError):  # a shell that completes has nowhere to say it
        rows = app.store().ids()
        return [CompletionItem(id_, help=f"{firm}, {role}") for id_, firm, role in rows if id_.startswith(incomplete)]
    return []


def complete_person(ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Ids of the people of the candidacy that was named before."""
    app: App = ctx.find_root().obj or App()
    with suppress(AfterwordError):
        people = app.kept(ctx.params.get("name")).candidacy.people
        return [CompletionItem(person.id, help=person.name) for person in people if person.id.startswith(incomplete)]
    return []


def print_json(value: Any) -> None:
    """One JSON value, in its own letters; escaped where the terminal does not know them all."""
    knows_all = (getattr(sys.stdout, "encoding", None) or "utf-8").lower().startswith("utf")
    click.echo(json.dumps(value, ensure_ascii=not knows_all, indent=2))


def tell(text: str, indent: str = "", *, err: bool = False) -> None:
    """A paragraph, wrapped at the terminal's width; what follows its first line stands a little further in."""
    click.echo(wrapped(text, indent), err=err)


def wrapped(text: str, indent: str = "") -> str:
    """The same as text, its words kept whole."""
    from textwrap import fill  # noqa: PLC0415  (text only)

    further = f"{indent}  "
    return fill(
        text, width(), initial_indent=indent, subsequent_indent=further, break_long_words=False, break_on_hyphens=False
    )


def width() -> int:
    """The terminal's width between 40 and 100 columns; 80 where there is none."""
    from shutil import get_terminal_size  # noqa: PLC0415  (text only)

    return max(40, min(100, get_terminal_size((80, 24)).columns))


def talks() -> bool:
    """Whether there is somebody to ask."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def need(value: str | None, option: str, question: str) -> str:
    """The value; else what the person answers; else an error that names the option."""
    if value:
        return value
    while talks():
        answer: str = click.prompt(question)
        if answer.strip():
            return answer.strip()
    raise Invalid(f"{option} is needed: {question}")
