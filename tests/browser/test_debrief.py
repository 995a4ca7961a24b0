"""The debrief in a real browser: one question a screen, by thumb and by keyboard, without a network, and without a script."""

import json

import pytest
from playwright.sync_api import Page, expect
from whenever import Date

from tests.browser.conftest import NARROW, PHONE, WIDE, axe, overflows
from tests.faces.web.conftest import RUTH_AND_LEE, keep

PATH = "/debrief/okafor-lane"
NOTHING_TOLD = RUTH_AND_LEE | {"talking_points": [], "promises": []}
NONE = "No network. Your answers are kept on this phone and are sent when there is one again."


@pytest.fixture
def site(empty):
    keep(empty, NOTHING_TOLD)
    return empty


@pytest.fixture
def offline_is_no_complaint(windows):
    yield
    windows.close()
    windows.complaints[:] = [
        one for one in windows.complaints if "ERR_INTERNET_DISCONNECTED" not in one and "ERR_FAILED" not in one
    ]


def heading(page: Page) -> str:
    expect(page.locator("#walk")).to_be_visible()
    return page.locator(".screen:visible h2").inner_text()


def asked(page: Page, label: str):
    """The field of that label on the screen that is shown."""
    return page.locator(".screen:visible").get_by_label(label)


def go_to(page: Page, words: str) -> None:
    for _ in range(30):
        if words in heading(page):
            return
        page.click("#next")
    raise AssertionError(f"no screen says {words}")


def candidacy(site):
    return site.desk.kept("okafor-lane").candidacy


def versions(site) -> int:
    return site.desk.kept("okafor-lane").version


def kept_on_the_server(site, words: str) -> None:
    folder = site.home / "debriefs"
    for _ in range(100):
        if any(words in path.read_text("utf-8") for path in folder.glob("*.json")):
            return
        site_pause()
    raise AssertionError(f"{words} was not kept")


def site_pause():
    import time

    time.sleep(0.05)


def test_the_whole_way_on_a_phone(windows, site):
    page = windows.open(PATH, **PHONE)
    expect(page.locator("#place")).to_have_text("1 of 11")
    page.click("text=Add another person")
    page.locator(".person input").fill("Dr. Ana Sousa")
    page.click("#next")
    go_to(page, "with Ruth Okafor")
    asked(page, "I enjoyed hearing about").fill("I enjoyed hearing about the archive.")
    asked(page, "What I liked was").fill("the care")
    go_to(page, "with Dr. Ana Sousa")
    asked(page, "I enjoyed hearing about").fill("the clinic")
    go_to(page, "speak most")
    asked(page, "Dr. Ana Sousa").check()
    go_to(page, "When did they say")
    page.locator("#hear").fill("by the end of next week")
    expect(page.locator("#hear-said")).to_have_text("Friday, March 13, 2026 (in 10 days)")
    go_to(page, "Who said it")
    asked(page, "Ruth Okafor").check()
    go_to(page, "give you an address")
    asked(page, "Address or number of Dr. Ana Sousa").fill("ana@okafor.example")
    go_to(page, "reception")
    asked(page, "Yes").check()
    asked(page, "Its hours").fill("9-5 Mon-Fri")
    go_to(page, "What was understood")
    expect(page.locator("#understood")).to_contain_text("You will hear by Friday, March 13, 2026")
    page.locator("#hear_on").fill("2026-03-16")
    expect(page.locator("#hear_on-said")).to_have_text("Monday, March 16, 2026 (in 13 days)")
    page.click("text=Write it down")
    page.wait_for_url("**/next")
    expect(page.locator(".notice")).to_contain_text("Kept:")
    expect(page.locator("main")).to_contain_text("Thank-you: Dr. Ana Sousa")
    after = candidacy(site)
    ana = after.person("ana-sousa")
    assert (ana.title, ana.email, ana.email_given) == ("Dr.", "ana@okafor.example", True)
    assert {(point.person, point.topic, point.liked) for point in after.talking_points} == {
        ("ruth-okafor", "the archive", "the care"),
        ("ana-sousa", "the clinic", None),
    }
    assert after.interviews[0].most_with == "ana-sousa"
    assert (after.promises[0].by, after.promises[0].date) == ("ruth-okafor", Date(2026, 3, 16))
    assert after.firm.reception.hours == "9-5 Mon-Fri"
    assert page.evaluate("localStorage.length") == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("window", [NARROW, PHONE, WIDE], ids=["narrow", "phone", "wide"])
