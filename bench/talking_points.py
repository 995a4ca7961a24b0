"""Talking points as candidates of many trades type them, drawn at random from ``talking_points.toml``."""

from __future__ import annotations

import random
import tomllib
from pathlib import Path
from typing import Any

TRADES: dict[str, dict[str, list[str]]] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
FILL = {
    "ord": ("first", "2nd", "3rd"),
    "n": ("2", "three", "4", "6"),
    "type": ("asylum", "antitrust", "employment", "juvenile", "estates"),
    "month": ("March", "May", "October", "December"),
    "place": ("Trenton", "Leeds", "Pune", "Lagos", "Galway", "Fresno", "Nairobi"),
    "thing": ("allocator", "scheduler", "billing engine", "search index"),
    "day": ("Monday", "friday"),
}


def point(chance: random.Random, trade: str, person: str | None) -> dict[str, Any]:
    """One talking point, whole more often than not."""
    rows = TRADES[trade]
    return {
        "with": person,
        "topic": _filled(chance, rows["topics"]),
        "liked": _filled(chance, rows["liked"]) if chance.random() < 0.85 else None,
        "interest": _filled(chance, rows["interest"]) if chance.random() < 0.8 else None,
    }


def role_and_firm(chance: random.Random, trade: str) -> tuple[str, str]:
    """A role and a firm of the trade."""
    return chance.choice(TRADES[trade]["roles"]), chance.choice(TRADES[trade]["firms"])


def _filled(chance: random.Random, rows: list[str]) -> str:
    return chance.choice(rows).format(**{name: chance.choice(words) for name, words in FILL.items()})
