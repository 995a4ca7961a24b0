"""Replies in a real browser: in each state without a barrier, by keyboard and without scripts, and a look that takes a while says so."""

import pytest
from playwright.sync_api import expect

from afterword.core.mail.account import Account, Security, Server
from afterword.core.mail.account_document import write_account
from tests.browser.conftest import NARROW, PHONE, WIDE, axe, overflows
from tests.faces.web.test_replies import DECLINE, received


def with_a_mailbox(site):
    server = Server("localhost", 1, Security.TLS)
    account = Account(address="anna@berg.example", user="anna@berg.example", imap=server, smtp=server)
    site.wiring.account_file.write(write_account(account))


@pytest.mark.parametrize(
    ("window", "scheme"), [(NARROW, "light"), (PHONE, "dark"), (WIDE, "light")], ids=["narrow", "phone", "wide"]
)
def test_no_barrier_and_no_overflow_in_any_state(windows, site, window, scheme):
    page = windows.open("/replies", color_scheme=scheme, **window)
    assert axe(page) == []
    received(site, words="Donaudampfschifffahrtsgesellschaft" * 6)
    received(site, "<b@okafor.example>", maybe=("okafor-lane",))
    with_a_mailbox(site)
    for path in ("/replies", "/replies?other=%3Cb%40okafor.example%3E", "/replies?c=okafor-lane"):
        page.goto(path)
        assert axe(page) == [], path
        assert not overflows(page), path
    page.fill("#text", DECLINE)
    page.get_by_role("button", name="Read it").click()
    assert page.get_by_role("heading", name="What it seems to say").is_visible()
    expect(page.locator("#proposal")).to_be_focused()
    assert axe(page) == []
    assert not overflows(page)
    page.get_by_role("button", name="Yes, record it").click()
    page.goto("/replies")
    page.get_by_role("button", name="It is not about this").first.click()
    page.locator("summary").click()
    assert axe(page) == []


def test_a_reply_is_confirmed_by_keyboard(windows, site):
    received(site)
    page = windows.open("/replies")
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent").startswith("Yes, it says that"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/c/okafor-lane")
    assert "Recorded: they say when there will be news." in page.locator(".notice").inner_text()


def test_it_says_something_else_without_scripts(windows, site):
    received(site)
    page = windows.open("/replies", java_script_enabled=False)
    page.get_by_role("link", name="It says something else").click()
    page.select_option("#kind", "decline")
    page.fill("#day", "")
    page.get_by_role("button", name="Record it so").click()
    assert "they have chosen otherwise" in page.locator(".notice").inner_text()


def test_pasted_without_scripts(windows):
    page = windows.open("/replies", java_script_enabled=False)
    page.fill("#text", DECLINE)
    page.get_by_role("button", name="Read it").click()
    page.get_by_role("button", name="Yes, record it").click()
    assert "Lee Park replied: they have chosen otherwise." in page.locator(".notice").inner_text()


def test_a_look_that_takes_a_while_says_so(windows, site):
    with_a_mailbox(site)
    page = windows.open("/replies")
    page.evaluate(
        "document.addEventListener('submit', event => event.preventDefault())"
    )  # or Playwright waits for the next page
    page.get_by_role("button", name="Check the mailbox now").click()
    assert page.locator("form[data-busy] button").inner_text() == "Looking …"
    assert page.locator("form[data-busy] button").get_attribute("aria-busy") == "true"
    assert page.locator("form[data-busy] [role=status]").inner_text() == "This takes a few seconds."
