"""Small values that the tests of stores share."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from whenever import Date, Instant, TimeDelta

from afterword.core.candidacy.model import Candidacy, Candidate, Channel, Event, EventKind, Firm, Interview, Person
from afterword.core.candidacy.moments import ClosedDays
from afterword.core.note.approval import Addressed, Approved, KeptDraft
from afterword.core.note.model import NoteForm, NoteKind, Waiver
from afterword.ports import InvitationKey, InvitationSeen, Times

NOW = Instant("2026-03-10T15:00Z")
NEVER = Times(None, None)


def hours(count: float) -> Instant:
    """So many hours after NOW."""
    return NOW + TimeDelta(hours=count)


def a_candidacy(firm: str = "Okafor & Lane LLP", role: str = "Associate") -> Candidacy:
    return Candidacy(
        candidate=Candidate(name="Anna Berg"),
        firm=Firm(name=firm, zone="America/New_York", country="US"),
        role=role,
        people=(Person(id="p1", name="Ruth Okafor", email="ruth@firm.example", email_given=True),),
        interviews=(Interview(ended=hours(-2), zone="America/New_York", people=("p1",)),),
        closed_days=ClosedDays(frozenset({5, 6}), frozenset({Date(2026, 7, 3), Date(2026, 12, 25)})),
    )


def a_note(id_: str, at: Instant = NOW) -> Event:
    return Event(id=id_, at=at, kind=EventKind.NOTE_SENT, person="p1", channel=Channel.MAIL, words="Thank you — 谢谢")


def renamed(candidacy: Candidacy, firm: str) -> Candidacy:
    return replace(candidacy, firm=replace(candidacy.firm, name=firm))


def a_draft(person: str = "p1", revision: int = 1, at: Instant = NOW, **changes: Any) -> KeptDraft:
    to = Addressed(person, NoteKind.THANK_YOU, NoteForm.MAIL)
    draft = KeptDraft(to, revision, at, "Dear Ms. Okafor:\n\nThank you — 谢谢\n", "Thank you", origin=revision)
    return replace(draft, **changes)


def an_approval(draft: KeptDraft, at: Instant = NOW) -> Approved:
    return Approved(draft.to, draft.revision, at, draft.digest, (Waiver("generic", "The reader knows what I mean."),))


def an_invitation(uid: str, candidacy: str, **changes: Any) -> InvitationSeen:
    seen = InvitationSeen(
        key=InvitationKey(uid),
        sequence=0,
        stamped=hours(-50),
        cancelled=False,
        candidacy=candidacy,
        started=hours(-3),
        ended=hours(-2),
        meeting="Panel in room 4",
    )
    return replace(seen, **changes)
