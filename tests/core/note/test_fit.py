"""Answers of the debrief, fitted or left out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.note.fit import fit, fits, says_little
from afterword.core.note.names import parse_name
from afterword.core.note.recasting import Reader

READER = Reader(parse_name("Amara Okafor"), "Okafor & Lane", frozenset({"amara", "okafor", "lane"}), title="Ms.")


READERS = {
    "ms": READER,
    "mr": replace(READER, person=parse_name("Thomas Lane"), title="Mr."),
    "dr": replace(READER, person=parse_name("Wei Chen"), title="Dr."),
    "all": replace(READER, present=False),
    "gb": replace(READER, british=True),
}


def _rows() -> list[tuple[str, ...]]:
    lines = Path(__file__).with_name("answers.txt").read_text(encoding="utf-8").splitlines()
    rows = (f"{line} ".split(" | ") for line in lines if line.strip() and not line.startswith("#"))
    return [tuple(cell.strip(" |") for cell in (*row, "")[:5]) for row in rows]


ROWS = _rows()


@pytest.mark.parametrize(
    ("part", "who", "answer", "shape", "text"), ROWS, ids=[f"{row[0]}: {row[2][:40]}" for row in ROWS]
)
def test_an_answer_is_fitted_as_a_reader_would_wish(part: str, who: str, answer: str, shape: str, text: str) -> None:
    """Over three hundred answers as they are typed; "-" stands for one that is refused and asked about."""
    fitted = None if says_little(answer) else fit(answer, READERS[who], part)
    assert (fitted.shape if fitted else "-", fitted.text if fitted else "") == (shape, text)


def test_they_who_were_spoken_of_before_stay_they() -> None:
    about_others = replace(READER, others=True)
    kept, turned = fit("they stay for years", about_others, "liked"), fit("they stay for years", READER, "liked")
    assert kept is not None
    assert turned is not None
    assert (kept.text, turned.text) == ("they stay for years", "you stay for years")


def test_every_sentence_of_an_answer_that_fits_is_given() -> None:
    reader = READERS["mr"]
    assert [
        one.text for one in fits("Talked about Rust rewrite. He wrote the allocator himself.", reader, "topic")
    ] == [
        "the Rust rewrite",
        "you wrote the allocator yourself",
    ]


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
