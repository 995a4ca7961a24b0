"""Any text at all, in any of its files, through everything that shows findings: nothing breaks, every place is true."""

from __future__ import annotations

import json
import random

import pytest
from lsprotocol import types as lsp

from afterword.core.note.model import Note
from afterword.core.problems import Invalid
from afterword.core.review.reviewer import review
from afterword.faces.lsp.answers import actions, diagnostics, hover
from afterword.faces.lsp.desk import Desk
from afterword.faces.lsp.places import Places
from afterword.faces.present.findings import Look, findings_text
from afterword.faces.present.sarif import sarif
from afterword.usecases.mend import mend
from afterword.usecases.open_notes import open_document, open_text
from tests.laws.test_review_fuzz import text_of

ROUNDS = 150
HEADS = (
    "",
    "To: Ruth Okafor\n\n",
    "---\nto: Ruth\n---\r\n",
    "Waive: emoji=it is a name\nFirm: O&L\r\n\r\n",
    "Waive: no\n\n",
    "To:\x00\n",
)


class Silent:
    """No engine: it is asked elsewhere, and takes its time."""

    def remarks(self, note: Note) -> tuple[()]:
        return ()


class AnyDocument:
    def text(self, name: str) -> str:
        return "{}"

    def problems(self, name: str, document: object) -> tuple[()]:
        return ()


def opened(text: str, chance: random.Random):
    if chance.random() < 0.5:
        plain = chance.random() < 0.5 or not text.isprintable()
        whole = json.dumps({"id": "x", "text": text}, ensure_ascii=plain)
        return open_document(json.loads(whole), whole, "a.json", AnyDocument())
    return open_text(chance.choice(HEADS) + text, "a b.txt")


@pytest.mark.parametrize("lot", range(4))
def test_every_face_shows_any_text(lot):
    chance = random.Random(lot)
    for _ in range(ROUNDS):
        text = text_of(chance)
        try:
            one = opened(text, chance)
        except Invalid:
            continue
        shown, findings = one.in_file(review(one.note))
        for finding in findings:
            if finding.start is not None:
                assert shown.note.text[finding.start : finding.end] == finding.text
        printed = findings_text(shown.note, findings, Look(chance.randrange(40, 100), marked=True), "a.txt")
        assert not set(printed) & set("\x00\x1b\u202e\u200b\r")
        (run,) = sarif([(shown, findings)])["runs"]
        assert len(run["results"]) == len(findings)


@pytest.mark.parametrize("lot", range(4))
def test_mending_any_text_reaches_its_end(lot):
    chance = random.Random(100 + lot)
    for _ in range(ROUNDS // 3):
        done = mend(Note(text=text_of(chance)), Silent())
        assert done.left == review(done.note)
        assert mend(done.note, Silent()) == done


@pytest.mark.parametrize("lot", range(4))
def test_an_editor_may_hold_any_text(lot):
    chance = random.Random(200 + lot)
    desk = Desk(Silent())
    for version in range(ROUNDS):
        text, is_json = text_of(chance), chance.random() < 0.3
        whole = json.dumps({"text": text}) if is_json else chance.choice(HEADS) + text
        page = desk.look("file:///a", whole, version, is_json=is_json)
        places = Places(whole, chance.choice(("utf-8", "utf-16", "utf-32")))
        for shown in diagnostics(page, places, desk.context.note):
            assert places.offset(shown.range.start) <= places.offset(shown.range.end) <= len(whole)
            params = lsp.CodeActionParams(
                lsp.TextDocumentIdentifier("file:///a"), shown.range, lsp.CodeActionContext([])
            )
            actions(page, places, params, desk.context.note)
            hover(page, places, shown.range.start)
