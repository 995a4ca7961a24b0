"""The plan as a document (``interface.md``), for those who script against it."""

from __future__ import annotations

from typing import Any

from whenever import Date, Instant

from afterword.core.candidacy.document import write_instant
from afterword.core.plan.model import Action, Plan, Reason, Withheld


def write_plan(plan: Plan, zone: str) -> dict[str, Any]:
    """JSON values; instants with the offset of the firm's zone."""
    return {
        "at": write_instant(plan.at, zone),
        "actions": [_action(action, zone) for action in plan.actions],
        "withheld": [_withheld(held, zone) for held in plan.withheld],
        "changes_at": _moment(plan.changes_at, zone),
    }


def _action(action: Action, zone: str) -> dict[str, Any]:
    return {
        "kind": action.kind.value,
        "to": list(action.to),
        "channels": [channel.value for channel in action.channels],
        "opens": _moment(action.opens, zone),
        "due": _moment(action.due, zone),
        "overdue": action.overdue,
        "offered": action.offered,
        "reason": _reason(action.reason),
    }


def _withheld(held: Withheld, zone: str) -> dict[str, Any]:
    return {
        "kind": held.kind.value,
        "to": list(held.to),
        "channels": [channel.value for channel in held.channels],
        "opens": _moment(held.until, zone),
        "due": None,
        "overdue": False,
        "until": _moment(held.until, zone),
        "reason": _reason(held.reason),
    }


def _reason(reason: Reason) -> dict[str, Any]:
    return {"rules": list(reason.rules), "sentence": reason.sentence}


def _moment(moment: Instant | Date | None, zone: str) -> str | None:
    if moment is None:
        return None
    return write_instant(moment, zone) if isinstance(moment, Instant) else moment.format_iso()
