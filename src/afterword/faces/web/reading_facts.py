"""What was typed into a form of facts, as values of the document; what cannot be read is said beside its field."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from whenever import Date, Instant

from afterword.core.candidacy.document import write_instant
from afterword.core.candidacy.document_checks import zone_exists
from afterword.core.candidacy.model import Candidacy
from afterword.core.candidacy.naming import name_person
from afterword.core.candidacy.spoken_moment import read_coming_moment, read_moment
from afterword.core.problems import Problem
from afterword.faces.web.fact_forms import FactForm, Field, form_for
from afterword.usecases.correct_facts import put, put_row
from afterword.usecases.log import read_spoken_day

_NAMES = {"words": "said"}


@dataclass(frozen=True)
class Reading:
    """Where and when the words were typed."""

    candidacy: Candidacy
    zone: str
    now: Instant

    def value(self, field: Field) -> Any:
        """The value of a field; None for nothing. ValueError with a sentence for words that cannot be read."""
        text = field.value.strip()
        reader = _READERS.get(field.kind)
        return (reader(self, text) if reader else text) if text else None

    def moment(self, text: str) -> str:
        """An instant, at the firm."""
        found = read_moment(text, self.now, self.zone) or read_coming_moment(text, self.now, self.zone)
        if found is None:
            raise ValueError(f"{text!r} is not clear. Write 2026-03-03 15:00, or “yesterday 15:00”.")
        return write_instant(found, self.zone)

    def day(self, text: str) -> str:
        """A day, as people say it, or as 2026-03-14."""
        try:
            return Date(text).format_iso()
        except ValueError:
            found = read_spoken_day(self.candidacy, text, self.now)
        if found is None:
            raise ValueError(f"{text!r} names no clear day. Write a date, such as 2026-03-14.")
        return found.format_iso()


_READERS: dict[str, Callable[[Reading, str], Any]] = {
    "moment": Reading.moment,
    "day": Reading.day,
    "flag": lambda _, text: text == "true",
    "list": lambda _, text: [one.strip() for one in text.split(",") if one.strip()],
    "number": lambda _, text: int(text) if text.isdecimal() else text,
}


def read_form(candidacy: Candidacy, form: FactForm, now: Instant) -> tuple[dict[tuple[str, ...], Any], list[Problem]]:
    """The values by their places within the row, and what cannot be read."""
    zone = next((one.value.strip() for one in form.fields if one.name == "zone"), "")
    reading = Reading(candidacy, zone if zone and zone_exists(zone) else candidacy.zone(), now)
    values: dict[tuple[str, ...], Any] = {}
    problems: list[Problem] = []
    for field in form.fields:
        if _untouched(candidacy, form, field):
            continue
        try:
            values[field.place] = reading.value(field)
        except ValueError as error:
            problems.append(Problem(field.name, str(error)))
    return values, problems


def _untouched(candidacy: Candidacy, form: FactForm, field: Field) -> bool:
    """A moment is shown to the minute: one that was left alone keeps its seconds, unless its zone was changed."""
    stands = form_for(candidacy, form.section, form.key) if field.kind == "moment" and form.key else None
    if stands is None:
        return False
    before = {one.name: one.value for one in stands.fields}
    after = {one.name: one.value.strip() for one in form.fields}
    return before[field.name] == after[field.name] and before.get("zone") == after.get("zone")


def put_form(document: dict[str, Any], form: FactForm, values: dict[tuple[str, ...], Any]) -> str:
    """Write the values into the document; the place of the row there."""
    if form.section == "firm":
        for place, value in values.items():
            top = place in {("role",), ("playbook",)}
            put(document, ".".join(place if top else ("firm", *place)), value)
        if not document["firm"].get("reception"):
            document["firm"].pop("reception", None)
        return "firm"
    row = {place[0]: value for place, value in values.items()}
    if form.section == "people" and not form.key:
        row["id"] = name_person(str(row.get("name") or ""), {one["id"] for one in document["people"]})
    index = put_row(document, form.section, form.key, row)
    if form.section == "people":
        _put_met(document, document["people"][index]["id"], [number for number, _, there in form.met if there])
    return f"{form.section}[{index}]"


def _put_met(document: dict[str, Any], person: str, numbers: Sequence[str]) -> None:
    for number, interview in enumerate(document["interviews"]):
        there = [id_ for id_ in interview.get("people", ()) if id_ != person]
        before = interview.get("people", [])
        if str(number) in numbers:
            interview["people"] = before if person in before else [*there, person]
        else:
            interview["people"] = there


def at_fields(problems: Sequence[Problem], form: FactForm, place: str) -> list[Problem]:
    """Problems of the document under the names of the fields that they are about; others keep their place in the sentence."""
    names = {one.name for one in form.fields}
    found = []
    for problem in problems:
        tail = problem.place.rpartition(".")[2]
        name = _NAMES.get(tail, tail)
        mine = problem.place in {"role", "playbook"} or problem.place.startswith(place)
        sentence = problem.sentence[:1].upper() + problem.sentence[1:]
        found.append(Problem(name, sentence) if mine and name in names else Problem("", str(problem)))
    return found
