"""Setting up the mailbox in a real browser, over real servers."""

import pytest

from tests.browser.conftest import NARROW, PHONE, WIDE, Windows, axe, overflows
from tests.servers.fixtures import ALICE, certificates  # noqa: F401
from tests.servers.mail_site import mail_site, post_office, provider  # noqa: F401

WATCH = """new MutationObserver(() => { const busy = document.querySelector('[aria-busy=true]');
if (busy) sessionStorage.busy = busy.textContent; }).observe(document.body, {subtree: true, childList: true, attributes: true})"""


@pytest.fixture
def desk(chromium, mail_site):  # noqa: F811
    made = Windows(chromium, mail_site)
    yield made
    made.close()
    unexpected = [one for one in made.complaints if "422" not in one]
    assert not unexpected


def fine(page):
    assert axe(page) == []
    assert not overflows(page)


def second(desk, **options):
    page = desk.open("/more/mail", **options)
    page.get_by_label("Your mail address").fill(ALICE)
    page.get_by_role("button", name="Find its servers").click()
    page.get_by_text("known from Cand Mail").wait_for()
    return page


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("window", [NARROW, PHONE, WIDE], ids=["narrow", "phone", "wide"])
def test_no_barrier_and_no_overflow(desk, window, scheme):
    page = second(desk, color_scheme=scheme, **window)
    fine(page)
    for way in ("A command", "in this browser", "with a code"):
        page.get_by_label(way).check()
        fine(page)


def test_only_what_a_way_needs_is_asked(desk):
    page = second(desk)
    password, command, client = (page.get_by_label(name, exact=True) for name in ("Password", "Command", "Client id"))
    seen = lambda: [one.is_visible() for one in (password, command, client)]  # noqa: E731
    assert seen() == [True, False, False]
    page.get_by_label("A command").check()
    assert seen() == [False, True, False]
    page.get_by_label("with a code").check()
    assert seen() == [False, False, True]


def test_a_long_wait_says_so_and_a_wrong_password_is_typed_again(desk):
    page = second(desk, **NARROW)
    page.get_by_label("Password", exact=True).fill("pw-wrong")
    page.evaluate(WATCH)
    page.get_by_role("button", name="Sign in and keep").click()
    page.get_by_role("alert").wait_for(timeout=30_000)
    assert page.evaluate("sessionStorage.busy") == "Signing in on both servers …"
    fine(page)
    assert page.get_by_label("Password", exact=True).input_value() == ""
    page.get_by_label("Password", exact=True).fill("pw-alice")
    page.get_by_role("button", name="Sign in and keep").click()
    page.get_by_text(f"Kept: {ALICE}").wait_for(timeout=30_000)
    fine(page)
    page.get_by_role("link", name="Test it").click()
    page.get_by_role("button", name="Sign in to the mailbox now").click()
    page.get_by_text("Signed in; nothing was sent.").wait_for(timeout=30_000)
    fine(page)


def test_without_a_script(desk):
    page = second(desk, java_script_enabled=False)
    page.get_by_label("Password", exact=True).fill("pw-alice")
    page.get_by_role("button", name="Sign in and keep").click()
    page.get_by_text(f"Kept: {ALICE}").wait_for(timeout=30_000)
    page.get_by_role("button", name="Forget it").click()
    page.get_by_text("is forgotten").wait_for()


def test_the_provider_is_asked_in_another_window_and_the_page_goes_on_by_itself(desk):
    page = second(desk, **PHONE)
    page.get_by_label("in this browser").check()
    page.get_by_label("Client id").fill("mine")
    page.get_by_role("button", name="Sign in and keep").click()
    page.get_by_role("heading", name="Signing in").wait_for()
    fine(page)
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Sign in at your provider").click()
    opened.value.get_by_text("You may close this window").wait_for()
    page.get_by_text(f"Kept: {ALICE}").wait_for(timeout=30_000)


def test_a_code_without_a_script(desk, provider):  # noqa: F811
    provider.entered = False
    page = second(desk, java_script_enabled=False)
    page.get_by_label("with a code").check()
    page.get_by_label("Client id").fill("mine")
    page.get_by_role("button", name="Sign in and keep").click()
    page.get_by_text("WXYZ-1234").wait_for()
    page.get_by_role("link", name="I have signed in").click()
    page.get_by_text("WXYZ-1234").wait_for()
    provider.entered = True
    for _ in range(20):
        page.wait_for_timeout(500)
        page.get_by_role("link", name="I have signed in").click()
        if page.get_by_text(f"Kept: {ALICE}").count():
            return
    pytest.fail("the sign-in was not taken")