def test_no_screen_has_a_barrier_or_is_too_wide(windows, window, scheme):
    page = windows.open(PATH, color_scheme=scheme, **window)
    for _ in range(12):
        assert axe(page) == [], heading(page)
        assert not overflows(page), heading(page)
        if "When did they say" in heading(page):
            page.locator("#hear").fill("by Friday")
            expect(page.locator("#hear-said")).to_contain_text("Friday, March 6")
        if "understood" in heading(page):
            break
        page.click("#next")
    page.click("text=Write it down")
    page.wait_for_url("**/next")
    assert axe(page) == []
    assert not overflows(page)


def test_by_keyboard_alone(windows, site):
    page = windows.open(PATH)
    page.locator("h2#met").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert "Ruth Okafor" in heading(page)
    page.keyboard.type("the archive")
    page.keyboard.press("Enter")
    page.keyboard.type("the care")
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    assert "Lee Park" in heading(page)
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    for _ in range(3):
        page.keyboard.press("Enter")
        page.wait_for_timeout(50)
    page.keyboard.press("Alt+ArrowLeft")
    for _ in range(30):
        if page.locator("#next").inner_text() == "Write it down":
            break
        page.locator("#next").focus()
        page.keyboard.press("Enter")
    page.locator("#next").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/next")
    assert candidacy(site).talking_points[0].liked == "the care"


def test_focus_goes_to_the_question_and_is_not_hidden_behind_the_buttons(windows):
    page = windows.open(PATH, **NARROW)
    page.click("#next")
    assert page.evaluate("document.activeElement.name").endswith(".topic")
    page.locator("[name$='.interest']").first.focus()
    box, bar = page.locator("[name='met.ruth-okafor.interest']").bounding_box(), page.locator("#walk").bounding_box()
    assert box["y"] + box["height"] <= bar["y"] + 1


def test_the_way_back_of_the_phone_leads_to_the_question_before(windows):
    page = windows.open(PATH, **PHONE)
    page.click("#next")
    page.click("#next")
    assert "Lee Park" in heading(page)
    page.go_back()
    expect(page.locator(".screen:visible h2")).to_contain_text("Ruth Okafor")
    page.click("#back")
    expect(page.locator("h2#met")).to_be_visible()


def test_two_names_said_into_one_field_are_two_people(windows):
    page = windows.open(PATH, **PHONE)
    page.click("text=Add another person")
    page.locator(".person input").fill("Ana Sousa and Tom Reyes")
    page.keyboard.press("Enter")
    go_to(page, "with Tom Reyes")
    page.click("#back")
    expect(page.locator(".screen:visible h2")).to_contain_text("with Ana Sousa")


def test_somebody_taken_off_gives_rise_to_no_question(windows):
    page = windows.open(PATH, **PHONE)
    asked(page, "Lee Park").uncheck()
    expect(page.locator("#place")).to_have_text("1 of 9")
    page.click("#next")
    page.click("#next")
    assert "How many" in heading(page)


def test_what_does_not_fit_is_said_beside_it_and_on_the_last_screen(windows, site):
    page = windows.open(PATH, **PHONE)
    go_to(page, "How many")
    page.locator("#group_size").fill("lots")
    go_to(page, "What was understood")
    expect(page.locator("#unfit")).to_contain_text("no number of people")
    page.click("text=Write it down")
    expect(page.locator("#network")).to_contain_text("does not fit")
    page.locator("#unfit-list a").first.click()
    assert "How many" in heading(page)
    expect(page.locator("#group_size")).to_be_focused()
    assert page.locator("#group_size").get_attribute("aria-invalid") == "true"
    assert axe(page) == []
    page.locator("#group_size").fill("3")
    go_to(page, "What was understood")
    expect(page.locator("#unfit")).to_be_hidden()
    page.click("text=Write it down")
    page.wait_for_url("**/next")
    assert candidacy(site).interviews[0].group_size == 3


