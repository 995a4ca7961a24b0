"""The ladder: which question comes next, to whom, how, from which day, and why then."""

from __future__ import annotations

from dataclasses import replace

import pytest

from afterword.core.candidacy.model import Candidacy, Candidate, Channel, EventKind, Person, ReplyKind
from afterword.core.playbook.model import Ask, Duty, Playbook
from tests.core.plan import (
    actions,
    asked,
    book,
    called,
    candidacy,
    day,
    firm,
    happened,
    lee,
    met,
    note,
    promise,
    reply,
    ruth,
    tom,
    withheld,
)

PHONE = firm(phone="+1 212 555 0100")
NOBODY = "Nobody named a day, so two weeks from the interview on Tuesday, March 3"
HEART = " A month is no reason to lose heart: several people may have to be consulted."
HUNT = "find out through reception or the recruiter how to ask; do not hunt an address down."
DUE = f"check-in-mail to ruth by mail | 03-17 - 03-17 | E16 J4 E17 | {NOBODY}: on Tuesday, March 17, ask Ruth Okafor for an update by mail."


def thanked(*events, **facts) -> Candidacy:
    return candidacy(note("03-03 16:00"), *events, **facts)


def us(**changes) -> Playbook:
    one = book()
    return replace(one, **{step: replace(getattr(one, step), **values) for step, values in changes.items()})


def test_nothing_before_the_round_is_over():
    assert not [text for text in actions(candidacy(), "03-03 14:59:59") if "check-in" in text]
    assert withheld(candidacy(), "03-03 14:59:59") == []
    assert actions(thanked(), "03-03 16:00") == [DUE]


def test_two_weeks():
    assert withheld(thanked(), "03-16 23:59:59") == [
        f"check-in-mail to ruth by mail | until 03-17 | E14 E16 J4 | {NOBODY}: no question before Tuesday, March 17."
    ]
    for now, hour in (("03-17 00:00", "03-17"), ("03-17 08:59:59", "03-17"), ("03-17 17:00", "03-18")):
        weekday = {"03-17": "Tuesday, March 17", "03-18": "Wednesday, March 18"}[hour]
        assert actions(thanked(), now) == [DUE]
        assert withheld(thanked(), now) == [
            f"check-in-mail to ruth by mail | until {hour} 09:00 | J13 | Not at this hour: the firm's day begins at 9 a.m. on {weekday}."
        ]
    for now in ("03-17 09:00", "03-17 16:59:59"):
        assert actions(thanked(), now) == [DUE]
        assert withheld(thanked(), now) == []
    assert actions(thanked(), "03-18 00:00") == [DUE.replace("03-17 |", "03-17 overdue |")]


@pytest.mark.parametrize(
    ("days", "said", "opens"),
    [
        (7, "one week", "03-10"),
        (10, "10 days", "03-13"),
        (21, "three weeks", "03-24"),
        (28, "four weeks", "03-31"),
        (35, "5 weeks", "04-07"),
        (0, "0 days", "03-03"),
    ],
)
def test_the_wait_is_the_playbooks(days, said, opens):
    found = actions(thanked(), "03-03 16:00", us(check_in={"wait_days": days}))
    assert found[0].split(" | ")[1] == f"{opens} - {opens}"
    assert f"Nobody named a day, so {said} from the interview on Tuesday, March 3: " in found[0]


def test_a_weekend_or_a_holiday_moves_it_on():
    assert " | 03-18 - 03-18 | " in actions(thanked(holidays=(day("03-17"),)), "03-05 10:00")[0]
    sunday = thanked(interviews=(met("ruth", on="02-28"),))
    assert " | 03-16 - 03-16 | " in actions(sunday, "03-05 10:00")[0]


def test_a_promise_opens_it_on_the_next_business_day():
    promised = thanked(promises=(promise("03-13"),))
    assert actions(promised, "03-05 10:00") == [
        "check-in-mail to ruth by mail | 03-16 - 03-16 | E15 J3 E17 | "
        "Ruth Okafor named Friday, March 13: on Monday, March 16, ask Ruth Okafor for an update by mail."
    ]
    assert withheld(promised, "03-05 10:00") == [
        "check-in-mail to ruth by mail | until 03-16 | E14 E15 J3 | Ruth Okafor named Friday, March 13: no question before Monday, March 16."
    ]


