"""What the rule grammar notices with the engine, and what it leaves alone."""

from __future__ import annotations

import pytest

from afterword.adapters.checker.harper import HarperChecker
from afterword.core.review.model import Finding, Remark, RemarkKind
from afterword.core.review.reviewer import review
from tests.core.review.cases import Case, in_note, note_of

CHECKER = HarperChecker()
FLAGGED = [
    in_note("I should of asked about the clinic.", "of"),
    in_note("I would like to work at an university like yours.", "an"),
    in_note("I was suppose to hear on Friday."),
    in_note("Thank you for you're time on Thursday.", "you're"),
    in_note("I look forward to hear from you.", "hear"),
    in_note("There is several things that I would like to ask.", "is"),
    in_note("We met in Tuesday at your office.", "in"),
    in_note("I liked the the tour.", "the the"),
    in_note("The talk was good. it was short.", "it"),
    in_note("It was pleasure to meet you.", "pleasure"),
    in_note("I grew up in ireland.", "ireland"),
    in_note("The feedback from your clients were moving.", "were"),
    in_note("She explain the docket to me.", "explain"),
    in_note("I enjoyed the tour, it was the best part of my week.", ","),
]
LEFT_ALONE = [
    in_note("My first foreman had a sign over the press: \"If it don't turn, don't force it, and ask why.\""),
    in_note("I enjoyed every one of them, and the team are well led.", locale="en-GB"),
    in_note("If I were to join, I would insist that she be told."),
    in_note("Watching the handover taught me a good deal."),
    in_note("It's people like you who teach that it's never late."),
    in_note("Thank you for your welcome, and for having met with me."),
    in_note("I look forward to hearing from you and to meeting the team."),
    in_note("On last Friday's call you spoke of the morning of the trial."),
    in_note("He said that that was the point, and I had had the same thought."),
    in_note("The stories of the nurses on your ward were worth the journey."),
    in_note("I came, I saw the lab, and I was won over."),
    in_note("We use javascript and the like."),
]


def found(one: Case) -> list[Finding]:
    return [finding for finding in review(note_of(one), check=CHECKER.remarks) if finding.rule == "grammar"]


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    assert found(one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    assert found(one) == []


def test_the_words_of_a_role_make_no_grammar() -> None:
    note = note_of(in_note("I liked the A Grade Joiner role.", interview={"role": "A Grade Joiner"}))
    start = note.text.index("the A")
    remark = Remark(RemarkKind.GRAMMAR, "article", start, start + len("the A"), "One article is too many.")
    assert [one for one in review(note, check=lambda _: (remark,)) if one.rule == "grammar"] == []
    other = note_of(in_note("I liked the A Grade Joiner role.", interview={"role": "Clerk"}))
    assert [one for one in review(other, check=lambda _: (remark,)) if one.rule == "grammar"]
