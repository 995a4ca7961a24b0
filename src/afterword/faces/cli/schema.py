"""`afterword schema NAME`: the JSON Schema of a document that others script against."""

from __future__ import annotations

import click

from afterword.faces.cli.app import App


@click.command()
@click.argument("name", type=click.Choice(["candidacy", "plan", "note", "finding", "reply"]))
@click.pass_obj
def schema(app: App, name: str) -> None:
    """Print the JSON Schema (2020-12) of a document."""
    click.echo(app.schemas.text(name).rstrip())
