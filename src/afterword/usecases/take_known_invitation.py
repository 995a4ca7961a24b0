"""Updates and cancellations of interviews that come by mail: carried out for meetings that are known, told for new ones (J10)."""

from __future__ import annotations

from whenever import Instant

from afterword.core.candidacy.invitation import Deed, Proposal
from afterword.core.problems import AfterwordError
from afterword.ports import Store
from afterword.usecases.take_invitation import Reader, World, confirm, propose_from

_KNOWN = frozenset({Deed.UPDATE, Deed.CANCEL})
_NEW = frozenset({Deed.NEW_CANDIDACY, Deed.NEW_INTERVIEW})


def take_known_invitation(store: Store, data: bytes, read: Reader, now: Instant, world: World) -> tuple[str, ...]:
    """What the calendar part of a message changed, a sentence each. A new meeting is never taken in without a yes."""
    proposals, _ = propose_from(store, data, read, world.candidate)
    told = []
    for proposal in proposals:
        summary = proposal.invitation.summary or "a meeting"
        if proposal.deed in _NEW:
            told.append(f"An invitation came: {summary}. Save the message, then: afterword add FILE")
        elif proposal.deed in _KNOWN:
            try:
                confirm(store, proposal, _known_zone(store, proposal), now, world)
                told.append(proposal.sentence)
            except AfterwordError as error:
                told.append(f"{summary}: {error}")
    return tuple(told)


def _known_zone(store: Store, proposal: Proposal) -> dict[str, str]:
    """An update in UTC names no zone: the meeting keeps the one that the candidate gave."""
    if proposal.candidacy is None or all(question.what != "zone" for question in proposal.questions):
        return {}
    candidacy, seen = store.load(proposal.candidacy).candidacy, proposal.revision
    meant = [one for one in candidacy.interviews if seen and one.started == seen.started]
    return {"zone": meant[0].zone if meant else candidacy.zone()}
