"""Answers of the debrief, fitted or left out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.note.fit import Shape, fit
from afterword.core.note.names import parse_name
from afterword.core.note.recasting import Reader

READER = Reader(parse_name("Amara Okafor"), "Okafor & Lane", frozenset({"amara", "okafor", "lane"}))


@pytest.mark.parametrize(
    ("answer", "shape", "text"),
    [
        ("How associates get to argue motions.", Shape.NOUN, "how associates get to argue motions"),
        ("Pro bono program", Shape.NOUN, "the pro bono program"),
        ("Chicago office", Shape.NOUN, "the Chicago office"),
        ("Hague Convention cases", Shape.NOUN, "Hague Convention cases"),
        ("We discussed the merger w/ Baxter & the new office", Shape.NOUN, "the merger with Baxter and the new office"),
        ("her candor", Shape.NOUN, "your candor"),
        ("She told me about her first trial", Shape.NOUN, "your first trial"),
        ("Ms. Okafor's view of arbitration", Shape.NOUN, "your view of arbitration"),
        ("their training program", Shape.NOUN, "your training program"),
        ("I loved how candid you were!!", Shape.SENTENCE, "I loved how candid you were"),
        ("Loved the energy", Shape.SENTENCE, "I loved the energy"),
        (
            "i want early trial work bc im a trial person",
            Shape.SENTENCE,
            "I want early trial work because I am a trial person",
        ),
        ("That you let them fail", Shape.THAT, "that you let them fail"),
        ("because I want to teach", Shape.SENTENCE, "I want to teach"),
        ("because of the mentoring", Shape.NOUN, "the mentoring"),
        ("it fits my plan to teach", Shape.CLAUSE, "it fits my plan to teach"),
        ("they invest in juniors", Shape.CLAUSE, "you invest in juniors"),
        ("she runs the clinic", Shape.CLAUSE, "you run the clinic"),
        ("how she restructured the M&A grp after covid", Shape.NOUN, "how you restructured the M&A group after COVID"),
        ("i liked that she was honest", Shape.SENTENCE, "I liked that you were honest"),
        (
            "their 2nd-yr training prog, everyone rotates thru 3 depts",
            Shape.NOUN,
            "your second-year training program, in which everyone rotates through three departments",
        ),
        ("honest abt the hours", Shape.QUALITY, "honest about the hours"),
        ("pro bono work, esp. the asylum cases", Shape.NOUN, "pro bono work, especially the asylum cases"),
        ("love that they still sketch by hand", Shape.SENTENCE, "I love that you still sketch by hand"),
        ("associates rotate through three groups", Shape.CLAUSE, "associates rotate through three groups"),
        ("to be in court early", Shape.LOOSE, "to be in court early"),
        ("night shift triage", Shape.NOUN, "night shift triage"),
        ("mentoring", Shape.NOUN, "mentoring"),
        ("IRS audits", Shape.NOUN, "IRS audits"),
        ("being trusted early", Shape.NOUN, "being trusted early"),
        ("SCHOOL GARDEN", Shape.NOUN, "the school garden"),
        ("I enjoyed hearing about the night shift 🙂", Shape.NOUN, "the night shift"),
        ("there is a garden on the roof", Shape.CLAUSE, "there is a garden on the roof"),
    ],
)
def test_an_answer_is_fitted(answer: str, shape: Shape, text: str) -> None:
    fitted = fit(answer, READER)
    assert fitted is not None
    assert (fitted.shape, fitted.text) == (shape, text)


@pytest.mark.parametrize(
    "answer",
    [
        "",
        None,
        "...",
        "her dog lol",
        "the salary",
        "he told her about his cases",
        "the vibe was lit",
        "Amara said hi",
        "how do juniors get staffed?",
        "[topic]",
        "😀",
        "a",
        "that was great",
        "word " * 60,
        "x" * 80,
        "see https://x.y/z",
    ],
)
def test_what_does_not_fit_is_left_out(answer: str | None) -> None:
    assert fit(answer, READER) is None


@given(st.text(max_size=120))
def test_any_text_is_fitted_or_left_out_and_never_ends_in_a_stop(answer: str) -> None:
    fitted = fit(answer, READER)
    if fitted:
        assert fitted.text.strip() == fitted.text
        assert "\n" not in fitted.text
        assert not fitted.text.endswith((".", "!", "?"))
