"""What the store indexes of a plan, and the closed days that a plan needs; both renewed whenever facts change."""

from __future__ import annotations

from dataclasses import replace

from whenever import Date, Instant

from afterword.core.candidacy.model import Candidacy
from afterword.core.plan.model import Plan
from afterword.core.plan.planner import opens_at, plan
from afterword.core.playbook.model import Playbook
from afterword.ports import Holidays, Times

_YEARS_AHEAD = 2


def times_of_plan(candidacy: Candidacy, plan_: Plan) -> Times:
    """When the earliest action opens, and until when the plan stands."""
    return Times(opens_at(plan_, candidacy.zone()), plan_.changes_at)


def times_of(candidacy: Candidacy, playbook: Playbook, now: Instant) -> Times:
    """The same, planned anew."""
    return times_of_plan(candidacy, plan(candidacy, playbook, now))


def closed_days_for(candidacy: Candidacy, holidays: Holidays, now: Instant) -> Candidacy:
    """The candidacy with the weekend and public holidays of its firm, from its first date to two years ahead."""
    dates = [interview.ended.to_tz("UTC").date() for interview in candidacy.interviews]
    promised = [promise.date for promise in candidacy.promises if promise.date]
    first = min([*dates, now.to_tz("UTC").date()])
    last = max([*dates, *promised, now.to_tz("UTC").date()])
    closed = holidays.closed_days(
        candidacy.firm.country,
        candidacy.firm.subdivision,
        Date(first.year, 1, 1),
        Date(last.year + _YEARS_AHEAD, 12, 31),
    )
    return replace(candidacy, closed_days=closed)
