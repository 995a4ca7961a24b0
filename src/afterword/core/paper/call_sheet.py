"""The call sheet: the points before dialling, the voicemail with its seconds, and boxes for what came of it (E19)."""

from __future__ import annotations

from whenever import Date

from afterword.core.candidacy.model import Candidacy, Person
from afterword.core.note.call_script import MOST_SECONDS, spoken_seconds
from afterword.core.note.draft import Draft
from afterword.core.paper.letter import language_of
from afterword.core.paper.model import Paper, Piece, Sheet
from afterword.core.paper.signs import set_in_type


def call_sheet(candidacy: Candidacy, person: Person, script: Draft, on: Date, paper: Paper) -> Sheet:
    """The sheet for one call; ``script`` is the call script with its points."""
    seconds = spoken_seconds(script.note.text)
    number = person.phone or candidacy.firm.phone
    return Sheet(
        Piece.CALL_SHEET,
        paper,
        title=f"Call to {set_in_type(person.name)}",
        author=set_in_type(candidacy.candidate.name or ""),
        language=language_of(candidacy),
        made_on=on,
        content={
            "heading": f"Call to {set_in_type(person.name)}",
            "firm": set_in_type(candidacy.firm.name),
            "number": set_in_type(number or "Their number is not noted."),
            "points": [set_in_type(point.text) for point in script.points],
            "voicemail": [set_in_type(block) for block in script.note.text.split("\n") if block.strip()],
            "seconds": f"About {seconds:.0f} of {MOST_SECONDS:.0f} seconds, said slowly.",
            "boxes": ["They answered", "Somebody else answered", "Voicemail", "Nobody, and no voicemail"],
            "fields": ["Day and hour", "Spoke with", "What was said", "When news is to come"],
            "afterwards": [
                f"afterword log called {person.id} --outcome answered",
                f"afterword log called {person.id} --outcome voicemail",
            ],
        },
    )
