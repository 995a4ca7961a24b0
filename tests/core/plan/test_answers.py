"""What their replies ask of the candidate."""

from __future__ import annotations

from dataclasses import replace

import pytest

from afterword.core.candidacy.model import Candidacy, Channel, EventKind, ReplyKind
from afterword.core.playbook.model import Duty
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
    reply,
    ruth,
    tom,
)

PHONE = firm(phone="+1 212 555 0100")
QUESTION = "Ruth Okafor asked you something: answer by Monday, March 9, as you invited them to ask."
LOOK_BACK = (
    "self-assess to nobody by private | 03-06 16:00 - ever offered | E22 E23 | "
    "Look back honestly at all three stages, preparation, interview and follow-up, and keep what you learn."
)


def after(*events, **facts) -> Candidacy:
    return candidacy(note("03-03 16:00", None), *events, **facts)


def answers(one: Candidacy, now: str) -> list[str]:
    return [text for text in actions(one, now) if text.startswith(("reply", "respond"))]


def test_a_question_waits_for_its_answer():
    asks = after(reply("03-06 16:00", ReplyKind.QUESTION))
    line = f"reply-to-them to ruth by mail | 03-06 16:00 - 03-09 | E11 E18 | {QUESTION}"
    assert answers(asks, "03-06 16:00") == [line]
    assert answers(asks, "03-09 23:59:59") == [line]
    assert answers(asks, "03-10 00:00") == [line.replace("03-09 |", "03-09 overdue |")]


def test_a_question_may_say_by_when():
    asks = after(reply("03-06 16:00", ReplyKind.QUESTION, date=day("03-12")))
    assert answers(asks, "03-06 16:00") == [
        "reply-to-them to ruth by mail | 03-06 16:00 - 03-12 | E11 E18 | Ruth Okafor asked you something: answer by Thursday, March 12, as you invited them to ask."
    ]


@pytest.mark.parametrize(
    ("event", "waits"),
    [
        (happened("03-06 17:00", EventKind.REPLY_SENT, "ruth"), False),
        (happened("03-06 17:00", EventKind.REPLY_SENT), False),
        (happened("03-06 17:00", EventKind.REPLY_SENT, "lee"), True),
        (happened("03-06 15:59", EventKind.REPLY_SENT, "ruth"), True),
        (happened("03-06 16:00", EventKind.REPLY_SENT, "ruth"), False),
        (note("03-06 17:00"), False),
        (asked("03-06 17:00"), False),
        (called("03-06 17:00"), False),
        (happened("03-06 17:00", EventKind.NOTE_HANDED_IN, "ruth"), False),
        (happened("03-06 17:00", EventKind.OFFER_TOLD, "ruth"), True),
        (happened("03-06 17:00", EventKind.WAVED_OFF, "ruth", step="reply-to-them"), False),
        (happened("03-06 17:00", EventKind.WAVED_OFF, "lee", step="reply-to-them"), True),
        (happened("03-06 17:00", EventKind.WAVED_OFF, "ruth", step="thank-you"), True),
        (reply("03-06 17:00", ReplyKind.ACKNOWLEDGEMENT), True),
    ],
)
def test_what_answers_a_question(event, waits):
    assert bool(answers(after(reply("03-06 16:00", ReplyKind.QUESTION), event), "03-06 18:00")) is waits


def test_of_two_questions_of_one_person_the_latest_waits_and_each_person_waits_on_their_own():
    questions = (
        reply("03-06 16:00", ReplyKind.QUESTION, date=day("03-12")),
        reply("03-06 17:00", ReplyKind.QUESTION),
        reply("03-06 15:00", ReplyKind.QUESTION, "lee"),
    )
    both = after(*questions, people=(ruth(), lee()), interviews=(met("ruth", "lee"),))
    assert [text.split(" | ")[:2] for text in answers(both, "03-06 18:00")] == [
        ["reply-to-them to lee by mail", "03-06 15:00 - 03-09"],
        ["reply-to-them to ruth by mail", "03-06 17:00 - 03-09"],
    ]


