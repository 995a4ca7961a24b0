"""Every page in every state: no barrier, no overflow, a silent console, light to load, by keyboard, large, and without scripts.

A page that is added to the routes and to no row of the table fails ``test_no_page_is_forgotten``.
"""

from __future__ import annotations

import re

import pytest
from starlette.routing import compile_path

from afterword.faces.web.routes import ROUTES
from tests.browser.looks import Look, Met
from tests.browser.worlds import LEE, LONG, RUTH, C, Worlds

NO_PAGES = frozenset({
    "/open/{token}", "/static/{name}", "/ca.crt", "/manifest.webmanifest", "/sw.js", "/more/mail/sign-in/state",
    "/more/data/export", "/more/data/export/{id}", "/more/data/backup", "/outbox/{id}/message.eml",
    "/c/{id}/paper/{person}/{piece}/{page}.png", "/c/{id}/paper/{person}/{piece}/file.pdf",
})  # fmt: skip


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
    *met("made_up", "/", "/more", "/candidacies", "/c/okafor-lane-associate", "/demo/remove"),
    *met("polishing", f"{RUTH}/mail", f"{RUTH}/mail/polish", f"{RUTH}/mail/polish/answer", "/more/settings"),
    *met("one", f"{RUTH}/mail/polish", status=404),
    *met("stuck", "/", "/more/mail", "/outbox", "/outbox/FIRST"),
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


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_every_page(chromium, worlds, page):
    """Each is opened once with scripts, and looked at narrow and wide, light and dark, at 200 % and by keyboard; and once without."""
    look = Look(chromium, worlds, page)
    try:
        assert look.faults() == []
    finally:
        look.context.close()


def test_no_page_is_forgotten():
    """Each route that is read is in a row of the table, or among those that are no pages."""
    wanted = {path for method, path, _ in ROUTES if method == "GET"} - NO_PAGES
    patterns = {path: compile_path(path)[0] for path in wanted}
    seen = [re.sub(r"[?#].*", "", one.path) for one in PAGES]
    assert [path for path, pattern in patterns.items() if not any(pattern.match(one) for one in seen)] == []
