"""The small forms by which facts are corrected in place: which fields each has, and what stands in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from whenever import Instant

from afterword.core.candidacy.document import write_facts
from afterword.core.candidacy.model import Candidacy
from afterword.core.problems import Missing
from afterword.faces.web.timeline import interview_text

Choices = tuple[tuple[str, str], ...]
FLAG: Choices = (("", "Not known"), ("true", "Yes"), ("false", "No"))
_PARTS: Choices = (("interviewer", "Interviewer"), ("recruiter", "Recruiter"), ("coordinator", "Coordinator"))
_GIVEN: Choices = (("", "Not known"), ("true", "They gave it to me themselves"), ("false", "I have it from elsewhere"))
_FORMS: Choices = (("", "Not known"), ("in-person", "In person"), ("video", "By video"), ("phone", "By telephone"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field. ``kind``: text, lines, choice, flag, list, number, day or moment; ``key``: where it stands in the document."""

    name: str
    label: str
    key: str = ""
    kind: str = "text"
    hint: str = ""
    choices: Choices = ()
    autocomplete: str = "off"
    value: str = ""
    stands: str | None = None

    @property
    def place(self) -> tuple[str, ...]:
        """The keys that lead to it within its row."""
        return tuple((self.key or self.name).split("."))


@dataclass(frozen=True, slots=True)
class FactForm:
    """A form for one row; an empty ``key`` adds one. ``met``: (number, interview, whether they were there)."""

    section: str
    key: str
    title: str
    fields: tuple[Field, ...]
    met: tuple[tuple[str, str, bool], ...] = ()

    @property
    def removable(self) -> bool:
        """Whether the row can be taken out."""
        return bool(self.key) and self.section in {"people", "talking_points", "promises"}


_FIELDS: Mapping[str, tuple[Field, ...]] = {
    "people": (
        Field(name="name", label="Name"),
        Field(name="title", label="Title", hint="Such as Ms., Mr., Mx. or Dr."),
        Field(name="address_as", label="How to address them", hint="If it is not title and last name."),
        Field(name="part", label="Part in the hiring", kind="choice", choices=_PARTS),
        Field(name="email", label="Email address", hint="Only an address that they gave themselves is written to (E17)."),
        Field(name="email_given", label="Where it came from", kind="flag", choices=_GIVEN),
        Field(name="phone", label="Telephone"),
    ),
    "talking_points": (
        Field(name="with", label="With whom", kind="choice"),
        Field(name="topic", label="What you talked about", hint="As it would stand in a sentence: “the pro bono clinic”."),
        Field(name="liked", label="What you liked about it", kind="lines"),
        Field(name="interest", label="Why it makes you want to work there", kind="lines"),
    ),
    "promises": (
        Field(name="said", key="words", label="What they said", hint="In their words, such as “by Friday”."),
        Field(name="by", label="Who said it", kind="choice"),
        Field(name="told_at", label="When they said it", kind="moment", hint="Such as “yesterday 16:00”; empty: at the interview."),
        Field(name="date", label="The day it means", kind="day", hint="Leave it empty, and it is read from their words."),
    ),
    "firm": (
        Field(name="name", label="Firm"),
        Field(name="aliases", label="Other names", kind="list", hint="With commas between."),
        Field(name="role", label="Role"),
        Field(name="zone", label="Time zone", hint="Such as America/New_York."),
        Field(name="country", label="Country", hint="For its public holidays: US, GB, DE."),
        Field(name="subdivision", label="State or part of the country"),
        Field(name="phone", label="Telephone"),
        Field(name="address", label="Postal address", kind="lines"),
        Field(name="exists", key="reception.exists", label="Is there a reception?", kind="flag", choices=FLAG),
        Field(name="hours", key="reception.hours", label="Its hours", hint="Such as 09:00-17:30 Mon-Fri."),
        Field(name="can_visit", key="reception.can_visit", label="Can you go there?", kind="flag", choices=FLAG),
        Field(name="playbook", label="Playbook"),
    ),
    "interviews": (
        Field(name="started", label="Began", kind="moment", hint="Such as 2026-03-03 14:00."),
        Field(name="ended", label="Ended, or will end", kind="moment", hint="Such as 2026-03-03 15:00."),
        Field(name="zone", label="Time zone", hint="Such as America/New_York."),
        Field(name="form", label="How it took place", kind="choice", choices=_FORMS),
        Field(name="round", label="Number of the round", kind="number"),
        Field(name="group_size", label="How many interviewers", kind="number"),
        Field(name="most_with", label="Whom you spoke with most", kind="choice"),
        Field(name="next_round_on", label="Day of the next round", kind="day"),
        Field(name="cancelled", label="Was it cancelled?", kind="flag", choices=FLAG[1:][::-1]),
    ),
}  # fmt: skip
_TITLES = {
    "people": "person",
    "talking_points": "talking point",
    "promises": "promise",
    "firm": "the firm and the role",
    "interviews": "interview",
}


