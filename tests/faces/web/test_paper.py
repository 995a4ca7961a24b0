"""Paper: a true picture, a file of what was approved, a printer; and what would not be legible."""

import re

import pytest

from tests.adapters.paper.poppler import read
from tests.servers.print_server import printer  # noqa: F401

LEE = "/c/okafor-lane/paper/lee-park"
NOTE = "/c/okafor-lane/note/lee-park/thank-you"


def approve(client, form="letter"):
    client.get(f"{NOTE}/{form}")
    digest = re.search(r'name="digest" value="(\w+)"', client.get(f"{NOTE}/{form}/approve").text)[1]
    return client.post(f"{NOTE}/{form}/approve", data={"digest": digest})


def test_a_proof_is_shown_before_the_yes_and_the_file_after_it(client):
    client.get(f"{NOTE}/letter")
    text = client.get(f"{LEE}/letter").text
    assert "A proof to look at" in text
    assert "file.pdf" not in text
    assert client.get(f"{LEE}/letter/file.pdf").status_code == 409
    found = approve(client)
    assert found.url.path == f"{LEE}/letter"
    assert "file.pdf" in found.text
    pdf = client.get(f"{LEE}/letter/file.pdf")
    assert pdf.headers["content-type"] == "application/pdf"
    assert "okafor-lane-lee-park-letter.pdf" in pdf.headers["content-disposition"]
    assert "Dear Mr. Park" in read(pdf.content)


def test_a_picture_of_each_page(client):
    client.get(f"{NOTE}/card")
    text = client.get(f"{LEE}/card").text
    pictures = re.findall(r'src="([^"]+\.png)"', text)
    assert len(pictures) == 2
    assert 'alt="Card to Mr. Lee Park as it is printed, page 1 of 2.' in text
    for path in pictures:
        assert client.get(path).content.startswith(b"\x89PNG")
    for page in ("0", "3", "x", "-1"):
        assert client.get(f"{LEE}/card/{page}.png").status_code == 404


def test_the_wishes_are_kept_on_the_way(client):
    approve(client, "card")
    text = client.get(f"{LEE}/card?paper=a6&inside=1").text
    assert "/1.png?paper=a6&amp;inside=1" in text
    assert "/file.pdf?paper=a6&amp;inside=1" in text
    assert len(re.findall(r"<img", text)) == 1
    assert client.get(f"{LEE}/card?paper=nonsense").status_code == 200
    client.get(f"{NOTE}/letter")
    assert "/1.png?style=modified" in client.get(f"{LEE}/letter?style=modified").text


@pytest.mark.parametrize("piece", ["envelope", "slip", "call-sheet"])
def test_what_goes_with_it_needs_no_yes(client, piece):
    text = client.get(f"{LEE}/{piece}").text
    assert "file.pdf" in text
    assert client.get(f"{LEE}/{piece}/file.pdf").content.startswith(b"%PDF")


def test_without_a_draft_one_is_written_first(client):
    assert client.get(f"{LEE}/letter").url.path == f"{NOTE}/letter"
    assert client.get(f"{LEE}/nonsense").status_code == 404
    assert client.get("/c/okafor-lane/paper/nobody/letter").status_code == 404


def test_what_would_not_be_legible_is_said(client):
    client.get(f"{NOTE}/card")
    long = "Dear Mr. Park:\n\n" + "Thank you for the hour about trial binders. " * 60 + "\n\nSincerely,\nAnna Berg\n"
    client.post(f"{NOTE}/card", data={"revision": "1", "text": long})
    text = client.get(f"{LEE}/card").text
    assert "Not legible enough yet" in text
    assert "too long for a 5 by 7 inch card" in text


def test_a_letter_that_no_font_has_is_named(client):
    client.get(f"{NOTE}/letter")
    client.post(f"{NOTE}/letter", data={"revision": "1", "text": "Dear Mr. Park:\n\nThank you 😀.\n\nAnna Berg\n"})
    found = client.get(f"{LEE}/letter")
    assert found.status_code == 422
    assert "No font here has" in found.text


def test_without_a_printer_the_file_is_offered(client, monkeypatch):
    monkeypatch.setenv("CUPS_SERVER", "/nowhere/cups.sock")
    text = client.get(f"{LEE}/envelope/print").text
    assert "Take the file (PDF)" in text
    assert "<select" not in text


def test_it_comes_out_of_a_printer(client, printer):  # noqa: F811
    approve(client)
    assert '<option value="PDF"' in client.get(f"{LEE}/letter/print").text
    found = client.post(f"{LEE}/letter/print", data={"printer": "nonsense"})
    assert found.status_code == 422
    assert "There is no printer" in found.text
    found = client.post(f"{LEE}/letter/print", data={"printer": "PDF"})
    assert "with the printer as PDF-" in found.text
    assert "Dear Mr. Park" in read(printer.wait_for_print())


def test_what_is_not_approved_is_not_printed(client, printer):  # noqa: F811
    client.get(f"{NOTE}/letter")
    found = client.post(f"{LEE}/letter/print", data={"printer": "PDF"})
    assert found.status_code == 422
    assert "is not approved yet" in found.text
