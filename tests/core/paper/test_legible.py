"""Legible is a check (E5): each flaw has a sheet that has it, and one that just has not."""

import pytest

from afterword.core.paper.legible import contrast, flaws
from afterword.core.paper.model import Measured, Piece
from tests.core.paper.case import CARD_TEXT, candidacy, sheet

SOUND = Measured(size=11.5, leading=1.34, characters=88, margin=29, over=0, palest=0.35, pages=1)


def _with(**changes):
    values = {
        name: getattr(SOUND, name) for name in ("size", "leading", "characters", "margin", "over", "palest", "pages")
    }
    return Measured(**{**values, **changes})


def test_a_sound_letter_has_no_flaw():
    assert flaws(sheet(Piece.LETTER), SOUND) == ()


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"size": 9.9}, "small-type"),
        ({"leading": 1.1}, "tight-lines"),
        ({"characters": 96}, "long-lines"),
        ({"characters": 24}, "short-lines"),
        ({"margin": 18}, "narrow-margin"),
        ({"over": 4.0}, "overflow"),
        ({"pages": 2}, "overflow"),
        ({"palest": 0.5}, "pale-ink"),
    ],
)
def test_each_measure_has_its_bound(changes, name):
    found = flaws(sheet(Piece.LETTER), _with(**changes))
    assert [flaw.name for flaw in found] == [name]
    assert found[0].sentence.endswith((".", "?"))


@pytest.mark.parametrize(
    "changes", [{"size": 10}, {"leading": 1.15}, {"characters": 95}, {"characters": 25}, {"margin": 19}]
)
def test_what_lies_on_the_bound_is_legible(changes):
    assert flaws(sheet(Piece.LETTER), _with(**changes)) == ()


def test_contrast_is_reckoned_as_the_guidelines_do():
    assert round(contrast(0), 2) == 21
    assert round(contrast(1), 2) == 1
    assert round(contrast(0x76 / 255), 2) == 4.54


def test_a_card_has_two_pages_and_narrower_margins():
    assert flaws(sheet(Piece.CARD), _with(pages=2, margin=11, characters=42)) == ()


def test_an_address_of_twelve_lines_and_a_name_of_two_hundred_letters_are_told():
    case = candidacy(reader="Ruth " + "Okafor" * 33, address="\n".join(f"Line {number}" for number in range(12)))
    assert [flaw.name for flaw in flaws(sheet(Piece.LETTER, case=case), SOUND)] == ["long-address", "long-name"]


def test_a_text_too_long_for_a_hand_is_told():
    long = CARD_TEXT.replace("Thank you", "Thank you very much indeed, and once again very much, " * 12)
    found = flaws(sheet(Piece.COPYING_SHEET, text=long), _with(margin=18))
    assert [flaw.name for flaw in found] == ["overflow"]
    assert "lines too long" in found[0].sentence
