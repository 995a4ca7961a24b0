"""A playbook as values: every step of the etiquette with its settings, its rule ids and its ground."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from afterword.core.candidacy.hours import Hours


class Duty(StrEnum):
    """Whether a step is owed, only offered, or not taken at all (J14)."""

    OWED = "owed"
    OFFERED = "offered"
    OFF = "off"


class Ask(StrEnum):
    """How to ask for an update."""

    MAIL = "mail"
    CALL = "call"


@dataclass(frozen=True, slots=True, kw_only=True)
class Says:
    """The prose of one step: what it asks, the rule ids it carries out, on what ground, from what source.

    ``own`` holds the ids of the playbook that changed the step, to be named in reasons beside the E and J ids.
    """

    text: str
    rules: tuple[str, ...]
    own: tuple[str, ...] = ()
    ground: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ThankYou:
    """The note after an interview (E1 to E7). ``large_group``: more interviewers than this get one letter (J1)."""

    says: Says
    duty: Duty
    within_hours: int
    large_group: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """The first question for news: after the promised date, else after a wait in days (E15 to E19)."""

    says: Says
    duty: Duty
    wait_days: int
    first_ask: Ask


@dataclass(frozen=True, slots=True, kw_only=True)
class LastCall:
    """The second and last question, counted from what was really done (E20). ``ask``: by call, or by mail."""

    says: Says
    duty: Duty
    wait_days: int
    ask: Ask


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """The hours of the firm in which a mail or a call is welcome (J13)."""

    says: Says
    hours: Hours


@dataclass(frozen=True, slots=True, kw_only=True)
class Afterwards:
    """The end: thanks after a decline (J8), the offer to close (J9), the look back (E22)."""

    says: Says
    decline_thanks: Duty
    self_assess: Duty


@dataclass(frozen=True, slots=True, kw_only=True)
class Playbook:
    """One custom, whole: what it inherits is already filled in."""

    name: str
    title: str
    about: str
    extends: tuple[str, ...]
    thank_you: ThankYou
    check_in: CheckIn
    last_call: LastCall
    sending: Sending
    afterwards: Afterwards
