"""Today: the candidacies in which something is to be done, found by the store's indexes and planned anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from whenever import Instant

from afterword.core.candidacy.model import Candidacy
from afterword.core.plan.model import Plan
from afterword.ports import Kept, Store, Times

AWAKE, AHEAD = 200, 10


@dataclass(frozen=True, slots=True)
class Standing:
    """One candidacy and its plan at this instant."""

    kept: Kept
    plan: Plan


def today(
    store: Store,
    now: Instant,
    plan_of: Callable[[Candidacy, Instant], Plan],
    times_of_plan: Callable[[Candidacy, Plan], Times],
) -> tuple[list[Standing], list[Standing]]:
    """(those with something open now, those whose next step lies ahead); the kept times are renewed where they moved."""
    awake = [Standing(kept, plan_of(kept.candidacy, now)) for kept in store.awake(now, AWAKE)]
    for standing in awake:
        times = times_of_plan(standing.kept.candidacy, standing.plan)
        if times != standing.kept.times and standing.kept.times.changes_at is not None:
            store.reschedule(standing.kept, times)
    seen = {standing.kept.id for standing in awake}
    later = [kept for kept in store.upcoming(now, AHEAD) if kept.id not in seen]
    return awake, [Standing(kept, plan_of(kept.candidacy, now)) for kept in later]
