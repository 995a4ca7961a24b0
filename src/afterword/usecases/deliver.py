"""Deliver: what was approved goes out exactly once, and what a crash left open is found out or asked, never sent again by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace

from whenever import Instant, TimeDelta

from afterword.core.candidacy.model import Channel, Event, EventKind
from afterword.core.mail.account import Account
from afterword.core.mail.dispatch import Dispatch, DispatchState, may_move
from afterword.core.mail.holding import Hold, why_hold
from afterword.core.mail.mime import subject_in
from afterword.core.mail.outcome import Fate, Outcome
from afterword.core.note.model import NoteKind
from afterword.core.problems import Conflict, Refused, Unavailable
from afterword.ports import Clock, Mailbox, Post, Store, Submitter
from afterword.usecases.kept_draft import latest
from afterword.usecases.record import TimesOf, record

_S = DispatchState
_EVENTS = {
    NoteKind.THANK_YOU: EventKind.NOTE_SENT,
    NoteKind.CHECK_IN_MAIL: EventKind.CHECK_IN_SENT,
    NoteKind.REPLY_TO_UPDATE: EventKind.REPLY_SENT,
    NoteKind.AFTER_DECLINE: EventKind.REPLY_SENT,
    NoteKind.NEXT_ROUND: EventKind.REPLY_SENT,
    NoteKind.OTHER_OFFER: EventKind.OFFER_TOLD,
    NoteKind.WITHDRAWAL: EventKind.WITHDREW,
}
_FATES = {
    Fate.SENT: _S.SENT,
    Fate.NOT_SENT: _S.QUEUED,
    Fate.REFUSED: _S.REFUSED,
    Fate.UNKNOWN: _S.UNKNOWN,
}
_WAITS = (1, 5, 15, 60, 240)
_LOOKED_FOR = TimeDelta(hours=24 * 7)
_FRESH = TimeDelta(minutes=2)
LOCK = "sending"


@dataclass(frozen=True)
class Delivery:
    """What delivering asks of the world. ``mailbox``: opens the candidate's folders, None where they stay closed.

    ``patience``: seconds for which a provider is given time to file the copy itself; ``pause`` waits that long. ``goes_on`` is asked
    before each message: who is to stop leaves the others where they are.
    """

    post: Post
    store: Store
    account: Account
    submitter: Submitter
    mailbox: Callable[[], AbstractContextManager[Mailbox]] | None
    clock: Clock
    times_of: TimesOf
    pause: Callable[[float], None]
    patience: float = 5.0
    goes_on: Callable[[], bool] = lambda: True


def deliver_due(delivery: Delivery) -> list[Dispatch]:
    """Settle what a crash left, then send each message whose hour has come; what became of each. Conflict if another is at it."""
    with delivery.post.alone(LOCK):
        touched = [*recover(delivery)]
        now = delivery.clock.now()
        due = [one for one in delivery.post.dispatches() if one.state is _S.QUEUED and is_due(one, now)]
        touched += [_send(delivery, one) for one in due if delivery.goes_on()]
        finish(delivery)
        return [delivery.post.dispatch(one.id) for one in touched]


def is_due(one: Dispatch, now: Instant) -> bool:
    """Whether there is something to do for it now: its hour has come, or a run that was cut off left it behind."""
    if one.state is _S.QUEUED:
        return (one.not_before or now) <= now
    told = one.event is not None or one.sent_at is None
    return one.state in (_S.SENDING, _S.AT_DOT) or (one.state is _S.SENT and not told)


def recover(delivery: Delivery) -> Iterator[Dispatch]:
    """Whatever a sender left behind when it died: nothing went while ``sending``; ``at-dot`` is looked for, else asked about."""
    for one in delivery.post.dispatches():
        if one.state not in (_S.SENDING, _S.AT_DOT):
            continue
        if one.state is _S.SENDING:
            yield _moved(
                delivery, one, _S.QUEUED, "The program stopped before the message was complete; nothing was sent."
            )
        else:
            yield _found_out(delivery, one)


def finish(delivery: Delivery) -> None:
    """Take down what was sent, and file its copy once; either may be left over from a run that was cut off."""
    for one in delivery.post.dispatches():
        if one.state is not _S.SENT or one.sent_at is None:
            continue
        recorded = one if one.event else _recorded(delivery, one)
        if not recorded.filed and delivery.clock.now() - one.sent_at < _LOOKED_FOR:
            _file(delivery, recorded)


def settle(post: Post, id_: str, to: DispatchState, now: Instant) -> Dispatch:
    """What the person found out, or wants: it was sent, or is withdrawn. Refused where that cannot be, Conflict while it is being sent."""
    with post.alone(LOCK):  # nobody sends meanwhile: who stands at the dot is dead
        one = _settled(post.dispatch(id_), to)
        sent_at = (one.sent_at or one.changed_at or now) if to is _S.SENT else None
        return post.move(one, replace(one, state=to, changed_at=now, sent_at=sent_at, words="You said so."))


def release(post: Post, store: Store, id_: str, now: Instant) -> Dispatch:
    """Let a message go that was held, refused, or did not arrive; what has happened until now no longer holds it."""
    with post.alone(LOCK):
        one = _settled(post.dispatch(id_), _S.QUEUED)
        known = tuple(event.id for event in store.load(one.candidacy).candidacy.events)
        again = replace(one, state=_S.QUEUED, changed_at=now, not_before=None, words="You said so.")
        return post.move(one, replace(again, known=known, approved_at=now))


def _settled(one: Dispatch, to: DispatchState) -> Dispatch:
    if not may_move(one.state, to) or one.state is _S.SENDING:
        raise Refused(f"The message {one.id} is {one.state.value}; that cannot be made {to.value}.")
    return one


def hold_back(post: Post, store: Store, candidacy: str, now: Instant) -> list[Dispatch]:
    """Hold what waits, where something came in that changes things; what waited for a firm that declined is withdrawn (J8)."""
    kept = store.load(candidacy)
    held = []
    for one in post.dispatches(candidacy):
        hold = why_hold(kept.candidacy, one, post.received(candidacy)) if one.state is _S.QUEUED else None
        if hold:
            held.append(post.move(one, _on_hold(one, hold, now)))
    return held


def _on_hold(one: Dispatch, hold: Hold, now: Instant) -> Dispatch:
    state, what = (_S.WITHDRAWN, "was withdrawn") if hold.for_good else (_S.HELD, "waits")
    return replace(one, state=state, changed_at=now, words=f"It {what}, since {hold.since}.")


def take_down_sent(post: Post, store: Store, dispatch: Dispatch, now: Instant, times_of: TimesOf) -> Dispatch:
    """The event that tells of a message that was sent, added unless a run that was cut off has added it."""
    at = dispatch.sent_at or now
    kept = store.load(dispatch.candidacy)
    kind = _EVENTS[dispatch.to.kind]
    same = (kind, dispatch.to.person, at)
    there = next((one for one in kept.candidacy.events if (one.kind, one.person, one.at) == same), None)
    if there is None:
        event = Event(
            id="",
            at=at,
            kind=kind,
            person=dispatch.to.person,
            channel=Channel.MAIL,
            told=True if kind is EventKind.WITHDREW else None,
        )
        there = record(store, kept, event, max(now, at), times_of).candidacy.events[-1]
    return post.move(dispatch, replace(dispatch, event=there.id))


def notice_sent(delivery: Delivery, mailbox: Mailbox) -> list[Dispatch]:
    """What the candidate sent with their own program, from the Drafts folder or a file: found in Sent, by its id or all that it says."""
    found = []
    for one in delivery.post.dispatches():
        if one.state not in (_S.IN_DRAFTS, _S.HANDED_OVER):
            continue
        copy = _own_copy(mailbox, one)
        if copy is None:
            continue
        ids, at = copy
        sent = replace(
            one,
            state=_S.SENT,
            sent_at=at or delivery.clock.now(),
            filed=True,
            ids=tuple(dict.fromkeys((*one.ids, *ids))),
        )
        moved = delivery.post.move(
            one, replace(sent, words="It lies in the Sent folder.", changed_at=delivery.clock.now())
        )
        found.append(take_down_sent(delivery.post, delivery.store, moved, delivery.clock.now(), delivery.times_of))
    return found


def _own_copy(mailbox: Mailbox, one: Dispatch) -> tuple[tuple[str, ...], Instant | None] | None:
    """By its ids; else the one message to that address under that subject since it was made: two of them are no proof."""
    ids = mailbox.sent(one.ids)
    if ids is not None:
        return ids, None
    rows = mailbox.sent_since(one.made_at.to_tz("UTC").date(), one.recipient, subject_in(one.raw))
    rows = [row for row in rows if row[1] is None or row[1] >= one.made_at - TimeDelta(minutes=1)]
    return rows[0] if len(rows) == 1 else None


def _send(delivery: Delivery, dispatch: Dispatch) -> Dispatch:
    kept = delivery.store.load(dispatch.candidacy)
    hold = why_hold(kept.candidacy, dispatch, delivery.post.received(dispatch.candidacy)) or _edited(delivery, dispatch)
    if hold:
        return _moved(delivery, dispatch, _S.HELD, f"It waits, since {hold.since}.")
    sending = _moved(delivery, replace(dispatch, tries=dispatch.tries + 1), _S.SENDING, "", before=dispatch)
    at: list[Dispatch] = [sending]

    def at_dot() -> None:
        at.append(_moved(delivery, sending, _S.AT_DOT, ""))

    outcome = delivery.submitter.submit(dispatch.raw, dispatch.sender, dispatch.recipient, at_dot)
    return _after(delivery, at[-1], outcome)


def _edited(delivery: Delivery, dispatch: Dispatch) -> Hold | None:
    """An edit after the yes asks again: the draft that stands is no longer the one that was approved (J10)."""
    draft = latest(delivery.store.drafts(dispatch.candidacy), dispatch.to)
    return Hold("you changed the draft; approve it anew") if draft and draft.digest != dispatch.digest else None


def _after(delivery: Delivery, dispatch: Dispatch, outcome: Outcome) -> Dispatch:
    now = delivery.clock.now()
    state = _FATES[outcome.fate]
    changed = replace(dispatch, state=state, changed_at=now, words=outcome.words)
    if state is _S.SENT:
        changed = replace(changed, sent_at=now)
    if state is _S.QUEUED:
        minutes = _WAITS[min(dispatch.tries, len(_WAITS)) - 1]
        changed = replace(changed, not_before=now + TimeDelta(minutes=minutes))
    after = delivery.post.move(dispatch, changed)
    return _found_out(delivery, after) if state is _S.UNKNOWN else after


def _found_out(delivery: Delivery, dispatch: Dispatch) -> Dispatch:
    """Look for the message where the provider would have filed it; where nobody can tell, the person is asked."""
    if delivery.mailbox is not None:
        try:
            with delivery.mailbox() as mailbox:
                ids = _looked_for(delivery, mailbox, dispatch)
        except Unavailable as error:
            words = f"It may have been sent, and the mailbox cannot be asked now: {error}"
            return delivery.post.move(dispatch, replace(dispatch, words=words))
        if ids:
            found = replace(
                dispatch,
                state=_S.SENT,
                sent_at=dispatch.changed_at,
                filed=True,
                ids=tuple(dict.fromkeys((*dispatch.ids, *ids))),
                words="It lies in the Sent folder.",
            )
            return delivery.post.move(dispatch, found)
    if dispatch.state is _S.UNKNOWN:
        return dispatch
    return _moved(
        delivery,
        dispatch,
        _S.UNKNOWN,
        "The connection ended after the last line: it may have been sent. Look before you say.",
    )


def _looked_for(delivery: Delivery, mailbox: Mailbox, dispatch: Dispatch) -> tuple[str, ...] | None:
    """The ids of the copy in Sent; a provider that files it itself is given a little time."""
    found = mailbox.sent(dispatch.ids)
    fresh = delivery.clock.now() - (dispatch.changed_at or dispatch.made_at) < _FRESH
    if found is None and fresh and delivery.patience > 0:
        delivery.pause(delivery.patience)
        found = mailbox.sent(dispatch.ids)
    return found


def _recorded(delivery: Delivery, dispatch: Dispatch) -> Dispatch:
    return take_down_sent(delivery.post, delivery.store, dispatch, delivery.clock.now(), delivery.times_of)


def _file(delivery: Delivery, dispatch: Dispatch) -> None:
    """The copy in Sent: searched first, put there only where the provider does not do so itself; tried again next time."""
    if delivery.mailbox is None:
        return
    try:
        with delivery.mailbox() as mailbox:
            ids = _looked_for(delivery, mailbox, dispatch)
            if ids is None and delivery.account.files_sent:
                return
            if ids is None:
                mailbox.file_sent(dispatch.raw, dispatch.sent_at or delivery.clock.now())
    except Unavailable:
        return
    known = tuple(dict.fromkeys((*dispatch.ids, *(ids or ()))))
    delivery.post.move(dispatch, replace(dispatch, filed=True, ids=known))


def _moved(
    delivery: Delivery, dispatch: Dispatch, state: DispatchState, words: str, before: Dispatch | None = None
) -> Dispatch:
    origin = before or dispatch
    if not may_move(origin.state, state):
        raise Conflict(f"A message that is {origin.state.value} cannot become {state.value}.")
    return delivery.post.move(origin, replace(dispatch, state=state, changed_at=delivery.clock.now(), words=words))
