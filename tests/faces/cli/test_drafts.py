"""Drafts that are kept, changed, taken back and approved on the command line."""

from __future__ import annotations

import json
import sys

import pytest

from afterword.core.candidacy.document import write_candidacy
from tests.core.note.test_compose import candidacy


@pytest.fixture
def kept(program, tmp_path):
    file = tmp_path / "okafor.json"
    file.write_text(json.dumps(write_candidacy(candidacy())))
    program("import", str(file))
    program.file = str(file)
    return program


def draft(program, *more, code=0, to="okafor"):
    return program("draft", "okafor", "--to", to, *more, code=code)


def test_the_same_draft_comes_again_until_another_is_asked_for(kept):
    first = draft(kept)
    assert draft(kept) == first
    second = draft(kept, "--again")
    assert second != first
    assert draft(kept) == second
    assert draft(kept, "--again") not in {first, second}


def test_a_draft_can_be_shorter_warmer_or_plainer(kept):
    texts = {how: draft(kept, how) for how in ("--shorter", "--warmer", "--plainer")}
    assert len(set(texts.values())) == 3
    assert len(texts["--shorter"].split()) < len(texts["--warmer"].split())


def test_a_text_of_ones_own_is_kept_and_never_overwritten(kept, tmp_path):
    first = draft(kept)
    own = tmp_path / "own.txt"
    own.write_text(first.split("\n\n", 1)[1].replace("Sincerely", "Yours truly"))
    draft(kept, "--from", str(own))
    assert "Yours truly" in draft(kept)
    assert "Sincerely" in draft(kept, "--undo")
    kept("draft", "okafor", "--to", "okafor", "--undo", code=2)
    assert "first draft" in kept.error


def test_an_editor_changes_the_draft(kept, monkeypatch, tmp_path):
    script = tmp_path / "edit.py"
    script.write_text(
        "import sys, pathlib\np = pathlib.Path(sys.argv[1])\np.write_text(p.read_text().replace('Sincerely', 'Respectfully'))\n"
    )
    monkeypatch.setenv("VISUAL", f"{sys.executable} {script}")
    assert "Respectfully" in draft(kept, "--edit")
    assert "Respectfully" in draft(kept)


def test_an_editor_that_fails_loses_nothing(kept, monkeypatch):
    first = draft(kept)
    monkeypatch.setenv("VISUAL", f"{sys.executable} -c 'raise SystemExit(3)'")
    kept("draft", "okafor", "--to", "okafor", "--edit", code=3)
    assert draft(kept) == first


def test_each_sentence_is_explained(kept):
    said = draft(kept, "--explain")
    assert "row thank-you.appreciation[" in said
    assert "talking_points[0].topic" in said
    assert "typed: “" in said


def test_everyone_of_the_panel_gets_a_note_of_their_own(kept):
    said = kept("draft", "okafor", "--everyone")
    assert said.count("--- to ") == 7
    rows = [json.loads(line) for line in kept("draft", "okafor", "--everyone", "--format", "json").splitlines()]
    sentences = [sentence for row in rows for sentence in row["text"].split("\n\n")[1:-1]]
    assert len(set(sentences)) == len(sentences)


def test_somebody_must_be_named_or_everyone(kept):
    kept("draft", "okafor", code=2)
    kept("draft", "okafor", "--to", "okafor", "--everyone", code=2)


def test_an_earlier_note_is_not_sounded_like(kept, tmp_path):
    first = kept("draft", kept.file, "--to", "okafor")
    earlier = tmp_path / "earlier.txt"
    earlier.write_text(first)
    second = kept("draft", kept.file, "--to", "okafor", "--unlike", str(earlier))
    body = {sentence for part in first.split("\n\n")[2:-1] for sentence in part.split(". ")}
    again = {sentence for part in second.split("\n\n")[2:-1] for sentence in part.split(". ")}
    assert not body & again


def test_a_call_script_says_what_to_have_in_hand_and_how_long_it_takes(kept):
    said = draft(kept, "--as", "call-script")
    assert "seconds, spoken slowly" in said
    assert "If Ms. Amara Okafor answers" in said
    assert said.count("212-555-0148") >= 3


@pytest.mark.parametrize("kind", ["answer", "after-decline", "withdrawal", "check-in"])
def test_the_other_kinds_are_drafted(kept, kind):
    assert draft(kept, "--kind", kind).count("Okafor") >= 2


def test_what_lacks_its_day_asks_for_it(kept):
    draft(kept, "--kind", "other-offer", code=1)
    assert "other-offer" in kept.error
    draft(kept, "--kind", "next-round", code=1)


def test_a_document_keeps_no_drafts(kept):
    kept("draft", kept.file, "--to", "okafor", "--undo", code=2)


def test_a_yes_is_to_the_letter_and_an_edit_asks_again(kept, tmp_path):
    kept("approve", "okafor", "--to", "okafor", code=2)
    assert "There is no such draft yet" in kept.error
    first = draft(kept)
    kept("approve", "okafor", "--to", "okafor", code=2)
    assert "Say --yes" in kept.error
    kept("approve", "okafor", "--to", "okafor", "--yes")
    assert "approved exactly this" in kept("approve", "okafor", "--to", "okafor")
    own = tmp_path / "own.txt"
    own.write_text(first.split("\n\n", 1)[1].replace("Sincerely", "Yours truly"))
    draft(kept, "--from", str(own))
    kept("approve", "okafor", "--to", "okafor", code=2)
    kept("approve", "okafor", "--to", "okafor", "--yes")


def test_what_blocks_is_mended_or_answered_with_a_reason(kept, tmp_path):
    own = tmp_path / "own.txt"
    own.write_text(draft(kept).split("\n\n", 1)[1].replace("Sincerely,", "I am begging you to hire me.\n\nSincerely,"))
    draft(kept, "--from", str(own), code=1)
    kept("approve", "okafor", "--to", "okafor", "--yes", code=1)
    assert "! pleading" in kept.error
    for reason in ("pleading", "pleading=no", "pushy=She asked me to."):
        kept("approve", "okafor", "--to", "okafor", "--yes", "--waive", reason, code=2)
    kept(
        "approve",
        "okafor",
        "--to",
        "okafor",
        "--yes",
        "--waive",
        "pleading=It is a joke between us from the interview.",
    )
    assert "waived: It is a joke" in " ".join(kept.error.split())


def test_drafts_and_approvals_travel_whole(kept, tmp_path):
    draft(kept)
    kept("approve", "okafor", "--to", "okafor", "--yes")
    whole = json.loads(kept("export", "--whole"))
    (entry,) = whole["candidacies"]
    assert entry["drafts"][0]["revision"] == 1
    assert entry["approvals"][0]["digest"]
