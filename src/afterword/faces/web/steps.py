"""Where each step of a plan is carried out: its one button, and the page that it leads to."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from afterword.core.candidacy.model import Candidacy, Channel
from afterword.core.note.model import NoteForm, NoteKind
from afterword.core.plan.model import Action, ActionKind

_NOTES = {
    ActionKind.THANK_YOU: NoteKind.THANK_YOU,
    ActionKind.CHECK_IN_MAIL: NoteKind.CHECK_IN_MAIL,
    ActionKind.CHECK_IN_CALL: NoteKind.VOICEMAIL,
    ActionKind.REPLY_TO_THEM: NoteKind.REPLY_TO_UPDATE,
    ActionKind.TELL_OTHER_OFFER: NoteKind.OTHER_OFFER,
    ActionKind.SEND_WITHDRAWAL: NoteKind.WITHDRAWAL,
}
_FORMS = {
    Channel.MAIL: NoteForm.MAIL,
    Channel.FORWARDED: NoteForm.MAIL,
    Channel.LETTER: NoteForm.LETTER,
    Channel.RECEPTION: NoteForm.LETTER,
    Channel.CARD: NoteForm.CARD,
    Channel.PHONE: NoteForm.CALL_SCRIPT,
}
_SAID = {
    ActionKind.THANK_YOU: "Write the note",
    ActionKind.CHECK_IN_MAIL: "Write the mail",
    ActionKind.CHECK_IN_CALL: "See what to say",
    ActionKind.REPLY_TO_THEM: "Write the answer",
    ActionKind.TELL_OTHER_OFFER: "Write it",
    ActionKind.SEND_WITHDRAWAL: "Write it",
    ActionKind.GET_CONTACT: "Add an address",
    ActionKind.RESPOND_TO_OFFER: "See the offer",
    ActionKind.PREPARE_NEXT_ROUND: "See what is known",
    ActionKind.SELF_ASSESS: "I have looked back",
    ActionKind.CLOSE: "Close it",
}


@dataclass(frozen=True, slots=True)
class Step:
    """A button: its words, and the page that it opens; ``others``: the same for the further people it is owed to (E2), by name."""

    said: str
    path: str
    others: tuple[tuple[str, str], ...] = ()


def candidacy_path(id_: str, part: str = "") -> str:
    """The page of a candidacy, or a part of it."""
    return f"/c/{quote(id_, safe='')}{part}"


def note_path(id_: str, person: str, kind: NoteKind, form: NoteForm) -> str:
    """The page of one note."""
    return candidacy_path(id_, f"/note/{quote(person, safe='')}/{kind.value}/{form.value}")


def step_for(id_: str, candidacy: Candidacy, action: Action) -> Step:
    """The button of an action."""
    said = _SAID[action.kind]
    kind = _NOTES.get(action.kind)
    people = [person for one in action.to if (person := candidacy.person(one))]
    to = people[0].id if people else None
    if kind is not None and to is not None:
        form = next((_FORMS[channel] for channel in action.channels if channel in _FORMS), NoteForm.MAIL)
        if kind is NoteKind.VOICEMAIL:
            form = NoteForm.CALL_SCRIPT
        others = tuple((person.name, note_path(id_, person.id, kind, form)) for person in people[1:])
        return Step(said, note_path(id_, to, kind, form), others)
    if action.kind is ActionKind.GET_CONTACT:
        edit = f"?edit=people.{quote(to, safe='')}#email" if to else "#people"
        return Step(said, candidacy_path(id_, edit))
    if action.kind is ActionKind.SELF_ASSESS:
        return Step(said, candidacy_path(id_, "#log"))
    if action.kind is ActionKind.CLOSE:
        return Step(said, candidacy_path(id_, "#close"))
    return Step("Open it" if kind is not None else said, candidacy_path(id_))
