"""The note as a document (``interface.md``): JSON values to a Note and back; everything but ``text`` may be missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from whenever import Date

from afterword.core.note.model import InterviewFacts, NamedPerson, Note, NoteForm, NoteKind, Sender, Waiver
from afterword.core.problems import Problem


def read_note(document: Any) -> tuple[Note | None, tuple[Problem, ...]]:
    """A Note, or every problem with its place. What is absent or null is unknown, never guessed here."""
    reader = _Reader()
    note = reader.note(document)
    return (None, tuple(reader.problems)) if reader.problems else (note, ())


def write_note(note: Note) -> dict[str, Any]:
    """The note as JSON values, in the order of ``interface.md``; what is unknown is null."""
    facts = note.interview
    row: dict[str, Any] = {
        "kind": _value(note.kind),
        "form": _value(note.form),
        "candidacy": note.candidacy,
        "sender": {"name": note.sender.name, "phone": note.sender.phone, "email": note.sender.email},
        "recipient": _write_person(note.recipient),
        "interview": {
            "firm": facts.firm,
            "aliases": list(facts.aliases),
            "role": facts.role,
            "interviewers": [_write_person(person) for person in facts.interviewers],
            "talking_points": list(facts.talking_points),
            "date": _iso(facts.date),
            "promise": _iso(facts.promise) or facts.promise_words,
            "next_round_on": _iso(facts.next_round_on),
        },
        "sent_on": _iso(note.sent_on),
        "locale": note.locale,
        "stationery": note.stationery,
        "subject": note.subject,
        "text": note.text,
    }
    if note.waivers:
        row["waivers"] = [_write_waiver(waiver) for waiver in note.waivers]
    return {"id": note.id} | row if note.id is not None else row


def _value(member: NoteKind | NoteForm | None) -> str | None:
    return member.value if member else None


def _iso(day: Date | None) -> str | None:
    return day.format_iso() if day else None


def _write_waiver(waiver: Waiver) -> dict[str, str]:
    row = {"rule": waiver.rule, "reason": waiver.reason}
    return row | {"words": waiver.words} if waiver.words else row


def _write_person(person: NamedPerson) -> dict[str, Any]:
    return {"name": person.name, "title": person.title}


class _Reader:
    """Reads one document and gathers its problems."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def note(self, document: Any) -> Note:
        if not isinstance(document, Mapping):
            self._wrong("", 'a note is an object with at least its text: write {"text": "..."}')
            return Note(text="")
        if not isinstance(document.get("text"), str):
            self._wrong("text", "the text of the note is missing: give it as a string")
        kind, form = self._text(document, "kind"), self._text(document, "form")
        number = document.get("id")
        return Note(
            text=self._text(document, "text") or "",
            id=str(number) if isinstance(number, int) else self._text(document, "id"),
            kind=NoteKind(kind) if kind and self._known(kind, NoteKind, "kind") else None,
            form=NoteForm(form) if form and self._known(form, NoteForm, "form") else None,
            candidacy=self._text(document, "candidacy"),
            sender=self._sender(self._object(document, "sender")),
            recipient=self._person(self._object(document, "recipient"), "recipient."),
            interview=self._interview(self._object(document, "interview")),
            sent_on=self._date(document, "sent_on"),
            locale=self._text(document, "locale"),
            stationery=self._text(document, "stationery"),
            subject=self._text(document, "subject"),
            waivers=self._waivers(document),
        )

    def _waivers(self, row: Mapping[str, Any]) -> tuple[Waiver, ...]:
        found = []
        for index, item in enumerate(self._list(row, "waivers", "")):
            place = f"waivers[{index}]"
            texts = (item.get("rule"), item.get("reason")) if isinstance(item, Mapping) else (None, None)
            if all(isinstance(text, str) and text.strip() for text in texts):
                found.append(Waiver(str(texts[0]), str(texts[1]), self._text(item, "words", f"{place}.")))
            else:
                self._wrong(place, "a waiver names a rule and gives a reason")
        return tuple(found)

    def _sender(self, row: Mapping[str, Any]) -> Sender:
        name, phone, mail = (self._text(row, key, "sender.") for key in ("name", "phone", "email"))
        return Sender(name=name, phone=phone, email=mail)

    def _person(self, row: Mapping[str, Any], place: str) -> NamedPerson:
        return NamedPerson(name=self._text(row, "name", place), title=self._text(row, "title", place))

    def _interview(self, row: Mapping[str, Any]) -> InterviewFacts:
        at = "interview."
        promise, words = self._promise(row.get("promise"))
        return InterviewFacts(
            firm=self._text(row, "firm", at),
            aliases=self._texts(row, "aliases", at),
            role=self._text(row, "role", at),
            interviewers=self._people(row, at),
            talking_points=self._texts(row, "talking_points", at),
            date=self._date(row, "date", at),
            promise=promise,
            promise_words=words,
            next_round_on=self._date(row, "next_round_on", at),
        )

    def _people(self, row: Mapping[str, Any], at: str) -> tuple[NamedPerson, ...]:
        found = []
        for index, item in enumerate(self._list(row, "interviewers", at)):
            place = f"{at}interviewers[{index}]"
            if isinstance(item, str):
                found.append(NamedPerson(name=item))
            elif isinstance(item, Mapping):
                found.append(self._person(item, f"{place}."))
            else:
                self._wrong(place, "an interviewer is an object with a name")
        return tuple(found)

    def _promise(self, value: Any) -> tuple[Date | None, str | None]:
        if isinstance(value, Mapping):
            return self._date(value, "date", "interview.promise."), self._text(value, "words", "interview.promise.")
        if value is not None and not isinstance(value, str):
            self._wrong("interview.promise", "write the date as 2026-11-13, or the words that were said")
            return None, None
        day = _day(value) if value else None
        return day, (None if day else value)

    def _object(self, row: Mapping[str, Any], key: str) -> Mapping[str, Any]:
        value = row.get(key)
        if value is None:
            return {}
        if not isinstance(value, Mapping):
            self._wrong(key, "this should be an object, or null where nothing is known")
            return {}
        return value

    def _list(self, row: Mapping[str, Any], key: str, at: str) -> Sequence[Any]:
        value = row.get(key)
        if value is None:
            return ()
        if not isinstance(value, list | tuple):
            self._wrong(at + key, "this should be a list")
            return ()
        return value

    def _texts(self, row: Mapping[str, Any], key: str, at: str) -> tuple[str, ...]:
        found = []
        for index, item in enumerate(self._list(row, key, at)):
            words = item.get("topic") if isinstance(item, Mapping) else item
            if isinstance(words, str):
                found.append(words)
            else:
                self._wrong(f"{at}{key}[{index}]", "this should be text")
        return tuple(found)

    def _text(self, row: Mapping[str, Any], key: str, at: str = "") -> str | None:
        value = row.get(key)
        if value is None or isinstance(value, str):
            return value or None
        if key != "text":
            self._wrong(at + key, "this should be text, or null where it is not known")
        return None

    def _date(self, row: Mapping[str, Any], key: str, at: str = "") -> Date | None:
        value = row.get(key)
        if value is None or value == "":
            return None
        day = _day(value) if isinstance(value, str) else None
        if day is None:
            self._wrong(at + key, f"{str(value)[:40]!r} is no date: write it as 2026-11-13")
        return day

    def _known(self, value: str, choices: type[NoteKind | NoteForm], place: str) -> bool:
        if value in set(choices):
            return True
        self._wrong(place, f"{value[:40]!r} is not known: use one of {', '.join(choices)}")
        return False

    def _wrong(self, place: str, sentence: str) -> None:
        self.problems.append(Problem(place, sentence))


def _day(text: str) -> Date | None:
    """An ISO date; an instant stands for the date that is written in it."""
    day, rest = text[:10], text[10:11]
    if rest not in {"", "T", "t", " "}:
        return None
    try:
        return Date(day)
    except ValueError:
        return None
