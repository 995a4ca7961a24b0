"""Facts corrected in place; a page that was read before somebody else changed something loses nothing."""

from __future__ import annotations

from starlette.responses import Response

from afterword.core.problems import Conflict, Invalid
from afterword.faces.web.fact_forms import FactForm, beside, form_for, typed
from afterword.faces.web.pages.candidacy import page_of
from afterword.faces.web.reading_facts import at_fields, put_form, read_form
from afterword.faces.web.steps import candidacy_path
from afterword.faces.web.visit import Visit
from afterword.ports import Kept
from afterword.usecases.correct_facts import facts_put, remove_row
from afterword.usecases.record import correct

_AT = {"talking_points": "points", "firm": "firm-facts"}


def save(visit: Visit) -> Response:
    """Put what was typed in place of what stands."""
    kept = visit.desk.kept(visit.places["id"])
    section, key = visit.places["section"], visit.sent.text("key")
    stands = form_for(kept.candidacy, section, key)
    form = typed(stands or _bare(kept, section), visit.sent.texts)
    if stands is None or _is_stale(visit, kept):
        return _conflict(visit, kept, form, stands)
    try:
        return _saved(visit, kept, form)
    except Conflict:
        kept = visit.desk.kept(kept.id)
        return _conflict(visit, kept, form, form_for(kept.candidacy, section, key))


def _saved(visit: Visit, kept: Kept, form: FactForm) -> Response:
    wiring, now, place = visit.desk.wiring, visit.desk.wiring.clock.now(), ""
    values, problems = read_form(kept.candidacy, form, now)

    def change(document: dict[str, object]) -> None:
        nonlocal place
        place = put_form(document, form, values)

    try:
        corrected = facts_put(kept.candidacy, change, wiring.schemas)
    except Invalid as error:
        problems += at_fields(error.problems, form, place)
    if problems:
        return page_of(visit, kept, status=422, problems=problems, form=form)
    after = correct(wiring.store(), kept, corrected, now, wiring.times_of, wiring.closed_days_for)
    return visit.go(_at(kept, form.section), _what_changed(kept, after))


def _what_changed(before: Kept, after: Kept) -> str:
    return (
        "Nothing differs from what was there." if before.version == after.version else "Saved. The timetable follows."
    )


def remove(visit: Visit) -> Response:
    """Take a row out. Invalid where something that happened names it."""
    kept = visit.desk.kept(visit.places["id"])
    section, key, wiring = visit.places["section"], visit.sent.text("key"), visit.desk.wiring
    form = form_for(kept.candidacy, section, key)
    if form is None or not form.removable or _is_stale(visit, kept):
        raise Conflict(
            "This was changed elsewhere in the meantime. Go back, look at it again, and repeat what you did."
        )
    try:
        corrected = facts_put(kept.candidacy, lambda document: remove_row(document, section, key), wiring.schemas)
    except Invalid as error:
        sentence = "They are named in what was said or what happened, and so they stay."
        raise Invalid(sentence, error.problems) from error
    correct(wiring.store(), kept, corrected, wiring.clock.now(), wiring.times_of, wiring.closed_days_for)
    return visit.go(_at(kept, section), "Removed. What it was stands under “What was corrected”.")


def _is_stale(visit: Visit, kept: Kept) -> bool:
    return visit.sent.text("version") != str(kept.version)


def _bare(kept: Kept, section: str) -> FactForm:
    form = form_for(kept.candidacy, section, "")
    if form is None:
        raise Conflict("This was changed elsewhere in the meantime.")
    return form


def _conflict(visit: Visit, kept: Kept, form: FactForm, stands: FactForm | None) -> Response:
    return visit.page(
        "conflict.html",
        status=409,
        kept=kept,
        here=candidacy_path(kept.id),
        back=_at(kept, form.section),
        form=beside(form, stands),
        gone=stands is None,
    )


def _at(kept: Kept, section: str) -> str:
    return candidacy_path(kept.id, f"#{_AT.get(section, section)}")
