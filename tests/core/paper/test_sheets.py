"""What stands on each sheet, before any type is set."""

from dataclasses import replace

import pytest
from whenever import Instant

from afterword.adapters.shelf.files import FileShelf
from afterword.core.candidacy.model import Firm, Reception
from afterword.core.note.model import NoteForm
from afterword.core.paper.card import hand_lines
from afterword.core.paper.model import Piece, Style, Wishes
from afterword.core.paper.parts import parts_of
from afterword.core.paper.sizes import CARDS, LETTER, carrier_of, envelope_of, paper_for
from afterword.core.paper.slip import slip
from afterword.core.playbook.parse import load
from afterword.core.problems import Invalid
from tests.core.paper.case import CARD_TEXT, LETTER_TEXT, ON, candidacy, note, renamed, sheet


def test_a_letter_holds_all_that_a_letter_has():
    content = sheet(
        Piece.LETTER, wishes=Wishes(style=Style.MODIFIED, enclosures=("Writing sample",), copies=("Daniel Reyes",))
    ).content
    assert content["name"] == "Amara Nwosu"
    assert content["address"] == ["41 Alder Street, Apt. 3", "Brooklyn, NY 11201"]
    assert content["reach"] == ["212-555-0142", "amara.nwosu@mail.example"]
    assert content["date"] == "November 13, 2026"
    assert content["inside"] == [
        "Ms. Ruth Okafor",
        "Okafor & Lane LLP",
        "200 Main Street, Suite 400",
        "Springfield, IL 62701",
    ]
    assert content["salutation"] == "Dear Ms. Okafor:"
    assert [block.split()[0] for block in content["paragraphs"]] == ["Thank", "I", "Our"]
    assert (content["closing"], content["signature"]) == ("Sincerely,", ["Amara Nwosu"])
    assert (content["style"], content["enclosures"], content["copies"]) == (
        "modified",
        ["Writing sample"],
        ["Daniel Reyes"],
    )


def test_the_letterhead_says_how_to_reach_her_so_the_signature_does_not():
    assert "212-555-0142" not in sheet(Piece.LETTER).content["signature"]


def test_a_british_letter_has_its_day_first():
    case = candidacy(locale="en-GB")
    assert sheet(Piece.LETTER, case=case).content["date"] == "13 November 2026"
    assert sheet(Piece.LETTER, case=case).content["inside"][0] == "Ms Ruth Okafor"


@pytest.mark.parametrize(
    "text",
    [
        LETTER_TEXT,
        LETTER_TEXT.replace("\n", "\r\n"),
        "Thank you.\n",
        "",
        "Dear Ms. Okafor,\nThank you for today.\nAmara Nwosu",
        LETTER_TEXT.replace("Sincerely,\n", ""),
        "Sincerely,\nAmara",
    ],
)
def test_no_word_of_a_note_is_lost(text):
    parts = parts_of(note(candidacy(), text, NoteForm.LETTER))
    found = " ".join([parts.salutation, *parts.paragraphs, parts.closing, *parts.signature]).split()
    wanted = text.replace('"learning', "“learning").replace('doing"', "doing”").split()
    assert [word for word in wanted if word not in found] == []
    assert len(found) - len(wanted) in {0, 2}  # the name, where the text has no signature of its own


def test_the_front_of_a_card_says_thank_you_and_nothing_else():
    made = sheet(Piece.CARD)
    assert made.content["front"] == "Thank You"
    assert made.carrier == LETTER
    assert sheet(Piece.CARD, wishes=Wishes(inside_only=True)).carrier is None


def test_an_envelope_goes_by_hand_and_bears_no_street():
    content = sheet(Piece.ENVELOPE).content
    assert content["to"] == ["Ms. Ruth Okafor", "Okafor & Lane LLP"]
    assert content["way"] == "By hand, c/o Reception"


