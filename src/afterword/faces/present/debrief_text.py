"""What a debrief was understood to say, a line a fact."""

from __future__ import annotations

from collections.abc import Iterator

from whenever import Date

from afterword.core.candidacy.debrief import Answers, Setting
from afterword.core.candidacy.debrief_questions import say_met
from afterword.core.candidacy.spoken import read_back, read_date


def summary(answers: Answers, setting: Setting) -> tuple[str, ...]:
    """What was understood, a line a fact, every day in full with its weekday."""
    return tuple(_summary(answers, setting))


def _summary(answers: Answers, setting: Setting) -> Iterator[str]:
    if answers.met:
        yield f"You met {', '.join(map(say_met, answers.met))}."
    for met in answers.met:
        for point in met.points:
            yield f"With {met.name}: {point.topic}."
    if answers.most_with and len(answers.met) > 1:
        yield f"Most of all you spoke with {answers.most_with}."
    if answers.group_size:
        yield f"Interviewers in the room: {answers.group_size}."
    yield from _hearing(answers, setting)
    for met in answers.met:
        if met.email and met.email_given:
            yield f"{met.name} gave you {met.email}."
    if answers.next_round_on or answers.next_round:
        yield f"The next round: {_full(answers.next_round_on, setting) or answers.next_round}."


def _hearing(answers: Answers, setting: Setting) -> Iterator[str]:
    said = f"“{answers.hear}”" if answers.hear else "what they said"
    if answers.hear_on is not None:
        yield f"You will hear by {_full(answers.hear_on, setting)}."
    elif answers.hear:
        spoken = read_date(answers.hear, setting.said_on, setting.calendar, setting.locale)
        read = f"is read as {_full(spoken.date, setting)}" if spoken else "names no day: two weeks are waited (E16)"
        yield f"{said} {read}."
    else:
        yield "No day was named on which you will hear: two weeks are waited (E16)."


def _full(day: Date | None, setting: Setting) -> str:
    return read_back(day, setting.today, setting.locale) if day else ""
