"""The first page that a newcomer sees, and the made-up case to try things with."""

from __future__ import annotations

import tomllib

from starlette.responses import Response

from afterword.core.candidacy.model import Candidate
from afterword.core.note.model import NoteForm, NoteKind
from afterword.core.problems import Conflict, Refused
from afterword.faces.web.steps import candidacy_path, note_path
from afterword.faces.web.visit import Visit
from afterword.ports import Kept
from afterword.settings import changed
from afterword.usecases.debrief import Debriefs, key_of
from afterword.usecases.take_invitation import World
from afterword.usecases.try_out import Sample, bring_back, first_met, put_away, remove, tried_out, try_out, why_it_stays

_NAMES = ("name", "email", "zone")
_ANNA = Candidate(
    name="Anna Berg",
    email="anna.berg@mail.example",
    phone="+1 917 555 0142",
    zone="America/New_York",
    locale="en-US",
)
_HELD = "made-up case"
_NONE = "There is no made-up case."
_MADE_UP = "This case is made up, and so is Anna Berg, whose note this is. Nothing of it is sent. Put it away whenever you like."


def show(visit: Visit) -> Response:
    """What this is, and the ways to begin."""
    settings = visit.desk.wiring.settings()
    return visit.page("first_run.html", values={name: settings.get(name, "") for name in _NAMES})


def introduce(visit: Visit) -> Response:
    """Keep a name and an address, both as one likes."""
    wiring = visit.desk.wiring
    said = {name: visit.sent.text(name) for name in _NAMES if visit.sent.has(name)}
    settings, problems = changed(wiring.settings(), said, wiring.playbook)
    if problems:
        return visit.page("first_run.html", status=422, problems=problems, values=dict.fromkeys(_NAMES, "") | said)
    wiring.settings_file.write(settings)
    return visit.go("/", "Kept. Everything else can be set under More, whenever you like.")


def try_it(visit: Visit) -> Response:
    """Make the made-up case, or open it again, and on to its first note."""
    wiring = visit.desk.wiring
    kept = try_out(wiring.store(), _sample(visit), wiring.clock.now(), _world(visit), _debriefs(visit))
    person = first_met(kept)
    if person is None:
        return visit.go(candidacy_path(kept.id), _MADE_UP, undo="/demo/close")
    return visit.go(note_path(kept.id, person, NoteKind.THANK_YOU, NoteForm.MAIL), _MADE_UP, undo="/demo/close")


def put_it_away(visit: Visit) -> Response:
    """Close the made-up case."""
    wiring = visit.desk.wiring
    put_away(wiring.store(), _sample(visit), wiring.clock.now(), _world(visit))
    return visit.go("/", "The made-up case is closed. It asks nothing of you any more.", undo="/demo")


def ask_to_remove(visit: Visit) -> Response:
    """What would go with it, before it goes; or why it stays."""
    wiring = visit.desk.wiring
    kept = made_up_case(visit)
    if kept is None:
        return visit.go("/more", _NONE)
    return visit.page(
        "demo_remove.html",
        kept=kept,
        why=why_it_stays(wiring.store(), wiring.post(), kept, _sample(visit)),
        goes=_what_goes(visit, kept),
        debriefs=[key_of(kept, interview) for interview in kept.candidacy.interviews],
    )


def take_away(visit: Visit) -> Response:
    """Remove the made-up case with all that stands beside it, and keep at hand what brings it back."""
    wiring = visit.desk.wiring
    kept = made_up_case(visit)
    if kept is None:
        return visit.go("/more", _NONE)
    try:
        record = remove(wiring.store(), wiring.post(), kept, _sample(visit), _debriefs(visit))
    except (Refused, Conflict) as error:
        return visit.go("/more", str(error))
    visit.session.held[_HELD] = record
    return visit.go("/", "The made-up case is removed, with everything that was tried in it.", undo="/demo/back")


def have_back(visit: Visit) -> Response:
    """The made-up case as it was before it was removed."""
    wiring = visit.desk.wiring
    record = visit.session.held.pop(_HELD, None)
    if record is None:
        return visit.go("/", "It is no longer at hand. You can make it anew.")
    try:
        bring_back(wiring.store(), record, wiring.clock.now())
    except Conflict:
        return visit.go("/", "It was made anew meanwhile.")
    return visit.go(candidacy_path(record.id), "The made-up case is there again.")


def made_up_case(visit: Visit) -> Kept | None:
    """The made-up case, open or closed."""
    return tried_out(visit.desk.wiring.store(), _sample(visit))


def _what_goes(visit: Visit, kept: Kept) -> list[str]:
    """Everything that goes with it."""
    store, post = visit.desk.wiring.store(), visit.desk.wiring.post()
    counts = (
        (len(store.drafts(kept.id)), "draft"),
        (len(store.approvals(kept.id)), "approval"),
        (len(post.dispatches(kept.id)), "message"),
    )
    beside = [f"{count} {word}{'s' if count > 1 else ''}" for count, word in counts if count]
    return [f"whom {kept.candidacy.candidate.name or 'you'} met", "what was told", "its timetable", *beside]


def _debriefs(visit: Visit) -> Debriefs:
    wiring = visit.desk.wiring
    return Debriefs(wiring.store(), wiring.debrief_store(), wiring.times_of, wiring.closed_days_for)


def _sample(visit: Visit) -> Sample:
    from afterword.adapters.invitation.ics import read_invitations  # noqa: PLC0415  (heavy)

    invitation, debrief = visit.desk.wiring.shelf.demo()
    return Sample(invitation, tomllib.loads(debrief), read_invitations)


def _world(visit: Visit) -> World:
    return World(visit.desk.wiring.times_of, visit.desk.wiring.closed_days_for, _ANNA)
