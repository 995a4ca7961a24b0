"""What the use cases ask of the world; each port is answered by an adapter and, in tests, by a fake."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from whenever import Date, Instant

from afterword.core.candidacy.changes import Change
from afterword.core.candidacy.model import Candidacy, Event
from afterword.core.candidacy.moments import ClosedDays
from afterword.core.mail.dispatch import Dispatch
from afterword.core.mail.outcome import Outcome
from afterword.core.mail.received import Received
from afterword.core.note.approval import Approved, KeptDraft
from afterword.core.note.model import Note
from afterword.core.paper.model import Sheet, Typeset
from afterword.core.problems import Problem
from afterword.core.review.model import Remark


class Clock(Protocol):
    """The one source of the present instant."""

    def now(self) -> Instant:
        """The present instant."""
        ...


@dataclass(frozen=True, slots=True)
class Times:
    """The two instants that the store indexes for one candidacy, both taken from its plan.

    ``opens_at``: the earliest opening of any action that stands in the plan, past or future; None when there is none.
    ``changes_at``: when the plan next changes by the passing of time alone; None when never.
    """

    opens_at: Instant | None
    changes_at: Instant | None


@dataclass(frozen=True, slots=True)
class Kept:
    """A candidacy as the store holds it. ``version`` grows by one with every change."""

    id: str
    version: int
    candidacy: Candidacy
    times: Times


@dataclass(frozen=True, slots=True)
class InvitationKey:
    """What tells one calendar invitation from another: UID and RECURRENCE-ID (RFC 5545, 3.8.4.7 and 3.8.4.4)."""

    uid: str
    recurrence_id: str = ""


@dataclass(frozen=True, slots=True)
class InvitationSeen:
    """The newest revision of an invitation that was taken in, and the candidacy and interview it went to.

    ``started`` and ``ended`` name the interview as it stood then, so that an update finds it again.
    """

    key: InvitationKey
    sequence: int
    stamped: Instant | None
    cancelled: bool
    candidacy: str
    started: Instant
    ended: Instant
    meeting: str = ""


@dataclass(frozen=True, slots=True)
class PrintedOn:
    """How a file lies on its paper: ``width`` and ``height`` in millimetres, and whether it has a back."""

    width: float
    height: float
    two_sided: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """One candidacy with all that the store holds beside it: what a whole export carries."""

    id: str
    candidacy: Candidacy
    times: Times
    audit: tuple[Change, ...] = ()
    invitations: tuple[InvitationSeen, ...] = ()
    drafts: tuple[KeptDraft, ...] = ()
    approvals: tuple[Approved, ...] = ()
    dispatches: tuple[Dispatch, ...] = ()
    received: tuple[Received, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """How far a folder was read: its UIDVALIDITY, and the last UID (RFC 3501, 2.3.1.1)."""

    validity: int
    last: int


@dataclass(frozen=True, slots=True)
class Arrived:
    """What a folder tells of a message without opening it: some of its headers, its size in bytes, when the server got it."""

    uid: int
    headers: bytes
    size: int
    at: Instant | None


class Order(StrEnum):
    """In which order candidacies are listed: by what is to be done first, by their age, by the name of the firm."""

    NEXT = "next"
    NEWEST = "newest"
    FIRM = "firm"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """Which candidacies are looked for.

    ``words``: the beginnings of words, all of which are found in firm, role, people, topics or what was said, whatever their case and
    accents; ``closed``: only those that are, or are not; ``open_by``: only those whose plan has opened, or changes, by that instant.
    """

    words: str = ""
    closed: bool | None = None
    open_by: Instant | None = None
    order: Order = Order.NEXT


@dataclass(frozen=True, slots=True)
class Found:
    """Part of what was found, and how many there are in all."""

    rows: Sequence[Kept]
    total: int


class Store(Protocol):
    """Candidacies of one owner. Every write is whole or absent, and on disk when the call returns.

    Nothing real is ever removed. Errors: Missing (no such candidacy), Conflict (a stale version, an id in use, an ambiguous name),
    Unavailable (the disk, or a database made by a newer program).
    """

    def create(self, id_: str, candidacy: Candidacy, times: Times, at: Instant) -> Kept:
        """Keep a new candidacy as version 1; ``at`` is when it was entered."""
        ...

    def restore(self, records: Sequence[Record], at: Instant) -> None:
        """Create all of them in their order, or none. Conflict if an id or an invitation is in use."""
        ...

    def load(self, id_: str) -> Kept:
        """The candidacy of that id."""
        ...

    def ids(self) -> Sequence[tuple[str, str, str]]:
        """(id, firm, role) of every candidacy, newest first: for names and completion."""
        ...

    def every(self) -> Iterator[Kept]:
        """All candidacies, one at a time, in the order of their ids."""
        ...

    def awake(self, now: Instant, limit: int) -> Sequence[Kept]:
        """Those whose ``opens_at`` or ``changes_at`` is not after ``now``, oldest first."""
        ...

    def upcoming(self, now: Instant, limit: int) -> Sequence[Kept]:
        """Those whose ``opens_at`` lies after ``now``, soonest first."""
        ...

    def find(self, sought: Sought, limit: int, skipped: int = 0) -> Found:
        """What was looked for, in its order, from the row after those that are skipped; any words are a question that can be asked."""
        ...

    def reschedule(self, kept: Kept, times: Times) -> None:
        """Write the times anew after a plan; does nothing if the version has moved on."""
        ...

    def append(self, kept: Kept, event: Event, times: Times, at: Instant) -> Kept:
        """Add one event; ``at`` is when it was entered. Conflict if ``kept.version`` is stale."""
        ...

    def correct(self, kept: Kept, candidacy: Candidacy, changes: Sequence[Change], times: Times, at: Instant) -> Kept:
        """Replace the facts (never the events), with the audit. Conflict if ``kept.version`` is stale."""
        ...

    def audit(self, id_: str) -> Sequence[Change]:
        """Every correction, in the order in which they were made."""
        ...

    def invitation(self, key: InvitationKey) -> InvitationSeen | None:
        """What was last remembered of the invitation."""
        ...

    def invitations_of(self, id_: str) -> Sequence[InvitationSeen]:
        """The invitations that went to the candidacy."""
        ...

    def remember(self, seen: InvitationSeen) -> None:
        """Keep it in place of what was remembered of it."""
        ...

    def keep_draft(self, id_: str, draft: KeptDraft) -> None:
        """Add one revision of a draft. Conflict if that revision is there already: another program was faster."""
        ...

    def drafts(self, id_: str) -> Sequence[KeptDraft]:
        """Every revision of every draft of the candidacy, by person, kind, form and revision."""
        ...

    def newest_drafts(self, limit: int) -> Sequence[tuple[str, KeptDraft]]:
        """(id of the candidacy, draft) of all candidacies, newest first."""
        ...

    def approve(self, id_: str, approved: Approved) -> None:
        """Keep the candidate's yes."""
        ...

    def approvals(self, id_: str) -> Sequence[Approved]:
        """Every yes, in the order in which they were given."""
        ...

    def mark_made_up(self, id_: str) -> None:
        """Say that a candidacy that was just created is made up. Conflict once it has changed: it may be real then."""
        ...

    def is_made_up(self, id_: str) -> bool:
        """Whether that was said of it."""
        ...

    def remove_made_up(self, id_: str) -> None:
        """Remove a made-up candidacy with all that stands beside it, messages too. Refused for any other."""
        ...

    def backup(self, path: Path) -> None:
        """Write one complete, consistent file; refuses to overwrite."""
        ...


