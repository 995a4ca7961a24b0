"""`afterword completion`: the script that teaches a shell the names of commands, candidacies and people."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

_WHERE = {
    "bash": 'eval "$(afterword completion bash)"   # in ~/.bashrc',
    "zsh": 'eval "$(afterword completion zsh)"    # in ~/.zshrc',
    "fish": "afterword completion fish | source     # in ~/.config/fish/config.fish",
}


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the completion script of a shell.

    bash: eval "$(afterword completion bash)"; zsh: eval "$(afterword completion zsh)"; fish: afterword completion fish | source
    """
    from afterword.faces.cli.main import cli  # noqa: PLC0415  (main imports the commands by name)

    kind = get_completion_class(shell)
    if kind is not None:
        click.echo(f"# {_WHERE[shell]}\n{kind(cli, {}, 'afterword', '_AFTERWORD_COMPLETE').source()}")
