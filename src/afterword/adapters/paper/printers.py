"""Printers, through CUPS and its own commands lp and lpstat."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence

from afterword.core.problems import Missing, Unavailable
from afterword.ports import PrintedOn

_SECONDS = 30
_ORDER = re.compile(r"request id is (\S+)")
_POINT = 25.4 / 72


class CupsPrinters:
    """The queues of the print server that the machine is set to use (``CUPS_SERVER`` names another)."""

    def names(self) -> Sequence[str]:
        """Their names, the usual one first."""
        if "not running" in _run("lpstat", "-r"):
            raise Unavailable("The print server is not running. Nothing was printed.")
        usual = _run("lpstat", "-d").rpartition(": ")[2].strip()
        names = [line.strip() for line in _run("lpstat", "-e").splitlines() if line.strip()]
        return sorted(names, key=lambda name: (name != usual, name))

    def print(self, pdf: bytes, title: str, printer: str, paper: PrintedOn) -> str:
        """Hand the file over; it is in the server's spool when this returns."""
        known = self.names()
        if printer not in known:
            raise Missing(f"There is no printer {printer!r}. There are: {', '.join(known) or 'none'}.")
        media = f"Custom.{paper.width / _POINT:.0f}x{paper.height / _POINT:.0f}"
        sides = "two-sided-short-edge" if paper.two_sided else "one-sided"
        said = _run(
            "lp",
            "-d",
            printer,
            "-t",
            title[:100],
            "-o",
            f"media={_NAMED.get(media, media)}",
            "-o",
            f"sides={sides}",
            "-o",
            "print-scaling=none",
            "-",
            sent=pdf,
        )
        found = _ORDER.search(said)
        return found[1] if found else printer


_NAMED = {
    "Custom.612x792": "Letter",
    "Custom.595x842": "A4",
    "Custom.684x297": "Env10",
    "Custom.624x312": "EnvDL",
    "Custom.459x323": "EnvC6",
}


def _run(command: str, *arguments: str, sent: bytes | None = None) -> str:
    """What a command prints. Unavailable with the command's own words if it fails."""
    if shutil.which(command) is None:
        raise Unavailable(
            "There is no printing system here (CUPS). Nothing was printed: take the file, and print it elsewhere."
        )
    try:
        done = subprocess.run([command, *arguments], input=sent, capture_output=True, timeout=_SECONDS, check=False)  # noqa: S603
    except subprocess.TimeoutExpired as error:
        raise Unavailable(f"The print server did not answer in {_SECONDS} seconds. Nothing was printed.") from error
    said, complaint = done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace").strip()
    if done.returncode:
        raise Unavailable(f"The printer did not take it: {complaint or command}. Nothing was printed.")
    return said
