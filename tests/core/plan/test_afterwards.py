"""The end: an honest look back, and the offer to close."""

from __future__ import annotations

from dataclasses import replace

import pytest

from afterword.core.candidacy.model import EventKind, ReplyKind
from afterword.core.playbook.model import Duty
from tests.core.plan import actions, asked, book, called, candidacy, happened, note, reply

LOOK_BACK = (
    "E22 E23 | Look back honestly at all three stages, preparation, interview and follow-up, and keep what you learn."
)
CLOSE = "J9 E19 E13 E21 | The asking is over: leave them in peace. Close the case when you like; no clock will do it for you. Silence is no sign either way."
OVER = (note("03-03 16:00"), asked("03-17 10:00"), called("03-31 10:00"))


def test_when_the_ladder_is_over():
    over = candidacy(*OVER)
    assert actions(over, "03-31 10:00") == [
        f"self-assess to nobody by private | 03-31 10:00 - ever offered | {LOOK_BACK}",
        f"close to nobody by private | 03-31 10:00 - ever offered | {CLOSE}",
    ]
    assert actions(over, "2036-03-31 10:00") == actions(over, "03-31 10:00")


def test_when_there_is_an_outcome_nothing_is_left_to_close():
    told = candidacy(*OVER[:2], happened("03-20 10:00", EventKind.WITHDREW, told=True))
    assert actions(told, "03-20 10:00") == [
        f"self-assess to nobody by private | 03-20 10:00 - ever offered | {LOOK_BACK}"
    ]


@pytest.mark.parametrize(
    ("event", "left"),
    [
        (happened("03-31 10:00", EventKind.SELF_ASSESSED), ["close"]),
        (happened("03-31 09:59", EventKind.SELF_ASSESSED), ["self-assess", "close"]),
        (happened("03-31 10:30", EventKind.WAVED_OFF, step="self-assess"), ["close"]),
        (happened("03-31 10:30", EventKind.WAVED_OFF, step="close"), ["self-assess"]),
        (happened("03-31 10:30", EventKind.CLOSED), []),
        (reply("03-31 10:30", ReplyKind.ACKNOWLEDGEMENT), ["self-assess", "close"]),
    ],
)
def test_what_is_left(event, left):
    assert [text.partition(" ")[0] for text in actions(candidacy(*OVER, event), "03-31 11:00")] == left


def test_a_playbook_may_leave_the_look_back_out():
    us = book()
    off = replace(us, afterwards=replace(us.afterwards, self_assess=Duty.OFF))
    assert [text.partition(" ")[0] for text in actions(candidacy(*OVER), "03-31 11:00", off)] == ["close"]
    assert actions(
        candidacy(*OVER), "03-31 11:00", replace(us, afterwards=replace(us.afterwards, self_assess=Duty.OFFERED))
    ) == actions(candidacy(*OVER), "03-31 11:00")


def test_before_the_end_nothing_is_left():
    assert [text[:13] for text in actions(candidacy(*OVER), "03-31 09:59")] == ["check-in-call"]


def test_an_outcome_after_the_ladder_leaves_nothing_to_close():
    late = candidacy(*OVER, reply("04-05 10:00", ReplyKind.DECLINE))
    assert [text.partition(" ")[0] for text in actions(late, "04-05 10:00")] == ["reply-to-them", "self-assess"]
