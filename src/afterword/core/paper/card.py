"""The plain card: "Thank You" on its front and nothing else (E4); inside, the note. And a sheet to copy it from by hand."""

from __future__ import annotations

import textwrap

from whenever import Date

from afterword.core.candidacy.model import Candidacy, Person
from afterword.core.note.model import Note
from afterword.core.paper.letter import language_of
from afterword.core.paper.model import Paper, Piece, Sheet, Wishes
from afterword.core.paper.parts import parts_of
from afterword.core.paper.signs import set_in_type
from afterword.core.paper.sizes import carrier_of

FRONT = "Thank You"
HAND_MARGIN = 11.0  # millimetres that a hand leaves free around what it writes
HAND_LINE = 7.5  # from line to line
_HAND_LETTER = 2.55  # the width of an average letter and its share of blanks, in an ordinary hand


def card(candidacy: Candidacy, person: Person, note: Note, on: Date, paper: Paper, wishes: Wishes) -> Sheet:
    """The card folded from one sheet, or only its inside for a card that was bought."""
    parts = parts_of(note)
    return Sheet(
        Piece.CARD,
        paper,
        title=f"Card to {set_in_type(person.name)}",
        author=set_in_type(candidacy.candidate.name or ""),
        language=language_of(candidacy),
        made_on=on,
        content={
            "front": FRONT,
            "salutation": parts.salutation,
            "paragraphs": list(parts.paragraphs),
            "closing": parts.closing,
            "signature": list(parts.signature),
        },
        carrier=None if wishes.inside_only else carrier_of(paper),
    )


def copying_sheet(candidacy: Candidacy, person: Person, note: Note, on: Date, paper: Paper, sheet: Paper) -> Sheet:
    """The text line by line as an ordinary hand fits it on a card of that size, drawn at its true size."""
    lines, room = hand_lines(note, paper)
    return Sheet(
        Piece.COPYING_SHEET,
        paper,
        title=f"Copying sheet for {set_in_type(person.name)}",
        author=set_in_type(candidacy.candidate.name or ""),
        language=language_of(candidacy),
        made_on=on,
        content={
            "front": FRONT,
            "lines": lines,
            "room": room,
            "pitch": HAND_LINE,
            "edge": HAND_MARGIN,
            "size": paper.words,
        },
        carrier=sheet,
    )


def hand_lines(note: Note, paper: Paper) -> tuple[list[str], int]:
    """The lines of a note written by hand on a card, "" for one left free; and how many lines the card has room for."""
    parts = parts_of(note)
    width = int((paper.width - 2 * HAND_MARGIN) / _HAND_LETTER)
    lines = [*textwrap.wrap(parts.salutation, width), ""] if parts.salutation else []
    for block in parts.paragraphs:
        lines += [*textwrap.wrap(block, width, break_long_words=True), ""]
    lines += [line for line in (parts.closing, *parts.signature) if line]
    return lines, int((paper.height - 2 * HAND_MARGIN) / HAND_LINE)
