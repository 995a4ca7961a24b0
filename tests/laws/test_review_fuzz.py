"""Whatever a note holds, the reviewer answers: no exception, and every span is of the text it names (AFTERWORD_FUZZ: how many)."""

from __future__ import annotations

import os
import random
from dataclasses import replace

import pytest

from afterword.core.note.model import Note, NoteKind
from afterword.core.review.reviewer import review
from tests.core.review.cases import Case, note_of

ROUNDS = int(os.environ.get("AFTERWORD_FUZZ", "1200"))
LOTS = 8
GOOD = (
    "Dear Ms. Okafor:\n\nThank you for meeting with me on Thursday. I enjoyed hearing how second-years run their own status "
    "conferences at Okafor & Lane, and it made me more interested in the work.\n\nIf you have any other questions, please call me at "
    "212-555-0148. I look forward to hearing from you.\n\nSincerely,\nDaniel Reyes\n"
)
PIECES = [
    "\u202e", "\u2066", "\u200b", "\u200d", "\ufeff", "\u0301", "\x00", "\x1b[31m", "\ud800", "\U0001f600", "👩‍👩‍👧", "🇮🇪", "Οkafοr", "Okаfor",
    "<script>alert(1)</script>", "<b>", "</p>", "&amp;", "{{ name }}", "{% if %}", "${x}", "%s%n", "[NAME]", "#{1+1}", "../../etc", "'; DROP",
    "\r", "\r\n", "\n\n\n", "\u2028", "\v", "\t", " " * 50, "\u00a0", "\u3000", "''''", '"', "“", "‘", "(((", ")))", "[[", "]", "!!!???", "....", "…",
    "Dear", "Dear ", "Hi", "Mr. and Mrs.", "Sincerely,", "salary", "please please", "I I I", "VERY", "O'", "d'", "-", "—", "@", "http://", "1,000,000",
    "November 31", "30/02/2026", "ﬁ", "ß", "İ", "ı", "漢字", "العربية", "עברית", "नमस्ते", "x" * 300, "a-b-c-d-e", "é" * 5, "e\u0301",
]  # fmt: skip


def text_of(chance: random.Random) -> str:
    """A good letter with pieces put in, taken out and changed over; or pieces alone; or any signs at all."""
    kind = chance.random()
    if kind < 0.15:
        return "".join(chr(chance.choice((chance.randrange(0x250), chance.randrange(0x11_0000)))) for _ in range(60))
    if kind < 0.35:
        return "".join(chance.choice(PIECES) + chance.choice(("", " ", "\n")) for _ in range(chance.randrange(40)))
    letters = list(GOOD)
    for _ in range(chance.randrange(1, 25)):
        place = chance.randrange(len(letters))
        letters[place : place + chance.choice((0, 0, 1, 12))] = chance.choice((*PIECES, GOOD[place : place + 40]))
    return "".join(letters)


@pytest.mark.parametrize("lot", range(LOTS))
def test_every_text_is_answered_and_every_span_is_true(lot: int) -> None:
    chance = random.Random(lot)
    base = note_of(Case(GOOD))
    for _ in range(ROUNDS // LOTS):
        note: Note = replace(base, text=text_of(chance), kind=chance.choice((*NoteKind, None)))
        for finding in review(note):
            assert (finding.start is None) == (finding.end is None)
            if finding.start is not None and finding.end is not None:
                assert 0 <= finding.start < finding.end <= len(note.text), note.text
                assert finding.text == note.text[finding.start : finding.end], note.text