def test_a_promise_in_words_of_somebody_unknown():
    promised = thanked(promises=(promise(None, by="the desk", words="by Friday"),))
    assert actions(promised, "03-05 10:00") == [
        "check-in-mail to ruth by mail | 03-09 - 03-09 | E15 J3 E17 | "
        "The desk named “by Friday”, which is Friday, March 6: on Monday, March 9, ask Ruth Okafor for an update by mail."
    ]
    nameless = thanked(promises=(promise("03-13", by=None),))
    assert "| They named Friday, March 13: on " in actions(nameless, "03-05 10:00")[0]


def test_a_promise_that_moved():
    moved = thanked(reply("03-09 10:00", ReplyKind.UPDATE_WITH_DATE, date=day("03-20")), promises=(promise("03-13"),))
    assert actions(moved, "03-10 10:00") == [
        "check-in-mail to ruth by mail | 03-23 - 03-23 | E15 J3 J5 E17 | "
        "Ruth Okafor named Friday, March 20, in place of Friday, March 13: on Monday, March 23, ask Ruth Okafor for an update by mail."
    ]


def test_promises_that_disagree():
    promises = (
        promise("03-13"),
        promise("03-11", told="03-03 14:00", by="lee"),
        promise("03-10", told="03-03 14:00", by="tom"),
    )
    split = thanked(people=(ruth(),), promises=promises)
    assert actions(split, "03-05 10:00") == [
        "check-in-mail to ruth by mail | 03-16 - 03-16 | E15 J3 E17 | Ruth Okafor named Friday, March 13, another said Tuesday, March 10 or "
        "Wednesday, March 11, and the later day is kept to: on Monday, March 16, ask Ruth Okafor for an update by mail."
    ]


def test_who_named_the_day_is_asked_before_who_was_met_most():
    people = (ruth(), lee(email="lee@firm.example", email_given=True))
    two = thanked(
        note("03-03 16:00", "lee"),
        people=people,
        interviews=(met("ruth", "lee"),),
        promises=(promise("03-13", by="lee"),),
    )
    assert actions(two, "03-05 10:00")[0].startswith("check-in-mail to lee by mail | 03-16 - 03-16 | E15 J3 E17 |")


@pytest.mark.parametrize(
    ("facts", "head"),
    [
        ({"firm": PHONE}, "check-in-mail to ruth by mail | 03-17 - 03-17 | E16 J4 E17 J16"),
        ({"people": (ruth(phone="1"),)}, "check-in-mail to ruth by mail | 03-17 - 03-17 | E16 J4 E17 J16"),
        (
            {"candidate": Candidate(check_in_by=Channel.PHONE)},
            "check-in-mail to ruth by mail | 03-17 - 03-17 | E16 J4 E17",
        ),
        (
            {"candidate": Candidate(check_in_by=Channel.PHONE), "firm": PHONE},
            "check-in-call to ruth by phone | 03-17 - 03-17 | E16 J4 E19",
        ),
        (
            {"candidate": Candidate(check_in_by=Channel.MAIL), "firm": PHONE},
            "check-in-mail to ruth by mail | 03-17 - 03-17 | E16 J4 E17 J16",
        ),
        (
            {"people": (ruth(email=None), tom(email="t@x.example"))},
            "check-in-mail to tom by mail | 03-17 - 03-17 | E16 J4 E17 J6",
        ),
        (
            {"people": (ruth(email=None), tom(email="t@x.example")), "firm": PHONE},
            "check-in-mail to tom by mail | 03-17 - 03-17 | E16 J4 E17 J6 J16",
        ),
        ({"people": (ruth(email=None), tom(phone="1"))}, "check-in-call to tom by phone | 03-17 - 03-17 | E16 J4 E19"),
        ({"people": (ruth(email=None),), "firm": PHONE}, "check-in-call to ruth by phone | 03-17 - 03-17 | E16 J4 E19"),
        ({"people": (), "firm": PHONE}, "check-in-call to nobody by phone | 03-17 - 03-17 | E16 J4 E19"),
        ({"people": (ruth(email_given=False),)}, "get-contact to nobody by private | 03-17 - 03-17 | E16 J4 E17 J6"),
    ],
)
def test_whom_to_ask_and_how(facts, head):
    found = [text for text in actions(thanked(**facts), "03-17 10:00") if " | 03-17 - " in text]
    assert [text.rpartition(" | ")[0] for text in found] == [head]


