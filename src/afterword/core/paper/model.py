"""Paper as values: a sheet to be set, and what the typesetter measured of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from whenever import Date


class Piece(StrEnum):
    """What can be printed."""

    LETTER = "letter"
    CARD = "card"
    COPYING_SHEET = "copying-sheet"
    ENVELOPE = "envelope"
    SLIP = "slip"
    CALL_SHEET = "call-sheet"


class Style(StrEnum):
    """How a letter stands on its page: all at the left, or date and closing from the middle."""

    BLOCK = "block"
    MODIFIED = "modified"


@dataclass(frozen=True, slots=True)
class Paper:
    """A format by name; ``width`` and ``height`` in millimetres as it is read, ``words`` as a stationer calls it."""

    name: str
    width: float
    height: float
    words: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """One piece to be set: everything that stands on it, as plain text.

    ``paper`` is the format of the piece; ``carrier`` the sheet that it is cut from, if it is. ``made_on`` makes the file the same
    for the same day. ``content`` holds texts, numbers and lists, by the names that the template of the piece knows.
    """

    piece: Piece
    paper: Paper
    title: str
    author: str
    language: str
    made_on: Date
    content: Mapping[str, Any]
    carrier: Paper | None = None


@dataclass(frozen=True, slots=True)
class Measured:
    """The typeset result in figures: ``size`` of the text in points, ``leading`` from line to line in sizes, ``characters`` of an
    average line, ``margin`` the narrowest in millimetres, ``over`` how many millimetres of text do not fit, ``palest`` the ink's
    lightness from 0 (black) to 1 (white) where it is palest.
    """

    size: float
    leading: float
    characters: float
    margin: float
    over: float
    palest: float
    pages: int


@dataclass(frozen=True, slots=True)
class Typeset:
    """The file, tagged and with its fonts (PDF/UA-1, ISO 14289-1), and what was measured of it."""

    pdf: bytes
    measured: Measured


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something on the sheet that keeps it from being legible (E5): a name for it, and a sentence that says how to mend it."""

    name: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the candidate chooses about the paper; None is what their place is used to."""

    paper: str | None = None
    style: Style = Style.BLOCK
    inside_only: bool = False
    enclosures: tuple[str, ...] = field(default=())
    copies: tuple[str, ...] = field(default=())
