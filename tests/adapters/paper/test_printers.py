"""Printing through a real CUPS, and what is said when there is none, or it goes away."""

import pytest

from afterword.adapters.paper.printers import CupsPrinters
from afterword.adapters.paper.typesetter import TypstTypesetter
from afterword.core.paper.model import Piece
from afterword.core.problems import Missing, Unavailable
from afterword.ports import PrintedOn
from tests.adapters.paper.poppler import read
from tests.core.paper.case import sheet

PAPER = PrintedOn(215.9, 279.4)


def test_a_letter_comes_out_of_the_printer(printer):
    pdf = TypstTypesetter().pdf(sheet(Piece.LETTER)).pdf
    order = CupsPrinters().print(pdf, "Letter to Ruth Okafor", "PDF", PAPER)
    assert order.startswith("PDF-")
    printed = printer.wait_for_print()
    assert "Okafor & Lane LLP" in read(printed)
    assert "Letter to Ruth Okafor" in printer.run("lpstat", "-W", "all", "-l", "-o") or order in printer.run(
        "lpstat", "-W", "all", "-o"
    )


def test_a_printed_card_keeps_its_size(printer):
    made = sheet(Piece.CARD)
    pdf = TypstTypesetter().pdf(made).pdf
    CupsPrinters().print(pdf, made.title, "PDF", PrintedOn(215.9, 279.4, two_sided=True))
    assert "Pages:           2" in read(printer.wait_for_print(), "pdfinfo")


def test_the_printers_are_named(printer):
    assert list(CupsPrinters().names()) == ["PDF"]


def test_the_usual_printer_stands_first(printer):
    printer.run("lpadmin", "-p", "Attic", "-E", "-v", f"file:{printer.folder}/out/attic.pdf", "-m", "raw")
    printer.run("lpadmin", "-d", "PDF")
    assert list(CupsPrinters().names()) == ["PDF", "Attic"]


def test_an_unknown_printer_is_answered_with_those_that_there_are(printer):
    with pytest.raises(Missing, match="There are: PDF"):
        CupsPrinters().print(b"%PDF-1.7", "x", "Laser", PAPER)


def test_a_printer_that_vanishes_is_said(printer):
    printer.run("lpadmin", "-x", "PDF")
    with pytest.raises(Missing, match="none"):
        CupsPrinters().print(b"%PDF-1.7", "x", "PDF", PAPER)


def test_a_printer_that_takes_nothing_is_said(printer):
    printer.run("cupsreject", "PDF")
    pdf = TypstTypesetter().pdf(sheet(Piece.ENVELOPE)).pdf
    with pytest.raises(Unavailable, match="did not take it"):
        CupsPrinters().print(pdf, "x", "PDF", PAPER)


def test_a_server_that_is_gone_is_said(printer):
    printer.stop()
    with pytest.raises(Unavailable, match="Nothing was printed"):
        CupsPrinters().print(b"%PDF-1.7", "x", "PDF", PAPER)


def test_a_machine_without_printing_says_what_to_do(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Unavailable, match="print it elsewhere"):
        CupsPrinters().names()
