"""The end: an honest look back, and the offer to close the case (E22, J9)."""

from __future__ import annotations

from collections.abc import Iterator

from whenever import Instant

from afterword.core.candidacy.model import EventKind
from afterword.core.plan.case import PRIVATE, Case
from afterword.core.plan.check_in import ladder_over
from afterword.core.plan.model import Action, ActionKind, Reason
from afterword.core.playbook.model import Duty


def afterwards(case: Case) -> Iterator[Action]:
    """What is left when an outcome is there, or the ladder is over."""
    outcome = case.outcome
    over = None if outcome else ladder_over(case)
    ended = outcome.at if outcome else over
    if ended is None:
        return
    own = case.playbook.afterwards.says.own
    if case.playbook.afterwards.self_assess is not Duty.OFF and not _looked_back(case, ended):
        sentence = (
            "Look back honestly at all three stages, preparation, interview and follow-up, and keep what you learn."
        )
        yield _private(ActionKind.SELF_ASSESS, ended, Reason(("E22", "E23", *own), sentence))
    if over is not None:
        sentence = (
            "The asking is over: leave them in peace. Close the case when you like; no clock will do it for you. "
            "Silence is no sign either way."
        )
        yield _private(ActionKind.CLOSE, over, Reason(("J9", "E19", "E13", "E21"), sentence))


def _private(kind: ActionKind, opens: Instant, reason: Reason) -> Action:
    return Action(kind, (), (PRIVATE,), opens, None, overdue=False, reason=reason, offered=True)


def _looked_back(case: Case, ended: Instant) -> bool:
    return bool(case.since(ended, EventKind.SELF_ASSESSED))
