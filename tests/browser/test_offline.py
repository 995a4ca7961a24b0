"""The installed page in a real browser: the worker keeps our files and the debriefs that were opened, and nothing else."""

import json

import pytest

from tests.browser.conftest import PHONE

READY = "navigator.serviceWorker.ready.then(() => true)"
KEPT = """caches.keys().then(async (names) => {
    const found = [];
    for (const name of names) for (const request of await (await caches.open(name)).keys()) found.push(new URL(request.url).pathname);
    return found;
})"""


def test_only_our_files_and_debriefs_are_kept(windows, site):
    page = windows.open("/", **PHONE)
    page.evaluate(READY)
    for path in ("/add", "/", "/debrief/okafor-lane", "/debrief/okafor-lane/next", "/more"):
        page.goto(path)
    page.wait_for_timeout(300)
    kept = page.evaluate(KEPT)
    assert {path for path in kept if not path.startswith("/static/")} == {"/debrief/okafor-lane"}
    assert {f"/static/{name}" for name in site.desk.static.names()} - set(kept) == {"/static/worker.js"}


def test_a_debrief_that_is_no_longer_let_in_is_no_longer_kept(windows, site):
    page = windows.open("/debrief/okafor-lane", **PHONE)
    page.evaluate(READY)
    page.reload()
    page.wait_for_timeout(300)
    assert "/debrief/okafor-lane" in page.evaluate(KEPT)
    site.doorkeeper.leave_all()
    page.reload()
    page.wait_for_timeout(300)
    assert "/debrief/okafor-lane" not in page.evaluate(KEPT)
    windows.complaints[:] = [one for one in windows.complaints if "status of 401" not in one]


def test_the_network_comes_before_what_is_kept(windows, site):
    page = windows.open("/debrief/okafor-lane", **PHONE)
    page.evaluate(READY)
    page.reload()
    client = site.browser()
    client.post(
        "/debrief/okafor-lane",
        data={"do": "finish", "met.ruth-okafor.here": "yes", "met.ruth-okafor.topic": "the garden"},
    )
    page.reload()
    assert page.locator("[name='met.ruth-okafor.topic']").input_value() == "the garden"


def test_chromium_finds_nothing_that_keeps_it_from_being_installed(windows):
    page = windows.open("/", **PHONE)
    page.evaluate(READY)
    devtools = page.context.new_cdp_session(page)
    manifest = devtools.send("Page.getAppManifest")
    assert manifest["errors"] == []
    assert json.loads(manifest["data"])["share_target"]["action"] == "/share"
    found = devtools.send("Page.getInstallabilityErrors")["installabilityErrors"]
    assert [one["errorId"] for one in found if one["errorId"] != "in-incognito"] == []


@pytest.mark.parametrize("status", [500, 503])
def test_a_server_that_fails_does_not_lose_a_debrief(windows, status):
    page = windows.open("/debrief/okafor-lane", **PHONE)
    page.route(
        "**/debrief/okafor-lane",
        lambda route: route.fulfill(status=status, body="{}") if route.request.method == "POST" else route.continue_(),
    )
    while page.locator("#next").inner_text() != "Write it down":
        page.click("#next")
    page.click("#next")
    page.locator("#waiting-panel").wait_for()
    assert "Afterword could not take it just now" in page.locator("#network").inner_text()
    page.unroute("**/debrief/okafor-lane")
    page.evaluate("AfterwordQueue.flush()")
    page.locator("text=Your debrief was sent.").wait_for()
    windows.complaints[:] = [one for one in windows.complaints if f"status of {status}" not in one]
