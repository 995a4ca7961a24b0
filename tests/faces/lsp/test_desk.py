"""What the server knows of a document, without the wire."""

from __future__ import annotations

import json

import pytest

from afterword.adapters.checker.harper import HarperChecker
from afterword.core.note.model import Note
from afterword.core.problems import Missing
from afterword.core.review.reviewer import review
from afterword.faces.lsp.context import context_of
from afterword.faces.lsp.desk import Desk

NOTE = (
    "Dear Ms. Okafor:\n\nThank you for the the hour. I have thought since about your confrences, and it made me want the position "
    "more!! I look forward to working with you. Please call me with any questions.\n\nSincerely,\nDaniel Reyes\n"
)
CHECKER = HarperChecker()


def nobody(name):
    raise Missing(f"There is no candidacy {name}.")


@pytest.fixture
def desk():
    return Desk(CHECKER)


def rules(page) -> set[str]:
    return {one.rule for one in page.findings}


def test_with_the_engine_a_page_is_what_the_whole_review_says(desk):
    page = desk.look("a", NOTE, 1, is_json=False)
    assert page.findings == review(Note(text=NOTE))
    heard = desk.heard("a", page, desk.ask(page))
    assert heard.findings == review(Note(text=NOTE), check=CHECKER.remarks)
    assert heard.findings != page.findings


def test_what_the_engine_said_stays_while_one_types_elsewhere(desk):
    page = desk.look("a", NOTE, 1, is_json=False)
    desk.heard("a", page, desk.ask(page))
    typed = NOTE.replace("Dear", "  Dear")
    assert "spelling" in rules(desk.look("a", typed, 2, is_json=False))
    typed = typed.replace("any questions", "any other questions")
    assert "spelling" in rules(desk.look("a", typed, 2, is_json=False))
    assert "spelling" not in rules(desk.look("a", typed.replace("confrences", "conferences"), 3, is_json=False))
    desk.forget("a")
    assert "spelling" not in rules(desk.look("a", typed, 4, is_json=False))


def test_a_heading_gives_context_and_its_faults_are_told_by_line(desk):
    page = desk.look("a", "To: Amara Okofor\nKind: postcard\nWaive: presumption=\n\n" + NOTE, 1, is_json=False)
    assert "wrong-name" in rules(page)
    assert [one.place for one in page.problems] == ["line 2", "line 3"]


def test_a_document_is_read_for_its_note(desk):
    page = desk.look("a.json", json.dumps({"recipient": {"name": "Amara Okofor"}, "text": NOTE}), 1, is_json=True)
    assert "wrong-name" in rules(page)
    wrong = desk.look("a.json", json.dumps({"kind": "postcard", "text": NOTE}), 2, is_json=True)
    assert [one.place for one in wrong.problems] == ["kind"]
    assert "presumption" in rules(wrong)
    for text in ('{"text": "a', "[]", "{}", '{"text": 3}', "[" * 100_000, ""):
        nothing = desk.look("a.json", text, 3, is_json=True)
        assert (nothing.findings, nothing.problems) == ((), ())


def test_settings_have_the_names_of_the_options():
    row = {
        "to": "Ruth Okafor",
        "title": "Ms.",
        "from": "Daniel Reyes",
        "firm": "O&L",
        "role": "Clerk",
        "kind": "check-in-mail",
    }
    row |= {
        "as": "letter",
        "locale": "en-GB",
        "interviewed-on": "2026-11-12",
        "promised": "2026-11-20",
        "without": "emoji",
    }
    context, problems = context_of(row | {"only": ["pushy", "emoji"], "template": True}, nobody)
    assert problems == ()
    assert (context.note.recipient.name, context.note.interview.firm) == ("Ruth Okafor", "O&L")
    assert (context.chosen.without, context.chosen.template) == ({"emoji"}, True)


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ({"kind": "postcard"}, "kind"),
        ({"promised": "soon"}, "promised"),
        ({"only": "no-such-rule"}, "no-such-rule"),
        ({"candidacy": "okafor", "to": "ruth"}, "There is no candidacy"),
    ],
)
def test_a_setting_that_does_not_fit_is_told_and_the_others_hold(row, words):
    context, (problem,) = context_of({"firm": "O&L", "template": True} | row, nobody)
    assert words in problem
    assert context.note.interview.firm == (None if {"kind", "promised"} & row.keys() else "O&L")


@pytest.mark.parametrize("row", [None, [], "text", {"to": 3, "only": [3, None], "template": "yes"}, {3: "x"}])
def test_settings_of_no_shape_are_nothing(row):
    context, problems = context_of(row, nobody)
    assert problems == ()
    assert context.note == Note(text="") or context.note.recipient.name is None
