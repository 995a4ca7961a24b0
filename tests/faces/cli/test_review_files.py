"""Reviewing folders, hooks, waivers, SARIF, and mending what is safe."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path
from urllib.parse import unquote, urlparse

import pytest
from jsonschema import Draft202012Validator

CLEAN = (
    "Dear Ms. Okafor:\n\nThank you for the hour on Thursday. I have thought since about how your second-years run their own conferences, "
    "and it made me want the position more. Please call me with any questions that remain.\n\nSincerely,\nDaniel Reyes\n"
)
SLIPS = CLEAN.replace("the hour", "the the hour").replace("position more.", "position more. it was good.")
PLEADS = CLEAN.replace("Please call", "I am begging you. You are my last hope. Please call")


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
    place = doubled["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == file.as_uri()
    region = place["region"]
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


def test_one_note_is_an_object_and_several_are_a_list(program, folder):
    assert set(program.json("review", str(folder / "a.txt"))) == {"id", "findings"}
    rows = program.json("review", str(folder), code=1)
    assert [row["id"] for row in rows] == [None, None, "c"]
    assert [row.get("path", "").rpartition("/")[2] for row in rows] == ["a.txt", "b.md", ""]


def test_what_is_no_note_is_left_out_of_a_folder_and_told(program, folder):
    (folder / "case.json").write_text('{"firm": {"name": "O&L"}}')
    (folder / "data.jsonl").write_text('{"a": 1}\n{"b": 2}\n')
    said = program("review", str(folder), code=1)
    assert "3 notes: " in said
    assert "case.json" in program.error
    assert "data.jsonl" in program.error
    program("review", str(folder / "case.json"), code=2)


def test_what_cannot_be_read_is_told_and_the_rest_goes_on(program, folder):
    (folder / "bad.txt").write_bytes(b"one\ncaf\xe9")
    (folder / "gone.txt").symlink_to(folder / "nowhere")
    said = program("review", str(folder), str(folder / "missing.txt"), code=2)
    assert "3 notes: " in said
    assert "line 2: Save the file as text in UTF-8." in program.error
    assert "missing.txt" in program.error
    (folder / "x.jsonl").write_text('{"text": "a"}\n{"text": 3}')
    program("review", str(folder), "--format", "json", code=2)
    assert "line 2: text" in program.error


def test_a_folder_that_cannot_be_read_is_told(program, folder, monkeypatch):
    shut = folder / "more"
    real = type(shut).iterdir

    def iterdir(path):
        if path == shut:
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(type(shut), "iterdir", iterdir)
    program("review", str(folder), str(folder / "a.txt"), code=3)
    assert "Permission denied" in program.error


def test_a_file_is_named_once_however_often_it_is_met(program, folder):
    assert "3 notes: " in program("review", str(folder), str(folder / "a.txt"), str(folder / "more"), code=1)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_marks_at_the_beginning_tell_the_encoding(program, tmp_path, encoding):
    file = tmp_path / "a.txt"
    file.write_bytes(SLIPS.encode(encoding))
    program("review", "--fix", str(file))
    assert file.read_bytes() == CLEAN.replace("more. ", "more. It was good. ").encode(encoding)
    note = tmp_path / "a.json"
    note.write_bytes(json.dumps({"text": SLIPS}).encode(encoding))
    assert len(program.json("review", str(note), code=1)["findings"]) == 2


def test_a_heading_gives_context_and_places_are_those_of_the_file(program, tmp_path):
    file = tmp_path / "a.txt"
    text = "To: Amara Okofor\nTitle: Ms.\n\n" + SLIPS
    file.write_text(text)
    found = program.json("review", str(file), code=1)["findings"]
    assert {"wrong-name", "grammar"} == {one["rule"] for one in found}
    for one in found:
        assert text[slice(*one["span"])] == one["text"]
    program("review", str(file), "--fix")
    assert file.read_text() == text.replace("the the", "the").replace("it was", "It was").replace(
        "Ms. Okafor", "Ms. Okofor"
    )
    file.write_text("Kind: postcard\nWaive: pleading=no\n\n" + CLEAN)
    program("review", str(file), code=2)
    assert [line.split(":")[0].strip() for line in program.error.splitlines()[1:]] == ["line 1", "line 2"]


def test_a_heading_may_waive(program, tmp_path):
    file = tmp_path / "a.txt"
    file.write_text("Waive: pleading=It is a quotation from the play.\n\n" + PLEADS)
    assert "Waived: It is a quotation" in program("review", str(file))
    program("review", str(file), "--strict")
    file.write_text("Waive: pleading=It is a quotation from the play.\n\n" + CLEAN)
    program("review", str(file))
    assert "the waiver of pleading answers nothing" in program.error


def test_a_waiver_of_words_answers_only_those(program, tmp_path):
    file = tmp_path / "a.json"
    reason = {"rule": "pleading", "reason": "It is a quotation from it."}
    file.write_text(json.dumps({"text": PLEADS, "waivers": [reason | {"words": "I am begging you"}]}))
    found = program.json("review", str(file), code=1)["findings"]
    assert [("waived" in one) for one in found] == [True, False]
    file.write_text(
        json.dumps({"text": PLEADS, "waivers": [reason | {"rule": "pleading-no"}, {"rule": "emoji", "reason": "x"}]})
    )
    program("review", str(file), code=2)
    assert "waivers[0].rule" in program.error
    assert "waivers[1].reason" in program.error


def test_dates_decide_what_is_too_soon(program, tmp_path):
    file = tmp_path / "a.txt"
    file.write_text(
        "Dear Ms. Okafor:\n\nI am writing to ask whether a decision has been made on the position of associate that we spoke about. I would be glad "
        "of any news that you can share, and I remain very interested.\n\nSincerely,\nDaniel Reyes\n"
    )
    soon = ["--interviewed-on", "2026-11-12", "--sent-on", "2026-11-13", "--kind", "check-in-mail"]
    assert "follow-up-too-soon" in program("review", str(file), *soon, code=1)
    assert "follow-up-too-soon" not in program("review", str(file), *soon[:2], "--sent-on", "2026-12-13", *soon[4:])
    assert "follow-up-too-soon" in program(
        "review", str(file), *soon[:2], "--sent-on", "2026-11-30", "--promised", "2026-12-04", *soon[4:], code=1
    )
    program("review", str(file), "--sent-on", "soon", code=2)
    assert "sent-on" in program.error


def test_a_candidacy_fills_the_context(program, case, tmp_path):
    file = tmp_path / "a.txt"
    file.write_text(CLEAN.replace("Ms. Okafor", "Ruth Okofor").replace("Daniel Reyes", "Anna Berg"))
    said = program("review", str(file), "--candidacy", "okafor", "--to", "Ruth Okafor", code=1)
    assert "wrong-name" in said
    program("review", str(file), "--candidacy", "okafor", code=2)


def test_standard_input_is_mended_to_standard_output(program, monkeypatch):
    def given(text):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))

    given(SLIPS)
    assert program("review", "-", "--fix") == CLEAN.replace("more. ", "more. It was good. ")
    assert "-Thank you for the the hour" in program.error
    given('{"id": 7, "text": "Dear Ms. Okafor: thank you for the the hour!!", "x": 1.50}')
    said = program("review", "-", "--fix", code=1)
    assert said == '{"id": 7, "text": "Dear Ms. Okafor: thank you for the hour.", "x": 1.50}'
    given(SLIPS)
    assert program("review", "-", "--fix", "--dry-run") == ""
    given('{"text": "a"}\n{"text": "b"}\n')
    assert len(program("review", "-", "--format", "jsonl", code=1).splitlines()) == 2


def test_a_file_of_one_note_a_line_is_mended_line_by_line(program, tmp_path):
    file = tmp_path / "a.jsonl"
    rows = [
        f'{{"id": {number}, "text": {json.dumps(text)}, "n": 1.0}}' for number, text in enumerate((SLIPS, CLEAN, SLIPS))
    ]
    file.write_text("\n".join(rows) + "\n\n")
    program("review", "--fix", str(file))
    mended = json.dumps(CLEAN.replace("more. ", "more. It was good. "))
    assert file.read_text() == "\n".join(rows).replace(json.dumps(SLIPS), mended) + "\n\n"


def test_what_is_no_text_of_its_own_is_not_mended(program, tmp_path):
    file = tmp_path / "a.eml"
    file.write_bytes(b"Subject: Thanks\n\n" + SLIPS.encode())
    before = file.read_bytes()
    program("review", "--fix", str(file), code=2)
    assert "is not mended in place" in program.error
    assert file.read_bytes() == before


def test_a_read_only_file_is_left(program, tmp_path):
    file = tmp_path / "a.txt"
    file.write_text(SLIPS)
    file.chmod(0o444)
    program("review", "--fix", str(file), code=3)
    assert file.read_text() == SLIPS
    assert "read-only" in program.error


def test_only_what_is_chosen_is_mended(program, tmp_path):
    file = tmp_path / "a.txt"
    file.write_text(SLIPS.replace("Thursday", "Thursday \U0001f600"))
    program("review", "--fix", "--only", "emoji", str(file))
    assert file.read_text() == SLIPS


def test_data_is_alone_on_standard_output(program, tmp_path):
    file = tmp_path / "a.txt"
    file.write_text(PLEADS.replace("the hour", "the the hour"))
    row = program.json("review", "--fix", str(file), code=1)
    assert {one["rule"] for one in row["findings"]} == {"pleading"}
    assert "-Thank you for the the hour" in program.error
    assert file.read_text() == PLEADS


class TestSarif:
    """SARIF 2.1.0, as far as its schema binds what is written here."""

    @pytest.fixture
    def document(self, program, tmp_path):
        (tmp_path / "a b").mkdir()
        (tmp_path / "a b" / "ü.txt").write_text(
            "To: Amara Okafor\n\n" + SLIPS.replace("Thursday", "Thursday \U0001f600")
        )
        (tmp_path / "a b" / "c.json").write_text(
            json.dumps(
                {"id": "c", "text": PLEADS.replace("the hour", "\U0001f600 the the hour"), "waivers": [WAIVER]},
                indent=1,
            )
        )
        return json.loads(program("review", str(tmp_path / "a b"), "--format", "sarif", code=1))

    def test_it_has_the_shape_that_readers_ask_for(self, document):
        Draft202012Validator(SARIF).validate(document)
        (run,) = document["runs"]
        slugs = [one["id"] for one in run["tool"]["driver"]["rules"]]
        assert len(slugs) == len(set(slugs)) == 28
        for one in run["results"]:
            assert slugs[one["ruleIndex"]] == one["ruleId"]

    def test_every_region_holds_the_words_in_the_file(self, document):
        results = document["runs"][0]["results"]
        assert len(results) >= 5
        for one in results:
            place = one["locations"][0]["physicalLocation"]
            if "region" not in place:
                continue
            text = Path(unquote(urlparse(place["artifactLocation"]["uri"]).path)).read_text()
            region = place["region"]
            words = text[region["charOffset"] :][: region["charLength"]]
            line = text.split("\n")[region["startLine"] - 1]
            assert line[region["startColumn"] - 1 :].startswith(words)
            if "twice" in one["message"]["text"]:
                assert words == "the the"
            if one["ruleId"] == "emoji":
                assert words in {"\U0001f600", "\\ud83d\\ude00"}

    def test_what_is_waived_is_suppressed_with_its_reason(self, document):
        pleas = [one for one in document["runs"][0]["results"] if one["ruleId"] == "pleading"]
        assert pleas
        assert all(one["suppressions"][0]["justification"] == WAIVER["reason"] for one in pleas)


WAIVER = {"rule": "pleading", "reason": "It is a quotation from the play."}
_TEXT = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}}
_REGION = {
    "type": "object",
    "required": ["startLine", "startColumn", "endLine", "endColumn", "charOffset", "charLength"],
    "additionalProperties": False,
    "properties": {
        **{name: {"type": "integer", "minimum": 1} for name in ("startLine", "startColumn", "endLine", "endColumn")},
        **{name: {"type": "integer", "minimum": 0} for name in ("charOffset", "charLength")},
    },
}
_ARTIFACT = {"type": "object", "required": ["uri"], "properties": {"uri": {"type": "string", "pattern": "^[!-~]+$"}}}
_REPLACEMENT = {
    "type": "object",
    "required": ["deletedRegion"],
    "properties": {
        "deletedRegion": _REGION,
        "insertedContent": {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}},
    },
}
SARIF = {
    "type": "object",
    "required": ["version", "runs", "$schema"],
    "properties": {
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["tool", "results", "columnKind"],
                "additionalProperties": False,
                "properties": {
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "tool": {
                        "type": "object",
                        "properties": {
                            "driver": {
                                "type": "object",
                                "required": ["name", "rules"],
                                "properties": {
                                    "rules": {
                                        "type": "array",
                                        "items": {
                                            "type": "object",
                                            "required": ["id", "shortDescription", "help"],
                                            "properties": {
                                                "shortDescription": _TEXT,
                                                "fullDescription": _TEXT,
                                                "help": _TEXT,
                                            },
                                        },
                                    }
                                },
                            }
                        },
                    },
                    "results": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["ruleId", "ruleIndex", "level", "message", "locations"],
                            "properties": {
                                "level": {"enum": ["none", "note", "warning", "error"]},
                                "message": _TEXT,
                                "ruleIndex": {"type": "integer", "minimum": 0},
                                "locations": {
                                    "type": "array",
                                    "minItems": 1,
                                    "items": {
                                        "type": "object",
                                        "properties": {
                                            "physicalLocation": {
                                                "type": "object",
                                                "required": ["artifactLocation"],
                                                "properties": {"artifactLocation": _ARTIFACT, "region": _REGION},
                                            }
                                        },
                                    },
                                },
                                "suppressions": {
                                    "type": "array",
                                    "items": {
                                        "required": ["kind"],
                                        "properties": {"kind": {"enum": ["inSource", "external"]}},
                                    },
                                },
                                "fixes": {
                                    "type": "array",
                                    "items": {
                                        "required": ["artifactChanges"],
                                        "properties": {
                                            "artifactChanges": {
                                                "type": "array",
                                                "minItems": 1,
                                                "items": {
                                                    "required": ["artifactLocation", "replacements"],
                                                    "properties": {
                                                        "artifactLocation": _ARTIFACT,
                                                        "replacements": {
                                                            "type": "array",
                                                            "minItems": 1,
                                                            "items": _REPLACEMENT,
                                                        },
                                                    },
                                                },
                                            }
                                        },
                                    },
                                },
                            },
                        },
                    },
                },
            },
        },
    },
}
