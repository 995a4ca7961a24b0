"""`afterword print` and `afterword preview`, from a draft to the sheet."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.servers.print_server import printer  # noqa: F401


def _text(path):
    return subprocess.run([shutil.which("pdftotext"), path, "-"], capture_output=True, check=True, text=True).stdout


@pytest.fixture
def desk(case, tmp_path, monkeypatch):
    """Two people met, a talking point with each, a letter and a card to Ruth Okafor approved; a folder to print into."""
    folder = tmp_path / "desk"
    folder.mkdir()
    monkeypatch.chdir(folder)
    case(
        "settings",
        "name=Anna Berg",
        "phone=+1 917 555 0142",
        "email=anna@berg.example",
        "address=41 Alder Street, Brooklyn, NY 11201",
    )
    answers = folder / "debrief.toml"
    answers.write_text(
        '[[met]]\nname = "Ruth Okafor"\ntitle = "Ms."\ntopic = "the tenants\' rights clinic"\n'
        'liked = "that associates carry their own cases from the first year"\n'
        '[[met]]\nname = "Daniel Reyes"\ntitle = "Mr."\ntopic = "the appeal about the harbor leases"\n'
    )
    case("debrief", "okafor", "--from", str(answers))
    for form in ("letter", "card"):
        case("draft", "okafor", "--to", "ruth", "--as", form)
        case("approve", "okafor", "--to", "ruth", "--as", form, "--yes")
    return case


def test_a_letter_is_written_beside_where_one_stands(desk):
    said = desk("print", "ruth", "--as", "letter")
    name = "okafor-lane-associate-ruth-okafor-letter.pdf"
    assert said == f"Letter to Ruth Okafor: {name}\n"
    text = _text(name)
    for words in (
        "Anna Berg",
        "March 3, 2026",
        "Ms. Ruth Okafor",
        "Dear Ms. Okafor:",
        "tenants’ rights clinic",
        "Sincerely,",
    ):
        assert words in text
    assert "handed-in" in desk.error


def test_what_is_not_approved_is_not_printed(desk):
    desk("draft", "okafor", "--to", "daniel", "--as", "letter")
    desk("print", "daniel", "--as", "letter", code=2)
    assert "afterword approve okafor-lane-associate --to daniel-reyes --as letter" in desk.error
    assert list(Path().glob("*.pdf")) == []


def test_an_edit_after_the_yes_asks_again(desk, tmp_path):
    own = tmp_path / "own.txt"
    own.write_text("Dear Ms. Okafor:\n\nThank you for Tuesday.\n\nSincerely,\nAnna Berg\n")
    desk("draft", "okafor", "--to", "ruth", "--as", "letter", "--from", str(own), code=1)
    desk("print", "ruth", "--as", "letter", code=2)
    assert "not approved yet" in desk.error


def test_where_there_is_no_draft_the_command_for_one_is_said(desk):
    desk("print", "daniel", "--as", "card", code=2)
    assert "afterword draft okafor-lane-associate --to daniel-reyes --as card" in desk.error


@pytest.mark.parametrize("piece", ["card", "copying-sheet", "envelope", "slip", "call-sheet"])
def test_each_piece_is_made(desk, piece):
    desk("print", "ruth", "--as", piece, "-o", "out.pdf")
    assert "Okafor" in _text("out.pdf")


def test_a_whole_panel_in_one_go(desk):
    desk("print", "lane", "--as", "envelope")
    assert sorted(path.name for path in Path().glob("*.pdf")) == [
        "okafor-lane-associate-daniel-reyes-envelope.pdf",
        "okafor-lane-associate-ruth-okafor-envelope.pdf",
    ]


def test_a_panel_prints_what_is_approved_and_says_what_is_not(desk):
    said = desk("print", "lane", "--as", "letter", code=1)
    assert "Letter to Ruth Okafor" in said
    assert "no letter to Daniel Reyes" in desk.error


def test_a_name_that_means_several_is_asked_about(desk):
    desk(
        "add", "--firm", "Harbor Trust", "--role", "Analyst", "--started", "2026-03-02 10:00", "--ended", "2026-03-02 11:00",
        "--zone", "America/New_York", "--country", "US", "--person", "Ruth Harbor",
    )  # fmt: skip
    desk("print", "ruth", "--as", "slip", code=2)
    assert "--candidacy" in desk.error
    desk("print", "ruth", "--candidacy", "harbor", "--as", "slip", "-o", "out.pdf")
    assert "Harbor Trust" in _text("out.pdf")


def test_nobody_of_that_name(desk):
    desk("print", "zeno", code=2)
    assert "Neither a person nor a candidacy" in desk.error


def test_a_file_that_is_no_pdf_is_left_alone(desk):
    Path("mine.txt").write_text("mine")
    desk("print", "ruth", "-o", "mine.txt", code=2)
    assert Path("mine.txt").read_text() == "mine"
    desk("print", "ruth", "-o", "letter.pdf")
    desk("print", "ruth", "-o", "letter.pdf")  # in the place of the earlier one


def test_a_folder_that_is_not_there_is_said(desk):
    desk("print", "ruth", "-o", "no/where.pdf", code=2)
    assert "There is no folder no" in desk.error


def test_a_folder_that_cannot_be_written_is_said(desk):
    desk("print", "ruth", "-o", "/proc/letter.pdf", code=3)
    assert "cannot be written" in desk.error


def test_a_full_disk_loses_nothing(desk):
    """/dev/full takes no byte; what stood there stands."""
    desk("print", "ruth", "-o", "letter.pdf")
    before = Path("letter.pdf").read_bytes()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fdopen", lambda _handle, _mode: open("/dev/full", "wb", buffering=0))  # noqa: SIM115, PTH123
        desk("print", "ruth", "-o", "letter.pdf", code=3)
    assert "No space left" in desk.error
    assert Path("letter.pdf").read_bytes() == before
    assert [path.name for path in Path().glob(".*")] == []


def test_a_text_that_does_not_fit_is_told_with_what_to_do(desk, tmp_path):
    own = tmp_path / "own.txt"
    text = Path("long.txt")
    body = " ".join(
        f"I was glad to hear about the tenants' rights clinic and of case number {number}." for number in range(60)
    )
    text.write_text(
        f"Dear Ms. Okafor:\n\nThank you for Tuesday. {body} Please call me with any questions.\n\nSincerely,\nAnna Berg\n"
    )
    assert not own.exists()
    desk("draft", "okafor", "--to", "ruth", "--as", "card", "--from", str(text), code=1)
    desk("preview", "ruth", "--as", "card", "-o", "look.png", code=1)
    assert "too long for a 5 by 7 inch card" in " ".join(desk.error.split())


def test_a_preview_needs_no_yes_and_shows_every_page(desk):
    desk("draft", "okafor", "--to", "daniel", "--as", "card")
    said = desk("preview", "daniel", "--as", "card", "-o", "look.png")
    assert said.split() == ["look-1.png", "look-2.png"]
    assert Path("look-2.png").read_bytes().startswith(b"\x89PNG")


def test_only_one_way_out(desk):
    desk("print", "ruth", "--open", "-o", "x.pdf", code=2)
    assert "Choose one" in desk.error


def test_it_goes_to_the_printer(desk, printer):  # noqa: F811
    assert "PDF-1" in desk("print", "ruth", "--as", "card", "--printer", "PDF")
    assert b"%PDF" in printer.wait_for_print()
    desk("print", "ruth", "--printer", "?", code=2)
    assert "There are: PDF" in desk.error


def test_where_nothing_prints_the_option_that_writes_the_file_is_named(desk, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    desk("print", "ruth", "--as", "card", "--printer", "PDF", code=3)
    assert "no printing system here" in desk.error
    assert "The option -o writes the file instead." in desk.error


def test_printing_is_not_delivering(desk):
    desk("print", "ruth", "--as", "letter")
    assert "thank-you" in [
        step["kind"] for step in desk.json("plan", "okafor")["actions"] if "ruth-okafor" in step["to"]
    ]
    desk("log", "handed-in", "ruth", "--quiet")
    assert "thank-you" not in [
        step["kind"] for step in desk.json("plan", "okafor")["actions"] if "ruth-okafor" in step["to"]
    ]
