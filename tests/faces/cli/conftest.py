"""A program in a folder of its own, at an instant that the test sets."""

import json
from functools import cache
from pathlib import Path

import pytest
from whenever import Instant

from afterword.faces.cli.app import App
from afterword.faces.cli.main import run
from tests.checkers import EngineAlone


@cache
def _checker() -> EngineAlone:
    return EngineAlone()


class StandingClock:
    def __init__(self, text: str) -> None:
        self.set(text)

    def set(self, text: str) -> None:
        self.moment = Instant(text)

    def now(self) -> Instant:
        return self.moment


class Program:
    """Runs one command line as the shell would, and keeps what it said."""

    def __init__(self, home: Path, capsys) -> None:
        self.home = home
        self.capsys = capsys
        self.clock = StandingClock("2026-03-03T16:00:00-05:00")

    def __call__(self, *arguments: str, code: int = 0) -> str:
        app = App(self.home, self.clock)
        app.__dict__["checker"] = _checker()  # the real one, built once, since that takes a second
        found = run(arguments, app)
        said = self.capsys.readouterr()
        assert found == code, said.out + said.err
        self.error = said.err
        return said.out

    def json(self, *arguments: str, code: int = 0):
        return json.loads(self(*arguments, "--format", "json", code=code))


@pytest.fixture
def program(tmp_path, capsys):
    return Program(tmp_path / "home", capsys)


@pytest.fixture
def case(program):
    """Anna met Ruth Okafor and Daniel Reyes on Tuesday, March 3, 2026, until 3 p.m. in New York."""
    program("settings", "name=Anna Berg", "locale=en-US")
    program(
        "add", "--firm", "Okafor & Lane LLP", "--role", "Associate Attorney", "--started", "2026-03-03 14:00",
        "--ended", "2026-03-03 15:00", "--zone", "America/New_York", "--country", "US",
        "--person", "Ruth Okafor", "--person", "Daniel Reyes",
    )  # fmt: skip
    program(
        "set", "okafor", "people[ruth-okafor].email=ruth@okafor.example", "people[ruth-okafor].email_given=true",
        "firm.reception.exists=true", "firm.reception.can_visit=true", "firm.phone=+1 212 555 0100",
    )  # fmt: skip
    return program
