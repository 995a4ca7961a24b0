"""What people wrote: what it seems to say and by which words, to be confirmed; or pasted in, where no mailbox is set up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from starlette.responses import Response
from whenever import Date

from afterword.core.candidacy.model import Candidacy, ReplyKind
from afterword.core.mail.received import Received, ReceivedState
from afterword.core.problems import AfterwordError, Conflict, Missing, Problem, Unavailable
from afterword.core.reply.model import ReadReply
from afterword.faces.present.moments import in_full
from afterword.faces.present.reply_text import MEANS, PROBABLY, SAYS, SURE, TIES, seems_to_say
from afterword.faces.web.steps import candidacy_path
from afterword.faces.web.visit import Visit
from afterword.ports import Kept, Order, Sought
from afterword.usecases.log import read_spoken_day
from afterword.usecases.names import find_candidacy

_LATELY, _MOST_NAMED, _MOST_WORDS = 20, 200, 300
_STATES = {
    ReceivedState.RECORDED: "taken down by itself",
    ReceivedState.CONFIRMED: "you said that it is so",
    ReceivedState.DISMISSED: "you said that it is not about this",
    ReceivedState.PROPOSED: "waits for your yes",
}
_KINDS = tuple((kind.value, SAYS[kind.value][:1].upper() + SAYS[kind.value][1:]) for kind in ReplyKind)


@dataclass(frozen=True, slots=True)
class Card:
    """One message as it is shown."""

    received: Received
    candidacy: Candidacy
    when: str
    says: str
    sure: bool
    day: str
    tie: str
    state: str
    others: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a pasted text was read to say, and for which candidacy."""

    kept: Kept
    reply: ReadReply
    means: str
    words: str
    person: str
    people: tuple[tuple[str, str], ...]
    here: str


def show(visit: Visit) -> Response:
    """What waits; ``?other=ID`` opens the form that says what a message says instead, ``?c=ID`` names the candidacy of a paste."""
    return _page(visit, other=visit.query.get("other", ""), candidacy=visit.query.get("c", ""))


def _page(
    visit: Visit, *, status: int = 200, problems: Sequence[Problem] = (), other: str = "", candidacy: str = "",
    text: str = "", proposal: Proposal | None = None,
) -> Response:  # fmt: skip
    rows = list(visit.desk.wiring.post().received())
    waiting = [one for one in rows if one.state is ReceivedState.PROPOSED]
    settled = [one for one in reversed(rows) if one.state is not ReceivedState.PROPOSED][:_LATELY]
    named = visit.desk.wiring.store().find(Sought(closed=False, order=Order.NEWEST), _MOST_NAMED).rows
    address, trouble = _address(visit)
    only = named[0].id if len(named) == 1 else ""
    return visit.page(
        "replies.html",
        status=status,
        problems=problems,
        waiting=[_card(visit, one) for one in waiting],
        settled=[_card(visit, one) for one in settled],
        other=other,
        kinds=_KINDS,
        address=address,
        trouble=trouble,
        named=[(one.id, f"{one.candidacy.firm.name}, {one.candidacy.role}") for one in named],
        which=candidacy or only,
        text=text,
        proposal=proposal,
    )


def _address(visit: Visit) -> tuple[str, str]:
    """The mailbox that is set up, empty if there is none; and what is wrong with how it was set up."""
    try:
        account = visit.desk.wiring.account()
    except AfterwordError as error:
        return "", str(error)
    return (account.address, "") if account else ("", "")


def _card(visit: Visit, one: Received) -> Card:
    candidacy, now = visit.desk.kept(one.candidacy).candidacy, visit.desk.wiring.clock.now()
    others = [visit.desk.kept(id_) for id_ in one.maybe]
    return Card(
        received=one,
        candidacy=candidacy,
        when=in_full(one.at, candidacy, now),
        says=seems_to_say(one).removeprefix(PROBABLY),
        sure=not seems_to_say(one).startswith(PROBABLY),
        day=in_full(one.date, candidacy, now) if one.date else "",
        tie=TIES[one.tie.value],
        state=_STATES[one.state],
        others=tuple((kept.id, f"{kept.candidacy.firm.name}, {kept.candidacy.role}") for kept in others),
    )


