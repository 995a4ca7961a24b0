"""More and all below it in a real browser: without a barrier, by keyboard, and without a script."""

import json

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NARROW, PHONE, WIDE, Windows, axe, overflows
from tests.faces.web.conftest import RUTH_AND_LEE

PAGES = (
    "/more", "/more/about", "/more/settings", "/more/mail", "/more/doctor", "/more/playbooks", "/more/playbooks/uk",
    "/more/data", "/more/devices", "/rules", "/rules/presumption",
)  # fmt: skip


@pytest.fixture
def newcomer(chromium, empty):
    made = Windows(chromium, empty)
    yield made
    made.close()
    assert not made.complaints


def fine(page):
    assert axe(page) == []
    assert not overflows(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("window", [NARROW, PHONE, WIDE], ids=["narrow", "phone", "wide"])
def test_no_barrier_and_no_overflow(windows, window, scheme):
    page = windows.open("/more", color_scheme=scheme, **window)
    for path in PAGES:
        page.goto(path)
        assert (path, axe(page), overflows(page)) == (path, [], False)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("window", [NARROW, WIDE], ids=["narrow", "wide"])
def test_the_first_page_of_all(newcomer, window, scheme):
    page = newcomer.open("/", color_scheme=scheme, **window)
    fine(page)
    assert page.locator(".button").count() == 1


def test_text_at_twice_its_size_fits(windows):
    """200 % of zoom is a window of half the width (WCAG 1.4.4, 1.4.10)."""
    page = windows.open("/more", viewport={"width": 640, "height": 450}, device_scale_factor=2)
    for path in PAGES:
        page.goto(path)
        assert (path, overflows(page)) == (path, False)


def test_what_is_touched_is_large_enough(windows):
    page = windows.open("/more", **PHONE)
    for path in PAGES:
        page.goto(path)
        small = page.evaluate(
            """() => [...document.querySelectorAll("main button, main .button, main .rows a, main summary, main input:not([type=hidden],[type=radio]), main select")]
            .filter((one) => one.offsetParent && one.getBoundingClientRect().height < 44).map((one) => one.outerHTML)"""
        )
        assert (path, small) == (path, [])


def test_who_you_are_takes_the_zone_of_the_browser(newcomer):
    page = newcomer.open("/", timezone_id="Europe/Berlin")
    page.get_by_label("Name").fill("Anna Berg")
    assert page.get_by_label("Time zone").input_value() == "Europe/Berlin"
    page.get_by_role("button", name="Keep it").click()
    page.get_by_text("Kept. Everything else").wait_for()
    assert page.get_by_label("Name").input_value() == "Anna Berg"


def test_settings_by_keyboard_alone(windows, site):
    page = windows.open("/more/settings", **WIDE)
    page.get_by_label("Name", exact=True).focus()
    page.keyboard.type("Anna Berg")
    page.get_by_label("Time zone").focus()
    page.keyboard.type("Nowhere")
    page.keyboard.press("Enter")
    page.get_by_role("alert").wait_for()
    expect(page.locator(".faults")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#zone")).to_be_focused()
    fine(page)
    page.keyboard.press("Control+A")
    page.keyboard.type("Europe/Berlin")
    page.keyboard.press("Enter")
    page.get_by_text("Saved.").wait_for()
    assert site.wiring.settings()["zone"] == "Europe/Berlin"
    assert site.wiring.settings()["name"] == "Anna Berg"


@pytest.mark.parametrize("script", [True, False])
def test_an_import_is_seen_and_kept(windows, site, script):
    page = windows.open("/more/data", java_script_enabled=script)
    page.get_by_label("A file that was exported").set_input_files(
        {"name": "one.json", "mimeType": "application/json", "buffer": json.dumps(RUTH_AND_LEE).encode()}
    )
    page.get_by_role("button", name="See what it would do").click()
    page.get_by_role("heading", name="What it would do").wait_for()
    if script:
        fine(page)
    page.get_by_role("button", name="Keep it").click()
    page.wait_for_url("**/c/okafor-lane-paralegal")
    assert len(site.wiring.store().ids()) == 2


def test_what_does_not_fit_of_an_import(windows):
    page = windows.open("/more/data", **NARROW)
    page.get_by_label("Or its text").fill('{"role": "<script>alert(1)</script>"}')
    page.get_by_role("button", name="See what it would do").click()
    page.get_by_role("alert").wait_for()
    fine(page)
    assert "<script>" in page.get_by_label("Or its text").input_value()


def test_downloads(windows):
    page = windows.open("/more/data")
    for name, file in (("Export everything", "afterword.json"), ("Download a backup", "afterword-backup.sqlite3")):
        with page.expect_download() as waiting:
            page.get_by_role("link", name=name).click()
        assert waiting.value.suggested_filename == file


@pytest.mark.parametrize("script", [True, False])
def test_a_playbook_of_ones_own(windows, script):
    page = windows.open("/more/playbooks", java_script_enabled=script, **NARROW)
    page.get_by_label("Its text").fill("title = 3")
    page.get_by_role("button", name="Check it").click()
    page.get_by_role("alert").wait_for()
    if script:
        fine(page)
    page.get_by_label("Its text").fill('title = "At sea"\nextends = "us"\n')
    page.get_by_role("button", name="Check it").click()
    page.get_by_text("Nothing is wrong with it").wait_for()
    if script:
        fine(page)
    page.get_by_label("Keep it under the name").fill("sea")
    page.get_by_role("button", name="Check and keep").click()
    page.get_by_role("heading", name="At sea").wait_for()
    page.get_by_role("button", name="Follow this one").click()
    page.get_by_text("New candidacies follow At sea").wait_for()


def test_another_browser_is_let_in_by_a_link(windows, chromium, site):
    page = windows.open("/more/devices", permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Make a link").click()
    fine(page)
    page.get_by_role("button", name="Copy the link").click()
    page.get_by_text("Copied.").wait_for()
    link = page.evaluate("navigator.clipboard.readText()")
    context = chromium.new_context()
    other = context.new_page()
    other.goto(link)
    other.get_by_role("heading", name="Today").wait_for()
    context.close()


def test_signing_out_ends_it(windows, site):
    page = windows.open("/more")
    page.get_by_role("button", name="Sign out here").click()
    page.get_by_text("This page opens with the link").wait_for()
    assert axe(page) == []
    assert windows.complaints == ["Failed to load resource: the server responded with a status of 401 (Unauthorized)"]
    windows.complaints.clear()


def test_the_made_up_case(newcomer, empty):
    page = newcomer.open("/", **PHONE)
    page.get_by_role("button", name="Try it with a made-up case").click()
    page.wait_for_url("**/note/ruth-okafor/thank-you/mail")
    page.get_by_text("This case is made up").wait_for()
    fine(page)
    page.goto("/more")
    fine(page)
    page.get_by_role("button", name="Close the made-up case").click()
    page.get_by_text("The made-up case is closed").wait_for()
    fine(page)
    page.get_by_role("button", name="Take it back").click()
    page.wait_for_url("**/note/**")