@pytest.mark.parametrize(
    ("channel", "person", "facts", "head"),
    [
        (Channel.MAIL, "ruth", {}, "reply-to-them to ruth by mail"),
        (Channel.PHONE, "ruth", {}, "reply-to-them to ruth by phone, mail"),
        (Channel.PHONE, None, {}, "reply-to-them to ruth by phone, mail"),
        (Channel.LETTER, "ruth", {}, "reply-to-them to ruth by mail"),
        (None, "ruth", {"firm": PHONE}, "reply-to-them to ruth by mail, phone"),
        (None, "lee", {"people": (lee(),), "interviews": (met("lee"),)}, "reply-to-them to lee by mail"),
        (None, None, {"people": (lee(),), "interviews": (met("lee"),)}, "reply-to-them to nobody by mail"),
        (None, None, {"people": ()}, "reply-to-them to nobody by mail"),
        (
            None,
            None,
            {"people": (lee(), tom(email="t@x.example")), "interviews": (met("lee"),)},
            "reply-to-them to tom by mail",
        ),
        (
            Channel.PHONE,
            "lee",
            {"people": (lee(), tom(phone="1")), "interviews": (met("lee"),)},
            "reply-to-them to lee by phone, forwarded",
        ),
    ],
)
def test_the_way_they_came_is_the_way_back(channel, person, facts, head):
    found = answers(after(reply("03-06 16:00", ReplyKind.QUESTION, person, channel=channel), **facts), "03-06 16:00")
    assert [text.partition(" | ")[0] for text in found] == [head]


def test_the_firm_asks_where_nobody_is_named():
    found = answers(after(reply("03-06 16:00", ReplyKind.QUESTION, None)), "03-06 16:00")
    assert found[0].endswith(
        "| Juniper Holt asked you something: answer by Monday, March 9, as you invited them to ask."
    )


def test_an_invitation_is_answered_by_the_next_business_day():
    invited = after(reply("03-06 16:00", ReplyKind.NEXT_INTERVIEW))
    line = "reply-to-them to ruth by mail | 03-06 16:00 - 03-09 | E14 E18 | Ruth Okafor invites you to another round: answer by Monday, March 9."
    assert answers(invited, "03-06 16:00") == [line]
    assert answers(invited, "03-10 00:00") == [line.replace("03-09 |", "03-09 overdue |")]
    assert (
        "answer by Monday, March 9."
        in answers(after(reply("03-06 16:00", ReplyKind.NEXT_INTERVIEW, date=day("03-17"))), "03-06 16:00")[0]
    )


def test_an_invitation_for_tomorrow_is_answered_by_then_and_is_past_when_the_day_is():
    invited = after(reply("03-06 16:00", ReplyKind.NEXT_INTERVIEW, date=day("03-07")))
    assert [text.split(" | ")[1] for text in answers(invited, "03-07 23:59:59")] == ["03-06 16:00 - 03-07"]
    assert answers(invited, "03-08 00:00") == []


@pytest.mark.parametrize(("when", "waits"), [("03-06 15:59", True), ("03-06 16:00", False), ("03-06 17:00", False)])
def test_an_invitation_is_answered_once_the_round_is_fixed(when, waits):
    fixed = happened(when, EventKind.INTERVIEW_FIXED, date=day("03-17"))
    assert bool(answers(after(reply("03-06 16:00", ReplyKind.NEXT_INTERVIEW), fixed), "03-06 18:00")) is waits


def test_what_was_asked_before_the_round_is_past():
    two = after(reply("03-06 16:00", ReplyKind.QUESTION), interviews=(met("ruth"), met("ruth", on="03-12")))
    assert answers(two, "03-12 13:59") != []
    assert answers(two, "03-12 14:00") == []
    ahead = after(reply("03-01 16:00", ReplyKind.QUESTION))
    assert [text.split(" | ")[1] for text in answers(ahead, "03-01 16:00")] == ["03-01 16:00 - 03-02"]


