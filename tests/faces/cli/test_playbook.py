"""The commands about playbooks, as a person and as a program meet them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from afterword.adapters.shelf.files import FileShelf
from afterword.faces.cli.playbook import playbook


@dataclass(frozen=True)
class Wired:
    shelf: FileShelf


@pytest.fixture
def own(tmp_path: Path) -> Path:
    (tmp_path / "mine.toml").write_text('extends = "uk"\ntitle = "Mine"\n', encoding="utf-8")
    (tmp_path / "bad.toml").write_text('extends = "us"\n\n[thank_yuo]\nduty = "off"\n', encoding="utf-8")
    return tmp_path


def run(own: Path, *arguments: str) -> Result:
    return CliRunner().invoke(playbook, arguments, obj=Wired(FileShelf(own)), catch_exceptions=False)


def test_list_names_every_playbook(own: Path) -> None:
    lines = run(own, "list").output.splitlines()
    assert lines[0].split("  ")[0] == "us"
    assert lines[0].endswith("The American custom")
    assert "The United Kingdom (extends us)" in "\n".join(lines)
    assert lines[-2].startswith("bad ")
    assert "see 'afterword playbook check bad'" in lines[-2]
    assert lines[-1].endswith("Mine (extends uk)")


def test_list_as_json(own: Path) -> None:
    listed = json.loads(run(own, "list", "--format", "json").output)
    assert listed[0] == {"name": "us", "title": "The American custom", "extends": [], "fits": True}
    assert listed[-1] == {"name": "mine", "title": "Mine", "extends": ["uk", "us"], "fits": True}
    assert listed[-2] == {"name": "bad", "title": None, "extends": [], "fits": False}


def test_show_prints_prose_in_the_width_of_the_terminal(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    result = run(own, "show", "us")
    assert result.exit_code == 0
    assert "The thank-you note\n------------------" in result.output
    assert max(len(line) for line in result.output.splitlines()) <= 60
    assert run(own, "show").output == result.output
    assert "This playbook extends uk, which extends us." in run(own, "show", str(own / "mine.toml")).output


def test_show_as_json(own: Path) -> None:
    document = json.loads(run(own, "show", "mine", "--format", "json").output)
    assert document["extends"] == ["uk", "us"]
    assert document["steps"]["thank_you"]["duty"] == "offered"


def test_check_names_file_line_and_sentence(own: Path) -> None:
    bad, mine = str(own / "bad.toml"), str(own / "mine.toml")
    result = run(own, "check", bad)
    assert result.exit_code == 2
    assert result.output == f"{bad}:3: thank_yuo is not known above the steps: did you mean thank_you?\n"
    result = run(own, "check", mine)
    assert result.exit_code == 0
    assert result.output == f"{mine}: fine\n"
    result = run(own, "check", mine, "bad", "us")
    assert result.exit_code == 2
    assert [line.split(" ")[0] for line in result.output.splitlines()] == [f"{mine}:", "bad:3:", "us:"]


def test_check_without_a_line_names_the_file_alone(own: Path) -> None:
    with (own / "huge.toml").open("wb") as sparse:
        sparse.truncate(2_000_000)
    result = run(own, "check", "huge")
    assert result.exit_code == 2
    assert result.output.startswith("huge: ")
    assert "too large" in result.output


def test_check_as_json(own: Path) -> None:
    result = run(own, "check", "bad", "us", "--format", "json")
    assert result.exit_code == 2
    bad, us = json.loads(result.output)
    assert bad["file"] == "bad"
    assert [problem["line"] for problem in bad["problems"]] == [3]
    assert us == {"file": "us", "problems": []}


def test_names_complete(own: Path) -> None:
    from click.shell_completion import ShellComplete

    complete = ShellComplete(playbook, {"obj": Wired(FileShelf(own))}, "playbook", "_X")
    assert [item.value for item in complete.get_completions(["show"], "u")] == ["us", "uk", "us-law"]
    assert ShellComplete(playbook, {}, "playbook", "_X").get_completions(["show"], "u") == []
