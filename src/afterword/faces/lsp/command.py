"""`afterword lsp`: the reviewer for an editor, on standard input and output."""

from __future__ import annotations

import click

from afterword.core.problems import Unavailable
from afterword.wiring import Wiring


@click.command()
@click.pass_obj
def lsp(app: Wiring) -> None:
    """Serve findings to an editor as you type (Language Server Protocol, on standard input and output).

    Your editor starts this command; how it is told is in docs/how-to/use-in-an-editor.md. Wants: pip install 'afterword[editor]'.
    """
    try:
        from afterword.faces.lsp.server import serve  # noqa: PLC0415  (an extra)
    except ImportError as fault:
        raise Unavailable("The language server is an extra: pip install 'afterword[editor]'.") from fault
    serve(app.checker)
