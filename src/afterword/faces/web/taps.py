"""What probably happened since, each as one button: read off the steps that are open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from afterword.core.candidacy.model import Candidacy, Channel
from afterword.core.plan.model import Action, ActionKind

_MOST = 8
_BY_HAND = frozenset({Channel.RECEPTION, Channel.LETTER, Channel.CARD})


@dataclass(frozen=True, slots=True)
class Tap:
    """A button: its words, and the fields of the form that it sends."""

    said: str
    fields: Mapping[str, str]


def taps_for(candidacy: Candidacy, actions: Iterable[Action]) -> list[Tap]:
    """The likeliest first; what needs more than a tap is left to the form."""
    found = [tap for action in actions for person in action.to or ("",) for tap in _taps(candidacy, action, person)]
    return found[:_MOST]


def _taps(candidacy: Candidacy, action: Action, person: str) -> Iterator[Tap]:
    name = (known := candidacy.person(person)) and known.name
    to, who = (f" to {name}" if name else ""), {"person": person} if person else {}
    match action.kind:
        case ActionKind.THANK_YOU:
            if Channel.MAIL in action.channels or Channel.FORWARDED in action.channels:
                channel = Channel.MAIL if Channel.MAIL in action.channels else Channel.FORWARDED
                yield Tap(f"I sent the note{to}", {"what": "sent", "channel": channel.value} | who)
            if _BY_HAND & set(action.channels):
                yield Tap(f"I handed the note{f' for {name}' if name else ''} in", {"what": "handed-in"} | who)
        case ActionKind.CHECK_IN_MAIL:
            yield Tap(f"I asked {name or 'them'} for news by mail", {"what": "checked-in"} | who)
        case ActionKind.CHECK_IN_CALL:
            yield Tap(f"I called {name or 'them'}: answered", {"what": "called", "outcome": "answered"} | who)
            yield Tap(f"I called {name or 'them'}: voicemail", {"what": "called", "outcome": "voicemail"} | who)
        case ActionKind.REPLY_TO_THEM | ActionKind.RESPOND_TO_OFFER:
            yield Tap(f"I answered {name or 'them'}", {"what": "answered"} | who)
        case ActionKind.TELL_OTHER_OFFER:
            yield Tap(f"I told {name or 'them'} of the other offer", {"what": "told"} | who)
        case ActionKind.SEND_WITHDRAWAL:
            yield Tap("I withdrew, and told them", {"what": "withdrew", "told": "yes"})
        case ActionKind.SELF_ASSESS:
            yield Tap("I have looked back", {"what": "assessed"})
        case _:
            return
