"""The plan as JSON values."""

from __future__ import annotations

from afterword.core.candidacy.model import Channel
from afterword.core.plan.document import write_plan
from afterword.core.plan.model import Action, ActionKind, Plan, Reason, Withheld
from tests.core.plan import ZONE, at, day

REASON = Reason(("E1", "E6"), "Thank them.")


def test_instants_have_the_offset_of_the_zone_and_days_are_days():
    action = Action(
        ActionKind.THANK_YOU,
        ("ruth", "lee"),
        (Channel.MAIL, Channel.RECEPTION),
        at("03-07 15:00"),
        at("03-08 16:00"),
        overdue=True,
        reason=REASON,
    )
    other = Action(
        ActionKind.CLOSE, (), (Channel.PRIVATE,), day("03-17"), None, overdue=False, reason=REASON, offered=True
    )
    held = Withheld(ActionKind.CHECK_IN_MAIL, ("ruth",), (Channel.MAIL,), day("03-17"), REASON)
    never = Withheld(ActionKind.CHECK_IN_CALL, (), (), None, REASON)
    reason = {"rules": ["E1", "E6"], "sentence": "Thank them."}
    assert write_plan(Plan(at("03-07 12:00"), (action, other), (held, never), at("03-08 16:00:01")), ZONE) == {
        "at": "2026-03-07T12:00:00-05:00",
        "actions": [
            {
                "kind": "thank-you",
                "to": ["ruth", "lee"],
                "channels": ["mail", "reception"],
                "opens": "2026-03-07T15:00:00-05:00",
                "due": "2026-03-08T16:00:00-04:00",
                "overdue": True,
                "offered": False,
                "reason": reason,
            },
            {
                "kind": "close",
                "to": [],
                "channels": ["private"],
                "opens": "2026-03-17",
                "due": None,
                "overdue": False,
                "offered": True,
                "reason": reason,
            },
        ],
        "withheld": [
            {
                "kind": "check-in-mail",
                "to": ["ruth"],
                "channels": ["mail"],
                "opens": "2026-03-17",
                "due": None,
                "overdue": False,
                "until": "2026-03-17",
                "reason": reason,
            },
            {
                "kind": "check-in-call",
                "to": [],
                "channels": [],
                "opens": None,
                "due": None,
                "overdue": False,
                "until": None,
                "reason": reason,
            },
        ],
        "changes_at": "2026-03-08T16:00:01-04:00",
    }


def test_nothing_to_do_is_an_empty_list():
    assert write_plan(Plan(at("03-07 12:00"), (), (), None), "Asia/Tokyo") == {
        "at": "2026-03-08T02:00:00+09:00",
        "actions": [],
        "withheld": [],
        "changes_at": None,
    }


def test_what_waits_for_an_instant_says_it_in_the_zone():
    held = Withheld(ActionKind.THANK_YOU, ("ruth",), (Channel.MAIL,), at("03-08 09:00"), REASON)
    written = write_plan(Plan(at("03-07 22:00"), (), (held,), None), ZONE)
    assert written["withheld"][0]["until"] == "2026-03-08T09:00:00-04:00"
    assert written["withheld"][0]["opens"] == "2026-03-08T09:00:00-04:00"
