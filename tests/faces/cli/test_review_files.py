"""Reviewing folders, hooks, waivers, SARIF, and mending what is safe."""

from __future__ import annotations

import json
import os

import pytest

CLEAN = (
    "Dear Ms. Okafor:\n\nThank you for the hour on Thursday. I have thought since about how your second-years run their own conferences, "
    "and it made me want the position more. Please call me with any questions that remain.\n\nSincerely,\nDaniel Reyes\n"
)
SLIPS = CLEAN.replace("the hour", "the the hour").replace("position more.", "position more. it was good.")
PLEADS = CLEAN.replace("Please call", "I am begging you to hire me. Please call")


@pytest.fixture
def folder(tmp_path):
    root = tmp_path / "notes"
    (root / "more").mkdir(parents=True)
    (root / ".hidden").mkdir()
    (root / "a.txt").write_text(CLEAN)
    (root / "more" / "b.md").write_text(PLEADS)
    (root / "more" / "c.json").write_text(json.dumps({"id": "c", "text": CLEAN}))
    (root / ".hidden" / "d.txt").write_text(PLEADS)
    (root / "picture.png").write_bytes(b"\x89PNG")
    (root / "more" / "again").symlink_to(root)
    return root


def test_a_folder_is_summed_up(program, folder):
    said = program("review", str(folder), code=1)
    assert "3 notes: 2 with nothing to mend, 1 blocked" in said
    assert "  pleading" in said


def test_an_empty_folder_is_said(program, tmp_path):
    program("review", str(tmp_path / "home"), code=2)
    (tmp_path / "empty").mkdir()
    program("review", str(tmp_path / "empty"), code=2)
    assert "There is no note" in program.error


def test_a_hook_says_only_what_was_found(program, folder):
    said = program("review", str(folder), "--check", code=1)
    assert "pleading" in said
    assert "Nothing to mend" not in said
    assert program("review", str(folder / "a.txt"), "--check") == ""


def test_advice_fails_a_strict_check(program, tmp_path):
    file = tmp_path / "a.txt"
    file.write_text(CLEAN.replace("more.", "more!! "))
    program("review", str(file))
    program("review", str(file), "--strict", code=1)


def test_rules_are_chosen(program, folder):
    program("review", str(folder), "--without", "pleading")
    program("review", str(folder), "--only", "pushy")
    program("review", str(folder), "--only", "no-such-rule", code=2)


def test_context_beside_a_text(program, tmp_path):
    file = tmp_path / "a.txt"
    file.write_text(CLEAN.replace("Okafor", "Okofor"))
    program("review", str(file))
    said = program("review", str(file), "--to", "Amara Okafor", "--title", "Ms.", "--firm", "O&L", code=1)
    assert "wrong-name" in said


def test_a_template_may_be_open(program, tmp_path):
    file = tmp_path / "template.md"
    file.write_text(CLEAN.replace("Ms. Okafor", "[Title] [Name]").replace("Daniel Reyes", "[Your name]"))
    program("review", str(file), code=0)
    assert "placeholder" in program("review", str(file), "--strict", code=1)
    program("review", str(file), "--template", "--strict")


def test_a_waiver_answers_with_a_reason(program, folder):
    file = str(folder / "more" / "b.md")
    said = program("review", file, "--waive", "pleading=It is a quotation from the play.")
    assert "Waived: It is a quotation" in " ".join(said.split())
    row = program.json("review", file, "--waive", "pleading=It is a quotation from the play.")
    assert row["findings"][0]["waived"] == "It is a quotation from the play."
    for bad in ("pleading", "pleading=no", "no-rule=for a good reason"):
        program("review", file, "--waive", bad, code=2)


def test_a_note_may_hold_its_waivers(program, tmp_path):
    file = tmp_path / "a.json"
    file.write_text(json.dumps({"text": PLEADS, "waivers": [{"rule": "pleading", "reason": "It is a quotation."}]}))
    program("review", str(file))
    file.write_text(json.dumps({"text": PLEADS, "waivers": [{"rule": "pleading"}]}))
    program("review", str(file), code=2)


def test_sarif_tells_places_levels_and_fixes(program, tmp_path):
    file = tmp_path / "a.txt"
    file.write_text(SLIPS.replace("Thursday", "Thursday \U0001f600"))
    document = json.loads(program("review", str(file), "--format", "sarif", code=1))
    (run,) = document["runs"]
    assert document["version"] == "2.1.0"
    assert len(run["tool"]["driver"]["rules"]) == 28
    doubled = next(one for one in run["results"] if "twice" in one["message"]["text"])
    region = doubled["locations"][0]["physicalLocation"]["region"]
    assert region["startLine"] == 3
    assert file.read_text()[region["charOffset"] :][: region["charLength"]] == "the the"
    assert doubled["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"] == "the"
    assert {one["level"] for one in run["results"]} <= {"error", "warning"}


def test_what_is_safe_is_mended_and_shown(program, tmp_path):
    file = tmp_path / "a.txt"
    file.write_bytes(b"\xef\xbb\xbf" + SLIPS.replace("\n", "\r\n").encode())
    file.chmod(0o640)
    said = program("review", "--fix", "--dry-run", str(file))
    assert "-Thank you for the the hour" in said
    assert b"the the" in file.read_bytes()
    program("review", "--fix", str(file))
    assert (
        file.read_bytes()
        == b"\xef\xbb\xbf" + CLEAN.replace("more. ", "more. It was good. ").replace("\n", "\r\n").encode()
    )
    assert file.stat().st_mode & 0o777 == 0o640
    assert "Nothing to mend" in program("review", "--fix", str(file))


def test_a_document_is_mended_in_its_text_alone(program, tmp_path):
    file = tmp_path / "a.json"
    file.write_text(json.dumps({"id": "x", "text": SLIPS, "extra": 1}))
    program("review", "--fix", str(file))
    document = json.loads(file.read_text())
    assert document == {"id": "x", "text": CLEAN.replace("more. ", "more. It was good. "), "extra": 1}


def test_what_is_not_safe_is_left(program, folder):
    file = folder / "more" / "b.md"
    program("review", "--fix", str(file), code=1)
    assert file.read_text() == PLEADS


def test_a_folder_that_cannot_be_written_loses_nothing(program, tmp_path, monkeypatch):
    file = tmp_path / "a.txt"
    file.write_text(SLIPS)

    def full(*_args, **_kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    program("review", "--fix", str(file), code=3)
    assert file.read_text() == SLIPS
    assert [one.name for one in tmp_path.iterdir() if one.name != "home"] == ["a.txt"]
