"""`afterword serve`: Afterword in a browser, for this machine alone."""

from __future__ import annotations

import sys
import threading
import webbrowser
from collections.abc import Callable

import click

from afterword.wiring import Wiring

_PORT = 8765


@click.command()
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=_PORT,
    show_default=True,
    help="Where it listens; 0 takes a free port.",
)
@click.option("--open/--no-open", "open_", default=True, help="Open the browser.")
@click.pass_obj
def serve(app: Wiring, port: int, *, open_: bool) -> None:
    """Open Afterword in a browser.

    It listens on this machine only, and lets in whoever has the link that it shows; a link opens once. Press Enter for another
    link, Control-C to stop.
    """
    from afterword.adapters.session_file import SessionFile  # noqa: PLC0415  (this command only)
    from afterword.faces.web.app import make_app  # noqa: PLC0415
    from afterword.faces.web.desk import Desk  # noqa: PLC0415
    from afterword.faces.web.server import Server, listen, names_of  # noqa: PLC0415
    from afterword.faces.web.session import Doorkeeper  # noqa: PLC0415
    from afterword.faces.web.static import Static  # noqa: PLC0415

    app.store()
    doorkeeper = Doorkeeper(SessionFile(app.data_folder / "sessions.json"), app.clock.now)
    listening = listen(port)
    found = listening.getsockname()[1]

    def link() -> str:
        return f"http://127.0.0.1:{found}/open/{doorkeeper.new_link()}"

    def ready() -> None:
        first = link()
        click.echo(f"Afterword is at {first}")
        click.echo("The link opens once. Enter: another link. Control-C: stop.", err=True)
        sys.stdout.flush()
        if open_:
            webbrowser.open(first)

    if sys.stdin.isatty():
        threading.Thread(target=_give_links, args=(link,), daemon=True).start()
    Server(make_app(Desk(app, Static()), doorkeeper, names_of(found)), ready).run(sockets=[listening])
    click.echo("Stopped.", err=True)


def _give_links(link: Callable[[], str]) -> None:
    for _ in sys.stdin:
        click.echo(link())
