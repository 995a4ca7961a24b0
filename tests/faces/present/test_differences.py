"""Two texts beside one another."""

from hypothesis import given
from hypothesis import strategies as st

from afterword.faces.present.differences import differences


def said(pieces):
    return [piece.text for piece in pieces if piece.own]


def test_words_of_ones_own_are_marked_without_the_blanks_behind_them():
    mine, other = differences(
        "Dear Ms. Okafor:\n\nThank you for it.\n", "Dear Ms. Okafor:\n\nThank you very much for it.\n"
    )
    assert said(mine) == []
    assert said(other) == ["very much"]
    mine, other = differences("I would like it.", "I should like that.")
    assert (said(mine), said(other)) == (["would", "it."], ["should", "that."])


@given(st.text(max_size=80), st.text(max_size=80))
def test_the_pieces_are_the_texts(before, after):
    mine, other = differences(before, after)
    assert ("".join(one.text for one in mine), "".join(one.text for one in other)) == (before, after)


def test_a_very_long_text_is_told_apart_in_time():
    mine, other = differences("x " * 10_000, "x " * 9_000 + "y " * 1_000)
    assert len(mine) + len(other) > 2
