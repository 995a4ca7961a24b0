"""Draft a note to one person, reviewed, and say to which address it may go."""

from __future__ import annotations

from dataclasses import dataclass, replace

from whenever import Date

from afterword.core.candidacy.model import Candidacy, Part, Person
from afterword.core.note.compose import compose
from afterword.core.note.dates import is_american
from afterword.core.note.draft import Draft, Sentence, TooFew
from afterword.core.note.manner import Manner
from afterword.core.note.model import NoteForm, NoteKind
from afterword.core.note.prose import sentences
from afterword.core.note.wording import Wording, base_of, read_wording
from afterword.core.problems import Invalid, Missing
from afterword.core.review.model import Finding
from afterword.core.review.reviewer import review, review_panel
from afterword.core.review.typed import mender
from afterword.ports import Checker, Grammarian, Shelf
from afterword.usecases.names import find_person


@dataclass(frozen=True, slots=True)
class Asked:
    """Which note: to whom (an id or a name), in which form, of which kind.

    ``seed`` asks for another wording, ``manner`` for another sound; ``earlier`` are texts that the note should be unlike.
    """

    person: str
    form: NoteForm
    kind: NoteKind = NoteKind.THANK_YOU
    ref: str | None = None
    sent_on: Date | None = None
    seed: int = 0
    manner: Manner = Manner.USUAL
    earlier: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Drafted:
    """The draft, what the reviewer says of it, and what it lacks (with the one question) where facts are too few."""

    draft: Draft
    findings: tuple[Finding, ...]
    too_few: TooFew | None
    person: Person


def draft(candidacy: Candidacy, asked: Asked, shelf: Shelf, checker: Grammarian) -> Drafted:
    """Compose and review. Errors: Missing (nobody of that name), Conflict (several), Refused, Invalid (a table of wording)."""
    person = find_person(candidacy, asked.person)
    wording = wording_for(candidacy.candidate.locale, shelf)
    made = compose(
        candidacy,
        person.id,
        asked.form,
        asked.kind,
        wording,
        ref=asked.ref,
        sent_on=asked.sent_on,
        seed=asked.seed,
        manner=asked.manner,
        earlier=asked.earlier,
        weigh=checker.kinds,
        mend=mender(candidacy, checker.remarks),
    )
    drafted = made.draft if isinstance(made, TooFew) else made
    return Drafted(
        drafted, review(drafted.note, check=checker.remarks), made if isinstance(made, TooFew) else None, person
    )


def draft_panel(candidacy: Candidacy, asked: Asked, shelf: Shelf, checker: Grammarian) -> list[Drafted]:
    """A note to each person of the last interview that was held, compared for copies (E2). Missing if nobody is known of it."""
    held = [one for one in candidacy.interviews if not one.cancelled]
    last = max(held, key=lambda one: one.ended, default=None)
    ids = last.people if last else ()
    people = [one for one in candidacy.people if one.id in ids and one.part is Part.INTERVIEWER]
    if not people:
        raise Missing("Nobody is known of the last interview yet: say whom you met with afterword debrief.")
    made = [draft(candidacy, replace(asked, person=one.id), shelf, checker) for one in people]
    notes = [one.draft.note for one in made]
    findings = review_panel(notes, check=checker.remarks)
    return [replace(one, findings=found) for one, found in zip(made, findings, strict=True)]


def wording_for(locale: str | None, shelf: Shelf) -> Wording:
    """The table of wording of a locale: American, or else British usage."""
    return _read("en-US" if is_american(locale) else "en-GB", shelf)


def _read(name: str, shelf: Shelf) -> Wording:
    texts = shelf.wording(name)
    base = base_of(texts)
    wording, problems = read_wording(texts, _read(base, shelf) if base and base != name else None)
    if wording is None:
        raise Invalid(f"The table of wording {name} does not fit.", problems)
    return wording


def address_for(candidacy: Candidacy, person: Person) -> tuple[str | None, Person | None]:
    """The address the person freely gave (E17); else that of whoever arranged it, who is asked to pass it on (J6).

    The second value is the go-between, or None where the note goes straight; (None, None) where no address may be used.
    """
    if person.email and person.email_given:
        return person.email, None
    arrangers = [
        one for one in candidacy.people if one.part is not Part.INTERVIEWER and one.email and one.id != person.id
    ]
    return (arrangers[0].email, arrangers[0]) if arrangers else (None, None)


def with_text(made: Drafted, text: str, checker: Checker, subject: str | None) -> Drafted:
    """The draft with the candidate's own text in place of what was composed, reviewed anew; its sentences are theirs."""
    note = replace(made.draft.note, text=text, subject=subject)
    own = tuple(Sentence(text[start:end], "own words") for start, end in sentences(text))
    return Drafted(Draft(note, own, made.draft.points), review(note, check=checker.remarks), None, made.person)
