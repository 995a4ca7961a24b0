"""Check the mailbox once: only what can concern an open candidacy is opened, nothing else is kept, nothing is marked (J7, J10, E18)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from hashlib import sha256

from whenever import Date, Instant, TimeDelta

from afterword.core.candidacy.model import Candidacy, Channel, Event, EventKind, ReplyKind
from afterword.core.candidacy.moments import FirmCalendar
from afterword.core.candidacy.standing import standing
from afterword.core.mail.account import Account
from afterword.core.mail.belongs import Belonging, Register
from afterword.core.mail.bounce import Bounce, read_bounce
from afterword.core.mail.dispatch import Dispatch
from afterword.core.mail.incoming import Incoming
from afterword.core.mail.received import Received, ReceivedState, Tie
from afterword.core.reply.kinds.auto_reply import is_machine, says_header
from afterword.core.reply.reader import read
from afterword.ports import Arrived, Clock, Kept, Mailbox, Mark, Post, Store
from afterword.usecases.record import TimesOf, record

LOCK = "reading"
_FOLDER = "INBOX"
_SURE = 0.8
_FIRST_DAYS = 30
_STEP = 500
_SECOND = TimeDelta(seconds=1)
_MOST_WORDS = 300
# What a program sends on its own and that ends nothing is taken down without asking; a program's decline is not.
_MOVES_NOTHING = frozenset({ReplyKind.AUTO_REPLY, ReplyKind.ACKNOWLEDGEMENT})
_TIES_A_MACHINE_MAY_HAVE = frozenset({Tie.THREAD, Tie.BOUNCE, Tie.PERSON})
ReadHeaders = Callable[[bytes], dict[str, str]]
ReadIncoming = Callable[[bytes, str, Instant | None, str | None, str], Incoming]
TakeCalendar = Callable[[bytes], tuple[str, ...]]


@dataclass(frozen=True)
class Checking:
    """What checking asks of the world. ``take_calendar`` carries out the updates of invitations that are known, and says which."""

    post: Post
    store: Store
    account: Account
    mailbox: Callable[[], AbstractContextManager[Mailbox]]
    clock: Clock
    times_of: TimesOf
    read_headers: ReadHeaders
    read_incoming: ReadIncoming
    take_calendar: TakeCalendar
    locale: str | None = None
    progress: Callable[[int], None] = lambda _count: None


@dataclass
class Checked:
    """What a check found: ``seen`` headers, ``opened`` messages, ``new`` ones that concern a candidacy, and changes by calendar."""

    seen: int = 0
    opened: int = 0
    new: list[Received] = field(default_factory=list)
    calendar: list[str] = field(default_factory=list)


def check_mail(checking: Checking) -> Checked:
    """Read what came since the last check. Conflict if another program is at it, Unavailable for the network."""
    with checking.post.alone(LOCK), checking.mailbox() as mailbox:
        return read_new(checking, mailbox)


def read_new(checking: Checking, mailbox: Mailbox) -> Checked:
    """The same on an open mailbox; the mark moves on behind what was dealt with, so that a broken line loses nothing."""
    found = Checked()
    finish_recording(checking)
    kept = [one for one in checking.store.every() if _is_open(one.candidacy)]
    if not kept:
        return found
    address = checking.account.address
    register = _register(checking, kept)
    glance = register.glance()
    since = checking.post.mark(address, _FOLDER)
    here = mailbox.mark(_FOLDER)
    last = since.last if since and since.validity == here.validity else 0
    for arrived in mailbox.arrived(since, _first_day(kept, checking.clock.now()), _FOLDER):
        found.seen += 1
        last = max(last, arrived.uid)
        if glance.search(arrived.headers):
            _look_at(checking, mailbox, register, arrived, found)
        if found.seen % _STEP == 0:
            checking.post.put_mark(address, _FOLDER, Mark(here.validity, last))
            checking.progress(found.seen)
    checking.post.put_mark(address, _FOLDER, Mark(here.validity, max(here.last, last)))
    return found


def finish_recording(checking: Checking) -> None:
    """Take down what a run that was cut off had settled and not yet taken down."""
    for one in checking.post.received():
        if one.state in (ReceivedState.RECORDED, ReceivedState.CONFIRMED) and one.event is None:
            take_down(checking.post, checking.store, one, checking.clock.now(), checking.times_of)


def _look_at(checking: Checking, mailbox: Mailbox, register: Register, arrived: Arrived, found: Checked) -> None:
    headers = checking.read_headers(arrived.headers)
    if not register.may_concern(headers):
        return
    found.opened += 1
    data = mailbox.text_of(arrived.uid, _FOLDER) or arrived.headers
    now = checking.clock.now()
    at = min(arrived.at + _SECOND, now) if arrived.at else now  # a server tells whole seconds: the end of it is meant
    received, candidacy = _understood(checking, register, headers, data, at)
    if received is None or candidacy is None:
        return
    if not checking.post.add_received(received):
        return
    if received.state is ReceivedState.RECORDED:
        received = take_down(checking.post, checking.store, received, checking.clock.now(), checking.times_of)
    found.new.append(received)
    if b"text/calendar" in data or b"application/ics" in data:
        found.calendar += checking.take_calendar(data)


def _understood(
    checking: Checking, register: Register, headers: Mapping[str, str], data: bytes, at: Instant
) -> tuple[Received | None, Candidacy | None]:
    id_ = _id_of(headers, data)
    first = checking.read_incoming(data, id_, at, checking.locale, "UTC")
    bounce = read_bounce(headers, headers.get("subject", ""), first.message.text, first.report, first.returned)
    if bounce:
        return _of_bounce(checking, bounce, headers, id_, at)
    belonging = register.belongs(headers, first.message.text)
    if belonging is None:
        return None, None
    candidacy = checking.store.load(belonging.candidacy).candidacy
    incoming = checking.read_incoming(data, id_, at, checking.locale, candidacy.zone())
    return _of_reply(belonging, candidacy, incoming, headers, id_, at), candidacy


def _of_reply(
    belonging: Belonging, candidacy: Candidacy, incoming: Incoming, headers: Mapping[str, str], id_: str, at: Instant
) -> Received:
    calendar = FirmCalendar(candidacy.zone(), candidacy.closed_days.with_dates(candidacy.holidays))
    said = read(incoming.message, calendar)
    machine = is_machine(dict(headers)) or says_header(dict(headers), headers.get("subject"))
    alone = machine and said.kind in _MOVES_NOTHING and belonging.tie in _TIES_A_MACHINE_MAY_HAVE
    words = incoming.message.text[slice(*said.evidence)] if said.evidence else ""
    return Received(
        id=id_,
        candidacy=belonging.candidacy,
        at=at,
        sender=_shown(headers.get("from", "")),
        subject=_shown(headers.get("subject", "")),
        tie=belonging.tie,
        kind=said.kind,
        person=belonging.person,
        date=said.date,
        confidence=said.confidence,
        words=_shown(words),
        by_machine=machine,
        maybe=belonging.maybe,
        state=ReceivedState.RECORDED if alone and not belonging.maybe else ReceivedState.PROPOSED,
    )


def _of_bounce(
    checking: Checking, bounce: Bounce, headers: Mapping[str, str], id_: str, at: Instant
) -> tuple[Received | None, Candidacy | None]:
    """Which message came back: by its id, else the latest to that address. A message that is only late is none (J7)."""
    dispatch = _bounced(checking.post.dispatches(), bounce, at)
    if dispatch is None or not bounce.final:
        return None, None
    candidacy = checking.store.load(dispatch.candidacy).candidacy
    received = Received(
        id=id_,
        candidacy=dispatch.candidacy,
        at=at,
        sender=_shown(headers.get("from", "")),
        subject=_shown(headers.get("subject", "")),
        tie=Tie.BOUNCE,
        kind=ReplyKind.OTHER,
        person=dispatch.to.person,
        confidence=1.0,
        bounced=True,
        by_machine=True,
        state=ReceivedState.RECORDED,
    )
    return received, candidacy


def _bounced(dispatches: Iterable[Dispatch], bounce: Bounce, at: Instant) -> Dispatch | None:
    sent = [one for one in dispatches if one.sent_at and one.sent_at <= at]
    by_id = [one for one in sent if set(one.ids) & set(bounce.ids)]
    by_address = [one for one in sent if one.recipient.casefold() in bounce.recipients] if not bounce.ids else []
    return max(by_id or by_address, key=lambda one: one.sent_at or at, default=None)


def take_down(post: Post, store: Store, received: Received, now: Instant, times_of: TimesOf) -> Received:
    """The event that tells of it, once, and the message settled with it."""
    kept = store.load(received.candidacy)
    kind = EventKind.NOTE_BOUNCED if received.bounced else EventKind.REPLY
    there = next(
        (
            one
            for one in kept.candidacy.events
            if (one.kind, one.person, one.at) == (kind, received.person, received.at)
        ),
        None,
    )
    if there is None:
        event = Event(
            id="",
            at=received.at,
            kind=kind,
            person=received.person,
            channel=Channel.MAIL,
            words=received.words or None,
            reply=None if received.bounced else received.kind,
            date=received.date,
        )
        there = record(store, kept, event, max(now, received.at), times_of).candidacy.events[-1]
    return post.settle(received, replace(received, event=there.id))


def _register(checking: Checking, kept: Iterable[Kept]) -> Register:
    own = {checking.account.address.casefold(), checking.account.user.casefold()}
    every = list(kept)
    own |= {(one.candidacy.candidate.email or "").casefold() for one in every} - {""}
    register = Register(frozenset(own))
    for one in every:
        sent = [dispatch for dispatch in checking.post.dispatches(one.id) if dispatch.sent_at]
        came = [(row.id, row.person) for row in checking.post.received(one.id) if row.person]
        register.add(one.id, one.candidacy, sent, came)
        for dispatch in sent:
            register.add_subject(one.id, checking.read_headers(dispatch.raw).get("subject", ""))
    return register


def _is_open(candidacy: Candidacy) -> bool:
    marks = [event.kind for event in standing(candidacy.events) if event.kind in (EventKind.CLOSED, EventKind.REOPENED)]
    return marks[-1] is not EventKind.CLOSED if marks else candidacy.status.value != "closed"


def _first_day(kept: Iterable[Kept], now: Instant) -> Date:
    """From when on a message can concern any of them: a while before the first interview."""
    starts = [interview.ended for one in kept for interview in one.candidacy.interviews]
    return min([*starts, now]).to_tz("UTC").date().subtract(days=_FIRST_DAYS)


def _shown(text: str) -> str:
    """Words from outside on one line, without signs that steer a terminal or turn the direction of a line."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())[:_MOST_WORDS]


def _id_of(headers: Mapping[str, str], data: bytes) -> str:
    own = headers.get("message-id", "").strip()
    return own if own.startswith("<") and own.endswith(">") else f"sha256:{sha256(data).hexdigest()[:32]}"
