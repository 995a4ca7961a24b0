"""The debrief: one form of all questions, kept as it is typed, read back, and written down once however often it is sent."""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Mapping
from dataclasses import replace

from starlette.responses import Response

from afterword.core.candidacy.debrief_form import Row, fields_of, rows_of
from afterword.core.candidacy.spoken import read_back, read_date, read_day
from afterword.core.plan.words import say_day
from afterword.core.problems import Invalid, Missing, Problem
from afterword.faces.present.debrief_text import summary
from afterword.faces.present.plan_text import is_open
from afterword.faces.web.pages.today import Row as StepRow
from afterword.faces.web.steps import candidacy_path, step_for
from afterword.faces.web.visit import Visit
from afterword.usecases.debrief import Debriefs, Sitting
from afterword.usecases.debrief_by_form import FormDebriefs, Understood

_BLANK = "more-{}"


def show(visit: Visit) -> Response:
    """The form with what is known; a calm sentence where no interview is over yet."""
    debriefs, id_ = _debriefs(visit), visit.places["id"]
    try:
        sitting = _sitting(visit, debriefs)
    except Missing as error:
        kept = visit.desk.kept(id_)
        return visit.page("debrief_none.html", status=404, sentence=str(error), candidacy=kept.candidacy, id=id_)
    return _page(visit, debriefs, sitting, debriefs.fields(sitting))


def tell(visit: Visit) -> Response:
    """Another row, what was understood, or the whole written down; a script is answered in JSON."""
    debriefs = _debriefs(visit)
    sitting, fields = _sitting(visit, debriefs), _typed(visit)
    if visit.sent.text("do") == "add":
        return _page(visit, debriefs, sitting, fields)
    if visit.sent.text("do") == "check":
        return _checked(visit, debriefs, sitting, fields)
    try:
        count = debriefs.finish(sitting, fields, visit.sent.text("mark"), visit.desk.wiring.clock.now())
    except Invalid as error:
        if _wants_json(visit):
            raise
        return _page(visit, debriefs, sitting, fields, error.problems)
    return _finished(visit, count)


def keep(visit: Visit) -> Response:
    """Keep what is typed so far, and say how it is read; with ``look`` nothing is kept."""
    debriefs = _debriefs(visit)
    sitting, fields = _sitting(visit, debriefs), _typed(visit)
    taken = not visit.sent.has("look") and not debriefs.keep(sitting, fields, visit.sent.text("mark"))
    understood = debriefs.read(sitting, fields)
    return visit.answer(
        {
            "taken": taken,
            "state": _state(debriefs.fields(_sitting(visit, debriefs))),
            "read": _read_back(understood, sitting),
            "understood": summary(understood.answers, sitting.setting),
            "problems": [{"place": one.place, "sentence": one.sentence} for one in understood.problems],
        }
    )


def after(visit: Visit) -> Response:
    """What comes next: the notes to write, each with its button; one for each person, as the notes are (E2)."""
    id_ = visit.places["id"]
    candidacy, now = visit.desk.kept(id_).candidacy, visit.desk.wiring.clock.now()
    plan = visit.desk.plan(candidacy)
    actions = [replace(action, to=(to,)) for action in plan.actions for to in action.to or ("",)]
    rows = [StepRow(id_, candidacy, action, step_for(id_, candidacy, action)) for action in actions]
    opened = [row for row in rows if row.action.overdue or is_open(row.action, candidacy, now)]
    ahead = [row for row in rows if row not in opened]
    return visit.page("debrief_next.html", id=id_, candidacy=candidacy, rows=opened, ahead=ahead)


def _debriefs(visit: Visit) -> FormDebriefs:
    wiring = visit.desk.wiring
    debriefs = Debriefs(wiring.store(), wiring.debrief_store(), wiring.times_of, wiring.closed_days_for)
    return FormDebriefs(debriefs, wiring.taken_debriefs)


def _sitting(visit: Visit, debriefs: FormDebriefs) -> Sitting:
    round_ = visit.query.get("round", "")
    now = visit.desk.wiring.clock.now()
    kept = visit.desk.kept(visit.places["id"])
    return debriefs.begin(kept, now, int(round_) if round_.isdecimal() else None, visit.sent.text("interview"))


