"""The thank-you: to whom, how, by when, and what is said of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from afterword.core.candidacy.model import (
    Candidacy,
    Candidate,
    Channel,
    EventKind,
    Form,
    Part,
    Person,
    Reception,
    ReplyKind,
    TalkingPoint,
)
from afterword.core.plan.thank_you import is_large
from afterword.core.playbook.model import Duty, Playbook
from tests.core.plan import (
    actions,
    asked,
    at,
    book,
    candidacy,
    firm,
    happened,
    lee,
    met,
    note,
    reply,
    ruth,
    seen,
    tom,
    withheld,
)

DESK = Reception(exists=True, hours="09:00-17:00 Mon-Fri")
BY = "by 3 p.m. on Wednesday, March 4"
IN_TIME = f"so that the note is in their hands {BY}, within 24 hours."
LATE = f"it was to be there {BY}, and late is better than never."


def thanks(one: Candidacy, now: str, playbook: Playbook | None = None) -> list[str]:
    kinds = ("thank-you", "get-contact to ruth", "get-contact to lee", "get-contact to tom")
    return [text for text in actions(one, now, playbook) if text.startswith(kinds) or "| E1 E6 J6 |" in text]


def not_now(one: Candidacy, now: str) -> list[str]:
    return [text for text in withheld(one, now) if text.startswith("thank-you")]


@pytest.mark.parametrize(
    ("now", "mark", "end"),
    [
        ("03-03 15:00", "", IN_TIME),
        ("03-04 15:00", "", IN_TIME),
        ("03-04 15:00:00.999999999", "", IN_TIME),
        ("03-04 15:00:01", " overdue", LATE),
    ],
)
def test_within_24_hours(now, mark, end):
    colon = ", " if end is IN_TIME else ": "
    assert thanks(candidacy(), now) == [
        f"thank-you to ruth by mail | 03-03 15:00 - 03-04 15:00{mark} | E1 E6 E17 | "
        f"Thank Ruth Okafor for the interview, by mail{colon}{end}"
    ]


def test_the_hours_are_those_of_the_playbook():
    us = book()
    longer = replace(us, thank_you=replace(us.thank_you, within_hours=48))
    assert thanks(candidacy(), "03-03 15:00", longer) == [
        "thank-you to ruth by mail | 03-03 15:00 - 03-05 15:00 | E1 E6 E17 | Thank Ruth Okafor for the interview, by mail, "
        "so that the note is in their hands by 3 p.m. on Thursday, March 5, within 48 hours."
    ]


def test_two_who_can_be_reached_alike_are_told_together():
    both = candidacy(people=(ruth(), lee(email="lee@firm.example", email_given=True)), interviews=(met("ruth", "lee"),))
    assert thanks(both, "03-03 15:00") == [
        "thank-you to ruth, lee by mail | 03-03 15:00 - 03-04 15:00 | E1 E2 E6 E17 | "
        f"Write to Ruth Okafor and Lee Park, to each their own note, for the interview, by mail, {IN_TIME}"
    ]


def test_two_who_are_reached_differently_are_told_apart():
    both = candidacy(people=(ruth(), lee(), tom(email="tom@firm.example")), interviews=(met("ruth", "lee"),))
    assert thanks(both, "03-05 10:00") == [
        "thank-you to lee by forwarded | 03-03 15:00 - 03-04 15:00 overdue | E1 E2 E6 J6 | "
        f"Thank Lee Park for the interview, through Tom Reyes: {LATE}",
        "thank-you to ruth by mail | 03-03 15:00 - 03-04 15:00 overdue | E1 E2 E6 E17 | "
        f"Thank Ruth Okafor for the interview, by mail: {LATE}",
    ]


def test_a_large_group_gets_one_letter():
    group = candidacy(people=(ruth(), lee()), interviews=(met("ruth", "lee", group_size=8),))
    assert thanks(group, "03-03 15:00") == [
        "thank-you to ruth by mail | 03-03 15:00 - 03-04 15:00 | E1 E3 J1 E6 E17 | One letter for the whole group, "
        f"to Ruth Okafor, whom you met most, thanking the others by name, {BY}."
    ]
    assert not_now(group, "03-03 15:00") == [
        "thank-you to lee by no way | until ever | E3 J1 | "
        "No letter of their own to Lee Park: the one letter thanks them by name."
    ]
    assert thanks(group, "03-05 15:00")[0].endswith("thanking the others by name, late, which is better than never.")


@pytest.mark.parametrize(
    ("size", "named", "limit", "large"),
    [
        (7, 1, None, False),
        (8, 1, None, True),
        (None, 7, None, False),
        (None, 8, None, True),
        (2, 2, 1, True),
        (2, 2, 2, False),
        (9, 0, None, False),
    ],
)
def test_large_is_more_than_seven_or_more_than_the_candidate_says(size, named, limit, large):
    people = [Person(id=f"p{number}", name=f"P {number}") for number in range(named)]
    case = seen(candidacy(candidate=Candidate(large_group=limit)), "03-03 15:00")
    assert is_large(case, met(group_size=size), people) is large


def test_the_one_met_most_is_named_or_else_the_one_most_was_said_with():
    two = candidacy(people=(ruth(), lee()), interviews=(met("ruth", "lee"),), candidate=Candidate(large_group=1))
    named = replace(two, interviews=(met("ruth", "lee", most_with="lee"),))
    points = (TalkingPoint(topic="tea", person="lee"), TalkingPoint(topic="rowing"))
    assert thanks(two, "03-03 15:00")[0].startswith("thank-you to ruth by mail")
    assert thanks(named, "03-03 15:00")[0].startswith("thank-you to lee by no way")
    assert thanks(replace(two, talking_points=points), "03-03 15:00")[0].startswith("thank-you to lee by no way")


def test_a_group_of_whom_only_one_is_known_holds_back_no_other_letter():
    assert not_now(candidacy(interviews=(met("ruth", group_size=12),)), "03-03 15:00") == []


def test_by_hand_while_reception_is_open_before_the_deadline():
    by_hand = candidacy(people=(ruth(email=None),), firm=firm(reception=DESK))
    line = f"thank-you to ruth by reception | 03-03 15:00 - 03-04 15:00 | E1 E6 E7 | Thank Ruth Okafor for the interview, by hand at reception, {IN_TIME}"
    shut = "thank-you to ruth by reception | until 03-04 09:00 | E7 E6 | The front desk is shut until 9 a.m. on Wednesday, March 4."
    for now, held in (("03-03 16:59", []), ("03-03 17:00", [shut]), ("03-04 08:59", [shut]), ("03-04 09:00", [])):
        assert thanks(by_hand, now) == [line]
        assert not_now(by_hand, now) == held


def test_at_night_both_mail_and_reception_wait():
    either = candidacy(firm=firm(reception=DESK))
    assert thanks(either, "03-03 22:00") == [
        "thank-you to ruth by mail, reception | 03-03 15:00 - 03-04 15:00 | E1 E6 E17 E7 | "
        f"Thank Ruth Okafor for the interview, by mail or by hand at reception, {IN_TIME}"
    ]
    assert not_now(either, "03-03 22:00") == [
        "thank-you to ruth by mail | until 03-04 09:00 | J13 | "
        "Write it now, and send it at 9 a.m. on Wednesday, March 4: a mail in the night is remembered.",
        "thank-you to ruth by reception | until 03-04 09:00 | E7 E6 | The front desk is shut until 9 a.m. on Wednesday, March 4.",
    ]
    assert not_now(either, "03-04 09:00") == []


def test_a_desk_that_opens_only_after_the_deadline_is_no_way():
    friday = candidacy(firm=firm(reception=DESK), interviews=(met("ruth", on="03-06", start="16:30", end="17:30"),))
    assert thanks(friday, "03-06 18:00")[0].startswith(
        "thank-you to ruth by mail | 03-06 17:30 - 03-07 17:30 | E1 E6 E17 |"
    )
    assert not_now(friday, "03-06 18:00") == [
        "thank-you to ruth by reception | until 03-09 09:00 | E7 E6 | "
        "The front desk is shut until 9 a.m. on Monday, March 9, which is after the 24 hours."
    ]


def test_a_desk_that_opens_at_the_deadline_opens_too_late():
    friday = candidacy(firm=firm(reception=DESK), interviews=(met("ruth", on="03-08", start=None, end="09:00"),))
    assert not_now(friday, "03-08 10:00") == [
        "thank-you to ruth by reception | until 03-09 09:00 | E7 E6 | "
        "The front desk is shut until 9 a.m. on Monday, March 9, which is after the 24 hours."
    ]


def test_a_mail_may_go_at_night_when_the_morning_is_too_late_and_waits_again_once_it_is_late_anyway():
    sunday = candidacy(interviews=(met("ruth", on="03-06", start=None, end="18:00"),))
    assert not_now(sunday, "03-06 23:00") == []
    assert not_now(sunday, "03-07 18:00") == []
    assert not_now(sunday, "03-07 18:00:01") == [
        "thank-you to ruth by mail | until 03-09 09:00 | J13 | "
        "Write it now, and send it at 9 a.m. on Monday, March 9: a mail in the night is remembered."
    ]


def test_nothing_is_held_back_before_the_interview_is_over():
    assert not_now(candidacy(firm=firm(reception=DESK)), "03-02 23:00") == []


def test_no_way_at_all():
    nowhere = candidacy(people=(ruth(email_given=False),))
    hunt = "No way to reach Ruth Okafor is noted: ask whoever arranged the interview, or the front desk, to pass the note on; do not hunt an address down."
    assert thanks(nowhere, "03-03 15:00") == [
        f"thank-you to ruth by no way | 03-03 15:00 - 03-04 15:00 | E1 E6 J6 | Thank Ruth Okafor for the interview, {IN_TIME}",
        f"get-contact to ruth by private | 03-03 15:00 - 03-04 15:00 | J6 E17 E6 | {hunt}",
    ]
    assert thanks(nowhere, "03-05 10:00") == [
        f"thank-you to ruth by no way | 03-03 15:00 - 03-04 15:00 overdue | E1 E6 J6 | Thank Ruth Okafor for the interview: {LATE}",
        f"get-contact to ruth by private | 03-03 15:00 - 03-04 15:00 overdue | J6 E17 E6 | {hunt}",
    ]
    assert " offered | J6 E17 E6 | " in thanks(nowhere, "03-05 10:00", book("uk"))[1]
    assert "overdue" not in "".join(thanks(nowhere, "03-05 10:00", book("uk")))


def test_a_bounce_makes_it_owed_again_by_another_way():
    bounced = candidacy(
        note("03-03 15:30"), happened("03-03 15:31", EventKind.NOTE_BOUNCED, "ruth"), firm=firm(reception=DESK)
    )
    assert thanks(bounced, "03-03 16:00") == [
        "thank-you to ruth by reception | 03-03 15:00 - 03-04 15:00 | E1 E6 E7 J7 | "
        f"The mail to Ruth Okafor came back, so the note is owed again, by another way, {BY}."
    ]
    assert thanks(bounced, "03-05 12:00")[0].endswith(
        "is owed again, by another way, late, which is better than never."
    )


def test_nobody_is_known_to_write_to():
    faceless = candidacy(people=(), interviews=(met(),))
    owed = f"A thank-you is owed {BY}, and nobody is noted to write to: ask whoever arranged the interview who you met."
    assert thanks(faceless, "03-03 14:59") == []
    note_too = f"Whoever held the interview is owed a thank-you {BY}."
    assert thanks(faceless, "03-03 15:00") == [
        f"thank-you to nobody by no way | 03-03 15:00 - 03-04 15:00 | E1 E6 | {note_too}",
        f"get-contact to nobody by private | 03-03 15:00 - 03-04 15:00 | E1 E6 J6 | {owed}",
    ]
    assert thanks(faceless, "03-05 12:00") == [
        f"thank-you to nobody by no way | 03-03 15:00 - 03-04 15:00 overdue | E1 E6 | {note_too}",
        f"get-contact to nobody by private | 03-03 15:00 - 03-04 15:00 overdue | E1 E6 J6 | {owed}",
    ]
    assert thanks(faceless, "03-05 12:00", book("uk")) == [
        f"thank-you to nobody by no way | 03-03 15:00 - 03-04 15:00 offered | E1 E6 | {note_too}",
        f"get-contact to nobody by private | 03-03 15:00 - 03-04 15:00 offered | E1 E6 J6 | {owed}",
    ]
    assert thanks(faceless.with_event(note("03-03 15:30", None)), "03-03 16:00") == []
    assert thanks(faceless.with_event(note("03-03 13:59", None)), "03-03 16:00") != []
    assert (
        thanks(faceless.with_event(happened("03-03 15:30", EventKind.WAVED_OFF, step="thank-you")), "03-03 16:00") == []
    )


def test_the_recruiter_is_asked_who_was_met():
    faceless = candidacy(people=(tom(),), interviews=(met(),))
    assert thanks(faceless, "03-03 15:00")[1:] == [
        "get-contact to tom by private | 03-03 15:00 - 03-04 15:00 | E1 E6 J6 | "
        f"A thank-you is owed {BY}, and nobody is noted to write to: ask Tom Reyes who you met."
    ]


def test_of_two_faceless_interviews_the_last_is_asked_about():
    faceless = candidacy(people=(), interviews=(met(), met(on="03-05")))
    assert [text.partition(" | ")[2][:25] for text in thanks(faceless, "03-05 16:00")] == [
        "03-05 15:00 - 03-06 15:00",
        "03-05 15:00 - 03-06 15:00",
    ]


def test_people_named_nowhere_were_met_in_the_only_interview():
    assert thanks(candidacy(interviews=(met(),)), "03-03 15:00")[0].startswith("thank-you to ruth by mail")
    twice = candidacy(people=(ruth(), tom()), interviews=(met(start="12:00", end="12:30"), met()))
    assert [text[:14] for text in thanks(twice, "03-03 15:00")] == ["thank-you to n", "get-contact to"]
    assert thanks(candidacy(people=(ruth(), tom()), interviews=(met(),)), "03-03 15:00")[0].startswith(
        "thank-you to ruth by"
    )


def test_who_only_arranged_it_is_thanked_only_where_nobody_else_was_there():
    people = (ruth(), tom(email="tom@firm.example"))
    with_ruth = candidacy(people=people, interviews=(met("tom", "ruth"),))
    alone = candidacy(people=people, interviews=(met("tom"),))
    assert [text[:22] for text in thanks(with_ruth, "03-03 15:00")] == ["thank-you to ruth by m"]
    assert [text[:22] for text in thanks(alone, "03-03 15:00")] == ["thank-you to tom by ma"]


@pytest.mark.parametrize(
    ("event", "owed"),
    [
        (note("03-03 14:00"), False),
        (note("03-03 13:59"), True),
        (note("03-03 15:00", "lee"), True),
        (note("03-03 15:00", None), False),
        (happened("03-03 15:30", EventKind.NOTE_HANDED_IN, "ruth"), False),
        (asked("03-03 15:30"), True),
        (happened("03-03 15:30", EventKind.WAVED_OFF, "ruth", step="thank-you"), False),
        (happened("03-03 15:30", EventKind.WAVED_OFF, None, step="thank-you"), False),
        (happened("03-03 15:30", EventKind.WAVED_OFF, "lee", step="thank-you"), True),
        (happened("03-03 15:30", EventKind.WAVED_OFF, "ruth", step="self-assess"), True),
        (reply("03-03 15:30", ReplyKind.OFFER), True),
        (reply("03-03 15:30", ReplyKind.DECLINE), False),
        (happened("03-03 15:30", EventKind.WITHDREW), False),
    ],
)
def test_what_settles_it(event, owed):
    assert bool(thanks(candidacy(event), "03-03 16:00")) is owed


def test_of_several_notes_one_that_names_nobody_settles_none():
    both = candidacy(note("03-03 15:30", None), people=(ruth(), lee()), interviews=(met("ruth", "lee"),))
    assert len(thanks(both, "03-03 16:00")) == 3
    large = replace(both, candidate=Candidate(large_group=1))
    assert thanks(large, "03-03 16:00") == []


def test_an_interview_without_a_start_begins_with_its_day():
    early = candidacy(note("03-03 00:00"), interviews=(met("ruth", start=None),))
    before = candidacy(note("03-02 23:59"), interviews=(met("ruth", start=None),))
    assert thanks(early, "03-03 16:00") == []
    assert thanks(before, "03-03 16:00") != []


def test_two_rounds_with_the_same_person():
    rounds = candidacy(interviews=(met("ruth"), met("ruth", on="03-12"), met("ruth", on="03-20")))
    opens = [text.split(" | ")[1] for text in thanks(rounds, "03-05 10:00")]
    assert opens == ["03-03 15:00 - 03-04 15:00 overdue"]
    sent = rounds.with_event(note("03-03 16:00"))
    assert [text.split(" | ")[1] for text in thanks(sent, "03-05 10:00")] == ["03-12 15:00 - 03-13 15:00"]
    assert [text.split(" | ")[1] for text in thanks(rounds, "03-12 14:00")] == ["03-12 15:00 - 03-13 15:00"]


def test_a_playbook_may_turn_it_off_or_only_offer_it():
    us = book()
    off = replace(us, thank_you=replace(us.thank_you, duty=Duty.OFF))
    assert thanks(candidacy(), "03-03 15:00", off) == []
    assert thanks(candidacy(), "03-05 15:00", book("uk")) == [
        f"thank-you to ruth by mail | 03-03 15:00 - 03-04 15:00 offered | E1 E6 E17 UK1 | Thank Ruth Okafor for the interview, by mail: {LATE}"
    ]


def test_a_note_passed_on_names_the_recruiter_and_a_coordinator_where_there_is_none():
    people = (ruth(email=None), Person(id="cora", name="Cora Bell", phone="1", part=Part.COORDINATOR))
    forwarded = candidacy(people=people, interviews=(met("ruth", form=Form.VIDEO),))
    assert thanks(forwarded, "03-03 15:00") == [
        f"thank-you to ruth by forwarded | 03-03 15:00 - 03-04 15:00 | E1 E6 J6 | Thank Ruth Okafor for the interview, through Cora Bell, {IN_TIME}"
    ]
    both = replace(forwarded, people=(*people, tom(phone="2")))
    assert "through Tom Reyes, " in thanks(both, "03-03 15:00")[0]


def test_a_note_by_letter_or_card_settles_it_and_a_bounce_takes_only_mail_back():
    by_card = candidacy(
        note("03-03 15:30", channel=Channel.CARD), happened("03-03 15:31", EventKind.NOTE_BOUNCED, "ruth")
    )
    assert thanks(by_card, "03-03 16:00") == []


def test_a_shut_door_is_told_of_however_long_it_stays_shut():
    holidays = tuple(at("03-04").to_tz("America/New_York").date().add(days=number) for number in range(40))
    long = candidacy(people=(ruth(email=None),), firm=firm(reception=DESK), holidays=holidays)
    assert not_now(long, "03-03 18:00")[0].startswith("thank-you to ruth by reception | until 04-13 09:00 | E7 E6 |")


def test_only_whose_mail_came_back_is_told_so():
    panel = candidacy(people=(ruth(), lee(), tom(email="tom@agency.example")), interviews=(met("ruth", "lee"),))
    back = happened("03-03 15:40", EventKind.NOTE_BOUNCED, person="ruth")
    found = thanks(panel.with_event(note("03-03 15:30", "ruth")).with_event(back), "03-03 16:00")
    assert [text.split(" by ")[0] for text in found] == ["thank-you to lee", "thank-you to ruth"]
    assert ["came back" in text for text in found] == [False, True]


def test_of_two_told_together_one_may_be_waved_off():
    people = (ruth(), lee(email="lee@firm.example", email_given=True))
    wave = happened("03-03 15:30", EventKind.WAVED_OFF, "lee", step="thank-you")
    both = candidacy(wave, people=people, interviews=(met("ruth", "lee"),))
    assert [text.partition(" by ")[0] for text in thanks(both, "03-03 16:00")] == ["thank-you to ruth"]


def test_who_arranged_it_passes_on_no_note_to_themselves():
    cora = Person(id="cora", name="Cora Bell", phone="1", part=Part.COORDINATOR)
    alone = candidacy(people=(tom(phone="2"),), interviews=(met("tom"),))
    assert [text.partition(" | ")[0] for text in thanks(alone, "03-03 15:00")] == [
        "thank-you to tom by no way",
        "get-contact to tom by private",
    ]
    two = replace(alone, people=(tom(phone="2"), cora))
    assert thanks(two, "03-03 15:00")[0].startswith("thank-you to tom by forwarded | ")
    assert "Thank Tom Reyes for the interview, through Cora Bell, " in thanks(two, "03-03 15:00")[0]


def test_one_recruiter_is_asked_who_was_met_whenever_the_interview_began():
    cora = Person(id="cora", name="Cora Bell", part=Part.COORDINATOR)
    faceless = candidacy(people=(cora, tom()), interviews=(met(start=None),))
    assert [text.partition(" | ")[0] for text in thanks(faceless, "03-03 15:00") if text.startswith("get")] == [
        "get-contact to tom by private"
    ]


def test_hours_are_said_as_the_candidate_says_them():
    british = candidacy(candidate=Candidate(locale="en-GB"))
    assert "by 3 p.m. on Wednesday 4 March, within 24 hours." in thanks(british, "03-03 15:00")[0]
