"""Kept drafts and approvals as JSON values, there and back; what is read was checked before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from whenever import Instant

from afterword.core.note.approval import Addressed, Approved, KeptDraft
from afterword.core.note.manner import Manner
from afterword.core.note.model import NoteForm, NoteKind, Waiver


def write_draft(draft: KeptDraft) -> dict[str, Any]:
    """One revision of a draft."""
    return {
        **_write_addressed(draft.to),
        "revision": draft.revision,
        "made_at": draft.made_at.format_iso(),
        "text": draft.text,
        "subject": draft.subject,
        "seed": draft.seed,
        "manner": draft.manner.value,
        "by_hand": draft.by_hand,
        "origin": draft.origin,
    }


def read_draft(row: Mapping[str, Any]) -> KeptDraft:
    """The same, read back."""
    return KeptDraft(
        to=_read_addressed(row),
        revision=row["revision"],
        made_at=Instant(row["made_at"]),
        text=row["text"],
        subject=row.get("subject"),
        seed=row["seed"],
        manner=Manner(row["manner"]),
        by_hand=row["by_hand"],
        origin=row["origin"],
    )


def write_approved(approved: Approved) -> dict[str, Any]:
    """One approval, with the reasons for what was waived."""
    return {
        **_write_addressed(approved.to),
        "revision": approved.revision,
        "at": approved.at.format_iso(),
        "digest": approved.digest,
        "waivers": [{"rule": waiver.rule, "reason": waiver.reason} for waiver in approved.waivers],
    }


def read_approved(row: Mapping[str, Any]) -> Approved:
    """The same, read back."""
    return Approved(
        to=_read_addressed(row),
        revision=row["revision"],
        at=Instant(row["at"]),
        digest=row["digest"],
        waivers=tuple(Waiver(one["rule"], one["reason"]) for one in row["waivers"]),
    )


def _write_addressed(to: Addressed) -> dict[str, str]:
    return {"person": to.person, "kind": to.kind.value, "form": to.form.value}


def _read_addressed(row: Mapping[str, Any]) -> Addressed:
    return Addressed(row["person"], NoteKind(row["kind"]), NoteForm(row["form"]))