@pytest.mark.parametrize(
    ("piece", "name", "locale", "found"),
    [
        (Piece.LETTER, None, "en-US", "letter"),
        (Piece.LETTER, None, "en-GB", "a4"),
        (Piece.LETTER, None, None, "letter"),
        (Piece.CARD, None, "en-CA", "5x7"),
        (Piece.CARD, None, "en-IN", "a6"),
        (Piece.ENVELOPE, None, "en-US", "10"),
        (Piece.ENVELOPE, None, "en-IE", "dl"),
        (Piece.ENVELOPE, "#10", "en-GB", "10"),
        (Piece.CARD, "5 x 7".replace(" ", ""), "en-GB", "5x7"),
        (Piece.CARD, "A6", "en-US", "a6"),
    ],
)
def test_the_paper_is_what_the_place_is_used_to(piece, name, locale, found):
    assert paper_for(piece, name, locale).name == found


def test_an_unknown_paper_is_answered_with_those_that_there_are():
    with pytest.raises(Invalid, match="letter or a4"):
        paper_for(Piece.LETTER, "foolscap", "en-GB")


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.name)
def test_a_folded_card_fits_its_sheet_with_its_marks_and_its_envelope(card):
    carrier, cover = carrier_of(card), envelope_of(card)
    assert carrier.height - 2 * card.width >= 2 * 6.5
    assert carrier.width - card.height >= 2 * 6.5
    assert cover.width > card.height
    assert cover.height > card.width


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.name)
def test_a_card_is_copied_line_by_line_without_losing_a_word(card):
    lines, room = hand_lines(note(candidacy(), CARD_TEXT, NoteForm.CARD), card)
    assert " ".join(lines).split() == CARD_TEXT.split()
    assert len(lines) <= room
    assert max(map(len, lines)) < 50


def _slip(case, now):
    playbook = load("us", FileShelf().playbook_text)
    return {
        row["label"]: row["lines"]
        for row in slip(case, case.people[0], playbook, Instant(now), ON, LETTER).content["rows"]
    }


def test_the_slip_says_until_when_the_door_is_open():
    rows = _slip(candidacy(), "2026-11-13T14:30:00Z")
    assert rows["Where"] == ["Okafor & Lane LLP", "200 Main Street, Suite 400", "Springfield, IL 62701"]
    assert rows["By when"] == [
        "In their hands by 3:30 p.m. on Friday, November 13.",
        "The desk is open now, until 5:30 p.m. on Friday, November 13.",
    ]
    assert "I have a note for Ms. Okafor." in rows["Say"][0]


def test_the_slip_of_an_evening_names_the_next_morning():
    rows = _slip(candidacy(), "2026-11-13T01:00:00Z")
    assert "Open from 9 a.m. to 5:30 p.m. on Friday, November 13." in rows["By when"]


def test_a_late_slip_is_still_a_slip():
    rows = _slip(candidacy(), "2026-11-14T15:00:00Z")
    assert rows["By when"][0] == "It was to be there by 3:30 p.m. on Friday, November 13; late is better than never."
    assert "Open from 9 a.m. to 5:30 p.m. on Monday, November 16." in rows["By when"]


@pytest.mark.parametrize("desk", [None, Reception(exists=False), Reception(can_visit=False)])
def test_a_slip_does_not_send_anybody_to_a_door_that_is_not_known(desk):
    firm = Firm(name="Okafor & Lane LLP", zone="America/New_York", reception=desk)
    rows = _slip(candidacy(firm=firm), "2026-11-13T14:30:00Z")
    assert "ring and ask" in rows["By when"][-1]
    assert rows["Where"][-1] == "Its address is not noted."


def test_a_title_stands_before_the_whole_name():
    made = sheet(Piece.ENVELOPE, case=renamed(candidacy(), name="Judge Amy Lane", title=None))
    assert made.content["to"][0] == "The Honorable Amy Lane"
    made = sheet(Piece.ENVELOPE, case=renamed(candidacy(locale="en-GB"), name="Sir John Smith", title=None))
    assert made.content["to"][0] == "Sir John Smith"


def test_a_reader_without_a_title_is_named_in_full():
    assert sheet(Piece.ENVELOPE, case=renamed(candidacy(), title=None)).content["to"][0] == "Ruth Okafor"


def test_a_firm_without_an_address_leaves_no_empty_line():
    case = candidacy()
    bare = replace(case, firm=replace(case.firm, address=None))
    assert sheet(Piece.LETTER, case=bare).content["inside"] == ["Ms. Ruth Okafor", "Okafor & Lane LLP"]
