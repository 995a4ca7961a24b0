"""What is said beside a note rather than in it: by the options of a command line, or by the settings of an editor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from whenever import Date

from afterword.core.candidacy.model import Candidacy
from afterword.core.note.model import InterviewFacts, NamedPerson, Note, NoteForm, NoteKind, Sender
from afterword.core.problems import Invalid


def given_note(said: Mapping[str, str]) -> Note:
    """An empty note with what is said, by the names of the options: to, title, from, firm, role, kind, as, interviewed-on, promised,
    sent-on, locale. Invalid for a kind, a form or a date that is none.
    """
    person = NamedPerson(name=said.get("to"), title=said.get("title"))
    return Note(
        text="",
        kind=NoteKind(_one_of(said, "kind", [*NoteKind])) if "kind" in said else None,
        form=NoteForm(_one_of(said, "as", [*NoteForm])) if "as" in said else None,
        sender=Sender(name=said.get("from")),
        recipient=person,
        interview=InterviewFacts(
            firm=said.get("firm"),
            role=said.get("role"),
            interviewers=(person,) if person.name else (),
            date=_date(said, "interviewed-on"),
            promise=_date(said, "promised"),
        ),
        sent_on=_date(said, "sent-on"),
        locale=said.get("locale"),
    )


def note_of_candidacy(candidacy: Candidacy, person: str | None, given: Note) -> Note:
    """An empty note to somebody of a candidacy, with all that is known there. Errors: Invalid (nobody named), Missing, Conflict."""
    from afterword.core.note.compose import note_about  # noqa: PLC0415  (heavy, and seldom needed)
    from afterword.core.note.facts import facts_for  # noqa: PLC0415
    from afterword.usecases.names import find_person  # noqa: PLC0415

    if not person:
        raise Invalid("Say to whom the note goes: --to PERSON.")
    facts = facts_for(candidacy, find_person(candidacy, person).id)
    form, kind = given.form or NoteForm.MAIL, given.kind or NoteKind.THANK_YOU
    return note_about(facts, form, kind, None, given.sent_on, "", None)


def _one_of(said: Mapping[str, str], name: str, words: Sequence[str]) -> str:
    if said[name] not in words:
        raise Invalid(f"{name}: {said[name][:40]!r} is none of {', '.join(words)}.")
    return said[name]


def _date(said: Mapping[str, str], name: str) -> Date | None:
    try:
        return Date(said[name]) if name in said else None
    except ValueError as fault:
        raise Invalid(f"{name}: {said[name][:40]!r} is no date: write it as 2026-11-13.") from fault
