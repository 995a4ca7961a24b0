"""An invitation in plain words: what is read is offered as a choice, and never taken for sure."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from whenever import Date

from afterword.core.candidacy.invitation_prose import read_prose
from afterword.core.candidacy.proposal import propose

TODAY = Date(2026, 11, 3)
MAIL = """Subject: Interview with Northwind Traders
From: Claire Dubois <claire.dubois@northwind.example>
Date: Mon, 2 Nov 2026 10:00:00 -0500

Hi Anna,

Thank you for your interest in the Data Analyst role at Northwind Traders. Could you come to our office on Tuesday, November 10
from 2:00 to 3:00 PM EST?

You will be meeting with:
Ruth Okafor, Partner
Lee Park, Senior Analyst
"""


def read(text):
    return read_prose(text, "words-1", TODAY, "en-US")


def test_a_mail_as_one_copies_it():
    prose = read(MAIL)
    assert (prose.started, prose.ended) == ("2026-11-10 14:00", "15:00")
    proposal = propose(prose.invitation, None, None, "Anna Berg")
    assert (proposal.firm, proposal.role) == ("Northwind Traders", "Data Analyst")
    assert [person.name for person in proposal.people] == ["Ruth Okafor", "Lee Park", "Claire Dubois"]
    assert [question.what for question in proposal.questions] == ["zone", "started", "ended"]
    assert proposal.questions[0].choices == ("America/New_York",)


@pytest.mark.parametrize(
    ("text", "started", "ended"),
    [
        ("Please come in on Thursday 12 November at 14:30, best, Tom", "2026-11-12 14:30", ""),
        ("Your interview is fixed\nDate: Nov 12, 2026\nTime: 2-3pm", "2026-11-12 14:00", "15:00"),
        ("We would see you tomorrow at 9 a.m. in the lobby", "2026-11-04 09:00", ""),
        ("Next Tuesday, 10:30 am – 12:15 pm, at our office", "2026-11-10 10:30", "12:15"),
        ("We would like to meet you soon, and will call you", "", ""),
        ("We would like to meet you on Friday of this week", "", ""),
        ("Call me at 9 am, whatever day suits you best", "", ""),
    ],
)
def test_the_time_that_the_words_name(text, started, ended):
    prose = read(text)
    assert (prose.started, prose.ended) == (started, ended)


def test_a_word_or_two_are_no_invitation():
    assert read("hello there") is None
    assert read("1234567890 " * 40) is None


@given(st.text(max_size=2000))
def test_any_words_are_read(text):
    prose = read(text)
    if prose:
        propose(prose.invitation, None, None, None)
