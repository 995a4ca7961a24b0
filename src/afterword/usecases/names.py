"""Which candidacy and which person a few words mean."""

from __future__ import annotations

import unicodedata

from afterword.core.candidacy.model import Candidacy, Person
from afterword.core.candidacy.standing import is_closed
from afterword.core.note.names import fold, parse_name
from afterword.core.problems import Conflict, Missing
from afterword.ports import Kept, Store


def plain(text: str) -> str:
    """The text without case, accents and full stops, for comparing names."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(
        "".join(letter for letter in letters if not unicodedata.combining(letter)).replace(".", " ").split()
    )


def find_candidacy(store: Store, name: str | None) -> Kept:
    """By id, by the beginning of an id, or by words of firm and role; without a name, the only open one.

    Errors: Missing (none fits), Conflict (several do; they are named).
    """
    rows = list(store.ids())
    if not rows:
        raise Missing("There is no candidacy yet. Add one first, from its invitation.")
    if name is None:
        return _only_open(store, rows)
    if any(row[0] == name for row in rows):
        return store.load(name)
    words = plain(name).split()
    found = [row[0] for row in rows if row[0].startswith(name)]
    found = found or [row[0] for row in rows if all(word in plain(" ".join(row)) for word in words)]
    if not found:
        raise Missing(f"No candidacy is called {name!r}. There are: {', '.join(row[0] for row in rows[:8])}.")
    if len(found) > 1:
        raise Conflict(f"{name!r} may mean {', '.join(found[:8])}: say which.")
    return store.load(found[0])


def _only_open(store: Store, rows: list[tuple[str, str, str]]) -> Kept:
    if len(rows) == 1:
        return store.load(rows[0][0])
    found = [kept for kept in (store.load(row[0]) for row in rows[:50]) if not is_closed(kept.candidacy)]
    if len(found) == 1:
        return found[0]
    raise Conflict(f"Say which candidacy: {', '.join(row[0] for row in rows[:8])}.")


def find_person(candidacy: Candidacy, name: str) -> Person:
    """By id, by the full name, or by parts of it, with or without a title; whole parts count before beginnings ("Tom" for Tomás).

    Errors: Missing, Conflict.
    """
    people = candidacy.people
    wanted = {fold(word) for word in parse_name(name).words}
    exact = [person for person in people if name in {person.id, person.name}]
    whole = [person for person in people if wanted and wanted <= parse_name(person.name).folded()]
    begun = [person for person in people if wanted and all(_begins_a_part(word, person) for word in wanted)]
    found = exact or whole or begun
    if len(found) == 1:
        return found[0]
    known = ", ".join(f"{person.name} ({person.id})" for person in found or people) or "nobody yet"
    if found:
        raise Conflict(f"{name!r} may mean {known}: say which, by the id.")
    raise Missing(f"Nobody here is called {name!r}. There are: {known}.")


def _begins_a_part(word: str, person: Person) -> bool:
    return any(part.startswith(word) for part in parse_name(person.name).folded())
