"""The letter: letterhead, date, inside address, greeting, paragraphs, closing, room for a signature (E4, E5, E8)."""

from __future__ import annotations

from whenever import Date

from afterword.core.candidacy.model import Candidacy, Person
from afterword.core.note.address import full_style
from afterword.core.note.dates import is_american, month_and_day
from afterword.core.note.model import Note
from afterword.core.paper.model import Paper, Piece, Sheet, Wishes
from afterword.core.paper.parts import parts_of
from afterword.core.paper.signs import lines_of, set_in_type


def letter(candidacy: Candidacy, person: Person, note: Note, on: Date, paper: Paper, wishes: Wishes) -> Sheet:
    """The letter as it is to be set; ``on`` is the date above it."""
    candidate, firm = candidacy.candidate, candidacy.firm
    parts = parts_of(note)
    head = letterhead(candidacy)
    known = {_bare(line) for line in (candidate.phone, candidate.email) if line}
    signature = [line for line in parts.signature if _bare(line) not in known]
    return Sheet(
        Piece.LETTER,
        paper,
        title=f"Letter to {set_in_type(person.name)}",
        author=set_in_type(candidate.name or ""),
        language=language_of(candidacy),
        made_on=on,
        content={
            "style": wishes.style.value,
            **head,
            "date": written_date(on, candidate.locale),
            "inside": [
                set_in_type(full_style(person.name, person.title, candidate.locale)),
                set_in_type(firm.name),
                *lines_of(firm.address),
            ],
            "salutation": parts.salutation,
            "paragraphs": list(parts.paragraphs),
            "closing": parts.closing,
            "signature": signature,
            "enclosures": [set_in_type(one) for one in wishes.enclosures],
            "copies": [set_in_type(one) for one in wishes.copies],
        },
    )


def letterhead(candidacy: Candidacy) -> dict[str, object]:
    """The candidate's name, address and ways to be reached."""
    candidate = candidacy.candidate
    reach = [set_in_type(one) for one in (candidate.phone, candidate.email) if one]
    return {"name": set_in_type(candidate.name or ""), "address": list(lines_of(candidate.address)), "reach": reach}


def written_date(day: Date, locale: str | None) -> str:
    """The day as it stands above a letter: "November 13, 2026", or "13 November 2026"."""
    return f"{month_and_day(day, locale)}{',' if is_american(locale) else ''} {day.year}"


def language_of(candidacy: Candidacy) -> str:
    """The language of the text as BCP 47 writes it."""
    return (candidacy.candidate.locale or "en-US").replace("_", "-")


def _bare(line: str) -> str:
    return "".join(sign for sign in line.casefold() if sign.isalnum() or sign in "@+")
