"""`afterword settings`: what can be set, what is set, and setting it."""

from __future__ import annotations

import click

from afterword.core.problems import Invalid
from afterword.faces.cli.app import App, format_option, print_json
from afterword.settings import SETTINGS, changed


@click.command()
@click.argument("values", nargs=-1, metavar="[NAME=VALUE...]")
@format_option
@click.pass_obj
def settings(app: App, values: tuple[str, ...], form: str) -> None:
    """Show every setting, or set some: afterword settings name="Anna Berg" zone=Europe/Berlin"""
    kept = app.settings()
    if values:
        kept, problems = changed(kept, dict(map(_said, values)), app.playbook)
        if problems:
            raise Invalid("The settings were left as they were.", problems)
        app.settings_file.write(kept)
    if form == "json":
        print_json({setting.name: kept.get(setting.name, setting.default or None) for setting in SETTINGS})
        return
    for setting in SETTINGS:
        value = kept.get(setting.name, setting.default)
        click.echo(f"{setting.name:<18} {value if value != '' else '(not set)'}")
        if not values:
            click.echo(f"{'':<18} {setting.sentence} ({setting.kind})")


def _said(value: str) -> tuple[str, str]:
    name, equals, text = value.partition("=")
    if not equals:
        raise Invalid(f"{value!r}: write NAME=VALUE.")
    return name, text
