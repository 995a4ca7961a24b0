"""`afterword serve`: Afterword in a browser, for this machine alone or for one's own network."""

from __future__ import annotations

import sys
import threading
import webbrowser
from typing import TYPE_CHECKING

import click

from afterword.core.problems import Invalid
from afterword.wiring import Wiring

if TYPE_CHECKING:
    from afterword.faces.web.serving import Serving

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
@click.option("--host", metavar="ADDRESS", help="Serve your own network, at this address of the machine.")
@click.option("--name", "names", multiple=True, help="A further name of the machine there, such as desk.local.")
@click.option("--passphrase", is_flag=True, help="Set the passphrase that lets other machines in, and stop.")
@click.pass_obj
def serve(app: Wiring, port: int, host: str | None, names: tuple[str, ...], *, open_: bool, passphrase: bool) -> None:
    """Open Afterword in a browser.

    It listens on this machine only, and lets in whoever has the link that it shows; a link opens once. Press Enter for another
    link, Control-C to stop. While it runs, messages that wait go out at their hour.

    With --host it serves your own network, for your phone: over TLS, with a certificate of its own that the phone is told to
    trust once, and behind a passphrase.
    """
    from afterword.faces.web.server import Server  # noqa: PLC0415  (this command only)
    from afterword.faces.web.serving import is_here, serving_beyond, serving_here  # noqa: PLC0415

    if passphrase:
        _set_passphrase(app)
        return
    beyond = host is not None and not is_here(host)
    if names and not beyond:
        raise Invalid("--name goes with --host, the address in your own network.")
    serving = serving_beyond(app, host or "", port, names) if beyond else serving_here(app, port)
    if sys.stdin.isatty():
        threading.Thread(target=_give_links, args=(serving,), daemon=True).start()
    ready = _say_beyond if beyond else _say_here
    Server(serving.app, lambda: ready(serving, open_=open_), serving.shows).run(sockets=[serving.listening])
    click.echo("Stopped.", err=True)


def _say_here(serving: Serving, *, open_: bool) -> None:
    first = serving.link()
    click.echo(f"Afterword is at {first}")
    click.echo("The link opens once. Enter: another link. Control-C: stop.", err=True)
    sys.stdout.flush()
    if open_:
        webbrowser.open(first)


def _say_beyond(serving: Serving, *, open_: bool) -> None:  # noqa: ARG001  (the browser that is meant is on another machine)
    first = serving.link()
    click.echo(f"Afterword is at {first}")
    _draw(first)
    click.echo(f"First, on the phone: {serving.root}/trust", err=True)
    click.echo(f"SHA-256 of the certificate: {serving.fingerprint}", err=True)
    click.echo("The link opens once; the passphrase opens always. Enter: another link. Control-C: stop.", err=True)
    sys.stdout.flush()


def _give_links(serving: Serving) -> None:
    for _ in sys.stdin:
        link = serving.link()
        click.echo(link)
        if serving.shows:
            _draw(link)


def _draw(link: str) -> None:
    """The link as a QR code, where there is a terminal that can show one."""
    if sys.stdout.isatty() and (sys.stdout.encoding or "").lower().startswith("utf"):
        import segno  # noqa: PLC0415  (here only)

        segno.make(link, error="l").terminal(compact=True)


def _set_passphrase(app: Wiring) -> None:
    """Asked twice, and shown nowhere."""
    from afterword.faces.web.serving import passphrase_of  # noqa: PLC0415

    if not sys.stdin.isatty():
        raise Invalid("The passphrase is asked for on a terminal, and read from nowhere else.")
    given: str = click.prompt("Passphrase", hide_input=True, confirmation_prompt="Once more", err=True)
    passphrase_of(app).put(given)
    click.echo("Set. Now: afterword serve --host ADDRESS")
