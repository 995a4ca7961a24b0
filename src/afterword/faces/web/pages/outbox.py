"""The outbox: every message on its way, and what only a person can say of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import quote

from starlette.responses import Response

from afterword.core.candidacy.model import Candidacy
from afterword.core.mail.dispatch import Dispatch, DispatchState, may_move
from afterword.core.plan.words import say_person
from afterword.core.problems import AfterwordError, Conflict, Missing
from afterword.faces.present.outbox import BY_HAND, DONE, WANTS_A_LOOK, is_stuck, told
from afterword.faces.present.plan_text import is_open
from afterword.faces.web.at_note import KIND_NAMES
from afterword.faces.web.steps import Step, step_for
from afterword.faces.web.visit import Visit
from afterword.usecases.deliver import deliver_due, is_due, release, settle, take_down_sent
from afterword.usecases.kept_draft import latest
from afterword.usecases.send import link_for

_S = DispatchState
_LONGEST_LINK = 1900  # what every system hands on whole
_MOST, _MOST_STUCK = 200, 5


@dataclass(frozen=True, slots=True)
class Button:
    """What a person may say of a message: the end of the path that it posts to, and its words."""

    end: str
    said: str


@dataclass(frozen=True, slots=True)
class Row:
    """One message, as a person is told of it."""

    one: Dispatch
    candidacy: Candidacy
    name: str
    what: str
    told: str
    wants_a_look: bool
    buttons: tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class Ahead:
    """A step that follows, as the timetable shows it."""

    id: str
    candidacy: Candidacy
    action: object
    step: Step


def show(visit: Visit) -> Response:
    """Those on their way; with ?all=1 also those that are done with."""
    everything = visit.query.get("all") is not None
    rows = [one for one in visit.desk.wiring.post().dispatches() if everything or one.state not in DONE]
    shown = [_row(visit, one) for one in reversed(rows[-_MOST:])]
    now = visit.desk.wiring.clock.now()
    due = any(is_due(one, now) for one in rows)
    waits = any(one.state is _S.QUEUED for one in rows)
    mailbox = has_mailbox(visit)
    return visit.page("outbox.html", rows=shown, everything=everything, due=due, waits=waits, mailbox=mailbox)


def one(visit: Visit) -> Response:
    """One message: what became of it, what one can do, and the timetable that follows."""
    wiring = visit.desk.wiring
    row = _row(visit, wiring.post().dispatch(visit.places["id"]))
    steps = list(_follows(visit, row.one.candidacy))
    link, text, mailbox = _link(visit, row.one), _text(visit, row.one), has_mailbox(visit)
    return visit.page("dispatch.html", row=row, steps=steps, link=link, text=text, mailbox=mailbox)


def message(visit: Visit) -> Response:
    """The message as a file that a mail program opens as a draft."""
    one = visit.desk.wiring.post().dispatch(visit.places["id"])
    if one.state is not _S.HANDED_OVER:
        raise Missing("That message was not handed over as a file.")
    name = quote(f"{one.candidacy}-{one.to.person}.eml", safe="")
    headers = {"Content-Disposition": f"attachment; filename*=UTF-8''{name}"}
    return Response(b"X-Unsent: 1\r\n" + one.raw, media_type="message/rfc822", headers=headers)


def send_due(visit: Visit) -> Response:
    """Send what is due now."""
    wiring = visit.desk.wiring
    delivery = wiring.delivery(wiring.needed_account())
    try:
        moved = deliver_due(delivery)
    except Conflict:
        return visit.go("/outbox", "It is being sent just now. Look again in a moment.")
    visit.desk.resume_mail()
    said = "Nothing was due." if not moved else "; ".join(_short(visit, one) for one in moved[:5]) + "."
    return visit.go("/outbox", said)


def sent(visit: Visit) -> Response:
    """The candidate found out that it went."""
    wiring = visit.desk.wiring
    post, now = wiring.post(), wiring.clock.now()

    def settled(id_: str) -> None:
        take_down_sent(post, wiring.store(), settle(post, id_, _S.SENT, now), now, wiring.times_of)

    return _said(visit, settled, "Noted: it went.")


def again(visit: Visit) -> Response:
    """It did not go and shall, or was held and shall go all the same."""
    wiring = visit.desk.wiring

    def let_go(id_: str) -> None:
        release(wiring.post(), wiring.store(), id_, wiring.clock.now())
        visit.desk.resume_mail()

    when = "within a minute, while Afterword is open" if has_mailbox(visit) else "once your mailbox is set up"
    return _said(
        visit,
        let_go,
        f"It may go, and goes out {when}.",
    )


def withdraw(visit: Visit) -> Response:
    """It shall not go."""
    wiring = visit.desk.wiring
    return _said(
        visit,
        lambda id_: settle(wiring.post(), id_, _S.WITHDRAWN, wiring.clock.now()),
        "Withdrawn. Nothing of it goes out.",
    )


def _said(visit: Visit, do: Callable[[str], object], words: str) -> Response:
    """Do it and say so; where it can no longer be done, that is said beside the message as it stands."""
    id_ = visit.places["id"]
    visit.desk.wiring.post().dispatch(id_)
    try:
        do(id_)
    except AfterwordError as error:
        return visit.go(f"/outbox/{id_}", str(error))
    return visit.go(f"/outbox/{id_}", words)


def has_mailbox(visit: Visit) -> bool:
    """Whether one is set up from which messages can go."""
    try:
        return visit.desk.wiring.account() is not None
    except AfterwordError:
        return False


def stuck(visit: Visit) -> list[Row]:
    """The messages that somebody should know of today."""
    return [_row(visit, one) for one in visit.desk.wiring.post().dispatches() if is_stuck(one)][:_MOST_STUCK]


def _row(visit: Visit, one: Dispatch) -> Row:
    candidacy = visit.desk.kept(one.candidacy).candidacy
    person = candidacy.person(one.to.person)
    return Row(
        one=one,
        candidacy=candidacy,
        name=say_person(person) if person else one.to.person,
        what=KIND_NAMES[one.to.kind],
        told=told(one, candidacy, visit.desk.wiring.clock.now()),
        wants_a_look=one.state in WANTS_A_LOOK,
        buttons=tuple(_buttons(one)),
    )


def _buttons(one: Dispatch) -> Iterator[Button]:
    """What may be said of it in its state; never that it is sent again where it may have gone, before somebody looked."""
    if one.state in BY_HAND or one.state in {_S.UNKNOWN, _S.AT_DOT}:
        yield Button("sent", "It has gone")
    if one.state in {_S.UNKNOWN, _S.HELD, _S.REFUSED}:
        yield Button("again", "Send it all the same" if one.state is _S.HELD else "It did not go: send it again")
    if may_move(one.state, _S.WITHDRAWN):
        yield Button("withdraw", "Withdraw it")


def _short(visit: Visit, one: Dispatch) -> str:
    row = _row(visit, one)
    return f"{row.what}, {row.name}: {row.told}"


def _follows(visit: Visit, id_: str) -> Iterator[Ahead]:
    candidacy = visit.desk.kept(id_).candidacy
    plan = visit.desk.plan(candidacy)
    actions = sorted(plan.actions, key=lambda one: (not is_open(one, candidacy, plan.at), str(one.opens)))
    for action in actions[:5]:
        yield Ahead(id_, candidacy, action, step_for(id_, candidacy, action))


def _link(visit: Visit, one: Dispatch) -> str:
    """The mailto: link of a message that was handed over; none where it is too long to be handed on whole."""
    draft = latest(visit.desk.wiring.store().drafts(one.candidacy), one.to)
    if one.state is not _S.HANDED_OVER or draft is None or draft.digest != one.digest:
        return ""
    link = link_for(one, draft)
    return link if len(link) <= _LONGEST_LINK else ""


def _text(visit: Visit, one: Dispatch) -> str:
    draft = latest(visit.desk.wiring.store().drafts(one.candidacy), one.to)
    return draft.text if draft and draft.digest == one.digest else ""
