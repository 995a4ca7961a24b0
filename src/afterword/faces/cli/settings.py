"""`afterword settings`: what can be set, what is set, and setting it."""

from __future__ import annotations

import click

from afterword.core.problems import Invalid
from afterword.faces.cli.app import App, format_option, print_json
from afterword.settings import SETTINGS, read_setting


@click.command()
@click.argument("values", nargs=-1, metavar="[NAME=VALUE...]")
@format_option
@click.pass_obj
def settings(app: App, values: tuple[str, ...], form: str) -> None:
    """Show every setting, or set some: afterword settings name="Anna Berg" zone=Europe/Berlin"""
    kept = app.settings()
    if values:
        for value in values:
            name, equals, text = value.partition("=")
            if not equals:
                raise Invalid(f"{value!r}: write NAME=VALUE.")
            kept[name] = read_setting(name, text.strip())
            if name == "playbook" and kept[name]:
                app.playbook(kept[name])  # Missing or Invalid, before it is kept
        kept = {name: value for name, value in kept.items() if value is not None}
        app.settings_file.write(kept)
    if form == "json":
        print_json({setting.name: kept.get(setting.name, setting.default or None) for setting in SETTINGS})
        return
    for setting in SETTINGS:
        value = kept.get(setting.name, setting.default)
        click.echo(f"{setting.name:<18} {value if value != '' else '(not set)'}")
        if not values:
            click.echo(f"{'':<18} {setting.sentence} ({setting.kind})")