def confirm(visit: Visit) -> Response:
    """It says what it was read to say, or what the form says instead; the timetable follows."""
    from afterword.usecases.confirm_reply import Meant, confirm_reply, find_received  # noqa: PLC0415  (mail only)

    wiring, sent, now = visit.desk.wiring, visit.sent, visit.desk.wiring.clock.now()
    received = find_received(wiring.post(), sent.text("id"))
    ref = sent.text("candidacy") or received.candidacy
    day, problems = _day(visit, visit.desk.kept(ref).candidacy, sent.text("day"))
    kind = ReplyKind(sent.text("kind")) if sent.text("kind") in dict(_KINDS) else None
    if problems:
        return _page(visit, status=422, problems=problems, other=received.id)
    meant = Meant(kind, day, ref if ref != received.candidacy else None, sent.text("person") or None)
    confirmed, held = confirm_reply(wiring.post(), wiring.store(), received, meant, now, wiring.times_of)
    waits = (
        f" {len(held)} of your messages that waited {'is' if len(held) == 1 else 'are'} held: see the outbox."
        if held
        else ""
    )
    said = f"Recorded: {SAYS[confirmed.kind.value]}.{waits} The timetable follows."
    undo = candidacy_path(confirmed.candidacy, f"/undo?event={quote(confirmed.event or '')}")
    more = any(one.state is ReceivedState.PROPOSED for one in wiring.post().received())
    return visit.go("/replies" if more else candidacy_path(confirmed.candidacy), said, undo=undo)


def _day(visit: Visit, candidacy: Candidacy, words: str) -> tuple[Date | None, list[Problem]]:
    if not words:
        return None, []
    day = read_spoken_day(candidacy, words, visit.desk.wiring.clock.now())
    return day, [] if day else [Problem("day", f"{words!r} names no clear day. Write a date, such as 2026-03-14.")]


def dismiss(visit: Visit) -> Response:
    """It is not about this candidacy."""
    from afterword.usecases.confirm_reply import dismiss as put_aside  # noqa: PLC0415  (mail only)
    from afterword.usecases.confirm_reply import find_received  # noqa: PLC0415

    post = visit.desk.wiring.post()
    put_aside(post, find_received(post, visit.sent.text("id")))
    return visit.go("/replies", "Put aside. Nothing follows from it.")


def read(visit: Visit) -> Response:
    """What a pasted text seems to say; nothing is recorded before the yes."""
    from afterword.usecases.read_reply import likely_sender, read_for  # noqa: PLC0415  (this form only)

    wiring, text, which = visit.desk.wiring, visit.sent.text("text"), visit.sent.text("which")
    problems = [] if text else [Problem("text", "Paste what they wrote.")]
    try:
        kept = find_candidacy(wiring.store(), which or None)
    except (Missing, Conflict) as error:
        problems.append(Problem("which", str(error)))
    if problems:
        return _page(visit, status=422, problems=problems, candidacy=which, text=text)
    reply = read_for(kept.candidacy, text, wiring.clock.now())
    sender = likely_sender(kept.candidacy, text)
    words = " ".join(text[slice(*reply.evidence)].split())[:_MOST_WORDS] if reply.evidence else ""
    proposal = Proposal(
        kept=kept,
        reply=reply,
        means=("Probably: " if reply.confidence < SURE else "") + MEANS[reply.kind.value][0],
        words=words,
        person=sender.id if sender else "",
        people=tuple((one.id, one.name) for one in kept.candidacy.people),
        here=candidacy_path(kept.id),
    )
    return _page(visit, candidacy=kept.id, text=text, proposal=proposal)


def check(visit: Visit) -> Response:
    """Read what came since the last time, and send what is due."""
    from afterword.usecases.watch_mail import one_round  # noqa: PLC0415  (mail only)

    wiring = visit.desk.wiring
    account = wiring.account()
    if account is None:
        return visit.go("/replies", "No mailbox is set up.")
    try:
        checked, moved = one_round(wiring.checking(account), wiring.delivery(account))
    except (Unavailable, Conflict) as error:
        status = 503 if isinstance(error, Unavailable) else 409
        return _page(visit, status=status, problems=[Problem("", str(error))])
    new = len(checked.new)
    found = (
        f"{new} new {'message concerns' if new == 1 else 'messages concern'} an open candidacy"
        if new
        else "Nothing new that concerns an open candidacy"
    )
    went = f" {len(moved)} of your messages moved on: see the outbox." if moved else ""
    return visit.go("/replies", " ".join([f"{found}.{went}", *checked.calendar]))