def test_an_offer():
    offer = after(reply("03-06 16:00", ReplyKind.OFFER))
    assert actions(offer, "03-06 16:00") == [
        "respond-to-offer to ruth by mail | 03-06 16:00 - ever | E24 E18 | Juniper Holt has made an offer: look at the pay for such work, and answer; ask by when, if they have not said.",
        LOOK_BACK,
    ]


def test_an_offer_with_a_day_and_a_question():
    offer = after(reply("03-06 16:00", ReplyKind.OFFER, date=day("03-20")), reply("03-06 17:00", ReplyKind.QUESTION))
    line = "respond-to-offer to ruth by mail | 03-06 16:00 - 03-20 | E24 E18 | Juniper Holt has made an offer: look at the pay for such work, and answer by Friday, March 20."
    assert answers(offer, "03-20 23:59") == [
        f"reply-to-them to ruth by mail | 03-06 17:00 - 03-09 overdue | E11 E18 | {QUESTION}",
        line,
    ]
    assert answers(offer, "03-21 00:00")[0] == line.replace("03-20 |", "03-20 overdue |")
    assert answers(offer.with_event(happened("03-07 10:00", EventKind.REPLY_SENT, "ruth")), "03-08 10:00") == []


def test_a_decline():
    declined = after(reply("03-06 16:00", ReplyKind.DECLINE))
    assert actions(declined, "03-06 16:00") == [
        "reply-to-them to ruth by mail | 03-06 16:00 - ever offered | J8 | Ruth Okafor declined. One last short thank-you is yours to send, if you like; it is not owed.",
        LOOK_BACK,
    ]
    nameless = after(reply("03-06 16:00", ReplyKind.DECLINE, None))
    assert answers(nameless, "03-06 16:00")[0].endswith(
        " | J8 | Juniper Holt declined. One last short thank-you is yours to send, if you like; it is not owed."
    )


@pytest.mark.parametrize(
    "event",
    [
        happened("03-06 17:00", EventKind.REPLY_SENT, "ruth"),
        happened("03-06 17:00", EventKind.WAVED_OFF, "ruth", step="reply-to-them"),
    ],
)
def test_a_decline_is_thanked_for_once_or_not_at_all(event):
    assert actions(after(reply("03-06 16:00", ReplyKind.DECLINE), event), "03-06 18:00") == [LOOK_BACK]


def test_a_playbook_may_leave_out_the_thanks_for_a_decline_and_is_cited_where_it_changed_them():
    us = book()
    declined = after(reply("03-06 16:00", ReplyKind.DECLINE))
    off = replace(us, afterwards=replace(us.afterwards, decline_thanks=Duty.OFF))
    own = replace(us, afterwards=replace(us.afterwards, says=replace(us.afterwards.says, own=("X1",))))
    assert actions(declined, "03-06 16:00", off) == [LOOK_BACK]
    assert [text.split(" | ")[2] for text in actions(declined, "03-06 16:00", own)] == ["J8 X1", "E22 E23 X1"]


def test_after_a_decline_no_question_of_theirs_is_left():
    assert [
        text[:13]
        for text in answers(
            after(reply("03-06 15:00", ReplyKind.QUESTION), reply("03-06 16:00", ReplyKind.DECLINE)), "03-06 16:00"
        )
    ] == ["reply-to-them"]


def test_an_invitation_that_is_past_hides_no_other():
    invitations = (
        reply("03-06 15:00", ReplyKind.NEXT_INTERVIEW, date=day("03-07")),
        reply("03-06 16:00", ReplyKind.NEXT_INTERVIEW, "lee"),
    )
    two = after(*invitations, people=(ruth(), lee()), interviews=(met("ruth", "lee"),))
    assert [text.partition(" by ")[0] for text in answers(two, "03-08 10:00")] == ["reply-to-them to lee"]


def test_who_arranged_it_passes_on_no_answer_to_themselves():
    asks = after(
        reply("03-06 16:00", ReplyKind.QUESTION, "tom", channel=Channel.PHONE), people=(ruth(), tom(phone="1"))
    )
    assert answers(asks, "03-06 16:00")[0].startswith("reply-to-them to tom by phone | ")
