"""Add: an invitation as a file or as words, which is offered before it is kept; or an interview by hand."""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from collections.abc import Mapping, Sequence
from typing import Any

from starlette.responses import Response

from afterword.core.candidacy.invitation import Deed, Proposal, Question
from afterword.core.candidacy.model import Form
from afterword.core.candidacy.proposal import NEW, guess_of
from afterword.core.plan.words import say_moment
from afterword.core.problems import Invalid, Problem
from afterword.faces.web.steps import candidacy_path
from afterword.faces.web.visit import Visit
from afterword.ports import Kept
from afterword.usecases.add_by_hand import ByHand, add_by_hand, add_interview, read_interview
from afterword.usecases.keep_invitations import WRITES, Chosen, Offer, Reading, offer
from afterword.usecases.keep_invitations import keep as keep_
from afterword.usecases.take_invitation import World

_MOST_CARRIED = 480 * 1024  # letters of a hidden field: an invitation has some thousand
_MOST_UNPACKED = 8 * 1024 * 1024
_TOO_LARGE = "It holds far more than an invitation: save the one event as a file of its own."
_NOTHING = "Choose a file, or paste the words of the invitation."
_ASKED = ("firm", "role", "zone", "started", "ended", "candidacy")
_HAND = ("firm", "role", "day", "from", "until", "zone", "people", "form", "country")
_FORMS = (("", "Not said"), ("in-person", "In person"), ("video", "By video"), ("phone", "By telephone"))


def show(visit: Visit) -> Response:
    """The ways to add an interview; ``to`` names a candidacy that it belongs to."""
    return _start(visit)


def read(visit: Visit) -> Response:
    """What the invitation would change, with what it leaves open. Nothing is written."""
    upload = visit.sent.upload("invitation")
    data = upload.content if upload else visit.sent.raw("text").encode()
    return _offered(visit, data)


def share(visit: Visit) -> Response:
    """The same of what another program of the phone shares: a file, or words."""
    upload = visit.sent.upload("invitation")
    words = "\n".join(filter(None, (visit.sent.text(name) for name in ("title", "text", "url"))))
    return _offered(visit, upload.content if upload else words.encode())


def keep(visit: Visit) -> Response:
    """Write what was confirmed, and go on to the debrief where the interview is over."""
    data = _unpacked(visit.sent.text("carried"))
    wiring, now = visit.desk.wiring, visit.desk.wiring.clock.now()
    found = _offer(visit, data)
    chosen = [_chosen(visit, number, len(found.proposals)) for number in range(len(found.proposals))]
    playbook = wiring.settings().get("playbook") or "us"
    world = World(wiring.times_of, wiring.closed_days_for, wiring.candidate(), playbook)
    try:
        kept = keep_(wiring.store(), found, chosen, now, world)
    except Invalid as error:
        return _proposals(visit, data, found, [_plainly(one) for one in error.problems])
    if not kept:
        return visit.go("/add", "Nothing was kept.")
    names = {one.id: f"{one.candidacy.firm.name}, {one.candidacy.role}" for one in kept}
    return visit.go(_next(visit, kept[-1]), f"Kept: {'; '.join(names.values())}.")


def by_hand(visit: Visit) -> Response:
    """A candidacy begun, or an interview added to one, from what was typed."""
    said = {name: visit.sent.text(name) for name in _HAND}
    existing = visit.desk.kept(visit.sent.text("to")) if visit.sent.text("to") else None
    wiring, now = visit.desk.wiring, visit.desk.wiring.clock.now()
    interview, found = read_interview(_words(said), now)
    problems = [*_missing(said, existing), *map(_at_field, found)]
    if interview is None or problems:
        return _start(visit, said, problems, to=existing)
    people = [name.strip() for name in re.split(r"[,;\n]", said["people"]) if name.strip()]
    if existing:
        kept = add_interview(wiring.store(), existing, interview, people, now, wiring.times_of, wiring.closed_days_for)
    else:
        hand = ByHand(
            firm=said["firm"], role=said["role"], interview=interview, people=people,
            country=said["country"].upper() or None, playbook=wiring.settings().get("playbook") or "us",
        )  # fmt: skip
        kept = add_by_hand(wiring.store(), hand, wiring.candidate(), now, wiring.times_of, wiring.closed_days_for)
    when = say_moment(interview.started or interview.ended, interview.zone, kept.candidacy.candidate.locale)
    firm, role = kept.candidacy.firm.name, kept.candidacy.role
    return visit.go(_next(visit, kept), f"Added: {firm}, {role}, {when} ({interview.zone}).")


def _start(
    visit: Visit, said: Mapping[str, str] | None = None, problems: Sequence[Problem] = (), *, to: Kept | None = None
) -> Response:
    name = visit.query.get("to")
    existing = to or (visit.desk.kept(name) if name else None)
    usual = existing.candidacy.zone() if existing else visit.desk.wiring.candidate().zone
    return visit.page(
        "add.html",
        status=422 if problems else 200,
        problems=problems,
        said={"zone": usual or ""} | dict(said or {}),
        to=existing,
        forms=_FORMS,
        text=visit.sent.raw("text"),
    )


def _words(said: Mapping[str, str]) -> dict[str, str]:
    day = said["day"]
    moments = {"started": said["from"], "ended": said["until"]}
    form = said["form"] if said["form"] in list(Form) else ""
    whole = {name: f"{day} {clock}" if day and clock else "" for name, clock in moments.items()}
    return {"zone": said["zone"], "form": form, **whole}


