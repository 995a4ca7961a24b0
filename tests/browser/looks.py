"""A page looked at in every way in one window; each check says in a list what is wrong, so that one fault hides no other."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.faces.web.session import cookie_name
from tests.browser.conftest import NARROW, WIDE, barriers, overflows

MOST_BYTES = 60 * 1024
MOST_SHIFT = 0.05  # 0.1 still counts as good (Core Web Vitals)
SMALL = {"width": 640, "height": 450}  # what 200 % of zoom leaves of the wide window (WCAG 1.4.4)
EVERY_RULE = {"rules": {"target-size": {"enabled": True}}}  # WCAG 2.2, 2.5.8, which axe leaves out unasked
COLOURS = {"runOnly": ["color-contrast", "link-in-text-block"]}  # all that another scheme can change


@dataclass(frozen=True, slots=True)
class Met:
    """A page as it is met: in which world, at which address; ``post``: what is sent there to see it."""

    world: str
    path: str
    status: int = 200
    post: dict[str, str] | None = None

    def __str__(self) -> str:
        return f"{self.world} {self.path}{' post' if self.post is not None else ''}"


class Look:
    """One page in a window of its own that was let in without a first page, so that nothing is loaded yet.

    It is narrow and dark at first, and told to be otherwise while it stands open.
    """

    def __init__(self, chromium, worlds, page: Met) -> None:
        self.met, self._site = page, worlds.site(page.world)
        address = self._site.address
        self.context = chromium.new_context(
            base_url=address, ignore_https_errors=True, service_workers="block", color_scheme="dark", **NARROW
        )
        if page.world != "lan":
            key = self._site.doorkeeper.admit()
            self.context.add_cookies([{"name": cookie_name(secure=False), "value": key, "url": address}])
        self.page = self.context.new_page()
        self.network = self.context.new_cdp_session(self.page)
        self.complaints: list[str] = []
        self.page.on("console", self._hear)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def _hear(self, said) -> None:
        expected = (f"status of {self.met.status}", "registration blocked by Playwright")
        if said.type == "error" and not any(one in said.text for one in expected):
            self.complaints.append(said.text)

    def open(self):
        """The page. Another status fails at once, since it would be another page that is looked at."""
        answer = self.page.goto(self._path()) if self.met.post is None else self._send()
        assert answer.status == self.met.status, f"status: {answer.status} instead of {self.met.status}"
        return self.page

    def _path(self) -> str:
        if "FIRST" not in self.met.path:
            return self.met.path
        return self.met.path.replace("FIRST", self._site.wiring.post().dispatches()[0].id)

    def _send(self):
        self.page.goto("/more/about" if self.met.world != "lan" else "/trust")
        with self.page.expect_navigation() as going:
            self.page.evaluate(
                """([path, fields]) => { const form = document.createElement("form"); form.method = "post"; form.action = path;
                for (const [name, value] of Object.entries(fields)) { const one = document.createElement("input"); one.type = "hidden";
                one.name = name; one.value = value; form.append(one); } document.body.append(form); form.submit(); }""",
                [self._path(), self.met.post],
            )
        return going.value

    def faults(self) -> list[str]:
        """Everything that is wrong with it, each after the name of its check. A form that is sent is not weighed, nor met without scripts."""
        is_read = self.met.post is None
        weighed = Weighed(self) if is_read else None
        page = self.open()
        found = [*named("narrow", overflow(page)), *named("small to touch, narrow", small_targets(page))]
        found += named("barrier, narrow", barriers_in(page, "dark", "light"))
        page.wait_for_load_state("networkidle")
        found += weighed.faults() if weighed else []
        page.set_viewport_size(WIDE["viewport"])
        found += [*named("wide", overflow(page)), *named("barrier, wide", barriers_in(page, "light", "dark"))]
        found += named("200 %", self._overflow_at_twice_the_size())
        found += named("keyboard, wide", out_of_reach(page))
        found += named("without scripts, wide", self._lost_without_scripts()) if is_read else []
        return [*found, *named("console", self.complaints)]

    def _overflow_at_twice_the_size(self) -> list[str]:
        zoomed = SMALL | {"deviceScaleFactor": 2, "mobile": False}
        self.network.send("Emulation.setDeviceMetricsOverride", zoomed)
        found = overflow(self.page)
        assert self.page.evaluate("[innerWidth, devicePixelRatio]") == [SMALL["width"], 2]
        self.page.set_viewport_size(WIDE["viewport"])
        return found

    def _lost_without_scripts(self) -> list[str]:
        self.page.emulate_media(color_scheme="light")
        self.network.send("Emulation.setScriptExecutionDisabled", {"value": True})
        return lost(self.open())


def named(check: str, found: list[str]) -> list[str]:
    return [f"{check}: {one}" for one in found]


def overflow(page) -> list[str]:
    return ["it is wider than its window"] if overflows(page) else []


def barriers_in(page, first: str, second: str) -> list[str]:
    """What axe finds in the one scheme by every rule, and in the other by those of colours."""
    page.emulate_media(color_scheme=first)
    found = named(first, barriers(page, EVERY_RULE))
    page.emulate_media(color_scheme=second)
    return found + named(second, barriers(page, COLOURS))


class Weighed:
    """How much a first visit loads, and whether what is there jumps; it begins before the page is opened.

    A list that was asked for whole may be as heavy as it is, and pictures are what somebody wants to see.
    """

    SHIFT = """() => new Promise((done) => { let sum = 0;
    new PerformanceObserver((list) => { for (const one of list.getEntries()) if (!one.hadRecentInput) sum += one.value; }).observe({type: "layout-shift", buffered: true});
    setTimeout(() => done(sum), 100); })"""

    def __init__(self, look: Look) -> None:
        self._look, self._sizes, self._names = look, dict[str, int](), dict[str, str]()
        look.network.on("Network.responseReceived", self._begun)
        look.network.on("Network.loadingFinished", self._ended)
        look.network.send("Network.enable")

    def _begun(self, event) -> None:
        self._names[event["requestId"]] = event["response"]["url"].partition("?")[0]

    def _ended(self, event) -> None:
        self._sizes[event["requestId"]] = event["encodedDataLength"]

    def faults(self) -> list[str]:
        """After the page was loaded, at its first size."""
        rows = [(self._names.get(key, key), size) for key, size in self._sizes.items()]
        loaded = [(name, size) for name, size in rows if not name.endswith(".png")]
        weight, shift = sum(size for _, size in loaded), self._look.page.evaluate(self.SHIFT)
        heavy = weight >= MOST_BYTES and self._look.met.path != "/?all=1"
        self._look.network.send("Network.disable")
        return [
            *([f"weight: {weight} bytes, {loaded}"] if heavy else []),
            *([f"jumps: {shift:.3f}"] if shift >= MOST_SHIFT else []),
        ]


def small_targets(page) -> list[str]:
    """24 by 24 by WCAG 2.2; ours is 44 high, but for the quiet words beside a line."""
    return page.evaluate(
        """() => [...document.querySelectorAll("button, .button, summary, select, input:not([type=hidden]), textarea, nav a")]
        .filter((one) => one.checkVisibility()).map((one) => one.matches("[type=checkbox], [type=radio]") ? one.closest("label") || one : one)
        .map((one) => [one.getBoundingClientRect(), one.outerHTML.slice(0, 160)])
        .filter(([box]) => box.width < 24 || box.height < 43.5).map(([box, html]) => `${Math.round(box.width)}x${Math.round(box.height)} ${html}`)"""
    )


def lost(page) -> list[str]:
    """The heading, and what sends each form, stand there without a script."""
    headings = [one.strip() for one in page.locator("h1").all_inner_texts()]
    forms = page.evaluate(
        """() => [...document.forms].filter((form) => form.method === "post" && !form.closest("details:not([open])"))
        .filter((form) => ![...form.elements].some((one) => one.type === "submit" && one.checkVisibility()))
        .map((form) => form.outerHTML.slice(0, 200))"""
    )
    return [*([] if len(headings) == 1 and headings[0] else [f"headings {headings}"]), *named("no button", forms)]


KEY = """const key = (one) => [one.localName, one.id, one.name, one.value, one.getAttribute("href"), one.textContent.trim().slice(0, 40)].join(" ");"""
WATCH = f"""() => {{ {KEY} document.activeElement.blur();
window.stops = [];
window.noteStop = () => {{ const one = document.activeElement; if (!one || one === document.body) return;
const style = getComputedStyle(one), box = one.getBoundingClientRect(), top = document.querySelector(".top");
const covers = top && !top.contains(one) && !one.matches(".skip") && getComputedStyle(top).position === "sticky";
window.stops.push({{key: key(one), under: Boolean(covers && box.bottom > 0 && box.bottom <= top.getBoundingClientRect().bottom),
ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== "none"}}); }};
addEventListener("keydown", window.noteStop, true); }}"""  # where it stands is noted just before the next key
STOPS = "() => { window.noteStop(); return window.stops; }"
ALL = f"""() => {{ {KEY} const group = (one) => [...document.getElementsByName(one.name)];
return [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")]
.filter((one) => one.checkVisibility({{visibilityProperty: true}}) && !one.disabled)
.filter((one) => one.type !== "radio" || one.checked || !group(one).some((each) => each.checked) && one === group(one)[0]).map(key); }}"""


def out_of_reach(page) -> list[str]:
    """Tab comes to everything, shows where it is, and lets nothing stay under the bar at the top."""
    page.evaluate(WATCH)
    wanted, stops, pressed = page.evaluate(ALL), [], 0
    most = 6 * len(wanted) + 20
    while pressed < most and (pressed == 0 or set(wanted) - {one["key"] for one in stops}):
        for _ in range(len(wanted) + 1):
            page.keyboard.press("Tab")
        pressed += len(wanted) + 1
        wanted, stops = page.evaluate(ALL), page.evaluate(STOPS)
    reached = {one["key"] for one in stops}
    return [
        *named("not reached", [key for key in wanted if key not in reached]),
        *named("not shown", list(dict.fromkeys(one["key"] for one in stops if not one["ring"]))),
        *named("under the top", list(dict.fromkeys(one["key"] for one in stops if one["under"]))),
    ]
