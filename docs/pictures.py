"""Make the pictures of the main pages: ``python docs/pictures.py``. The made-up case, at a fixed instant, so that they come out alike.

It wants Chromium, and what the tests want.
"""

from __future__ import annotations

import io
import sys
import tempfile
import tomllib
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.servers.site import Site, StandingClock

FOLDER = Path(__file__).parent / "pictures"
MOST_BYTES = 120_000
NOW = "2026-03-03T16:20:00-05:00"
CASE = "/c/okafor-lane-associate"
WIDE, PHONE = {"width": 1120, "height": 640}, {"width": 390, "height": 760}


def main() -> None:
    """All of them, each under its name."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        site = Site(Path(folder) / "home", StandingClock(NOW))
        stack.callback(site.stop)
        fill(site)
        browser = stack.enter_context(sync_playwright()).chromium.launch(executable_path="/usr/bin/chromium")
        stack.callback(browser.close)
        take = Camera(browser, site)
        take("today", "/", WIDE)
        take("today-dark", "/", PHONE, scheme="dark")
        take("note", f"{CASE}/note/ruth-okafor/thank-you/mail", {"width": 1120, "height": 900}, stumble)
        take("candidacy", CASE, {"width": 760, "height": 900})
        take("debrief-phone", "/debrief/okafor-lane-associate", PHONE, second_question)
        take("letter", f"{CASE}/paper/daniel-reyes/letter", {"width": 760, "height": 900})


def fill(site: Site) -> None:
    """The case as it stands right after its debrief, with a letter that was drafted."""
    site.browser().post("/demo")
    site.wiring.settings_file.write(
        site.wiring.settings() | tomllib.loads('name = "Anna Berg"\naddress = "41 Alder Street, Brooklyn, NY 11201"\n')
    )
    site.browser().get(f"{CASE}/note/daniel-reyes/thank-you/letter")


class Camera:
    """Takes one page after the other, each in a window of its own."""

    def __init__(self, browser: Browser, site: Site) -> None:
        self._browser, self._site = browser, site

    def __call__(
        self, name: str, path: str, size: Any, before: Callable[[Page], object] = lambda _: None, scheme: Any = "light"
    ) -> None:
        """Open it, do ``before``, and keep what is seen."""
        scale = 1.5 if size["width"] < 500 else 1
        context = self._browser.new_context(
            base_url=self._site.address,
            viewport=size,
            device_scale_factor=scale,
            color_scheme=scheme,
            reduced_motion="reduce",
        )
        page = context.new_page()
        page.goto(self._site.link())
        page.goto(path)
        page.wait_for_load_state("networkidle")
        before(page)
        keep(FOLDER / f"{name}.png", page.screenshot(caret="hide"))
        context.close()


def keep(path: Path, content: bytes) -> None:
    """The picture in 256 colours, which is enough for pages."""
    picture = Image.open(io.BytesIO(content)).convert("RGB").quantize(256, dither=Image.Dither.NONE)
    picture.save(path, optimize=True)
    if path.stat().st_size > MOST_BYTES:
        sys.exit(f"{path.name} has more than {MOST_BYTES:,} bytes.")


def stumble(page: Page) -> None:
    """Type something that the reviewer stops at."""
    page.evaluate(
        "() => { const text = document.getElementById('text'), at = text.value.lastIndexOf('\\n\\n', text.value.lastIndexOf('\\n\\n') - 1);"
        " text.focus(); text.setSelectionRange(at, at); }"
    )
    page.keyboard.type(" I look forward to working with you.")
    page.wait_for_timeout(2500)


def second_question(page: Page) -> None:
    """On to what was talked about with the first person."""
    page.get_by_role("button", name="Next").click()
    page.wait_for_timeout(300)


if __name__ == "__main__":
    main()
