"""Adding in a real browser: by file, by drop, by words and by hand, on every screen, with and without a script."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NARROW, PHONE, WIDE, axe, overflows
from tests.faces.web.conftest import RUTH_AND_LEE, keep

ROOT = Path(__file__).parents[2]
DEMO = ROOT / "demo" / "invitation.ics"
WORDS = """Interview with Northwind Traders for the Data Analyst role, on Tuesday, March 10 at 2:00 PM.
You will be meeting with:
Ruth Okafor, Partner
"""


@pytest.fixture
def site(empty):
    keep(empty, RUTH_AND_LEE | {"firm": RUTH_AND_LEE["firm"] | {"name": "Lindgren"}})
    return empty


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("window", [NARROW, PHONE, WIDE], ids=["narrow", "phone", "wide"])
def test_no_barrier_and_no_overflow_in_any_state(windows, window, scheme):
    page = windows.open("/add", color_scheme=scheme, **window)

    def look():
        assert axe(page) == []
        assert not overflows(page)

    look()
    page.set_input_files("#invitation", DEMO)
    page.click("text=Read it")
    page.wait_for_url("**/add/invitation")
    look()
    page.goto("/add")
    page.fill("#text", WORDS)
    page.click("text=Read it")
    expect(page.locator("h1")).to_have_text("What the invitation says")
    look()
    page.click("text=Keep it")
    expect(page.locator(".faults")).to_be_visible()
    look()
    page.goto("/add")
    page.fill("#firm", "A firm")
    page.click("text=Add it")
    expect(page.locator(".faults")).to_be_focused()
    look()
    page.goto("/add?to=okafor-lane")
    look()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_from_the_file_to_the_candidacy(windows, site, script):
    page = windows.open("/add", java_script_enabled=script, **PHONE)
    page.set_input_files("#invitation", DEMO)
    page.click("text=Read it")
    assert page.get_by_label("Firm").input_value() == "Okafor & Lane LLP"
    page.get_by_label("Priya Raghunathan").uncheck()
    page.click("text=Keep it")
    page.wait_for_url("**/c/**")
    names = [person.name for person in site.desk.kept(page.url.rpartition("/c/")[2]).candidacy.people]
    assert names == ["Ruth Okafor", "Daniel Reyes", "Claire Dubois"]


def test_a_file_is_dropped(windows):
    page = windows.open("/add")
    page.evaluate(
        """(text) => {
            const carried = new DataTransfer();
            carried.items.add(new File([text], "invitation.ics", { type: "text/calendar" }));
            const drop = document.getElementById("drop");
            for (const type of ["dragover", "drop"]) drop.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: carried }));
        }""",
        DEMO.read_text("utf-8"),
    )
    page.wait_for_url("**/add/invitation")
    expect(page.locator("main")).to_contain_text("Begin a new candidacy")


def test_by_hand_with_the_zone_of_the_device(windows, site):
    page = windows.open("/add", timezone_id="Europe/Berlin", **PHONE)
    page.fill("#firm", "Weber")
    page.fill("#role", "Clerk")
    page.fill("#day", "2026-03-03")
    page.fill("#from", "10:00")
    page.fill("#until", "11:00")
    page.click("text=Take Europe/Berlin")
    expect(page.locator("#zone")).to_have_value("Europe/Berlin")
    page.click("text=Add it")
    page.wait_for_url("**/debrief/**")
    expect(page.locator(".notice")).to_contain_text("Added: Weber, Clerk")
    assert site.desk.kept("weber-clerk").candidacy.zone() == "Europe/Berlin"


def test_by_keyboard_alone(windows, site):
    page = windows.open("/add")
    page.locator("#firm").focus()
    for text in ("Weber", "Clerk"):
        page.keyboard.type(text)
        page.keyboard.press("Tab")
    page.keyboard.type("03032026")
    page.locator("#from").focus()
    page.keyboard.type("1000AM")
    page.locator("#until").focus()
    page.keyboard.type("1100AM")
    page.locator("#zone").focus()
    page.keyboard.type("Europe/London")
    page.keyboard.press("Enter")
    page.wait_for_url("**/debrief/**")
    assert site.desk.kept("weber-clerk").candidacy.interviews[0].zone == "Europe/London"