def test_the_words_of_a_call_and_of_no_way():
    call = actions(thanked(people=(ruth(email=None),), firm=PHONE), "03-17 10:00")
    assert call == [
        f"check-in-call to ruth by phone | 03-17 - 03-17 | E16 J4 E19 | {NOBODY}: on Tuesday, March 17, make one call to Ruth Okafor, with a short voicemail if nobody answers."
    ]
    nowhere = actions(thanked(people=(ruth(email=None),)), "03-17 10:00")
    assert nowhere == [
        f"get-contact to nobody by private | 03-17 - 03-17 | E16 J4 E17 J6 | {NOBODY}: on Tuesday, March 17, {HUNT}"
    ]


def test_no_hour_is_wrong_to_find_a_way():
    assert withheld(thanked(people=(ruth(email=None),)), "03-17 23:00") == []


def test_not_a_call_as_well():
    both = "check-in-call to ruth by phone | until ever | J16 E17 E19 | Not a call as well: one mail or one call, never both; the mail is the less intrusive."
    assert withheld(thanked(firm=PHONE), "03-17 10:00") == [both]
    assert withheld(thanked(firm=PHONE), "03-05 10:00")[1:] == [both]
    assert withheld(thanked(firm=PHONE), "03-17 20:00")[1:] == [both]


def test_a_playbook_may_ask_by_call_or_offer_it_or_leave_it_out():
    assert actions(thanked(firm=PHONE), "03-17 10:00", us(check_in={"first_ask": Ask.CALL}))[0].startswith(
        "check-in-call to ruth by phone"
    )
    chosen = thanked(firm=PHONE, candidate=Candidate(check_in_by=Channel.MAIL))
    assert actions(chosen, "03-17 10:00", us(check_in={"first_ask": Ask.CALL}))[0].startswith(
        "check-in-mail to ruth by mail"
    )
    assert actions(thanked(), "03-19 10:00", us(check_in={"duty": Duty.OFFERED}))[0].startswith(
        "check-in-mail to ruth by mail | 03-17 - 03-17 offered |"
    )
    assert actions(thanked(), "03-19 10:00", us(check_in={"duty": Duty.OFF})) == []
    assert (
        " | E16 J4 E17 HOSP2 | Nobody named a day, so 10 days from"
        in actions(thanked(), "03-05 10:00", book("hospitality"))[0]
    )


def test_an_absence_holds_it():
    away = thanked(reply("03-03 16:05", ReplyKind.AUTO_REPLY, date=day("03-21")))
    assert actions(away, "03-17 10:00") == [
        f"check-in-mail to ruth by mail | 03-23 - 03-23 | E16 J4 J7 E17 | {NOBODY}; Ruth Okafor will be away until Saturday, March 21: on Monday, March 23, ask Ruth Okafor for an update by mail."
    ]
    assert withheld(away, "03-17 10:00") == [
        f"check-in-mail to ruth by mail | until 03-23 | E14 E16 J4 J7 | {NOBODY}; Ruth Okafor will be away until Saturday, March 21: no question before Monday, March 23."
    ]


@pytest.mark.parametrize(
    ("back", "opens"), [("03-15", "03-17"), ("03-17", "03-17"), ("03-18", "03-18"), ("03-14", "03-17")]
)
def test_an_absence_that_ends_before_the_day_moves_nothing(back, opens):
    away = thanked(reply("03-03 16:05", ReplyKind.AUTO_REPLY, date=day(back)))
    assert f" | {opens} - {opens} | " in actions(away, "03-10 10:00")[0]


def test_an_absence_of_somebody_nobody_knows():
    away = thanked(reply("03-03 16:05", ReplyKind.AUTO_REPLY, None, date=day("03-21")), people=())
    assert (
        f"{NOBODY}; they will be away until Saturday, March 21: on Monday, March 23, "
        in actions(away, "03-05 10:00")[0]
    )


CALL = f"check-in-call to ruth by phone | 03-31 - 03-31 | E20 E21 | You wrote on Tuesday, March 17, and no firm decline has come: on Tuesday, March 31, place one call, the last, to Ruth Okafor.{HEART}"


