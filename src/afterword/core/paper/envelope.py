"""The envelope of a note that is handed in: to whom, and that it goes by hand through the reception (E7)."""

from __future__ import annotations

from whenever import Date

from afterword.core.candidacy.model import Candidacy, Person
from afterword.core.note.address import full_style
from afterword.core.paper.letter import language_of, letterhead
from afterword.core.paper.model import Paper, Piece, Sheet
from afterword.core.paper.signs import set_in_type

BY_HAND = "By hand, c/o Reception"


def envelope(candidacy: Candidacy, person: Person, on: Date, paper: Paper) -> Sheet:
    """The envelope; no street stands on it, since no post carries it."""
    candidate = candidacy.candidate
    return Sheet(
        Piece.ENVELOPE,
        paper,
        title=f"Envelope to {set_in_type(person.name)}",
        author=set_in_type(candidate.name or ""),
        language=language_of(candidacy),
        made_on=on,
        content={
            **letterhead(candidacy),
            "to": [
                set_in_type(full_style(person.name, person.title, candidate.locale)),
                set_in_type(candidacy.firm.name),
            ],
            "way": BY_HAND,
        },
    )