def test_a_phone_killed_in_the_middle_goes_on_where_it_was(windows, site, chromium):
    page = windows.open(PATH, **PHONE)
    page.click("#next")
    asked(page, "I enjoyed hearing about").fill("the archive")
    state = page.context.storage_state()
    page.context.close()
    context = chromium.new_context(base_url=site.address, storage_state=state, **PHONE)
    again = context.new_page()
    windows.watch(again)
    again.goto(PATH)
    assert "Ruth Okafor" in heading(again)
    expect(asked(again, "I enjoyed hearing about")).to_have_value("the archive")
    expect(again.locator("#resumed")).to_have_text("What you told before is here.")
    context.close()


def test_told_on_a_phone_and_finished_at_a_desk(windows, site):
    phone = windows.open(PATH, **PHONE)
    phone.click("text=Add another person")
    phone.locator(".person input").fill("Ana Sousa")
    go_to(phone, "with Ana Sousa")
    asked(phone, "I enjoyed hearing about").fill("the clinic")
    kept_on_the_server(site, "the clinic")
    desk = windows.open(PATH, **WIDE)
    expect(desk.locator("#resumed")).to_be_visible()
    go_to(desk, "with Ruth Okafor")
    asked(desk, "I enjoyed hearing about").fill("the archive")
    kept_on_the_server(site, "the archive")
    phone.reload()
    go_to(phone, "What was understood")
    expect(phone.locator("#understood")).to_contain_text("With Ruth Okafor: the archive.")
    expect(phone.locator("#understood")).to_contain_text("With Ana Sousa: the clinic.")
    assert phone.locator("#understood").inner_text().count("Ana Sousa") == 2


def test_two_windows_tell_the_same(windows, site):
    one = windows.open(PATH, **WIDE)
    other = one.context.new_page()
    windows.watch(other)
    other.goto(PATH)
    one.click("#next")
    asked(one, "I enjoyed hearing about").fill("the archive")
    expect(other.locator("[name='met.ruth-okafor.topic']")).to_have_value("the archive")
    other.bring_to_front()
    go_to(other, "When did they say")
    other.locator("#hear").fill("by Friday")
    expect(one.locator("#hear")).to_have_value("by Friday")
    one.bring_to_front()
    go_to(one, "What was understood")
    one.click("text=Write it down")
    one.wait_for_url("**/next")
    expect(other.locator("#network")).to_contain_text("was written down already")
    assert candidacy(site).promises[0].words == "by Friday"
    assert [point.topic for point in candidacy(site).talking_points] == ["the archive"]


@pytest.mark.usefixtures("offline_is_no_complaint")
def test_without_a_network_it_opens_again_goes_on_and_is_sent_once(windows, site):
    page = windows.open(PATH, **PHONE)
    page.evaluate(
        "navigator.serviceWorker.ready.then(() => caches.open('afterword-debriefs')).then((cache) => cache.add(location.pathname))"
    )
    go_to(page, "with Ruth Okafor")
    asked(page, "I enjoyed hearing about").fill("the archive")
    page.context.set_offline(True)
    expect(page.locator("#network")).to_have_text(NONE)
    page.reload()
    expect(asked(page, "I enjoyed hearing about")).to_have_value("the archive")
    expect(page.locator("#network")).to_have_text(NONE)
    go_to(page, "When did they say")
    page.locator("#hear").fill("by Friday")
    go_to(page, "What was understood")
    expect(page.locator("#unread")).to_be_visible()
    assert axe(page) == []
    before = versions(site)  # a page that is opened anew may reach the network for a moment, though none is there
    page.click("text=Write it down")
    expect(page.locator("#waiting-panel")).to_be_visible()
    assert axe(page) == []
    page.reload()
    expect(page.locator("#waiting-panel")).to_be_visible()
    page.context.set_offline(False)
    page.evaluate("dispatchEvent(new Event('online'))")
    expect(page.locator("#network")).to_contain_text("Your debrief was sent.")
    assert versions(site) == before + 1
    assert candidacy(site).promises[0].words == "by Friday"
    assert page.evaluate("localStorage.length") == 0


