"""Formats of paper, cards and envelopes, in millimetres (ISO 216, ISO 269, and the American trade sizes)."""

from __future__ import annotations

from collections.abc import Iterable

from afterword.core.note.dates import is_american
from afterword.core.paper.model import Paper, Piece
from afterword.core.problems import Invalid

LETTER = Paper("letter", 215.9, 279.4, "US Letter")
A4 = Paper("a4", 210, 297, "A4")
CARDS = (
    Paper("5x7", 127, 177.8, "a 5 by 7 inch card"),
    Paper("a2", 107.95, 139.7, "an A2 card, 4¼ by 5½ inches"),
    Paper("a6", 105, 148, "an A6 card"),
)
ENVELOPES = (
    Paper("10", 241.3, 104.8, "a #10 envelope"),
    Paper("dl", 220, 110, "a DL envelope"),
    Paper("a7", 184.15, 133.35, "an A7 envelope, for a 5 by 7 inch card"),
    Paper("a2", 146.05, 111.13, "an A2 envelope"),
    Paper("c6", 162, 114, "a C6 envelope, for an A6 card"),
)
SHEETS = (LETTER, A4)
_OF_CARD = {"5x7": "a7", "a2": "a2", "a6": "c6"}


def formats(piece: Piece) -> tuple[Paper, ...]:
    """The formats in which a piece is made, the most usual first."""
    if piece in {Piece.CARD, Piece.COPYING_SHEET}:
        return CARDS
    return ENVELOPES if piece is Piece.ENVELOPE else SHEETS


def paper_for(piece: Piece, name: str | None, locale: str | None, *, holds: Piece = Piece.LETTER) -> Paper:
    """The format of that name, or the usual one of the place; an envelope fits what it ``holds``. Invalid for an unknown name."""
    offered = formats(piece)
    if name is not None:
        key = name.strip().lower().removeprefix("#").replace("×", "x").removesuffix("in").strip()
        found = next((paper for paper in offered if paper.name == key), None)
        if found is None:
            raise Invalid(f"A {piece} is not made as {name!r}: choose {_choices(offered)}.")
        return found
    american = is_american(locale)
    if piece is Piece.ENVELOPE:
        usual = ("a7" if american else "c6") if holds is Piece.CARD else ("10" if american else "dl")
        return next(paper for paper in offered if paper.name == usual)
    if offered is CARDS:
        return CARDS[0] if american else CARDS[2]
    return LETTER if american else A4


def carrier_of(card: Paper) -> Paper:
    """The sheet that a folded card is cut from."""
    return A4 if card.name == "a6" else LETTER


def envelope_of(card: Paper) -> Paper:
    """The envelope that a card goes into."""
    return next(paper for paper in ENVELOPES if paper.name == _OF_CARD[card.name])


def _choices(papers: Iterable[Paper]) -> str:
    names = [paper.name for paper in papers]
    return f"{', '.join(names[:-1])} or {names[-1]}"
