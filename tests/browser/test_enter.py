"""The way in for a phone of one's own network, in a real browser over TLS."""

import pytest

from tests.browser.conftest import NARROW, PHONE, WIDE, axe, overflows
from tests.servers.lan import PASSPHRASE, Lan
from tests.servers.site import StandingClock


@pytest.fixture
def lan(tmp_path):
    made = Lan(tmp_path / "home", StandingClock("2026-11-25T12:00:00Z"))
    try:
        yield made
    finally:
        made.stop()


@pytest.fixture
def phone(chromium, lan):
    """A browser whose person went past the warning of the certificate, as one does before it is trusted."""
    contexts = []

    def open_(path, **options):
        contexts.append(chromium.new_context(base_url=lan.address, ignore_https_errors=True, **options))
        page = contexts[-1].new_page()
        page.goto(path)
        return page

    yield open_
    for one in contexts:
        one.close()


@pytest.mark.parametrize("path", ["/enter", "/trust", "/"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("window", [NARROW, PHONE, WIDE], ids=["narrow", "phone", "wide"])
def test_no_barrier_and_no_overflow(phone, path, window, scheme):
    page = phone(path, color_scheme=scheme, **window)
    assert axe(page) == []
    assert not overflows(page)


@pytest.mark.parametrize("script", [True, False])
def test_the_passphrase_lets_in(phone, script):
    page = phone("/", java_script_enabled=script, **PHONE)
    page.get_by_role("link", name="Enter with the passphrase").click()
    page.get_by_label("Passphrase").fill("something else")
    page.get_by_role("button", name="Enter").click()
    page.get_by_role("alert").wait_for()
    if script:
        assert axe(page) == []
    page.get_by_label("Passphrase").fill(PASSPHRASE)
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="What to do after an interview").wait_for()
    (cookie,) = page.context.cookies()
    assert (cookie["name"], cookie["secure"], cookie["httpOnly"]) == ("__Host-afterword", True, True)


def test_too_many_tries_are_told_when_to_come_back(phone):
    page = phone("/enter", **NARROW)
    for _ in range(6):
        page.get_by_label("Passphrase").fill("wrong")
        with page.expect_navigation():
            page.keyboard.press("Enter")
    page.get_by_role("link", name="Try again in 15 minutes").wait_for()
    assert axe(page) == []
    assert not overflows(page)


def test_the_certificate_is_downloaded(phone):
    page = phone("/trust")
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Download the certificate").click()
    assert waiting.value.suggested_filename == "afterword-ca.crt"
