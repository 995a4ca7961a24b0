"""Printing through a real CUPS, and what is said when there is none, or it goes away."""

import shutil
import tempfile
from pathlib import Path

import pytest

from afterword.adapters.paper.printers import CupsPrinters
from afterword.adapters.paper.typesetter import TypstTypesetter
from afterword.core.paper.model import Piece
from afterword.core.problems import Missing, Unavailable
from afterword.ports import PrintedOn
from tests.adapters.paper.poppler import read
from tests.adapters.paper.print_server import PrintServer
from tests.core.paper.case import sheet

PAPER = PrintedOn(215.9, 279.4)


@pytest.fixture
def server(monkeypatch):
    folder = Path(tempfile.mkdtemp(prefix="aw", dir="/tmp"))
    made = PrintServer(folder)
    try:
        made.start()
        monkeypatch.setenv("CUPS_SERVER", str(made.socket))
        yield made
    finally:
        made.stop()
        shutil.rmtree(folder, ignore_errors=True)


def test_a_letter_comes_out_of_the_printer(server):
    pdf = TypstTypesetter().pdf(sheet(Piece.LETTER)).pdf
    order = CupsPrinters().print(pdf, "Letter to Ruth Okafor", "PDF", PAPER)
    assert order.startswith("PDF-")
    printed = server.wait_for_print()
    assert "Okafor & Lane LLP" in read(printed)
    assert "Letter to Ruth Okafor" in server.run("lpstat", "-W", "all", "-l", "-o") or order in server.run(
        "lpstat", "-W", "all", "-o"
    )


def test_a_printed_card_keeps_its_size(server):
    made = sheet(Piece.CARD)
    pdf = TypstTypesetter().pdf(made).pdf
    CupsPrinters().print(pdf, made.title, "PDF", PrintedOn(215.9, 279.4, two_sided=True))
    assert "Pages:           2" in read(server.wait_for_print(), "pdfinfo")


def test_the_printers_are_named(server):
    assert list(CupsPrinters().names()) == ["PDF"]


def test_the_usual_printer_stands_first(server):
    server.run("lpadmin", "-p", "Attic", "-E", "-v", f"file:{server.folder}/out/attic.pdf", "-m", "raw")
    server.run("lpadmin", "-d", "PDF")
    assert list(CupsPrinters().names()) == ["PDF", "Attic"]


def test_an_unknown_printer_is_answered_with_those_that_there_are(server):
    with pytest.raises(Missing, match="There are: PDF"):
        CupsPrinters().print(b"%PDF-1.7", "x", "Laser", PAPER)


def test_a_printer_that_vanishes_is_said(server):
    server.run("lpadmin", "-x", "PDF")
    with pytest.raises(Missing, match="none"):
        CupsPrinters().print(b"%PDF-1.7", "x", "PDF", PAPER)


def test_a_printer_that_takes_nothing_is_said(server):
    server.run("cupsreject", "PDF")
    pdf = TypstTypesetter().pdf(sheet(Piece.ENVELOPE)).pdf
    with pytest.raises(Unavailable, match="did not take it"):
        CupsPrinters().print(pdf, "x", "PDF", PAPER)


def test_a_server_that_is_gone_is_said(server):
    server.stop()
    with pytest.raises(Unavailable, match="Nothing was printed"):
        CupsPrinters().print(b"%PDF-1.7", "x", "PDF", PAPER)


def test_a_machine_without_printing_says_what_to_do(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Unavailable, match="-o"):
        CupsPrinters().names()
