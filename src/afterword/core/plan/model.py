"""The plan as values: what to do, what is withheld and until when, each with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from whenever import Date, Instant

from afterword.core.candidacy.model import Channel


class ActionKind(StrEnum):
    """What a plan can ask for; the values are the interface's."""

    THANK_YOU = "thank-you"
    CHECK_IN_MAIL = "check-in-mail"
    CHECK_IN_CALL = "check-in-call"
    REPLY_TO_THEM = "reply-to-them"
    GET_CONTACT = "get-contact"
    TELL_OTHER_OFFER = "tell-other-offer"
    RESPOND_TO_OFFER = "respond-to-offer"
    PREPARE_NEXT_ROUND = "prepare-next-round"
    SEND_WITHDRAWAL = "send-withdrawal"
    SELF_ASSESS = "self-assess"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why: ids of the etiquette (E6, J3, or a playbook's own) and one sentence that a person would say."""

    rules: tuple[str, ...]
    sentence: str


@dataclass(frozen=True, slots=True)
class Action:
    """Something to do: to whom (each person gets their own), how (best first), from when, by when.

    ``opens`` and ``due`` are an instant, a date of the firm, or None (no limit that the etiquette knows).
    ``offered`` marks what is never owed (J8, J9).
    """

    kind: ActionKind
    to: tuple[str, ...]
    channels: tuple[Channel, ...]
    opens: Instant | Date
    due: Instant | Date | None
    overdue: bool
    reason: Reason
    offered: bool = False


@dataclass(frozen=True, slots=True)
class Withheld:
    """Something not to do now: until when (None: no date ends it), and why."""

    kind: ActionKind
    to: tuple[str, ...]
    channels: tuple[Channel, ...]
    until: Instant | Date | None
    reason: Reason


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole of it at one instant. It stays as it is until ``changes_at``, if no fact or event is added."""

    at: Instant
    actions: tuple[Action, ...]
    withheld: tuple[Withheld, ...]
    changes_at: Instant | None
