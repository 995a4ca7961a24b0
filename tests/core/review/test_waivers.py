"""Which waiver answers which finding."""

from __future__ import annotations

import pytest

from afterword.core.note.model import Waiver
from afterword.core.problems import Invalid
from afterword.core.review.model import Finding, Severity
from afterword.core.review.waivers import idle, read_waiver, unsound, waiver_for

REASON = "She knows which case I mean."
PUSHY = Finding("pushy", Severity.BLOCKS, 3, 11, "by Friday", "It presses.")
GENERIC = Finding("generic", Severity.BLOCKS, None, None, "", "Say what you talked about.")


@pytest.mark.parametrize(
    ("waiver", "finding", "answers"),
    [
        (Waiver("pushy", REASON), PUSHY, True),
        (Waiver("pushy", REASON, "By  friday"), PUSHY, True),
        (Waiver("pushy", REASON, "an answer by Friday, please"), PUSHY, True),
        (Waiver("pushy", REASON, "by Monday"), PUSHY, False),
        (Waiver("generic", REASON), PUSHY, False),
        (Waiver("generic", REASON), GENERIC, True),
        (Waiver("generic", REASON, "any words"), GENERIC, False),
    ],
)
def test_a_waiver_answers_its_rule_and_words(waiver, finding, answers):
    assert (waiver_for(finding, [waiver]) is waiver) == answers
    assert (idle([waiver], [finding]) == ()) == answers


def test_an_unknown_rule_and_a_thin_reason_are_told_by_place():
    found = unsound([Waiver("pushy", REASON), Waiver("pushi", "fine"), Waiver("generic", "a b")])
    assert [one.place for one in found] == ["waivers[1].rule", "waivers[1].reason", "waivers[2].reason"]


def test_a_waiver_of_a_command_line():
    assert read_waiver(" Pushy = They asked me to = remind them") == Waiver("pushy", "They asked me to = remind them")
    for wrong in ("pushy", "pushy=", "pushy=two words", "pushi=for a good reason", "=for a good reason"):
        with pytest.raises(Invalid):
            read_waiver(wrong)
