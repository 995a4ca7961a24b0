"""When news is to come."""

from __future__ import annotations

import pytest

from afterword.core.candidacy.model import Candidacy, Candidate, EventKind, ReplyKind
from afterword.core.plan.news import News, Word, away_until, news_of, next_round_day
from tests.core.plan import at, candidacy, day, firm, happened, met, promise, reply, ruth, seen, tom


def news(one: Candidacy, now: str = "03-20 10:00") -> News | None:
    case = seen(one, now)
    return news_of(case, case.current)


def update(when: str, date: str | None, person: str | None = "ruth"):
    return reply(when, ReplyKind.UPDATE_WITH_DATE, person, date=day(date) if date else None)


def test_no_word():
    assert news(candidacy()) is None
    assert news(candidacy(promises=(promise(None, words="soon"),))) is None
    assert news(candidacy(promises=(promise(None),))) is None
    assert news(candidacy(update("03-05 10:00", None))) is None
    assert news(candidacy(reply("03-05 10:00", ReplyKind.ACKNOWLEDGEMENT, date=day("03-20")))) is None


def test_a_word():
    assert news(candidacy(promises=(promise("03-13"),))) == News(Word(at("03-03 15:00"), "ruth", day("03-13")), (), ())
    assert news(candidacy(update("03-05 10:00", "03-13", "tom"))) == News(
        Word(at("03-05 10:00"), "tom", day("03-13")), (), ()
    )


def test_words_are_read_from_the_day_they_were_said_in_the_locale_of_the_candidate():
    said = promise(None, words="by 6/4")
    assert news(candidacy(promises=(said,))).word == Word(at("03-03 15:00"), "ruth", day("06-04"), "by 6/4")
    british = candidacy(promises=(said,), candidate=Candidate(locale="en-GB"))
    assert news(british).word == Word(at("03-03 15:00"), "ruth", day("04-06"), "by 6/4")
    dated = promise("03-12", words="by Friday")
    assert news(candidacy(promises=(dated,))).word == Word(at("03-03 15:00"), "ruth", day("03-12"))
    evening = promise(None, told="03-03 21:00", words="tomorrow")
    far = candidacy(promises=(evening,), firm=firm(zone="Asia/Tokyo"))
    assert news(far).word.day == day("03-05")


def test_a_promise_told_who_knows_when_was_told_at_the_end():
    assert news(candidacy(promises=(promise("03-13", told=None),))).word.told_at == at("03-03 15:00")
    assert news(candidacy(promises=(promise("03-13", told="03-21 10:00"),)), "03-20 10:00") is None
    assert news(candidacy(promises=(promise("03-13", told="03-20 10:00"),)), "03-20 10:00") is not None


def test_the_last_word_counts_and_the_earlier_are_kept():
    moved = candidacy(update("03-09 10:00", "03-20"), update("03-10 10:00", "03-27"), promises=(promise("03-13"),))
    assert news(moved, "03-09 11:00") == News(Word(at("03-09 10:00"), "ruth", day("03-20")), (day("03-13"),), ())
    assert news(moved, "03-10 11:00") == News(
        Word(at("03-10 10:00"), "ruth", day("03-27")), (day("03-13"), day("03-20")), ()
    )
    sooner = candidacy(update("03-09 10:00", "03-11"), promises=(promise("03-13"),))
    assert news(sooner).word.day == day("03-11")
    again = candidacy(update("03-09 10:00", "03-13"), promises=(promise("03-13"),))
    assert news(again) == News(Word(at("03-09 10:00"), "ruth", day("03-13")), (), ())


def test_two_on_one_day_disagree_and_the_later_day_counts():
    two = candidacy(
        promises=(promise("03-13", by="tom", told="03-03 10:00"), promise("03-10"), promise("03-11", by="lee"))
    )
    assert news(two) == News(Word(at("03-03 10:00"), "tom", day("03-13")), (), (day("03-10"), day("03-11")))
    next_day = candidacy(promises=(promise("03-13", by="tom"), promise("03-10", told="03-04 10:00")))
    assert news(next_day) == News(Word(at("03-04 10:00"), "ruth", day("03-10")), (day("03-13"),), ())
    same = candidacy(promises=(promise("03-13", by="tom"), promise("03-13")))
    assert news(same).disagree == ()


def test_who_says_two_things_on_one_day_means_the_second():
    twice = candidacy(promises=(promise("03-13", told="03-03 14:10"), promise("03-10")))
    assert news(twice) == News(Word(at("03-03 15:00"), "ruth", day("03-10")), (day("03-13"),), ())


