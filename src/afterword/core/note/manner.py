"""How a note may sound, where the candidate asks for another sound than the usual one."""

from __future__ import annotations

from enum import StrEnum


class Manner(StrEnum):
    """The usual way; shorter, warmer (still formal), or in plainer words and shorter sentences."""

    USUAL = "usual"
    SHORTER = "shorter"
    WARMER = "warmer"
    PLAINER = "plainer"
