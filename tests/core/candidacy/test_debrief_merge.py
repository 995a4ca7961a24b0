"""What a debrief changes in a candidacy, and what it leaves alone."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from whenever import Date, Instant

from afterword.core.candidacy.debrief import Answers, Met, Point
from afterword.core.candidacy.debrief_merge import answers_from, laid_over, merge
from afterword.core.candidacy.document import read_candidacy, write_candidacy
from afterword.core.candidacy.model import Part, Person, Promise, Reception, TalkingPoint
from afterword.core.candidacy.moments import FirmCalendar
from tests.core.candidacy.debriefing import CALENDAR, INTERVIEW, PANEL, SAID_ON
from tests.core.candidacy.test_debrief_document import ANSWERS
from tests.laws.strategies import candidacies


def merged(answers, candidacy=PANEL, interview=INTERVIEW):
    return merge(candidacy, answers, interview, SAID_ON, CALENDAR)


def told(**answers):
    """These answers over what is known of the panel."""
    return laid_over(answers_from(PANEL, INTERVIEW), Answers(**answers))


def test_people_known_from_the_invitation_are_found_by_name():
    after = merged(told(met=(Met(name="Dr. Rüth Okafor", title="Dr."), Met(name="daniel reyes"))))
    assert [person.id for person in after.people] == ["ruth-okafor", "daniel-reyes", "claire-dubois"]
    assert after.people[0] == replace(PANEL.people[0], title="Dr.")
    assert after.people[1] == PANEL.people[1]


def test_somebody_new_gets_a_slug_for_an_id():
    after = merged(told(met=(Met(name="Dr. María José Ortega Núñez"),)))
    assert after.people[-1].id == "maria-jose-ortega-nunez"
    assert after.interviews[0].people == ("maria-jose-ortega-nunez",)


def test_a_recruiter_known_stays_a_recruiter():
    after = merged(told(met=(Met(name="Ruth Okafor"), Met(name="Claire Dubois"))))
    assert after.person("claire-dubois").part is Part.RECRUITER
    assert (
        merged(told(met=(Met(name="Claire Dubois", part=Part.INTERVIEWER),))).person("claire-dubois").part
        is Part.INTERVIEWER
    )


def test_whoever_sent_the_invitation_and_talked_about_the_work_is_an_interviewer():
    sender = replace(PANEL, people=(*PANEL.people, Person(id="maeve", name="Maeve Doran", part=Part.COORDINATOR)))
    point = Point(topic="the night audit")
    for points, part in (((point,), Part.INTERVIEWER), ((), Part.COORDINATOR)):
        after = merged(Answers(met=(Met(name="Maeve Doran", points=points),)), sender)
        assert after.person("maeve").part is part
    again = merged(answers_from(after, after.interviews[0]), after, after.interviews[0])
    assert again.person("maeve").part is Part.COORDINATOR


def test_a_given_name_alone_finds_the_one_who_has_it_and_a_fuller_name_replaces_it():
    assert merged(told(met=(Met(name="Ruth"),))).people == PANEL.people
    short = replace(PANEL, people=(Person(id="ruth", name="Ruth"),), interviews=(replace(INTERVIEW, people=("ruth",)),))
    after = merge(short, Answers(met=(Met(name="Ruth Okafor", id="ruth"),)), short.interviews[0], SAID_ON, CALENDAR)
    assert [(person.id, person.name) for person in after.people] == [("ruth", "Ruth Okafor")]


def test_talking_points_go_to_their_person_and_the_rest_to_nobody():
    ruth = Met(name="Ruth Okafor", points=(Point(topic="the archive", liked="the care"),))
    after = merged(told(met=(ruth, Met(name="Daniel Reyes")), anything_else="the roof garden"))
    assert after.talking_points == (
        TalkingPoint(topic="the archive", person="ruth-okafor", liked="the care"),
        TalkingPoint(topic="the roof garden"),
    )


def test_an_address_given_freely_is_marked_so():
    after = merged(told(met=(Met(name="Daniel Reyes", email="d@x.example", email_given=True),)))
    assert (after.person("daniel-reyes").email, after.person("daniel-reyes").email_given) == ("d@x.example", True)
    assert after.person("ruth-okafor").email_given is None


def test_a_promise_is_told_at_the_end_of_the_interview():
    after = merged(told(hear="by the 14th", hear_by="Reyes", hear_on=Date(2026, 9, 14)))
    assert after.promises == (
        Promise(told_at=INTERVIEW.ended, by="daniel-reyes", date=Date(2026, 9, 14), words="by the 14th"),
    )


def test_words_that_were_not_confirmed_are_kept_as_words():
    assert merged(told(hear="by the 14th")).promises == (Promise(told_at=INTERVIEW.ended, words="by the 14th"),)


def test_somebody_who_was_not_met_may_have_said_it():
    assert merged(told(hear="by the 14th", hear_by="the desk")).promises[0].by == "the desk"


def test_a_promise_taken_back_goes_and_others_stay():
    other = Promise(told_at=Instant("2026-08-20T12:00:00Z"), date=Date(2026, 8, 30))
    candidacy = replace(PANEL, promises=(other,))
    with_promise = merged(Answers(hear="by Friday"), candidacy)
    assert with_promise.promises[0] == other
    assert merged(replace(answers_from(with_promise, INTERVIEW), hear=None), with_promise).promises == (other,)


def test_the_next_round_by_words_is_counted_from_the_interview():
    after = merged(told(next_round="second interview next Tuesday"))
    assert after.interviews[0].next_round_on == Date(2026, 9, 8)


def test_the_reception_keeps_what_was_known_of_it():
    known = replace(PANEL, firm=replace(PANEL.firm, reception=Reception(exists=True, hours="9-5 Mon-Fri")))
    after = merged(told(reception=Reception(exists=True, can_visit=True)), known)
    assert after.firm.reception == Reception(exists=True, can_visit=True, hours="9-5 Mon-Fri")
    assert merged(told(reception=Reception(exists=False, can_visit=False)), known).firm.reception.hours is None


def test_points_of_an_earlier_round_stay_and_are_not_asked_about():
    earlier = replace(INTERVIEW, ended=Instant("2026-08-20T19:00:00Z"), round=1)
    point = TalkingPoint(topic="the clinic", person="ruth-okafor")
    candidacy = replace(PANEL, interviews=(earlier, INTERVIEW), talking_points=(point,))
    assert answers_from(candidacy, INTERVIEW).met[0].points == ()
    ruth = Met(name="Ruth Okafor", points=(Point(topic="the archive"),))
    after = merged(laid_over(answers_from(candidacy, INTERVIEW), Answers(met=(ruth,))), candidacy)
    assert [one.topic for one in after.talking_points] == ["the clinic", "the archive"]
    assert after.interviews[0] == earlier


def test_a_point_taken_back_goes():
    candidacy = replace(PANEL, talking_points=(TalkingPoint(topic="the clinic", person="ruth-okafor"),))
    answers = answers_from(candidacy, INTERVIEW)
    assert merged(answers.with_met("Ruth Okafor", lambda met: replace(met, points=())), candidacy).talking_points == ()


def test_what_is_left_out_of_a_file_stays():
    candidacy = merged(told(most_with="Ruth", group_size=4, hear="by Friday", hear_on=Date(2026, 9, 4)))
    interview = candidacy.interviews[0]
    assert (
        merge(candidacy, laid_over(answers_from(candidacy, interview), Answers()), interview, SAID_ON, CALENDAR)
        == candidacy
    )


@settings(deadline=None, max_examples=120)
@given(candidacies())
def test_what_is_known_merged_again_changes_nothing(candidacy):
    for interview in candidacy.interviews:
        calendar = FirmCalendar(candidacy.zone(), candidacy.closed_days)
        again = merge(
            candidacy, answers_from(candidacy, interview), interview, calendar.day_of(interview.ended), calendar
        )
        people = again.interviews[candidacy.interviews.index(interview)].people
        assert people[: len(interview.people)] == tuple(dict.fromkeys(interview.people))
        found = tuple(
            replace(one, people=old.people) for one, old in zip(again.interviews, candidacy.interviews, strict=True)
        )
        assert replace(again, interviews=found) == candidacy


@settings(deadline=None, max_examples=150)
@given(ANSWERS)
def test_any_answers_give_a_candidacy_that_fits_and_merging_them_twice_is_merging_once(answers):
    once = merged(answers)
    document = write_candidacy(once)
    assert read_candidacy(document) == (once, ())
    interview = once.interviews[0]
    twice = merge(once, answers_from(once, interview), interview, SAID_ON, CALENDAR)
    assert twice == once
