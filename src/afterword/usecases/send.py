"""Send: an approved draft becomes a message, stored whole before a byte of it leaves (J10, J13, E6, E17)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from whenever import Instant

from afterword.core.candidacy.model import Candidacy, Channel
from afterword.core.candidacy.moments import FirmCalendar
from afterword.core.mail.account import Account, Security, Server
from afterword.core.mail.dispatch import Dispatch, DispatchState
from afterword.core.mail.holding import events_known, why_hold
from afterword.core.mail.hours import good_hour
from afterword.core.mail.mime import Envelope, build, new_message_id
from afterword.core.mail.received import Received
from afterword.core.note.approval import Addressed, Approved, KeptDraft
from afterword.core.note.model import NoteForm, NoteKind
from afterword.core.plan.model import Action, ActionKind, Plan
from afterword.core.problems import Missing, Refused
from afterword.ports import Kept, Mailbox, Post, Store
from afterword.usecases.kept_draft import approved_now, latest

_STEPS = {NoteKind.THANK_YOU: ActionKind.THANK_YOU, NoteKind.CHECK_IN_MAIL: ActionKind.CHECK_IN_MAIL}


@dataclass(frozen=True, slots=True)
class Yes:
    """What the candidate said yes to: the draft as it stands and the approval that covers it."""

    draft: KeptDraft
    approved: Approved


def yes_to(store: Store, id_: str, to: Addressed) -> tuple[KeptDraft | None, Yes | None]:
    """The draft as it stands, and the yes that covers it; None for what there is not."""
    draft = latest(store.drafts(id_), to)
    approved = approved_now(store.approvals(id_), draft) if draft else None
    return draft, Yes(draft, approved) if draft and approved else None


def writer(account: Account | None, address: str | None) -> Account:
    """Who writes a message that is handed over: the mailbox, or an address without one, whose servers are never asked for."""
    if account is not None:
        return account
    if not address:
        raise Missing("Your own address is needed: afterword settings email=you@example.com")
    nowhere = Server("", 0, Security.TLS)
    return Account(address=address, user=address, imap=nowhere, smtp=nowhere)


def not_now(plan: Plan, yes: Yes, candidacy: Candidacy, now: Instant) -> str | None:
    """Why the timetable would not have it go now by mail; None if it would, or has no say."""
    calendar = FirmCalendar(candidacy.zone(), candidacy.closed_days.with_dates(candidacy.holidays))
    return against_etiquette(plan, yes.draft.to.kind, yes.draft.to.person, calendar, now)


def make_dispatch(
    post: Post,
    kept: Kept,
    yes: Yes,
    account: Account,
    now: Instant,
    token: str,
    state: DispatchState = DispatchState.QUEUED,
    not_before: Instant | None = None,
) -> Dispatch:
    """Build the message and keep it. Missing without an address; Refused for what was sent before.

    ``token`` makes the ids; nobody may have had it before. The state and the hour are those in which it is first seen by any other
    program: one that is meant for the Drafts folder, or for the morning, must never stand there as due now.
    """
    draft, candidacy = yes.draft, kept.candidacy
    person = candidacy.person(draft.to.person)
    if not yes.approved.covers(draft) or draft.to.form is not NoteForm.MAIL:
        raise Refused("Only what you approved goes out, and only a mail goes by mail. Approve it first.")
    if person is None or not person.email:
        raise Missing(
            f"No address of {person.name if person else draft.to.person} is known, and none is hunted for (J6). "
            "Ask the recruiter to pass the note on, or hand in a letter."
        )
    earlier = post.dispatches(kept.id)
    if any(one.to == draft.to and one.digest == draft.digest and one.state is DispatchState.SENT for one in earlier):
        raise Refused("Exactly this was sent to that person before.")
    message_id = new_message_id(token, account.address)
    envelope = Envelope(
        sender=account.address,
        sender_name=candidacy.candidate.name,
        recipient=person.email,
        recipient_name=person.name,
        subject=draft.subject or "",
        message_id=message_id,
        sent_at=now,
        zone=candidacy.candidate.zone or candidacy.zone(),
        answers=thread(earlier, post.received(kept.id), draft.to.person),
    )
    dispatch = Dispatch(
        id=token[:8],
        candidacy=kept.id,
        to=draft.to,
        digest=draft.digest,
        raw=build(envelope, draft.text),
        sender=account.address,
        recipient=person.email,
        ids=(message_id,),
        approved_at=yes.approved.at,
        made_at=now,
        changed_at=now,
        state=state,
        not_before=not_before,
        known=events_known(candidacy, yes.approved.at),
    )
    if hold := why_hold(candidacy, dispatch, post.received(kept.id)):
        raise Refused(f"Since you approved it, {hold.since}. Look at it again, and approve it anew if it still fits.")
    post.add_dispatch(dispatch)
    return dispatch


def thread(earlier: Sequence[Dispatch], received: Sequence[Received], person: str) -> tuple[str, ...]:
    """The Message-IDs of what went to and came from a person, oldest first: a check-in stands in the thread of the note."""
    went: list[tuple[Instant, tuple[str, ...]]] = [
        (one.sent_at, one.ids) for one in earlier if one.to.person == person and one.sent_at
    ]
    came: list[tuple[Instant, tuple[str, ...]]] = [
        (one.at, (one.id,)) for one in received if one.person == person and not one.by_machine
    ]
    return tuple(id_ for _, ids in sorted(went + came, key=lambda row: row[0]) for id_ in ids if id_.startswith("<"))


def hour_for(yes: Yes, candidacy: Candidacy, plan: Plan, now: Instant) -> Instant:
    """When it goes: in business hours of the firm, unless its 24 hours would be missed (J13, E6)."""
    calendar = FirmCalendar(candidacy.zone(), candidacy.closed_days.with_dates(candidacy.holidays))
    action = step_of(plan, yes.draft.to.kind, yes.draft.to.person)
    due = action.due if action is not None and isinstance(action.due, Instant) else None
    return good_hour(now, calendar, due)


def to_drafts(post: Post, mailbox: Mailbox, dispatch: Dispatch, now: Instant) -> None:
    """Put it where the candidate's own program sends it from; where that fails, it is as if nothing had been asked."""
    with _taken_back(post, dispatch, now):
        mailbox.put_draft(dispatch.raw, now)


