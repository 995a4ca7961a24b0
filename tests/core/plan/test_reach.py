"""How a person may be reached."""

from __future__ import annotations

import pytest

from afterword.core.candidacy.model import Channel, EventKind, Form, Part, Reception, ReplyKind
from afterword.core.plan.case import FORWARDED, MAIL, PHONE, RECEPTION
from afterword.core.plan.reach import (
    answer_channels,
    closest,
    desk_hours,
    first_open,
    go_between,
    mail_bounced,
    mail_reaches,
    next_sending,
    note_channels,
    phone_reaches,
)
from tests.core.plan import asked, at, book, candidacy, day, firm, happened, lee, met, note, reply, ruth, seen, tom

DESK = Reception(exists=True, hours="09:00-17:00 Mon-Fri")
BOUNCE = happened("03-03 15:31", EventKind.NOTE_BOUNCED, "ruth")


@pytest.mark.parametrize(
    ("person", "reaches"),
    [
        (ruth(), True),
        (ruth(email_given=None), False),
        (ruth(email_given=False), False),
        (ruth(email=None), False),
        (ruth(email=""), False),
        (tom(email="t@x.example"), True),
        (tom(email="t@x.example", email_given=False), True),
        (tom(email="t@x.example", part=Part.COORDINATOR), True),
        (tom(), False),
    ],
)
def test_mail_reaches_whom_an_address_was_given_by_or_who_arranged_it(person, reaches):
    assert mail_reaches(seen(candidacy(people=(person,)), "03-04 10:00"), person) is reaches


@pytest.mark.parametrize(
    ("event", "reaches"),
    [
        (reply("03-03 16:00", ReplyKind.ACKNOWLEDGEMENT), True),
        (reply("03-03 16:00", ReplyKind.ACKNOWLEDGEMENT, channel=Channel.MAIL), True),
        (reply("03-03 16:00", ReplyKind.ACKNOWLEDGEMENT, channel=Channel.PHONE), False),
        (reply("03-03 16:00", ReplyKind.AUTO_REPLY), False),
        (reply("03-03 16:00", ReplyKind.ACKNOWLEDGEMENT, "lee"), False),
        (reply("03-03 16:00", ReplyKind.ACKNOWLEDGEMENT, None), False),
        (asked("03-03 16:00"), False),
    ],
)
def test_mail_reaches_who_wrote(event, reaches):
    person = ruth(email_given=False)
    assert mail_reaches(seen(candidacy(event, people=(person,)), "03-04 10:00"), person) is reaches


@pytest.mark.parametrize(
    ("events", "bounced"),
    [
        ((), False),
        ((BOUNCE,), True),
        ((note("03-03 15:30"), BOUNCE), True),
        ((BOUNCE, note("03-03 16:00")), False),
        ((BOUNCE, note("03-03 16:00", channel=None)), False),
        ((BOUNCE, note("03-03 16:00", channel=Channel.CARD)), True),
        ((BOUNCE, note("03-03 16:00", "lee")), True),
        ((happened("03-03 15:31", EventKind.NOTE_BOUNCED, "lee"),), False),
        ((happened("03-03 15:31", EventKind.NOTE_BOUNCED, None),), True),
    ],
)
def test_a_bounce_ends_mailing_until_a_mail_arrives(events, bounced):
    case = seen(candidacy(*events), "03-04 10:00")
    assert bool(mail_bounced(case, ruth())) is bounced
    assert mail_reaches(case, ruth()) is not bounced


def test_a_telephone_of_their_own_or_of_the_firm():
    without, with_one = seen(candidacy(), "03-04 10:00"), seen(candidacy(firm=firm(phone="1")), "03-04 10:00")
    assert not phone_reaches(without, ruth())
    assert not phone_reaches(without, None)
    assert phone_reaches(without, ruth(phone="1"))
    assert phone_reaches(with_one, ruth())
    assert phone_reaches(with_one, None)


def test_who_goes_between():
    cora = tom(id="cora", name="Cora Bell", part=Part.COORDINATOR, phone="1")
    mailed, silent, called = tom(email="t@x.example"), tom(), tom(phone="2")
    for people, found in (
        ((ruth(),), None),
        ((ruth(), mailed), mailed),
        ((ruth(), silent), None),
        ((ruth(), called), called),
        ((cora, called), called),
        ((cora, silent), cora),
    ):
        assert (
            go_between(seen(candidacy(people=people), "03-04 10:00"), people[0] if people[0].id == "ruth" else None)
            is found
        )
    assert go_between(seen(candidacy(people=(called,)), "03-04 10:00"), called) is None


@pytest.mark.parametrize(
    ("desk", "form", "there"),
    [
        (None, None, False),
        (Reception(), None, False),
        (DESK, None, True),
        (Reception(exists=True), None, True),
        (Reception(hours="09:00-17:00 Mon-Fri"), None, True),
        (Reception(exists=False, hours="09:00-17:00 Mon-Fri"), None, False),
        (Reception(exists=True, can_visit=False), None, False),
        (DESK, Form.IN_PERSON, True),
        (DESK, Form.VIDEO, False),
        (DESK, Form.PHONE, False),
        (Reception(exists=True, can_visit=True), Form.VIDEO, True),
    ],
)
def test_a_desk_to_go_to(desk, form, there):
    case = seen(candidacy(firm=firm(reception=desk), interviews=(met("ruth", form=form),)), "03-04 10:00")
    assert (desk_hours(case, case.current) is not None) is there


def test_a_desk_is_there_if_one_interview_of_the_round_was():
    interviews = (met("ruth", form=Form.VIDEO), met("ruth", form=Form.IN_PERSON))
    case = seen(candidacy(firm=firm(reception=DESK), interviews=interviews), "03-04 10:00")
    assert desk_hours(case, case.current) is not None


