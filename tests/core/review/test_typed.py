"""Answers of the debrief without their slips of the pen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from afterword.core.candidacy.model import TalkingPoint
from afterword.core.note.fitted import Mend
from afterword.core.note.model import NoteForm
from afterword.core.review.typed import mender
from afterword.usecases.draft import Asked, draft
from afterword.wiring import Wiring
from tests.core.note.test_compose import candidacy


@pytest.fixture(scope="module")
def mend() -> Mend:
    return mender(candidacy(), Wiring().checker.remarks)


@pytest.mark.parametrize(
    ("part", "typed", "mended"),
    [
        ("topic", "their recieving dock and the yard", "their receiving dock and the yard"),
        ("topic", "the residents having there own keys", "the residents having their own keys"),
        ("liked", "that you was frank about it", "that you were frank about it"),
        ("liked", "She explained the failures very honest", "She explained the failures very honestly"),
        ("interest", "I have lead a team of 14", "I have led a team of 14"),
        ("interest", "my aunt ran a a shop", "my aunt ran a shop"),
    ],
)
def test_a_slip_of_the_pen_is_mended(mend: Mend, part: str, typed: str, mended: str) -> None:
    assert mend(typed, part) == mended


@pytest.mark.parametrize(
    ("part", "typed"),
    [
        ("topic", "the misclose on a town block"),
        ("topic", "how Okafor set up the TAVR programme"),
        ("liked", "no egos"),
        ("liked", "how the canary deploys are watched"),
        ("interest", "grew up on a farm"),
        ("interest", "I have been a librarian for thirty-one years"),
        ("interest", "my gogo taught me to count with bottle tops"),
    ],
)
def test_what_was_meant_stays(mend: Mend, part: str, typed: str) -> None:
    assert mend(typed, part) == typed


def test_no_word_is_taken_out(mend: Mend) -> None:
    typed = "you explained the the failures and it were very very honest"
    assert {"failures", "honest", "explained"} <= set(mend(typed, "liked").split())


def test_a_draft_holds_the_mended_words_and_what_is_not_mended_is_found() -> None:
    point = TalkingPoint(person="okafor", topic="the recieving dock", liked=None, interest=None)
    known = replace(candidacy(), talking_points=(point,))
    wiring = Wiring()
    made = draft(known, Asked("okafor", NoteForm.MAIL), wiring.shelf, wiring.checker)
    assert "receiving dock" in made.draft.note.text
    assert known.talking_points[0].topic == "the recieving dock"