def hand_over(post: Post, dispatch: Dispatch, write: Callable[[bytes], None], now: Instant) -> None:
    """Give it to the candidate as a file that mail programs open as a draft; where that fails, it is as if nothing had been asked."""
    with _taken_back(post, dispatch, now):
        write(b"X-Unsent: 1\r\n" + dispatch.raw)


def link_for(dispatch: Dispatch, draft: KeptDraft) -> str:
    """The same as a mailto: link (RFC 6068)."""
    from urllib.parse import quote  # noqa: PLC0415

    body = quote(draft.text.replace("\n", "\r\n"), safe="")
    return f"mailto:{quote(dispatch.recipient, safe='@')}?subject={quote(draft.subject or '', safe='')}&body={body}"


@contextmanager
def _taken_back(post: Post, dispatch: Dispatch, now: Instant) -> Iterator[None]:
    try:
        yield
    except Exception:
        post.move(dispatch, replace(dispatch, state=DispatchState.WITHDRAWN, changed_at=now))
        raise


def step_of(plan: Plan, kind: NoteKind, person: str) -> Action | None:
    """The step of the plan that the message carries out."""
    step = _STEPS.get(kind)
    return next((one for one in plan.actions if one.kind is step and person in one.to), None)


def against_etiquette(plan: Plan, kind: NoteKind, person: str, calendar: FirmCalendar, now: Instant) -> str | None:
    """Why the plan would not have it go now by mail; None if it would, or has no say."""
    if kind not in _STEPS:
        return None
    action = step_of(plan, kind, person)
    if action is None:
        held = next((one for one in plan.withheld if one.kind is _STEPS[kind] and person in one.to), None)
        return held.reason.sentence if held else "Your timetable has no such step for that person."
    opens = action.opens if isinstance(action.opens, Instant) else calendar.start_of(action.opens)
    if opens > now:
        return action.reason.sentence
    if Channel.MAIL not in action.channels:
        return f"Mail is no way to them: {action.reason.sentence}"
    return None
