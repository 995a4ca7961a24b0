"""Which candidacy a message concerns: the thread first, then who wrote, then for whom they write (E18, J10)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from afterword.core.candidacy.model import Candidacy, Person
from afterword.core.mail.dispatch import Dispatch
from afterword.core.mail.mime import ids_in
from afterword.core.mail.received import Tie
from afterword.core.note.lists import listed

# Whoever writes from there writes for themselves.
_EVERYBODY = listed(
    "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com me.com mac.com aol.com gmx.de gmx.net gmx.com "
    "web.de mail.com proton.me protonmail.com pm.me fastmail.com zoho.com yandex.com qq.com 163.com hotmail.co.uk yahoo.co.uk yahoo.co.in "
    "rediffmail.com btinternet.com comcast.net att.net verizon.net t-online.de orange.fr free.fr libero.it posteo.de mailbox.org"
)
# Systems that write in a firm's name.
_SYSTEMS = listed(
    "greenhouse.io greenhouse-mail.io lever.co myworkday.com workday.com icims.com smartrecruiters.com ashbyhq.com jobvite.com workable.com workablemail.com "
    "bamboohr.com taleo.net successfactors.com successfactors.eu breezy.hr teamtailor.com teamtailor-mail.com personio.de personio.com recruitee.com jazzhr.com "
    "applytojob.com jazz.co oraclecloud.com ultipro.com ukg.com adp.com paycomonline.net paylocity.com rippling.com pinpointhq.com comeet.com comeet.co "
    "goodtime.io calendly.com cronofy.com hirevue.com governmentjobs.com neogov.com usajobs.gov avature.net phenom.com eightfold.ai brassring.com "
    "silkroad.com cornerstoneondemand.com csod.com applicantstack.com applicantpro.com freshteam.com zohorecruit.com tal.net jobs.ac.uk trac.jobs"
)
_ADDRESS = re.compile(r"[^\s<>\"'(),;:]+@[^\s<>\"'(),;:]+")
_FORE = re.compile(
    r"^(?:\s*(?:re|fw|fwd|aw|wg|sv|vs|antw|rv|tr|automatic reply|out of office|accepted|undeliverable)\s*(?:\[\d+\])?\s*:)+",
    re.IGNORECASE,
)
_LEGAL = re.compile(r"\b(?:inc|llc|llp|lp|pllc|pc|ltd|limited|plc|corp|corporation|co|gmbh|ag|sa|bv|pty|pvt|the|and)\b")
# A bounce, an automatic reply, an encoded word, a letter that is none of ASCII.
_MARKS = r"mailer-daemon|postmaster|return-path:\s*<>|x-failed-recipients|delivery-status|=\?|[\x80-\xff]"
_LEAST_NAME = 4


@dataclass(frozen=True, slots=True)
class Belonging:
    """``person``: whose words it is, if known; ``maybe``: other candidacies of the same firm or people."""

    candidacy: str
    person: str | None
    tie: Tie
    maybe: tuple[str, ...] = ()


@dataclass
class Register:
    """What is known of the open candidacies, turned so that a header finds it at once; made anew for each check."""

    own: frozenset[str]
    threads: dict[str, tuple[str, str]] = field(default_factory=dict)
    subjects: dict[str, set[str]] = field(default_factory=dict)
    addresses: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    domains: dict[str, list[str]] = field(default_factory=dict)
    names: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    firms: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def add(
        self, ref: str, candidacy: Candidacy, dispatches: Iterable[Dispatch], ids: Iterable[tuple[str, str]] = ()
    ) -> None:
        """Take a candidacy in, with what went out for it, and the ids of what came in, each with its person."""
        for person in candidacy.people:
            self._add_person(ref, person)
        self.firms[ref] = tuple(filter(None, (_plain(name) for name in (candidacy.firm.name, *candidacy.firm.aliases))))
        for dispatch in dispatches:
            for id_ in dispatch.ids:
                self.threads[id_] = (ref, dispatch.to.person)
        for id_, whose in ids:
            self.threads.setdefault(id_, (ref, whose))

    def add_subject(self, ref: str, subject: str) -> None:
        """Know a subject under which a message went out."""
        self.subjects.setdefault(ref, set()).add(subject_of(subject))

    def glance(self) -> re.Pattern[bytes]:
        """What must stand somewhere in the headers before they are worth reading: one search over their bytes.

        Encoded words and letters beyond ASCII always are; it only ever leaves out what ``may_concern`` would.
        """
        words = [*self.threads, *self.addresses, *self.domains, *_SYSTEMS]
        words += [word for name in self.names for word in name.split() if len(word) > 1]
        found = "|".join(sorted({re.escape(word) for word in words}, key=len, reverse=True))
        return re.compile(rf"{found}|{_MARKS}".encode(), re.IGNORECASE)

    def may_concern(self, headers: Mapping[str, str]) -> bool:
        """Whether the headers alone give a reason to open the message; everything else stays closed."""
        if self.is_own(headers) or self._by_thread(headers):
            return not self.is_own(headers)
        sender = address_of(headers.get("from", ""))
        if sender in self.addresses or self._by_name(headers):
            return True
        domain = sender.rpartition("@")[2]
        if self._at(domain) or (
            _is_system(domain) and bool(self._named(_said(headers)) or self._named_in_address(sender))
        ):
            return True
        return _from_machine(headers) and not headers.get("list-id")

    def belongs(self, headers: Mapping[str, str], text: str) -> Belonging | None:
        """Which candidacy it concerns, and how surely; None if none that is open."""
        found = self._by_thread(headers)
        if self.is_own(headers) or (headers.get("list-id") and not found):
            return None
        if found:
            return Belonging(*found, Tie.THREAD)
        return self._by_sender(headers, text)

    def _by_sender(self, headers: Mapping[str, str], text: str) -> Belonging | None:
        sender = address_of(headers.get("from", ""))
        words = f"{_said(headers)} {text[:20_000]}"
        if rows := self.addresses.get(sender):
            return self._chosen(rows, Tie.PERSON, words)
        domain = sender.rpartition("@")[2]
        if refs := self._at(domain):
            return self._chosen([(ref, None) for ref in refs], Tie.DOMAIN, words)
        named = set(self._named(words))
        if rows := [row for row in self._by_name(headers) if row[0] in named]:
            return self._chosen(rows, Tie.NAME, words)
        refs = (self._named(_said(headers)) or self._named_in_address(sender)) if _is_system(domain) else []
        return self._chosen([(ref, None) for ref in refs], Tie.SYSTEM, words) if refs else None

    def is_own(self, headers: Mapping[str, str]) -> bool:
        """Whether the candidate wrote it: a copy of what was sent is no reply."""
        return address_of(headers.get("from", "")) in self.own

    def _add_person(self, ref: str, person: Person) -> None:
        self.names.setdefault(_plain(person.name), []).append((ref, person.id))
        if not person.email:
            return
        address = person.email.strip().casefold()
        self.addresses.setdefault(address, []).append((ref, person.id))
        domain = address.rpartition("@")[2]
        if domain not in _EVERYBODY and not _is_system(domain) and ref not in self.domains.setdefault(domain, []):
            self.domains[domain].append(ref)

    def _by_thread(self, headers: Mapping[str, str]) -> tuple[str, str] | None:
        """The thread: what is answered counts by itself; a mere mention only under a like subject, since old threads are used anew."""
        answered = ids_in(headers.get("in-reply-to", ""))
        found = next((self.threads[id_] for id_ in answered if id_ in self.threads), None)
        if found:
            return found
        mentioned = [
            self.threads[id_] for id_ in reversed(ids_in(headers.get("references", ""))) if id_ in self.threads
        ]
        subject = subject_of(headers.get("subject", ""))
        return next((one for one in mentioned if subject in self.subjects.get(one[0], ())), None)

    def _by_name(self, headers: Mapping[str, str]) -> list[tuple[str, str]]:
        name = _plain(re.sub(r"<[^<>]*>", " ", headers.get("from", "")))
        return self.names.get(name, []) if len(name.split()) > 1 else []

    def _at(self, domain: str) -> list[str]:
        """Candidacies of the domain or of the one it stands under: hr.okafor.example is okafor.example."""
        parts = domain.split(".")
        whole = (".".join(parts[at:]) for at in range(max(1, len(parts) - 1)))
        return next((self.domains[one] for one in whole if one in self.domains), [])

    def _named(self, words: str) -> list[str]:
        """Candidacies whose firm the words name."""
        said = f" {_plain(words)} "
        return [
            ref
            for ref, names in self.firms.items()
            if any(len(name) >= _LEAST_NAME and f" {name} " in said for name in names)
        ]

    def _named_in_address(self, address: str) -> list[str]:
        """Candidacies whose firm stands in an address of a system: okaforlane@hire.lever.co."""
        run = re.sub(r"[^a-z0-9@]", "", address)
        return [
            ref
            for ref, names in self.firms.items()
            if any(len(name) >= _LEAST_NAME and name.replace(" ", "") in run for name in names)
        ]

    def _chosen(self, rows: Sequence[tuple[str, str | None]], tie: Tie, words: str) -> Belonging:
        """One of several by what is named; else the latest, with the others beside it."""
        refs = list(dict.fromkeys(ref for ref, _ in rows))
        named = [ref for ref in self._named(words) if ref in refs]
        ref = (named or refs)[-1]
        person = next((person for one, person in rows if one == ref), None)
        return Belonging(ref, person, tie, tuple(one for one in refs if one != ref))


def address_of(field_: str) -> str:
    """The address in a From field, in small letters; empty if there is none."""
    inside = re.search(r"<([^<>]*)>\s*$", field_.strip())
    found = _ADDRESS.search(inside.group(1) if inside else field_)
    return found.group().casefold() if found else ""


def subject_of(subject: str) -> str:
    """A subject without "Re:" and its kin, folded for comparison."""
    return " ".join(_FORE.sub("", subject).casefold().split())


def _said(headers: Mapping[str, str]) -> str:
    return f"{headers.get('from', '')} {headers.get('subject', '')}"


def _plain(text: str) -> str:
    """Words alone: small letters without accents, signs and the legal form of a firm."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in letters if not unicodedata.combining(sign))
    return " ".join(_LEGAL.sub(" ", re.sub(r"[^\w\s]", " ", bare)).split())


def _is_system(domain: str) -> bool:
    parts = domain.split(".")
    return any(".".join(parts[at:]) in _SYSTEMS for at in range(len(parts) - 1))


def _from_machine(headers: Mapping[str, str]) -> bool:
    """A bounce or an automatic reply may concern what was sent, whoever it says it is from."""
    return (
        headers.get("return-path", "").strip() == "<>"
        or "x-failed-recipients" in headers
        or "delivery-status" in headers.get("content-type", "").casefold()
        or bool(re.search(r"mailer-daemon|postmaster", headers.get("from", ""), re.IGNORECASE))
    )
