"""A debrief as a document: everything it can hold, and every problem with its place."""

from __future__ import annotations

import json
import tomllib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whenever import Date

from afterword.core.candidacy.debrief import Answers, Met, Point, Progress
from afterword.core.candidacy.debrief_document import read_answers, read_progress, write_answers, write_progress
from afterword.core.candidacy.model import Part, Reception

WHOLE = """
most_with = "ruth"
group_size = 3
hear = "by the 14th"
hear_by = "Daniel Reyes"
hear_on = "2026-09-14"
reception = "yes, 9-5 Mon-Fri"
next_round_on = "2026-09-22"
anything_else = "the roof garden"

[[met]]
name = "Ruth Okafor"
title = "Partner"
email = "ruth@okafor-lane.example"
email_given = true
topic = "the archive"
liked = "the care"
interest = "I keep things too"
talking_points = [{ topic = "the clinic" }]

[[met]]
name = "Daniel Reyes"

[[met]]
name = "Claire Dubois"
part = "recruiter"
"""


def test_a_whole_document():
    answers, problems = read_answers(tomllib.loads(WHOLE))
    assert problems == ()
    ruth, daniel, claire = answers.met
    assert ruth.points == (
        Point(topic="the archive", liked="the care", interest="I keep things too"),
        Point(topic="the clinic"),
    )
    assert (ruth.email_given, daniel.part, claire.part) == (True, None, Part.RECRUITER)
    assert (answers.most_with, answers.hear_on) == ("Ruth Okafor", Date(2026, 9, 14))
    assert answers.reception == Reception(exists=True, can_visit=True, hours="9-5 Mon-Fri")


def test_people_may_be_plain_text():
    answers, _ = read_answers({"met": ["Ruth Okafor (Partner)", "Lee Park (recruiter)"]})
    assert answers == read_answers({"met": "Ruth Okafor (Partner), Lee Park (recruiter)"})[0]
    assert answers.met[1] == Met(name="Lee Park", part=Part.RECRUITER)


def test_nothing_is_needed():
    assert read_answers({}) == (Answers(), ())


def test_every_problem_at_once_each_with_its_place():
    _, problems = read_answers(
        {
            "met": [
                {"title": "Partner"},
                {"name": "Ruth", "email": "nowhere", "email_given": "yes", "part": "boss", "liked": "x", "tpoic": "y"},
                {"name": "Lee", "talking_points": [{"liked": "x"}, 3]},
                7,
                "42",
                "Lee",
            ],
            "most_with": "Sam",
            "group_size": "three",
            "hear": 14,
            "hear_on": "Friday",
            "reception": {"hours": "mornings", "exists": "yes"},
            "next_round_on": "2026-02-30",
            "wether": "fine",
        }
    )
    places = [problem.place for problem in problems]
    assert set(places) == {
        "met[0].name", "met[1].email", "met[1].email_given", "met[1].part", "met[1].topic", "met[1].tpoic",
        "met[2].talking_points[0].topic", "met[2].talking_points[1]", "met[2].talking_points[1].topic", "met[3]", "met[4]",
        "met[5]", "most_with", "group_size", "hear", "hear_on", "reception.hours", "reception.exists", "next_round_on",
        "wether",
    }  # fmt: skip
    assert all(problem.sentence for problem in problems)


@pytest.mark.parametrize("document", [None, [], "text", 3])
def test_what_is_no_table_is_one_problem(document):
    answers, problems = read_answers(document)
    assert answers is None
    assert len(problems) == 1


@pytest.mark.parametrize(
    "document", [None, {}, {"answers": {}}, {"answers": {}, "asked": [1]}, {"answers": 3, "asked": []}]
)
def test_a_state_that_is_not_ours_is_no_state(document):
    assert read_progress(document) is None


WORDS = st.text(st.characters(codec="utf-8", categories=["L", "N"]), min_size=1, max_size=12)
MAYBE = st.none() | WORDS
POINTS = st.builds(Point, topic=WORDS, liked=MAYBE, interest=MAYBE)
PEOPLE = st.lists(
    st.builds(
        Met,
        name=WORDS,
        id=MAYBE,
        title=MAYBE,
        part=st.none() | st.sampled_from(Part),
        email=st.none() | st.just("a@b.example"),
        email_given=st.none() | st.booleans(),
        phone=MAYBE,
        points=st.lists(POINTS, max_size=3).map(tuple),
    ),
    max_size=3,
    unique_by=lambda met: met.name,
).map(tuple)
DAYS = st.none() | st.dates().map(lambda day: Date(day.isoformat()))
DESKS = st.builds(
    Reception,
    exists=st.none() | st.booleans(),
    can_visit=st.none() | st.booleans(),
    hours=st.sampled_from([None, "9-5"]),
)
ANSWERS = st.builds(
    Answers,
    met=PEOPLE,
    group_size=st.none() | st.integers(1, 99),
    hear=MAYBE,
    hear_by=MAYBE,
    hear_on=DAYS,
    reception=st.none() | DESKS,
    next_round=MAYBE,
    next_round_on=DAYS,
    anything_else=MAYBE,
)


@settings(deadline=None, max_examples=150)
@given(ANSWERS, st.lists(WORDS, max_size=4))
def test_what_is_written_is_read_back(answers, asked):
    assert read_answers(json.loads(json.dumps(write_answers(answers)))) == (answers, ())
    progress = Progress(answers, tuple(asked))
    assert read_progress(json.loads(json.dumps(write_progress(progress)))) == progress


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["met", "name", "hear", "reception", "talking_points", "topic", "part", "x"]), inner
        )
    ),
    max_leaves=12,
)


@settings(deadline=None, max_examples=200)
@given(JSON)
def test_any_document_gives_answers_or_problems(document):
    answers, problems = read_answers(document)
    assert (answers is None) == bool(problems)
