"""A playbook as prose: it reads like the article, and a child says where it differs, on what ground."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from typing import Any

from afterword.core.candidacy.reading_hours import write_hours
from afterword.core.playbook.model import Afterwards, Ask, CheckIn, Duty, LastCall, Playbook, Says, Sending, ThankYou
from afterword.core.playbook.schema import STEPS

TITLES = {
    "thank_you": "The thank-you note",
    "check_in": "The follow-up",
    "last_call": "The last question",
    "sending": "How things are sent",
    "afterwards": "Afterwards",
}
_NARROWEST = 20
_DUTIES = {Duty.OWED: "owed", Duty.OFFERED: "offered, never owed", Duty.OFF: "turned off"}
_ASKS = {Ask.MAIL: "by mail", Ask.CALL: "by call"}


def show(playbook: Playbook, width: int = 80) -> str:
    """The whole playbook, wrapped to ``width`` columns; web addresses may stand out where they are longer."""
    return "\n\n".join(_blocks(playbook, max(width, _NARROWEST))) + "\n"


def _blocks(playbook: Playbook, width: int) -> Iterator[str]:
    yield _heading(playbook.title, "=", width)
    yield from _paragraphs(playbook.about, width)
    if playbook.extends:
        yield _wrapped(_lineage(playbook), width)
    for key, title in TITLES.items():
        step = getattr(playbook, key)
        yield _heading(title, "-", width)
        yield from _difference(step.says, width)
        yield from _paragraphs(step.says.text, width)
        yield _wrapped(f"In short: {in_short(step)}.", width)
    yield _wrapped(_key(playbook), width)


def _heading(text: str, mark: str, width: int) -> str:
    lines = textwrap.wrap(text, width) or [text]
    return "\n".join([*lines, mark * max(len(line) for line in lines)])


def _paragraphs(text: str, width: int) -> Iterator[str]:
    for paragraph in re.split(r"\n[ \t]*\n", text):
        if paragraph.strip():
            yield _wrapped(paragraph, width)


def _wrapped(text: str, width: int, indent: str = "") -> str:
    return textwrap.fill(
        " ".join(text.split()),
        width,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _lineage(playbook: Playbook) -> str:
    differing = [title.lower() for key, title in TITLES.items() if getattr(playbook, key).says.own]
    chain = ", which extends ".join(playbook.extends)
    what = f"differs from {playbook.extends[-1]} in: {'; '.join(differing)}" if differing else "changes nothing in it"
    return f"This playbook extends {chain}. It {what}."


def _difference(says: Says, width: int) -> Iterator[str]:
    if says.own:
        ids = ", ".join(says.own)
        ground = _wrapped(f"Why it differs [{ids}]: {says.ground}", width, "  ")
        yield f"{ground}\n{_wrapped(f'Source: {says.source}', width, '  ')}"


def in_short(step: Any) -> str:
    """The settings of a step in a few words, such as "owed, within 24 hours"."""
    match step:
        case ThankYou() | CheckIn() | LastCall() if step.duty is Duty.OFF:
            return "turned off"
        case ThankYou():
            group = "a panel" if step.large_group == 1 else f"a group of more than {step.large_group}"
            return f"{_DUTIES[step.duty]}; within {_count(step.within_hours, 'hour')}; one letter to {group}"
        case CheckIn():
            wait = _count(step.wait_days, "day")
            return f"{_DUTIES[step.duty]}; after the promised date, or else {wait}; {_ASKS[step.first_ask]} first"
        case LastCall():
            return f"{_DUTIES[step.duty]}; {_count(step.wait_days, 'day')} after the first question; {_ASKS[step.ask]}"
        case Sending():
            return write_hours(step.hours)
        case Afterwards():
            thanks, look = _DUTIES[step.decline_thanks], _DUTIES[step.self_assess]
            return f"thanks after a decline {thanks}; the self-assessment {look}"
        case _:
            raise TypeError(step)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _key(playbook: Playbook) -> str:
    sentence = (
        "The numbers in brackets name the rules. E rules stand in the article; "
        "J rules are our own judgement, where it is silent"
    )
    own = [id_ for key in STEPS for id_ in getattr(playbook, key).says.own]
    return f"{sentence}; {', '.join(own)}: see the ground given with the step." if own else f"{sentence}."
