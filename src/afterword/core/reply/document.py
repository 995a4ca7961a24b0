"""Messages and replies as documents (``interface.md``)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from whenever import Date

from afterword.core.problems import Problem
from afterword.core.reply.model import Message, ReadReply


def read_message(document: Any) -> tuple[Message | None, tuple[Problem, ...]]:
    """A message from {id, received_on, locale, subject, headers, text}; or everything in it that does not fit."""
    if not isinstance(document, Mapping):
        return None, (Problem("", "A message is an object with a text."),)
    problems = [
        Problem(name, "is to be text.")
        for name in ("id", "locale", "subject", "received_on")
        if not isinstance(document.get(name), (str, type(None)))
    ]
    if not isinstance(document.get("text"), str):
        problems.append(Problem("text", "is missing: what the message says, as text."))
    headers, wrong = _headers(document.get("headers"))
    day, late = _day(document.get("received_on"))
    problems += [*wrong, *late]
    if problems:
        return None, tuple(problems)
    return (
        Message(
            text=document["text"],
            id=document.get("id"),
            received_on=day,
            locale=document.get("locale"),
            subject=document.get("subject"),
            headers=headers,
        ),
        (),
    )


def _headers(value: Any) -> tuple[dict[str, str], list[Problem]]:
    """By name, or as a list of pairs; of a header that stands twice the first counts."""
    if value is None:
        return {}, []
    pairs = list(value.items()) if isinstance(value, Mapping) else value
    good = isinstance(pairs, list) and all(isinstance(pair, (list, tuple)) and len(pair) == 2 for pair in pairs)
    if not good:
        return {}, [Problem("headers", "are names with their values, or pairs of both.")]
    found: dict[str, str] = {}
    for name, text in pairs:
        found.setdefault(str(name).casefold(), " ".join(map(str, text)) if isinstance(text, list) else str(text))
    return found, []


def _day(value: Any) -> tuple[Date | None, list[Problem]]:
    if not isinstance(value, str) or not value:
        return None, []
    try:
        return Date(value[:10]), []
    except ValueError:
        return None, [Problem("received_on", f"{value[:30]!r} is no date: write it as 2026-11-13.")]


def write_reply(id_: str | None, reply: ReadReply) -> dict[str, Any]:
    """A reply as JSON values."""
    return {
        "id": id_,
        "kind": reply.kind.value,
        "date": str(reply.date) if reply.date else None,
        "confidence": reply.confidence,
        "evidence": list(reply.evidence) if reply.evidence else None,
    }
