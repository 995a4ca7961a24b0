"""What happened: logged, taken back, closed and opened again; each is read back and can be undone."""

from __future__ import annotations

from dataclasses import fields

from starlette.responses import Response

from afterword.core.candidacy.model import Event
from afterword.core.problems import Invalid, Problem, Refused
from afterword.faces.present.events import event_text
from afterword.faces.present.moments import in_full
from afterword.faces.web.pages.candidacy import LOG_FIELDS, page_of
from afterword.faces.web.steps import candidacy_path
from afterword.faces.web.visit import Sent, Visit
from afterword.ports import Kept
from afterword.usecases.close import close as closing
from afterword.usecases.close import reopen as opening
from afterword.usecases.log import Told, understand
from afterword.usecases.record import record
from afterword.usecases.undo import undo as take_back


def log(visit: Visit) -> Response:
    """Record what was told; what is not clear is said beside its field."""
    kept = visit.desk.kept(visit.places["id"])
    wiring, now = visit.desk.wiring, visit.desk.wiring.clock.now()
    try:
        event = understand(kept.candidacy, _told(visit.sent), now)
        after = record(wiring.store(), kept, event, now, wiring.times_of)
    except Invalid as error:
        return _again(visit, kept, error.problems)
    except Refused as error:
        return _again(visit, kept, (Problem("when", str(error)),))
    return visit.go(candidacy_path(kept.id), read_back(visit, after), undo=undo_path(after))


def read_back(visit: Visit, after: Kept) -> str:
    """What was understood of the last event, in full."""
    return f"Recorded: {_said(visit, after, after.candidacy.events[-1])}"


def undo_path(after: Kept) -> str:
    """Where the last event is taken back."""
    return candidacy_path(after.id, f"/undo?event={after.candidacy.events[-1].id}")


def _said(visit: Visit, after: Kept, event: Event) -> str:
    candidacy, now = after.candidacy, visit.desk.wiring.clock.now()
    day = event.date or event.deadline
    named = f" The day: {in_full(day, candidacy, now)}." if day else ""
    return f"{event_text(candidacy, event)} {_first_up(in_full(event.at, candidacy, now))}.{named}".replace("..", ".")


def _first_up(text: str) -> str:
    return f"At {text}" if text[:1].isdigit() or text.startswith(("noon", "midnight")) else text


def _told(sent: Sent) -> Told:
    texts = {one.name: sent.text(one.name) for one in fields(Told) if one.name != "told"}
    return Told(**texts, told=sent.text("told") not in {"", "no", "false"})


def _again(visit: Visit, kept: Kept, problems: tuple[Problem, ...]) -> Response:
    told = {name: visit.sent.text(name) for name in LOG_FIELDS}
    return page_of(visit, kept, status=422, problems=problems, told=told)


def undo(visit: Visit) -> Response:
    """Take back the event that the address names, else the last one entered."""
    kept = visit.desk.kept(visit.places["id"])
    wiring = visit.desk.wiring
    id_ = visit.query.get("event") or visit.sent.text("event") or None
    after, target = take_back(wiring.store(), kept, id_, wiring.clock.now(), wiring.times_of)
    return visit.go(candidacy_path(kept.id), f"Taken back: {_said(visit, after, target)}", undo=undo_path(after))


def close(visit: Visit) -> Response:
    """Close it: nothing more is asked."""
    kept, wiring = visit.desk.kept(visit.places["id"]), visit.desk.wiring
    words = visit.sent.text("words") or None
    after = closing(wiring.store(), kept, words, wiring.clock.now(), wiring.times_of)
    return visit.go(_back(visit, kept), f"{_name(kept)}: closed.", undo=undo_path(after))


def reopen(visit: Visit) -> Response:
    """Open it again."""
    kept, wiring = visit.desk.kept(visit.places["id"]), visit.desk.wiring
    after = opening(wiring.store(), kept, wiring.clock.now(), wiring.times_of)
    return visit.go(_back(visit, kept), f"{_name(kept)}: open again.", undo=undo_path(after))


def _back(visit: Visit, kept: Kept) -> str:
    """To the list where it came from there, with what was looked for; never to an address of another site."""
    back = visit.sent.text("back")
    return back if back == "/candidacies" or back.startswith("/candidacies?") else candidacy_path(kept.id)


def _name(kept: Kept) -> str:
    return f"{kept.candidacy.firm.name}, {kept.candidacy.role}"
