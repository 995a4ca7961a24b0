"""Legible is a check, not a hope (E5): the typeset result in figures against what eyes can read with ease."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.paper.model import Flaw, Measured, Piece, Sheet

LEAST_SIZE = 10.0  # points
LEAST_LEADING = 1.15
MOST_CHARACTERS = 95.0
LEAST_CHARACTERS = 25.0
LEAST_MARGIN = {Piece.CARD: 9.0, Piece.ENVELOPE: 8.0, Piece.COPYING_SHEET: 10.0}  # millimetres
LEAST_CONTRAST = 4.5  # WCAG 2.2, 1.4.3
_USUAL_MARGIN = 19.0
_PAGES = {Piece.CARD: 2, Piece.CALL_SHEET: 2}
_MOST_ADDRESS_LINES = 7
_MOST_NAME = 60


def flaws(sheet: Sheet, measured: Measured) -> tuple[Flaw, ...]:
    """What keeps the sheet from being legible; none is what a sheet should have."""
    return (*_of_measures(sheet, measured), *_of_content(sheet))


def contrast(lightness: float) -> float:
    """The contrast of a grey on white, from 1 to 21 (WCAG 2.2, relative luminance of sRGB)."""
    linear = lightness / 12.92 if lightness <= 0.04045 else ((lightness + 0.055) / 1.055) ** 2.4
    return 1.05 / (linear + 0.05)


def _of_measures(sheet: Sheet, measured: Measured) -> Iterator[Flaw]:
    piece, paper = sheet.piece, sheet.paper
    if measured.over > 0 or measured.pages > _PAGES.get(piece, 1):
        yield Flaw("overflow", _too_long(sheet, measured))
    if measured.size < LEAST_SIZE:
        yield Flaw(
            "small-type", f"The type is {measured.size:g} points, too small to be read with ease: shorten the text."
        )
    if measured.leading < LEAST_LEADING:
        yield Flaw("tight-lines", "The lines stand too close together: shorten the text.")
    if piece in {Piece.LETTER, Piece.CARD} and measured.characters > MOST_CHARACTERS:
        yield Flaw(
            "long-lines",
            f"A line holds {measured.characters:.0f} letters, too many to find the next line: choose narrower paper.",
        )
    if piece in {Piece.LETTER, Piece.CARD} and measured.characters < LEAST_CHARACTERS:
        yield Flaw(
            "short-lines",
            f"A line holds {measured.characters:.0f} letters, too few to read on: choose wider paper than {paper.words}.",
        )
    if contrast(measured.palest) < LEAST_CONTRAST:
        yield Flaw("pale-ink", "The ink is too pale on white paper to be read with ease: set it darker.")
    if measured.margin < LEAST_MARGIN.get(piece, _USUAL_MARGIN) - 0.05:
        yield Flaw(
            "narrow-margin", f"The margin is {measured.margin:.0f} mm: shorten the text, or choose larger paper."
        )


def _too_long(sheet: Sheet, measured: Measured) -> str:
    if sheet.piece is Piece.LETTER:
        return f"The letter does not fit on one page, by about {measured.over:.0f} mm: take a sentence or two out, or draft it --shorter."
    if sheet.piece is Piece.CARD:
        return f"The text is too long for {sheet.paper.words}, by about {measured.over:.0f} mm: draft it --shorter, or choose a larger card."
    if sheet.piece is Piece.COPYING_SHEET:
        return f"Written by hand, the text does not fit on {sheet.paper.words}: draft it --shorter, or choose a larger card."
    return f"Not all of it fits on {sheet.paper.words}: choose a larger size."


def _of_content(sheet: Sheet) -> Iterator[Flaw]:
    for name, whose in (("inside", "the firm's"), ("address", "your own")):
        lines = sheet.content.get(name, ())
        if len(lines) > _MOST_ADDRESS_LINES:
            yield Flaw(
                "long-address",
                f"An address of {len(lines)} lines ({whose}) crowds the page: keep to the street and the town.",
            )
    for line in (*sheet.content.get("inside", ())[:1], *sheet.content.get("to", ())[:1]):
        if len(line) > _MOST_NAME:
            yield Flaw(
                "long-name",
                f"A name of {len(line)} letters does not stand on one line: shorten it, as “{line[:24].rstrip()}…”, if they do.",
            )
    if sheet.piece is Piece.COPYING_SHEET and len(sheet.content["lines"]) > sheet.content["room"]:
        more = len(sheet.content["lines"]) - sheet.content["room"]
        yield Flaw(
            "overflow",
            f"Written by hand, the text is {more} lines too long for {sheet.paper.words}: draft it --shorter, or choose a larger card.",
        )
