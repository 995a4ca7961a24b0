"""The flow of the debrief: the order of the questions, skipping, going back, and days that are read back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whenever import Date

from afterword.core.candidacy.debrief import Answers, Progress, Setting
from afterword.core.candidacy.debrief_document import read_progress, write_progress
from afterword.core.candidacy.debrief_questions import answer, go_back, next_question, plain_words, questions
from afterword.core.candidacy.model import Form
from afterword.core.problems import Problem
from tests.core.candidacy.debriefing import SETTING, START


def tell(progress, *lines, setting=SETTING):
    """Answer the next questions one after the other; "<" goes back."""
    for line in lines:
        if line == "<":
            progress = go_back(progress, setting)
            continue
        taken = answer(progress, next_question(progress, setting), line)
        assert not isinstance(taken, Problem), taken
        progress = taken
    return progress


def until(progress, key, setting=SETTING):
    """Skip all before the question whose key begins so."""
    while (question := next_question(progress, setting)) and not question.key.startswith(key):
        progress = answer(progress, question, "")
    assert question, key
    return progress


def test_the_order_is_that_of_memory():
    progress = tell(START, "", "the archive", "", "", "the team")
    assert [question.key for question in questions(progress.answers, SETTING)] == [
        "met", "topic:Ruth Okafor", "liked:Ruth Okafor", "interest:Ruth Okafor", "topic:Daniel Reyes", "liked:Daniel Reyes",
        "interest:Daniel Reyes", "most_with", "group_size", "hear", "given", "reception", "next_round", "anything_else",
    ]  # fmt: skip


def test_enter_skips_everything_and_changes_nothing():
    progress = START
    while question := next_question(progress, SETTING):
        progress = answer(progress, question, " ")
    assert progress.answers == START.answers


def test_an_empty_start_asks_for_names_first_and_for_nothing_about_them():
    keys = [question.key for question in questions(Answers(), SETTING)]
    assert keys == ["met", "hear", "reception", "next_round", "anything_else"]


def test_a_recruiter_is_met_but_not_asked_about():
    progress = tell(Progress(), "Lee Park (recruiter), Ruth Okafor")
    keys = [question.key for question in questions(progress.answers, SETTING)]
    assert "topic:Ruth Okafor" in keys
    assert "topic:Lee Park" not in keys
    assert "most_with" not in keys


def test_a_video_call_has_no_reception():
    setting = replace(SETTING, form=Form.VIDEO)
    assert "reception" not in [question.key for question in questions(START.answers, setting)]


def test_back_asks_again_and_enter_keeps_what_was_said():
    progress = tell(START, "", "the archive", "the care", "<", "<")
    question = next_question(progress, SETTING)
    assert (question.key, question.now) == ("topic:Ruth Okafor", "the archive")
    assert tell(progress, "", "").answers.met[0].points[0].liked == "the care"


def test_back_corrects():
    assert tell(START, "", "the archive", "<", "the library").answers.met[0].points[0].topic == "the library"


def test_back_at_the_first_question_stays_there():
    assert go_back(START, SETTING) == START


def test_a_dash_erases():
    progress = tell(START, "", "the archive", "<", "-")
    assert progress.answers.met[0].points == ()


def test_taking_a_person_off_takes_their_questions_off():
    progress = tell(START, "not Daniel")
    keys = [question.key for question in questions(progress.answers, SETTING)]
    assert "topic:Daniel Reyes" not in keys


def test_a_day_is_read_back_in_full_before_it_counts():
    progress = tell(until(START, "hear"), "by the end of next week")
    question = next_question(progress, SETTING)
    assert "Friday, September 11, 2026 (in 8 days)" in question.sentence
    assert "Thursday, September 3, 2026" in question.sentence
    assert progress.answers.hear_on is None
    assert tell(progress, "").answers.hear_on == Date(2026, 9, 11)
    assert tell(progress, "yes").answers.hear_on == Date(2026, 9, 11)


def test_a_wrong_reading_is_corrected_and_read_back_again():
    progress = tell(until(START, "hear"), "in about two weeks", "Friday")
    question = next_question(progress, SETTING)
    assert "Friday, September 4, 2026 (tomorrow)" in question.sentence
    assert tell(progress, "yes").answers.hear_on == Date(2026, 9, 4)


def test_loose_words_are_said_to_be_loose():
    assert "loosely" in next_question(tell(until(START, "hear"), "in about two weeks"), SETTING).sentence


def test_they_named_no_day_after_all():
    progress = tell(until(START, "hear"), "by Friday", "none")
    assert (progress.answers.hear, progress.answers.hear_on) == (None, None)


def test_words_without_a_day_are_kept_and_two_weeks_are_waited():
    progress = tell(until(START, "hear"), "soon")
    assert "E16" in next_question(progress, SETTING).sentence
    assert (tell(progress, "").answers.hear, tell(progress, "").answers.hear_on) == ("soon", None)
    assert tell(progress, "by the 20th", "yes").answers.hear_on == Date(2026, 9, 20)


def test_a_correction_that_is_no_day_is_asked_again():
    progress = tell(until(START, "hear"), "by Friday")
    assert isinstance(answer(progress, next_question(progress, SETTING), "whenever"), Problem)


def test_new_words_drop_the_day_that_was_confirmed():
    progress = tell(until(START, "hear"), "by Friday", "yes", "<", "<", "in two weeks")
    assert progress.answers.hear_on is None
    assert "September 17" in next_question(progress, SETTING).sentence


def test_the_teller_is_found_by_a_part_of_the_name():
    progress = tell(until(START, "hear"), "by Friday", "yes", "Reyes")
    assert progress.answers.hear_by == "Daniel Reyes"


def test_an_address_on_file_counts_as_given_only_after_it_is_said():
    progress = until(START, "given")
    assert START.answers.met[0].email_given is None
    assert tell(progress, "Ruth: yes").answers.met[0].email_given is True
    assert tell(progress, "no").answers.met[0].email_given is False
    assert tell(progress, "").answers.met[0].email_given is None
    only_a_number = tell(progress, "Ruth: 212-555-0100").answers.met[0]
    assert (only_a_number.email_given, only_a_number.phone) == (False, "212-555-0100")


def test_the_next_round_is_read_back_too():
    progress = tell(until(START, "next_round"), "second interview next Tuesday")
    assert "Tuesday, September 8, 2026" in next_question(progress, SETTING).sentence
    assert tell(progress, "").answers.next_round_on == Date(2026, 9, 8)
    assert tell(progress, "the 10th", "y").answers.next_round_on == Date(2026, 9, 10)
    assert tell(progress, "none").answers.next_round is None


@pytest.mark.parametrize("typed", ["no", "not yet"])
def test_no_next_round(typed):
    assert tell(until(START, "next_round"), typed).answers.next_round is None


def test_the_locale_orders_the_figures():
    setting = replace(SETTING, locale="en-GB")
    progress = tell(until(START, "hear", setting), "by 4/10", setting=setting)
    assert "Sunday 4 October 2026" in next_question(progress, setting).sentence


@pytest.mark.parametrize(
    ("part", "typed", "kept"),
    [
        ("topic", "I enjoyed hearing about the archive.", "the archive"),
        ("topic", "... the archive", "... the archive".strip(". ")),
        ("topic", "About the move to Rust", "the move to Rust"),
        ("liked", "What I liked was how calm it is", "how calm it is"),
        ("liked", "I really liked the honesty…", "the honesty"),
        ("interest", "because I want to learn that", "I want to learn that"),
        ("interest", "It made me want to work there because they mean it", "they mean it"),
        ("interest", "...", ""),
    ],
)
def test_the_beginning_of_the_sentence_is_not_said_twice(part, typed, kept):
    assert plain_words(typed, part).lstrip(". ") == kept


LINES = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        ["", "<", "-", "no", "yes", "none", "Ruth", "not Ruth", "Lee Park (recruiter)", "by Friday", "soon", "3", "9-5",
         "Ruth: r@x.example", "in two weeks", "the 14th"]
    ),
)  # fmt: skip


@settings(deadline=None, max_examples=150)
@given(st.lists(LINES, max_size=30), st.sampled_from([None, Form.VIDEO, Form.IN_PERSON]))
def test_any_lines_lead_on_or_are_answered_and_every_state_can_be_kept(lines, form):
    setting = Setting(firm="F", said_on=SETTING.said_on, today=SETTING.today, calendar=SETTING.calendar, form=form)
    progress = START
    for line in lines:
        question = next_question(progress, setting)
        if line == "<":
            progress = go_back(progress, setting)
        elif question is not None:
            taken = answer(progress, question, line)
            progress = progress if isinstance(taken, Problem) else taken
        assert read_progress(write_progress(progress)) == progress
