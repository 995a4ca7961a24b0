"""Open notes: a document, a file of one note a line, a mail, any text, or a folder of them, with what context is given."""

from __future__ import annotations

import codecs
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from afterword.core.note.document import read_note
from afterword.core.note.heading import Heading, facts_of, find_heading
from afterword.core.note.layout import Layout, layout_in_json
from afterword.core.note.model import InterviewFacts, NamedPerson, Note, Sender, Waiver
from afterword.core.problems import Invalid, Problem, Unavailable
from afterword.core.review.model import Finding
from afterword.core.review.waivers import read_waiver, unsound
from afterword.ports import Schemas

ENDINGS = (".json", ".jsonl", ".toml", ".eml", ".txt", ".md", ".text")
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


@dataclass(frozen=True, slots=True)
class Opened:
    """A note as it was found: the file, the note, and where the note's text stands in the file if it can be told."""

    path: str
    note: Note
    layout: Layout | None = None

    def in_file(self, findings: tuple[Finding, ...]) -> tuple[Opened, tuple[Finding, ...]]:
        """The same with places in the whole file, where the file is plain text under a heading."""
        layout = self.layout
        if layout is None or layout.quoted or not layout.start:
            return self, findings
        at = layout.start
        moved = (
            one if one.start is None or one.end is None else replace(one, start=one.start + at, end=one.end + at)
            for one in findings
        )
        whole = Layout(layout.whole, 0, len(layout.whole))
        return Opened(self.path, replace(self.note, text=layout.whole), whole), tuple(moved)

    def with_text(self, text: str) -> Opened:
        """The note with another text, in a file that has it in its place."""
        layout = self.layout
        if layout is None:
            return replace(self, note=replace(self.note, text=text))
        whole = layout.with_text(text)
        end = layout.end + len(whole) - len(layout.whole)
        return Opened(self.path, replace(self.note, text=text), replace(layout, whole=whole, end=end))


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, and how it is written there."""

    text: str
    encoding: str = "utf-8"
    mark: bytes = b""

    def encoded(self, text: str) -> bytes:
        """Another text in the same encoding, with the same mark before it."""
        return self.mark + text.encode(self.encoding)


def files_in(path: Path) -> Iterator[Path]:
    """The notes of a folder and of those below it, by name; hidden ones are left out, and a folder is entered once.

    Errors: Unavailable (a folder that cannot be read).
    """
    seen: set[Path] = set()
    yield from _files_in(path, seen)


def _files_in(path: Path, seen: set[Path]) -> Iterator[Path]:
    try:
        real = path.resolve()
        if real in seen:
            return
        seen.add(real)
        entries = sorted(path.iterdir())
    except (OSError, RuntimeError) as error:
        raise Unavailable(f"The folder {path} cannot be read: {getattr(error, 'strerror', '') or error}.") from error
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            yield from _files_in(entry, seen)
        elif entry.suffix.lower() in ENDINGS and entry.is_file():
            yield entry


def decoded(data: bytes, path: str) -> Decoded:
    """The text of a file in UTF-8 or, with its mark, in UTF-16; Invalid names the line that is neither."""
    mark, encoding = next(((mark, name) for mark, name in _MARKS if data.startswith(mark)), (b"", "utf-8"))
    body = data[len(mark) :]
    try:
        return Decoded(body.decode(encoding), encoding, mark)
    except UnicodeDecodeError as error:
        if encoding != "utf-8":
            raise Invalid(f"{path} begins as UTF-16 and does not go on so.") from error
        place = f"line {body.count(bytes([10]), 0, error.start) + 1}"
        raise Invalid(f"{path} is not text in UTF-8.", (Problem(place, "Save the file as text in UTF-8."),)) from error


def open_text(text: str, path: str) -> Opened:
    """A plain text, with what its heading says. Invalid with every line of the heading that cannot be read."""
    opened, problems = read_text(text, path)
    if problems:
        raise Invalid(f"The heading of {path} does not fit.", problems)
    return opened


def read_text(text: str, path: str) -> tuple[Opened, tuple[Problem, ...]]:
    """The same with what cannot be read beside it, each with its line."""
    heading = find_heading(text)
    facts, problems = facts_of(heading)
    waivers, more = _waivers(heading)
    note = replace(facts, text=text[heading.end :], waivers=waivers)
    return Opened(path, note, Layout(text, heading.end, len(text))), (*problems, *more)


def _waivers(heading: Heading) -> tuple[tuple[Waiver, ...], tuple[Problem, ...]]:
    found: list[Waiver] = []
    problems: list[Problem] = []
    for row in heading.waived:
        try:
            found.append(read_waiver(row.value))
        except Invalid as fault:
            problems.append(Problem(f"line {row.line}", str(fault)))
    return tuple(found), tuple(problems)


def open_document(document: Any, text: str, path: str, schemas: Schemas) -> Opened:
    """A note of a document; Invalid with every problem and its place."""
    note, problems = read_document(document, schemas, "")
    if note is None:
        raise Invalid(f"{path}: this note does not fit.", problems)
    return Opened(path, note, layout_in_json(text))


def read_document(document: Any, schemas: Schemas, place: str) -> tuple[Note | None, tuple[Problem, ...]]:
    """A note, or what does not fit. The schema is asked first; what it does not see, the reader and the rules' names do."""
    problems = schemas.problems("note", document)
    note, more = (None, ()) if problems else read_note(document)
    found = problems or more or (unsound(note.waivers) if note else ())
    named = (Problem(f"{place}: {one.place}".rstrip(": ") if place else one.place, one.sentence) for one in found)
    return (None if found else note), tuple(named)


def is_no_note(document: Any) -> bool:
    """Whether a document lacks what every note has, so that it is something else that lies in the same folder."""
    return not isinstance(document, Mapping) or "text" not in document


def in_context(note: Note, given: Note) -> Note:
    """The note with the given facts wherever it has none of its own."""
    return replace(
        note,
        kind=note.kind or given.kind,
        form=note.form or given.form,
        sender=_sender(note.sender, given.sender),
        recipient=_person(note.recipient, given.recipient),
        interview=_interview(note.interview, given.interview),
        sent_on=note.sent_on or given.sent_on,
        locale=note.locale or given.locale,
        stationery=note.stationery or given.stationery,
        waivers=(*note.waivers, *given.waivers),
    )


def _sender(own: Sender, given: Sender) -> Sender:
    if own.name and given.name and own.name != given.name:
        return own
    return Sender(name=own.name or given.name, phone=own.phone or given.phone, email=own.email or given.email)


def _person(own: NamedPerson, given: NamedPerson) -> NamedPerson:
    if own.name and given.name and own.name != given.name:
        return own
    return NamedPerson(name=own.name or given.name, title=own.title or given.title)


def _interview(own: InterviewFacts, given: InterviewFacts) -> InterviewFacts:
    dated = own.promise or own.promise_words
    return InterviewFacts(
        firm=own.firm or given.firm,
        aliases=own.aliases or (given.aliases if own.firm in {None, given.firm} else ()),
        role=own.role or given.role,
        interviewers=own.interviewers or given.interviewers,
        talking_points=own.talking_points or given.talking_points,
        date=own.date or given.date,
        promise=own.promise if dated else given.promise,
        promise_words=own.promise_words if dated else given.promise_words,
        next_round_on=own.next_round_on or given.next_round_on,
    )
