"""Today in a real browser: seen on a narrow and a wide screen, light and dark, without a barrier."""

import pytest

from tests.browser.conftest import NARROW, PHONE, WIDE, axe, overflows


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("window", [NARROW, PHONE, WIDE], ids=["narrow", "phone", "wide"])
def test_no_barrier_and_no_overflow(windows, window, scheme):
    page = windows.open("/", color_scheme=scheme, **window)
    assert axe(page) == []
    assert not overflows(page)


def test_the_keyboard_reaches_the_first_step(windows):
    page = windows.open("/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "To the content"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


@pytest.mark.parametrize("path", ["/", "/candidacies"])
def test_the_menu_stands_on_one_line_on_the_narrowest_phone(windows, path):
    page = windows.open(path, **NARROW)
    tops = page.locator(".top nav a").evaluate_all("all => all.map((one) => one.getBoundingClientRect().top)")
    assert len(tops) == 5
    assert len(set(tops)) == 1
