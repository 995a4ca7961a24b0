"""List candidacies: a page of what was looked for, each with its plan at this instant."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from whenever import Instant

from afterword.core.candidacy.model import Candidacy
from afterword.core.plan.model import Plan
from afterword.core.problems import AfterwordError
from afterword.ports import Kept, Sought, Store, Times

PAGE = 50


@dataclass(frozen=True, slots=True)
class Listed:
    """One candidacy of the list; ``trouble`` says why it has no plan."""

    kept: Kept
    plan: Plan | None
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class PageOf:
    """A page, counted from 1, of so many pages and candidacies."""

    rows: tuple[Listed, ...]
    number: int
    pages: int
    total: int


def list_candidacies(
    store: Store,
    sought: Sought,
    number: int,
    now: Instant,
    plan_of: Callable[[Candidacy, Instant], Plan],
    times_of_plan: Callable[[Candidacy, Plan], Times],
) -> PageOf:
    """The page of that number, or the first where there is none such; kept times are renewed where a plan has moved."""
    found = store.find(sought, PAGE, (number - 1) * PAGE)
    if not found.rows and number > 1:
        number, found = 1, store.find(sought, PAGE)
    rows = tuple(_listed(kept, now, plan_of) for kept in found.rows)
    for row in rows:
        if row.plan and row.kept.times.changes_at is not None and row.kept.times.changes_at <= now:
            store.reschedule(row.kept, times_of_plan(row.kept.candidacy, row.plan))
    return PageOf(rows, number, max(-(-found.total // PAGE), 1), found.total)


def _listed(kept: Kept, now: Instant, plan_of: Callable[[Candidacy, Instant], Plan]) -> Listed:
    try:
        return Listed(kept, plan_of(kept.candidacy, now))
    except AfterwordError as error:
        return Listed(kept, None, str(error))
