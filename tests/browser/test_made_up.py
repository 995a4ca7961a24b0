"""The made-up case goes wholly, also from the browser, and comes back; by keyboard and without scripts."""

import pytest

from tests.browser.conftest import NARROW, WIDE, axe, overflows

CASE = "okafor-lane-associate"
KEPT = "() => Object.keys(localStorage).filter((key) => key.startsWith('afterword-note:') || key.startsWith('afterword:debrief:')).sort()"


@pytest.mark.parametrize("options", [{}, {"java_script_enabled": False}], ids=["scripts", "none"])
def test_it_is_removed_and_brought_back(windows, site, options):
    page = windows.open("/more", **options, **NARROW)
    site.browser().post("/demo")
    page.goto("/more")
    page.get_by_role("link", name="Remove it").click()
    page.get_by_role("heading", name="Remove the made-up case?").wait_for()
    assert not options or not overflows(page)
    page.get_by_role("button", name="Remove it wholly").press("Enter")
    page.get_by_text("The made-up case is removed").wait_for()
    assert [id_ for id_, _, _ in site.wiring.store().ids()] == ["okafor-lane"]
    page.get_by_role("button", name="Take it back").press("Enter")
    page.get_by_text("The made-up case is there again.").wait_for()
    assert len(site.wiring.store().ids()) == 2


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("window", [NARROW, WIDE], ids=["narrow", "wide"])
def test_no_barrier(windows, site, window, scheme):
    page = windows.open("/more", color_scheme=scheme, **window)
    site.browser().post("/demo")
    for path in ("/more", "/demo/remove", f"/c/{CASE}"):
        page.goto(path)
        assert (axe(page), overflows(page)) == ([], False), path


def test_what_the_browser_kept_of_it_goes_along_and_nothing_else(windows, site):
    page = windows.open("/more", **WIDE)
    site.browser().post("/demo")
    real = "/c/okafor-lane/note/ruth-okafor/thank-you/mail"
    for path in (f"/c/{CASE}/note/ruth-okafor/thank-you/mail", real):
        page.goto(path)
        page.locator("#text").press("Control+End")
        page.keyboard.type("Not saved.")
        page.wait_for_function("() => Object.keys(localStorage).some((key) => key.includes(location.pathname))")
    page.goto("/demo/remove")
    page.evaluate("localStorage.setItem('afterword:debrief:okafor-lane-associate-2-1', '{}')")  # of a real one
    (key,) = page.locator("form[data-forget]").get_attribute("data-debriefs").split()
    page.evaluate("key => localStorage.setItem(`afterword:debrief:${key}`, '{}')", key)
    assert len(page.evaluate(KEPT)) == 4
    page.get_by_role("button", name="Remove it wholly").click()
    page.get_by_text("The made-up case is removed").wait_for()
    assert page.evaluate(KEPT) == [f"afterword-note:{real}", "afterword:debrief:okafor-lane-associate-2-1"]
