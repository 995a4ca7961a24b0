"""One candidacy in a real browser: every state without a barrier, logged by keyboard, and two tabs that lose nothing."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NARROW, PHONE, WIDE, axe, overflows
from tests.faces.web.conftest import RUTH_AND_LEE, keep

HERE = "/c/okafor-lane"
LONG = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz" * 3
FULL = RUTH_AND_LEE | {
    "events": [
        {"at": "2026-03-03T12:00:00-05:00", "kind": "note-sent", "person": "ruth-okafor", "channel": "mail"},
        {"at": "2026-03-03T12:30:00-05:00", "kind": "note-handed-in", "person": "lee-park"},
        {
            "at": "2026-03-03T13:00:00-05:00",
            "kind": "call-made",
            "person": "lee-park",
            "outcome": "voicemail",
            "words": LONG,
        },
        {"at": "2026-03-03T14:00:00-05:00", "kind": "reply", "reply": "update-with-date", "date": "2026-03-20"},
        {"at": "2026-03-03T15:00:00-05:00", "kind": "other-offer", "firm": LONG, "deadline": "2026-03-06"},
    ]
}
STATES = {
    "new": HERE,
    "with a past": "/c/full",
    "telling": "/c/full?what=replied",
    "a person": "/c/full?edit=people.ruth-okafor",
    "another person": "/c/full?edit=people.",
    "a talking point": "/c/full?edit=talking_points.0",
    "a promise": "/c/full?edit=promises.",
    "the firm": "/c/full?edit=firm.",
    "an interview": "/c/full?edit=interviews.0",
    "closed": "/c/shut",
    "all rules": "/why",
    "one rule": "/why/J8",
}


@pytest.fixture
def windows(windows, site):
    keep(site, FULL, "full")
    keep(site, RUTH_AND_LEE | {"status": "closed"}, "shut")
    return windows


def refusals_are_expected(windows):
    """A browser itself writes of an answer of 409 or 422 to its console."""
    windows.complaints[:] = [one for one in windows.complaints if "status of 4" not in one]


@pytest.mark.parametrize(
    ("window", "scheme"),
    [(NARROW, "light"), (PHONE, "dark"), (WIDE, "light"), (WIDE, "dark")],
    ids=["narrow", "phone", "wide", "dark"],
)
def test_no_barrier_and_no_overflow_in_any_state(windows, window, scheme):
    page = windows.open("/", color_scheme=scheme, **window)
    for name, path in STATES.items():
        page.goto(path)
        assert axe(page) == [], name
        assert not overflows(page), name


def test_nothing_overflows_at_twice_the_size(windows):
    page = windows.open("/c/full?what=replied", viewport={"width": 640, "height": 900})
    page.add_init_script("document.documentElement.style.fontSize = '200%'")
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert not overflows(page)


def test_what_is_touched_is_44_pixels_high(windows):
    page = windows.open("/c/full?what=replied", **PHONE)
    small = page.evaluate(
        """[...document.querySelectorAll("main button, main a.button, main a.change, main summary, main select, main input:not([type=hidden])")]
        .filter(one => one.checkVisibility() && !one.closest("label") && one.getBoundingClientRect().height < 43.9).map(one => one.outerHTML.slice(0, 120))"""
    )
    assert small == []


def press_until(page, wanted, most=60):
    """Tab until what has the focus is said to be that."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if wanted in page.evaluate("(document.activeElement.innerText || document.activeElement.id || '')"):
            return
    raise AssertionError(f"the keyboard never reached {wanted}")


