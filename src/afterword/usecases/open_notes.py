"""Open notes: a document, a file of one note a line, a mail, any text, or a folder of them, with what context is given."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from afterword.core.note.model import Note, Waiver
from afterword.core.problems import Invalid, Problem, Unavailable

ENDINGS = (".json", ".jsonl", ".toml", ".eml", ".txt", ".md", ".text")


@dataclass(frozen=True, slots=True)
class Context:
    """What the files do not say, and is said beside them; what a file says itself goes before."""

    note: Note
    template: bool = False


def files_in(path: Path) -> Iterator[Path]:
    """The notes of a folder and of those below it, by name; hidden ones are left out, and a folder is entered once.

    Errors: Unavailable (a folder that cannot be read).
    """
    seen: set[Path] = set()
    yield from _files_in(path, seen)


def _files_in(path: Path, seen: set[Path]) -> Iterator[Path]:
    real = path.resolve()
    if real in seen:
        return
    seen.add(real)
    try:
        entries = sorted(path.iterdir())
    except OSError as error:
        raise Unavailable(f"The folder {path} cannot be read: {error.strerror or error}.") from error
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            yield from _files_in(entry, seen)
        elif entry.suffix.lower() in ENDINGS:
            yield entry


def decoded(data: bytes, path: str) -> str:
    """The text of a file in UTF-8 or, with its mark, in UTF-16; Invalid names the line that is neither."""
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        try:
            return data.decode("utf-16")
        except UnicodeDecodeError as error:
            raise Invalid(f"{path} begins as UTF-16 and does not go on so.") from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = f"line {data.count(bytes([10]), 0, error.start) + 1}"
        raise Invalid(f"{path} is not text in UTF-8.", (Problem(place, "Save the file as text in UTF-8."),)) from error


def in_context(note: Note, context: Context) -> Note:
    """The note with the given facts wherever it has none of its own."""
    given, facts = context.note, note.interview
    return replace(
        note,
        kind=note.kind or given.kind,
        form=note.form or given.form,
        sender=note.sender if note.sender.name else given.sender,
        recipient=note.recipient if note.recipient.name else given.recipient,
        interview=replace(
            facts,
            firm=facts.firm or given.interview.firm,
            role=facts.role or given.interview.role,
            date=facts.date or given.interview.date,
            promise=facts.promise or given.interview.promise,
            interviewers=facts.interviewers or given.interview.interviewers,
        ),
        sent_on=note.sent_on or given.sent_on,
        locale=note.locale or given.locale,
        waivers=(*note.waivers, *given.waivers),
    )


def read_waiver(text: str) -> Waiver:
    """RULE=REASON; Invalid for anything else."""
    rule, equals, reason = text.partition("=")
    if not equals or len(re.findall(r"\w+", reason)) < 3:
        raise Invalid(f"{text!r}: write RULE=REASON, the reason in a few words.")
    return Waiver(rule.strip(), reason.strip())
