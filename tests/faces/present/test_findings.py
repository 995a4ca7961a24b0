"""Findings as people read them."""

from __future__ import annotations

from afterword.core.note.model import Note, Waiver
from afterword.core.review.model import Finding, Severity
from afterword.faces.present.findings import Look, findings_text, summary

TEXT = "Dear Ms. Okafor:\n\nThank you for the hour. I look forward to working with you.\n"
SETTLED = Finding(
    "presumption", Severity.BLOCKS, TEXT.index("look"), TEXT.index(" with you"), "look forward to working", "It takes the job for granted.", ("hope to work",)
)  # fmt: skip
SHORT = Finding("too-short", Severity.ADVISES, None, None, "", "It is short.")


def test_on_a_terminal_the_line_is_shown_with_a_mark():
    assert findings_text(Note(text=TEXT), (SETTLED, SHORT), Look(72, marked=True)) == (
        "! line 3: It takes the job for granted. Better: hope to work\n"
        "  [presumption; E12]\n"
        "    Thank you for the hour. I look forward to working with you.\n"
        "                              ^^^^^^^^^^^^^^^^^^^^^^^\n"
        "\n"
        "- It is short. [too-short; our judgement]"
    )


def test_on_a_pipe_the_words_are_quoted():
    assert findings_text(Note(text=TEXT), (SETTLED,), Look(200), "a.txt") == (
        "a.txt\n! line 3: “look forward to working” It takes the job for granted. Better: hope to work [presumption; E12]"
    )


def test_what_is_waived_no_longer_blocks_and_tells_why():
    note = Note(text=TEXT, waivers=(Waiver("presumption", "They made the offer."),))
    assert findings_text(note, (SETTLED,), Look(200)).startswith("- line 3: ")
    assert "Waived: They made the offer." in findings_text(note, (SETTLED,), Look(200))
    assert summary([(note, (SETTLED,)), (Note(text=TEXT), (SETTLED, SHORT)), (Note(text=TEXT), ())]) == (
        "3 notes: 2 with nothing to mend, 1 blocked, 0 with advice.\n    1  presumption\n    1  too-short\n    1  waived"
    )


def test_nobody_reads_a_thousand():
    text = findings_text(Note(text=TEXT), (SETTLED,) * 1000, Look(200))
    assert text.count("\n") == 60
    assert text.endswith("And 940 more.")


def test_marks_are_painted_and_nothing_else():
    painted = findings_text(Note(text=TEXT), (SETTLED,), Look(72, marked=True, paint=lambda marks: f"<{marks}>"))
    assert "\n" + " " * 30 + "<^^^^^^^^^^^^^^^^^^^^^^^>" in painted
