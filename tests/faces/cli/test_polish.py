"""The command that polishes: off unless set, shows what leaves, asks, and lets the plain draft stand."""

from __future__ import annotations

import json

import pytest

from afterword.core.candidacy.document import write_candidacy
from tests.adapters.polisher import endpoint
from tests.core.note.test_compose import candidacy


@pytest.fixture(scope="module")
def port():
    with endpoint.running() as found:
        yield found


@pytest.fixture
def told(program, tmp_path):
    file = tmp_path / "okafor.json"
    file.write_text(json.dumps(write_candidacy(candidacy())))
    program.file = str(file)
    return program


def use(program, port, behaviour):
    program("settings", f"polish_url=http://127.0.0.1:{port}/v1/{behaviour}", "polish_model=small")


def test_it_is_off_until_an_endpoint_is_named(told):
    told("polish", told.file, "--to", "okafor", code=2)
    assert "polish_url=" in told.error


def test_it_shows_what_leaves_and_sends_nothing_without_a_yes(told):
    use(told, 9, "good")
    said = told("polish", told.file, "--to", "okafor", code=2)
    assert said == ""
    assert "http://127.0.0.1:9" in told.error
    assert "on this machine" in told.error
    assert "argue motions" in told.error
    assert "212-555-0148" not in told.error
    assert "Nothing was sent" in told.error
    told("polish", told.file, "--to", "okafor", "--show")


def test_a_polished_draft_is_printed(told, port):
    use(told, port, "good")
    said = told("polish", told.file, "--to", "okafor", "--yes")
    assert said.startswith("Dear ")
    assert "212-555-0148" in said


def test_otherwise_the_plain_draft_stands_and_the_reason_is_said(told, port):
    plain = told("draft", told.file, "--to", "okafor").split("\n\n", 1)[1]
    use(told, port, "adds-a-firm")
    assert told("polish", told.file, "--to", "okafor", "--yes", code=1) == plain
    assert "Goldman" in told.error
