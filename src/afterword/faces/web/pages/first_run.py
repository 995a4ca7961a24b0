"""The first page that a newcomer sees, and the made-up case to try things with."""

from __future__ import annotations

import tomllib

from starlette.responses import Response

from afterword.core.candidacy.model import Candidate
from afterword.core.candidacy.standing import is_closed
from afterword.core.note.model import NoteForm, NoteKind
from afterword.faces.web.steps import candidacy_path, note_path
from afterword.faces.web.visit import Visit
from afterword.ports import Kept
from afterword.settings import changed
from afterword.usecases.debrief import Debriefs
from afterword.usecases.take_invitation import World
from afterword.usecases.try_out import Sample, first_met, put_away, tried_out, try_out

_NAMES = ("name", "email", "zone")
_ANNA = Candidate(
    name="Anna Berg",
    email="anna.berg@mail.example",
    phone="+1 917 555 0142",
    zone="America/New_York",
    locale="en-US",
)
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
    debriefs = Debriefs(wiring.store(), wiring.debrief_store(), wiring.times_of, wiring.closed_days_for)
    kept = try_out(wiring.store(), _sample(visit), wiring.clock.now(), _world(visit), debriefs)
    person = first_met(kept)
    if person is None:
        return visit.go(candidacy_path(kept.id), _MADE_UP, undo="/demo/close")
    return visit.go(note_path(kept.id, person, NoteKind.THANK_YOU, NoteForm.MAIL), _MADE_UP, undo="/demo/close")


def put_it_away(visit: Visit) -> Response:
    """Close the made-up case."""
    wiring = visit.desk.wiring
    put_away(wiring.store(), _sample(visit), wiring.clock.now(), _world(visit))
    return visit.go("/", "The made-up case is closed. It asks nothing of you any more.", undo="/demo")


def case_that_is_open(visit: Visit) -> Kept | None:
    """The made-up case, while it stands open."""
    kept = tried_out(visit.desk.wiring.store(), _sample(visit))
    return kept if kept and not is_closed(kept.candidacy) else None


def _sample(visit: Visit) -> Sample:
    from afterword.adapters.invitation.ics import read_invitations  # noqa: PLC0415  (heavy)

    invitation, debrief = visit.desk.wiring.shelf.demo()
    return Sample(invitation, tomllib.loads(debrief), read_invitations)


def _world(visit: Visit) -> World:
    return World(visit.desk.wiring.times_of, visit.desk.wiring.closed_days_for, _ANNA)
