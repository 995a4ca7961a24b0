"""What `web.py` asks a browser: the weight of a page, Lighthouse, and the time from a key to its marks."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from web_peers import NOTE, Peer, newcomer

CHROMIUM = "/usr/bin/chromium"


@contextmanager
def window(peer: Peer, **options: Any) -> Iterator[Any]:
    """A page of Chromium that is let in, with nothing in its cache."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  (only what needs a browser)

    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=["--disable-dev-shm-usage"])
        context = browser.new_context(base_url=peer.root, **options)
        name, _, value = peer.cookie.partition("=")
        if name:
            context.add_cookies([{"name": name, "value": value, "url": peer.root}])
        yield context.new_page()
        browser.close()


def weight(peer: Peer) -> float:
    """KiB over the wire for the first page, heads included."""
    with peer.running(), window(peer, service_workers="block") as page:
        sizes: list[int] = []
        network = page.context.new_cdp_session(page)
        network.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
        network.send("Network.enable")
        page.goto(peer.path)
        page.wait_for_load_state("networkidle")
        return sum(sizes) / 1024


def lighthouse(peers: list[Peer], case: str, program: Path, times: int) -> None:
    """Performance, accessibility and best practices on a phone; and the largest paint, in milliseconds."""
    if not program.exists():
        print(f"Lighthouse is not at {program}, so it is not measured.\n")
        return
    print(
        "| Lighthouse, mobile, median of 3 | performance (each) | accessibility | best practices | largest paint, ms |"
    )
    print("| --- | ---: | ---: | ---: | ---: |")
    ours, id_ = peers[0], case.removeprefix("/c/")
    pages = {
        "today": "/",
        "note": case + NOTE,
        "debrief": f"/debrief/{id_}",
        "candidacy": case,
        "candidacies": "/candidacies",
        "more": "/more",
    }
    with ours.running():
        for name, path in pages.items():
            _scores(f"Afterword, {name}", ours.root + path, ours.cookie, program, times)
    with newcomer(ours) as new:
        _scores("Afterword, first run", f"{new.root}/", new.cookie, program, times)
    for peer in peers[1:]:
        with peer.running():
            _scores(peer.name, peer.root + peer.path, "", program, times)
    print()


def _scores(name: str, url: str, cookie: str, program: Path, times: int) -> None:
    runs = [_run(url, cookie, program) for _ in range(times)]
    speeds = [round(100 * run["categories"]["performance"]["score"]) for run in runs]
    paint = statistics.median(run["audits"]["largest-contentful-paint"]["numericValue"] for run in runs)
    rest = [
        round(100 * min(run["categories"][key]["score"] for run in runs)) for key in ("accessibility", "best-practices")
    ]
    print(
        f"| {name} | {statistics.median(speeds):.0f} ({', '.join(map(str, speeds))}) | {rest[0]} | {rest[1]} | {paint:.0f} |",
        flush=True,
    )


def _run(url: str, cookie: str, program: Path) -> Any:
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        command = [
            str(program), url, "--quiet", "--no-enable-error-reporting", "--output=json", f"--output-path={file.name}",
            "--only-categories=performance,accessibility,best-practices", "--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage",
        ]  # fmt: skip
        command += ["--extra-headers", json.dumps({"Cookie": cookie})] if cookie else []
        environment = os.environ | {"CHROME_PATH": CHROMIUM}
        for _ in range(3):  # now and then its browser does not start
            if subprocess.run(command, env=environment, check=False, capture_output=True).returncode == 0:
                return json.loads(Path(file.name).read_text())
        raise SystemExit(f"Lighthouse gave up on {url}")


WATCH = """() => { window.waits = []; let typed = 0; const text = document.getElementById("text");
text.addEventListener("input", () => { typed = performance.now(); });
new MutationObserver(() => { if (typed) { window.waits.push(performance.now() - typed); typed = 0; } })
.observe(document.getElementById("findings"), {childList: true}); }"""


def keys(ours: Peer, case: str, count: int = 40) -> None:
    """Milliseconds from a key to the marks that follow from it, as a browser sees it."""
    with ours.running(), window(ours) as page:
        page.goto(case + NOTE)
        page.evaluate(
            "() => { const text = document.getElementById('text'), at = text.value.indexOf('\\n\\n', 40); text.focus(); text.setSelectionRange(at, at); }"
        )
        page.keyboard.type(" I recieved ")
        page.wait_for_timeout(3000)
        page.evaluate(WATCH)
        for number in range(count):
            page.keyboard.type("it. "[number % 4])
            while page.evaluate("window.waits.length") <= number:
                page.wait_for_timeout(20)
        waits = sorted(page.evaluate("window.waits"))
    print(
        f"From a key to its marks, {count} keys: median {statistics.median(waits):.0f} ms, 95th percentile {waits[int(0.95 * count)]:.0f} ms,"
    )
    print("of which 120 ms are waited on purpose, for the next key.\n")
