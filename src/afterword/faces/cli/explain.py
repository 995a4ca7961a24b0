"""`afterword explain SLUG`: the page of one rule of the reviewer."""

from __future__ import annotations

import click
from click.shell_completion import CompletionItem

from afterword.core.review.catalogue import RULES, page


def _complete(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    return [CompletionItem(one.slug) for one in RULES if one.slug.startswith(incomplete)]


@click.command()
@click.argument("slug", required=False, shell_complete=_complete)
def explain(slug: str | None) -> None:
    """What a rule of the reviewer notices, why it matters, and when to ignore it.

    Without a SLUG, all rules in one line each.
    """
    if slug:
        click.echo(page(slug).rstrip())
        return
    for one in RULES:
        click.echo(one.page.strip().splitlines()[0])