class Post(Protocol):
    """The messages of one owner: on their way out, and come in. Every write is whole or absent, and on disk when the call returns.

    Errors: Missing, Conflict (another program was faster), Unavailable (the disk).
    """

    def alone(self, name: str) -> AbstractContextManager[None]:
        """Hold a name against every other process while the block runs; it falls with the process. Conflict if it is held."""
        ...

    def add_dispatch(self, dispatch: Dispatch) -> None:
        """Keep a new message. Conflict while another to the same person for the same purpose is under way."""
        ...

    def move(self, before: Dispatch, after: Dispatch) -> Dispatch:
        """Put the one in place of the other. Conflict if its state is no longer that of ``before``."""
        ...

    def dispatch(self, id_: str) -> Dispatch:
        """The message of that id."""
        ...

    def dispatches(self, candidacy: str | None = None) -> Sequence[Dispatch]:
        """Every message of one candidacy, or of all, oldest first."""
        ...

    def add_received(self, received: Received) -> bool:
        """Keep what came in; False if a message of that id is kept already."""
        ...

    def settle(self, before: Received, after: Received) -> Received:
        """Put the one in place of the other. Conflict if its state is no longer that of ``before``."""
        ...

    def received(self, candidacy: str | None = None) -> Sequence[Received]:
        """What came in for one candidacy, or for all, oldest first."""
        ...

    def mark(self, account: str, folder: str) -> Mark | None:
        """How far the folder was read; None if never."""
        ...

    def put_mark(self, account: str, folder: str, mark: Mark) -> None:
        """Remember how far the folder was read."""
        ...


class Submitter(Protocol):
    """The candidate's own server for outgoing mail (RFC 6409)."""

    def check(self) -> str:
        """Sign in and leave; what the server says of itself. Unavailable with what to do."""
        ...

    def submit(self, raw: bytes, sender: str, recipient: str, at_dot: Callable[[], None]) -> Outcome:
        """Send the bytes to one person; ``at_dot`` is called right before the final dot. Never raises for a server or a network."""
        ...


