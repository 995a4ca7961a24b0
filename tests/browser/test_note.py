"""The note in a real browser: marks under the words as one types, mends that can be taken back, and nothing typed that is lost."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NARROW, PHONE, WIDE, axe, overflows
from tests.faces.web.conftest import RUTH_AND_LEE, keep

RUTH = "/c/okafor-lane/note/ruth-okafor/thank-you/mail"
CALL = "/c/okafor-lane/note/ruth-okafor/voicemail/call-script"
BARE = "/c/bare/note/ruth-okafor/thank-you/mail"
BAD = (
    "Dear Ms. Okafor:\n\n😀𝒜 Thank you for the hour on Tuesday. I have thought since about the pro bono housing clinic, and I recieved "
    "your card. I look forward to working with you. Please call me with any question.\n\nSincerely,\nAnna Berg\n"
)
LOOKS = [(NARROW, "light"), (NARROW, "dark"), (PHONE, "dark"), (WIDE, "light"), (WIDE, "dark")]
NAMES = ["narrow-light", "narrow-dark", "phone-dark", "wide-light", "wide-dark"]


def barriers(page) -> list[str]:
    return axe(page) + (["overflows"] if overflows(page) else [])


def seen(page, words: str):
    page.wait_for_function("words => document.getElementById('count').textContent.includes(words)", arg=words)


def caret(page) -> str:
    return page.evaluate(
        "(() => { const t = document.activeElement; return t.value?.slice(t.selectionStart, t.selectionEnd); })()"
    )


def marked(page) -> list[str]:
    return page.locator(".layer mark").all_text_contents()


@pytest.mark.parametrize(("window", "scheme"), LOOKS, ids=NAMES)
def test_no_barrier_in_any_state(windows, site, window, scheme):
    keep(site, RUTH_AND_LEE | {"talking_points": []}, "bare")
    page = windows.open(RUTH, color_scheme=scheme, **window)
    seen(page, "Nothing to mend.")
    assert barriers(page) == []
    for details in page.locator("details > summary").all():
        details.click()
    assert barriers(page) == []
    page.locator("#text").fill(BAD)
    seen(page, "to look at")
    assert barriers(page) == []
    page.get_by_role("button", name="Save").click()
    page.get_by_text("Saved, as revision 2.").wait_for()
    assert barriers(page) == []
    for path in (BARE, CALL, f"{CALL}?edit=1", "/c/okafor-lane/note/ruth-okafor/other-offer/mail"):
        page.goto(path)
        assert barriers(page) == [], path


@pytest.mark.parametrize(("window", "scheme"), LOOKS[:4], ids=NAMES[:4])
def test_no_barrier_where_something_does_not_fit(windows, window, scheme):
    page = windows.open(RUTH, color_scheme=scheme, **window)
    page.locator("#text").fill(" ")
    page.get_by_role("button", name="Save").click()
    page.get_by_role("alert").wait_for()
    expect(page.locator(".faults")).to_be_focused()
    assert barriers(page) == []
    other = windows.open(RUTH)
    other.locator("#text").fill("Other words.")
    other.get_by_role("button", name="Save").click()
    other.get_by_text("Saved, as revision 2.").wait_for()
    page.locator("#text").fill(BAD)
    page.get_by_role("button", name="Save").click()
    page.get_by_role("heading", name="There are two texts of this note").wait_for()
    assert barriers(page) == []


def test_a_fault_is_marked_soon_after_the_key(windows):
    page = windows.open(RUTH)
    seen(page, "Nothing to mend.")
    page.locator("#text").focus()
    page.evaluate("text.setSelectionRange(text.value.indexOf('Please'), text.value.indexOf('Please'))")
    page.evaluate(
        """() => { window.marked = new Promise((done) => new MutationObserver(() => {
            if (document.querySelector('.layer mark')) done(performance.now()); })
            .observe(document.querySelector('.layer'), {childList: true}));
            document.getElementById('text').addEventListener('input', () => { window.typed = performance.now(); }); }"""
    )
    page.keyboard.type("recieved ")
    page.locator(".layer mark").first.wait_for(state="attached")
    took = page.evaluate("window.marked.then((at) => at - window.typed)")
    print(f"from key to mark: {took:.0f} ms")
    assert took < 2000
    assert marked(page)[0].startswith("reci")


def test_marks_sit_under_their_words_whatever_signs_stand_before(windows):
    page = windows.open(RUTH)
    page.locator("#text").fill(BAD)
    seen(page, "3 things")
    assert "recieved" in marked(page)
    assert "look forward to working with you" in marked(page)
    heights = page.evaluate(
        "[document.querySelector('.layer').offsetHeight, text.offsetHeight, text.scrollHeight - text.clientHeight]"
    )
    assert heights[0] == heights[1]
    assert heights[2] <= 1


def test_a_mark_goes_with_its_words_until_the_reviewer_has_spoken_again(windows):
    page = windows.open(RUTH)
    page.locator("#text").fill(BAD)
    seen(page, "3 things")
    page.route("**/review/draft", lambda route: None)  # it never answers
    page.locator("#text").focus()
    page.keyboard.press("Control+Home")
    page.keyboard.type("😀x")
    assert "recieved" in marked(page)


def test_one_tap_mends_and_it_can_be_taken_back(windows, site):
    page = windows.open(RUTH, **PHONE)
    page.locator("#text").fill(BAD)
    seen(page, "3 things")
    page.get_by_role("button", name="Write “received”").tap()
    assert "I received your card" in page.locator("#text").input_value()
    expect(page.locator("#text")).to_be_focused()
    seen(page, "2 things")
    page.get_by_role("button", name="Take it back").tap()
    assert page.locator("#text").input_value() == BAD
    seen(page, "3 things")
    page.get_by_role("button", name="Leave it out").first.tap()
    assert "😀" not in page.locator("#text").input_value()
    page.keyboard.press("Control+z")
    assert page.locator("#text").input_value() == BAD
    assert len(site.wiring.store().drafts("okafor-lane")) == 1


def test_the_keyboard_alone_goes_from_a_finding_to_its_words(windows):
    page = windows.open(RUTH)
    page.locator("#text").fill(BAD)
    seen(page, "3 things")
    page.locator("#text").focus()
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.dataset.find"):
            break
    words = page.evaluate("document.activeElement.firstChild.textContent").strip("“”")
    page.keyboard.press("Enter")
    assert caret(page) == words
    assert page.locator(".layer mark.here").text_content() == words


def test_words_of_a_stranger_are_no_markup_as_one_types(windows):
    page = windows.open(RUTH)
    page.locator("#text").fill("Hi <img src=x onerror=alert(1)> recieve <script>alert(1)</script>")
    seen(page, "to look at")
    assert page.locator("main img, main script").count() == 0


def test_what_was_not_saved_is_offered_again(windows):
    page = windows.open(RUTH)
    page.locator("#text").fill(BAD)
    assert page.locator("#kept").text_content() == "Not saved yet."
    page.goto("/")
    page.goto(RUTH)
    page.get_by_text("You changed this note and did not save it.").wait_for()
    assert axe(page) == []
    page.get_by_role("button", name="Bring it back").click()
    assert page.locator("#text").input_value() == BAD
    page.get_by_role("button", name="Save").click()
    page.get_by_text("Saved, as revision 2.").wait_for()
    page.reload()
    assert page.get_by_text("You changed this note").count() == 0
    page.locator("#text").fill("Something else.")
    page.reload()
    page.get_by_role("button", name="Leave it", exact=True).click()
    page.reload()
    assert page.get_by_text("You changed this note").count() == 0
    assert page.locator("#text").input_value() == BAD


def test_what_was_put_otherwise_is_not_offered_again(windows):
    page = windows.open(RUTH)
    page.locator("#text").fill(BAD)
    page.get_by_role("button", name="Shorter").click()
    page.get_by_text("Here it is shorter.").wait_for()
    assert page.get_by_text("You changed this note").count() == 0
    page.get_by_role("button", name="Take back").click()
    page.get_by_text("The text before it stands again.").wait_for()
    assert page.locator("#text").input_value() == BAD


def test_two_windows_lose_nothing(windows):
    page = windows.open(RUTH)
    other = page.context.new_page()
    other.goto(RUTH)
    other.locator("#text").fill("The other window.")
    other.get_by_role("button", name="Save").click()
    other.get_by_text("Saved, as revision 2.").wait_for()
    page.locator("#text").fill(BAD)
    page.get_by_role("button", name="Save").click()
    page.get_by_role("heading", name="There are two texts of this note").wait_for()
    page.goto(RUTH)  # away from it, without a choice
    page.get_by_role("button", name="Bring it back").click()
    assert page.locator("#text").input_value() == BAD
    page.get_by_role("button", name="Save").click()
    page.get_by_text("Saved, as revision 3.").wait_for()


def test_without_a_network_the_words_stay(windows):
    page = windows.open(RUTH)
    seen(page, "Nothing to mend.")
    page.context.set_offline(True)
    page.locator("#text").fill(BAD)
    seen(page, "The reviewer cannot be reached")
    page.wait_for_timeout(400)
    assert all("ERR_INTERNET_DISCONNECTED" in one for one in windows.complaints)
    windows.complaints.clear()
    page.context.set_offline(False)
    page.reload()
    page.get_by_role("button", name="Bring it back").click()
    assert page.locator("#text").input_value() == BAD


def test_without_javascript_everything_works(windows, site):
    page = windows.open(RUTH, java_script_enabled=False, **NARROW)
    page.locator("#text").fill(BAD)
    page.get_by_role("button", name="Save").click()
    page.get_by_role("button", name="Write “received”").click()
    assert "Mended: “recieved”." in page.locator(".notice").inner_text()
    page.get_by_role("button", name="Take it back").click()
    assert "recieved" in page.locator("#text").input_value()
    page.get_by_role("button", name="Warmer").click()
    page.get_by_role("button", name="Read it once more, and approve").click()
    assert page.url.endswith("/approve")
    page.get_by_role("button", name="Yes, approve it").click()
    page.get_by_role("button", name="Hand it to me as a file").click()
    assert "/outbox/" in page.url
    page.get_by_role("button", name="It has gone").click()
    assert site.wiring.post().dispatches()[0].state.value == "sent"


def test_a_note_of_twenty_thousand_signs_is_still_typed_into(windows):
    page = windows.open(RUTH)
    text = (BAD * 80)[:20_000]
    page.locator("#text").fill(text)
    seen(page, "60 things")
    took = page.evaluate(
        """() => { const began = performance.now(); text.focus(); text.setSelectionRange(9, 9);
            document.execCommand('insertText', false, 'x'); return performance.now() - began; }"""
    )
    print(f"one key in 20,000 signs: {took:.0f} ms")
    assert took < 500
    heights = page.evaluate(
        "[document.querySelector('.layer').offsetHeight, text.offsetHeight, text.scrollHeight - text.clientHeight]"
    )
    assert heights[0] == heights[1]
    assert heights[2] <= 1


def test_it_can_be_read_at_twice_the_size(windows):
    page = windows.open(RUTH, viewport={"width": 640, "height": 480}, device_scale_factor=2)
    assert not overflows(page)
    small = page.evaluate("""() => [...document.querySelectorAll('main button, main input:not([type=hidden]), main summary')]
        .filter((one) => one.offsetParent && one.getBoundingClientRect().height < 43.5).map((one) => one.outerHTML)""")
    assert small == []
