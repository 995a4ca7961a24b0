"""The commands about playbooks: list them, show one as prose, check a file."""

from __future__ import annotations

import json
import shutil
from typing import Any, Protocol

import click
from click.shell_completion import CompletionItem

from afterword.core.playbook.document import to_document
from afterword.core.playbook.show import show
from afterword.core.problems import Problem
from afterword.ports import Shelf
from afterword.usecases.check_playbook import check_playbook
from afterword.usecases.show_playbook import Listed, list_playbooks, show_playbook


class HasShelf(Protocol):
    """What these commands need of the wiring."""

    @property
    def shelf(self) -> Shelf:
        """The shelf to look on."""
        ...


def _complete(ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    shelf = getattr(ctx.find_root().obj, "shelf", None)
    names = shelf.playbook_names() if shelf else ()
    return [CompletionItem(name) for name in names if name.startswith(incomplete)]


_as_format = click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", help="For people, or for programs."
)


@click.group()
def playbook() -> None:
    """The etiquette itself: what is done when, on what ground."""


@playbook.command("list")
@_as_format
@click.pass_obj
def list_(wiring: HasShelf, form: str) -> None:
    """List the playbooks there are, your own among them."""
    listed = list_playbooks(wiring.shelf)
    if form == "json":
        _print_json([_listed_document(one) for one in listed])
        return
    widest = max(len(one.name) for one in listed)
    for one in listed:
        click.echo(f"{one.name:<{widest}}  {_say(one)}")


@playbook.command("show")
@click.argument("name", default="us", shell_complete=_complete)
@_as_format
@click.pass_obj
def show_(wiring: HasShelf, name: str, form: str) -> None:
    """Show a playbook as prose: NAME, or the path of a file. Without a name, the American custom."""
    found = show_playbook(wiring.shelf, name)
    if form == "json":
        _print_json(to_document(found))
    else:
        click.echo(show(found, _width()), nl=False)


@playbook.command("check")
@click.argument("files", nargs=-1, required=True, metavar="FILE...", shell_complete=_complete)
@_as_format
@click.pass_context
def check(ctx: click.Context, files: tuple[str, ...], form: str) -> None:
    """Check playbook files and name every problem with its line. Exit code 2 if there is one."""
    found = {file: check_playbook(ctx.obj.shelf, file) for file in files}
    if form == "json":
        _print_json([_checked_document(file, problems) for file, problems in found.items()])
    else:
        for file, problems in found.items():
            click.echo("\n".join(_lines(file, problems)))
    if any(found.values()):
        ctx.exit(2)


def _say(one: Listed) -> str:
    if not one.fits:
        return f"has problems: see 'afterword playbook check {one.name}'"
    return f"{one.title} (extends {one.extends[0]})" if one.extends else one.title


def _lines(file: str, problems: tuple[Problem, ...]) -> list[str]:
    """One line a problem, as editors read them: file, line, sentence."""
    if not problems:
        return [f"{file}: fine"]
    return [":".join([file, *_place(problem), f" {problem.sentence}"]) for problem in problems]


def _place(problem: Problem) -> list[str]:
    if not problem.place:
        return []
    line = _line(problem)
    return [str(line)] if line else [f" {problem.place}"]


def _line(problem: Problem) -> int | None:
    word, _, number = problem.place.partition(" ")
    return int(number) if word == "line" and number.isdecimal() else None


def _listed_document(one: Listed) -> dict[str, Any]:
    return {"name": one.name, "title": one.title or None, "extends": list(one.extends), "fits": one.fits}


def _checked_document(file: str, problems: tuple[Problem, ...]) -> dict[str, Any]:
    return {
        "file": file,
        "problems": [{"line": _line(problem), "sentence": problem.sentence} for problem in problems],
    }


def _print_json(value: object) -> None:
    click.echo(json.dumps(value, indent=2, ensure_ascii=False))


def _width() -> int:
    return min(100, max(40, shutil.get_terminal_size((80, 24)).columns))
