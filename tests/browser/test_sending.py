"""The yes, the way out and the paper in a real browser: no barrier in any state, by keyboard, without JavaScript, once."""

import pytest

from tests.browser.conftest import NARROW, PHONE, WIDE
from tests.browser.test_note import BAD, LOOKS, NAMES, RUTH, barriers

LEE = "/c/okafor-lane/note/lee-park/thank-you"
PAPER = "/c/okafor-lane/paper/lee-park"


def approved(page, path=RUTH):
    page.goto(path)
    page.get_by_role("button", name="Read it once more, and approve").click()
    page.get_by_role("button", name="Yes, approve it").click()
    page.get_by_text("Approved, to the letter.").wait_for()


@pytest.mark.parametrize(("window", "scheme"), LOOKS, ids=NAMES)
def test_no_barrier_from_the_yes_to_the_outbox(windows, window, scheme):
    page = windows.open("/outbox", color_scheme=scheme, **window)
    assert barriers(page) == []
    page.goto(RUTH)
    page.locator("#text").fill(BAD)
    page.get_by_role("button", name="Read it once more, and approve").click()
    page.get_by_role("heading", name="What still blocks it").wait_for()
    assert barriers(page) == []
    page.get_by_role("button", name="Yes, approve it").click()
    page.get_by_role("alert").wait_for()
    assert barriers(page) == []
    for field in page.locator("input[name^=waive-]").all():
        field.fill("We joked about exactly this.")
    page.get_by_role("button", name="Yes, approve it").click()
    page.get_by_role("heading", name="Let it go").wait_for()
    assert barriers(page) == []
    page.get_by_role("button", name="Hand it to me as a file").click()
    page.get_by_text("Was handed over to you as a file.").wait_for()
    assert barriers(page) == []
    page.goto("/outbox")
    assert barriers(page) == []
    approved(page, f"{LEE}/mail")
    assert barriers(page) == []  # nobody's address is known


@pytest.mark.parametrize(("window", "scheme"), LOOKS[:4], ids=NAMES[:4])
def test_no_barrier_on_paper(windows, window, scheme, monkeypatch):
    monkeypatch.setenv("CUPS_SERVER", "/nowhere/cups.sock")
    page = windows.open(f"{LEE}/card", color_scheme=scheme, **window)
    page.goto(f"{PAPER}/card")
    assert page.locator("figure img").count() == 2
    assert barriers(page) == []
    approved(page, f"{LEE}/letter")
    for piece in ("letter", "envelope", "slip", "call-sheet", "letter/print"):
        page.goto(f"{PAPER}/{piece}")
        assert barriers(page) == [], piece
    assert page.evaluate("[...document.images].every((one) => one.complete && one.naturalWidth > 100)")


def test_the_keyboard_alone_approves_and_hands_over(windows, site):
    page = windows.open(RUTH)
    page.locator("#subject").focus()
    page.keyboard.press("Enter")  # saves, and leads nowhere else
    page.get_by_text("Nothing had changed.").wait_for()
    page.get_by_role("button", name="Read it once more, and approve").focus()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Yes, approve it").focus()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Hand it to me as a file").focus()
    page.keyboard.press("Space")
    page.get_by_text("Was handed over to you as a file.").wait_for()
    assert len(site.wiring.post().dispatches()) == 1


def test_the_file_is_taken_and_the_text_copied(windows):
    page = windows.open(RUTH, permissions=["clipboard-read", "clipboard-write"], **PHONE)
    approved(page)
    page.get_by_role("button", name="Hand it to me as a file").tap()
    with page.expect_download() as taken:
        page.get_by_role("link", name="The mail as a file").tap()
    assert taken.value.suggested_filename == "okafor-lane-ruth-okafor.eml"
    page.get_by_text("Or copy the text").tap()
    page.get_by_role("button", name="Copy the text").tap()
    page.get_by_text("Copied.").wait_for()
    assert page.evaluate("navigator.clipboard.readText()").startswith("Dear Ms. Okafor:")


def test_a_second_press_while_it_goes_sends_nothing(windows, site):
    page = windows.open(RUTH, **WIDE)
    approved(page)
    told = page.evaluate(
        """() => { const form = document.querySelector("form[data-busy]"), button = form.querySelector("button[name=way]"), seen = [];
            form.addEventListener("submit", (event) => { seen.push(event.defaultPrevented); event.preventDefault(); });
            button.click(); button.click();
            return [seen, form.getAttribute("aria-busy"), button.textContent, document.getElementById("busy").textContent]; }"""
    )
    assert told == [[False, True], "true", "One moment …", "One moment …"]
    assert site.wiring.post().dispatches() == []


def test_a_letter_goes_to_paper_without_javascript(windows):
    page = windows.open(f"{LEE}/letter", java_script_enabled=False, **NARROW)
    page.get_by_role("button", name="Read it once more, and approve").click()
    page.get_by_role("button", name="Yes, approve it").click()
    assert page.url.endswith(f"{PAPER}/letter")
    page.get_by_label("How it stands on the page").select_option("modified")
    page.get_by_role("button", name="Show it so").click()
    assert "style=modified" in page.locator("figure img").get_attribute("src")
    with page.expect_download() as taken:
        page.get_by_role("link", name="Take the file (PDF)").click()
    assert taken.value.suggested_filename == "okafor-lane-lee-park-letter.pdf"
