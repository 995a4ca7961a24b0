"""Real Chromium before a real server of the pages; a test fails if the page writes an error to its console."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.faces.web.conftest import checker, keep
from tests.servers.site import Site

CHROMIUM = "/usr/bin/chromium"
FLAGS = ["--disable-dev-shm-usage", "--disable-quic", "--disable-background-networking", "--no-first-run"]
_ANSWERED = re.compile(r"status of 4(?:09|22)\b")  # a form that is shown again is no failure of the page
AXE = Path(__file__).parent / "vendored" / "axe.min.js"


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    if not Path(CHROMIUM).exists():
        pytest.fail("The tests of the pages want Chromium: apt install chromium")
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def empty(tmp_path) -> Iterator[Site]:
    made = Site(tmp_path / "home", checker=checker())
    try:
        yield made
    finally:
        made.stop()


@pytest.fixture
def site(empty) -> Site:
    keep(empty)
    return empty


class Windows:
    """Opens pages, each let in by a link of its own, and keeps what they complained of."""

    def __init__(self, chromium: Browser, site: Site) -> None:
        self._chromium, self._site = chromium, site
        self._contexts: list[BrowserContext] = []
        self.complaints: list[str] = []

    def open(self, path: str = "/", **options) -> Page:
        """A page in a window of its own; ``options`` are those of a browser context (viewport, color_scheme, ...)."""
        context = self._chromium.new_context(base_url=self._site.address, **options)
        self._contexts.append(context)
        page = context.new_page()
        self.watch(page)
        page.goto(self._site.link())
        page.goto(path)
        return page

    def watch(self, page: Page) -> None:
        page.on(
            "console",
            lambda said: said.type == "error" and not _ANSWERED.search(said.text) and self.complaints.append(said.text),
        )
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def close(self) -> None:
        for context in self._contexts:
            context.close()


@pytest.fixture
def windows(chromium, site) -> Iterator[Windows]:
    made = Windows(chromium, site)
    yield made
    made.close()
    assert not made.complaints


PHONE = {"viewport": {"width": 412, "height": 839}, "device_scale_factor": 2, "is_mobile": True, "has_touch": True}
NARROW = {"viewport": {"width": 320, "height": 640}}
WIDE = {"viewport": {"width": 1280, "height": 900}}


_FOUND = """async (options) => (await axe.run({...options, resultTypes: ["violations"], preload: {assets: ["media"]}}))
.violations.map((one) => `${one.id}: ${one.nodes[0].html.slice(0, 200)}`)"""  # without style sheets, which only a rule in trial reads


def barriers(page: Page, options: dict) -> list[str]:
    """What axe finds: id and the first element of each."""
    if not page.evaluate("Boolean(window.axe)"):
        page.evaluate(AXE.read_text("utf-8"))
    return page.evaluate(_FOUND, options)


def axe(page: Page) -> list[str]:
    """What axe finds against WCAG 2.2 AA and its best practices."""
    return barriers(page, {})


def overflows(page: Page) -> bool:
    """Whether the page is wider than its window."""
    return page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1")
