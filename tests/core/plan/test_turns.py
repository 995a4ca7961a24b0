"""The candidate's own news: another offer, a withdrawal, another round."""

from __future__ import annotations

import pytest

from afterword.core.candidacy.model import Candidacy, EventKind, ReplyKind
from tests.core.plan import actions, asked, called, candidacy, day, firm, happened, lee, met, note, reply, ruth, tom

PHONE = firm(phone="+1 212 555 0100")


def after(*events, **facts) -> Candidacy:
    return candidacy(note("03-03 16:00", None), *events, **facts)


def turns(one: Candidacy, now: str) -> list[str]:
    return [text for text in actions(one, now) if text.startswith(("tell", "send", "prepare"))]


def offered(when: str = "03-09 12:00", deadline: str | None = None, *, told: bool | None = None):
    return happened(
        when, EventKind.OTHER_OFFER, firm="Beech and Sons", deadline=day(deadline) if deadline else None, told=told
    )


def test_another_offer_is_told_as_a_fact_until_its_day_is_past():
    line = "tell-other-offer to ruth by mail | 03-09 12:00 - 03-13 | E14 E12 | Tell Ruth Okafor that you have another offer, which wants an answer by Friday, March 13: as a fact, not as a threat."
    assert turns(after(offered(deadline="03-13")), "03-09 11:59:59") == []
    assert turns(after(offered(deadline="03-13")), "03-09 12:00") == [line]
    assert turns(after(offered(deadline="03-13")), "03-13 23:59:59") == [line]
    assert turns(after(offered(deadline="03-13")), "03-14 00:00") == []


def test_another_offer_without_a_day():
    assert turns(after(offered()), "04-09 12:00") == [
        "tell-other-offer to ruth by mail | 03-09 12:00 - ever | E14 E12 | Tell Ruth Okafor that you have another offer: as a fact, not as a threat."
    ]


@pytest.mark.parametrize(
    ("event", "left"),
    [
        (happened("03-09 13:00", EventKind.OFFER_TOLD, "ruth"), False),
        (happened("03-09 12:00", EventKind.OFFER_TOLD, "ruth"), False),
        (happened("03-09 11:00", EventKind.OFFER_TOLD, "ruth"), True),
        (happened("03-09 13:00", EventKind.REPLY_SENT, "ruth"), False),
        (asked("03-09 13:00"), False),
        (called("03-09 13:00"), False),
        (note("03-09 13:00"), True),
        (offered("03-09 13:00", told=True), False),
        (offered("03-09 11:00", told=True), True),
        (reply("03-09 13:00", ReplyKind.DECLINE), False),
        (reply("03-09 11:00", ReplyKind.OFFER), False),
        (happened("03-09 13:00", EventKind.WAVED_OFF, None, step="tell-other-offer"), False),
    ],
)
def test_what_settles_another_offer(event, left):
    assert bool(turns(after(offered(), event), "03-10 12:00")) is left


def test_the_latest_of_two_other_offers_counts():
    both = after(offered("03-09 12:00", "03-20"), offered("03-09 13:00", "03-13"))
    assert [text.split(" | ")[1] for text in turns(both, "03-10 12:00")] == ["03-09 13:00 - 03-13"]


@pytest.mark.parametrize(
    ("facts", "head"),
    [
        ({"people": (lee(), ruth()), "interviews": (met("lee", "ruth"),)}, "tell-other-offer to ruth by mail"),
        ({"people": (lee(), tom(email="t@x.example")), "interviews": (met("lee"),)}, "tell-other-offer to tom by mail"),
        ({"people": (lee(), tom(phone="1")), "interviews": (met("lee"),)}, "tell-other-offer to lee by forwarded"),
        ({"people": (lee(),), "interviews": (met("lee"),), "firm": PHONE}, "tell-other-offer to lee by phone"),
        ({"people": (lee(),), "interviews": (met("lee"),)}, "tell-other-offer to lee by no way"),
        ({"people": ()}, "tell-other-offer to nobody by no way"),
        ({"firm": PHONE}, "tell-other-offer to ruth by mail, phone"),
    ],
)
def test_whom_to_tell_and_how(facts, head):
    assert [text.partition(" | ")[0] for text in turns(after(offered(), **facts), "03-10 12:00")] == [head]


def test_where_nobody_is_known_the_firm_is_told():
    assert turns(after(offered(), people=()), "03-10 12:00")[0].endswith(
        "| Tell Juniper Holt that you have another offer: as a fact, not as a threat."
    )
    gone = turns(after(happened("03-06 12:00", EventKind.WITHDREW), people=()), "03-06 12:00")
    assert gone[0].startswith("send-withdrawal to nobody by no way |")
    assert "| Tell Juniper Holt that you withdraw, " in gone[0]


def test_a_withdrawal_is_told_by_the_next_business_day():
    line = "send-withdrawal to ruth by mail | 03-06 12:00 - 03-09 | E14 E9 | Tell Ruth Okafor that you withdraw, with thanks, by Monday, March 9, so that they can plan without you."
    gone = after(happened("03-06 12:00", EventKind.WITHDREW))
    assert turns(gone, "03-06 11:59:59") == []
    assert turns(gone, "03-06 12:00") == [line]
    assert turns(gone, "03-10 00:00") == [line.replace("03-09 |", "03-09 overdue |")]


