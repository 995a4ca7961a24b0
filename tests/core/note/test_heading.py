"""The lines above a plain text that say what the reviewer may count on."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whenever import Date

from afterword.core.note.heading import facts_of, find_heading
from afterword.core.note.model import NoteForm, NoteKind

BODY = "Dear Ms. Okafor:\n\nThank you for the hour.\n"


@pytest.mark.parametrize(
    "above",
    [
        "To: Ruth Okafor\n\n",
        "to: Ruth Okafor\nFrom: Daniel Reyes\r\n\r\n",
        "Subject: Thank you,\n  and a question\nTo: Ruth Okafor\nX-Mailer: none\n\n\n",
        "---\ntitle: Ms.\nlayout: letter\n---\n",
        "---\nto: 'Ruth Okafor'\n---\n\n",
        "Waive: generic=It is a form letter.\n\n",
    ],
)
def test_a_heading_ends_where_the_note_begins(above):
    assert (above + BODY)[find_heading(above + BODY).end :] == BODY


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        "",
        "Dear Ms. Okafor: thank you\n\nmore",
        "To: Ruth Okafor\nThank you for the hour.\n",
        "To whom it may concern:\n\nThank you.",
        "Note: this is no key of ours\n\nThank you.",
        "---\nA line between rules\n---\nThank you.",
        "---\nto: Ruth\nThank you.",
        "\nTo: Ruth Okafor\n\nThank you.",
    ],
)
def test_what_is_no_heading_is_left_in_the_note(text):
    assert find_heading(text).end == 0


def test_everything_that_it_says_is_read():
    above = (
        'To: "Ruth Okafor" <ruth@okafor.example>\nTitle: Ms.\nFrom: Daniel Reyes <d@x.example>\nPhone: 212-555-0148\nFirm: Okafor & Lane\n'
        "Alias: O&L\nalias: the firm\nRole: Associate\nKind: check-in-mail\nAs: letter\nLocale: en-GB\nInterviewer: Wei Chen\n"
        "Interviewed on: 2026-11-12\nPromised: within ten days\nSent_on: 2026-11-13\nSubject: Thanks\n\n"
    )
    note, problems = facts_of(find_heading(above + BODY))
    assert problems == ()
    assert (note.recipient.name, note.recipient.title, note.sender.name) == ("Ruth Okafor", "Ms.", "Daniel Reyes")
    assert note.interview.aliases == ("O&L", "the firm")
    assert (note.kind, note.form, note.locale) == (NoteKind.CHECK_IN_MAIL, NoteForm.LETTER, "en-GB")
    assert (note.interview.date, note.sent_on) == (Date(2026, 11, 12), Date(2026, 11, 13))
    assert (note.interview.promise, note.interview.promise_words) == (None, "within ten days")
    assert [one.name for one in note.interview.interviewers] == ["Wei Chen"]


def test_an_address_alone_is_no_name_and_a_date_of_a_mail_no_fault():
    note, problems = facts_of(find_heading("To: ruth@okafor.example\nDate: Thu, 12 Nov 2026 10:00:00 -0500\n\n" + BODY))
    assert (note.recipient.name, note.sent_on, problems) == (None, None, ())


def test_what_cannot_be_read_is_told_by_line():
    _, problems = facts_of(find_heading("To: Ruth\nKind: postcard\nSent-on: soon\n\n" + BODY))
    assert [problem.place for problem in problems] == ["line 2", "line 3"]


@settings(deadline=None, max_examples=200)
@given(
    st.lists(st.sampled_from(["To: Ruth", "X", "", "---", "Kind: card", "To:", ":", "  more", "a\x0bb: c"])),
    st.sampled_from(["\n", "\r\n", "\r"]),
)
def test_any_text_keeps_its_end(lines, end):
    text = end.join(lines)
    heading = find_heading(text)
    assert 0 <= heading.end <= len(text)
    assert find_heading(text[heading.end :]).end == 0 or heading.end
