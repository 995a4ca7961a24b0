"""What the rule copied-note notices in the notes of one candidacy, and what it leaves alone."""

from __future__ import annotations

from typing import Any

import pytest

from afterword.core.note.model import Note
from afterword.core.review.reviewer import review_panel
from tests.core.review.cases import Case, note_of

A = "Thank you for the hour on Thursday."
B = "I have thought since about how your second-years run their own conferences."
C = "The bench memo on your shelf was the best that I have read."
D = "It made me want the position all the more."
E = "Please call me if any other questions come up."
F = "You asked what I would change about discovery, and I have a better answer now."
G = "Your account of the Albany appeal has stayed with me."
H = "I am grateful for the tour of the library."
I_ = "Being trusted early is what I hope for in a first post."


def note(to: str, *sentences: str, **context: Any) -> Note:
    greeting = f"Dear {to}:"
    recipient = {"name": to.rsplit(". ", maxsplit=1)[-1], "title": to.split(" ", maxsplit=1)[0]}
    return note_of(
        Case(
            f"{greeting}\n\n{' '.join(sentences)}\n\nSincerely,\nDaniel Reyes\n",
            None,
            {"recipient": recipient} | context,
        )
    )


COPIES = [
    [note("Ms. Okafor", A, B, C, D, E), note("Mr. Lane", A, B, C, D, E)],
    [note("Ms. Okafor", A, B, C, D, E), note("Mr. Lane", E, D, C, B, A)],
    [note("Ms. Okafor", A, B, C, D, E), note("Mr. Lane", H, B, G, D, F)],
    [note("Ms. Okafor", A, B, C), note("Mr. Lane", A, B, F)],
    [
        note("Ms. Okafor", "Thank you, Ms. Okafor, for the hour.", B),
        note("Mr. Lane", "Thank you, Mr. Lane, for the hour.", B),
    ],
    [note("Ms. Okafor", A, B, C, D), note("Mr. Lane", A.upper(), B.replace("'", "’"), G, F)],
    [note("Ms. Okafor", A), note("Mr. Lane", A)],
    [note("Ms. Okafor", B, C, D), note("Mr. Lane", B.replace("since", "again"), C, F)],
]
NO_COPIES = [
    [note("Ms. Okafor", A, B, C, D, E), note("Mr. Lane", H, F, G, I_, E)],
    [note("Ms. Okafor", A, B, C), note("Mr. Lane", F, G, I_)],
    [note("Ms. Okafor", A, B, E), note("Mr. Lane", G, H, E)],
    [note("Ms. Okafor", A, B, C, D), note("Mr. Lane", A, B, C, D, candidacy="another")],
    [note("Ms. Okafor", A, B, C, D), note("Ms. Okafor", A, B, C, D)],
    [note("Ms. Okafor", A, B, C, D), note("Mr. Lane", A, B, C, D, kind="check-in-mail")],
    [note("Ms. Okafor", A, B, C, D, candidacy=None), note("Mr. Lane", A, B, C, D, candidacy=None)],
    [note("Ms. Okafor", A, B, C, D, E, F), note("Mr. Lane", A, G, H, I_, E, "I liked the portrait on the stairs.")],
]


def copied(notes: list[Note]) -> list[bool]:
    return [any(finding.rule == "copied-note" for finding in findings) for findings in review_panel(notes)]


@pytest.mark.parametrize("notes", COPIES)
def test_both_notes_of_a_pair_are_flagged(notes: list[Note]) -> None:
    assert copied(notes) == [True, True]


@pytest.mark.parametrize("notes", NO_COPIES)
def test_notes_that_differ_are_left_alone(notes: list[Note]) -> None:
    assert copied(notes) == [False, False]


def test_the_message_names_the_other_reader() -> None:
    first, _ = review_panel(COPIES[0])
    assert any("to Lane" in finding.message for finding in first if finding.rule == "copied-note")
