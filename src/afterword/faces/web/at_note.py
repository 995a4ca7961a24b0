"""Which note a page is about, and how it is called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from afterword.core.candidacy.model import Person
from afterword.core.note.approval import Addressed, KeptDraft
from afterword.core.note.model import NoteForm, NoteKind, Waiver
from afterword.core.plan.words import say_person
from afterword.core.problems import Missing
from afterword.faces.web.desk import Desk
from afterword.faces.web.steps import candidacy_path, note_path
from afterword.ports import Kept
from afterword.usecases.kept_draft import latest

if TYPE_CHECKING:
    from afterword.usecases.approve import Weighed

KIND_NAMES = {
    NoteKind.THANK_YOU: "Thank-you",
    NoteKind.CHECK_IN_MAIL: "Asking for news",
    NoteKind.VOICEMAIL: "Call",
    NoteKind.REPLY_TO_UPDATE: "Answer",
    NoteKind.AFTER_DECLINE: "Thanks after a decline",
    NoteKind.WITHDRAWAL: "Withdrawal",
    NoteKind.OTHER_OFFER: "Another firm’s offer",
    NoteKind.NEXT_ROUND: "Yes to the next round",
}
FORM_NAMES = {
    NoteForm.MAIL: "mail",
    NoteForm.LETTER: "letter",
    NoteForm.CARD: "card",
    NoteForm.CALL_SCRIPT: "call script",
}
MOST_SIGNS = 20_000  # ten times a long note; more would hold the engine up for seconds


@dataclass(frozen=True, slots=True)
class AtNote:
    """One note of one candidacy, at one desk."""

    desk: Desk
    kept: Kept
    to: Addressed
    person: Person

    @property
    def path(self) -> str:
        """The page of the note; what is done with it lies below."""
        return note_path(self.kept.id, self.to.person, self.to.kind, self.to.form)

    @property
    def paper_path(self) -> str:
        """Where everything that is printed for this person lies."""
        return candidacy_path(self.kept.id, f"/paper/{quote(self.to.person, safe='')}")

    @property
    def title(self) -> str:
        """Say "Thank-you to Ms. Ruth Okafor"."""
        return f"{KIND_NAMES[self.to.kind]}: {say_person(self.person)}"

    def draft(self) -> KeptDraft | None:
        """The revision that stands."""
        return latest(self.desk.wiring.store().drafts(self.kept.id), self.to)

    def weighed(self, draft: KeptDraft, waivers: tuple[Waiver, ...] = ()) -> Weighed:
        """A text of this note beside the other notes of its candidacy: what is noticed, and what of it blocks."""
        from afterword.usecases.approve import weigh  # noqa: PLC0415  (the rules of the reviewer are slow to build)

        others = self.desk.wiring.store().drafts(self.kept.id)
        return weigh(self.kept.candidacy, self.kept.id, draft, others, self.desk.checker, waivers)

    def text_of(self, text: str, subject: str | None) -> KeptDraft:
        """A text that is not kept, as if it were."""
        return KeptDraft(self.to, 0, self.desk.wiring.clock.now(), text, subject)


def note_at(desk: Desk, places: Mapping[str, str]) -> AtNote:
    """The note that a path names: id, person, kind, form. Missing for what there is not."""
    kind = next((one for one in NoteKind if one == places.get("kind")), None)
    form = next((one for one in NoteForm if one == places.get("form")), None)
    if kind is None or form is None:
        raise Missing("There is no such note.")
    kept = desk.kept(places.get("id", ""))
    person = kept.candidacy.person(places.get("person"))
    if person is None:
        raise Missing("Nobody of that name is known in this candidacy.")
    if form is NoteForm.CALL_SCRIPT or kind is NoteKind.VOICEMAIL:
        kind, form = NoteKind.VOICEMAIL, NoteForm.CALL_SCRIPT
    return AtNote(desk, kept, Addressed(person.id, kind, form), person)
