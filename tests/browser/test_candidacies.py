"""The list of all candidacies in a real browser: found as one types, gone through by keys, and the same without scripts."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NARROW, PHONE, WIDE, axe, overflows


@pytest.fixture
def windows(windows, site):
    from dataclasses import replace

    from afterword.ports import Record

    kept = site.wiring.store().load("okafor-lane")
    firms = (replace(kept.candidacy.firm, name=f"Firm {number:02} & Søns") for number in range(60))
    records = [Record(f"f{n:02}", replace(kept.candidacy, firm=firm), kept.times) for n, firm in enumerate(firms)]
    site.wiring.store().restore(records, site.clock.now())
    return windows


@pytest.mark.parametrize(
    ("window", "scheme"), [(NARROW, "light"), (PHONE, "dark"), (WIDE, "light")], ids=["narrow", "phone", "wide"]
)
def test_no_barrier_and_no_overflow(windows, window, scheme):
    page = windows.open("/candidacies", color_scheme=scheme, **window)
    for path in (
        "/candidacies",
        "/candidacies?page=2",
        "/candidacies?q=nowhere",
        "/candidacies?show=closed",
        "/candidacies?show=all&q=firm",
    ):
        page.goto(path)
        page.locator("summary").click()
        assert axe(page) == [], path
        assert not overflows(page), path


def test_it_finds_as_one_types_and_says_how_many(windows):
    page = windows.open("/candidacies")
    page.locator("#q").press_sequentially("sons 4", delay=20)
    expect(page.locator("#count")).to_have_text(re.compile("^10 candidacies"))
    assert page.locator(".rows > li").count() == 10
    assert page.locator("#count").get_attribute("role") == "status"
    expect(page.locator("#q")).to_be_focused()
    assert page.url.endswith("/candidacies?q=sons+4")
    page.reload()
    assert page.locator(".rows > li").count() == 10
    page.select_option("#sort", "firm")
    page.wait_for_url("**/candidacies?q=sons+4&sort=firm")
    expect(page.locator(".rows h2 a").first).to_have_text(re.compile("^Firm 40"))
    assert axe(page) == []


def test_the_last_word_typed_is_the_one_that_is_shown(windows):
    page = windows.open("/candidacies", service_workers="block")  # what passes one cannot be held up
    held = []
    page.route("**/candidacies?q=firm", lambda route: held.append(route))  # noqa: PLW0108  (Playwright writes on its handlers)
    with page.expect_request("**/candidacies?q=firm"):
        page.fill("#q", "firm")
    page.fill("#q", "firm 07")
    expect(page.locator(".rows > li")).to_have_count(1)
    for route in held:
        route.continue_()
    page.wait_for_timeout(300)
    assert held
    assert page.locator(".rows > li").count() == 1


def test_keys_go_through_the_list_and_never_take_what_is_typed(windows):
    page = windows.open("/candidacies")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.textContent") == page.locator(".rows h2 a").first.inner_text()
    page.keyboard.press("j")
    page.keyboard.press("k")
    page.keyboard.press("k")
    assert page.evaluate("document.activeElement.textContent") == page.locator(".rows h2 a").first.inner_text()
    page.keyboard.press("/")
    expect(page.locator("#q")).to_be_focused()
    page.keyboard.type("j/k")
    assert page.locator("#q").input_value() == "j/k"
    page.fill("#q", "firm 07")
    expect(page.locator(".rows > li")).to_have_count(1)
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.wait_for_url("**/c/f07")


def test_without_a_network_it_says_so(windows):
    page = windows.open("/candidacies")
    page.context.set_offline(True)
    page.fill("#q", "firm")
    expect(page.locator("#count")).to_contain_text("could not be read")
    assert page.locator(".rows > li").count() == 50
    windows.complaints[:] = [one for one in windows.complaints if "ERR_INTERNET_DISCONNECTED" not in one]


def test_everything_works_without_scripts(windows):
    page = windows.open("/candidacies", java_script_enabled=False)
    page.fill("#q", "firm 07")
    page.get_by_role("button", name="Search").click()
    assert page.locator(".rows > li").count() == 1
    page.get_by_role("button", name=re.compile("Close.*Firm 07")).click()
    assert page.url.endswith("/candidacies?q=firm+07")
    assert "closed." in page.locator(".notice").inner_text()
    page.goto("/candidacies")
    page.get_by_role("link", name="After").click()
    assert "page=2" in page.url
