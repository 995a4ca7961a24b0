"""What the rule spelling notices with the engine, and what it leaves alone."""

from __future__ import annotations

import pytest

from afterword.adapters.checker.harper import HarperChecker
from afterword.core.review.model import Finding
from afterword.core.review.reviewer import review
from tests.core.review.cases import Case, in_note, note_of

CHECKER = HarperChecker()
FLAGGED = [
    in_note("I enjoyed hearing about your pratice on Thursday.", "pratice"),
    in_note("I appreciate the oppurtunity to talk.", "oppurtunity"),
    in_note("Thnak you for your time on Thursday.", "Thnak"),
    in_note("It was a very intresting conversation.", "intresting"),
    in_note("I recieved your card.", "recieved"),
    in_note("Your clinic is definately what drew me.", "definately"),
    in_note("I look foward to hearing from you.", "foward"),
    in_note("We spoke of the confrence.", "confrence"),
]
LEFT_ALONE = [
    in_note("I enjoyed hearing about Siobhan Featherstonehaugh and Kwame Nkrumah-Boateng."),
    in_note("Nkrumah himself was once a teacher."),
    in_note("The programme, the colour and the theatre pleased me.", locale="en-GB"),
    in_note("The program, the color and the theater pleased me.", locale="en-GB"),
    in_note("We spoke of two crore rupees and of my batchmates.", locale="en-IN"),
    in_note("The craic in the gaeltacht was mighty.", locale="en-IE"),
    in_note("We talked about voir dire and an amicus brief."),
    in_note("The polytunnel and the thrips were new to me."),
    in_note("Write to me at dreyes.work@example.org or see www.dreyezz.example/wrk."),
    in_note("NYSCAP and the DCAA audits were new to me."),
    in_note("O&L's docket is what I hoped for."),
    in_note("The café owner said so, and the naïve question was mine."),
]


def found(one: Case) -> list[Finding]:
    return [finding for finding in review(note_of(one), check=CHECKER.remarks) if finding.rule == "spelling"]


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    assert [finding.text for finding in found(one)] == [one.words]


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    assert found(one) == []


def test_a_name_of_one_note_is_not_known_in_the_next() -> None:
    text = "We spoke of the pratice."
    named = in_note(text, interview={"role": "pratice"})
    assert found(named) == []
    assert [finding.text for finding in found(in_note(text))] == ["pratice"]
