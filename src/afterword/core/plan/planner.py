"""plan(candidacy, playbook, now): every step asked in turn, its answers in the order in which they fall due."""

from __future__ import annotations

from whenever import Instant

from afterword.core.candidacy.model import Candidacy
from afterword.core.candidacy.moments import FirmCalendar
from afterword.core.plan.afterwards import afterwards
from afterword.core.plan.answers import answers
from afterword.core.plan.case import Case, case_of
from afterword.core.plan.check_in import check_in
from afterword.core.plan.model import Action, ActionKind, Plan, Withheld
from afterword.core.plan.now import Now
from afterword.core.plan.thank_you import thank_you
from afterword.core.plan.turns import turns
from afterword.core.playbook.model import Playbook

STEPS = (thank_you, answers, turns, check_in, afterwards)
_ORDER = {kind: index for index, kind in enumerate(ActionKind)}


def plan(candidacy: Candidacy, playbook: Playbook, now: Instant) -> Plan:
    """What to do and what not to do now, from the facts, the etiquette and the instant alone.

    The same three give the same plan, in whatever order the events were recorded. A closed candidacy has an empty one.
    Nothing here sends, and nothing counts as done that no event says was done (J10).
    """
    watched = Now(now)
    case = case_of(candidacy, playbook, watched)
    found = [] if case.is_closed() else [item for step in STEPS for item in step(case)]
    actions = [item for item in found if isinstance(item, Action) and _wanted(case, item)]
    for action in actions:
        case.opened(action.opens)
    actions.sort(key=lambda action: (not action.overdue, case.instant(action.opens), _ORDER[action.kind], action.to))
    withheld = [item for item in found if isinstance(item, Withheld)]
    return Plan(now, tuple(actions), tuple(withheld), watched.changes_at)


def _wanted(case: Case, action: Action) -> bool:
    """Whether the candidate has not waved it off since it opened."""
    opens = case.instant(action.opens)
    return not all(case.waved_off(action.kind, person, opens) for person in action.to or (None,))


def opens_at(plan_: Plan, zone: str) -> Instant | None:
    """The earliest opening of any action in the plan; a date opens with its first minute in the firm's zone."""
    calendar = FirmCalendar(zone)
    moments = (
        action.opens if isinstance(action.opens, Instant) else calendar.start_of(action.opens)
        for action in plan_.actions
    )
    return min(moments, default=None)
