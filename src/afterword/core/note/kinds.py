"""Every kind of note: the section of wording that its subject comes from, and what composes its body."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from afterword.core.note.answers import short_note
from afterword.core.note.call_script import voicemail
from afterword.core.note.check_in import check_in_mail
from afterword.core.note.choice import Choice
from afterword.core.note.facts import Facts
from afterword.core.note.model import NoteForm, NoteKind
from afterword.core.note.thank_you import Letter, thank_you

Compose = Callable[[Facts, NoteForm, NoteKind, Choice], Letter]


@dataclass(frozen=True, slots=True)
class Kind:
    """``section`` of the table of wording; ``forms`` in which a note of the kind may go."""

    section: str
    compose: Compose
    forms: tuple[NoteForm, ...] = (NoteForm.MAIL, NoteForm.LETTER)


KINDS: dict[NoteKind, Kind] = {
    NoteKind.THANK_YOU: Kind("thank-you", thank_you, (NoteForm.MAIL, NoteForm.LETTER, NoteForm.CARD)),
    NoteKind.CHECK_IN_MAIL: Kind("check-in", check_in_mail, (NoteForm.MAIL,)),
    NoteKind.VOICEMAIL: Kind("call-script", voicemail, (NoteForm.CALL_SCRIPT,)),
    NoteKind.REPLY_TO_UPDATE: Kind("reply-to-update", short_note, (NoteForm.MAIL,)),
    NoteKind.AFTER_DECLINE: Kind("thanks-after-decline", short_note, (NoteForm.MAIL, NoteForm.LETTER, NoteForm.CARD)),
    NoteKind.WITHDRAWAL: Kind("withdrawal", short_note),
    NoteKind.OTHER_OFFER: Kind("other-offer", short_note, (NoteForm.MAIL,)),
    NoteKind.NEXT_ROUND: Kind("next-round", short_note, (NoteForm.MAIL,)),
}
