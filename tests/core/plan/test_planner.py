"""The whole plan: its order, its end, and what is left out."""

from __future__ import annotations

from afterword.core.candidacy.model import EventKind, ReplyKind, Status
from afterword.core.plan.model import ActionKind, Plan
from afterword.core.plan.planner import opens_at, plan
from tests.core.plan import (
    actions,
    asked,
    at,
    book,
    called,
    candidacy,
    day,
    happened,
    lee,
    met,
    note,
    promise,
    reply,
    ruth,
    withheld,
)


def test_a_plan_says_until_when_it_holds():
    assert plan(candidacy(), book(), at("03-02 10:00")).changes_at == at("03-03 14:00")
    assert plan(candidacy(), book(), at("03-03 16:00")).changes_at == at("03-03 17:00")
    sent = candidacy(note("03-03 16:00"))
    assert plan(sent, book(), at("03-03 16:00")).changes_at == at("03-17 00:00")
    assert plan(sent, book(), at("03-17 00:00")).changes_at == at("03-17 09:00")
    over = candidacy(note("03-03 16:00"), asked("03-17 10:00"), called("03-31 10:00"))
    assert plan(over, book(), at("03-31 10:00")).changes_at is None
    assert plan(over, book(), at("03-31 10:00")).at == at("03-31 10:00")


def test_an_action_that_opens_later_is_watched():
    named = candidacy(
        note("03-03 16:00"),
        asked("03-17 10:00"),
        called("03-31 10:00"),
        reply("03-31 11:00", ReplyKind.UPDATE_WITH_DATE, date=day("04-10")),
    )
    assert plan(named, book(), at("04-01 10:00")).changes_at == at("04-13 00:00")


def test_a_closed_case_has_an_empty_plan():
    closed = happened("03-05 10:00", EventKind.CLOSED)
    assert plan(candidacy(closed), book(), at("03-05 10:00")) == Plan(at("03-05 10:00"), (), (), None)
    assert plan(candidacy(status=Status.CLOSED), book(), at("03-05 10:00")).actions == ()
    assert plan(candidacy(closed), book(), at("03-05 09:59")).changes_at == at("03-05 10:00")


def test_what_is_late_comes_first_then_what_opens_first_then_what_matters_most():
    both = candidacy(
        reply("03-06 16:00", ReplyKind.QUESTION),
        happened("03-06 16:00", EventKind.OTHER_OFFER, firm="Beech and Sons"),
        people=(ruth(), lee()),
        interviews=(met("lee", "ruth"),),
    )
    heads = [text.partition(" by ")[0] for text in actions(both, "03-06 16:00")]
    assert heads == [
        "thank-you to lee",
        "thank-you to ruth",
        "get-contact to lee",
        "reply-to-them to ruth",
        "tell-other-offer to ruth",
        "check-in-mail to ruth",
    ]
    late = [text.partition(" by ")[0] for text in actions(both, "03-19 16:00")]
    assert late[:5] == [
        "thank-you to lee",
        "thank-you to ruth",
        "get-contact to lee",
        "reply-to-them to ruth",
        "check-in-mail to ruth",
    ]


def test_anything_may_be_waved_off_once_it_is_open():
    people = {"people": (lee(), ruth(email=None)), "interviews": (met("lee", "ruth"),)}
    wave = [happened("03-03 16:00", EventKind.WAVED_OFF, person, step="get-contact") for person in ("lee", "ruth")]
    assert "get-contact to lee, ruth" in "".join(actions(candidacy(wave[0], **people), "03-03 17:00"))
    left = actions(candidacy(*wave, **people), "03-03 17:00")
    assert not [text for text in left if text.startswith("get-contact to lee")]
    assert [text for text in left if text.startswith("thank-you to lee, ruth")]
    early = happened("03-03 14:59", EventKind.WAVED_OFF, None, step="get-contact")
    assert [
        text for text in actions(candidacy(early, **people), "03-03 17:00") if text.startswith("get-contact to lee")
    ]
    prepare = candidacy(
        happened("03-03 15:30", EventKind.WAVED_OFF, step="prepare-next-round"),
        interviews=(met("ruth"), met("ruth", on="03-12")),
    )
    assert not [text for text in actions(prepare, "03-05 10:00") if text.startswith("prepare")]


def test_the_earliest_opening():
    found = plan(candidacy(), book(), at("03-02 10:00"))
    assert opens_at(found, "America/New_York") == at("02-24 00:00")
    sent = plan(candidacy(note("03-03 16:00")), book(), at("03-03 16:00"))
    assert opens_at(sent, "America/New_York") == at("03-17 00:00")
    assert opens_at(sent, "Europe/London") == at("03-16 20:00")
    assert opens_at(Plan(at("03-03 16:00"), (), (), None), "Europe/London") is None


def test_what_is_held_back_stands_in_the_order_of_the_steps():
    held = candidacy(promises=(promise("03-13"),))
    assert [text.partition(" by ")[0] for text in withheld(held, "03-03 22:00")] == [
        "thank-you to ruth",
        "check-in-mail to ruth",
    ]


def test_the_kinds_are_those_of_the_interface():
    assert [kind.value for kind in ActionKind] == [
        "thank-you", "check-in-mail", "check-in-call", "reply-to-them", "get-contact", "tell-other-offer",
        "respond-to-offer", "prepare-next-round", "send-withdrawal", "self-assess", "close",
    ]  # fmt: skip


def test_a_case_whose_only_interview_was_cancelled():
    cancelled = candidacy(interviews=(met("ruth", cancelled=True),))
    assert plan(cancelled, book(), at("03-03 16:00")) == Plan(at("03-03 16:00"), (), (), None)
