"""What happened since the candidate's yes, and makes the message one that should not go out unread (J10, E18)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from whenever import Instant

from afterword.core.candidacy.model import Candidacy, Event, EventKind, ReplyKind
from afterword.core.candidacy.standing import standing
from afterword.core.mail.dispatch import Dispatch
from afterword.core.mail.received import Received, ReceivedState
from afterword.core.note.model import NoteKind


@dataclass(frozen=True, slots=True)
class Hold:
    """Why a message does not go: ``since`` ends the sentence "It waits, since ..."; ``for_good``: there is nothing left to ask."""

    since: str
    for_good: bool = False


_SAME = {
    NoteKind.THANK_YOU: frozenset({EventKind.NOTE_SENT, EventKind.NOTE_HANDED_IN}),
    NoteKind.CHECK_IN_MAIL: frozenset({EventKind.CHECK_IN_SENT}),
}
_ENDS = {
    EventKind.WITHDREW: Hold("you withdrew", for_good=True),
    EventKind.CLOSED: Hold("you closed this candidacy", for_good=True),
}
_TO_THEM = {
    EventKind.NOTE_BOUNCED: Hold("the last message to that address came back"),
    EventKind.CALL_MADE: Hold("you called"),
}
_SAYS = {
    ReplyKind.DECLINE: Hold("a decline came in", for_good=True),
    ReplyKind.OFFER: Hold("an offer came in"),
    ReplyKind.NEXT_INTERVIEW: Hold("they asked you to another round"),
    ReplyKind.UPDATE_WITH_DATE: Hold("they said when there will be news"),
    ReplyKind.AUTO_REPLY: Hold("an automatic reply came in"),
}
_KEEPS_GOING = {NoteKind.WITHDRAWAL: {EventKind.WITHDREW}}


def events_known(candidacy: Candidacy, approved_at: Instant) -> tuple[str, ...]:
    """The ids of the events that lay behind the candidate when they said yes."""
    return tuple(event.id for event in candidacy.events if event.at <= approved_at)


def why_hold(candidacy: Candidacy, dispatch: Dispatch, received: Iterable[Received] = ()) -> Hold | None:
    """The reason to hold it; None if it may go."""
    for event in standing(candidacy.events):
        if event.id not in dispatch.known and (why := _why(event, dispatch)):
            return why
    for message in received:
        fresh = message.at > dispatch.approved_at and message.candidacy == dispatch.candidacy
        if fresh and message.state is ReceivedState.PROPOSED:
            return Hold(f"a message of {message.sender} came in that you have not looked at (afterword replies)")
    return None


def _why(event: Event, dispatch: Dispatch) -> Hold | None:
    kind = dispatch.to.kind
    same_person = event.person in (None, dispatch.to.person)
    if event.kind in _KEEPS_GOING.get(kind, ()):
        return None
    if event.kind is EventKind.REPLY:
        return _why_reply(event, kind, same_person=same_person)
    if event.kind in _SAME.get(kind, ()) and same_person:
        return Hold("that was done already")
    return _ENDS.get(event.kind) or (_TO_THEM.get(event.kind) if same_person else None)


def _why_reply(event: Event, kind: NoteKind, *, same_person: bool) -> Hold | None:
    """A note of thanks is owed whether they are in or not (J7)."""
    if event.reply is ReplyKind.AUTO_REPLY and (kind is NoteKind.THANK_YOU or not same_person):
        return None
    return _SAYS.get(event.reply or ReplyKind.OTHER, Hold("a reply came in"))
