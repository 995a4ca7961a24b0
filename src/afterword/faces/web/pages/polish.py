"""Polish: what would leave the machine, the yes to that, and the model's words beside the candidate's own."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from starlette.responses import RedirectResponse, Response

from afterword.core.note.model import NoteKind
from afterword.core.note.polish import INSTRUCTION, Handed
from afterword.core.problems import AfterwordError, Conflict, Invalid, Missing, Problem
from afterword.faces.present.differences import differences
from afterword.faces.web.at_note import AtNote, note_at
from afterword.faces.web.pages.note import conflict, kept_first, redrafted
from afterword.faces.web.seen import seen
from afterword.faces.web.visit import Visit
from afterword.ports import Polisher
from afterword.usecases import kept_draft as drafts
from afterword.usecases.polish import handed_over
from afterword.usecases.polish import polish as polish_draft
from afterword.usecases.redraft import Redrafted

_GONE = "That answer is no longer at hand. Look at what would leave, and ask again."


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of asking, until the candidate has chosen: the text that was asked about, its revision, and the other one.

    ``answered``: there were words of the model's; ``reasons``: why they do not count, or why there are none.
    """

    revision: int
    subject: str | None
    plain: str
    polished: str
    reasons: tuple[Problem, ...]
    answered: bool
    place: str


def begin(visit: Visit) -> Response:
    """Keep what was typed, and show what would leave."""
    at = _at(visit)
    return kept_first(visit, at, lambda _kept: RedirectResponse(_path(at), 303))


def ask(visit: Visit) -> Response:
    """Exactly what would leave the machine, and to where; nothing has left yet."""
    at = _at(visit)
    return _asking(visit, at, redrafted(at))


def send(visit: Visit) -> Response:
    """Ask the model once, if what would leave is what was shown."""
    at = _at(visit)
    found = redrafted(at)
    if found.made.too_few:
        return _too_few(visit, at, found)
    wiring = at.desk.wiring
    try:
        polisher, handed = wiring.polisher(), handed_over(found.made.draft)
        if visit.sent.text("shown") != _digest(polisher, handed, _model(visit)):
            return visit.go(_path(at), "What would leave has changed meanwhile. Read it once more; nothing was sent.")
        done = polish_draft(at.kept.candidacy, found.made.draft, polisher, at.desk.checker)
    except AfterwordError as error:
        return _asking(visit, at, found, [Problem("", str(error))])
    kept = found.kept
    answer = Answer(kept.revision, kept.subject, kept.text, done.note.text, done.reasons, done.answered, polisher.place)
    visit.session.held[_held(at)] = answer
    return RedirectResponse(f"{_path(at)}/answer", 303)


def answer(visit: Visit) -> Response:
    """The model's words beside the candidate's own, or why they do not count."""
    at = _at(visit)
    found: Answer | None = visit.session.held.get(_held(at))
    if found is None:
        return visit.go(_path(at), _GONE)
    mine, other = differences(found.plain, found.polished)
    weighed = at.weighed(at.text_of(found.polished, found.subject))
    return visit.page(
        "polish_answer.html",
        at=at,
        found=found,
        here=_path(at),
        reasons=[_sentence(str(one)) for one in found.reasons],
        mine=mine,
        other=other,
        rows=seen(found.polished, weighed.findings),
    )


def take(visit: Visit) -> Response:
    """The polished text in place of the one that was asked about; an edit like any other."""
    at = _at(visit)
    found: Answer | None = visit.session.held.get(_held(at))
    if found is None or found.reasons:
        return visit.go(_path(at), _GONE)
    own, wiring = (found.polished, found.subject), at.desk.wiring
    try:
        kept = drafts.save(wiring.store(), at.kept.id, at.to, own, found.revision, wiring.clock.now())
    except Conflict:
        return conflict(visit, at, own)
    visit.session.held.pop(_held(at), None)
    is_new = kept.revision != found.revision
    said = f"The polished text stands, as revision {kept.revision}." if is_new else "Nothing had changed."
    return visit.go(at.path, said, undo=f"{at.path}/undo" if is_new else "")


def leave(visit: Visit) -> Response:
    """The candidate's own text stays; the other one is forgotten."""
    at = _at(visit)
    visit.session.held.pop(_held(at), None)
    return visit.go(at.path, "Your text stands as it was.")


def _at(visit: Visit) -> AtNote:
    at = note_at(visit.desk, visit.places)
    if at.to.kind is NoteKind.VOICEMAIL:
        raise Missing("What is spoken is not polished.")
    return at


def _path(at: AtNote) -> str:
    return f"{at.path}/polish"


def _held(at: AtNote) -> str:
    return f"polish {at.path}"


def _model(visit: Visit) -> str:
    return str(visit.desk.wiring.settings().get("polish_model", ""))


def _asking(visit: Visit, at: AtNote, found: Redrafted, problems: Sequence[Problem] = ()) -> Response:
    """The page before anything leaves; what keeps the words from leaving at all is said on it."""
    if found.made.too_few:
        return _too_few(visit, at, found)
    wiring = at.desk.wiring
    try:
        polisher, handed, model = wiring.polisher(), handed_over(found.made.draft), _model(visit)
    except AfterwordError as error:
        return _cannot(visit, at, error)
    return visit.page(
        "polish.html",
        status=422 if problems else 200,
        problems=problems,
        at=at,
        here=_path(at),
        place=polisher.place,
        model=model,
        has_key=bool(wiring.settings().get("polish_key_command")),
        seconds=round(wiring.polish_seconds),
        instruction=INSTRUCTION,
        handed=handed,
        shown=_digest(polisher, handed, model),
    )


def _cannot(visit: Visit, at: AtNote, error: AfterwordError) -> Response:
    status = {Invalid: 422, Missing: 404}.get(type(error), 409)
    return visit.page("polish_none.html", status=status, at=at, sentence=str(error))


def _too_few(visit: Visit, at: AtNote, found: Redrafted) -> Response:
    """As on the command line: a draft that lacks what it needs is not ready; its page asks the one question."""
    assert found.made.too_few is not None  # noqa: S101  (asked before)
    lacks = ", ".join(found.made.too_few.missing)
    return visit.go(at.path, f"This draft is not ready to be polished: it still lacks {lacks}.")


def _digest(polisher: Polisher, handed: Handed, model: str) -> str:
    """What the yes is given to: these words, to that place, for that model."""
    whole = f"{polisher.place}\0{model}\0{INSTRUCTION}\0{handed.text}"
    return hashlib.sha256(whole.encode(errors="surrogatepass")).hexdigest()


def _sentence(reason: str) -> str:
    return f"{reason[:1].upper()}{reason[1:]}{'' if reason.endswith(('.', '?', '!')) else '.'}"