def test_two_more_weeks_and_one_call():
    wrote = thanked(asked("03-17 10:00"), firm=PHONE)
    assert actions(wrote, "03-18 10:00") == [CALL]
    assert withheld(wrote, "03-30 23:59:59") == [
        "check-in-call to ruth by phone | until 03-31 | E14 E20 | You wrote on Tuesday, March 17: leave them in peace until Tuesday, March 31."
    ]
    assert withheld(wrote, "03-31 10:00") == []
    assert actions(wrote, "04-01 10:00") == [CALL.replace("03-31 |", "03-31 overdue |")]
    late = thanked(asked("03-20 10:00"), firm=PHONE, holidays=(day("04-03"),))
    assert " | 04-06 - 04-06 | E20 E21 | You wrote on Friday, March 20, and no firm " in actions(late, "03-21 10:00")[0]


def test_after_a_call_the_last_call_is_offered():
    rang = thanked(called("03-17 10:00"), firm=PHONE)
    offered = (
        CALL.replace("03-31 |", "03-31 offered |").replace("E21 |", "E21 J15 |").replace("You wrote", "You called")
    )
    assert actions(rang, "03-31 10:00") == [offered]
    assert actions(rang, "04-05 10:00") == [offered]


def test_a_day_named_since_counts_instead_of_two_weeks():
    said = reply("03-18 10:00", ReplyKind.UPDATE_WITH_DATE, date=day("04-10"))
    named = thanked(asked("03-17 10:00"), said, firm=PHONE)
    assert actions(named, "03-31 10:00") == [
        f"check-in-call to ruth by phone | 04-13 - 04-13 | E20 E15 J3 E18 E21 | Ruth Okafor named Friday, April 10, and no firm decline has come: on Monday, April 13, place one call, the last, to Ruth Okafor.{HEART}"
    ]
    assert withheld(named, "03-31 10:00") == [
        "check-in-call to ruth by phone | until 04-13 | E14 E20 E15 J3 E18 | Ruth Okafor named Friday, April 10: leave them in peace until Monday, April 13."
    ]
    before = thanked(
        asked("03-17 10:00"), reply("03-17 10:00", ReplyKind.UPDATE_WITH_DATE, date=day("04-10")), firm=PHONE
    )
    assert actions(before, "03-31 10:00") == [CALL]


def test_an_absence_holds_the_last_call():
    away = thanked(asked("03-17 10:00"), reply("03-18 10:00", ReplyKind.AUTO_REPLY, date=day("04-10")), firm=PHONE)
    assert actions(away, "03-31 10:00") == [
        f"check-in-call to ruth by phone | 04-10 - 04-10 | E20 J7 E21 | You wrote on Tuesday, March 17; Ruth Okafor will be away until Friday, April 10, and no firm decline has come: on Friday, April 10, place one call, the last, to Ruth Okafor.{HEART}"
    ]


@pytest.mark.parametrize(
    ("facts", "person", "head"),
    [
        ({"people": (ruth(), lee(phone="1"))}, "lee", "check-in-call to lee by phone"),
        ({"people": (ruth(), tom(phone="1"))}, "ruth", "check-in-call to tom by phone"),
        ({"people": (ruth(), tom(phone="1")), "firm": PHONE}, "ruth", "check-in-call to ruth by phone"),
        ({"people": (ruth(),)}, "ruth", "check-in-call to ruth by phone"),
        ({"people": (ruth(),)}, None, "check-in-call to ruth by phone"),
        ({"people": ()}, None, "check-in-call to nobody by phone"),
    ],
)
def test_whom_to_call_last(facts, person, head):
    found = [
        text for text in actions(thanked(asked("03-17 10:00", person), **facts), "03-31 10:00") if " | E20 " in text
    ]
    assert [text.partition(" | ")[0] for text in found] == [head]


@pytest.mark.parametrize(
    ("facts", "head"),
    [
        ({}, "check-in-mail to ruth by mail | 03-31 - 03-31 | E20 E21 UK2"),
        (
            {"people": (ruth(email=None), tom(email="t@x.example"))},
            "check-in-mail to tom by mail | 03-31 - 03-31 | E20 E21 UK2",
        ),
        (
            {"people": (ruth(email=None),), "firm": PHONE},
            "check-in-call to ruth by phone | 03-31 - 03-31 | E20 E21 UK2",
        ),
        ({"people": (ruth(email=None),)}, "get-contact to nobody by private | 03-31 - 03-31 | E20 E21 J6 UK2"),
    ],
)
def test_the_last_question_by_mail(facts, head):
    found = [
        text for text in actions(thanked(asked("03-17 10:00"), **facts), "03-31 10:00", book("uk")) if " | E20 " in text
    ]
    assert [text.rpartition(" | ")[0] for text in found] == [head]


