"""What happened since the candidate's yes, and makes the message one that should not go out unread (J10, E18)."""

from __future__ import annotations

from collections.abc import Iterable

from whenever import Instant

from afterword.core.candidacy.model import Candidacy, Event, EventKind, ReplyKind
from afterword.core.candidacy.standing import standing
from afterword.core.mail.dispatch import Dispatch
from afterword.core.mail.received import Received, ReceivedState
from afterword.core.note.model import NoteKind

_SAME = {
    NoteKind.THANK_YOU: frozenset({EventKind.NOTE_SENT, EventKind.NOTE_HANDED_IN}),
    NoteKind.CHECK_IN_MAIL: frozenset({EventKind.CHECK_IN_SENT}),
}
_ENDS = {
    EventKind.WITHDREW: "you withdrew",
    EventKind.CLOSED: "you closed this candidacy",
}
_TO_THEM = {
    EventKind.NOTE_BOUNCED: "the last message to that address came back",
    EventKind.CALL_MADE: "you called",
}
_SAYS = {
    ReplyKind.DECLINE: "a decline came in",
    ReplyKind.OFFER: "an offer came in",
    ReplyKind.NEXT_INTERVIEW: "they asked you to another round",
    ReplyKind.UPDATE_WITH_DATE: "they said when there will be news",
    ReplyKind.AUTO_REPLY: "an automatic reply came in",
}
_KEEPS_GOING = {NoteKind.WITHDRAWAL: {EventKind.WITHDREW}}


def events_known(candidacy: Candidacy, approved_at: Instant) -> tuple[str, ...]:
    """The ids of the events that lay behind the candidate when they said yes."""
    return tuple(event.id for event in candidacy.events if event.at <= approved_at)


def why_hold(candidacy: Candidacy, dispatch: Dispatch, received: Iterable[Received] = ()) -> str | None:
    """The reason to hold it, as the end of "It waits, since ..."; None if it may go."""
    for event in standing(candidacy.events):
        if event.id not in dispatch.known and (why := _why(event, dispatch)):
            return why
    for message in received:
        fresh = message.at > dispatch.approved_at and message.candidacy == dispatch.candidacy
        if fresh and message.state is ReceivedState.PROPOSED:
            return f"a message of {message.sender} came in that you have not looked at (afterword replies)"
    return None


def _why(event: Event, dispatch: Dispatch) -> str | None:
    kind = dispatch.to.kind
    same_person = event.person in (None, dispatch.to.person)
    if event.kind in _KEEPS_GOING.get(kind, ()):
        return None
    if event.kind is EventKind.REPLY:
        return _why_reply(event, kind, same_person=same_person)
    if event.kind in _SAME.get(kind, ()) and same_person:
        return "that was done already"
    return _ENDS.get(event.kind) or (_TO_THEM.get(event.kind) if same_person else None)


def _why_reply(event: Event, kind: NoteKind, *, same_person: bool) -> str | None:
    """A note of thanks is owed whether they are in or not (J7)."""
    if event.reply is ReplyKind.AUTO_REPLY and (kind is NoteKind.THANK_YOU or not same_person):
        return None
    return _SAYS.get(event.reply or ReplyKind.OTHER, "a reply came in")
