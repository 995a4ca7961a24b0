"""The debrief as a form: what stands in its fields, and what was typed in them read to answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from whenever import Date

from afterword.core.candidacy.debrief import Answers, Met, Point, Progress, Setting
from afterword.core.candidacy.debrief_questions import plain_words, questions
from afterword.core.candidacy.debrief_reading import (
    Given,
    is_none,
    read_given,
    read_met,
    read_reception,
    read_size,
    same_person,
)
from afterword.core.candidacy.model import Part, Reception
from afterword.core.candidacy.moments import FirmCalendar
from afterword.core.candidacy.naming import name_apart, name_person
from afterword.core.candidacy.spoken import SpokenDate, read_date, read_day
from afterword.core.problems import Problem

_PARTS = {part.value: part for part in Part}
_POINT = ("topic", "liked", "interest")
_Reading = Callable[[str, Date, FirmCalendar, str], SpokenDate | None]


@dataclass(frozen=True, slots=True)
class Row:
    """Somebody in the form: under which key, ticked or not, and what is known of them (None for a name that is only typed)."""

    key: str
    name: str
    here: bool
    known: Met | None = None

    @property
    def talks(self) -> bool:
        """Whether what was talked about is asked: of interviewers, not of those who arranged it."""
        return self.known is None or self.known.part in (None, Part.INTERVIEWER)


def fields_of(answers: Answers, everybody: Sequence[Met]) -> dict[str, str]:
    """What stands in the fields. ``everybody``: those who were met and further people of the candidacy."""
    return {name: value for name, value in _fields(answers, everybody) if value}


def _fields(answers: Answers, everybody: Sequence[Met]) -> Iterator[tuple[str, str]]:
    keys = _keys(everybody)
    for key, met in zip(keys, everybody, strict=True):
        yield from _fields_of_met(f"met.{key}", met, here=met in answers.met)
    named = {met.name: key for key, met in zip(keys, everybody, strict=True)}
    yield "most_with", named.get(answers.most_with or "", "")
    yield "group_size", str(answers.group_size or "")
    for name, words, day in (
        ("hear", answers.hear, answers.hear_on),
        ("next_round", answers.next_round, answers.next_round_on),
    ):
        iso = day.format_iso() if day else ""
        yield from ((name, words or ""), (f"{name}_was", words or ""), (f"{name}_on", iso), (f"{name}_on_was", iso))
    yield "hear_by", named.get(answers.hear_by or "", "")
    desk = answers.reception
    if desk is not None and desk.exists is not None:
        yield "reception", "yes" if desk.exists else "no"
        yield "hours", desk.hours or ""
    yield "anything_else", answers.anything_else or ""


def _fields_of_met(place: str, met: Met, *, here: bool) -> Iterator[tuple[str, str]]:
    yield f"{place}.here", "yes" if here else ""
    yield f"{place}.name", met.name if met.id or not met.title else f"{met.title} {met.name}"
    yield f"{place}.part", met.part.value if met.part else ""
    if met.points:
        yield from ((f"{place}.{part}", getattr(met.points[0], part) or "") for part in _POINT)
    yield f"{place}.gave", "yes" if met.id and met.email and met.email_given else ""
    told = [met.email if met.email_given and not met.id else None, met.phone]
    yield f"{place}.given", ", ".join(filter(None, told))


def _keys(everybody: Sequence[Met]) -> list[str]:
    taken = [met.id for met in everybody if met.id]
    keys: list[str] = []
    for met in everybody:
        keys.append(met.id or name_apart(name_person(met.name, ()), [*taken, *keys]))
    return keys


def rows_of(fields: Mapping[str, str], everybody: Sequence[Met]) -> tuple[Row, ...]:
    """The people of the form in its order, known ones first; names that are only typed after them."""
    by_id = {met.id or "": met for met in everybody if met.id}
    keys = list(dict.fromkeys(name.split(".", 1)[1].rpartition(".")[0] for name in fields if name.startswith("met.")))
    known = [Row(key, met.name, f"met.{key}.here" in fields, met) for key, met in by_id.items()]
    typed = [(key, fields.get(f"met.{key}.name", "").strip()) for key in keys if key not in by_id]
    return (*known, *(Row(key, name, here=True) for key, name in typed if name or _says(fields, key)))


def _says(fields: Mapping[str, str], key: str) -> bool:
    return any(fields.get(f"met.{key}.{part}", "").strip() for part in (*_POINT, "given"))


def read_form(
    fields: Mapping[str, str], before: Answers, everybody: Sequence[Met], setting: Setting
) -> tuple[Answers, tuple[Problem, ...]]:
    """The answers, and what does not fit, each with its field; what does not fit is left as it was ``before``.

    What stands in the form is all that was said: an empty field takes back what stood there. A name that is typed may be
    several ("Ruth Okafor and Lee Park"); what stands in its row belongs to the first.
    """
    reader = _Reader(fields, before, setting)
    for row in rows_of(fields, everybody):
        reader.meet(row)
    answers = Answers(
        met=tuple(reader.met),
        most_with=reader.names.get(fields.get("most_with", "")),
        group_size=reader.size(),
        hear=reader.words("hear"),
        hear_on=reader.day("hear"),
        hear_by=reader.teller(),
        reception=reader.reception(),
        next_round=reader.next_round(),
        next_round_on=reader.day("next_round"),
        anything_else=reader.words("anything_else"),
    )
    return answers, tuple(reader.problems)


@dataclass(slots=True)
class _Reader:
    fields: Mapping[str, str]
    before: Answers
    setting: Setting
    met: list[Met] = field(default_factory=list)
    names: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def text(self, name: str) -> str:
        return self.fields.get(name, "").strip()

    def refuse(self, place: str, sentence: str) -> None:
        self.problems.append(Problem(place, f"{sentence[:1].upper()}{sentence[1:]}."))

    def words(self, name: str) -> str | None:
        said = self.text(name)
        return None if is_none(said) else said or None

    def meet(self, row: Row) -> None:
        """Take in the people of a row, with what was said of the first."""
        found = (row.known,) if row.known and row.here else () if row.known else self._typed(row)
        for index, met in enumerate(found):
            if any(same_person(met.name, other.name) for other in self.met):
                continue
            told = self._with_said(met, f"met.{row.key}") if index == 0 else met
            self.names.setdefault(row.key, told.name)
            self.met.append(told)

    def _typed(self, row: Row) -> tuple[Met, ...]:
        place = f"met.{row.key}"
        if not row.name:
            self.refuse(f"{place}.name", "say who it was")
            return ()
        found = read_met(row.name, ())
        if isinstance(found, Problem):
            self.refuse(f"{place}.name", found.sentence)
            return ()
        part = _PARTS.get(self.text(f"{place}.part"))
        return tuple(replace(met, part=met.part or part) for met in found)

    def _with_said(self, met: Met, place: str) -> Met:
        met = self._with_given(met, place)
        if met.part not in (None, Part.INTERVIEWER):
            return met
        topic, liked, interest = (self._completed(f"{place}.{part}", part) for part in _POINT)
        rest = met.points[1:]
        if topic:
            return replace(met, points=(Point(topic=topic, liked=liked, interest=interest), *rest))
        if liked or interest:
            self.refuse(f"{place}.topic", "say what it was about")
            return replace(met, points=(*met.points[:1], *rest))
        return replace(met, points=rest)

    def _completed(self, place: str, part: str) -> str | None:
        said = self.text(place)
        return None if is_none(said) else plain_words(said, part) or None

    def _with_given(self, met: Met, place: str) -> Met:
        """An address counts as given freely where the candidate says so, and nowhere else (E17)."""
        freely = True if self.text(f"{place}.gave") else False if met.email_given else met.email_given
        met = replace(met, email_given=freely if met.email else None)
        said = self.text(f"{place}.given")
        if not said or is_none(said):
            return met
        if said == met.phone:
            return met
        found = read_given(said, [met])
        if isinstance(found, Problem):
            self.refuse(f"{place}.given", found.sentence)
            return met
        for one in found:
            met = _given(met, one)
        return met

    def size(self) -> int | None:
        said = self.text("group_size")
        if not said or is_none(said):
            return None
        found, named = read_size(said, 1), sum(met.part in (None, Part.INTERVIEWER) for met in self.met)
        if isinstance(found, Problem):
            self.refuse("group_size", found.sentence)
        elif found < named:
            self.refuse("group_size", f"you named {named}: write how many there were with them, or take a name off")
        else:
            return found
        return self.before.group_size

    def day(self, name: str) -> Date | None:
        """The day beside the words, unless it was read from other words than those that stand there now."""
        typed, words = self.text(f"{name}_on"), self.text(name)
        if not typed or is_none(words):
            return None
        if typed == self.text(f"{name}_on_was") and words != self.text(f"{name}_was"):
            return None
        try:
            found = Date(typed)
        except ValueError:
            self.refuse(f"{name}_on", f"{typed!r} is no date: write it like 2026-11-13")
            return None
        if found < self.setting.said_on:
            self.refuse(f"{name}_on", "that is before the interview: write the day that they named")
            return None
        return found

    def teller(self) -> str | None:
        """Who said it; somebody of whom the form knows nothing stays."""
        chosen = self.text("hear_by")
        if chosen or not self.words("hear"):
            return self.names.get(chosen)
        known = [met.name for met in self.before.met]
        return self.before.hear_by if self.before.hear_by not in known else None

    def next_round(self) -> str | None:
        said = self.words("next_round")
        if said and not self.text("next_round_on") and _read(read_day, said, self.setting) is None:
            self.refuse("next_round", f"no day can be read in {said!r}: write one, or no")
            return self.before.next_round
        return said

    def reception(self) -> Reception | None:
        chosen, hours = self.text("reception"), self.text("hours")
        if chosen == "no":
            return Reception(exists=False, can_visit=False)
        if not hours:
            return Reception(exists=True, can_visit=True) if chosen == "yes" else None
        desk = self.before.reception
        if desk is not None and hours == desk.hours:
            return desk
        found = read_reception(hours)
        if isinstance(found, Problem):
            self.refuse("hours", found.sentence.removeprefix("write yes, no, or its hours; "))
            return desk
        return found


def _given(met: Met, one: Given) -> Met:
    freely = True if one.email or one.known else met.email_given
    return replace(met, email=one.email or met.email, email_given=freely, phone=one.phone or met.phone)


def _read(read: _Reading, words: str, setting: Setting) -> Date | None:
    spoken = read(words, setting.said_on, setting.calendar, setting.locale)
    return spoken.date if spoken else None


def with_days_read(answers: Answers, setting: Setting) -> Answers:
    """The same, with the days that the words name, to be read back and confirmed."""
    hear = _read(read_date, answers.hear, setting) if answers.hear else None
    following = _read(read_day, answers.next_round, setting) if answers.next_round else None
    return replace(answers, hear_on=answers.hear_on or hear, next_round_on=answers.next_round_on or following)


def progress_of(answers: Answers, setting: Setting) -> Progress:
    """How far these answers come in the questions that are put one by one."""
    told = (question.key for question in questions(answers, setting) if question.now)
    return Progress(answers, tuple(dict.fromkeys(("met", *told))))
