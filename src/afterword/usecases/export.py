"""Export: candidacies as documents that anyone can read, and that ``import`` reads back without loss."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from afterword.core.candidacy.document import write_candidacy
from afterword.core.mail.document import write_dispatch, write_received
from afterword.core.note.kept_document import write_approved, write_draft
from afterword.ports import Kept, Post, Store
from afterword.usecases.whole_form import WHOLE_FORM, write_change, write_invitation


def export(store: Store, ids: Sequence[str] | None = None) -> list[dict[str, Any]]:
    """The candidacy documents of those ids in that order, or of all, oldest first. Missing for an unknown id."""
    return [write_candidacy(kept.candidacy) for kept in _chosen(store, ids)]


def export_whole(store: Store, post: Post, ids: Sequence[str] | None = None) -> dict[str, Any]:
    """One document that also holds ids, audit, invitations, drafts, approvals, and the messages sent and received."""
    rows = [_write_entry(store, post, kept) for kept in _chosen(store, ids)]
    return {"afterword": WHOLE_FORM, "candidacies": rows}


def _chosen(store: Store, ids: Sequence[str] | None) -> Iterator[Kept]:
    if ids is not None:
        return (store.load(id_) for id_ in ids)
    age = {id_: number for number, (id_, *_) in enumerate(reversed(store.ids()))}
    return iter(sorted(store.every(), key=lambda kept: age.get(kept.id, len(age))))


def _write_entry(store: Store, post: Post, kept: Kept) -> dict[str, Any]:
    return {
        "id": kept.id,
        "candidacy": write_candidacy(kept.candidacy),
        "audit": [write_change(change) for change in store.audit(kept.id)],
        "invitations": [write_invitation(seen) for seen in store.invitations_of(kept.id)],
        "drafts": [write_draft(draft) for draft in store.drafts(kept.id)],
        "approvals": [write_approved(approved) for approved in store.approvals(kept.id)],
        "dispatches": [write_dispatch(dispatch) for dispatch in post.dispatches(kept.id)],
        "received": [write_received(received) for received in post.received(kept.id)],
    }