class Mailbox(Protocol):
    """The folders of the candidate's mailbox, read without a trace. Errors: Unavailable, with what to do."""

    def mark(self, folder: str = "INBOX") -> Mark:
        """Where the folder stands."""
        ...

    def arrived(self, since: Mark | None, first_day: Date, folder: str = "INBOX") -> Iterator[Arrived]:
        """The headers of what came after the mark; without one, or in a folder made anew, of what came since the day."""
        ...

    def text_of(self, uid: int, folder: str = "INBOX") -> bytes:
        """The message, or its first 256 kB; it stays unread."""
        ...

    def sent(self, ids: Sequence[str]) -> tuple[str, ...] | None:
        """Every id of the copy in the Sent folder that has, or had, one of these; None if there is none."""
        ...

    def file_sent(self, raw: bytes, at: Instant) -> None:
        """Put a copy into the Sent folder."""
        ...

    def put_draft(self, raw: bytes, at: Instant) -> None:
        """Put a message into the Drafts folder."""
        ...

    def folders(self) -> Mapping[str, bool]:
        """Whether there is a folder for what was sent, and one for drafts."""
        ...

    def sent_since(self, day: Date, recipient: str, subject: str) -> Sequence[tuple[tuple[str, ...], Instant | None]]:
        """The ids and the time of each copy in Sent, from the day on, to that address under that subject."""
        ...

    def wait(self, seconds: float) -> None:
        """Wait until the server hints at news, or for that time."""
        ...


class Holidays(Protocol):
    """Public holidays from a kept library."""

    def closed_days(self, country: str | None, subdivision: str | None, first: Date, last: Date) -> ClosedDays:
        """Weekend and public holidays between two dates; an unknown country has none, and Saturday and Sunday."""
        ...

    def problem(self, country: str | None, subdivision: str | None) -> str | None:
        """A sentence if the country or its part is not known, else None."""
        ...


class Schemas(Protocol):
    """The published JSON Schemas, and the check of a document against one."""

    def text(self, name: str) -> str:
        """The schema as JSON text; Missing if there is none of that name."""
        ...

    def problems(self, name: str, document: Any) -> tuple[Problem, ...]:
        """Everything in the document that does not fit, each with its place."""
        ...


class Checker(Protocol):
    """A checker of spelling and grammar (E5), which knows the names, the firm and the role of the note."""

    def remarks(self, note: Note) -> Sequence[Remark]:
        """What it says of the note's text, in the order of the text; nothing of the greeting's and signature's names."""
        ...


class Grammarian(Checker, Protocol):
    """A checker that also knows what an answer of the debrief is, grammatically."""

    def kinds(self, answer: str) -> Mapping[str, float]:
        """How sure, from 0 to 1, of each kind in ``note.fitted.KINDS``; nothing where it cannot tell on this machine."""
        ...


class Polisher(Protocol):
    """A language model that the candidate runs or names; off unless configured."""

    @property
    def place(self) -> str:
        """Where the words go, as the candidate configured it."""
        ...

    def polish(self, instruction: str, text: str) -> str:
        """Its answer, unchecked. Errors: Unavailable, whatever goes wrong on the way, with what to do."""
        ...


class Typesetter(Protocol):
    """Sets sheets in type (E4, E5)."""

    def pdf(self, sheet: Sheet) -> Typeset:
        """The file, tagged and with its fonts, the same bytes for the same sheet; and what was measured of it.

        Errors: Invalid (a letter that no font has, a text beyond all bounds), Unavailable.
        """
        ...

    def pictures(self, sheet: Sheet, resolution: float) -> tuple[bytes, ...]:
        """Each page as PNG, at ``resolution`` dots an inch. Errors as above."""
        ...


class Printers(Protocol):
    """The printers that the machine knows."""

    def names(self) -> Sequence[str]:
        """Their names, the usual one first. Unavailable where there is no printing system."""
        ...

    def print(self, pdf: bytes, title: str, printer: str, paper: PrintedOn) -> str:
        """Hand a file to a printer; what the printing system calls the order. Missing for an unknown printer, Unavailable."""
        ...


class Shelf(Protocol):
    """The data that ships with the program, and the user's own beside it."""

    def playbook_names(self) -> Sequence[str]:
        """All names, the default first."""
        ...

    def playbook_text(self, name: str) -> str:
        """The TOML of a playbook by name, or of a file by path; Missing if there is none."""
        ...

    def wording(self, locale: str) -> Sequence[str]:
        """The TOML texts that make up the table of wording of a locale; Missing if there is none."""
        ...

    def etiquette(self) -> str:
        """The TOML text of the rules by id."""
        ...
