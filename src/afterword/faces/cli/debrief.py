"""The command debrief: what you remember of an interview, one question a screen, or from a file."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from typing import Any

import click

from afterword.core.candidacy.changes import Change
from afterword.core.candidacy.debrief import Answers, Progress, Setting
from afterword.core.candidacy.debrief_questions import (
    Question,
    answer,
    go_back,
    is_back,
    next_question,
    questions,
)
from afterword.core.candidacy.spoken import read_back
from afterword.core.problems import Problem
from afterword.faces.cli.app import App, complete_candidacy, format_option, print_json, width
from afterword.faces.present.debrief_text import summary
from afterword.usecases.debrief import Debriefs, Sitting

_HOW = "2 minutes; Enter skips or keeps, < goes back, - erases, Ctrl-C stops and keeps what you said."


@click.command()
@click.argument("name", required=False, shell_complete=complete_candidacy)
@click.option("--from", "file", metavar="FILE", help="Take the answers from a TOML or JSON file; - is standard input.")
@click.option("--round", "round_", type=int, help="The round to tell of; without it, the last that has ended.")
@format_option
@click.pass_obj
def debrief(app: App, name: str | None, file: str | None, round_: int | None, form: str) -> None:
    """Tell what you remember of an interview, in about two minutes.

    Everything can be skipped, and corrected later by running the command again.
    """
    debriefs = Debriefs(app.store(), app.debrief_store(), app.times_of, app.closed_days_for)
    sitting = debriefs.begin(app.kept(name), app.clock.now(), round_)
    answers = debriefs.read(sitting, app.read_document(file)) if file else _ask_on_terminal(debriefs, sitting)
    kept, changes = debriefs.finish(sitting, answers, app.clock.now())
    if form == "json":
        print_json(_as_document(kept.id, kept.version, changes))
        return
    for line in summary(answers, sitting.setting) if file else ():
        click.echo(_wrapped(line))
    click.echo(_kept(len(changes)))


def _ask_on_terminal(debriefs: Debriefs, sitting: Sitting) -> Answers:
    for line in _welcome(sitting):
        click.echo(_wrapped(line))
    try:
        progress = ask(
            sitting.progress,
            lambda text: click.echo("\n".join(map(_wrapped, text.splitlines()))),
            lambda: str(click.prompt("", prompt_suffix="> ", default="", show_default=False)),
            setting=sitting.setting,
            keep=lambda progress: debriefs.keep(sitting, progress),
        )
    except click.Abort:
        click.echo("\nWhat you said is kept: run the same command to go on.", err=True)
        raise
    return progress.answers


def ask(
    progress: Progress,
    say: Callable[[str], None],
    hear: Callable[[], str],
    *,
    setting: Setting,
    keep: Callable[[Progress], None] = lambda _: None,
) -> Progress:
    """Put the questions that were not put yet, one after the other, and at the end what was understood.

    ``hear`` gives one line; what it raises ends the sitting. ``keep`` is called after each answer.
    """
    while True:
        question = next_question(progress, setting)
        say(_screen(question, progress, setting) if question else _last_screen(progress, setting))
        line = hear()
        if is_back(line):
            progress = go_back(progress, setting)
        elif question is None:
            return progress
        else:
            taken = answer(progress, question, line)
            if isinstance(taken, Problem):
                say(f"{taken.sentence[:1].upper()}{taken.sentence[1:]}.")
                continue
            progress = taken
        keep(progress)


def _welcome(sitting: Sitting) -> tuple[str, ...]:
    setting = sitting.setting
    day = read_back(setting.said_on, setting.today, setting.locale)
    lines = (f"The interview at {setting.firm} on {day}", _HOW)
    return (*lines, "You are back where you stopped.") if sitting.resumed else lines


def _screen(question: Question, progress: Progress, setting: Setting) -> str:
    """The question under its number, with the present answer."""
    keys = [one.key for one in questions(progress.answers, setting)]
    now = f"\n(now: {question.now})" if question.now else ""
    return f"\n{keys.index(question.key) + 1} of {len(keys)}\n{question.sentence}{now}"


def _last_screen(progress: Progress, setting: Setting) -> str:
    lines = "\n".join(f"- {line}" for line in summary(progress.answers, setting))
    return f"\nUnderstood:\n{lines or '- nothing yet'}\nEnter writes it down; < goes back."


def _kept(count: int) -> str:
    if not count:
        return "Nothing new in that: all of it was known."
    return f"Kept: {count} {'fact' if count == 1 else 'facts'}. To correct one, run the same command again."


def _as_document(id_: str, version: int, changes: tuple[Change, ...]) -> dict[str, Any]:
    rows = [{"place": change.place, "before": change.before, "after": change.after} for change in changes]
    return {"candidacy": id_, "version": version, "changes": rows}


def _wrapped(line: str) -> str:
    return textwrap.fill(line, width(), break_long_words=False, break_on_hyphens=False)
