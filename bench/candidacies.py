"""Varied candidacies for the benchmarks, from a seed: documents as people would keep them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

ZONES = ("America/New_York", "America/Chicago", "America/Los_Angeles", "Europe/London", "Europe/Berlin", "Asia/Kolkata")
NAMES = (
    "Ruth Okafor", "Maria José Ortega", "Nguyễn Văn An", "Sean O’Shaughnessy", "Priya Raghunathan", "Wei Zhang",
    "Aoife Ní Bhriain", "Jean-Luc Moreau", "Fatima al-Sayed", "Siobhan Kelly", "Tomasz Szymański", "Kwame Mensah",
)  # fmt: skip
TOPICS = (
    ("the pro bono practice", "that associates choose their own matters", "I want to go on doing such work"),
    ("your move into renewable energy", "how openly you spoke of what went wrong", "it is the field I trained for"),
    ("how new staff are taught", "that a partner reads every draft with them", "I learn best from close reading"),
    ("the appeal that you argued in May", "the way the team prepared it", "I hope to argue one myself"),
)
PROMISES = (None, "by Friday", "within ten business days", "by the end of the month", "in about two weeks", "soon")


def documents(count: int, seed: int = 20261125) -> Iterator[tuple[dict[str, Any], datetime]]:
    """(document, the instant to plan at), as many as asked for."""
    for number in range(count):
        yield document(random.Random(seed * 1_000_003 + number), number)


def document(rng: random.Random, number: int) -> tuple[dict[str, Any], datetime]:
    """One candidacy: a panel of one to nine, one or two rounds, what was said, and none to six events."""
    zone = rng.choice(ZONES)
    ended = datetime(2026, rng.randint(1, 11), rng.randint(1, 28), rng.randint(9, 18), 30, tzinfo=ZoneInfo(zone))
    people = [_person(rng, index, name) for index, name in enumerate(rng.sample(NAMES, rng.choice((1, 2, 3, 3, 4, 9))))]
    ids = [person["id"] for person in people if person["part"] == "interviewer"]
    found: dict[str, Any] = {
        "candidate": {"name": "Anna Berg", "zone": zone, "email": "anna.berg@mail.example", "locale": "en-US"},
        "firm": _firm(rng, number, zone),
        "role": rng.choice(("Associate Attorney", "Data Engineer", "Lecturer in Law", "Night Manager")),
        "people": people,
        "interviews": _interviews(rng, ended, zone, ids),
        "talking_points": [_point(rng, name) for name in ids],
        "promises": _promises(rng, ended, ids),
        "events": [],
    }
    found["events"] = _events(rng, ended, [person["id"] for person in people])
    return found, (
        ended + timedelta(days=rng.choice((0, 0, 1, 3, 8, 15, 17, 31, 45)), hours=rng.randint(0, 20))
    ).astimezone(UTC)


def _person(rng: random.Random, index: int, name: str) -> dict[str, Any]:
    return {
        "id": f"p{index}",
        "name": name,
        "title": rng.choice((None, "Ms.", "Mr.", "Dr.", "Prof.")),
        "email": f"p{index}@firm.example",
        "email_given": rng.random() < 0.6,
        "phone": rng.choice((None, "+1 212 555 0134")),
        "part": "recruiter" if index and rng.random() < 0.2 else "interviewer",
    }


def _firm(rng: random.Random, number: int, zone: str) -> dict[str, Any]:
    return {
        "name": f"Okafor & Lane {number} LLP",
        "aliases": ["Okafor Lane"],
        "zone": zone,
        "country": "US",
        "phone": rng.choice((None, "+1 212 555 0100")),
        "reception": rng.choice((None, {"exists": True, "hours": "09:00-17:30 Mon-Fri", "can_visit": True})),
    }


def _interviews(rng: random.Random, ended: datetime, zone: str, ids: list[str]) -> list[dict[str, Any]]:
    rows = [_interview(1, ended, zone, ids)]
    if rng.random() < 0.25:
        rows.append(_interview(2, ended + timedelta(days=10), zone, ids[:1]))
    return rows


def _interview(number: int, ended: datetime, zone: str, ids: list[str]) -> dict[str, Any]:
    return {
        "round": number,
        "started": (ended - timedelta(hours=1)).isoformat(),
        "ended": ended.isoformat(),
        "zone": zone,
        "form": "in-person",
        "group_size": len(ids),
        "people": ids,
        "most_with": ids[0] if ids else None,
    }


def _point(rng: random.Random, name: str) -> dict[str, Any]:
    topic, liked, interest = rng.choice(TOPICS)
    return {"with": name, "topic": topic, "liked": liked, "interest": interest}


def _promises(rng: random.Random, ended: datetime, ids: list[str]) -> list[dict[str, Any]]:
    words = rng.choice(PROMISES)
    if words is None or not ids:
        return []
    told = {"told_at": ended.isoformat(), "by": ids[0], "words": words}
    return [told | {"date": (ended.date() + timedelta(days=9)).isoformat()} if rng.random() < 0.7 else told]


def _events(rng: random.Random, ended: datetime, ids: list[str]) -> list[dict[str, Any]]:
    kinds = rng.sample(
        ("note-sent", "note-sent", "check-in-sent", "call-made", "auto", "update", "other"), rng.randint(0, 5)
    )
    rows = []
    for step, kind in enumerate(kinds, start=1):
        at = ended + timedelta(days=step * 4, hours=2)
        rows.append(_event(rng, kind, at, rng.choice(ids)))
    return rows


def _event(rng: random.Random, kind: str, at: datetime, person: str) -> dict[str, Any]:
    row: dict[str, Any] = {"at": at.isoformat(), "kind": kind, "person": person, "channel": "mail"}
    later: date = at.date() + timedelta(days=rng.randint(3, 12))
    if kind == "auto":
        return row | {"kind": "reply", "reply": "auto-reply", "date": later.isoformat()}
    if kind == "update":
        return row | {"kind": "reply", "reply": "update-with-date", "date": later.isoformat()}
    if kind == "other":
        return row | {"kind": "other-offer", "person": None, "firm": "Another Firm", "deadline": later.isoformat()}
    if kind == "call-made":
        return row | {"channel": "phone", "outcome": "voicemail"}
    return row
