"""Pictures of every page in every state, to be looked at: ``python -m tests.browser.gallery FOLDER [WORD ...]``.

Each is taken narrow and wide, light and dark; with words, only the pages whose world or address holds one of them.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright

from tests.browser.conftest import CHROMIUM, FLAGS, NARROW, WIDE
from tests.browser.looks import Look, Met
from tests.browser.test_every_page import PAGES
from tests.browser.worlds import Worlds

_SIZES = {"narrow": NARROW["viewport"], "wide": WIDE["viewport"]}
_SCHEMES = ("light", "dark")


def pictures(look: Look, stem: Path) -> Iterator[Path]:
    """One page, taken four times while it stands open."""
    page = look.open()
    page.wait_for_load_state("networkidle")
    for (size, viewport), scheme in product(_SIZES.items(), _SCHEMES):
        page.set_viewport_size(viewport)
        page.emulate_media(color_scheme=scheme)
        file = stem.with_name(f"{stem.name}.{size}.{scheme}.png")
        page.screenshot(path=file, full_page=True)
        yield file


def _chosen(words: Sequence[str]) -> Iterator[tuple[str, Met]]:
    for number, page in enumerate(PAGES):
        if not words or any(word in str(page) for word in words):
            yield f"{number:03} {re.sub('[^a-z0-9]+', '-', str(page).lower()).strip('-')}", page


def main(arguments: Sequence[str]) -> None:
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as made, sync_playwright() as started:
        chromium = started.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        worlds = Worlds(Path(made))
        try:
            for name, page in _chosen(arguments[1:]):
                look = Look(chromium, worlds, page)
                for file in pictures(look, folder / name):
                    print(file, flush=True)
                look.context.close()
        finally:
            worlds.stop()
            chromium.close()


if __name__ == "__main__":
    main(sys.argv[1:])
