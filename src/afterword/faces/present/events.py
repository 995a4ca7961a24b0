"""What happened, as a sentence: "You sent a note to Ruth Okafor by mail."."""

from __future__ import annotations

from collections.abc import Callable

from afterword.core.candidacy.model import Candidacy, Event, EventKind, Outcome
from afterword.faces.present.plan_text import NAMES, WAYS
from afterword.faces.present.reply_text import SAYS

WHAT_HAPPENED = {
    "sent": "I sent the note",
    "handed-in": "I handed the note in",
    "bounced": "A note came back undelivered",
    "checked-in": "I asked for news by mail",
    "called": "I called",
    "replied": "They replied",
    "answered": "I answered them",
    "withdrew": "I withdrew",
    "other-offer": "I have another offer",
    "told": "I told them of the other offer",
    "interview-fixed": "Another interview is fixed",
    "assessed": "I looked back",
    "waved-off": "A step is not needed",
}
_OUTCOMES = {Outcome.ANSWERED: "and spoke to them", Outcome.VOICEMAIL: "and left a voicemail"}


def event_text(candidacy: Candidacy, event: Event) -> str:
    """The sentence, without its moment and without the words that were said."""
    return " ".join(filter(None, _SENTENCES[event.kind](candidacy, event).split())) + "."


def _to(candidacy: Candidacy, event: Event, preposition: str = "to") -> str:
    person = candidacy.person(event.person)
    return f"{preposition} {person.name}" if person else ""


def _way(event: Event) -> str:
    return WAYS.get(event.channel.value, "") if event.channel else ""


def _reply(candidacy: Candidacy, event: Event) -> str:
    person = candidacy.person(event.person)
    says = SAYS[event.reply.value] if event.reply else "a reply"
    return f"{person.name if person else 'They'} replied: {says}"


def _undone(candidacy: Candidacy, event: Event) -> str:
    target = next((one for one in candidacy.events if one.id == event.event), None)
    if target is None or target.kind is EventKind.UNDONE:
        return "You took something back"
    return f"You took back: {_SENTENCES[target.kind](candidacy, target)}"


def _called(candidacy: Candidacy, event: Event) -> str:
    person = candidacy.person(event.person)
    outcome = _OUTCOMES[event.outcome] if event.outcome else ""
    return f"You called {person.name if person else 'them'} {outcome}"


_SENTENCES: dict[EventKind, Callable[[Candidacy, Event], str]] = {
    EventKind.NOTE_SENT: lambda candidacy, event: f"You sent a note {_to(candidacy, event)} {_way(event)}",
    EventKind.NOTE_HANDED_IN: lambda candidacy, event: (
        f"You handed in a note {_to(candidacy, event, 'for')} {_way(event)}"
    ),
    EventKind.NOTE_BOUNCED: lambda candidacy, event: f"A note {_to(candidacy, event)} came back undelivered",
    EventKind.CHECK_IN_SENT: lambda candidacy, event: (
        f"You asked for news {_to(candidacy, event, 'from')} {_way(event)}"
    ),
    EventKind.CALL_MADE: _called,
    EventKind.REPLY: _reply,
    EventKind.REPLY_SENT: lambda candidacy, event: f"You answered {_to(candidacy, event, '')} {_way(event)}",
    EventKind.WITHDREW: lambda _, event: f"You withdrew{', and told them' if event.told else ''}",
    EventKind.OTHER_OFFER: lambda _, event: f"You have another offer{' from ' + event.firm if event.firm else ''}",
    EventKind.OFFER_TOLD: lambda candidacy, event: f"You told {_to(candidacy, event, '') or 'them'} of the other offer",
    EventKind.INTERVIEW_FIXED: lambda *_: "Another interview was fixed",
    EventKind.SELF_ASSESSED: lambda *_: "You looked back",
    EventKind.WAVED_OFF: lambda candidacy, event: (
        f"You left out: {NAMES.get(event.step or '', event.step or 'a step')} {_to(candidacy, event)}"
    ),
    EventKind.CLOSED: lambda *_: "You closed it",
    EventKind.REOPENED: lambda *_: "You opened it again",
    EventKind.UNDONE: _undone,
}
