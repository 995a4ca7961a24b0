"""Polishing in a real browser: no barrier in any state, it says that it asks, and it works without scripts."""

import pytest

from tests.adapters.polisher import endpoint
from tests.browser.conftest import NARROW, WIDE
from tests.browser.test_note import LOOKS, NAMES, RUTH, barriers

POLISH = f"{RUTH}/polish"


@pytest.fixture(scope="module")
def port():
    with endpoint.running() as found:
        yield found


@pytest.fixture
def use(site, port):
    def named(behaviour):
        rows = {"polish_url": f"http://127.0.0.1:{port}/v1/{behaviour}", "polish_model": "small"}
        site.wiring.settings_file.write(rows)

    return named


@pytest.mark.parametrize(("window", "scheme"), LOOKS, ids=NAMES)
def test_no_barrier_in_any_state(windows, use, window, scheme):
    page = windows.open("/more/settings", color_scheme=scheme, **window)
    assert barriers(page) == []
    use("good")
    page.goto(RUTH)
    page.get_by_role("button", name="Polish with your language model").click()
    page.get_by_role("heading", name="May this leave your machine?").wait_for()
    assert barriers(page) == []
    page.get_by_role("button", name="Send it to the model").click()
    page.get_by_role("heading", name="Which of the two").wait_for()
    assert page.locator("ins").count() >= 1
    assert barriers(page) == []
    for behaviour, heading in (
        ("adds-a-firm", "Your text stands"),
        ("404", "The model did not answer"),
        ("same", "The model would change nothing"),
    ):
        use(behaviour)
        page.goto(POLISH)
        page.get_by_role("button", name="Send it to the model").click()
        page.get_by_role("heading", name=heading).wait_for()
        assert barriers(page) == [], behaviour


def test_it_says_that_it_asks_and_asks_once(windows, use):
    use("good")
    page = windows.open(POLISH, **WIDE)
    told = page.evaluate(
        """() => { const form = document.querySelector("form[data-busy]"), button = form.querySelector("button"), seen = [];
            form.addEventListener("submit", (event) => { seen.push(event.defaultPrevented); event.preventDefault(); });
            button.click(); button.click();
            return [seen, form.getAttribute("aria-busy"), button.textContent, form.querySelector("[role=status]").textContent]; }"""
    )
    assert told == [[False, True], "true", "Asking the model …", "Asking the model …"]


def test_by_keyboard_it_is_taken_and_taken_back(windows, site, use):
    use("good")
    page = windows.open(RUTH)
    page.locator("#text").press("Control+End")
    page.keyboard.type("P.S.")
    page.get_by_role("button", name="Polish with your language model").press("Enter")
    page.get_by_role("button", name="Send it to the model").press("Enter")
    page.get_by_role("button", name="Use this text").press("Enter")
    page.get_by_text("The polished text stands, as revision 3.").wait_for()
    assert page.locator("#text").input_value().endswith("P.S.")
    assert page.get_by_text("You changed this note and did not save it.").count() == 0
    page.locator(".notice").get_by_role("button", name="Take it back").press("Enter")
    page.get_by_text("The text before it stands again.").wait_for()
    texts = [one.text for one in site.wiring.store().drafts("okafor-lane")]
    assert texts[-1] == texts[1]


def test_without_scripts_it_is_taken(windows, site, use):
    use("good")
    page = windows.open(RUTH, java_script_enabled=False, **NARROW)
    page.get_by_role("button", name="Polish with your language model").click()
    page.get_by_role("button", name="Send it to the model").click()
    page.get_by_role("button", name="Use this text").click()
    assert len(site.wiring.store().drafts("okafor-lane")) == 2
