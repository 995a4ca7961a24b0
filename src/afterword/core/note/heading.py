"""The heading of a plain text: lines such as "To: Ruth Okafor" above the note, which say what the reviewer may count on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from whenever import Date

from afterword.core.note.model import InterviewFacts, NamedPerson, Note, NoteForm, NoteKind, Sender
from afterword.core.problems import Problem

KEYS = frozenset(
    {
        "to", "title", "from", "phone", "email", "subject", "firm", "alias", "role", "kind", "as", "locale", "interviewer",
        "interviewed-on", "promised", "next-round-on", "sent-on", "date", "stationery", "waive",
    }
)  # fmt: skip
_ROW = re.compile(r"([A-Za-z][A-Za-z _-]{0,30}):[ \t]*([^\r\n]*)(?:\r\n|\r|\n|\Z)")
_FOLDED = re.compile(r"[ \t]+\S[^\r\n]*(?:\r\n|\r|\n|\Z)")
_BLANK = re.compile(r"(?:[ \t]*(?:\r\n|\r|\n))+")
_FENCE = re.compile(r"---[ \t]*(?:\r\n|\r|\n|\Z)")
_ADDRESS = re.compile(r"\s*<[^<>]*@[^<>]*>")
_MOST_ROWS = 60


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a heading: its key, what stands there, and the line's number from 1."""

    key: str
    value: str
    line: int


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above a note. ``end`` is where the note itself begins, in code points; 0 where there is no heading."""

    end: int = 0
    rows: tuple[Row, ...] = ()

    @property
    def waived(self) -> tuple[Row, ...]:
        """The lines that answer a rule with a reason."""
        return tuple(row for row in self.rows if row.key == "waive")


def find_heading(text: str) -> Heading:
    """The heading of a text: its first lines up to a blank one if each is "Key: value" and the first key is known here;
    or the lines between two of three dashes.
    """
    fence = _FENCE.match(text)
    at = fence.end() if fence else 0
    rows: list[Row] = []
    while len(rows) < _MOST_ROWS:
        row = _ROW.match(text, at)
        if row is None or row.end() == at:
            break
        key = re.sub(r"[ _]", "-", row[1].strip().casefold())
        rows.append(Row(key, row[2].strip().strip("\"'"), text.count("\n", 0, at) + 1))
        at = row.end()
        while folded := _FOLDED.match(text, at):
            at = folded.end()
    return _ended(text, at, rows, fenced=fence is not None)


def _ended(text: str, at: int, rows: list[Row], *, fenced: bool) -> Heading:
    """The heading, if it ends as one does."""
    close = (_FENCE if fenced else _BLANK).match(text, at)
    if not rows or not (fenced or rows[0].key in KEYS) or (close is None and (fenced or at < len(text))):
        return Heading()
    blank = _BLANK.match(text, close.end()) if close else None
    end = blank.end() if blank else close.end() if close else at
    return Heading(end, tuple(rows))


def facts_of(heading: Heading) -> tuple[Note, tuple[Problem, ...]]:
    """An empty note with what the heading says, and what in it cannot be read, by line. Waivers are the reviewer's affair."""
    reader = _Reader(heading.rows)
    note = Note(
        text="",
        kind=reader.kind(),
        form=reader.form(),
        sender=Sender(name=reader.name("from"), phone=reader.text("phone"), email=reader.text("email")),
        recipient=NamedPerson(name=reader.name("to"), title=reader.text("title")),
        interview=InterviewFacts(
            firm=reader.text("firm"),
            aliases=tuple(reader.texts("alias")),
            role=reader.text("role"),
            interviewers=tuple(NamedPerson(name=name) for name in reader.texts("interviewer")),
            date=reader.date("interviewed-on"),
            promise=reader.loose_date("promised"),
            promise_words=None if reader.loose_date("promised") else reader.text("promised"),
            next_round_on=reader.date("next-round-on"),
        ),
        sent_on=reader.date("sent-on") or reader.loose_date("date"),
        locale=reader.text("locale"),
        stationery=reader.text("stationery"),
        subject=reader.text("subject"),
    )
    return note, tuple(reader.problems)


class _Reader:
    """Reads the rows and gathers what is wrong with them."""

    def __init__(self, rows: tuple[Row, ...]) -> None:
        self._rows = rows
        self.problems: list[Problem] = []

    def _of(self, key: str) -> Iterator[Row]:
        return (row for row in self._rows if row.key == key and row.value)

    def texts(self, key: str) -> list[str]:
        return [row.value for row in self._of(key)]

    def text(self, key: str) -> str | None:
        return next(iter(self.texts(key)), None)

    def name(self, key: str) -> str | None:
        """A name without the address that a mail sets beside it; an address alone is no name."""
        name = _ADDRESS.sub("", self.text(key) or "").strip().strip("\"'")
        return name if name and "@" not in name else None

    def loose_date(self, key: str) -> Date | None:
        """An ISO date if it is one."""
        try:
            return Date(self.text(key) or "")
        except ValueError:
            return None

    def date(self, key: str) -> Date | None:
        found = self.loose_date(key)
        if found is None:
            for row in self._of(key):
                self._wrong(row, "is no date: write it as 2026-11-13.")
        return found

    def kind(self) -> NoteKind | None:
        for row in self._of("kind"):
            if row.value in set(NoteKind):
                return NoteKind(row.value)
            self._wrong(row, f"is no kind: use one of {', '.join(NoteKind)}.")
        return None

    def form(self) -> NoteForm | None:
        for row in self._of("as"):
            if row.value in set(NoteForm):
                return NoteForm(row.value)
            self._wrong(row, f"is no form: use one of {', '.join(NoteForm)}.")
        return None

    def _wrong(self, row: Row, sentence: str) -> None:
        self.problems.append(Problem(f"line {row.line}", f"{row.key}: {row.value[:40]!r} {sentence}"))
