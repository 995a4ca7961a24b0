"""A note as a document: read leniently, refused with places, written and read back without loss."""

from __future__ import annotations

import json

from whenever import Date

from afterword.core.note.document import read_note, write_note
from afterword.core.note.model import NoteForm, NoteKind
from tests.core.review.cases import OKAFOR


def test_only_the_text_is_needed() -> None:
    note, problems = read_note({"text": "Thank you."})
    assert problems == ()
    assert note is not None
    assert (note.kind, note.recipient.name, note.interview.firm, note.sent_on) == (None, None, None, None)


def test_null_is_unknown_everywhere() -> None:
    nothing = dict.fromkeys(
        ("kind", "form", "candidacy", "sender", "recipient", "interview", "sent_on", "locale", "stationery", "subject")
    )
    assert read_note({"text": "Hello."} | nothing) == read_note({"text": "Hello."})


def test_written_and_read_back_it_is_the_same() -> None:
    note, _ = read_note(
        OKAFOR | {"id": "n1", "text": "Dear Ms. Okafor: thank you.", "subject": "Thanks", "stationery": "plain"}
    )
    assert note is not None
    document = json.loads(json.dumps(write_note(note)))
    assert read_note(document)[0] == note
    assert document["interview"]["date"] == "2026-11-12"
    assert (note.kind, note.form, note.interview.date) == (NoteKind.THANK_YOU, NoteForm.MAIL, Date(2026, 11, 12))


def test_a_promise_may_be_a_date_or_words() -> None:
    dated, _ = read_note({"text": "a", "interview": {"promise": "2026-11-20"}})
    worded, _ = read_note({"text": "a", "interview": {"promise": "in about two weeks"}})
    assert dated is not None
    assert worded is not None
    assert dated.interview.promise == Date(2026, 11, 20)
    assert (worded.interview.promise, worded.interview.promise_words) == (None, "in about two weeks")
    assert write_note(worded)["interview"]["promise"] == "in about two weeks"


def test_an_instant_stands_for_its_date() -> None:
    note, _ = read_note({"text": "a", "sent_on": "2026-11-13T09:00:00-05:00"})
    assert note is not None
    assert note.sent_on == Date(2026, 11, 13)


def test_every_problem_is_told_with_its_place() -> None:
    note, problems = read_note(
        {
            "kind": "postcard",
            "form": 3,
            "sent_on": "13/11/2026",
            "interview": {"aliases": "O&L", "interviewers": [7], "talking_points": [None]},
            "recipient": {"name": []},
        }
    )
    assert note is None
    assert {problem.place for problem in problems} == {
        "text",
        "kind",
        "form",
        "sent_on",
        "interview.aliases",
        "interview.interviewers[0]",
        "interview.talking_points[0]",
        "recipient.name",
    }


def test_what_is_no_object_is_refused() -> None:
    note, problems = read_note(["text"])
    assert note is None
    assert [problem.place for problem in problems] == [""]
