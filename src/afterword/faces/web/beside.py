"""What stands beside a note: the facts it rests on, the other notes of the panel, and the other ways to write it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from afterword.core.candidacy.model import Candidacy, Part, TalkingPoint
from afterword.core.mail.dispatch import Dispatch
from afterword.core.note.approval import Addressed, KeptDraft
from afterword.core.note.draft import Sentence
from afterword.core.note.facts import facts_for
from afterword.core.note.kinds import KINDS
from afterword.core.note.model import Note, NoteForm, NoteKind
from afterword.core.plan.words import say_person
from afterword.core.review.rules.copied_note import alike
from afterword.faces.present.outbox import told
from afterword.faces.web.at_note import FORM_NAMES, KIND_NAMES, AtNote
from afterword.faces.web.steps import note_path
from afterword.usecases.kept_draft import note_of, standing

_POINT = re.compile(r"talking_points\[(\d+)\]\.(topic|liked|interest)")


@dataclass(frozen=True, slots=True)
class Rests:
    """A sentence of the draft, and what it rests on."""

    sentence: str
    on: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Other:
    """The note to another of the panel: its pieces, each with whether this note says it as well; none if it is not yet written."""

    name: str
    path: str
    pieces: tuple[tuple[str, bool], ...] = ()

    @property
    def shared(self) -> int:
        """How many sentences stand in both."""
        return sum(is_shared for _, is_shared in self.pieces)


@dataclass(frozen=True, slots=True)
class Link:
    """Another note to the same person."""

    said: str
    path: str


def points_of(at: AtNote) -> list[TalkingPoint]:
    """What was talked about with this person, then what was said to all."""
    return [point for _, point in facts_for(at.kept.candidacy, at.to.person).points]


def rests_on(candidacy: Candidacy, sentences: Sequence[Sentence]) -> list[Rests]:
    """Each sentence with its row of wording and the candidate's words in it."""
    return [Rests(one.text, _ground(one), _words(candidacy, one.fact)) for one in sentences]


def _ground(one: Sentence) -> str:
    return "your own words" if one.row == "own words" else f"row {one.row}"


def _words(candidacy: Candidacy, places: str | None) -> str:
    """The candidate's words that stand at some places, parted by commas."""
    points = candidacy.talking_points
    found = [(int(index), part) for index, part in _POINT.findall(places or "") if int(index) < len(points)]
    return " / ".join(str(getattr(points[index], part) or "") for index, part in found)


def panel(at: AtNote, note: Note) -> list[Other]:
    """The other notes of thanks of the same candidacy, what they share with this one marked (E2)."""
    if at.to.kind is not NoteKind.THANK_YOU:
        return []
    candidacy = at.kept.candidacy
    kept = standing(at.desk.wiring.store().drafts(at.kept.id))
    rows: list[Other] = []
    for person in candidacy.people:
        if person.id == at.to.person or person.part is not Part.INTERVIEWER:
            continue
        theirs = [one for one in kept if one.to.person == person.id and one.to.kind is NoteKind.THANK_YOU]
        rows += [_other(at, note, one) for one in theirs]
        if not theirs:
            path = note_path(at.kept.id, person.id, NoteKind.THANK_YOU, at.to.form)
            rows.append(Other(say_person(person), path))
    return rows


def _other(at: AtNote, note: Note, draft: KeptDraft) -> Other:
    person = at.kept.candidacy.person(draft.to.person)
    theirs = note_of(at.kept.candidacy, at.kept.id, draft)
    name = f"{say_person(person) if person else draft.to.person}, {FORM_NAMES[draft.to.form]}"
    return Other(name, _path(at, draft.to), tuple(_pieces(theirs.text, alike(theirs, note))))


def _pieces(text: str, shared: Sequence[tuple[int, int]]) -> Iterator[tuple[str, bool]]:
    at = 0
    for start, end in sorted(shared):
        yield text[at:start], False
        yield text[start:end], True
        at = end
    yield text[at:], False


def _path(at: AtNote, to: Addressed) -> str:
    return note_path(at.kept.id, to.person, to.kind, to.form)


def forms(at: AtNote) -> list[Link]:
    """The other forms in which this note may go."""
    others = [form for form in KINDS[at.to.kind].forms if form is not at.to.form]
    return [Link(f"As a {FORM_NAMES[form]}", _path(at, Addressed(at.to.person, at.to.kind, form))) for form in others]


def kinds(at: AtNote) -> list[Link]:
    """What else may be written to this person."""
    return [
        Link(KIND_NAMES[kind], _path(at, Addressed(at.to.person, kind, _first_form(kind))))
        for kind in NoteKind
        if kind is not at.to.kind
    ]


def _first_form(kind: NoteKind) -> NoteForm:
    return NoteForm.CALL_SCRIPT if kind is NoteKind.VOICEMAIL else NoteForm.MAIL


def on_their_way(at: AtNote) -> list[tuple[Dispatch, str]]:
    """The messages that this note became, newest first, and what became of them."""
    now = at.desk.wiring.clock.now()
    rows = [one for one in at.desk.wiring.post().dispatches(at.kept.id) if one.to == at.to]
    return [(one, told(one, at.kept.candidacy, now)) for one in reversed(rows)]
