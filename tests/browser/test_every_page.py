"""Every page in every state: no barrier, no overflow, a silent console, light to load, by keyboard, large, and without scripts.

A page that is added to the routes and to no row of the table fails ``test_no_page_is_forgotten``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import pytest
from starlette.routing import compile_path

from afterword.faces.web.routes import ROUTES
from afterword.faces.web.session import cookie_name
from tests.browser.conftest import AXE, NARROW, WIDE, overflows
from tests.browser.worlds import LEE, LONG, RUTH, C, Worlds

MOST_BYTES = 60 * 1024
NO_PAGES = frozenset({
    "/open/{token}", "/static/{name}", "/ca.crt", "/manifest.webmanifest", "/sw.js", "/more/mail/sign-in/state",
    "/more/data/export", "/more/data/export/{id}", "/more/data/backup", "/outbox/{id}/message.eml",
    "/c/{id}/paper/{person}/{piece}/{page}.png", "/c/{id}/paper/{person}/{piece}/file.pdf",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Met:
    """A page as it is met: in which world, at which address; ``post``: what is sent there to see it."""

    world: str
    path: str
    status: int = 200
    post: dict[str, str] | None = None

    def __str__(self) -> str:
        return f"{self.world} {self.path}{' post' if self.post is not None else ''}"


def met(world: str, *paths: str, status: int = 200) -> list[Met]:
    return [Met(world, path, status) for path in paths]


def sent(world: str, path: str, status: int = 422, **fields: str) -> Met:
    return Met(world, path, status, fields)


CALL, PAPER = f"{C}/note/lee-park/voicemail/call-script", f"{C}/paper/lee-park"
PAGES = (
    *met("new", "/", "/add", "/candidacies", "/replies", "/outbox", "/more", "/more/about", "/more/settings", "/more/mail"),
    *met("new", "/more/mail/sign-in", "/more/doctor", "/more/playbooks", "/more/playbooks/uk", "/more/data", "/more/devices"),
    *met("new", "/rules", "/rules/presumption", "/why", "/why/E6", "/why/J16"),
    *met("new", "/nowhere", "/c/nothing", "/rules/nothing", "/why/E99", "/debrief/x", "/outbox/x", "/more/playbooks/x", status=404),
    *met("lan", "/enter", "/trust"),
    *met("one", "/", "/candidacies", "/candidacies?q=nothing", "/candidacies?show=now", "/replies", "/add", "/add?to=okafor-lane"),
    *met("one", C, f"{C}?what=replied", f"{C}?what=called", f"{C}?edit=people.ruth-okafor", f"{C}?edit=people."),
    *met("one", f"{C}?edit=talking_points.0", f"{C}?edit=promises.0", f"{C}?edit=firm.", f"{C}?edit=interviews.0"),
    *met("one", f"{RUTH}/mail", f"{RUTH}/letter", f"{RUTH}/card", f"{LEE}/mail", CALL, f"{CALL}?edit=1"),
    *met("one", f"{C}/note/ruth-okafor/check-in-mail/mail", f"{C}/note/ruth-okafor/reply-to-update/mail"),
    *met("one", "/debrief/okafor-lane", "/debrief/okafor-lane/next", "/more/data"),
    *met("one", f"{C}/note/ruth-okafor/check-in-mail/card", status=409),
    *met("untold", "/", C, "/debrief/okafor-lane", f"{RUTH}/mail"),
    *met("ahead", "/", C),
    *met("ahead", "/debrief/okafor-lane", status=404),
    *met("overdue", "/", C, "/candidacies"),
    *met("waited", "/", C, f"{C}/note/ruth-okafor/check-in-mail/mail"),
    *met("closed", "/", C, "/candidacies", "/candidacies?show=closed"),
    *met("replied", "/replies", "/replies?other=%3Cb%40okafor.example%3E", "/replies?c=okafor-lane", "/more/mail", "/more/doctor"),
    *met("found", f"{RUTH}/mail", f"{RUTH}/mail/approve", C, f"{PAPER}/letter", f"{PAPER}/card", f"{PAPER}/call-sheet"),
    *met("approved", f"{RUTH}/mail", f"{RUTH}/mail/send", f"{LEE}/mail/send", f"{PAPER}/letter", f"{PAPER}/letter/print", C),
    *met("handed_over", "/outbox", "/outbox?all=1", "/outbox/FIRST", f"{RUTH}/mail", f"{RUTH}/mail/send", C),
    *met("queued", "/outbox", "/outbox/FIRST", f"{RUTH}/mail/send"),
    *met("many", "/", "/?all=1", "/candidacies", "/candidacies?page=2", "/candidacies?sort=firm", "/more/data", "/replies"),
    *met("made_up", "/", "/more", "/candidacies"),
    *met("hostile", "/", C, f"{RUTH}/mail", "/candidacies", "/debrief/okafor-lane", "/replies", "/add?to=okafor-lane"),
    sent("new", "/add/hand", firm=LONG, day="soon"),
    sent("new", "/add/invitation", text="no invitation at all"),
    sent("new", "/more/settings", zone="Nowhere", large_group="many"),
    sent("new", "/more/mail/find", address="nobody"),
    sent("new", "/more/mail", way="password"),
    sent("new", "/more/playbooks/check", text="title = 3"),
    sent("new", "/more/playbooks/check", 200, text='title = "At sea"\nextends = "us"\n'),
    sent("new", "/more/data/import", text='{"role": "' + LONG + '"}'),
    sent("new", "/more/devices/link", 200),
    sent("new", "/first", email="nobody", zone="Nowhere"),
    sent("new", "/replies/read", text="x", which="y"),
    sent("lan", "/enter", passphrase="wrong"),
    sent("one", f"{C}/log", what="replied", when="some day"),
    sent("one", f"{C}/facts/people", 409, key="ruth-okafor", version="0", name="Ruth O."),
    sent("one", "/debrief/okafor-lane", do="finish", group_size="many", **{"met.more-1.name": LONG, "hear_on": "x"}),
    sent("one", "/debrief/okafor-lane", 200, do="check", hear="by Friday", **{"met.ruth-okafor.here": "yes"}),
    sent("one", "/replies/read", 200, text="Unfortunately we have chosen somebody else. " + LONG, which="okafor-lane"),
    sent("found", f"{RUTH}/mail", text="", subject="", revision="2"),
    sent("found", f"{RUTH}/mail", 409, text="Other words.", subject="Thank you", revision="1"),
    sent("found", f"{RUTH}/mail/again", manner="ruder"),
)  # fmt: skip


@pytest.fixture(scope="module")
def worlds(tmp_path_factory):
    made = Worlds(tmp_path_factory.mktemp("worlds"))
    yield made
    made.stop()


class Look:
    """One page in a window of its own that was let in without a first page, so that nothing is loaded yet."""

    def __init__(self, chromium, worlds, page: Met, **options) -> None:
        self.met, site = page, worlds.site(page.world)
        self.address = site.address
        options |= {"service_workers": "block", "ignore_https_errors": True, "base_url": self.address}
        self.context = chromium.new_context(**options)
        self.complaints: list[str] = []
        if page.world != "lan":
            key = site.doorkeeper.admit()
            self.context.add_cookies([{"name": cookie_name(secure=False), "value": key, "url": self.address}])
        self.page = self.context.new_page()
        self.page.on("console", self._hear)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.path = page.path.replace("FIRST", _first(site)) if "FIRST" in page.path else page.path

    def _hear(self, said) -> None:
        expected = (f"status of {self.met.status}", "registration blocked by Playwright")
        if said.type == "error" and not any(one in said.text for one in expected):
            self.complaints.append(said.text)

    def open(self):
        answer = self.page.goto(self.path) if self.met.post is None else self._send()
        assert answer.status == self.met.status
        return self.page

    def _send(self):
        self.page.goto("/more/about" if self.met.world != "lan" else "/trust")
        with self.page.expect_navigation() as going:
            self.page.evaluate(
                """([path, fields]) => { const form = document.createElement("form"); form.method = "post"; form.action = path;
                for (const [name, value] of Object.entries(fields)) { const one = document.createElement("input"); one.type = "hidden";
                one.name = name; one.value = value; form.append(one); } document.body.append(form); form.submit(); }""",
                [self.path, self.met.post],
            )
        return going.value

    def close(self) -> None:
        self.context.close()
        assert self.complaints == []


def _first(site) -> str:
    return site.wiring.post().dispatches()[0].id


@pytest.fixture
def look(chromium, worlds):
    made = []

    def open_(page: Met, **options) -> Look:
        made.append(Look(chromium, worlds, page, **options))
        return made[-1]

    yield open_
    for one in made:
        one.close()


EVERY_RULE = {"rules": {"target-size": {"enabled": True}}}  # WCAG 2.2, 2.5.8, which axe leaves out unasked
COLOURS = {"runOnly": ["color-contrast", "link-in-text-block"]}


def barriers(page, rules) -> list[str]:
    """What axe finds."""
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate("rules => axe.run(rules)", rules)
    return [f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in found["violations"]]


every = pytest.mark.parametrize("page", PAGES, ids=str)


@every
def test_no_barrier_and_no_overflow(look, page):
    for window, schemes in ((WIDE, ("light", "dark")), (NARROW, ("dark", "light"))):
        shown = look(page, color_scheme=schemes[0], **window).open()
        assert (schemes[0], barriers(shown, EVERY_RULE), overflows(shown)) == (schemes[0], [], False)
        shown.emulate_media(color_scheme=schemes[1])
        assert (schemes[1], barriers(shown, COLOURS)) == (schemes[1], [])


@every
def test_twice_as_large_it_still_fits(look, page):
    """200 % of zoom is a window of half the width (WCAG 1.4.4)."""
    shown = look(page, viewport={"width": 640, "height": 450}, device_scale_factor=2).open()
    assert not overflows(shown)


MOST_SHIFT = 0.05  # 0.1 still counts as good (Core Web Vitals)
SHIFT = """() => new Promise((done) => { let sum = 0;
new PerformanceObserver((list) => { for (const one of list.getEntries()) if (!one.hadRecentInput) sum += one.value; }).observe({type: "layout-shift", buffered: true});
setTimeout(() => done(sum), 100); })"""


@pytest.mark.parametrize("page", [one for one in PAGES if one.post is None], ids=str)
def test_it_is_light_to_load_and_does_not_jump(look, page):
    window = look(page, **NARROW)
    bytes_of: dict[str, int] = {}
    names: dict[str, str] = {}
    network = window.context.new_cdp_session(window.page)
    network.on(
        "Network.loadingFinished", lambda event: bytes_of.update({event["requestId"]: event["encodedDataLength"]})
    )
    network.on("Network.responseReceived", lambda event: names.update({event["requestId"]: event["response"]["url"]}))
    network.send("Network.enable")
    window.open().wait_for_load_state("networkidle")
    loaded = {
        names.get(key, key): size
        for key, size in bytes_of.items()
        if not names.get(key, "").partition("?")[0].endswith(".png")
    }
    assert window.page.evaluate(SHIFT) < MOST_SHIFT
    assert page.path == "/?all=1" or sum(loaded.values()) < MOST_BYTES, loaded  # there everything was asked for


@every
def test_without_scripts_it_is_whole(look, page):
    if page.post is not None:
        pytest.skip("a form that is sent by script")
    shown = look(page, java_script_enabled=False, **WIDE).open()
    heading = shown.locator("h1")
    assert heading.count() == 1
    assert heading.inner_text().strip()
    lost = shown.evaluate(
        """() => [...document.forms].filter((form) => form.method === "post" && !form.closest("details:not([open])"))
        .filter((form) => ![...form.elements].some((one) => one.type === "submit" && one.checkVisibility()))
        .map((form) => form.outerHTML.slice(0, 200))"""
    )
    assert lost == []


KEY = """const key = (one) => [one.localName, one.id, one.name, one.value, one.getAttribute("href"), one.textContent.trim().slice(0, 40)].join(" ");"""
FOCUSED = f"""() => {{ {KEY} const one = document.activeElement; if (!one || one === document.body) return null;
const style = getComputedStyle(one), box = one.getBoundingClientRect(), top = document.querySelector(".top");
const covers = top && !top.contains(one) && !one.matches(".skip") && getComputedStyle(top).position === "sticky";
return {{key: key(one), under: Boolean(covers && box.bottom > 0 && box.bottom <= top.getBoundingClientRect().bottom),
ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== "none"}}; }}"""
ALL = f"""() => {{ {KEY} const group = (one) => [...document.getElementsByName(one.name)];
return [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")]
.filter((one) => one.checkVisibility({{visibilityProperty: true}}) && !one.disabled)
.filter((one) => one.type !== "radio" || one.checked || !group(one).some((each) => each.checked) && one === group(one)[0]).map(key); }}"""


@every
def test_the_keyboard_reaches_everything_and_shows_where_it_is(look, page):
    shown = look(page, **WIDE).open()
    shown.wait_for_load_state("networkidle")
    shown.evaluate("document.activeElement.blur()")
    reached, unseen, under = set(), [], []
    for number in range(6 * len(shown.evaluate(ALL)) + 20):
        shown.keyboard.press("Tab")
        at = shown.evaluate(FOCUSED)
        if at is None or number % 50 == 49:
            if set(shown.evaluate(ALL)) <= reached:
                break
            continue
        reached.add(at["key"])
        unseen += [] if at["ring"] else [at["key"]]
        under += [at["key"]] if at["under"] else []
    assert [key for key in shown.evaluate(ALL) if key not in reached] == []
    assert (unseen, under) == ([], [])


@every
def test_what_is_touched_is_large_enough(look, page):
    """24 by 24 by WCAG 2.2; ours is 44 high, but for the quiet words beside a line."""
    shown = look(page, **NARROW).open()
    small = shown.evaluate(
        """() => [...document.querySelectorAll("button, .button, summary, select, input:not([type=hidden]), textarea, nav a")]
        .filter((one) => one.checkVisibility()).map((one) => one.matches("[type=checkbox], [type=radio]") ? one.closest("label") || one : one)
        .map((one) => [one.getBoundingClientRect(), one.outerHTML.slice(0, 160)])
        .filter(([box]) => box.width < 24 || box.height < 43.5).map(([box, html]) => `${Math.round(box.width)}x${Math.round(box.height)} ${html}`)"""
    )
    assert small == []


def test_no_page_is_forgotten():
    """Each route that is read is in a row of the table, or among those that are no pages."""
    wanted = {path for method, path, _ in ROUTES if method == "GET"} - NO_PAGES
    patterns = {path: compile_path(path)[0] for path in wanted}
    seen = [re.sub(r"[?#].*", "", one.path) for one in PAGES]
    assert [path for path, pattern in patterns.items() if not any(pattern.match(one) for one in seen)] == []