def _missing(said: Mapping[str, str], existing: Kept | None) -> list[Problem]:
    wanted = {"day": "Say on which day it is."}
    if existing is None:
        wanted = {"firm": "Say which firm it is with.", "role": "Say which role it is for."} | wanted
    problems = [Problem(name, sentence) for name, sentence in wanted.items() if not said[name]]
    country = said["country"]
    if country and not re.fullmatch(r"[A-Za-z]{2}", country):
        problems.append(Problem("country", f"{country!r} is no country in two letters: US, GB, DE."))
    return problems


def _at_field(problem: Problem) -> Problem:
    place = {"started": "from", "ended": "until"}.get(problem.place, problem.place)
    if problem.place == "zone" and "''" in problem.sentence:
        return Problem("zone", "Say in which zone it is: an IANA name such as America/New_York.")
    if place == "until" and problem.sentence.startswith("say"):
        return Problem(place, "Say when it ends, or ended.")
    return Problem(place, f"{problem.sentence[:1].upper()}{problem.sentence[1:]}")


def _offered(visit: Visit, data: bytes) -> Response:
    if not data.strip():
        return _start(visit, problems=[Problem("invitation", _NOTHING)])
    found = _offer(visit, data)
    if not found.proposals:
        sentence = found.problems[0].sentence if found.problems else "It holds no invitation."
        return _start(visit, problems=[Problem("invitation", sentence)])
    if len(_packed(data)) > _MOST_CARRIED:
        return _start(visit, problems=[Problem("invitation", _TOO_LARGE)])
    return _proposals(visit, data, found)


def _offer(visit: Visit, data: bytes) -> Offer:
    from afterword.adapters.invitation.ics import read_invitations  # noqa: PLC0415  (heavy)
    from afterword.adapters.invitation.prose import text_of  # noqa: PLC0415

    wiring = visit.desk.wiring
    return offer(wiring.store(), data, Reading(read_invitations, text_of), wiring.candidate(), wiring.clock.now())


def _proposals(visit: Visit, data: bytes, found: Offer, problems: Sequence[Problem] = ()) -> Response:
    shown = [_shown(visit, number, proposal) for number, proposal in enumerate(found.proposals)]
    return visit.page(
        "add_proposal.html",
        status=422 if problems else 200,
        problems=problems,
        meetings=shown,
        unread=[str(problem) for problem in found.problems],
        left_out=found.left_out,
        carried=_packed(data),
        writes=any(one["writes"] for one in shown),
    )


def _shown(visit: Visit, number: int, proposal: Proposal) -> dict[str, Any]:
    invitation, candidate = proposal.invitation, visit.desk.wiring.candidate()
    zone = invitation.zone or "UTC"
    guessed = {question.what: question.choices[0] for question in proposal.questions if question.choices}
    return {
        "number": number,
        "proposal": proposal,
        "title": invitation.summary or "An invitation",
        "when": say_moment(invitation.started, zone, candidate.locale) if invitation.started else "",
        "zone": invitation.zone or "the zone is not said; this is UTC",
        "writes": proposal.deed in WRITES,
        "new": proposal.deed is Deed.NEW_CANDIDACY,
        "firm": proposal.firm or guessed.get("firm", ""),
        "role": proposal.role or guessed.get("role", ""),
        "other_role": guess_of(invitation, candidate.email, candidate.name).role or "",
        "questions": [one for one in proposal.questions if one.what not in ("firm", "role")],
        "choices": {one.what: _choices(visit, one) for one in proposal.questions},
    }


def _choices(visit: Visit, question: Question) -> list[tuple[str, str]]:
    if question.what != "candidacy":
        return [(choice, choice) for choice in question.choices]
    names = {id_: f"{firm}, {role}" for id_, firm, role in visit.desk.wiring.store().ids()}
    return [(id_, "A new one" if id_ == NEW else names.get(id_, id_)) for id_ in question.choices]


def _chosen(visit: Visit, number: int, count: int) -> Chosen:
    sent = visit.sent
    answers = {what: sent.text(f"{number}.{what}.other") or sent.text(f"{number}.{what}") for what in _ASKED}
    people = sent.texts.get(f"{number}.people", ())
    keeps = count == 1 or sent.has(f"{number}.keep")
    return Chosen(keeps, {what: text for what, text in answers.items() if text}, frozenset(people))


def _plainly(problem: Problem) -> Problem:
    return Problem(problem.place, f"{problem.sentence[:1].upper()}{problem.sentence[1:]}.")


def _next(visit: Visit, kept: Kept) -> str:
    """To its debrief where an interview is over that nobody has told of; else to the candidacy."""
    now, candidacy = visit.desk.wiring.clock.now(), kept.candidacy
    over = any(one.ended <= now and not one.cancelled for one in candidacy.interviews)
    if over and not candidacy.talking_points:
        return f"/debrief/{candidacy_path(kept.id).removeprefix('/c/')}"
    return candidacy_path(kept.id)


def _packed(data: bytes) -> str:
    from afterword.adapters.invitation.prose import calendars_only  # noqa: PLC0415  (heavy)

    return base64.b64encode(zlib.compress(calendars_only(data), 9)).decode()


def _unpacked(text: str) -> bytes:
    try:
        data = zlib.decompressobj().decompress(base64.b64decode(text, validate=True), _MOST_UNPACKED)
    except (binascii.Error, ValueError, zlib.error):
        data = b""
    if not data:
        raise Invalid("The invitation did not come along: add it once more.")
    return data
