"""`afterword lsp`: the reviewer for an editor, on standard input and output."""

from __future__ import annotations

from pathlib import Path

import click

from afterword.core.candidacy.model import Candidacy
from afterword.core.problems import Missing, Unavailable
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
    serve(app.checker, lambda name: _find(app, name))


def _find(app: Wiring, name: str) -> Candidacy:
    """A candidacy by the file of its document, or by its name in the store. Errors: Missing, Invalid, Conflict, Unavailable."""
    from afterword.usecases.names import find_candidacy  # noqa: PLC0415  (only where the settings name one)
    from afterword.usecases.open_document import parse_document, read_candidacy_document  # noqa: PLC0415

    if not name.endswith((".json", ".toml")):
        return find_candidacy(app.store(), name).candidacy
    try:
        data = Path(name).expanduser().read_bytes()
    except OSError as fault:
        raise Missing(f"{name} cannot be read: {fault.strerror or fault}.") from fault
    return read_candidacy_document(parse_document(data, name), app.schemas)
