"""The composer over random candidacies: drafts a second, findings, what notes share, and how many wordings there are.

Usage: python bench/compose.py [--candidacies 10000] [--engine 500]

The reviewer's own rules look at every draft; the grammar engine, which takes most of the time, at the first --engine of them.
"""

from __future__ import annotations

import argparse
import random
import statistics
import time
from collections import Counter
from math import log10
from typing import Any

from afterword.adapters.shelf.files import FileShelf
from afterword.core.candidacy.document import read_candidacy
from afterword.core.candidacy.model import Candidacy
from afterword.core.note.compose import compose
from afterword.core.note.draft import Draft, TooFew
from afterword.core.note.manner import Manner
from afterword.core.note.model import NoteForm, NoteKind
from afterword.core.note.prose import words
from afterword.core.note.wording import Wording
from afterword.core.review.reviewer import review
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
    "Okafor",
    "Lane",
    "Chen",
    "Ortiz Vega",
    "van der Berg",
    "O'Shaughnessy",
    "Al-Hassan",
    "Nakamura",
    "Featherstonehaugh",
    "Ní Bhriain",
    "García Márquez",
    "MacDonald",
    "Nkrumah-Boateng",
    "de la Cruz",
    "Szymański",
    "Tran",
    "Iyer",
    "Þórsdóttir",
    "Kim",
    "Adeyemi",
]
TITLES = [None, "Ms.", "Mr.", "Dr.", "Professor", "Judge", "Mx.", "Sister", "Captain", "Chef", "The Rev.", "Engr."]
FIRMS = [
    "Okafor & Lane LLP", "St. Brendan's Hospital", "3M", "Hey Day Studios", "The Old Bakery", "Yahoo!", "Lattice Robotics, Inc.", "City of Alder Creek",
    "Universität Bern", "Smith, Smith & Smith", "AfterHours", "Norton and Sons", "eBay", "Trattoria Bellini", "Cork County Library",
]  # fmt: skip
ROLES = [
    "Litigation Associate", "Staff Nurse", "Software Engineer II", "Teacher of Science", "line cook", "Apprentice Joiner", "VP, Finance", "Clerkship",
    "Assistant Curator", "Research Associate (Genomics)", "Area Sales Manager", "the internship",
]  # fmt: skip
WHAT = [
    "training",
    "scheduling",
    "intake",
    "handover",
    "onboarding",
    "budget",
    "discharge planning",
    "code review",
    "menu planning",
    "apprenticeship",
    "outreach",
    "safety",
]
WHO = [
    "new nurses",
    "first-year associates",
    "apprentices",
    "junior engineers",
    "the night shift",
    "volunteers",
    "the archive",
    "tenants",
    "first graders",
    "patients",
    "line cooks",
    "farmers",
]
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
    """A candidacy of one to seven people and one to four talking points."""
    people = [
        {"id": f"p{index}", "name": f"{chance.choice(FIRST)} {chance.choice(LAST)}", "title": chance.choice(TITLES)}
        for index in range(chance.randint(1, 7))
    ]
    points = [
        {"with": chance.choice(people)["id"], **{key: _said(chance, rows) for key, rows in _PARTS.items()}}
        for _ in range(chance.randint(1, 4))
    ]
    points += [
        {"with": person["id"], **{key: _said(chance, rows) for key, rows in _PARTS.items()}} for person in people
    ]
    return {
        "candidate": {
            "name": f"{chance.choice(FIRST)} {chance.choice(LAST)}",
            "phone": f"212-555-0{number % 1000:03}",
            "locale": chance.choice(["en-US", "en-US", "en-GB", "en-IE", "en-IN", "en-NG", "en-AU"]),
        },
        "firm": {"name": chance.choice(FIRMS), "zone": "America/New_York"},
        "role": chance.choice(ROLES),
        "people": people,
        "interviews": [
            {
                "ended": f"2026-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}T15:30:00-05:00",
                "zone": "America/New_York",
                "form": chance.choice(["in-person", "video", "phone"]),
                "people": [person["id"] for person in people],
            }
        ],
        "talking_points": points,
    }


_PARTS = {"topic": TOPICS, "liked": LIKED, "interest": INTEREST}


def _said(chance: random.Random, rows: list[str | None]) -> str | None:
    row = chance.choice(rows)
    return row and row.format(what=chance.choice(WHAT), who=chance.choice(WHO))


def main() -> None:
    """Compose, review, compare, and print."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--candidacies", type=int, default=10_000)
    arguments.add_argument("--engine", type=int, default=500)
    options = arguments.parse_args()
    chance, shelf, checker = random.Random(20261125), FileShelf(), Wiring().checker
    tables = {locale: wording_for(locale, shelf) for locale in ("en-US", "en-GB")}
    spent, drafts, findings = 0.0, 0, Counter[str]()
    counts: dict[str, list[int]] = {"mail and letter": [], "shorter": [], "card": []}
    too_few, shared_in_panel, firsts = 0, 0, []
    for number in range(options.candidacies):
        candidacy = _read(document(chance, number))
        table = tables["en-US" if candidacy.candidate.locale == "en-US" else "en-GB"]
        form = chance.choice([NoteForm.MAIL, NoteForm.LETTER, NoteForm.CARD])
        manner = chance.choice(list(Manner))
        panel: list[set[str]] = []
        for person in candidacy.people:
            start = time.process_time()
            made = compose(candidacy, person.id, form, NoteKind.THANK_YOU, table, ref=str(number), manner=manner)
            spent += time.process_time() - start
            drafts += 1
            if isinstance(made, TooFew):
                too_few += 1
                continue
            kind = "card" if form is NoteForm.CARD else "shorter" if manner is Manner.SHORTER else "mail and letter"
            counts[kind].append(len(words(made.note.text)))
            findings.update(_findings(made, checker if number < options.engine else None))
            said = {sentence.text for sentence in made.sentences}
            shared_in_panel += sum(len(said & other) for other in panel)
            panel.append(said)
        if panel:
            firsts.append(panel[0])
    print(f"{options.candidacies:,} candidacies, {drafts:,} drafts, {drafts / spent:,.0f} drafts a CPU second")
    print(f"too few facts, and a question asked: {too_few:,}")
    print(f"findings: {sum(findings.values())} {dict(findings)}")
    for kind, lengths in counts.items():
        low, high, median = min(lengths), max(lengths), statistics.median(lengths)
        print(f"words, {kind}: {low} to {high}, median {median:.0f}")
    print(f"sentences shared within a panel: {shared_in_panel}")
    print(f"sentences shared between unrelated candidates: {_shared(firsts, chance):.2%}")
    print(f"wordings of one note with one talking point: about 10^{_space(tables['en-US']):.0f}")


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
    slots = ("appreciation", "topic_noun", "liked_noun", "interest_because", "role_interest", "invitation", "final")
    return sum(log10(len(table.of(f"thank-you.{slot}"))) for slot in slots) + log10(8)


if __name__ == "__main__":
    main()