def _typed(visit: Visit) -> dict[str, str]:
    """The fields as they were typed; one that is empty stays, so that a row keeps its place."""
    return {name: values[0] for name, values in visit.sent.texts.items() if values}


def _wants_json(visit: Visit) -> bool:
    return "application/json" in visit.headers.get("accept", "")


def _page(
    visit: Visit, debriefs: FormDebriefs, sitting: Sitting, fields: Mapping[str, str],
    problems: tuple[Problem, ...] = (), understood: Understood | None = None,
) -> Response:  # fmt: skip
    rows = rows_of(fields, debriefs.people(sitting))
    setting, candidacy = sitting.setting, sitting.kept.candidacy
    read = understood or debriefs.read(sitting, fields)
    return visit.page(
        "debrief.html",
        status=422 if problems else 200,
        problems=problems,
        id=sitting.kept.id,
        firm=setting.firm,
        role=candidacy.role,
        day=say_day(setting.said_on, setting.locale),
        ended=sitting.interview.ended.format_iso(),
        key=sitting.key,
        mark=fields.get("mark") or secrets.token_hex(16),
        state=_state(debriefs.fields(sitting)),
        resumed=sitting.resumed,
        rows=rows,
        blank=_blank(rows),
        fields=fields,
        asks_reception=setting.form in (None, "in-person"),
        understood=summary(understood.answers, setting) if understood else (),
        read=_read_back(read, sitting),
    )


def _blank(rows: tuple[Row, ...]) -> str:
    taken = {row.key for row in rows}
    return next(key for number in range(1, len(rows) + 2) if (key := _BLANK.format(number)) not in taken)


def _checked(visit: Visit, debriefs: FormDebriefs, sitting: Sitting, fields: dict[str, str]) -> Response:
    """The form again, with what was understood above it, and the days that were read in their fields."""
    understood = debriefs.read(sitting, fields)
    if understood.problems:
        return _page(visit, debriefs, sitting, fields, understood.problems)
    days = fields_of(understood.answers, ())
    names = [f"{name}{part}" for name in ("hear", "next_round") for part in ("_on", "_was", "_on_was")]
    read = fields | {name: days.get(name, "") for name in names}
    return _page(visit, debriefs, sitting, read, understood=understood)


def _finished(visit: Visit, count: int | None) -> Response:
    path = f"/debrief/{candidacy_path(visit.places['id']).removeprefix('/c/')}/next"
    said = {None: "", 0: "Nothing new in that: all of it was known."}.get(
        count, f"Kept: {count} {'fact' if count == 1 else 'facts'}. To correct one, tell it again."
    )
    response = visit.go(path, said)
    return visit.answer({"next": path}) if _wants_json(visit) else response


def _state(fields: Mapping[str, str]) -> str:
    """What is kept here, in a few letters: by it a phone tells whether something was told elsewhere meanwhile."""
    return hashlib.sha256(json.dumps(dict(fields), sort_keys=True).encode()).hexdigest()[:16]


def _read_back(understood: Understood, sitting: Sitting) -> dict[str, dict[str, str]]:
    """The days that were read, in full, by the field of the words."""
    answers, setting = understood.answers, sitting.setting
    read = {}
    for name, words, day, reader in (
        ("hear", answers.hear, answers.hear_on, read_date),
        ("next_round", answers.next_round, answers.next_round_on, read_day),
    ):
        spoken = reader(words, setting.said_on, setting.calendar, setting.locale) if words else None
        said = read_back(day, setting.today, setting.locale) if day else _unread(name, words)
        loosely = ". They said it loosely" if spoken and not spoken.clear and spoken.date == day else ""
        read[name] = {"day": day.format_iso() if day else "", "said": said + loosely}
    return read


def _unread(name: str, words: str | None) -> str:
    if not words:
        return ""
    return "No day stands in that; then two weeks are waited (E16)." if name == "hear" else "No day stands in that."
