"""`afterword explain SLUG`: the page of one rule of the reviewer."""

from __future__ import annotations

import re
import sys

import click
from click.shell_completion import CompletionItem

from afterword.core.review.catalogue import RULES, page
from afterword.faces.cli.app import width


def _complete(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    return [CompletionItem(one.slug) for one in RULES if one.slug.startswith(incomplete)]


@click.command()
@click.argument("slug", required=False, shell_complete=_complete)
def explain(slug: str | None) -> None:
    """What a rule of the reviewer notices, why it matters, and when to ignore it.

    Without a SLUG, all rules in one line each.
    """
    if slug:
        text = page(slug).rstrip()
        click.echo(_at_width(text) if sys.stdout.isatty() else text)
        return
    for one in RULES:
        click.echo(one.page.strip().splitlines()[0])


def _at_width(text: str) -> str:
    """The page in lines of the terminal's width: a line that opens with a name and a colon stays one of its own."""
    from afterword.faces.present.columns import filled  # noqa: PLC0415  (on a terminal only)

    joined = re.sub(r"\n(?!\n|[A-Z][\w ]{2,30}: )(?<!\n\n)", " ", text)
    return "\n".join(filled(line, width()) for line in joined.split("\n"))
