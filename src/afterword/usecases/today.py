"""Today: the candidacies in which something is to be done, found by the store's indexes and planned anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from whenever import Instant

from afterword.core.candidacy.model import Candidacy
from afterword.core.plan.model import Plan
from afterword.core.problems import AfterwordError
from afterword.ports import Kept, Store, Times

AWAKE, AHEAD = 200, 10


@dataclass(frozen=True, slots=True)
class Standing:
    """One candidacy and its plan at this instant."""

    kept: Kept
    plan: Plan


@dataclass(frozen=True, slots=True)
class Today:
    """``awake``: something is open now; ``ahead``: the next step is to come; ``troubles``: (id, why it has no plan)."""

    awake: tuple[Standing, ...]
    ahead: tuple[Standing, ...]
    troubles: tuple[tuple[str, AfterwordError], ...] = ()


def today(
    store: Store,
    now: Instant,
    plan_of: Callable[[Candidacy, Instant], Plan],
    times_of_plan: Callable[[Candidacy, Plan], Times],
) -> Today:
    """What stands now and what comes next; the kept times are renewed where they moved.

    A candidacy that has no plan, its playbook gone or at fault, does not keep the others from theirs.
    """
    troubles: list[tuple[str, AfterwordError]] = []
    awake = tuple(_standing(store.awake(now, AWAKE), now, plan_of, troubles))
    for standing in awake:
        times = times_of_plan(standing.kept.candidacy, standing.plan)
        if times != standing.kept.times and standing.kept.times.changes_at is not None:
            store.reschedule(standing.kept, times)
    seen = {standing.kept.id for standing in awake} | {id_ for id_, _ in troubles}
    later = [kept for kept in store.upcoming(now, AHEAD) if kept.id not in seen]
    return Today(awake, tuple(_standing(later, now, plan_of, troubles)), tuple(troubles))


def _standing(
    rows: Sequence[Kept], now: Instant, plan_of: Callable[[Candidacy, Instant], Plan],
    troubles: list[tuple[str, AfterwordError]],
) -> Iterator[Standing]:  # fmt: skip
    for kept in rows:
        try:
            yield Standing(kept, plan_of(kept.candidacy, now))
        except AfterwordError as error:
            troubles.append((kept.id, error))
