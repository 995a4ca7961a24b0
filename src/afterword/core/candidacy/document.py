"""The candidacy as a document (``interface.md``): JSON values to a Candidacy and back, without loss."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from whenever import Date, Instant

from afterword.core.candidacy.event_names import event_names, undone_name
from afterword.core.candidacy.model import (
    Candidacy,
    Candidate,
    Channel,
    Event,
    EventKind,
    Firm,
    Form,
    Interview,
    Outcome,
    Part,
    Person,
    Promise,
    Reception,
    ReplyKind,
    Status,
    TalkingPoint,
)
from afterword.core.problems import Problem


def read_candidacy(document: Mapping[str, Any]) -> tuple[Candidacy | None, tuple[Problem, ...]]:
    """A document that already fits the schema ``candidacy``, and what in it does not hold together.

    Checked here is what no schema sees: zones that exist, ids that are known and used once, an end after its start.
    With any problem there is no candidacy.
    """
    from afterword.core.candidacy.document_checks import check_candidacy  # noqa: PLC0415  (what is kept was checked)

    problems = check_candidacy(document)
    return (None, problems) if problems else (read_trusted(document), ())


def read_trusted(document: Mapping[str, Any]) -> Candidacy:
    """A document that this program wrote, or that was checked before; faults in it are broken calls."""
    people = tuple(_person(row) for row in document.get("people") or ())
    ids = {person.name: person.id for person in people} | {person.id: person.id for person in people}
    interviews = tuple(_interview(row, ids) for row in document["interviews"])
    zone = document["firm"].get("zone") or max(interviews, key=lambda row: row.ended).zone
    rows = document.get("events") or ()
    names = event_names(rows)
    return Candidacy(
        candidate=_candidate(document.get("candidate") or {}),
        firm=_firm(document["firm"]),
        role=document["role"],
        playbook=document.get("playbook") or "us",
        status=Status(document.get("status") or "open"),
        people=people,
        interviews=interviews,
        talking_points=tuple(_talking_point(row, ids) for row in document.get("talking_points") or ()),
        promises=tuple(_promise(row, ids) for row in document.get("promises") or ()),
        holidays=tuple(Date(text) for text in document.get("holidays") or ()),
        events=tuple(_event(row, name, ids, names, rows, zone) for row, name in zip(rows, names, strict=True)),
    )


def read_event(document: Mapping[str, Any], zone: str) -> Event:
    """One event that ``write_event`` wrote."""
    return _event(document, document["id"], {}, (), (), zone)


def _known(value: str | None, ids: Mapping[str, str]) -> str | None:
    return ids.get(value, value) if value else None


def _instant(text: str | None) -> Instant | None:
    return Instant(text) if text else None


def day_in(text: str | None, zone: str) -> Date | None:
    """An ISO date; an instant stands for its date at the firm."""
    if not text:
        return None
    return Instant(text).to_tz(zone).date() if "T" in text.upper() else Date(text)


def _candidate(row: Mapping[str, Any]) -> Candidate:
    choice = row.get("check_in_by")
    return Candidate(
        name=row.get("name"),
        zone=row.get("zone"),
        phone=row.get("phone"),
        email=row.get("email"),
        address=row.get("address"),
        locale=row.get("locale"),
        large_group=row.get("large_group"),
        check_in_by=Channel(choice) if choice else None,
    )


def _firm(row: Mapping[str, Any]) -> Firm:
    desk = row.get("reception")
    return Firm(
        name=row["name"],
        aliases=tuple(row.get("aliases") or ()),
        zone=row.get("zone"),
        country=row.get("country"),
        subdivision=row.get("subdivision"),
        phone=row.get("phone"),
        address=row.get("address"),
        reception=None
        if desk is None
        else Reception(exists=desk.get("exists"), hours=desk.get("hours"), can_visit=desk.get("can_visit")),
    )


def _person(row: Mapping[str, Any]) -> Person:
    return Person(
        id=row.get("id") or row["name"],
        name=row["name"],
        title=row.get("title"),
        address_as=row.get("address_as"),
        email=row.get("email"),
        email_given=row.get("email_given"),
        phone=row.get("phone"),
        zone=row.get("zone"),
        part=Part(row.get("part") or "interviewer"),
    )


def _interview(row: Mapping[str, Any], ids: Mapping[str, str]) -> Interview:
    form, following = row.get("form"), row.get("next_round_on")
    return Interview(
        ended=Instant(row["ended"]),
        zone=row["zone"],
        started=_instant(row.get("started")),
        round=row.get("round"),
        form=Form(form) if form else None,
        group_size=row.get("group_size"),
        people=tuple(ids.get(name, name) for name in row.get("people") or ()),
        most_with=_known(row.get("most_with"), ids),
        next_round_on=day_in(following, row["zone"]),
        cancelled=bool(row.get("cancelled")),
    )


def _talking_point(row: Mapping[str, Any], ids: Mapping[str, str]) -> TalkingPoint:
    return TalkingPoint(
        topic=row.get("topic") or "",
        person=_known(row.get("with"), ids),
        liked=row.get("liked"),
        interest=row.get("interest"),
    )


def _promise(row: Mapping[str, Any], ids: Mapping[str, str]) -> Promise:
    day = row.get("date")
    return Promise(
        told_at=_instant(row.get("told_at")),
        by=_known(row.get("by"), ids),
        date=Date(day[:10]) if day else None,
        words=row.get("words"),
    )


def _event(
    row: Mapping[str, Any], name: str, ids: Mapping[str, str], names: tuple[str, ...], rows: Any, zone: str
) -> Event:
    channel, outcome, reply, target = (row.get(key) for key in ("channel", "outcome", "reply", "event"))
    return Event(
        id=name,
        at=Instant(row["at"]),
        kind=EventKind(row["kind"]),
        person=_known(row.get("person"), ids),
        channel=Channel(channel) if channel else None,
        words=row.get("words"),
        outcome=Outcome(outcome) if outcome else None,
        reply=ReplyKind(reply) if reply else None,
        date=day_in(row.get("date"), zone),
        told=row.get("told"),
        firm=row.get("firm"),
        deadline=day_in(row.get("deadline"), zone),
        event=(undone_name(target, rows, names) or str(target)) if target is not None else None,
        step=row.get("step"),
    )


def write_candidacy(candidacy: Candidacy) -> dict[str, Any]:
    """The whole document: facts, then events; what is unknown is left out."""
    zone = candidacy.zone()
    return write_facts(candidacy) | {"events": [write_event(event, zone) for event in candidacy.events]}


def write_facts(candidacy: Candidacy) -> dict[str, Any]:
    """The document without its events."""
    zone = candidacy.zone()
    return {
        "candidate": _known_fields(candidacy.candidate),
        "firm": _known_fields(candidacy.firm),
        "role": candidacy.role,
        "playbook": candidacy.playbook,
        "status": candidacy.status.value,
        "people": [_known_fields(person) for person in candidacy.people],
        "interviews": [_write_interview(interview) for interview in candidacy.interviews],
        "talking_points": [_renamed(_known_fields(point), "person", "with") for point in candidacy.talking_points],
        "promises": [_known_fields(promise, zone) for promise in candidacy.promises],
        "holidays": [day.format_iso() for day in candidacy.holidays],
    }


def write_event(event: Event, zone: str) -> dict[str, Any]:
    """One event as JSON values; its instant with the offset of the zone."""
    return _known_fields(event, zone)


def _write_interview(interview: Interview) -> dict[str, Any]:
    row = _known_fields(interview, interview.zone)
    if not interview.cancelled:
        row.pop("cancelled")
    return row


def _renamed(row: dict[str, Any], old: str, new: str) -> dict[str, Any]:
    return {new if key == old else key: value for key, value in row.items()}


def write_instant(moment: Instant, zone: str) -> str:
    """RFC 3339, with the offset that the zone has then; in UTC where that was no whole number of minutes, long ago."""
    local = moment.to_tz(zone).to_fixed_offset()
    return (moment if local.offset.total("seconds") % 60 else local).format_iso()


def _known_fields(value: Any, zone: str = "UTC") -> dict[str, Any]:
    pairs = ((name, _plain(getattr(value, name), zone)) for name in value.__dataclass_fields__)
    return {name: plain for name, plain in pairs if plain is not None and plain != []}


def _plain(value: Any, zone: str) -> Any:
    if isinstance(value, Instant):
        return write_instant(value, zone)
    if isinstance(value, Date):
        return value.format_iso()
    if isinstance(value, tuple):
        return [_plain(item, zone) for item in value]
    if isinstance(value, Reception):
        return _known_fields(value, zone)
    return value.value if hasattr(value, "value") else value
