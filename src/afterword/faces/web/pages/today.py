"""Today: what is overdue, what is now, what comes next; each with its reason and its one button."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from starlette.responses import Response
from whenever import Instant

from afterword.core.candidacy.model import Candidacy
from afterword.core.plan.model import Action
from afterword.core.plan.planner import plan as plan_of
from afterword.faces.present.plan_text import is_open
from afterword.faces.web.pages import first_run
from afterword.faces.web.pages.outbox import stuck
from afterword.faces.web.steps import Step, step_for
from afterword.faces.web.visit import Visit
from afterword.usecases.times import times_of_plan
from afterword.usecases.today import Standing
from afterword.usecases.today import today as today_

_HOW_MANY, _HOW_MANY_AHEAD = 20, 5


@dataclass(frozen=True, slots=True)
class Row:
    """One thing to do, in which candidacy, and the button for it."""

    id: str
    candidacy: Candidacy
    action: Action
    step: Step


def show(visit: Visit) -> Response:
    """The page; whoever has nothing yet is shown how to begin."""
    wiring = visit.desk.wiring
    store, now = wiring.store(), wiring.clock.now()
    found = today_(
        store, now, lambda candidacy, at: plan_of(candidacy, wiring.playbook(candidacy.playbook), at), times_of_plan
    )
    standing = [*found.awake, *found.ahead]
    if not standing and not store.ids():
        return first_run.show(visit)
    rows = [row for one in standing for row in _rows(one)]
    late = [row for row in rows if row.action.overdue]
    open_ = [row for row in rows if not row.action.overdue and is_open(row.action, row.candidacy, now)]
    ahead = [row for row in rows if not row.action.overdue and not is_open(row.action, row.candidacy, now)]
    open_.sort(key=lambda row: (row.action.offered, row.action.due is None, str(row.action.due)))
    ahead.sort(key=lambda row: str(row.action.opens))
    everything = visit.query.get("all") is not None
    most = None if everything else _HOW_MANY
    return visit.page(
        "today.html",
        parts=[("Overdue", "late", late[:most]), ("Now", "now", open_[:most])],
        more=len(late[most:]) + len(open_[most:]) if most else 0,
        ahead=ahead[: _HOW_MANY_AHEAD if most else None],
        untold=list(_untold(standing, now)),
        troubles=found.troubles,
        mail_fault=visit.desk.mail_fault,
        stuck=stuck(visit),
        now=now,
    )


def _rows(one: Standing) -> Iterator[Row]:
    for action in one.plan.actions:
        yield Row(one.kept.id, one.kept.candidacy, action, step_for(one.kept.id, one.kept.candidacy, action))


def _untold(standing: list[Standing], now: Instant) -> Iterator[tuple[str, Candidacy]]:
    """Candidacies whose last interview is over, and of which nothing is told yet: the debrief comes before the note."""
    for one in standing:
        ended = [each for each in one.kept.candidacy.interviews if each.ended <= now and not each.cancelled]
        last = max(ended, key=lambda each: each.ended, default=None)
        if last and not one.kept.candidacy.talking_points:
            yield one.kept.id, one.kept.candidacy
