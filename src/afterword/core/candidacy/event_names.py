"""How the events of a document are named, and how one of them is named by another that undoes it."""

from __future__ import annotations

from typing import Any


def event_names(rows: Any) -> tuple[str, ...]:
    """The id of each event: its own, else e1, e2, ... by its place in the list, avoiding those in use."""
    taken = {str(row["id"]) for row in rows if row.get("id")}
    names = []
    for number, row in enumerate(rows, start=1):
        name = str(row.get("id") or f"e{number}")
        while not row.get("id") and name in taken:
            name += "x"
        taken.add(name)
        names.append(name)
    return tuple(names)


def undone_name(target: Any, rows: Any, names: tuple[str, ...]) -> str | None:
    """The id of the event that ``target`` names: by id, by its place in the list (from 0), by its instant or its kind."""
    if isinstance(target, int) and not isinstance(target, bool):
        return str(names[target]) if 0 <= target < len(names) else None
    if target in names:
        return str(target)
    for name, row in reversed(list(zip(names, rows, strict=True))):
        if target in (row.get("at"), row.get("kind")) and row.get("kind") != "undone":
            return str(name)
    return None
