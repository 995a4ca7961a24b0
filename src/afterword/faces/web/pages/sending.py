"""The yes to the exact words, and the ways in which they go out: once, at a good hour, by the candidate's own hand."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from starlette.responses import RedirectResponse, Response
from whenever import Instant

from afterword.core.mail.account import Account
from afterword.core.mail.dispatch import Dispatch, DispatchState
from afterword.core.note.approval import KeptDraft
from afterword.core.note.model import NoteForm, NoteKind, Waiver
from afterword.core.problems import AfterwordError, Conflict, Invalid, Problem, Refused
from afterword.faces.present.outbox import DONE, told
from afterword.faces.web.at_note import AtNote, note_at
from afterword.faces.web.seen import Seen, seen
from afterword.faces.web.visit import Visit
from afterword.usecases.approve import Weighed
from afterword.usecases.approve import approve as keep_yes
from afterword.usecases.draft import address_for
from afterword.usecases.kept_draft import approved_now
from afterword.usecases.send import Yes, hour_for, make_dispatch, not_now, writer, yes_to

_WAIVE = "waive-"


def ask(visit: Visit) -> Response:
    """The exact words once more, and what still blocks them."""
    at = note_at(visit.desk, visit.places)
    draft = at.draft()
    if draft is None:
        return RedirectResponse(at.path, 303)
    if approved_now(at.desk.wiring.store().approvals(at.kept.id), draft):
        return RedirectResponse(_after_yes(at), 303)
    return _asking(visit, at, at.weighed(draft))


def approve(visit: Visit) -> Response:
    """Keep the yes, if it is to what stands and nothing blocks it any more."""
    at = note_at(visit.desk, visit.places)
    draft = at.draft()
    if draft is None or draft.digest != visit.sent.text("digest"):
        return visit.go(f"{at.path}/approve", "The words have changed meanwhile. Read them once more.")
    waivers = _waivers(visit)
    try:
        weighed = at.weighed(draft, waivers)
        keep_yes(at.desk.wiring.store(), at.kept.id, weighed, waivers, at.desk.wiring.clock.now())
    except Invalid as fault:
        problems = [Problem(f"{_WAIVE}{one.place}", f"{one.place}: {one.sentence}") for one in fault.problems]
        return _asking(visit, at, at.weighed(draft), problems)
    except Refused:
        blocking = dict.fromkeys(one.rule for one in weighed.blocking)
        said = "mend it in the text, or say why it does not hold here."
        problems = [Problem(f"{_WAIVE}{slug}", f"{slug}: {said}") for slug in blocking]
        return _asking(visit, at, at.weighed(draft), problems)
    return visit.go(_after_yes(at), "Approved, to the letter. Nothing was sent yet.")


def _waivers(visit: Visit) -> tuple[Waiver, ...]:
    named = (name for name in visit.sent.texts if name.startswith(_WAIVE) and visit.sent.text(name))
    return tuple(Waiver(name.removeprefix(_WAIVE), visit.sent.text(name)) for name in named)


def _after_yes(at: AtNote) -> str:
    if at.to.form is NoteForm.MAIL:
        return f"{at.path}/send"
    is_printed = at.to.kind is NoteKind.THANK_YOU and at.to.form in {NoteForm.LETTER, NoteForm.CARD}
    return f"{at.paper_path}/{at.to.form.value}" if is_printed else at.path


def _asking(visit: Visit, at: AtNote, weighed: Weighed, problems: Sequence[Problem] = ()) -> Response:
    rows = seen(weighed.draft.text, weighed.findings)
    return visit.page(
        "approve.html",
        status=422 if problems else 200,
        problems=problems,
        at=at,
        draft=weighed.draft,
        blocking=_by_rule(rows),
        advice=[row for row in rows if not row.blocks],
    )


def _by_rule(rows: Sequence[Seen]) -> dict[str, list[Seen]]:
    """What blocks, by its rule: one reason answers all findings of a rule."""
    found: dict[str, list[Seen]] = {}
    for row in rows:
        if row.blocks:
            found.setdefault(row.rule, []).append(row)
    return found


def choose(visit: Visit) -> Response:
    """How it goes."""
    at = note_at(visit.desk, visit.places)
    draft, yes = yes_to(at.desk.wiring.store(), at.kept.id, at.to)
    if draft is None or at.to.form is not NoteForm.MAIL:
        return RedirectResponse(at.path, 303)
    if yes is None:
        return visit.go(f"{at.path}/approve", "Only what you approved goes out.")
    return _choosing(visit, at, yes)


def send(visit: Visit) -> Response:
    """Let it go in the way that was chosen; what keeps it is told, and nothing has gone then."""
    at = note_at(visit.desk, visit.places)
    draft, yes = yes_to(at.desk.wiring.store(), at.kept.id, at.to)
    if draft is None or yes is None:
        return visit.go(f"{at.path}/approve", "Only what you approved goes out.")
    try:
        why = _why_not(at, yes)
        if why and not visit.sent.has("anyway"):
            problem = Problem("anyway", f"Not now: {why}")
            return _choosing(visit, at, yes, [problem])
        dispatch = _WAYS.get(visit.sent.text("way"), _good_hour)(at, yes)
    except AfterwordError as error:
        return _choosing(visit, at, yes, [Problem("", str(error))])
    return RedirectResponse(f"/outbox/{dispatch.id}", 303)


def _why_not(at: AtNote, yes: Yes) -> str | None:
    return not_now(at.desk.plan(at.kept.candidacy), yes, at.kept.candidacy, at.desk.wiring.clock.now())


def _hour(at: AtNote, yes: Yes) -> Instant:
    return hour_for(yes, at.kept.candidacy, at.desk.plan(at.kept.candidacy), at.desk.wiring.clock.now())


def _now(at: AtNote, yes: Yes) -> Dispatch:
    return _sent(at, _made(at, yes, at.desk.wiring.needed_account(), DispatchState.QUEUED))


def _good_hour(at: AtNote, yes: Yes) -> Dispatch:
    hour = _hour(at, yes)
    made = _made(at, yes, at.desk.wiring.needed_account(), DispatchState.QUEUED, hour)
    return made if hour > at.desk.wiring.clock.now() else _sent(at, made)


def _sent(at: AtNote, made: Dispatch) -> Dispatch:
    """Send what is due; where another program is at it just now, that one takes it along, or the next."""
    from afterword.usecases.deliver import deliver_due  # noqa: PLC0415  (asks for the servers)

    wiring = at.desk.wiring
    try:
        deliver_due(wiring.delivery(wiring.needed_account()))
    except Conflict:
        return made
    return wiring.post().dispatch(made.id)


def _to_drafts(at: AtNote, yes: Yes) -> Dispatch:
    from afterword.usecases.send import to_drafts  # noqa: PLC0415

    wiring = at.desk.wiring
    account = wiring.needed_account()
    with wiring.opener(account)() as mailbox:
        made = _made(at, yes, account, DispatchState.IN_DRAFTS)
        to_drafts(wiring.post(), mailbox, made, wiring.clock.now())
    return made


def _as_file(at: AtNote, yes: Yes) -> Dispatch:
    """Handed over: the page of the message gives the file, as often as it is asked for."""
    wiring = at.desk.wiring
    address = wiring.settings().get("email") or at.kept.candidacy.candidate.email
    return _made(at, yes, writer(wiring.account(), address), DispatchState.HANDED_OVER)


_WAYS = {"now": _now, "good-hour": _good_hour, "drafts": _to_drafts, "file": _as_file}


def _made(at: AtNote, yes: Yes, account: Account, state: DispatchState, hour: Instant | None = None) -> Dispatch:
    wiring = at.desk.wiring
    token = secrets.token_hex(16)
    return make_dispatch(wiring.post(), at.kept, yes, account, wiring.clock.now(), token, state, hour)


@dataclass(frozen=True, slots=True)
class _OnItsWay:
    """A message of the same note that is not done with."""

    id: str
    told: str


def _choosing(visit: Visit, at: AtNote, yes: Yes, problems: Sequence[Problem] = ()) -> Response:
    wiring, candidacy = at.desk.wiring, at.kept.candidacy
    now, hour = wiring.clock.now(), _hour(at, yes)
    return visit.page(
        "send.html",
        status=422 if problems else 200,
        problems=problems,
        at=at,
        draft=yes.draft,
        account=wiring.account(),
        hour=hour if hour > now else None,
        why=_why_not(at, yes),
        between=address_for(candidacy, at.person)[1] if not at.person.email else None,
        way=_under_way(at, yes.draft, now),
    )


def _under_way(at: AtNote, draft: KeptDraft, now: Instant) -> list[_OnItsWay]:
    """What is on its way to that person for the same purpose, and the very words if they were sent."""
    rows = at.desk.wiring.post().dispatches(at.kept.id)
    same = [one for one in rows if (one.to.person, one.to.kind) == (draft.to.person, draft.to.kind)]
    counts = [
        one for one in same if one.state not in DONE or (one.state is DispatchState.SENT and one.digest == draft.digest)
    ]
    return [_OnItsWay(one.id, told(one, at.kept.candidacy, now)) for one in counts]
