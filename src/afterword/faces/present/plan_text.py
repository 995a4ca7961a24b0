"""A plan as text for people: what is overdue, what is now, what lies ahead, what is better left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from textwrap import fill

from whenever import Instant

from afterword.core.candidacy.model import Candidacy
from afterword.core.plan.model import Action, Plan, Reason, Withheld
from afterword.core.plan.words import say_list, say_person
from afterword.faces.present.moments import moment_at_firm

NAMES = {
    "thank-you": "Thank-you",
    "check-in-mail": "Ask for news by mail",
    "check-in-call": "Ask for news by a call",
    "reply-to-them": "Answer",
    "get-contact": "Find out how to reach",
    "tell-other-offer": "Tell of the other offer",
    "respond-to-offer": "Answer the offer",
    "prepare-next-round": "Prepare the next round",
    "send-withdrawal": "Withdraw",
    "self-assess": "Look back",
    "close": "Close the case",
}
WAYS = {
    "mail": "by mail",
    "reception": "by hand at reception",
    "phone": "by telephone",
    "forwarded": "passed on",
    "letter": "by letter",
    "card": "by card",
    "private": "",
}


@dataclass(frozen=True, slots=True)
class Parts:
    """A plan as a person reads it; what is withheld until it opens is told once, as ahead."""

    overdue: tuple[Action, ...]
    opened: tuple[Action, ...]
    ahead: tuple[Action, ...]
    withheld: tuple[Withheld, ...]


def parts_of(candidacy: Candidacy, plan: Plan) -> Parts:
    """The plan in its parts."""
    ahead = tuple(one for one in plan.actions if not one.overdue and not is_open(one, candidacy, plan.at))
    told = {(action.kind, action.to, action.opens) for action in ahead}
    return Parts(
        overdue=tuple(action for action in plan.actions if action.overdue),
        opened=tuple(one for one in plan.actions if not one.overdue and is_open(one, candidacy, plan.at)),
        ahead=ahead,
        withheld=tuple(held for held in plan.withheld if (held.kind, held.to, held.until) not in told),
    )


def plan_text(candidacy: Candidacy, plan: Plan, width: int = 80) -> str:
    """The whole plan in its parts."""
    found = parts_of(candidacy, plan)
    parts = [
        _part(title, [action_text(candidacy, action, width) for action in actions])
        for title, actions in (("Overdue", found.overdue), ("Now", found.opened), ("Ahead", found.ahead))
        if actions
    ]
    if found.withheld:
        parts.append(_part("Not now", [withheld_text(candidacy, held, width) for held in found.withheld]))
    if not plan.actions:
        parts.insert(0, "There is nothing to do.")
    return "\n\n".join(parts)


def is_open(action: Action, candidacy: Candidacy, at: Instant) -> bool:
    """Whether the action's window is open at the instant."""
    if isinstance(action.opens, Instant):
        return action.opens <= at
    return action.opens <= at.to_tz(candidacy.zone()).date()


def _part(title: str, items: Sequence[str]) -> str:
    return "\n".join([title, *items])


def heading(candidacy: Candidacy, item: Action | Withheld) -> str:
    """What it is, and for whom: "Thank-you: Ms. Ruth Okafor"."""
    people = [person for id_ in item.to if (person := candidacy.person(id_))]
    names = say_list([say_person(person) for person in people])
    return f"{NAMES[item.kind.value]}{': ' if names else ''}{names}"


def action_text(candidacy: Candidacy, action: Action, width: int) -> str:
    """One action: heading, ways and time, then the reason with its rules."""
    ways = " or ".join(filter(None, (WAYS[channel.value] for channel in action.channels)))
    when = _when(candidacy, action)
    details = "; ".join(filter(None, (ways, when, "if you like" if action.offered else "")))
    head = heading(candidacy, action) + (f" ({details})" if details else "")
    return "\n".join(_block(head, action.reason, width))


def withheld_text(candidacy: Candidacy, held: Withheld, width: int) -> str:
    """One thing that is better left, and until when."""
    until = f" (until {moment_at_firm(held.until, candidacy)})" if held.until else ""
    return "\n".join(_block(heading(candidacy, held) + until, held.reason, width))


def _block(head: str, reason: Reason, width: int) -> Iterator[str]:
    yield fill(head, width, initial_indent="  ", subsequent_indent="    ")
    yield fill(f"{reason.sentence} [{' '.join(reason.rules)}]", width, initial_indent="    ", subsequent_indent="    ")


def _when(candidacy: Candidacy, action: Action) -> str:
    if action.due is None:
        return ""
    if action.due != action.opens:
        return f"by {moment_at_firm(action.due, candidacy)}"
    return f"{'since' if action.overdue else 'on'} {moment_at_firm(action.opens, candidacy)}"
