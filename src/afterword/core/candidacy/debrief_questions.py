"""The questions of the debrief, in the order in which a person remembers; what an answer does; the way back."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from afterword.core.candidacy.debrief import Answers, Met, Point, Progress, Setting
from afterword.core.candidacy.debrief_reading import (
    Given,
    is_none,
    is_yes,
    read_given,
    read_met,
    read_name,
    read_reception,
    read_size,
)
from afterword.core.candidacy.model import Form, Part
from afterword.core.candidacy.spoken import SpokenDate, read_back, read_date, read_day
from afterword.core.problems import Problem

ERASE = "-"
_BACK = frozenset({"<", "back"})
_STEMS = {
    "topic": r"(?:(?:i (?:really )?)?enjoyed (?:hearing|talking|learning)|hearing|we talked|talked)? ?about\s+",
    "liked": r"(?:what i (?:really )?liked(?: (?:most|best))?(?: was)?|i (?:really )?liked)\s+",
    "interest": r"(?:(?:it|this|that) made me (?:want to work|wish to work) there because|because)\s+",
}


@dataclass(frozen=True, slots=True)
class Question:
    """One screen: what is asked, the present answer if there is one, and what an answer does to the answers.

    ``enter``: what an empty line means, where it does not merely skip. A question with other words has another key.
    """

    key: str
    sentence: str
    now: str | None
    take: Callable[[Answers, str], Answers | Problem]
    enter: Callable[[Answers], Answers] | None = None


def questions(answers: Answers, setting: Setting) -> tuple[Question, ...]:
    """All questions that these answers give rise to."""
    return tuple(_questions(answers, setting))


def next_question(progress: Progress, setting: Setting) -> Question | None:
    """The first that was not put yet; None at the end."""
    return next((one for one in questions(progress.answers, setting) if one.key not in progress.asked), None)


def is_back(text: str) -> bool:
    """Whether the answer asks for the question before."""
    return text.strip().casefold() in _BACK


def go_back(progress: Progress, setting: Setting) -> Progress:
    """The question before is put again; its answer stays until another is given."""
    keys = {one.key for one in questions(progress.answers, setting)}
    asked = list(progress.asked)
    while asked and asked[-1] not in keys:
        asked.pop()
    return replace(progress, asked=tuple(asked[:-1]))


def answer(progress: Progress, question: Question, text: str) -> Progress | Problem:
    """The progress after one line: empty skips or keeps, "-" erases, else it is read; a Problem if that fails."""
    asked = (*progress.asked, question.key)
    if not text.strip():
        kept = question.enter(progress.answers) if question.enter else progress.answers
        return Progress(kept, asked)
    taken = question.take(progress.answers, "" if text.strip() == ERASE else text.strip())
    if isinstance(taken, Problem):
        return taken
    return Progress(taken, asked)


def _questions(answers: Answers, setting: Setting) -> Iterator[Question]:
    yield _met(answers, setting)
    for met in answers.interviewers():
        yield from _talk(met)
    names = [met.name for met in answers.interviewers()]
    if len(names) > 1:
        yield _named("most_with", "With whom did you speak most?", names, answers.most_with)
    if names:
        yield _size(answers, len(names))
    yield from _hearing(answers, setting)
    if answers.met:
        yield _given(answers)
    if setting.form in (None, Form.IN_PERSON):
        yield _reception(answers)
    yield from _next_round(answers, setting)
    yield _plain(
        "anything_else", "Anything else you talked about that a note might come back to?", answers.anything_else
    )


def _plain(key: str, sentence: str, now: str | None) -> Question:
    def take(answers: Answers, text: str) -> Answers:
        return replace(answers, anything_else=None if is_none(text) else text or None)

    return Question(key, sentence, now, take)


def _met(answers: Answers, setting: Setting) -> Question:
    def take(before: Answers, text: str) -> Answers | Problem:
        met = read_met(text, before.met) if text else ()
        return met if isinstance(met, Problem) else _without_absent(replace(before, met=met))

    sentence = (
        f"Whom did you meet at {setting.firm}? Names with commas between them; in brackets a title, or (recruiter):\n"
        "Ruth Okafor (Partner), Lee Park (recruiter)"
    )
    if answers.met:
        sentence = (
            f"Whom did you meet at {setting.firm}? Enter if these are all; write further names to add them; "
            "write not before a name to take it off."
        )
    return Question("met", sentence, ", ".join(map(say_met, answers.met)) or None, take)


def say_met(met: Met) -> str:
    """The name, with title and part in brackets as ``read_met`` reads them."""
    about = [met.title] if met.title else []
    if met.part not in (None, Part.INTERVIEWER):
        about.append(str(met.part))
    return f"{met.name} ({', '.join(about)})" if about else met.name


def _without_absent(answers: Answers) -> Answers:
    names = {met.name for met in answers.met}
    most_with = answers.most_with if answers.most_with in names else None
    return replace(answers, most_with=most_with)


def _talk(met: Met) -> Iterator[Question]:
    point = met.points[0] if met.points else None
    yield _part_of_point(met, "topic", f"{met.name}: complete the sentence\nI enjoyed hearing about ...")
    if point is not None:
        yield _part_of_point(met, "liked", f"{met.name}, on {point.topic}:\nWhat I liked was ...")
        yield _part_of_point(
            met, "interest", f"{met.name}, on {point.topic}:\nIt made me want to work there because ..."
        )


def _part_of_point(met: Met, part: str, sentence: str) -> Question:
    def take(answers: Answers, text: str) -> Answers:
        said = None if is_none(text) else plain_words(text, part) or None
        return answers.with_met(met.name, lambda one: _with_part(one, part, said))

    now = getattr(met.points[0], part) if met.points else None
    return Question(f"{part}:{met.name}", sentence, now, take)


def _with_part(met: Met, part: str, said: str | None) -> Met:
    first, rest = met.points[:1], met.points[1:]
    if part == "topic":
        point = replace(first[0], topic=said) if first and said else Point(topic=said) if said else None
    else:
        point = replace(first[0], liked=said) if part == "liked" else replace(first[0], interest=said)
    return replace(met, points=(point, *rest) if point else rest)


def plain_words(text: str, part: str) -> str:
    """The answer alone: without the beginning of the sentence that it completes, and without a full stop."""
    said = re.sub(rf"^\W*{_STEMS[part]}", "", " ".join(text.split()), flags=re.IGNORECASE).strip(" .…")
    return said if any(letter.isalnum() for letter in said) else ""


def _named(key: str, sentence: str, names: list[str], now: str | None) -> Question:
    def take(answers: Answers, text: str) -> Answers | Problem:
        name = read_name(text, names) if text and not is_none(text) else None
        if isinstance(name, Problem):
            return name
        return replace(answers, most_with=name) if key == "most_with" else replace(answers, hear_by=name)

    return Question(key, f"{sentence} ({', '.join(names)})", now, take)


def _size(answers: Answers, least: int) -> Question:
    def take(before: Answers, text: str) -> Answers | Problem:
        size = read_size(text, least) if text else None
        return size if isinstance(size, Problem) else replace(before, group_size=size)

    named = "the one" if least == 1 else f"the {least}"
    sentence = f"How many interviewers were in the room? Enter if only {named} you named."
    return Question("group_size", sentence, str(answers.group_size) if answers.group_size else None, take)


def _hearing(answers: Answers, setting: Setting) -> Iterator[Question]:
    def take(before: Answers, text: str) -> Answers:
        said = None if not text or is_none(text) else text
        if said == before.hear:
            return before
        return replace(before, hear=said, hear_on=None, hear_by=before.hear_by if said else None)

    sentence = 'When did they say you would hear? In their words: "by Friday", "in about two weeks".'
    yield Question("hear", sentence, answers.hear, take)
    if answers.hear is None:
        return
    yield _confirm_hear(answers.hear, answers, setting)
    names = [met.name for met in answers.met]
    if len(names) > 1:
        yield _named("hear_by", "Who said it?", names, answers.hear_by)


def _confirm_hear(words: str, answers: Answers, setting: Setting) -> Question:
    spoken = read_date(words, setting.said_on, setting.calendar, setting.locale)

    def enter(before: Answers) -> Answers:
        return replace(before, hear_on=before.hear_on or (spoken.date if spoken else None))

    def take(before: Answers, text: str) -> Answers | Problem:
        if is_yes(text):
            return enter(before)
        if not text or is_none(text):
            return replace(before, hear=None, hear_by=None, hear_on=None)
        other = read_date(text, setting.said_on, setting.calendar, setting.locale)
        if other is None:
            return _unread(text)
        return replace(before, hear=text, hear_on=None)

    sentence = _ask_back(
        words, spoken, setting, "No day stands in that; then two weeks are waited (E16). Enter if so, or a day."
    )
    now = read_back(answers.hear_on, setting.today, setting.locale) if answers.hear_on else None
    return Question(f"hear_on:{words}", sentence, now, take, enter)


def _ask_back(words: str, spoken: SpokenDate | None, setting: Setting, unread: str) -> str:
    if spoken is None:
        return f"“{words}”: {unread}"
    loosely = "" if spoken.clear else " They said it loosely."
    told = read_back(setting.said_on, setting.today, setting.locale)
    return (
        f"“{words}”, said on {told}, is read as\n{read_back(spoken.date, setting.today, setting.locale)}.{loosely}\n"
        'Enter if that is right; else the right day; "none" if they named no day.'
    )


def _unread(text: str) -> Problem:
    return Problem("", f"no day can be read in {text!r}: write one such as Friday, November 13, or 2026-11-13")


def _given(answers: Answers) -> Question:
    def take(before: Answers, text: str) -> Answers | Problem:
        given = () if not text or is_none(text) else read_given(text, before.met)
        return given if isinstance(given, Problem) else _with_given(before, given)

    if len(answers.met) == 1:
        sentence = f"Did {answers.met[0].name} give you an email address or a number themselves? Write it as given."
    else:
        sentence = (
            "Did anybody give you an email address or a number themselves? Write whose, and what; "
            "a semicolon between two:\n"
            f"{answers.met[0].name}: name@firm.example, 212-555-0100"
        )
    now = "; ".join(f"{met.name}: {met.email}" for met in answers.met if met.email and met.email_given)
    return Question("given", sentence, now or None, take)


def _with_given(answers: Answers, given: tuple[Given, ...]) -> Answers:
    """Addresses given freely are marked so, and no others (E17)."""
    people = []
    for met in answers.met:
        gave = next((one for one in given if one.name == met.name), None)
        if gave is not None:
            email = gave.email or met.email
            freely = True if gave.email or gave.known else False if email else None
            people.append(replace(met, email=email, email_given=freely, phone=gave.phone or met.phone))
        else:
            people.append(replace(met, email_given=False if met.email else None))
    return replace(answers, met=tuple(people))


def _reception(answers: Answers) -> Question:
    def take(before: Answers, text: str) -> Answers | Problem:
        desk = read_reception(text) if text else None
        return desk if isinstance(desk, Problem) else replace(before, reception=desk)

    now = None
    if answers.reception is not None and answers.reception.exists is not None:
        now = answers.reception.hours or ("yes" if answers.reception.exists else "no")
    sentence = (
        "Is there a reception where you could hand in a note? Its hours, if you saw them (9-5 Mon-Fri); or yes, or no."
    )
    return Question("reception", sentence, now, take)


def _next_round(answers: Answers, setting: Setting) -> Iterator[Question]:
    def take(before: Answers, text: str) -> Answers | Problem:
        said = None if not text or is_none(text) else text
        if said and read_day(said, setting.said_on, setting.calendar, setting.locale) is None:
            return Problem("", f"no day can be read in {said!r}: write one, or no")
        return replace(before, next_round=said, next_round_on=None)

    yield Question("next_round", "Is a next round fixed already? Its day, or no.", answers.next_round, take)
    if answers.next_round is not None:
        yield _confirm_next(answers.next_round, answers, setting)


def _confirm_next(words: str, answers: Answers, setting: Setting) -> Question:
    spoken = read_day(words, setting.said_on, setting.calendar, setting.locale)

    def enter(before: Answers) -> Answers:
        return replace(before, next_round_on=before.next_round_on or (spoken.date if spoken else None))

    def take(before: Answers, text: str) -> Answers | Problem:
        if is_yes(text):
            return enter(before)
        if not text or is_none(text):
            return replace(before, next_round=None, next_round_on=None)
        other = read_day(text, setting.said_on, setting.calendar, setting.locale)
        return replace(before, next_round=text, next_round_on=None) if other else _unread(text)

    sentence = _ask_back(words, spoken, setting, "No day stands in that. Enter if none is fixed, or the day.")
    now = read_back(answers.next_round_on, setting.today, setting.locale) if answers.next_round_on else None
    return Question(f"next_round_on:{words}", sentence, now, take, enter)
