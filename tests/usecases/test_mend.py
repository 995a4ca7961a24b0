"""Laws of mending: it reaches a fixed point, brings in nothing new, and leaves good notes alone."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.adapters.checker.harper import HarperChecker
from afterword.core.note.document import read_note
from afterword.core.note.model import Note, Waiver
from afterword.core.review.mending import is_safe
from afterword.core.review.reviewer import review
from afterword.usecases.mend import mend
from tests.core.review.cases import OKAFOR
from tests.core.review.test_good_notes import ROWS

GOOD = (
    "Dear Ms. Okafor:\n\nThank you for the hour on Thursday. I have thought since about how your second-years run their own status "
    "conferences, and it made me want the position more. Please call me with any questions that remain.\n\nSincerely,\nDaniel Reyes\n"
)
SEEDS = (
    ("the hour", "the the hour"), ("conferences", "confrences"), ("position more.", "position more!!!"), ("Thursday.", "Thursday 😀."),
    ("Ms. Okafor", "Ms. Okofor"), ("Ms. Okafor", "Mr. Okafor"), ("Dear Ms. Okafor", "Hi Amara"), ("I have", "i have"), ("it made", "it maked"),
    ("any questions", "any questions questions"), ("Please", "please"), ("remain.", "remain. it was good."), ("the position", "teh position"),
    ("Please call", "I am begging you to hire me. Please call"), ("and it", "and and it"), ("Thank you", "😀 Thank you"), ("\n", "\r\n"),
)  # fmt: skip


@cache
def engine() -> HarperChecker:
    return HarperChecker()


def note(text: str) -> Note:
    made, problems = read_note(OKAFOR | {"text": text})
    assert made is not None, problems
    return made


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(SEEDS), min_size=1, max_size=6, unique=True))
def test_seeded_faults_are_mended_without_harm(seeds):
    text = GOOD
    for old, new in seeds:
        text = text.replace(old, new)
    before = note(text)
    found = review(before, check=engine().remarks)
    done = mend(before, engine())
    assert done.left == review(done.note, check=engine().remarks)
    assert {one.rule for one in done.left} <= {one.rule for one in found}
    assert len(done.left) <= len(found)
    assert (done.note.text == text) == (len(done.left) == len(found))
    assert mend(done.note, engine()) == done
    assert done.note.text.count("\r\n") == text.count("\r\n")


def test_each_slip_of_the_pen_is_mended():
    for old, new in (
        SEEDS[0],
        SEEDS[1],
        SEEDS[2],
        SEEDS[3],
        SEEDS[4],
        SEEDS[5],
        SEEDS[6],
        SEEDS[9],
        SEEDS[12],
        SEEDS[14],
    ):
        done = mend(note(GOOD.replace(old, new)), engine())
        assert done.left == (), (new, done)
        assert done.note.text in {GOOD, GOOD.replace("Okafor:", "Okafor,")}, new


def test_good_notes_stay_as_they_are():
    for row in ROWS:
        good, _ = read_note(row)
        assert mend(good, engine()).note == good


def test_what_is_waived_or_left_out_is_not_mended():
    text = GOOD.replace("Thursday.", "Thursday 😀.")
    waived = replace(note(text), waivers=(Waiver("emoji", "It is the name of the game."),))
    assert mend(waived, engine()).note.text == text
    assert (
        mend(note(text), engine(), lambda _, found: tuple(one for one in found if one.rule != "emoji")).note.text
        == text
    )


def test_a_mend_that_would_do_harm_is_left_out_and_the_others_are_made():
    """A full stop in place of the marks would leave a small letter after it."""
    text = GOOD.replace("Thursday.", "Thursday!!! and more.").replace("the hour", "the the hour")
    done = mend(note(text), engine())
    assert "for the hour" in done.note.text
    assert not {one.rule for one in done.left} - {one.rule for one in review(note(text), check=engine().remarks)}


def test_it_ends_on_a_long_text_that_is_full_of_faults():
    text = "I am begging you!!! confrences " * 400
    done = mend(Note(text=text), engine())
    assert any(is_safe(one) for one in review(Note(text=text), check=engine().remarks))
    assert len(done.note.text) <= len(text) + 800
