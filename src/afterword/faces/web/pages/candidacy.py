"""One candidacy: what was, what is due now, what lies ahead and what is better left; and what is known, to be corrected in place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from starlette.responses import Response
from whenever import Instant

from afterword.core.candidacy.changes import Change
from afterword.core.candidacy.model import Candidacy, Channel, Outcome, Person, ReplyKind
from afterword.core.candidacy.standing import is_closed
from afterword.core.note.model import NoteForm, NoteKind
from afterword.core.plan.model import Action, ActionKind
from afterword.core.problems import AfterwordError, Problem
from afterword.faces.present.events import WHAT_HAPPENED
from afterword.faces.present.moments import in_full
from afterword.faces.present.plan_text import NAMES, WAYS, Parts, parts_of
from afterword.faces.present.reply_text import SAYS
from afterword.faces.web.fact_forms import FactForm, form_for
from afterword.faces.web.pages.today import Row
from afterword.faces.web.steps import candidacy_path, note_path, step_for
from afterword.faces.web.taps import taps_for
from afterword.faces.web.timeline import coming, happened, interview_text, promise_text
from afterword.faces.web.visit import Visit
from afterword.ports import Kept

LOG_FIELDS = ("what", "person", "when", "reply", "day", "channel", "outcome", "words", "firm", "told", "step")
_SHOWN_AT_ONCE = 3


@dataclass(frozen=True, slots=True)
class Known:
    """One person of the candidacy, and where one writes to them."""

    person: Person
    write: str


def show(visit: Visit) -> Response:
    """The page; ``?edit=people.ruth-okafor`` opens that form in place, ``?what=replied`` the form of what happened."""
    kept = visit.desk.kept(visit.places["id"])
    section, _, key = visit.query.get("edit", "").partition(".")
    form = form_for(kept.candidacy, section, key) if section else None
    return page_of(visit, kept, form=form, told={"what": visit.query.get("what", "")})


def page_of(
    visit: Visit, kept: Kept, *, status: int = 200, problems: Sequence[Problem] = (), form: FactForm | None = None,
    told: Mapping[str, str] | None = None, close_words: str = "",
) -> Response:  # fmt: skip
    """The page with what was typed so far."""
    candidacy, now = kept.candidacy, visit.desk.wiring.clock.now()
    parts, trouble = _parts(visit, candidacy)
    rows = {name: _rows(kept, getattr(parts, name)) for name in ("overdue", "opened", "ahead")}
    past = happened(candidacy, now)
    said = {name: (told or {}).get(name, "") for name in LOG_FIELDS} | {"when": (told or {}).get("when") or "now"}
    return visit.page(
        "candidacy.html",
        status=status,
        problems=problems,
        kept=kept,
        candidacy=candidacy,
        here=candidacy_path(kept.id),
        parts=[("Overdue", "late", rows["overdue"]), ("Now", "now", rows["opened"])],
        ahead=rows["ahead"],
        withheld=parts.withheld,
        trouble=trouble,
        earlier=past[:-_SHOWN_AT_ONCE],
        lately=past[-_SHOWN_AT_ONCE:],
        coming=coming(candidacy, now),
        closed=is_closed(candidacy),
        over=any(one.ended <= now and not one.cancelled for one in candidacy.interviews),
        taps=taps_for(candidacy, (*parts.overdue, *parts.opened)),
        told=said,
        telling=bool(said["what"] or (problems and form is None)),
        choices=choices_of(candidacy),
        people=[Known(person, _write(kept.id, candidacy, person)) for person in candidacy.people],
        promises=[promise_text(candidacy, promise, now) for promise in candidacy.promises],
        interviews=[_interview(candidacy, number, now) for number in range(len(candidacy.interviews))],
        form=form,
        close_words=close_words,
        made_up=visit.desk.wiring.store().is_made_up(kept.id),
        audit=[_line(kept, change, now) for change in reversed(visit.desk.wiring.store().audit(kept.id))],
    )


def _parts(visit: Visit, candidacy: Candidacy) -> tuple[Parts, str]:
    """The plan in its parts; without one where its playbook is gone or at fault, so that the facts can still be seen."""
    try:
        return parts_of(candidacy, visit.desk.plan(candidacy)), ""
    except AfterwordError as error:
        return Parts((), (), (), ()), str(error)


def _rows(kept: Kept, actions: Sequence[Action]) -> list[Row]:
    return [Row(kept.id, kept.candidacy, action, step_for(kept.id, kept.candidacy, action)) for action in actions]


def _write(id_: str, candidacy: Candidacy, person: Person) -> str:
    asked = person.email and person.email_given
    form = NoteForm.MAIL if asked or candidacy.firm.reception is None else NoteForm.LETTER
    return note_path(id_, person.id, NoteKind.THANK_YOU, form)


def _interview(candidacy: Candidacy, number: int, now: Instant) -> str:
    interview = candidacy.interviews[number]
    return f"{interview_text(candidacy, interview)} Until {in_full(interview.ended, candidacy, now)}."


def _line(kept: Kept, change: Change, now: Instant) -> tuple[str, str, str, str]:
    """A correction: when, where, what it was, what it became."""
    when = in_full(change.changed_at, kept.candidacy, now)
    return when, change.place, _shown(change.before), _shown(change.after)


def _shown(value: object) -> str:
    if isinstance(value, Mapping):
        return "; ".join(f"{name}: {_shown(one)}" for name, one in value.items())
    if isinstance(value, list):
        return ", ".join(map(_shown, value)) or "nothing"
    return (
        {None: "unknown", True: "yes", False: "no"}.get(value, str(value))
        if value is None or isinstance(value, bool)
        else str(value)
    )


def choices_of(candidacy: Candidacy) -> dict[str, list[tuple[str, str]]]:
    """What the fields of the form of what happened can be chosen from."""
    return {
        "what": [("", "Choose what happened"), *WHAT_HAPPENED.items()],
        "person": [("", "Nobody in particular"), *((one.id, one.name) for one in candidacy.people)],
        "reply": [("", "Choose what it says"), *((kind.value, _first_up(SAYS[kind.value])) for kind in ReplyKind)],
        "outcome": [
            ("", "Choose how it ended"),
            (Outcome.ANSWERED.value, "We spoke"),
            (Outcome.VOICEMAIL.value, "I left a voicemail"),
        ],
        "channel": [("", "The usual way"), *_channels()],
        "step": [("", "Choose a step"), *((kind.value, NAMES[kind.value]) for kind in ActionKind)],
    }


def _channels() -> Iterator[tuple[str, str]]:
    return ((channel.value, _first_up(WAYS[channel.value])) for channel in Channel if WAYS[channel.value])


def _first_up(text: str) -> str:
    return text[:1].upper() + text[1:]