def fields_of(section: str) -> tuple[Field, ...]:
    """The fields of a section. Missing if there is no such section."""
    if section not in _FIELDS:
        raise Missing("There is no such part of a candidacy.")
    return _FIELDS[section]


def form_for(candidacy: Candidacy, section: str, key: str) -> FactForm | None:
    """The form with what stands now; None if the row is gone. Missing for an unknown section."""
    fields, row = fields_of(section), _row(candidacy, section, key)
    if row is None:
        return None
    filled = tuple(replace(_chosen(candidacy, field), value=_said(field, row, candidacy)) for field in fields)
    title = f"{'Change' if key or section == 'firm' else 'Add a'} {_TITLES[section]}"
    return FactForm(section, key, title, filled, _met(candidacy, section, key))


def typed(form: FactForm, texts: Mapping[str, Sequence[str]]) -> FactForm:
    """The form with what was typed in place of what stands."""
    fields = tuple(replace(one, value=texts[one.name][0] if texts.get(one.name) else "") for one in form.fields)
    there = texts.get("met", ())
    return replace(form, fields=fields, met=tuple((number, said, number in there) for number, said, _ in form.met))


def beside(form: FactForm, now: FactForm | None) -> FactForm:
    """The form with what stands now beside each field in which it differs."""
    stands = {one.name: one for one in now.fields} if now else {}
    fields = tuple(
        replace(one, stands=_readable(stands[one.name]))
        if one.name in stands and stands[one.name].value.strip() != one.value.strip()
        else one
        for one in form.fields
    )
    return replace(form, fields=fields)


def _readable(field: Field) -> str:
    return dict(field.choices).get(field.value, field.value) or "nothing"


def _row(candidacy: Candidacy, section: str, key: str) -> dict[str, Any] | None:
    document = write_facts(candidacy)
    if section == "firm":
        return {**document["firm"], "role": document["role"], "playbook": document["playbook"]}
    if not key:
        return {"part": "interviewer"} if section == "people" else {}
    rows: list[dict[str, Any]] = document[section]
    by_id = next((row for row in rows if row.get("id") == key), None)
    return by_id or (rows[int(key)] if key.isdecimal() and int(key) < len(rows) else None)


def _chosen(candidacy: Candidacy, field: Field) -> Field:
    if field.choices or field.kind != "choice":
        return field
    nobody = "Everybody" if field.name == "with" else "Not known"
    return replace(field, choices=(("", nobody), *((one.id, one.name) for one in candidacy.people)))


def _said(field: Field, row: Mapping[str, Any], candidacy: Candidacy) -> str:
    value: Any = row
    for step in field.place:
        value = value.get(step) if isinstance(value, Mapping) else None
    if field.kind == "moment" and value:
        zone = row.get("zone") or candidacy.zone()
        local = Instant(value).to_tz(zone)
        return f"{local.date().format_iso()} {local.time().format_iso()[:5]}"
    if field.kind == "flag":
        empty = "" if field.choices[0][0] == "" else "false"
        return empty if value is None else str(value).lower()
    if field.kind == "list":
        return ", ".join(value or ())
    return "" if value is None else str(value)


def _met(candidacy: Candidacy, section: str, key: str) -> tuple[tuple[str, str, bool], ...]:
    if section != "people":
        return ()
    last = len(candidacy.interviews) - 1
    return tuple(
        (str(number), interview_text(candidacy, one), key in one.people if key else number == last)
        for number, one in enumerate(candidacy.interviews)
    )
