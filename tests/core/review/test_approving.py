"""What blocks an approval, and what answers it."""

from __future__ import annotations

from afterword.core.note.model import Waiver
from afterword.core.review.approving import problems_of_waivers, unanswered
from afterword.core.review.model import Finding, Severity

GENERIC = Finding("generic", Severity.BLOCKS, None, None, "", "Say what you talked about.")
SHORT = Finding("too-short", Severity.ADVISES, None, None, "", "It is short.")
REASON = Waiver("generic", "She knows which case I mean.")


def test_only_what_blocks_and_is_not_waived_stands_in_the_way() -> None:
    assert unanswered([GENERIC, SHORT], []) == (GENERIC,)
    assert unanswered([GENERIC, SHORT], [REASON]) == ()
    assert unanswered([SHORT], []) == ()


def test_a_waiver_needs_a_rule_that_found_something_and_a_reason() -> None:
    assert problems_of_waivers([REASON], [GENERIC]) == ()
    for waiver in (
        Waiver("generik", "for good reasons"),
        Waiver("pushy", "for good reasons"),
        Waiver("generic", "fine"),
    ):
        assert len(problems_of_waivers([waiver], [GENERIC])) == 1
