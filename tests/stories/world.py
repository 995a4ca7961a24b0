"""What a story has told so far: a candidacy that grows, and the last plan made of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from whenever import Date, Instant, PlainDateTime

from afterword.core.candidacy.model import Candidacy, Event, EventKind, Firm, Person
from afterword.core.plan.model import Plan


@dataclass
class World:
    """What has been told so far; times are those of the firm's clock."""

    candidacy: Candidacy = field(
        default_factory=lambda: Candidacy(firm=Firm(name="Juniper Holt"), role="paralegal", interviews=())
    )
    plan: Plan | None = None

    def moment(self, text: str, zone: str | None = None) -> Instant:
        iso = text.replace(" ", "T")
        zoned = PlainDateTime(iso if iso.count(":") > 1 else f"{iso}:00").assume_tz(zone or self.candidacy.zone())
        return zoned.to_instant()

    def moment_or_day(self, text: str) -> Instant | Date:
        return self.moment(text) if ":" in text else Date(text)

    def know(self, **facts: object) -> None:
        self.candidacy = replace(self.candidacy, **facts)  # type: ignore[arg-type]

    def person(self, name: str) -> str:
        """The id of somebody, who is an interviewer unless told otherwise."""
        known = next((one for one in self.candidacy.people if one.name == name), None)
        if known is None:
            known = Person(id=name.rsplit(maxsplit=1)[-1].casefold(), name=name)
            self.know(people=(*self.candidacy.people, known))
        return known.id

    def people(self, names: str) -> tuple[str, ...]:
        return tuple(self.person(name) for name in re.split(r", | and ", names))

    def change(self, name: str, **facts: object) -> None:
        id_ = self.person(name)
        people = [replace(one, **facts) if one.id == id_ else one for one in self.candidacy.people]  # type: ignore[arg-type]
        self.know(people=tuple(people))

    def happens(self, at: Instant, kind: EventKind, **more: object) -> None:
        event = Event(id=f"e{len(self.candidacy.events) + 1}", at=at, kind=kind, **more)  # type: ignore[arg-type]
        self.candidacy = self.candidacy.with_event(event)
