"""The whole form: ids, audit, invitations, drafts, approvals and messages beside the candidacy documents, written, checked and read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from whenever import Instant

from afterword.core.candidacy.changes import Change
from afterword.core.mail.document import read_dispatch, read_received
from afterword.core.note.manner import Manner
from afterword.core.note.model import NoteForm, NoteKind
from afterword.core.problems import Problem
from afterword.ports import InvitationKey, InvitationSeen

WHOLE_FORM = 1
_LARGEST = 2**63
_LISTS = ("audit", "invitations", "drafts", "approvals", "dispatches", "received")


def write_change(change: Change) -> dict[str, Any]:
    """One line of the audit as JSON values."""
    return {
        "changed_at": change.changed_at.format_iso(),
        "who": change.who,
        "place": change.place,
        "before": change.before,
        "after": change.after,
    }


def write_invitation(seen: InvitationSeen) -> dict[str, Any]:
    """One invitation as JSON values; the entry it stands in names its candidacy."""
    return {
        "uid": seen.key.uid,
        "recurrence_id": seen.key.recurrence_id,
        "sequence": seen.sequence,
        "stamped": _write_known(seen.stamped),
        "cancelled": seen.cancelled,
        "started": seen.started.format_iso(),
        "ended": seen.ended.format_iso(),
        "meeting": seen.meeting,
    }


def _write_known(moment: Instant | None) -> str | None:
    return None if moment is None else moment.format_iso()


def read_change(row: Mapping[str, Any]) -> Change:
    """One line of the audit, checked before."""
    return Change(Instant(row["changed_at"]), row["who"], row["place"], row.get("before"), row.get("after"))


def read_invitation(row: Mapping[str, Any], id_: str) -> InvitationSeen:
    """One invitation of that candidacy, checked before."""
    return InvitationSeen(
        key=InvitationKey(row["uid"], row["recurrence_id"]),
        sequence=row["sequence"],
        stamped=Instant(row["stamped"]) if row.get("stamped") else None,
        cancelled=row["cancelled"],
        candidacy=id_,
        started=Instant(row["started"]),
        ended=Instant(row["ended"]),
        meeting=row["meeting"],
    )


def within(place: str, more: str) -> str:
    """The place of something that stands within another place."""
    return f"{place}{more}" if not place or not more or more.startswith("[") else f"{place}.{more}"


def problems_of_form(document: Mapping[str, Any]) -> Iterator[Problem]:
    """Everything that does not fit in the form itself; the candidacies and what stands beside them aside."""
    form = document["afterword"]
    if isinstance(form, bool) or not isinstance(form, int) or form < 1:
        yield Problem("afterword", f"The number of the form stands here: {WHOLE_FORM}.")
    elif form > WHOLE_FORM:
        yield Problem(
            "afterword", f"A newer Afterword wrote this (form {form}, here up to {WHOLE_FORM}): update first."
        )
    yield from _unknown_keys("", document, {"afterword", "candidacies"})
    rows = document.get("candidacies")
    if not isinstance(rows, list):
        yield Problem("candidacies", "A list of candidacies stands here.")
        return
    for index, row in enumerate(rows):
        yield from _problems_of_row(f"candidacies[{index}]", row)


def _problems_of_row(place: str, row: Any) -> Iterator[Problem]:
    if not isinstance(row, Mapping):
        yield Problem(place, "An entry with id and candidacy stands here.")
        return
    yield from _unknown_keys(place, row, {"id", "candidacy", *_LISTS})
    if not _is_name(row.get("id")):
        yield Problem(f"{place}.id", "The id is missing: write a text of at least one character.")
    if "candidacy" not in row:
        yield Problem(f"{place}.candidacy", "The candidacy is missing.")
    for key in _LISTS:
        if not isinstance(row.get(key, []), list):
            yield Problem(f"{place}.{key}", "A list stands here; leave it out if there is none.")


def _unknown_keys(place: str, row: Mapping[str, Any], known: set[str]) -> Iterator[Problem]:
    for key in row:
        if key not in known:
            yield Problem(within(place, key), f"There is no such entry. Known here: {', '.join(sorted(known))}.")


def problems_of_audit(place: str, row: Any) -> Iterator[Problem]:
    """Everything that does not fit in one line of the audit."""
    yield from _problems_of_fields(place, row, _AUDIT)


def problems_of_invitation(place: str, row: Any) -> Iterator[Problem]:
    """Everything that does not fit in one invitation."""
    yield from _problems_of_fields(place, row, _INVITATION)


def problems_of_draft(place: str, row: Any) -> Iterator[Problem]:
    """Everything that does not fit in one revision of a draft."""
    yield from _problems_of_fields(place, row, _DRAFT)


def problems_of_approval(place: str, row: Any) -> Iterator[Problem]:
    """Everything that does not fit in one approval."""
    yield from _problems_of_fields(place, row, _APPROVAL)


def problems_of_dispatch(place: str, row: Any) -> Iterator[Problem]:
    """Everything that does not fit in one message that was sent or is on its way."""
    yield from _problems_of_message(place, row, _DISPATCH, read_dispatch)


def problems_of_received(place: str, row: Any) -> Iterator[Problem]:
    """Everything that does not fit in one message that came in."""
    yield from _problems_of_message(place, row, _RECEIVED, read_received)


def _problems_of_message(
    place: str, row: Any, fields: Mapping[str, Callable[[Any], bool] | None], read: Callable[[Mapping[str, Any]], Any]
) -> Iterator[Problem]:
    problems = tuple(_problems_of_fields(place, row, fields))
    yield from problems
    if problems:
        return
    try:
        read(row)
    except (ValueError, TypeError, KeyError) as fault:
        yield Problem(place, f"This is no message as export writes it: {fault}.")


def _problems_of_fields(place: str, row: Any, fields: Mapping[str, Callable[[Any], bool] | None]) -> Iterator[Problem]:
    if not isinstance(row, Mapping):
        yield Problem(place, f"An entry with {', '.join(fields)} stands here.")
        return
    yield from _unknown_keys(place, row, set(fields))
    for name, fits in fields.items():
        if fits is not None and not fits(row.get(name)):
            yield Problem(f"{place}.{name}", f"Write {_WANTED[fits]} here.")


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and bool(value)


def _is_instant(value: Any) -> bool:
    try:
        Instant(value)
    except (ValueError, TypeError):
        return False
    return isinstance(value, str)


def _is_instant_or_none(value: Any) -> bool:
    return value is None or _is_instant(value)


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and -_LARGEST <= value < _LARGEST


def _is_flag(value: Any) -> bool:
    return isinstance(value, bool)


def _is_text_or_none(value: Any) -> bool:
    return value is None or _is_text(value)


def _is_kind(value: Any) -> bool:
    return _is_text(value) and value in set(NoteKind)


def _is_note_form(value: Any) -> bool:
    return _is_text(value) and value in set(NoteForm)


def _is_manner(value: Any) -> bool:
    return _is_text(value) and value in set(Manner)


def _are_waivers(value: Any) -> bool:
    return isinstance(value, list) and all(
        isinstance(one, Mapping) and set(one) == {"rule", "reason"} and all(map(_is_text, one.values()))
        for one in value
    )


def _are_texts(value: Any) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))


def _is_share(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= 1


_WANTED: dict[Callable[[Any], bool], str] = {
    _is_text: "a text",
    _is_name: "a text of at least one character",
    _is_instant: "an instant such as 2026-03-10T15:00:00Z",
    _is_instant_or_none: "an instant such as 2026-03-10T15:00:00Z, or null",
    _is_count: "a whole number",
    _is_flag: "true or false",
    _is_text_or_none: "a text, or null",
    _is_kind: f"one of {', '.join(NoteKind)}",
    _is_note_form: f"one of {', '.join(NoteForm)}",
    _is_manner: f"one of {', '.join(Manner)}",
    _are_waivers: "a list of entries with rule and reason",
    _are_texts: "a list of texts",
    _is_share: "a number from 0 to 1",
}
_AUDIT: dict[str, Callable[[Any], bool] | None] = {
    "changed_at": _is_instant,
    "who": _is_text,
    "place": _is_text,
    "before": None,
    "after": None,
}
_INVITATION: dict[str, Callable[[Any], bool] | None] = {
    "uid": _is_text,
    "recurrence_id": _is_text,
    "sequence": _is_count,
    "stamped": _is_instant_or_none,
    "cancelled": _is_flag,
    "started": _is_instant,
    "ended": _is_instant,
    "meeting": _is_text,
}
_ADDRESSED: dict[str, Callable[[Any], bool] | None] = {"person": _is_text, "kind": _is_kind, "form": _is_note_form}
_DRAFT = _ADDRESSED | {
    "revision": _is_count,
    "made_at": _is_instant,
    "text": _is_text,
    "subject": _is_text_or_none,
    "seed": _is_count,
    "manner": _is_manner,
    "by_hand": _is_flag,
    "origin": _is_count,
}
_APPROVAL = _ADDRESSED | {"revision": _is_count, "at": _is_instant, "digest": _is_text, "waivers": _are_waivers}
_DISPATCH: dict[str, Callable[[Any], bool] | None] = _ADDRESSED | {
    "id": _is_name,
    "candidacy": _is_text,
    "digest": _is_text,
    "raw": _is_text,
    "sender": _is_text,
    "recipient": _is_text,
    "ids": _are_texts,
    "approved_at": _is_instant,
    "made_at": _is_instant,
    "state": _is_text,
    "changed_at": _is_instant_or_none,
    "not_before": _is_instant_or_none,
    "sent_at": _is_instant_or_none,
    "words": _is_text,
    "filed": _is_flag,
    "event": _is_text_or_none,
    "tries": _is_count,
    "known": _are_texts,
}
_RECEIVED: dict[str, Callable[[Any], bool] | None] = {
    "id": _is_name,
    "candidacy": _is_text,
    "at": _is_instant,
    "sender": _is_text,
    "subject": _is_text,
    "tie": _is_text,
    "kind": _is_text,
    "person": _is_text_or_none,
    "date": _is_text_or_none,
    "confidence": _is_share,
    "words": _is_text,
    "bounced": _is_flag,
    "by_machine": _is_flag,
    "maybe": _are_texts,
    "state": _is_text,
    "event": _is_text_or_none,
}
