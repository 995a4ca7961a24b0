"""The debrief at the terminal and from a file."""

from __future__ import annotations

import json
import os
import pty
import select
import signal
import subprocess
import sys
import time
from contextlib import contextmanager

import pytest
from whenever import Date, Instant

from afterword.adapters.store.sqlite import SqliteStore
from afterword.core.candidacy.debrief import Progress
from afterword.core.candidacy.debrief_questions import next_question
from afterword.core.candidacy.model import TalkingPoint
from afterword.faces.cli.app import App
from afterword.faces.cli.debrief import ask, summary
from afterword.faces.cli.main import run
from afterword.ports import Times
from tests.core.candidacy.debriefing import PANEL, SETTING, START

NOW = Instant("2026-09-03T20:00:00Z")
MINUTES = """\
met = ["Ruth Okafor (Partner)", "Ana Sousa", { name = "Claire Dubois", part = "recruiter" }]
most_with = "Ana"
hear = "by the end of next week"
hear_by = "Ruth Okafor"
reception = "9-5 Mon-Fri"
next_round = 2026-09-22
"""


class Stopped:
    """A clock that stands still."""

    def now(self):
        return NOW


class Lines:
    """One line after the other, and then an end of input."""

    def __init__(self, *lines):
        self.left = list(lines)

    def __call__(self):
        if not self.left:
            raise EOFError
        return self.left.pop(0)


@pytest.fixture
def home(tmp_path):
    with SqliteStore(tmp_path / "afterword.sqlite3") as store:
        store.create("okafor", PANEL, Times(None, None), NOW)
    return tmp_path


@pytest.fixture
def app(home):
    return App(home, Stopped())


def test_the_questions_are_put_one_a_screen_and_the_end_shows_what_was_understood():
    said, kept = [], []
    hear = Lines(
        "", "the archive", "the care", "", "", "", "3", "by Friday", "yes", "ruth", "Ruth: yes", "no", "no", "", ""
    )
    progress = ask(START, said.append, hear, setting=SETTING, keep=kept.append)
    assert hear.left == []
    assert said[0].startswith("\n1 of ")
    assert "Friday, September 4, 2026 (tomorrow)" in said[8]
    assert "Understood:" in said[-1]
    assert "You will hear by Friday, September 4, 2026 (tomorrow)." in said[-1]
    assert kept[-1] == progress
    assert progress.answers.hear_on == Date(2026, 9, 4)


def test_a_line_that_does_not_read_is_asked_again_with_what_to_write():
    said = []
    hear = Lines("not Sam")
    with pytest.raises(EOFError):
        ask(START, said.append, hear, setting=SETTING)
    assert "not among them" in said[1]
    assert said[2] == said[0]


def test_the_last_screen_leads_back_too():
    said = []
    progress = ask(Progress(), said.append, Lines("", "", "", "", "the garden", "<", "-", ""), setting=SETTING)
    assert progress.answers.anything_else is None


def test_what_was_said_is_kept_after_each_line():
    kept = []
    with pytest.raises(EOFError):
        ask(START, lambda _: None, Lines("", "the archive"), setting=SETTING, keep=kept.append)
    assert [len(one.asked) for one in kept] == [1, 2]
    assert next_question(kept[-1], SETTING).key == "liked:Ruth Okafor"


def test_nothing_said_is_said_to_be_two_weeks():
    assert any("E16" in line for line in summary(START.answers, SETTING))


def test_from_a_file(home, app, capsys):
    path = home / "minutes.toml"
    path.write_text(MINUTES, encoding="utf-8")
    assert run(["debrief", "okafor", "--from", str(path)], app) == 0
    out = capsys.readouterr().out
    assert "is read as Friday, September 11, 2026 (in 8 days)" in out
    assert "Kept:" in out
    after = app.store().load("okafor").candidacy
    assert after.interviews[0].people == ("ruth-okafor", "ana-sousa", "claire-dubois")
    assert after.interviews[0].most_with == "ana-sousa"
    assert after.interviews[0].next_round_on == Date(2026, 9, 22)
    assert after.promises[0].words == "by the end of next week"


def test_the_same_file_twice_changes_nothing_more(home, app, capsys):
    path = home / "minutes.toml"
    path.write_text(MINUTES, encoding="utf-8")
    assert run(["debrief", "--from", str(path)], app) == 0
    assert run(["debrief", "--from", str(path)], app) == 0
    assert "all of it was known" in capsys.readouterr().out
    assert app.store().load("okafor").version == 2


def test_as_json(home, app, capsys):
    path = home / "minutes.json"
    path.write_text(json.dumps({"group_size": 2}), encoding="utf-8")
    assert run(["debrief", "--from", str(path), "--format", "json"], app) == 0
    assert json.loads(capsys.readouterr().out) == {
        "candidacy": "okafor",
        "version": 2,
        "changes": [{"place": "interviews[0].group_size", "before": None, "after": 2}],
    }


def test_every_problem_of_a_file_with_its_place(home, app, capsys):
    path = home / "minutes.toml"
    path.write_text('group_size = 0\nreception = "mornings"\n[[met]]\nnam = "Ruth"\n', encoding="utf-8")
    assert run(["debrief", "--from", str(path)], app) == 2
    err = capsys.readouterr().err
    assert all(place in err for place in ("group_size: ", "reception: ", "met[0].nam: ", "met[0].name: "))
    assert app.store().load("okafor").version == 1


# Whoever started the tests in the background lets every child ignore Control-C.
LISTENS = """import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
from afterword.__main__ import main
main()
"""


@contextmanager
def _terminal(home):
    """The program on a terminal: its process and the terminal's other end."""
    ours, its = pty.openpty()
    command = [sys.executable, "-c", LISTENS, "debrief", "okafor"]
    env = os.environ | {"AFTERWORD_HOME": str(home), "TERM": "dumb"}
    with subprocess.Popen(command, stdin=its, stdout=its, stderr=its, env=env, start_new_session=True) as program:
        os.close(its)
        try:
            yield program, ours
        finally:
            program.kill()
            os.close(ours)


def _read_until(terminal, words, seconds=30):
    """What stands on the screen, in one line, by the time that the words do."""
    seen, end = "", time.monotonic() + seconds
    while words not in " ".join(seen.split()) and time.monotonic() < end:
        if not select.select([terminal], [], [], 1)[0]:
            continue
        try:
            seen += os.read(terminal, 4096).decode()
        except OSError:
            break
    assert words in " ".join(seen.split()), seen
    return " ".join(seen.split())


def test_on_a_terminal_ctrl_c_keeps_what_was_said_and_the_next_sitting_goes_on(home):
    with _terminal(home) as (program, terminal):
        assert "2 minutes" in _read_until(terminal, "1 of ")
        os.write(terminal, b"\n")
        _read_until(terminal, "hearing about ... >")
        os.write(terminal, b"the archive\n")
        _read_until(terminal, "What I liked was ... >")
        time.sleep(0.5)  # a signal between the prompt and the read would wait for the next key
        program.send_signal(signal.SIGINT)
        _read_until(terminal, "is kept")
        assert program.wait(30) == 130

    with _terminal(home) as (program, terminal):
        assert "back where you stopped" in _read_until(terminal, "What I liked was ... >")
        os.write(terminal, b"\n" * 20)
        _read_until(terminal, "Kept: 1 fact.")
        assert program.wait(30) == 0
    with SqliteStore(home / "afterword.sqlite3") as store:
        after = store.load("okafor").candidacy
    assert after.talking_points == (TalkingPoint(topic="the archive", person="ruth-okafor"),)