def test_a_reply_is_logged_by_keyboard_alone(windows, site):
    page = windows.open(HERE)
    press_until(page, "Log what happened")
    page.keyboard.press("Enter")
    press_until(page, "They replied")
    page.keyboard.press("Enter")
    expect(page.locator("#reply")).to_be_focused()
    assert page.locator("#outcome").is_hidden()
    page.keyboard.type("They say")
    page.keyboard.press("Tab")
    page.keyboard.type("by next Friday")
    page.keyboard.press("Enter")
    page.locator("#person-fault").wait_for()
    expect(page.locator(".faults")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#person")).to_be_focused()
    page.keyboard.type("Ruth")
    page.keyboard.press("Tab")
    assert page.locator("#day").input_value() == "by next Friday"
    assert page.locator("#reply").input_value() == "update-with-date"
    page.locator("#when").press("Enter")
    page.locator(".notice").wait_for()
    assert "Ruth Okafor replied: they say when there will be news" in page.locator(".notice").inner_text()
    page.locator(".notice button").press("Enter")
    page.get_by_text("Taken back: Ruth Okafor replied").wait_for()
    refusals_are_expected(windows)


def test_one_tap_logs_what_was_likely(windows):
    page = windows.open(HERE, **PHONE)
    page.locator("#log-form summary").tap()
    page.get_by_role("button", name="I sent the note to Ruth Okafor").tap()
    assert "Recorded: You sent a note to Ruth Okafor by mail." in page.locator(".notice").inner_text()
    assert page.get_by_role("heading", name="Thank-you: Ms. Ruth Okafor").count() == 0


def test_only_the_fields_of_what_happened_are_shown_and_sent(windows, site):
    page = windows.open(f"{HERE}?what=replied")
    page.select_option("#reply", "offer")
    page.select_option("#what", "called")
    assert page.locator("#reply").is_hidden()
    page.select_option("#outcome", "voicemail")
    page.select_option("#person", "lee-park")
    page.get_by_role("button", name="Record it").click()
    (event,) = site.wiring.store().load("okafor-lane").candidacy.events
    assert (event.outcome.value, event.reply) == ("voicemail", None)


def test_the_address_of_the_form_opens_it(windows):
    page = windows.open(f"{HERE}#log")
    assert page.locator("#telling").is_visible()


def test_everything_works_without_scripts(windows, site):
    page = windows.open(HERE, java_script_enabled=False)
    page.locator("#log-form summary").click()
    page.get_by_role("link", name="They replied").click()
    assert page.locator("#what").input_value() == "replied"
    page.select_option("#reply", "decline")
    page.select_option("#person", "lee-park")
    page.get_by_role("button", name="Record it").click()
    assert "they have chosen otherwise" in page.locator(".notice").inner_text()
    page.locator(".notice button").click()
    page.get_by_role("link", name="Change the talking point trial binders").click()
    page.fill("#topic", "exhibit binders")
    page.get_by_role("button", name="Save").click()
    assert page.get_by_role("heading", name="exhibit binders").is_visible()
    page.get_by_role("button", name=re.compile("Not needed.*Thank-you: Mr. Lee Park")).click()
    page.get_by_role("button", name="Close it").click()
    page.get_by_role("button", name="Open it again").click()
    assert "open again" in page.locator(".notice").inner_text()


def test_a_form_in_place_has_the_focus_in_its_first_field(windows):
    page = windows.open(HERE)
    page.get_by_role("link", name="Change Ruth Okafor").press("Enter")
    expect(page.locator("#name")).to_be_focused()


def test_two_tabs_lose_nothing(windows, site):
    page = windows.open(f"{HERE}?edit=people.ruth-okafor", **NARROW)
    other = page.context.new_page()
    windows.watch(other)
    other.goto(f"{HERE}?edit=people.ruth-okafor")
    other.fill("#phone", "111")
    other.get_by_role("button", name="Save").click()
    page.fill("#phone", "222")
    page.get_by_role("button", name="Save").click()
    assert page.get_by_role("heading", name="Changed meanwhile").is_visible()
    assert page.locator("#phone").input_value() == "222"
    assert page.locator(".stands").inner_text() == "It stands now as: 111"
    assert axe(page) == []
    assert not overflows(page)
    page.get_by_role("button", name="Save what I typed").click()
    assert site.wiring.store().load("okafor-lane").candidacy.person("ruth-okafor").phone == "222"
    refusals_are_expected(windows)


def test_a_fault_is_read_out_and_leads_to_its_field(windows):
    page = windows.open(f"{HERE}?edit=firm.", **NARROW)
    page.fill("#zone", "Mars/Olympus")
    page.get_by_role("button", name="Save").click()
    assert axe(page) == []
    assert not overflows(page)
    assert page.locator("#zone").get_attribute("aria-describedby").endswith("zone-fault")
    expect(page.locator(".faults")).to_be_focused()
    refusals_are_expected(windows)