@pytest.mark.usefixtures("offline_is_no_complaint")
def test_a_lost_answer_is_asked_for_again_and_the_debrief_is_taken_once(windows, site):
    page = windows.open(PATH, **PHONE)
    lost = []

    def lose(route):
        if route.request.method != "POST":
            route.continue_()
            return
        route.fetch()
        lost.append(route.request.post_data)
        route.abort()

    page.route("**" + PATH, lose)
    go_to(page, "with Ruth Okafor")
    asked(page, "I enjoyed hearing about").fill("the archive")
    go_to(page, "What was understood")
    page.click("text=Write it down")
    expect(page.locator("#waiting-panel")).to_be_visible()
    assert len(lost) == 1
    written = versions(site)
    assert candidacy(site).talking_points[0].topic == "the archive"
    page.unroute("**" + PATH)
    page.goto("/")
    expect(page.locator("main")).to_contain_text("The debrief of Okafor & Lane was sent.")
    assert versions(site) == written
    assert page.evaluate("localStorage.length") == 0


@pytest.mark.usefixtures("offline_is_no_complaint")
def test_corrected_while_it_waits(windows, site):
    page = windows.open(PATH, **PHONE)
    go_to(page, "with Ruth Okafor")
    asked(page, "I enjoyed hearing about").fill("the archive")
    page.context.set_offline(True)
    go_to(page, "What was understood")
    page.click("text=Write it down")
    page.click("text=Correct something")
    for _ in range(20):
        if "with Ruth Okafor" in heading(page):
            break
        page.click("#back")
        page.wait_for_timeout(100)
    asked(page, "I enjoyed hearing about").fill("the clinic")
    go_to(page, "What was understood")
    page.click("text=Write it down")
    expect(page.locator("#waiting-panel")).to_be_visible()
    assert len(json.loads(page.evaluate("localStorage.getItem('afterword:waiting')"))) == 1
    page.context.set_offline(False)
    page.evaluate("dispatchEvent(new Event('online'))")
    expect(page.locator("#network")).to_contain_text("Your debrief was sent.")
    assert [point.topic for point in candidacy(site).talking_points] == ["the clinic"]


@pytest.mark.usefixtures("offline_is_no_complaint")
def test_a_page_that_is_not_kept_says_so_and_names_those_that_are(windows):
    page = windows.open(PATH, **PHONE)
    page.evaluate(
        "navigator.serviceWorker.ready.then(() => caches.open('afterword-debriefs')).then((cache) => cache.add(location.pathname))"
    )
    page.context.set_offline(True)
    page.goto("/candidacies")
    expect(page.locator("h1")).to_have_text("No network")
    expect(page.locator("#debriefs")).to_contain_text("Okafor & Lane")
    assert axe(page) == []
    page.evaluate("addEventListener('click', () => setTimeout(() => dispatchEvent(new Event('online'))))")
    page.click("text=Tell it")
    assert "Whom did you meet" in heading(page)


def test_without_a_script_it_is_one_long_form(windows, site):
    page = windows.open(PATH, java_script_enabled=False, **PHONE)
    page.locator("[name='met.more-1.name']").fill("Ana Sousa")
    page.locator("[name=hear]").fill("by Friday")
    page.click("text=Add another person")
    page.locator("[name='met.more-1.topic']").fill("the clinic")
    page.locator("[name=group_size]").fill("none of your business")
    page.click("text=Show what was understood")
    expect(page.locator(".faults").first).to_contain_text("no number of people")
    assert page.locator("[name=group_size]").input_value() == "none of your business"
    page.locator("[name=group_size]").fill("")
    page.click("text=Show what was understood")
    expect(page.locator("#understood")).to_contain_text("With Ana Sousa: the clinic.")
    assert page.locator("[name=hear_on]").input_value() == "2026-03-06"
    page.locator("[name=hear_on]").fill("2026-03-09")
    page.click("text=Write it down")
    assert page.url.endswith("/next")
    after = candidacy(site)
    assert after.promises[0].date == Date(2026, 3, 9)
    assert [(point.person, point.topic) for point in after.talking_points] == [("ana-sousa", "the clinic")]
