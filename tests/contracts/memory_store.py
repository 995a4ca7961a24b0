"""A store in memory that answers as the port says: the measure for every store on disk."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from whenever import Instant

from afterword.core.candidacy.changes import Change
from afterword.core.candidacy.model import Candidacy, Event
from afterword.core.candidacy.standing import is_closed
from afterword.core.note.approval import Addressed, Approved, KeptDraft
from afterword.core.problems import Conflict, Invalid, Missing, Refused
from afterword.ports import Found, InvitationKey, InvitationSeen, Kept, Order, Record, Sought, Times

_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "þ": "th"})


class MemoryStore:
    """Dictionaries, each write on a copy that takes their place only when it is whole."""

    def __init__(self) -> None:
        self._kept: dict[str, Kept] = {}
        self._audit: dict[str, tuple[Change, ...]] = {}
        self._invitations: dict[InvitationKey, InvitationSeen] = {}
        self._drafts: dict[str, dict[tuple[Addressed, int], KeptDraft]] = {}
        self._approvals: dict[str, tuple[Approved, ...]] = {}
        self._made_up: set[str] = set()

    def create(self, id_: str, candidacy: Candidacy, times: Times, at: Instant) -> Kept:
        self.restore([Record(id_, candidacy, times)], at)
        return self._kept[id_]

    def restore(self, records: Sequence[Record], at: Instant) -> None:
        kept, audit, invitations = dict(self._kept), dict(self._audit), dict(self._invitations)
        drafts, approvals = dict(self._drafts), dict(self._approvals)
        for record in records:
            if not record.id:
                raise Invalid("an id is empty")
            if record.id in kept:
                raise Conflict(record.id)
            _check_events(record.candidacy)
            kept[record.id] = Kept(record.id, 1, record.candidacy, _coarse_times(record.times))
            audit[record.id] = tuple(map(_coarse_change, record.audit))
            for seen in record.invitations:
                if seen.key in invitations:
                    raise Conflict(seen.key.uid)
                invitations[seen.key] = replace(_coarse_invitation(seen), candidacy=record.id)
            drafts[record.id] = {(draft.to, draft.revision): draft for draft in record.drafts}
            if len(drafts[record.id]) < len(record.drafts):
                raise Conflict(record.id)
            approvals[record.id] = record.approvals
        self._kept, self._audit, self._invitations = kept, audit, invitations
        self._drafts, self._approvals = drafts, approvals

    def load(self, id_: str) -> Kept:
        if id_ not in self._kept:
            raise Missing(id_)
        return self._kept[id_]

    def ids(self) -> Sequence[tuple[str, str, str]]:
        return [(kept.id, kept.candidacy.firm.name, kept.candidacy.role) for kept in reversed(self._kept.values())]

    def every(self) -> Iterator[Kept]:
        yield from (self._kept[id_] for id_ in sorted(self._kept))

    def awake(self, now: Instant, limit: int) -> Sequence[Kept]:
        rows = ((_instants(kept.times), kept) for kept in self._kept.values())
        due = [(min(instants), kept.id, kept) for instants, kept in rows if instants and min(instants) <= now]
        return [kept for *_, kept in sorted(due, key=lambda row: row[:2])][: max(limit, 0)]

    def upcoming(self, now: Instant, limit: int) -> Sequence[Kept]:
        rows = [(kept.times.opens_at, kept.id, kept) for kept in self._kept.values() if kept.times.opens_at]
        later = sorted((row for row in rows if row[0] > _coarse(now)), key=lambda row: row[:2])
        return [kept for *_, kept in later][: max(limit, 0)]

    def find(self, sought: Sought, limit: int, skipped: int = 0) -> Found:
        wanted = _words(sought.words)
        if sought.words.strip() and not wanted:
            return Found((), 0)
        numbers = {id_: number for number, id_ in enumerate(self._kept)}
        found = [
            kept
            for kept in self._kept.values()
            if sought.closed in (None, is_closed(kept.candidacy))
            and (sought.open_by is None or any(moment <= _coarse(sought.open_by) for moment in _instants(kept.times)))
            and all(any(word.startswith(one) for word in _words(_said_in(kept.candidacy))) for one in wanted)
        ]
        found.sort(key=lambda kept: -numbers[kept.id])
        if sought.order is Order.NEXT:
            found.sort(key=lambda kept: kept.times.opens_at or Instant.MAX)
        if sought.order is Order.FIRM:
            found.sort(key=lambda kept: (kept.candidacy.firm.name.lower(), kept.candidacy.role.lower()))
        return Found(found[skipped : skipped + max(limit, 0)], len(found[skipped:]) and len(found))

    def reschedule(self, kept: Kept, times: Times) -> None:
        found = self._kept.get(kept.id)
        if found and found.version == kept.version:
            self._kept[kept.id] = replace(found, times=_coarse_times(times))

    def append(self, kept: Kept, event: Event, times: Times, at: Instant) -> Kept:
        found = self._current(kept)
        _check_events(found.candidacy.with_event(event))
        return self._next(found, found.candidacy.with_event(event), times)

    def correct(self, kept: Kept, candidacy: Candidacy, changes: Sequence[Change], times: Times, at: Instant) -> Kept:
        found = self._current(kept)
        self._audit[kept.id] += tuple(map(_coarse_change, changes))
        return self._next(found, replace(candidacy, events=found.candidacy.events), times)

    def audit(self, id_: str) -> Sequence[Change]:
        self.load(id_)
        return list(self._audit[id_])

    def invitation(self, key: InvitationKey) -> InvitationSeen | None:
        return self._invitations.get(key)

    def invitations_of(self, id_: str) -> Sequence[InvitationSeen]:
        self.load(id_)
        found = [seen for seen in self._invitations.values() if seen.candidacy == id_]
        return sorted(found, key=lambda seen: (seen.key.uid, seen.key.recurrence_id))

    def remember(self, seen: InvitationSeen) -> None:
        self.load(seen.candidacy)
        self._invitations[seen.key] = _coarse_invitation(seen)

    def keep_draft(self, id_: str, draft: KeptDraft) -> None:
        self.load(id_)
        if (draft.to, draft.revision) in self._drafts[id_]:
            raise Conflict(draft.to.person)
        self._drafts[id_][draft.to, draft.revision] = draft

    def drafts(self, id_: str) -> Sequence[KeptDraft]:
        self.load(id_)
        return sorted(self._drafts[id_].values(), key=_place)

    def newest_drafts(self, limit: int) -> Sequence[tuple[str, KeptDraft]]:
        rows = [(id_, draft) for id_, drafts in self._drafts.items() for draft in drafts.values()]
        rows.sort(key=lambda row: _place(row[1])[3], reverse=True)
        rows.sort(key=lambda row: (row[0], *_place(row[1])[:3]))
        rows.sort(key=lambda row: _coarse(row[1].made_at), reverse=True)
        return rows[: max(limit, 0)]

    def approve(self, id_: str, approved: Approved) -> None:
        self.load(id_)
        self._approvals[id_] += (approved,)

    def approvals(self, id_: str) -> Sequence[Approved]:
        self.load(id_)
        return list(self._approvals[id_])

    def mark_made_up(self, id_: str) -> None:
        if self.load(id_).version > 1:
            raise Conflict(id_)
        self._made_up.add(id_)

    def is_made_up(self, id_: str) -> bool:
        return self.load(id_).id in self._made_up

    def remove_made_up(self, id_: str) -> None:
        if not self.is_made_up(id_):
            raise Refused(id_)
        self._made_up.remove(id_)
        for rows in (self._kept, self._audit, self._drafts, self._approvals):
            del rows[id_]
        self._invitations = {key: seen for key, seen in self._invitations.items() if seen.candidacy != id_}

    def backup(self, path: Path) -> None:
        if path.exists():
            raise Conflict(str(path))
        path.write_text(
            repr((self._kept, self._audit, self._invitations, self._drafts, self._approvals)), encoding="utf-8"
        )

    def close(self) -> None:
        """Nothing is held open."""

    def _current(self, kept: Kept) -> Kept:
        found = self.load(kept.id)
        if found.version != kept.version:
            raise Conflict(kept.id)
        return found

    def _next(self, found: Kept, candidacy: Candidacy, times: Times) -> Kept:
        self._kept[found.id] = Kept(found.id, found.version + 1, candidacy, _coarse_times(times))
        return self._kept[found.id]


def _words(text: str) -> list[str]:
    letters = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return re.findall(r"[^\W_]+", bare)


def _said_in(candidacy: Candidacy) -> str:
    people = [text for person in candidacy.people for text in (person.name, person.email)]
    topics = [text for point in candidacy.talking_points for text in (point.topic, point.liked, point.interest)]
    events = [text for event in candidacy.events for text in (event.words, event.firm)]
    texts = [candidacy.firm.name, *candidacy.firm.aliases, candidacy.role, *people, *topics, *events]
    return " ".join(filter(None, texts))


def _place(draft: KeptDraft) -> tuple[str, str, str, int]:
    return (draft.to.person, draft.to.kind.value, draft.to.form.value, draft.revision)


def _check_events(candidacy: Candidacy) -> None:
    ids = [event.id for event in candidacy.events]
    if len(set(ids)) < len(ids):
        raise Conflict(ids[-1])


def _instants(times: Times) -> list[Instant]:
    return [moment for moment in (times.opens_at, times.changes_at) if moment is not None]


def _coarse(moment: Instant) -> Instant:
    return moment.round("microsecond", mode="floor")


def _coarse_times(times: Times) -> Times:
    return Times(*(moment and _coarse(moment) for moment in (times.opens_at, times.changes_at)))


def _coarse_change(change: Change) -> Change:
    return replace(change, changed_at=_coarse(change.changed_at))


def _coarse_invitation(seen: InvitationSeen) -> InvitationSeen:
    stamped = seen.stamped and _coarse(seen.stamped)
    return replace(seen, stamped=stamped, started=_coarse(seen.started), ended=_coarse(seen.ended))