def test_the_words_of_the_last_question_by_mail_and_of_no_way():
    wrote = "You wrote on Tuesday, March 17, and no firm decline has come: on Tuesday, March 31, "
    assert actions(thanked(asked("03-17 10:00")), "03-31 10:00", book("uk"))[0].endswith(
        f"{wrote}write one more time, the last, to Ruth Okafor.{HEART}"
    )
    nowhere = thanked(asked("03-17 10:00"), people=(ruth(email=None),))
    assert actions(nowhere, "03-31 10:00", book("uk"))[-1].endswith(f"{wrote}{HUNT}{HEART}")


def test_a_playbook_may_offer_the_last_call_or_leave_it_out():
    wrote = thanked(asked("03-17 10:00"))
    assert " 03-31 offered | " in actions(wrote, "04-05 10:00", us(last_call={"duty": Duty.OFFERED}))[0]
    off = us(last_call={"duty": Duty.OFF})
    assert [text[:11] for text in actions(wrote, "04-05 10:00", off)] == ["self-assess", "close to no"]
    assert " | 03-24 - 03-24 | " in actions(wrote, "03-18 10:00", us(last_call={"wait_days": 7}))[0]


def test_after_the_last_question_there_is_none():
    over = thanked(asked("03-17 10:00"), called("03-31 10:00"))
    assert not [text for text in actions(over, "04-20 10:00") if "check-in" in text]
    assert withheld(over, "04-20 10:00") == []
    assert [text.split(" | ")[1] for text in actions(over, "04-20 10:00")] == ["03-31 10:00 - ever offered"] * 2


def test_the_ladder_is_over_with_the_day_they_named_after_the_last_question():
    said = reply("03-31 11:00", ReplyKind.UPDATE_WITH_DATE, date=day("04-10"))
    named = thanked(asked("03-17 10:00"), called("03-31 10:00"), said)
    assert [text.split(" | ")[1] for text in actions(named, "04-01 10:00")] == ["04-13 00:00 - ever offered"] * 2
    same = thanked(asked("03-17 10:00"), called("03-31 10:00"), replace(said, at=called("03-31 10:00").at))
    assert [text.split(" | ")[1] for text in actions(same, "04-01 10:00")] == ["03-31 10:00 - ever offered"] * 2


@pytest.mark.parametrize(
    ("wave", "over"),
    [
        (happened("03-05 10:00", EventKind.WAVED_OFF, "ruth", step="check-in-mail"), True),
        (happened("03-05 10:00", EventKind.WAVED_OFF, None, step="check-in-mail"), True),
        (happened("03-05 10:00", EventKind.WAVED_OFF, "lee", step="check-in-mail"), False),
        (happened("03-05 10:00", EventKind.WAVED_OFF, "ruth", step="check-in-call"), False),
        (happened("03-03 13:59", EventKind.WAVED_OFF, "ruth", step="check-in-mail"), False),
        (happened("03-03 14:00", EventKind.WAVED_OFF, "ruth", step="check-in-mail"), True),
    ],
)
def test_a_question_waved_off_ends_the_ladder(wave, over):
    found = actions(thanked(wave), "03-20 10:00")
    assert ([text.partition(" ")[0] for text in found] == ["self-assess", "close"]) is over
    assert (found[0].startswith("check-in-mail")) is not over
    assert (withheld(thanked(wave), "03-20 20:00") == []) is over


def test_the_last_of_two_wavings_off_is_when_it_ended():
    waves = [happened(when, EventKind.WAVED_OFF, None, step="check-in-mail") for when in ("03-05 10:00", "03-06 10:00")]
    assert actions(thanked(*waves), "03-20 10:00")[0].split(" | ")[1] == "03-06 10:00 - ever offered"


AHEAD = "check-in-mail to nobody by mail | until 03-13 | E14 E18 | Another round is fixed for Thursday, March 12: there is nothing to ask for before it."


@pytest.mark.parametrize(
    "facts",
    [
        {"interviews": (met("ruth"), met("ruth", on="03-12"))},
        {"interviews": (met("ruth", next_round_on=day("03-12")),)},
    ],
)
def test_nothing_to_ask_while_another_round_is_fixed(facts):
    assert withheld(thanked(**facts), "03-05 10:00") == [AHEAD]
    assert not [text for text in actions(thanked(**facts), "03-05 10:00") if "check-in" in text]
    assert actions(thanked(asked("03-05 09:00"), **facts), "03-05 10:00")[0].startswith("prepare-next-round")
    assert not [
        text for text in actions(thanked(asked("03-05 09:00"), **facts), "03-05 10:00") if text.startswith("close")
    ]


