"""The composer over random candidacies: drafts a second, findings, what notes share, and how many wordings there are.

Usage: python bench/compose.py [--candidacies 10000] [--engine 500]

The reviewer's own rules look at every draft; the grammar engine, which takes most of the time, mends the answers of the first --engine
candidacies and looks at their drafts, as the program does with every note.
"""

from __future__ import annotations

import argparse
import random
import statistics
import time
from collections import Counter
from dataclasses import dataclass, field, replace
from math import log10
from typing import Any

from talking_points import TRADES, point, role_and_firm

from afterword.adapters.shelf.files import FileShelf
from afterword.core.candidacy.document import read_candidacy
from afterword.core.candidacy.model import Candidacy
from afterword.core.note.compose import compose
from afterword.core.note.dates import is_american
from afterword.core.note.draft import Draft, TooFew
from afterword.core.note.fitted import Mend, Weigh
from afterword.core.note.manner import Manner
from afterword.core.note.model import NoteForm, NoteKind
from afterword.core.note.prose import words
from afterword.core.note.wording import Wording
from afterword.core.review.reviewer import review
from afterword.core.review.typed import mender
from afterword.usecases.draft import wording_for
from afterword.wiring import Wiring

FIRST = [
    "Amara",
    "Thomas",
    "Wei",
    "Inés",
    "Priya",
    "Siobhán",
    "Kwame",
    "Yuki",
    "Fatima",
    "Björn",
    "Nguyễn",
    "Aleksandra",
    "Mateo",
    "Leilani",
    "Óscar",
    "Chidinma",
    "Ravi",
    "Hana",
    "Tomasz",
    "Zoë",
]
LAST = [
    "Okafor", "Lane", "Chen", "Ortiz Vega", "van der Berg", "O'Shaughnessy", "Al-Hassan", "Nakamura", "Featherstonehaugh", "Ní Bhriain", "García Márquez", "MacDonald",
    "Nkrumah-Boateng", "de la Cruz", "Szymański", "Tran", "Iyer", "Þórsdóttir", "Kim", "Adeyemi",
]  # fmt: skip
TITLES = [None, "Ms.", "Mr.", "Dr.", "Professor", "Judge", "Mx.", "Sister", "Captain", "Chef", "The Rev.", "Engr."]
FIRMS = [
    "Okafor & Lane LLP", "St. Brendan's Hospital", "3M", "Hey Day Studios", "The Old Bakery", "Yahoo!", "Lattice Robotics, Inc.", "City of Alder Creek",
    "Universität Bern", "Smith, Smith & Smith", "AfterHours", "Norton and Sons", "eBay", "Trattoria Bellini", "Cork County Library",
]  # fmt: skip
ROLES = [
    "Litigation Associate", "Staff Nurse", "Software Engineer II", "Teacher of Science", "line cook", "Apprentice Joiner", "VP, Finance", "Clerkship",
    "Assistant Curator", "Research Associate (Genomics)", "Area Sales Manager", "the internship",
]  # fmt: skip
WHAT = ["training", "scheduling", "intake", "handover", "onboarding", "budget", "discharge planning", "code review", "menu planning", "apprenticeship", "outreach", "safety"]  # fmt: skip
WHO = [
    "new nurses", "first-year associates", "apprentices", "junior engineers", "the night shift", "volunteers", "the archive", "tenants", "first graders", "patients", "line cooks", "farmers",
]  # fmt: skip
TOPICS = [
    "how you run {what} for {who}", "their {what} program", "{what} for {who}", "the {what} system that you built", "that {who} run their own {what}",
    "how {who} learn {what}", "the move to the new {what} plan", "we talked about {what} and {who}", "{who}", "Why {what} matters to {who}",
    "2nd yr {what} prog w/ {who}", "the part of {what} nobody sees", "your story about {who}", "{what}", "the way {who} are treated",
]  # fmt: skip
LIKED = [
    None, "that {who} are trusted with {what}", "your patience", "honest abt the hours", "loved the {what}", "no egos", "how calm {who} were", "the care it takes",
    "that you let people fail a little", "your candor about {what}", "the humour of it", "I liked that {who} come first",
]  # fmt: skip
INTEREST = [
    None, "I want to work with {who}", "because I did {what} for three years", "to learn {what} from the best", "it reminds me of my apprenticeship", "the variety",
    "my thesis was on {what}", "bc I tutored {who} in college", "it fits my plan to specialize in {what}", "matches my values", "because nobody is turned away there",
]  # fmt: skip


