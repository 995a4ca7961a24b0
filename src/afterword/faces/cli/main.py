"""The commands by name, each imported when it is called, and what every error becomes on the way out."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from typing import Any

import click

from afterword.core.problems import AfterwordError, Conflict, Invalid, Missing, Refused, Unavailable
from afterword.faces.cli.app import App, wrapped

COMMANDS = {
    "add": "afterword.faces.cli.add:add",
    "approve": "afterword.faces.cli.approve:approve",
    "audit": "afterword.faces.cli.facts:audit",
    "backup": "afterword.faces.cli.data:backup",
    "check": "afterword.faces.cli.check:check",
    "close": "afterword.faces.cli.ending:close",
    "completion": "afterword.faces.cli.completion:completion",
    "debrief": "afterword.faces.cli.debrief:debrief",
    "doctor": "afterword.faces.cli.doctor:doctor",
    "draft": "afterword.faces.cli.draft:draft",
    "explain": "afterword.faces.cli.explain:explain",
    "export": "afterword.faces.cli.data:export",
    "import": "afterword.faces.cli.data:import_",
    "log": "afterword.faces.cli.log:log",
    "lsp": "afterword.faces.lsp.command:lsp",
    "mail": "afterword.faces.cli.mail:mail",
    "outbox": "afterword.faces.cli.outbox:outbox",
    "plan": "afterword.faces.cli.plan:plan",
    "playbook": "afterword.faces.cli.playbook:playbook",
    "polish": "afterword.faces.cli.polish:polish",
    "preview": "afterword.faces.cli.paper:preview",
    "print": "afterword.faces.cli.paper:print_",
    "read": "afterword.faces.cli.read:read",
    "reopen": "afterword.faces.cli.ending:reopen",
    "replies": "afterword.faces.cli.replies:replies",
    "review": "afterword.faces.cli.review:review",
    "schema": "afterword.faces.cli.schema:schema",
    "send": "afterword.faces.cli.send:send",
    "serve": "afterword.faces.web.command:serve",
    "set": "afterword.faces.cli.facts:set_",
    "settings": "afterword.faces.cli.settings:settings",
    "show": "afterword.faces.cli.show:show",
    "today": "afterword.faces.cli.today:today",
    "undo": "afterword.faces.cli.ending:undo",
    "watch": "afterword.faces.cli.check:watch",
    "why": "afterword.faces.cli.why:why",
}
EXIT_CODES: tuple[tuple[type[AfterwordError], int], ...] = (
    (Invalid, 2),
    (Missing, 2),
    (Conflict, 2),
    (Refused, 2),
    (Unavailable, 3),
)


class Commands(click.Group):
    """Finds a command in the table and imports its module then; without one, today is shown."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  (click's signature)
        """All names, in the order of the alphabet."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of that name, or None."""
        place = COMMANDS.get(cmd_name)
        if place is None:
            return None
        module, name = place.split(":")
        command: click.Command = getattr(importlib.import_module(module), name)
        return command


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    name="afterword",
)
@click.version_option(package_name="afterword", message="Afterword %(version)s")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """What to do after a job interview, and why.

    Without a command: what is overdue, what is now, and what comes next.
    """
    if ctx.invoked_subcommand is None:
        ctx.invoke(Commands.get_command(cli, ctx, "today"), form="text", everything=False)  # type: ignore[arg-type]


def run(arguments: Sequence[str], app: App | None = None) -> int:
    """Carry out one command line; the exit code (0 done, 1 blocked or overdue, 2 does not fit, 3 the world refused)."""
    _know_every_letter()
    try:
        result: Any = cli.main(
            list(arguments),
            prog_name="afterword",
            standalone_mode=False,
            obj=app or App(),
            color=False if os.environ.get("NO_COLOR") else None,
        )
        return result if isinstance(result, int) else 0
    except (AfterwordError, click.ClickException, click.exceptions.Exit, OSError) as error:
        return _tell(error)
    except (click.exceptions.Abort, KeyboardInterrupt):
        click.echo("\nStopped.", err=True)
        return 130
    except SystemExit as error:
        if isinstance(error.__context__, BrokenPipeError):  # click leaves so when a reader stops reading: no error
            return 0
        raise


def _know_every_letter() -> None:
    """Let no letter stop the program where the terminal's encoding lacks it."""
    for stream in (sys.stdout, sys.stderr):
        encoding = (getattr(stream, "encoding", None) or "utf-8").lower().replace("_", "-")
        if encoding not in {"utf-8", "utf8"} and isinstance(stream, TextIOWrapper):
            from afterword.faces.present.letters import NEAREST  # noqa: PLC0415  (seldom needed)

            stream.reconfigure(errors=NEAREST)


def _say(text: str, indent: str = "") -> None:
    """A line of an error: whole for a program that reads it, its words kept whole on a terminal."""
    click.echo(wrapped(text, indent) if sys.stderr.isatty() else f"{indent}{text}", err=True)


def _tell(error: Exception) -> int:
    """Say what is wrong, and the exit code for it."""
    if isinstance(error, click.exceptions.Exit):
        return error.exit_code
    if isinstance(error, click.ClickException):
        error.show()
        return 2
    if isinstance(error, BrokenPipeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    if not isinstance(error, AfterwordError):
        click.echo(f"The system refused: {error}.", err=True)
        return 3
    _say(str(error))
    for problem in getattr(error, "problems", ()):
        _say(str(problem), "  ")
    return next(code for kind, code in EXIT_CODES if isinstance(error, kind))
