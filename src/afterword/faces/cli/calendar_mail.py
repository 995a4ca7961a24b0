"""Updates and cancellations of interviews that come by mail: carried out for meetings that are known, told for new ones."""

from __future__ import annotations

from afterword.core.candidacy.invitation import Deed
from afterword.core.problems import AfterwordError
from afterword.faces.cli.app import App
from afterword.usecases.take_invitation import World, confirm, propose_from

_KNOWN = frozenset({Deed.UPDATE, Deed.CANCEL})
_NEW = frozenset({Deed.NEW_CANDIDACY, Deed.NEW_INTERVIEW})


def take_known(app: App, data: bytes) -> tuple[str, ...]:
    """What the calendar part of a message changed, a sentence each. A new meeting is never taken in without a yes (J10)."""
    from afterword.adapters.invitation.ics import read_invitations  # noqa: PLC0415  (heavy)

    proposals, _ = propose_from(app.store(), data, read_invitations, app.candidate())
    told = []
    world = World(app.times_of, app.closed_days_for, app.candidate(), app.settings().get("playbook") or "us")
    for proposal in proposals:
        if proposal.deed in _NEW:
            told.append(
                f"An invitation came: {proposal.invitation.summary}. Save the message, then: afterword add FILE"
            )
        elif proposal.deed in _KNOWN:
            try:
                confirm(app.store(), proposal, {}, app.clock.now(), world)
                told.append(proposal.sentence)
            except AfterwordError as error:
                told.append(f"{proposal.invitation.summary}: {error}")
    return tuple(told)
