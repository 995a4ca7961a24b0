"""Redraft: the draft of a kept candidacy as it stands, made again from its facts or in other words, and kept where it changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from whenever import Instant

from afterword.core.candidacy.model import Candidacy
from afterword.core.note.approval import Addressed, KeptDraft
from afterword.core.note.model import NoteForm, NoteKind
from afterword.ports import Grammarian, Kept, Shelf, Store
from afterword.usecases.draft import Asked, Drafted, draft, with_text
from afterword.usecases.kept_draft import Written, approved_now, earlier_texts, keep, latest
from afterword.usecases.names import find_person

OwnText = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Tools:
    """What drafting asks of the world."""

    store: Store
    shelf: Shelf
    checker: Grammarian
    now: Instant


@dataclass(frozen=True, slots=True)
class Redrafted:
    """The draft with all that is known of it, and the revision that stands."""

    made: Drafted
    kept: KeptDraft


def addressed(candidacy: Candidacy, asked: Asked) -> Addressed:
    """Which note is asked for; a call script is always for a voicemail. Errors: Missing, Conflict (the person)."""
    kind = NoteKind.VOICEMAIL if asked.form is NoteForm.CALL_SCRIPT else asked.kind
    return Addressed(find_person(candidacy, asked.person).id, kind, asked.form)


def redraft(
    tools: Tools, kept: Kept, asked: Asked, *, again: int = 0, anew: bool = False, own: OwnText | None = None
) -> Redrafted:
    """The draft as it stands, or a new revision of it.

    ``anew`` asks for the wording of ``asked``, ``again`` for that many wordings further; else what stands is made again from the
    facts as they are now, unless it left the candidate's own hand or was approved. ``own`` is given the text and says what the
    candidate writes in its place.
    """
    to = addressed(kept.candidacy, asked)
    before = latest(tools.store.drafts(kept.id), to)
    if before and not anew:
        asked = replace(asked, seed=before.seed, manner=before.manner)
    elif before and again:
        asked = replace(asked, seed=before.seed + again)
    earlier = earlier_texts(tools.store, kept.id, to, None if anew else before)
    made = draft(kept.candidacy, replace(asked, earlier=(*asked.earlier, *earlier)), tools.shelf, tools.checker)
    left = before if before and not anew and _is_left_alone(tools.store, kept.id, before) else None
    stands = left.text if left else None
    text = own(stands or made.draft.note.text) if own else stands
    subject = left.subject if left else made.draft.note.subject
    if text is not None and (text, subject) != (made.draft.note.text, made.draft.note.subject):
        made = with_text(made, text, tools.checker, subject)
    return Redrafted(made, _kept(tools, kept.id, before, made, _written(made, to, asked, by_hand=text is not None)))


def _is_left_alone(store: Store, id_: str, draft_: KeptDraft) -> bool:
    """Whether no program puts other words in place of these: they are the candidate's own, or what they said yes to."""
    return draft_.by_hand or approved_now(store.approvals(id_), draft_) is not None


def _written(made: Drafted, to: Addressed, asked: Asked, *, by_hand: bool) -> tuple[Addressed, Written]:
    note = made.draft.note
    return to, Written(note.text, note.subject, asked.seed, asked.manner, by_hand)


def _kept(
    tools: Tools, id_: str, before: KeptDraft | None, made: Drafted, written: tuple[Addressed, Written]
) -> KeptDraft:
    note = made.draft.note
    if before and (before.text, before.subject) == (note.text, note.subject):
        return before
    return keep(tools.store, id_, *written, tools.now)