def test_one_day_is_a_day_of_the_firm():
    late = candidacy(promises=(promise("03-13", by="tom", told="03-03 23:59"), promise("03-10", told="03-04 00:00")))
    assert news(late).word.day == day("03-10")


def test_what_was_said_before_the_first_round_counts_and_before_a_later_one_does_not():
    before = promise("03-13", told="03-01 10:00")
    assert news(candidacy(promises=(before,))).word.day == day("03-13")
    assert news(candidacy(update("03-01 10:00", "03-13"))).word.day == day("03-13")
    rounds = (met("ruth"), met("ruth", on="03-10"))
    assert news(candidacy(promises=(promise("03-13"),), interviews=rounds)) is None
    assert news(candidacy(update("03-04 10:00", "03-13"), interviews=rounds)) is None
    within = promise("03-13", told="03-10 14:00")
    assert news(candidacy(promises=(within,), interviews=rounds)).word.day == day("03-13")
    assert news(candidacy(promises=(promise("03-13", told="03-10 13:59"),), interviews=rounds)) is None


def test_no_news_of_a_round_comes_before_its_end():
    assert news(candidacy(promises=(promise("03-02"),))) is None
    assert news(candidacy(promises=(promise("03-03"),))).word.day == day("03-03")
    rounds = (met("ruth"), met("ruth", on="03-10"))
    assert news(candidacy(promises=(promise("03-09", told=None),), interviews=rounds)) is None


@pytest.mark.parametrize(
    ("events", "person", "back"),
    [
        ((), ruth(), None),
        ((reply("03-04 10:00", ReplyKind.AUTO_REPLY, date=day("03-20")),), ruth(), day("03-20")),
        ((reply("03-04 10:00", ReplyKind.AUTO_REPLY, date=day("03-20")),), None, day("03-20")),
        ((reply("03-04 10:00", ReplyKind.AUTO_REPLY, None, date=day("03-20")),), ruth(), day("03-20")),
        ((reply("03-04 10:00", ReplyKind.AUTO_REPLY, date=day("03-20")),), tom(), None),
        ((reply("03-04 10:00", ReplyKind.AUTO_REPLY),), ruth(), None),
        ((reply("03-04 10:00", ReplyKind.ACKNOWLEDGEMENT, date=day("03-20")),), ruth(), None),
        ((reply("03-02 10:00", ReplyKind.AUTO_REPLY, date=day("03-20")),), ruth(), None),
        (
            (
                reply("03-04 10:00", ReplyKind.AUTO_REPLY, date=day("03-20")),
                reply("03-05 10:00", ReplyKind.AUTO_REPLY, date=day("03-18")),
            ),
            ruth(),
            day("03-18"),
        ),
    ],
)
def test_away_until(events, person, back):
    case = seen(candidacy(*events), "03-10 10:00")
    assert away_until(case, person, case.current.begins) == back


def fixed(one: Candidacy, now: str = "03-10 10:00"):
    case = seen(one, now)
    return next_round_day(case, case.current)


def test_another_round():
    event = happened("03-05 10:00", EventKind.INTERVIEW_FIXED, date=day("03-12"))
    invited = reply("03-06 10:00", ReplyKind.NEXT_INTERVIEW, date=day("03-11"))
    assert fixed(candidacy()) is None
    assert fixed(candidacy(event)) == (day("03-12"), event)
    assert fixed(candidacy(event, invited)) == (day("03-11"), invited)
    assert fixed(candidacy(reply("03-06 10:00", ReplyKind.UPDATE_WITH_DATE, date=day("03-11")))) is None
    assert fixed(candidacy(happened("03-05 10:00", EventKind.INTERVIEW_FIXED))) is None
    assert fixed(candidacy(interviews=(met("ruth", next_round_on=day("03-12")),))) == (day("03-12"), None)
    assert fixed(candidacy(interviews=(met("ruth", next_round_on=day("03-12")),)), "03-03 14:59") is None
    assert fixed(candidacy(event, interviews=(met("ruth", next_round_on=day("03-20")),))) == (day("03-12"), event)
    assert fixed(candidacy(happened("03-03 13:59", EventKind.INTERVIEW_FIXED, date=day("03-12")))) is None
    same = happened("03-05 10:00", EventKind.INTERVIEW_FIXED, date=day("03-13"))
    assert fixed(candidacy(event, same))[0] == day("03-13")


def test_two_events_that_fix_one_day_at_once():
    twice = [happened("03-05 10:00", EventKind.INTERVIEW_FIXED, person, date=day("03-12")) for person in (None, "ruth")]
    assert fixed(candidacy(*twice))[0] == day("03-12")
