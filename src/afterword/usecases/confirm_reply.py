"""Confirm what a message seems to say: one key, and the timetable follows; what waited is held or withdrawn (J8, J10, E18)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from whenever import Date, Instant

from afterword.core.candidacy.model import ReplyKind
from afterword.core.mail.dispatch import Dispatch
from afterword.core.mail.received import Received, ReceivedState
from afterword.core.problems import Missing, Refused
from afterword.ports import Post, Store
from afterword.usecases.check_mail import take_down
from afterword.usecases.deliver import hold_back
from afterword.usecases.record import TimesOf


@dataclass(frozen=True, slots=True)
class Meant:
    """What the candidate says that it says, where that differs; None: as it was read."""

    kind: ReplyKind | None = None
    date: Date | None = None
    candidacy: str | None = None
    person: str | None = None


def waiting(post: Post) -> list[Received]:
    """What a person wrote and nobody has confirmed yet, oldest first."""
    return [one for one in post.received() if one.state is ReceivedState.PROPOSED]


def find_received(post: Post, id_: str) -> Received:
    """The message by its id, or by a beginning of it that no other has. Missing otherwise."""
    bare = id_.strip("<>")
    found = [one for one in post.received() if one.id.strip("<>").startswith(bare)]
    exact = [one for one in found if one.id.strip("<>") == bare]
    if len(exact or found) != 1:
        raise Missing(f"There is no one message {id_}. See afterword replies.")
    return (exact or found)[0]


def confirm_reply(
    post: Post, store: Store, received: Received, meant: Meant, now: Instant, times_of: TimesOf
) -> tuple[Received, list[Dispatch]]:
    """Take it down as an event; the messages that are held back since. Refused for what is recorded already."""
    if received.state in (ReceivedState.CONFIRMED, ReceivedState.RECORDED):
        raise Refused(
            f"That was recorded already ({received.event}). afterword undo takes it back; afterword log replied says it anew."
        )
    moved = meant.candidacy is not None and meant.candidacy != received.candidacy
    said = replace(
        received,
        kind=meant.kind or received.kind,
        date=meant.date if meant.date or meant.kind else received.date,
        candidacy=meant.candidacy or received.candidacy,
        person=meant.person or (None if moved else received.person),
        state=ReceivedState.CONFIRMED,
    )
    confirmed = take_down(post, store, post.settle(received, said), now, times_of)
    return confirmed, hold_back(post, store, confirmed.candidacy, now)


def dismiss(post: Post, received: Received) -> Received:
    """It does not concern the candidacy; nothing follows from it."""
    return post.settle(received, replace(received, state=ReceivedState.DISMISSED))