def test_after_both_questions_a_round_ahead_holds_nothing_back():
    done = thanked(asked("03-05 09:00"), called("03-06 09:00"), interviews=(met("ruth"), met("ruth", on="03-12")))
    assert withheld(done, "03-07 10:00") == []


def test_a_round_that_was_fixed_and_of_which_nothing_is_known_counts_as_held():
    fixed = thanked(happened("03-05 10:00", EventKind.INTERVIEW_FIXED, date=day("03-12")))
    assert withheld(fixed, "03-12 23:59:59") == [AHEAD]
    assert (
        " | 03-26 - 03-26 | E16 J4 E17 | Nobody named a day, so two weeks from the interview on Thursday, March 12: "
        in actions(fixed, "03-13 00:00")[0]
    )
    earlier = thanked(happened("03-03 14:30", EventKind.INTERVIEW_FIXED, date=day("03-03")))
    assert actions(earlier, "03-05 10:00") == [DUE]


def test_the_nearest_of_two_rounds_ahead_is_named():
    two = thanked(interviews=(met("ruth"), met("ruth", on="03-20"), met("ruth", on="03-12")))
    assert withheld(two, "03-05 10:00") == [AHEAD]


def test_the_questions_of_an_earlier_round_do_not_count():
    again = thanked(asked("03-05 09:00"), called("03-06 09:00"), interviews=(met("ruth"), met("ruth", on="03-12")))
    assert [
        text
        for text in actions(again, "03-12 16:00")
        if text.startswith("check-in-mail to ruth by mail | 03-26 - 03-26 | E16 ")
    ]


def test_somebody_with_no_way_does_not_stand_before_somebody_with_one():
    people = (lee(), Person(id="ann", name="Ann Abel", phone="1"))
    two = candidacy(
        note("03-03 16:00", "lee"), note("03-03 16:00", "ann"), people=people, interviews=(met("lee", "ann"),)
    )
    assert actions(two, "03-17 10:00")[0].startswith("check-in-call to ann by phone | 03-17 - 03-17 | E16 J4 E19 |")


def test_days_are_said_as_the_candidate_says_them():
    assert "on Tuesday 17 March, ask Ruth" in actions(thanked(candidate=Candidate(locale="en-GB")), "03-05 10:00")[0]


def test_the_absence_of_somebody_else_holds_nothing():
    away = thanked(reply("03-03 16:05", ReplyKind.AUTO_REPLY, "lee", date=day("03-21")), people=(ruth(), lee()))
    assert actions(away, "03-10 10:00") == [DUE]


def test_an_absence_that_ends_on_the_day_is_not_spoken_of():
    away = thanked(reply("03-03 16:05", ReplyKind.AUTO_REPLY, date=day("03-17")))
    assert actions(away, "03-10 10:00") == [DUE]


def test_before_the_day_the_way_of_asking_is_not_what_holds_it_back():
    for facts in ({"firm": PHONE}, {"firm": PHONE, "candidate": Candidate(check_in_by=Channel.PHONE)}):
        held = withheld(thanked(**facts), "03-05 10:00")[0]
        assert held.split(" | ")[1:3] == ["until 03-17", "E14 E16 J4"]


def test_one_question_asked_and_a_round_ahead():
    ahead = thanked(asked("03-05 09:00"), interviews=(met("ruth"), met("ruth", on="03-12")))
    assert withheld(ahead, "03-05 10:00") == [AHEAD]


def test_questions_asked_before_the_round_is_over_end_no_ladder_yet():
    early = candidacy(asked("03-03 14:10"), called("03-03 14:20"))
    assert not [text for text in actions(early, "03-03 14:59") if text.startswith("close")]
    assert [text for text in actions(early, "03-03 15:00") if text.startswith("close")]


def test_of_three_questions_the_last_ends_the_ladder():
    said = reply("04-01 10:00", ReplyKind.UPDATE_WITH_DATE, date=day("04-10"))
    three = thanked(asked("03-17 10:00"), called("03-31 10:00"), said, called("04-02 10:00"))
    assert [text.split(" | ")[1] for text in actions(three, "04-03 10:00")] == ["04-02 10:00 - ever offered"] * 2
