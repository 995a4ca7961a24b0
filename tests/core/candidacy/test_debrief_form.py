"""The debrief as a form: what stands in it is what was said, and what does not fit is left as it was."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from whenever import Date

from afterword.core.candidacy.debrief import Answers, Met, Point
from afterword.core.candidacy.debrief_form import fields_of, progress_of, read_form, rows_of, with_days_read
from afterword.core.candidacy.debrief_merge import everybody
from afterword.core.candidacy.debrief_questions import next_question
from afterword.core.candidacy.model import Part, Reception
from tests.core.candidacy.debriefing import INTERVIEW, PANEL, SETTING, START

PEOPLE = everybody(PANEL, INTERVIEW, START.answers)
TOLD = Answers(
    met=(
        replace(
            START.answers.met[0],
            points=(Point(topic="the archive", liked="the care"), Point(topic="the garden")),
            email_given=True,
        ),
        Met(name="Ana Sousa", title="Dr.", phone="212-555-0100", points=(Point(topic="the clinic"),)),
    ),
    most_with="Ruth Okafor",
    group_size=4,
    hear="by Friday",
    hear_by="Ana Sousa",
    hear_on=Date(2026, 9, 4),
    reception=Reception(exists=True, can_visit=True, hours="9-5 Mon-Fri"),
    next_round="Tuesday",
    next_round_on=Date(2026, 9, 8),
    anything_else="the view",
)


def read(before=START.answers, people=None, /, **fields):
    people = people if people is not None else everybody(PANEL, INTERVIEW, before)
    whole = fields_of(before, people) | {
        name.replace("__", ".").replace("_of_", "-"): value for name, value in fields.items()
    }
    return read_form({name: value for name, value in whole.items() if value is not None}, before, people, SETTING)


def test_people_known_are_ticks_and_the_others_of_the_candidacy_can_be_ticked():
    rows = rows_of(fields_of(START.answers, PEOPLE), PEOPLE)
    assert [(row.key, row.here, row.talks) for row in rows] == [
        ("ruth-okafor", True, True),
        ("daniel-reyes", True, True),
        ("claire-dubois", False, False),
    ]


def test_a_form_that_is_sent_as_it_came_says_the_same():
    people = everybody(PANEL, INTERVIEW, TOLD)
    answers, problems = read_form(fields_of(TOLD, people), TOLD, people, SETTING)
    assert problems == ()
    assert answers == TOLD


def test_one_who_is_not_ticked_was_not_there():
    answers, _ = read(**{"met__ruth-okafor__here": None})
    assert [met.name for met in answers.met] == ["Daniel Reyes"]


def test_a_typed_name_is_a_person_and_two_are_two():
    answers, problems = read(
        met__n1__name="Dr. Ana Sousa and Tom Lee (recruiter)", met__n1__topic="hearing about the clinic."
    )
    assert problems == ()
    assert answers.met[2] == Met(name="Ana Sousa", title="Dr.", points=(Point(topic="the clinic"),))
    assert (answers.met[3].name, answers.met[3].part) == ("Tom Lee", Part.RECRUITER)


def test_the_same_name_twice_is_one_person():
    answers, _ = read(met__n1__name="Dr. Ruth Okafor")
    assert len(answers.met) == 2


def test_what_is_said_of_nobody_asks_for_the_name():
    _, problems = read(met__n1__topic="the clinic")
    assert [(one.place, one.sentence) for one in problems] == [("met.n1.name", "Say who it was.")]


def test_liked_without_a_topic_asks_for_it():
    _, problems = read(**{"met__ruth-okafor__liked": "the care"})
    assert problems[0].place == "met.ruth-okafor.topic"


def test_an_empty_topic_takes_the_point_back_and_leaves_the_further_ones():
    answers, _ = read(TOLD, **{"met__ruth-okafor__topic": "", "met__ruth-okafor__liked": ""})
    assert answers.met[0].points == (Point(topic="the garden"),)


@pytest.mark.parametrize(
    ("gave", "given_", "email", "freely"),
    [
        (None, "", "ruth@okafor-lane.example", None),
        ("yes", "", "ruth@okafor-lane.example", True),
        (None, "r@home.example", "r@home.example", True),
        (None, "yes", "ruth@okafor-lane.example", True),
    ],
)
def test_an_address_counts_as_given_where_it_is_said_so(gave, given_, email, freely):
    answers, problems = read(**{"met__ruth-okafor__gave": gave, "met__ruth-okafor__given": given_})
    assert problems == ()
    assert (answers.met[0].email, answers.met[0].email_given) == (email, freely)


def test_an_address_that_was_given_can_be_taken_back():
    answers, _ = read(TOLD, **{"met__ruth-okafor__gave": None})
    assert answers.met[0].email_given is False


def test_a_half_address_is_asked_for_again():
    _, problems = read(**{"met__ruth-okafor__given": "ruth@"})
    assert problems[0].place == "met.ruth-okafor.given"


def test_the_size_is_not_below_those_named():
    answers, problems = read(group_size="1")
    assert "you named 2" in problems[0].sentence.lower()
    assert answers.group_size is None
    assert read(group_size="three")[0].group_size == 3
    assert read(TOLD, group_size="")[0].group_size is None


def test_a_day_that_was_read_from_other_words_does_not_stand():
    fields = {
        "hear": "by the end of next week",
        "hear_was": "by Friday",
        "hear_on": "2026-09-04",
        "hear_on_was": "2026-09-04",
    }
    assert read(**fields)[0].hear_on is None
    assert read(**fields | {"hear": "by Friday"})[0].hear_on == Date(2026, 9, 4)
    assert read(**fields | {"hear_on": "2026-09-09"})[0].hear_on == Date(2026, 9, 9)


def test_a_day_before_the_interview_is_no_day_to_hear():
    answers, problems = read(hear="by Friday", hear_on="2026-08-04")
    assert problems[0].place == "hear_on"
    assert answers.hear_on is None
    assert read(hear_on="soon")[1][0].place == "hear_on"


def test_days_are_read_to_be_confirmed():
    answers = with_days_read(read(hear="by Friday", next_round="Tuesday")[0], SETTING)
    assert (answers.hear_on, answers.next_round_on) == (Date(2026, 9, 4), Date(2026, 9, 8))


def test_a_next_round_without_a_day_is_asked_for_again():
    assert read(next_round="somewhen")[1][0].place == "next_round"
    assert read(next_round="no")[0].next_round is None


@pytest.mark.parametrize(
    ("chosen", "hours", "wanted"),
    [
        ("no", "", Reception(exists=False, can_visit=False)),
        ("yes", "", Reception(exists=True, can_visit=True)),
        ("", "", None),
        ("", "9-5 Mon-Fri", Reception(exists=True, can_visit=True, hours="9-5 Mon-Fri")),
    ],
)
def test_the_reception(chosen, hours, wanted):
    answers, problems = read(reception=chosen, hours=hours)
    assert problems == ()
    assert answers.reception == wanted


def test_hours_that_are_none_are_asked_for_again():
    assert read(reception="yes", hours="whenever")[1][0].place == "hours"


def test_somebody_else_who_told_it_stays():
    before = replace(START.answers, hear="by Friday", hear_by="the porter")
    assert read(before)[0].hear_by == "the porter"


def test_the_terminal_goes_on_where_the_form_stopped():
    answers, _ = read(**{"met__ruth-okafor__topic": "the archive"})
    assert next_question(progress_of(answers, SETTING), SETTING).key == "liked:Ruth Okafor"


_NAMES = st.sampled_from(
    ["met.ruth-okafor.here", "met.ruth-okafor.topic", "met.ruth-okafor.given", "met.n1.name", "met.n1.part", "met..name", "met.x", "most_with",
     "group_size", "hear", "hear_on", "hear_was", "hear_on_was", "hear_by", "reception", "hours", "next_round", "next_round_on", "anything_else"]
)  # fmt: skip


@given(st.dictionaries(_NAMES, st.text(max_size=30)))
def test_nothing_that_is_typed_breaks_it(fields):
    answers, problems = read_form(fields, START.answers, PEOPLE, SETTING)
    people = everybody(PANEL, INTERVIEW, answers)
    again, more = read_form(fields_of(answers, people), answers, people, SETTING)
    assert all(problem.place and problem.sentence for problem in problems)
    assert len(again.met) == len(answers.met) or more