def document(chance: random.Random, number: int) -> dict[str, Any]:
    """A candidacy of one to ten people and their talking points: of a trade, or (every third) of words thrown together."""
    trade = None if number % 3 == 0 else chance.choice(list(TRADES))
    people = [
        {"id": f"p{index}", "name": f"{chance.choice(FIRST)} {chance.choice(LAST)}", "title": chance.choice(TITLES)}
        for index in range(chance.choice((1, 1, 2, 2, 3, 3, 4, 5, 6, 7, 10)))
    ]
    role, firm = role_and_firm(chance, trade) if trade else (chance.choice(ROLES), chance.choice(FIRMS))
    with_whom = [
        *(person["id"] for person in people),
        *(chance.choice([*people, {"id": None}])["id"] for _ in range(chance.randint(0, 3))),
    ]
    return {
        "candidate": {
            "name": f"{chance.choice(FIRST)} {chance.choice(LAST)}",
            "phone": chance.choice([f"212-555-0{number % 1000:03}", None]),
            "email": chance.choice([f"c{number}@mail.example", None]),
            "locale": chance.choice(["en-US", "en-US", "en-CA", "en-GB", "en-IE", "en-IN", "en-NG", "en-AU"]),
        },
        "firm": {"name": firm, "zone": "America/New_York"},
        "role": role,
        "people": people,
        "interviews": [_interview(chance, people)],
        "talking_points": [point(chance, trade, id_) if trade else _thrown(chance, id_) for id_ in with_whom],
    }


def _interview(chance: random.Random, people: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "ended": f"2026-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}T15:30:00-05:00",
        "zone": "America/New_York",
        "form": chance.choice(["in-person", "video", "phone", None]),
        "people": [person["id"] for person in people],
    }


def _thrown(chance: random.Random, person: str | None) -> dict[str, Any]:
    return {"with": person, **{key: _said(chance, rows) for key, rows in _PARTS.items()}}


_PARTS = {"topic": TOPICS, "liked": LIKED, "interest": INTEREST}


def _said(chance: random.Random, rows: list[str | None]) -> str | None:
    row = chance.choice(rows)
    return row and row.format(what=chance.choice(WHAT), who=chance.choice(WHO))


@dataclass(frozen=True)
class Table:
    """A table of wording, who says what an answer is, and what mends its slips of the pen."""

    wording: Wording
    weigh: Weigh
    mend: Mend | None

    def compose(self, candidacy: Candidacy, person: str, form: NoteForm, ref: str, manner: Manner) -> Draft | TooFew:
        """A note of thanks."""
        return compose(
            candidacy,
            person,
            form,
            NoteKind.THANK_YOU,
            self.wording,
            ref=ref,
            manner=manner,
            weigh=self.weigh,
            mend=self.mend,
        )


@dataclass
class Tally:
    """What is counted over all drafts; of each, how many CPU seconds it took."""

    mended: list[float] = field(default_factory=list)
    bare: list[float] = field(default_factory=list)
    too_few: int = 0
    in_panel: int = 0
    findings: Counter[str] = field(default_factory=Counter)
    lengths: dict[str, list[tuple[int, int]]] = field(
        default_factory=lambda: {"mail and letter": [], "shorter": [], "card": []}
    )
    firsts: list[set[str]] = field(default_factory=list)
    alike: list[float] = field(default_factory=list)

    @property
    def drafts(self) -> int:
        """How many there were."""
        return len(self.mended) + len(self.bare)


