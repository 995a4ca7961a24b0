"""Import: what ``export`` wrote, or what anyone wrote by hand; everything is checked first, and all is kept or nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any

from whenever import Instant

from afterword.core.candidacy.document import read_candidacy
from afterword.core.candidacy.model import Candidacy
from afterword.core.candidacy.naming import name_candidacy
from afterword.core.mail.dispatch import carried_over
from afterword.core.mail.document import read_dispatch, read_received
from afterword.core.note.kept_document import read_approved, read_draft
from afterword.core.problems import Conflict, Problem
from afterword.ports import InvitationKey, Record, Schemas, Store
from afterword.usecases.record import TimesOf, WithClosedDays
from afterword.usecases.whole_form import (
    problems_of_approval,
    problems_of_audit,
    problems_of_dispatch,
    problems_of_draft,
    problems_of_form,
    problems_of_invitation,
    problems_of_received,
    read_change,
    read_invitation,
    within,
)

_DEEPEST = 100
_PLAIN = (str, bool, int, float, type(None), Mapping, list)


@dataclass(frozen=True, slots=True)
class _Entry:
    """One candidacy of the file, not yet checked: where it stands, and what stands beside it."""

    place: str
    document_place: str
    document: Any
    id: str | None = None
    audit: tuple[Any, ...] = ()
    invitations: tuple[Any, ...] = ()
    drafts: tuple[Any, ...] = ()
    approvals: tuple[Any, ...] = ()
    dispatches: tuple[Any, ...] = ()
    received: tuple[Any, ...] = ()


def import_(
    store: Store, document: Any, now: Instant, schemas: Schemas, times_of: TimesOf, closed: WithClosedDays
) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    """(ids of what was kept, problems): with any problem nothing is kept.

    ``document`` is one candidacy document, a list of them, or the whole form of ``export_whole``, as JSON values.
    Candidacies without an id get one out of firm and role. Errors: Unavailable (the disk).
    """
    entries, candidacies, problems = _checked(store, document, schemas)
    if problems:
        return (), problems
    ids = _ids(store, entries, candidacies)
    records = [
        _record(entry, id_, closed(candidacy, now), now, times_of)
        for entry, id_, candidacy in zip(entries, ids, candidacies, strict=True)
    ]
    try:
        store.restore(records, now)
    except Conflict as conflict:
        return (), (Problem("", str(conflict)),)
    return ids, ()


def preview(
    store: Store, document: Any, schemas: Schemas
) -> tuple[tuple[tuple[str, Candidacy], ...], tuple[Problem, ...]]:
    """(each candidacy that would be kept, with its id, problems). Nothing is written."""
    entries, candidacies, problems = _checked(store, document, schemas)
    if problems:
        return (), problems
    return tuple(zip(_ids(store, entries, candidacies), candidacies, strict=True)), ()


def _checked(
    store: Store, document: Any, schemas: Schemas
) -> tuple[tuple[_Entry, ...], tuple[Candidacy, ...], tuple[Problem, ...]]:
    entries, problems = _entries(document)
    problems = (*problems, *(problem for entry in entries for problem in _problems_beside(entry)))
    candidacies, more = _read_all(entries, schemas)
    return (
        entries,
        candidacies,
        (*problems, *more, *_problems_of_ids(store, entries), *_problems_of_invitations(store, entries)),
    )


def _entries(document: Any) -> tuple[tuple[_Entry, ...], tuple[Problem, ...]]:
    unreadable = tuple(_unreadable(document))
    if unreadable:
        return (), unreadable
    if isinstance(document, list):
        return tuple(_Entry(f"[{index}]", f"[{index}]", row) for index, row in enumerate(document)), ()
    if not isinstance(document, Mapping):
        return (), (Problem("", "Give one candidacy, a list of them, or what export wrote."),)
    if "afterword" not in document:
        return (_Entry("", "", document),), ()
    problems = tuple(problems_of_form(document))
    if problems:
        return (), problems
    return tuple(_whole_entry(index, row) for index, row in enumerate(document["candidacies"])), ()


def _unreadable(document: Any) -> Iterator[Problem]:
    """Texts that no file can hold, and values within values without end."""
    waiting = [("", document, 0)]
    while waiting:
        place, value, depth = waiting.pop()
        if depth > _DEEPEST:
            yield Problem(place, f"More than {_DEEPEST} values stand within one another here: write it flatter.")
            return
        if not isinstance(value, _PLAIN):
            yield Problem(place, f"This is a {type(value).__name__}, not a value of JSON: write it as a text.")
        elif isinstance(value, float) and not isfinite(value):
            yield Problem(place, f"{value} is no value of JSON: write a number.")
        elif isinstance(value, str) and not _is_writable(value):
            yield Problem(place, "This text holds half a character: write it again.")
        elif isinstance(value, Mapping):
            if not all(isinstance(key, str) and _is_writable(key) for key in value):
                yield Problem(place, "A key here holds half a character: write it again.")
                return
            waiting += [(within(place, key), item, depth + 1) for key, item in value.items()]
        elif isinstance(value, list):
            waiting += [(f"{place}[{index}]", item, depth + 1) for index, item in enumerate(value)]


def _is_writable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _whole_entry(index: int, row: Mapping[str, Any]) -> _Entry:
    place = f"candidacies[{index}]"
    return _Entry(
        place=place,
        document_place=f"{place}.candidacy",
        document=row["candidacy"],
        id=row["id"],
        audit=tuple(row.get("audit", ())),
        invitations=tuple(row.get("invitations", ())),
        drafts=tuple(row.get("drafts", ())),
        approvals=tuple(row.get("approvals", ())),
        dispatches=tuple(row.get("dispatches", ())),
        received=tuple(row.get("received", ())),
    )


def _problems_beside(entry: _Entry) -> Iterator[Problem]:
    for index, row in enumerate(entry.audit):
        yield from problems_of_audit(f"{entry.place}.audit[{index}]", row)
    for index, row in enumerate(entry.invitations):
        yield from problems_of_invitation(f"{entry.place}.invitations[{index}]", row)
    yield from _problems_of_drafts(entry)
    for index, row in enumerate(entry.approvals):
        yield from problems_of_approval(f"{entry.place}.approvals[{index}]", row)
    for index, row in enumerate(entry.dispatches):
        yield from problems_of_dispatch(f"{entry.place}.dispatches[{index}]", row)
    for index, row in enumerate(entry.received):
        yield from problems_of_received(f"{entry.place}.received[{index}]", row)


def _problems_of_drafts(entry: _Entry) -> Iterator[Problem]:
    seen: set[tuple[Any, ...]] = set()
    for index, row in enumerate(entry.drafts):
        place = f"{entry.place}.drafts[{index}]"
        problems = list(problems_of_draft(place, row))
        yield from problems
        key = () if problems else tuple(row[name] for name in ("person", "kind", "form", "revision"))
        if key and key in seen:
            yield Problem(place, "This revision of the draft stands twice in this file: remove one.")
        seen.add(key)


def _read_all(entries: Sequence[_Entry], schemas: Schemas) -> tuple[tuple[Candidacy, ...], tuple[Problem, ...]]:
    found: list[Candidacy] = []
    problems: list[Problem] = []
    for entry in entries:
        faults = schemas.problems("candidacy", entry.document)
        candidacy, more = (None, ()) if faults else read_candidacy(entry.document)
        problems += [_placed(entry.document_place, problem) for problem in (*faults, *more)]
        if candidacy is not None:
            found.append(candidacy)
    return tuple(found), tuple(problems)


def _placed(place: str, problem: Problem) -> Problem:
    return Problem(within(place, problem.place) or place, problem.sentence)


def _problems_of_ids(store: Store, entries: Sequence[_Entry]) -> Iterator[Problem]:
    taken = {id_ for id_, *_ in store.ids()}
    seen: set[str] = set()
    for entry in entries:
        if entry.id in taken:
            yield Problem(
                f"{entry.place}.id", f"{entry.id} is in use here already: give it another id, or leave it out."
            )
        elif entry.id in seen:
            yield Problem(f"{entry.place}.id", f"{entry.id} stands twice in this file: give each its own id.")
        if entry.id:
            seen.add(entry.id)


def _problems_of_invitations(store: Store, entries: Sequence[_Entry]) -> Iterator[Problem]:
    seen: set[InvitationKey] = set()
    for entry in entries:
        for index, row in enumerate(entry.invitations):
            if any(problems_of_invitation("", row)):
                continue
            key = InvitationKey(row["uid"], row["recurrence_id"])
            known = store.invitation(key)
            if known or key in seen:
                owner = f"{known.candidacy}, which is kept here" if known else "another entry of this file"
                yield Problem(f"{entry.place}.invitations[{index}]", f"This invitation belongs to {owner}: remove it.")
            seen.add(key)


def _ids(store: Store, entries: Sequence[_Entry], candidacies: Sequence[Candidacy]) -> tuple[str, ...]:
    taken = {id_ for id_, *_ in store.ids()}
    found = []
    for entry, candidacy in zip(entries, candidacies, strict=True):
        id_ = entry.id or name_candidacy(candidacy.firm.name, candidacy.role, taken)
        taken.add(id_)
        found.append(id_)
    return tuple(found)


def _record(entry: _Entry, id_: str, candidacy: Candidacy, now: Instant, times_of: TimesOf) -> Record:
    return Record(
        id=id_,
        candidacy=candidacy,
        times=times_of(candidacy, now),
        audit=tuple(read_change(row) for row in entry.audit),
        invitations=tuple(read_invitation(row, id_) for row in entry.invitations),
        drafts=tuple(read_draft(row) for row in entry.drafts),
        approvals=tuple(read_approved(row) for row in entry.approvals),
        dispatches=tuple(carried_over(read_dispatch(row)) for row in entry.dispatches),
        received=tuple(read_received(row) for row in entry.received),
    )
