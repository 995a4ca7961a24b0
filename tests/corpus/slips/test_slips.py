"""The slips of each hand are well marked, and no fewer are seen than when they were last counted."""

from __future__ import annotations

import pytest

from tests.corpus.slips.scoring import COUNTED_ONLY, count, hands, slips_of

# (slips seen, right sentences left alone) of the last count, less a little; docs/what-the-reviewer-catches.md tells the figures.
FLOORS = {"cedar": (118, 415), "holly": (97, 415)}


@pytest.mark.parametrize("hand", hands())
def test_every_mark_is_read(hand: str) -> None:
    slips = list(slips_of(hand))
    assert len({one.text for one in slips}) == len(slips)
    for one in slips:
        assert "[[" not in one.text
        assert (one.span is None) == (one.text == one.mended)


@pytest.mark.parametrize("hand", COUNTED_ONLY)
def test_no_fewer_are_seen(hand: str) -> None:
    made = count(list(slips_of(hand)))
    seen, silent = FLOORS[hand]
    assert made.seen >= seen
    assert made.silent >= silent