def main() -> None:
    """Compose, review, compare, and print."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--candidacies", type=int, default=10_000)
    arguments.add_argument("--engine", type=int, default=500)
    options = arguments.parse_args()
    chance, shelf, checker = random.Random(20261125), FileShelf(), Wiring().checker
    tables = {american: wording_for("en-US" if american else "en-GB", shelf) for american in (True, False)}
    tally = Tally()
    for number in range(options.candidacies):
        candidacy = _read(document(chance, number))
        table = tables[is_american(candidacy.candidate.locale)]
        mend = mender(candidacy, checker.remarks) if number < options.engine else None
        own = Table(table, checker.kinds, mend)
        _panel(tally, candidacy, own, chance, checker if number < options.engine else None)
    print(f"{options.candidacies:,} candidacies, {tally.drafts:,} drafts")
    for name, took in (("with the answers mended", tally.mended), ("without", tally.bare)):
        print(f"drafts a CPU second, {name}: {len(took) / sum(took):,.0f}" if took else f"none {name}")
    print(f"too few facts, and a question asked: {tally.too_few:,}")
    print(f"findings: {tally.findings.total()} {dict(tally.findings)}")
    for kind, lengths in tally.lengths.items():
        for part, counts in zip(("body", "whole"), zip(*lengths, strict=True), strict=True):
            print(f"words, {kind}, {part}: {min(counts)} to {max(counts)}, median {statistics.median(counts):.0f}")
    print(f"sentences shared within a panel: {tally.in_panel}")
    print(f"sentences shared between unrelated candidates: {_shared(tally.firsts, chance):.2%}")
    print(f"sentences shared by two candidates with the same facts: {statistics.mean(tally.alike):.2%}")
    print(f"wordings of one note with one talking point: about 10^{_space(tables[True]):.0f}")


def _panel(tally: Tally, candidacy: Candidacy, table: Table, chance: random.Random, checker: Any) -> None:
    """A note to everybody of one candidacy, in one form and manner."""
    form, manner = chance.choice([NoteForm.MAIL, NoteForm.LETTER, NoteForm.CARD]), chance.choice(list(Manner))
    panel: list[set[str]] = []
    for person in candidacy.people:
        start = time.process_time()
        made = table.compose(candidacy, person.id, form, "c", manner)
        (tally.mended if table.mend else tally.bare).append(time.process_time() - start)
        if isinstance(made, TooFew):
            tally.too_few += 1
            continue
        kind = "card" if form is NoteForm.CARD else "shorter" if manner is Manner.SHORTER else "mail and letter"
        body = sum(len(words(sentence.text)) for sentence in made.sentences)
        tally.lengths[kind].append((body, len(words(made.note.text))))
        tally.findings.update(_findings(made, checker))
        said = {sentence.text for sentence in made.sentences}
        tally.in_panel += sum(len(said & other) for other in panel)
        panel.append(said)
    if panel:
        tally.firsts.append(panel[0])
        tally.alike.append(_share_with_a_double(candidacy, form, manner, table, panel[0]))


def _share_with_a_double(candidacy: Candidacy, form: NoteForm, manner: Manner, table: Table, said: set[str]) -> float:
    """The share of a note's sentences that stand in the note of somebody else with the same facts, to the same person."""
    double = replace(candidacy, candidate=replace(candidacy.candidate, name="Morgan Ashdown"))
    for person in candidacy.people:
        made = table.compose(double, person.id, form, "d", manner)
        if isinstance(made, Draft):
            theirs = {sentence.text for sentence in made.sentences}
            return len(said & theirs) / min(len(said), len(theirs))
    return 0.0


def _read(row: dict[str, Any]) -> Candidacy:
    candidacy, problems = read_candidacy(row)
    assert candidacy is not None, problems
    return candidacy


def _findings(made: Draft, checker: Any) -> list[str]:
    found = review(made.note, check=checker.remarks) if checker else review(made.note)
    for finding in found:
        print(f"  {finding.rule}: {finding.text!r} in {made.note.text!r}")
    return [finding.rule for finding in found]


def _shared(firsts: list[set[str]], chance: random.Random) -> float:
    """The mean share of the smaller note's sentences that two notes of unrelated candidates have in common."""
    pairs = [chance.sample(firsts, 2) for _ in range(20_000)] if len(firsts) > 1 else []
    return statistics.mean(len(one & other) / min(len(one), len(other)) for one, other in pairs) if pairs else 0.0


def _space(table: Wording) -> float:
    """The power of ten of the notes that one talking point can become, of the rows of the usual manner alone."""
    slots = ("appreciation", "topic_noun", "liked_noun", "interest_because", "role_interest", "invitation", "final")
    usual = ([row for row in table.of(f"thank-you.{slot}") if row.manner is Manner.USUAL] for slot in slots)
    return sum(log10(len(rows)) for rows in usual) + log10(10)


if __name__ == "__main__":
    main()
