"""What a playbook file may say: the steps, their settings, and how each value is read."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from afterword.core.candidacy.reading_hours import read_hours
from afterword.core.playbook.model import Afterwards, Ask, CheckIn, Duty, LastCall, Sending, ThankYou

ETIQUETTE_IDS: frozenset[str] = frozenset(
    {f"E{number}" for number in range(1, 26)} | {f"J{number}" for number in range(1, 17)}
)
"""Every rule id of the etiquette: E1 to E25 are the source's own, J1 to J16 our judgement."""

CITED = re.compile(r"\[([A-Z]+[0-9]+(?:, ?[A-Z]+[0-9]+)*)\]")
"""Rule ids as the prose of a step cites them: ``[E6]`` or ``[E17, J16]``."""

_OWN_ID = re.compile(r"[A-Z]{2,12}[1-9][0-9]{0,2}")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_SHOWN = 40


class UnfitError(ValueError):
    """A value that does not fit; its text completes a sentence that begins with the name of the key.

    ``index`` names the element of an array that is at fault, if one is.
    """

    def __init__(self, predicate: str, index: int | None = None) -> None:
        super().__init__(predicate)
        self.predicate = predicate
        self.index = index


Read = Callable[[object], Any]


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a playbook: its class in the model, and how each of its settings is read."""

    make: Callable[..., Any]
    settings: Mapping[str, Read]


def shown(value: object) -> str:
    """The value as a sentence shows it: short, in TOML's own spelling where it has one."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list):
        return "an array"
    text = f'"{_CONTROL.sub("?", value)}"' if isinstance(value, str) else _plain(value)
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."


def _plain(value: object) -> str:
    if isinstance(value, int) and value.bit_length() > 128:
        return "a huge number"
    return str(value)


def read_text(value: object) -> str:
    """Text that says something, on one line or several; no control characters, which could disturb a terminal."""
    if not isinstance(value, str):
        raise UnfitError(f"wants text in quotes, not {shown(value)}")
    if _CONTROL.search(value.replace("\r\n", "\n")):
        raise UnfitError("holds a control character: take it out")
    if not value.strip():
        raise UnfitError("is empty: write something, or leave it out")
    return value.replace("\r\n", "\n").strip()


def read_line(value: object) -> str:
    """Text of one line."""
    return " ".join(read_text(value).split())


def read_own(value: object) -> tuple[str, ...]:
    """The rule ids that a playbook brings itself, such as ``UK1``."""
    return _read_ids(value, _fit_own)


def read_rules(value: object) -> tuple[str, ...]:
    """The ids of the etiquette that a step carries out, such as ``E6``."""
    return _read_ids(value, _fit_rule)


def _read_ids(value: object, fit: Callable[[str], str]) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise UnfitError(f'wants a list such as ["UK1"], not {shown(value)}')
    if not value:
        raise UnfitError("is an empty list: name at least one rule id")
    for index, element in enumerate(value):
        if not isinstance(element, str):
            raise UnfitError(f"wants rule ids in quotes, not {shown(element)}", index)
        if fault := fit(element):
            raise UnfitError(fault, index)
        if element in value[:index]:
            raise UnfitError(f"names {element} twice", index)
    return tuple(value)


def _fit_own(id_: str) -> str:
    if id_ in ETIQUETTE_IDS or re.fullmatch(r"[EJej][0-9]+", id_):
        return f"names {shown(id_)}, and E and J ids belong to the etiquette: give your rule its own, such as UK1"
    if not _OWN_ID.fullmatch(id_):
        return f"names {shown(id_)}, which is not like UK1: two or more capital letters, then a number"
    return ""


def _fit_rule(id_: str) -> str:
    return "" if id_ in ETIQUETTE_IDS else f"names {shown(id_)}, which is no rule of the etiquette (E1-E25, J1-J16)"


def _whole(low: int, high: int) -> Read:
    def read(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise UnfitError(f"wants a whole number from {low} to {high}, not {shown(value)}")
        return value

    return read


def _one_of(kind: type[StrEnum]) -> Read:
    def read(value: object) -> StrEnum:
        words = [member.value for member in kind]
        if not isinstance(value, str) or value not in words:
            quoted = [f'"{word}"' for word in words]
            raise UnfitError(f"wants {', '.join(quoted[:-1])} or {quoted[-1]}, not {shown(value)}")
        return kind(value)

    return read


def _read_hours(value: object) -> Any:
    hours, problems = read_hours(read_line(value))
    if hours is None or problems:
        raise UnfitError(f"cannot be read: {' '.join(problem.sentence for problem in problems)}")
    return hours


_duty, _ask = _one_of(Duty), _one_of(Ask)

STEPS: Mapping[str, Step] = {
    "thank_you": Step(ThankYou, {"duty": _duty, "within_hours": _whole(1, 336), "large_group": _whole(1, 99)}),
    "check_in": Step(CheckIn, {"duty": _duty, "wait_days": _whole(1, 120), "first_ask": _ask}),
    "last_call": Step(LastCall, {"duty": _duty, "wait_days": _whole(1, 120), "ask": _ask}),
    "sending": Step(Sending, {"hours": _read_hours}),
    "afterwards": Step(Afterwards, {"decline_thanks": _duty, "self_assess": _duty}),
}
"""The steps in the order in which they are taken, and shown."""

HEAD: Mapping[str, Read] = {"title": read_line, "about": read_text, "extends": read_line}
"""What stands above the steps."""

SAYS: Mapping[str, Read] = {
    "text": read_text,
    "rules": read_rules,
    "own": read_own,
    "ground": read_text,
    "source": read_line,
}
"""What every step may say beside its settings."""