def test_the_first_hour_in_which_a_door_is_open_is_watched():
    case = seen(candidacy(firm=firm(reception=DESK)), "03-03 18:00")
    hours = desk_hours(case, case.current)
    assert first_open(case, hours, at("03-03 15:00"), at("03-04 09:00")) is None
    assert case.now.changes_at is None
    assert first_open(case, hours, at("03-03 15:00"), at("03-04 09:00:01")) == at("03-04 09:00")
    assert case.now.changes_at == at("03-04 09:00")
    noon = seen(candidacy(firm=firm(reception=DESK)), "03-04 12:00")
    assert first_open(noon, hours, at("03-03 15:00"), at("03-05 09:00")) == at("03-04 12:00")
    assert noon.now.changes_at == at("03-04 17:00")
    assert first_open(noon, hours, at("03-03 15:00"), at("03-04 12:00")) is None


@pytest.mark.parametrize(
    ("facts", "now", "ways"),
    [
        ({}, "03-03 15:00", (MAIL,)),
        ({"firm": firm(reception=DESK)}, "03-03 15:00", (MAIL, RECEPTION)),
        (
            {"people": (ruth(email=None), tom(phone="1")), "firm": firm(reception=DESK)},
            "03-03 15:00",
            (RECEPTION, FORWARDED),
        ),
        ({"people": (ruth(), tom(phone="1"))}, "03-03 15:00", (MAIL,)),
        ({"people": (ruth(email=None),)}, "03-03 15:00", ()),
        (
            {"people": (ruth(email=None),), "firm": firm(reception=DESK), "holidays": (day("03-04"),)},
            "03-03 17:00",
            (RECEPTION,),
        ),
        ({"firm": firm(reception=DESK), "holidays": (day("03-04"),)}, "03-03 17:00", (MAIL,)),
        ({"firm": firm(reception=DESK), "holidays": (day("03-04"),)}, "03-04 14:59:59", (MAIL,)),
        ({"firm": firm(reception=DESK), "holidays": (day("03-04"),)}, "03-04 15:00", (MAIL, RECEPTION)),
    ],
)
def test_the_ways_of_a_note(facts, now, ways):
    case = seen(candidacy(**facts), now)
    found = note_channels(case, case.candidacy.people[0], case.rounds[0], at("03-03 15:00"), at("03-04 15:00"))
    assert found == ways


def test_the_ways_of_an_answer():
    people = (ruth(email=None), tom(phone="1"))
    assert answer_channels(seen(candidacy(), "03-04 10:00"), ruth()) == (MAIL,)
    assert answer_channels(seen(candidacy(firm=firm(phone="1")), "03-04 10:00"), ruth()) == (MAIL, PHONE)
    assert answer_channels(seen(candidacy(people=people), "03-04 10:00"), people[0]) == (FORWARDED,)
    assert answer_channels(seen(candidacy(people=people), "03-04 10:00"), None) == ()
    assert answer_channels(seen(candidacy(firm=firm(phone="1")), "03-04 10:00"), None) == (PHONE,)
    assert answer_channels(seen(candidacy(people=(ruth(), tom(phone="1"))), "03-04 10:00"), ruth()) == (MAIL,)


def test_the_closest_is_who_may_be_written_to():
    two = candidacy(people=(lee(), ruth(), tom(email="t@x.example")), interviews=(met("lee", "ruth"),))
    assert closest(seen(two, "03-04 10:00")).id == "ruth"
    assert (
        closest(seen(candidacy(people=(lee(), tom(email="t@x.example")), interviews=(met("lee"),)), "03-04 10:00")).id
        == "tom"
    )
    assert closest(seen(candidacy(people=(lee(), tom()), interviews=(met("lee"),)), "03-04 10:00")).id == "lee"
    assert closest(seen(candidacy(people=()), "03-04 10:00")) is None


def test_the_next_hour_of_sending():
    assert next_sending(seen(candidacy(), "03-03 18:00"), at("03-03 15:00")) == at("03-04 09:00")
    assert next_sending(seen(candidacy(), "03-04 10:00"), at("03-03 15:00")) == at("03-04 10:00")
    assert next_sending(seen(candidacy(), "03-03 10:00"), at("03-05 15:00")) == at("03-05 15:00")
    assert next_sending(seen(candidacy(), "03-03 10:00", "hospitality"), at("03-03 10:00")) == at("03-03 14:00")
    months = tuple(day("03-04").add(days=number) for number in range(200))
    assert next_sending(seen(candidacy(holidays=months), "03-03 18:00"), at("03-03 15:00")) == at("09-21 09:00")
    years = tuple(day("03-04").add(days=number) for number in range(400))
    assert next_sending(seen(candidacy(holidays=years), "03-03 18:00"), at("03-03 15:00")) is None


def test_a_desk_without_hours_keeps_usual_ones():
    case = seen(
        candidacy(firm=firm(reception=Reception(exists=True)), interviews=(met("ruth", on="03-06"),)), "03-06 18:00"
    )
    assert first_open(case, desk_hours(case, case.current), at("03-06 18:00"), at("03-30 00:00")) == at("03-09 09:00")
    assert book().sending.hours is not None


def test_a_desk_keeps_the_hours_that_it_writes():
    late = Reception(exists=True, hours="10:00-12:00 Sat")
    case = seen(candidacy(firm=firm(reception=late)), "03-04 10:00")
    assert first_open(case, desk_hours(case, case.current), at("03-03 15:00"), at("03-30 00:00")) == at("03-07 10:00")


def test_a_telephone_of_their_own_is_a_way_to_answer():
    people = (ruth(email=None, phone="1"),)
    assert answer_channels(seen(candidacy(people=people), "03-04 10:00"), people[0]) == (PHONE,)
