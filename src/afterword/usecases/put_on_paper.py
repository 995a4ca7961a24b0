"""Put on paper: the sheet for one person, from what was approved, as it is to be set (E4, E5, E7, E19)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from whenever import Date, Instant

from afterword.core.candidacy.model import Part, Person
from afterword.core.candidacy.standing import is_closed
from afterword.core.note.approval import Addressed, KeptDraft
from afterword.core.note.model import Note, NoteForm, NoteKind
from afterword.core.paper.card import card, copying_sheet
from afterword.core.paper.envelope import envelope
from afterword.core.paper.legible import flaws
from afterword.core.paper.letter import letter
from afterword.core.paper.model import Flaw, Paper, Piece, Sheet, Typeset, Wishes
from afterword.core.paper.sizes import paper_for
from afterword.core.playbook.model import Playbook
from afterword.core.problems import Conflict, Missing, Refused
from afterword.ports import Grammarian, Kept, Shelf, Store, Typesetter
from afterword.usecases.kept_draft import approved_now, latest, note_of
from afterword.usecases.names import find_candidacy, find_person

_FORMS = {Piece.LETTER: NoteForm.LETTER, Piece.CARD: NoteForm.CARD, Piece.COPYING_SHEET: NoteForm.CARD}


@dataclass(frozen=True, slots=True)
class Reader:
    """Whom a sheet is for, and in which candidacy."""

    kept: Kept
    person: Person


@dataclass(frozen=True, slots=True)
class Desk:
    """What is asked while a sheet is made; the checker, slow to load, only where a text is composed."""

    store: Store
    shelf: Shelf
    checker: Callable[[], Grammarian]
    playbook: Playbook
    now: Instant


def readers(store: Store, words: str, candidacy: str | None) -> list[Reader]:
    """Whom the words mean: a person of the named candidacy or of an open one, or everybody of the last interview of a candidacy.

    Errors: Missing (nobody), Conflict (people of several candidacies).
    """
    if candidacy is not None:
        kept = find_candidacy(store, candidacy)
        return [Reader(kept, find_person(kept.candidacy, words))]
    found = list(_people_called(store, words))
    if len(found) > 1:
        names = ", ".join(f"{one.person.name} ({one.kept.id})" for one in found[:6])
        raise Conflict(f"{words!r} may mean {names}: say which with --candidacy.")
    return found or _panel(store, words)


def _people_called(store: Store, words: str) -> Iterator[Reader]:
    for kept in store.every():
        if is_closed(kept.candidacy):
            continue
        try:
            yield Reader(kept, find_person(kept.candidacy, words))
        except Missing:
            continue


def _panel(store: Store, words: str) -> list[Reader]:
    try:
        kept = find_candidacy(store, words)
    except Missing as error:
        raise Missing(f"Neither a person nor a candidacy is called {words!r}.") from error
    held = [one for one in kept.candidacy.interviews if not one.cancelled]
    last = max(held, key=lambda one: one.ended, default=None)
    people = [kept.candidacy.person(id_) for id_ in (last.people if last else ())]
    panel = [Reader(kept, one) for one in people if one and one.part is Part.INTERVIEWER]
    if not panel:
        raise Missing("Nobody is known of the last interview yet: say whom you met with afterword debrief.")
    return panel


def sheet_for(reader: Reader, piece: Piece, wishes: Wishes, desk: Desk, *, proof: bool = False) -> Sheet:
    """The sheet. Missing where there is no draft; Refused where it is not approved, unless it is only a ``proof`` to look at."""
    candidacy, person = reader.kept.candidacy, reader.person
    on = desk.now.to_tz(candidacy.zone()).date()
    locale = candidacy.candidate.locale
    if piece is Piece.ENVELOPE:
        return envelope(candidacy, person, on, paper_for(piece, wishes.paper, locale, holds=_held(reader, desk)))
    paper = paper_for(piece, wishes.paper, locale)
    if piece is Piece.SLIP:
        from afterword.core.paper.slip import slip  # noqa: PLC0415  (the plan, for this piece only)

        return slip(candidacy, person, desk.playbook, desk.now, on, paper)
    if piece is Piece.CALL_SHEET:
        return _call_sheet(reader, on, paper, desk)
    note = _note(reader, _FORMS[piece], desk, proof=proof)
    if piece is Piece.LETTER:
        return letter(candidacy, person, note, on, paper, wishes)
    if piece is Piece.CARD:
        return card(candidacy, person, note, on, paper, wishes)
    return copying_sheet(candidacy, person, note, on, paper, paper_for(Piece.SLIP, None, locale))


def _call_sheet(reader: Reader, on: Date, paper: Paper, desk: Desk) -> Sheet:
    from afterword.core.paper.call_sheet import call_sheet  # noqa: PLC0415  (composer and reviewer, for this piece only)
    from afterword.usecases.draft import Asked, draft  # noqa: PLC0415

    candidacy, person = reader.kept.candidacy, reader.person
    asked = Asked(person.id, NoteForm.CALL_SCRIPT, NoteKind.VOICEMAIL, ref=reader.kept.id, sent_on=on)
    return call_sheet(candidacy, person, draft(candidacy, asked, desk.shelf, desk.checker()).draft, on, paper)


def set_sheet(sheet: Sheet, typesetter: Typesetter) -> tuple[Typeset, tuple[Flaw, ...]]:
    """The sheet in type, and what keeps it from being legible (E5)."""
    made = typesetter.pdf(sheet)
    return made, flaws(sheet, made.measured)


def _held(reader: Reader, desk: Desk) -> Piece:
    """What goes into the envelope: the card if there is one and no letter."""
    drafts = desk.store.drafts(reader.kept.id)
    forms = {one.to.form for one in drafts if one.to.person == reader.person.id}
    return Piece.CARD if NoteForm.CARD in forms and NoteForm.LETTER not in forms else Piece.LETTER


def _note(reader: Reader, form: NoteForm, desk: Desk, *, proof: bool) -> Note:
    ref, person = reader.kept.id, reader.person
    to = Addressed(person.id, NoteKind.THANK_YOU, form)
    kept: KeptDraft | None = latest(desk.store.drafts(ref), to)
    named = f"{ref} --to {person.id} --as {form.value}"
    if kept is None:
        raise Missing(f"There is no {form.value} to {person.name} yet: afterword draft {named}")
    if not proof and approved_now(desk.store.approvals(ref), kept) is None:
        raise Refused(
            f"The {form.value} to {person.name} is not approved yet, so it is not printed: afterword approve {named}"
        )
    return note_of(reader.kept.candidacy, ref, kept)
