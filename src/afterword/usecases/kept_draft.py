"""Kept drafts: every revision of a note stays, so that another wording, an edit or a slip can be taken back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from whenever import Instant

from afterword.core.candidacy.model import Candidacy
from afterword.core.note.approval import Addressed, Approved, KeptDraft
from afterword.core.note.manner import Manner
from afterword.core.note.model import Note
from afterword.core.problems import Conflict, Missing
from afterword.ports import Store

_MOST_EARLIER = 200


@dataclass(frozen=True, slots=True)
class Written:
    """A text to be kept: how it was composed, or that it left the candidate's own hand."""

    text: str
    subject: str | None = None
    seed: int = 0
    manner: Manner = Manner.USUAL
    by_hand: bool = False


def latest(drafts: Iterable[KeptDraft], to: Addressed) -> KeptDraft | None:
    """The revision that stands, or None."""
    return max((draft for draft in drafts if draft.to == to), key=lambda draft: draft.revision, default=None)


def standing(drafts: Iterable[KeptDraft]) -> list[KeptDraft]:
    """The revision that stands of every note."""
    newest: dict[Addressed, KeptDraft] = {}
    for draft in drafts:
        if draft.to not in newest or newest[draft.to].revision < draft.revision:
            newest[draft.to] = draft
    return list(newest.values())


def keep(store: Store, id_: str, to: Addressed, written: Written, now: Instant) -> KeptDraft:
    """Keep a text as the next revision; the same text and subject again is no revision. Conflict if another was faster."""
    before = latest(store.drafts(id_), to)
    if before and (before.text, before.subject, before.manner, before.seed) == (
        written.text,
        written.subject,
        written.manner,
        written.seed,
    ):
        return before
    revision = before.revision + 1 if before else 1
    made = KeptDraft(
        to=to,
        revision=revision,
        made_at=now,
        text=written.text,
        subject=written.subject,
        seed=written.seed,
        manner=written.manner,
        by_hand=written.by_hand,
        origin=revision,
    )
    store.keep_draft(id_, made)
    return made


def save(store: Store, id_: str, to: Addressed, own: tuple[str, str | None], began: int, now: Instant) -> KeptDraft:
    """Keep the candidate's own text and subject in place of the revision with which they began.

    The same again is no revision. Conflict if another stands by now, from another window or program.
    """
    before = latest(store.drafts(id_), to)
    standing_ = before.revision if before else 0
    if before and (before.text, before.subject) == own:
        return before
    if standing_ != began:
        raise Conflict("Another text of this note was kept meanwhile.")
    manner, seed = (before.manner, before.seed) if before else (Manner.USUAL, 0)
    text, subject = own
    made = KeptDraft(to, began + 1, now, text, subject, seed, manner, by_hand=True, origin=began + 1)
    store.keep_draft(id_, made)
    return made


def undo(store: Store, id_: str, to: Addressed, now: Instant) -> KeptDraft:
    """Bring back the text before the one that stands, as a revision of its own. Missing if there is none before it."""
    rows = {draft.revision: draft for draft in store.drafts(id_) if draft.to == to}
    if not rows:
        raise Missing("There is no draft of that note yet.")
    before = rows.get(rows[max(rows)].origin - 1)
    if before is None:
        raise Missing("This is the first draft of that note: there is none before it.")
    wanted = rows[before.origin]
    made = KeptDraft(
        to=to,
        revision=max(rows) + 1,
        made_at=now,
        text=wanted.text,
        subject=wanted.subject,
        seed=wanted.seed,
        manner=wanted.manner,
        by_hand=wanted.by_hand,
        origin=wanted.origin,
    )
    store.keep_draft(id_, made)
    return made


def earlier_texts(store: Store, id_: str, to: Addressed, standing_: KeptDraft | None) -> list[str]:
    """What the candidate wrote before a draft of that note was first made, for it to be unlike.

    ``standing_`` is the draft that is made again from the facts as they are now: only what came before it counts, so that it
    comes out the same. None: a draft that is not yet there; everything counts, its own earlier revisions too.
    """
    rows = store.newest_drafts(_MOST_EARLIER)
    if standing_ is None:
        return [draft.text for _, draft in rows]
    own = [draft for candidacy, draft in rows if candidacy == id_ and draft.to == to]
    like = [one for one in own if (one.seed, one.manner) == (standing_.seed, standing_.manner)]
    first = min(like, key=lambda one: one.revision, default=standing_)
    before = [one for one in own if one.revision < first.revision]
    others = [
        draft for candidacy, draft in rows if (candidacy, draft.to) != (id_, to) and draft.made_at < first.made_at
    ]
    return [draft.text for draft in (*before, *others)]


def approved_now(approvals: Sequence[Approved], draft: KeptDraft) -> Approved | None:
    """The yes that covers the draft as it stands; an edit since then has none."""
    return next((one for one in reversed(approvals) if one.covers(draft)), None)


def note_of(candidacy: Candidacy, ref: str, draft: KeptDraft) -> Note:
    """A kept draft as the note that the reviewer reads, with the facts as they stand now. Missing if nobody has that id."""
    from afterword.core.note.compose import note_about  # noqa: PLC0415  (heavy, and seldom needed)
    from afterword.core.note.facts import facts_for  # noqa: PLC0415

    facts = facts_for(candidacy, draft.to.person)
    return note_about(facts, draft.to.form, draft.to.kind, ref, None, draft.text, draft.subject)
