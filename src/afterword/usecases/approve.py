"""Approve: the candidate's yes to the exact bytes of a draft, once nothing in it blocks (E5, E8 to E12, J10)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from whenever import Instant

from afterword.core.candidacy.model import Candidacy
from afterword.core.note.approval import Approved, KeptDraft
from afterword.core.note.model import Note, Waiver
from afterword.core.problems import Invalid, Refused
from afterword.core.review.approving import problems_of_waivers, unanswered
from afterword.core.review.model import Finding, Panel
from afterword.core.review.reviewer import review
from afterword.ports import Checker, Store
from afterword.usecases.kept_draft import note_of, standing


@dataclass(frozen=True, slots=True)
class Weighed:
    """A draft before the yes: everything the reviewer noticed, and what of it still blocks."""

    draft: KeptDraft
    note: Note
    findings: tuple[Finding, ...]
    blocking: tuple[Finding, ...]


def weigh(
    candidacy: Candidacy,
    ref: str,
    draft: KeptDraft,
    others: Sequence[KeptDraft],
    checker: Checker,
    waivers: Sequence[Waiver] = (),
) -> Weighed:
    """Review a draft beside the other notes of its candidacy. Invalid for a waiver that answers nothing."""
    note = note_of(candidacy, ref, draft)
    panel = Panel(tuple(note_of(candidacy, ref, other) for other in standing(others) if other.to != draft.to))
    findings = review(note, panel, check=checker.remarks)
    if problems := problems_of_waivers(waivers, findings):
        raise Invalid("A waiver answers a finding with a reason.", problems)
    return Weighed(draft, note, findings, unanswered(findings, waivers))


def approve(store: Store, ref: str, weighed: Weighed, waivers: Sequence[Waiver], now: Instant) -> Approved:
    """Keep the yes. Refused while something blocks."""
    if weighed.blocking:
        raise Refused("Something in this note still blocks it: mend it, or waive it with a reason.")
    approved = Approved(weighed.draft.to, weighed.draft.revision, now, weighed.draft.digest, tuple(waivers))
    store.approve(ref, approved)
    return approved