@pytest.mark.parametrize(
    ("events", "left"),
    [
        ((happened("03-06 12:00", EventKind.WITHDREW, told=True),), False),
        ((happened("03-06 12:00", EventKind.WITHDREW, told=False),), True),
        ((happened("03-06 12:00", EventKind.WITHDREW), happened("03-06 13:00", EventKind.REPLY_SENT, "ruth")), False),
        ((happened("03-06 12:00", EventKind.WITHDREW), happened("03-06 11:00", EventKind.REPLY_SENT, "ruth")), True),
        ((happened("03-06 12:00", EventKind.WITHDREW), called("03-06 13:00")), False),
        ((happened("03-06 12:00", EventKind.WITHDREW), reply("03-06 13:00", ReplyKind.DECLINE)), False),
        (
            (
                happened("03-06 12:00", EventKind.WITHDREW),
                happened("03-06 13:00", EventKind.WAVED_OFF, step="send-withdrawal"),
            ),
            False,
        ),
        ((happened("03-06 12:00", EventKind.WITHDREW), happened("03-06 13:00", EventKind.INTERVIEW_FIXED)), False),
        ((happened("03-06 12:00", EventKind.WITHDREW), happened("03-06 11:00", EventKind.INTERVIEW_FIXED)), True),
    ],
)
def test_what_settles_a_withdrawal(events, left):
    assert bool(turns(after(*events), "03-07 12:00")) is left


def prepare(opens: str, due: str, weekday: str) -> list[str]:
    return [
        f"prepare-next-round to nobody by private | {opens} - {due} | E23 | The next interview is on {weekday}: bring to it what the last ones taught you."
    ]


def test_a_round_that_is_fixed_is_prepared():
    fixed = after(happened("03-05 10:00", EventKind.INTERVIEW_FIXED, date=day("03-12")))
    assert turns(fixed, "03-12 23:59:59") == prepare("03-05 10:00", "03-12", "Thursday, March 12")
    assert turns(fixed, "03-13 00:00") == []
    invited = after(reply("03-06 16:00", ReplyKind.NEXT_INTERVIEW, date=day("03-12")))
    assert turns(invited, "03-06 16:00") == prepare("03-06 16:00", "03-12", "Thursday, March 12")
    assert turns(after(reply("03-06 16:00", ReplyKind.NEXT_INTERVIEW)), "03-06 16:00") == []
    named = after(interviews=(met("ruth", next_round_on=day("03-12")),))
    assert turns(named, "03-06 16:00") == prepare("03-03 15:00", "03-12", "Thursday, March 12")
    assert turns(named, "03-03 14:59") == []


def test_the_latest_day_fixed_counts():
    moved = after(
        happened("03-05 10:00", EventKind.INTERVIEW_FIXED, date=day("03-12")),
        happened("03-06 10:00", EventKind.INTERVIEW_FIXED, date=day("03-11")),
    )
    assert turns(moved, "03-07 10:00") == prepare("03-06 10:00", "03-11", "Wednesday, March 11")


def test_a_round_on_the_calendar_is_prepared_until_it_begins():
    ahead = after(
        interviews=(met("ruth"), met("ruth", on="03-12"), met("ruth", on="03-12", start="09:00", end="10:00"))
    )
    assert turns(ahead, "03-06 10:00") == prepare("03-03 15:00", "03-12 09:00", "Thursday, March 12")
    assert turns(ahead, "03-12 08:59:59") == prepare("03-03 15:00", "03-12 09:00", "Thursday, March 12")
    assert turns(ahead, "03-12 09:00") == []
    told = ahead.with_event(reply("03-05 10:00", ReplyKind.NEXT_INTERVIEW))
    assert turns(told, "03-06 10:00") == prepare("03-05 10:00", "03-12 09:00", "Thursday, March 12")


def test_a_first_interview_is_prepared_in_the_week_before_it():
    first = candidacy(interviews=(met("ruth", on="03-12", start=None),))
    assert turns(first, "03-06 10:00") == prepare("03-05 00:00", "03-12", "Thursday, March 12")
    assert turns(first, "03-12 00:00") == []


def test_a_round_inside_another_is_prepared_before_it_begins():
    nested = candidacy(interviews=(met("ruth", round=1), met("ruth", on="03-06", round=1), met("ruth", on="03-07")))
    assert turns(nested, "03-04 10:00") == prepare("03-06 15:00", "03-07 14:00", "Saturday, March 7")
    over = candidacy(
        interviews=(
            met("ruth", round=1),
            met("ruth", on="03-06", round=1),
            met("ruth", on="03-06", start="11:00", end="16:00", round=2),
        )
    )
    assert turns(over, "03-04 10:00") == prepare("03-06 11:00", "03-06 11:00", "Friday, March 6")


def test_after_an_outcome_nothing_is_prepared():
    declined = after(reply("03-05 10:00", ReplyKind.DECLINE), interviews=(met("ruth"), met("ruth", on="03-12")))
    assert turns(declined, "03-06 10:00") == []
