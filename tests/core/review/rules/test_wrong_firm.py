"""What the rule wrong-firm notices, and what it leaves alone."""

from __future__ import annotations

import pytest

from afterword.adapters.checker.meaning import MeaningChecker
from tests.core.review.cases import NOBODY, Case, flags, found, in_note, leaves_alone
from tests.core.review.rules.firm_passages import CLEAN, FAULTY, NOT_SEEN, Row, as_note

SENSE = MeaningChecker(NOBODY).remarks
FLAGGED = [
    in_note("I am more interested than ever in joining Halloway & Reed.", "Halloway & Reed"),
    in_note("Thank you for telling me about the associate position at Baxter Stone LLP.", "Baxter Stone LLP"),
    in_note("It would be a privilege to work at Crane Whitfield.", "Crane Whitfield"),
    in_note("Thank you for the tour of Okafer & Lane on Thursday.", "Okafer & Lane"),
    in_note("Thank you for the opportunity to interview with Sterling Marsh.", "Sterling Marsh"),
    in_note("I left more certain that I would be a good fit at Hadley Voss.", "Hadley Voss"),
    in_note("Everyone at Pinecrest Legal made me feel welcome.", "Pinecrest Legal"),
    in_note("My interest in working for Dunmore Price has only grown.", "Dunmore Price"),
    in_note(
        "Thank you for showing me the stroke unit; the staff nurse role at Mercy General is what I want.",
        "Mercy General",
        interview={"firm": "St. Brigid's Hospital", "aliases": ["St. Brigid's"], "role": "Staff Nurse"},
    ),
    in_note(
        "I would be proud to teach at Lakewood Academy.\n\nI hope to join Lakewood Academy next autumn.",
        "Lakewood Academy",
        interview={"firm": "Fairmont School", "aliases": [], "role": "Mathematics Teacher"},
    ),
    in_note(
        "The line cook position at Brasserie Lune is the one I want.",
        "Brasserie Lune",
        interview={"firm": "Harbor Table", "aliases": [], "role": "Line Cook"},
    ),
    in_note(
        "I look back with pleasure on my visit to Kestral Dynamics.",
        "Kestral Dynamics",
        interview={"firm": "Kestrel Dynamics", "aliases": []},
    ),
]
LEFT_ALONE = [
    in_note(
        "I am writing to withdraw my application for the post of Gallery Registrar, with regret.",
        interview={"firm": "Tollgate Museum of Glass", "aliases": ["Tollgate"], "role": "Gallery Registrar"},
    ),
    in_note("I would be glad to join Okafor & Lane."),
    in_note("I would be glad to join Okafor and Lane."),
    in_note("My years at Baxter Stone LLP taught me to read a docket."),
    in_note("When I worked at Halloway & Reed, I drafted the same motions."),
    in_note("You mentioned that O&L and Crane Whitfield are often on opposite sides."),
    in_note("Your own move from Baxter Stone to the firm was good to hear about."),
    in_note("My current position at Dunmore Price has been in appellate work."),
    in_note("I interned at the Legal Aid Society, and it is why your pro bono docket drew me."),
    in_note("I am interested in Title IX work, and in the position at Okafor & Lane."),
    in_note(
        "The role with your client, Kestrel Dynamics, sounds right.",
        interview={"firm": "Summit Search Partners", "aliases": []},
    ),
    in_note(
        "I would be glad to join St Brigid's, and to work with Ms. Okafor's team.",
        interview={"firm": "St. Brigid's Hospital", "aliases": [], "role": "Staff Nurse"},
    ),
    in_note("The position at P&G is just what I hoped for.", interview={"firm": "Procter & Gamble", "aliases": []}),
    in_note("I would love to work at Google.", interview={"firm": "Google LLC", "aliases": []}),
    in_note("I studied at Fordham before my clerkship with Judge Alvarez."),
    in_note("I was glad to learn about the Hague Convention cases, and would welcome the role at the firm."),
    in_note("My interest in Chapter 11 work began in a clinic at Columbia."),
    in_note("I would be excited to work with Python again in this role."),
    in_note("Partner meetings and Lanes of authority aside, I liked the office in Chicago."),
    in_note("The offer from Halloway & Reed runs until Friday; my interest in Okafor & Lane is greater."),
    in_note("I was glad to hear how you compete with Baxter Stone for talent."),
]


FLAGGED += [
    in_note("I would be proud to do so at Stanton Ridge.", "Stanton Ridge"),
    in_note("It would mean a great deal to me to bring it to Tavy Housing.", "Tavy Housing"),
    in_note("It would be an honor to keep the books of Marlow Vale Hospice.", "Marlow Vale Hospice"),
    in_note(
        "I would be proud to be a part of the Seaford Wharf.",
        "Seaford Wharf",
        interview={"firm": "The Laurel Battery Hotel", "aliases": ["the Laurel Battery"], "role": "Banquet Captain"},
    ),
]
LEFT_ALONE += [
    in_note("I wonder whether the Board has made its choice."),
    in_note("I would be glad to serve the Committee."),
    in_note("I would be proud to be part of the Council."),
    in_note("If you would like to see the Youngstown figures, please call."),
    in_note("The pupils at Larch Street swear by it and yours swear at it."),
    in_note("I would be glad to do so in Port Harcourt."),
    in_note("I would be glad to bring them to Toledo."),
    in_note("I would love to work at Canary Wharf."),
]


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("wrong-firm", one, SENSE)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("wrong-firm", one, SENSE)


@pytest.mark.parametrize("row", FAULTY, ids=[row[0] for row in FAULTY])
def test_flags_another_name_and_nothing_else(row: Row) -> None:
    one, wrong = as_note(row)
    said = [finding.text for finding in found("wrong-firm", one, check=SENSE)]
    assert said, one.text
    assert all(text in wrong or wrong in text for text in said)


@pytest.mark.parametrize("row", CLEAN, ids=[row[0] for row in CLEAN])
def test_leaves_the_names_of_others_alone(row: Row) -> None:
    leaves_alone("wrong-firm", as_note(row)[0], SENSE)


@pytest.mark.parametrize("row", NOT_SEEN, ids=[row[0] for row in NOT_SEEN])
def test_what_only_the_sense_of_the_note_could_tell_is_not_seen(row: Row) -> None:
    assert found("wrong-firm", as_note(row)[0], check=SENSE) == []


def test_the_subject_is_read_too() -> None:
    for subject, flagged in (
        ("Interview at Halloway & Reed", True),
        ("Thank you for Tuesday", False),
        ("Okafor & Lane: thanks", False),
    ):
        one = in_note("Thank you for the hour.", subject=subject)
        assert bool(found("wrong-firm", one, check=SENSE)) == flagged, subject


def test_the_words_of_the_role_are_no_firm_in_a_subject() -> None:
    one = in_note(
        "Thank you for the hour.",
        subject="Thank you for the interview for the position of Account Executive (Mid-Market)",
        interview={"role": "Account Executive, Mid-Market"},
    )
    assert found("wrong-firm", one, check=SENSE) == []


def test_the_nearest_name_of_the_firm_is_offered() -> None:
    interview = {"firm": "Kestrel Dynamics Group Inc.", "aliases": ["Kestrel Dynamics"]}
    one = in_note("I hope to join Kestral Dynamics.", interview=interview)
    assert [finding.suggestions for finding in found("wrong-firm", one, check=SENSE)] == [("Kestrel Dynamics",)]
