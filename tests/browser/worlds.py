"""The program in every state that a page may be met in: each is made once for a run, by what a person would do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from afterword.core.mail.dispatch import DispatchState
from afterword.faces.web.postman import Fault, Postman
from tests.browser.test_replies import with_a_mailbox
from tests.faces.web.conftest import RUTH_AND_LEE, checker, keep
from tests.faces.web.test_note import BAD
from tests.faces.web.test_replies import received
from tests.faces.web.test_sending import approve, send
from tests.servers.lan import Lan
from tests.servers.site import Site, StandingClock

C = "/c/okafor-lane"
RUTH, LEE = f"{C}/note/ruth-okafor/thank-you", f"{C}/note/lee-park/thank-you"
LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"


def one(site: Site) -> None:
    """An interview that is just over, and told."""
    keep(site)


def untold(site: Site) -> None:
    """An interview of which nothing is told yet."""
    keep(site, RUTH_AND_LEE | {"talking_points": [], "promises": []})


def ahead(site: Site) -> None:
    """An interview that is still to come."""
    later = {"started": "2026-03-09T10:00:00-05:00", "ended": "2026-03-09T11:00:00-05:00", "zone": "America/New_York"}
    keep(site, RUTH_AND_LEE | {"talking_points": [], "promises": [], "interviews": [later]})


def overdue(site: Site) -> None:
    """A day later nothing was sent."""
    keep(site)
    site.clock.set("2026-03-05T16:00:00-05:00")


def waited(site: Site) -> None:
    """The notes were sent, the promised day is over, and nobody wrote."""
    keep(site)
    client = site.browser()
    for person in ("ruth-okafor", "lee-park"):
        client.post(f"{C}/log", data={"what": "sent", "person": person})
    for _ in range(4):
        client.post(f"{C}/log", data={"what": "called", "person": "lee-park", "outcome": "voicemail"})
    site.clock.set("2026-03-17T11:00:00-05:00")


def closed(site: Site) -> None:
    """A candidacy that was closed."""
    keep(site)
    site.browser().post(f"{C}/close", data={"words": "They chose otherwise."})


def replied(site: Site) -> None:
    """Two replies wait for a yes, one of a very long word; a mailbox is set up."""
    keep(site)
    with_a_mailbox(site)
    received(site, words=LONG * 3)
    received(site, "<b@okafor.example>", maybe=("okafor-lane",))
    client = site.browser()
    client.post("/replies/dismiss", data={"id": received(site, "<c@okafor.example>")})


def found(site: Site) -> None:
    """A draft with findings that block it; and a letter, a card and a call beside it."""
    keep(site)
    client = site.browser()
    for path in (f"{RUTH}/mail", f"{LEE}/letter", f"{LEE}/card", f"{C}/note/lee-park/voicemail/call-script"):
        client.get(path)
    client.post(f"{RUTH}/mail", data={"revision": "1", "subject": "Thank you", "text": BAD})


def approved(site: Site) -> None:
    """A mail and a letter that were approved; nothing is sent yet."""
    keep(site)
    client = site.browser()
    for path in (f"{RUTH}/mail", f"{LEE}/letter", f"{LEE}/mail"):
        approve(client, path)


def handed_over(site: Site) -> None:
    """A mail that was handed over as a file."""
    approved(site)
    send(site.browser(), "file")


def queued(site: Site) -> None:
    """A mail that waits for a good hour."""
    site.clock.set("2026-03-03T22:00:00-05:00")
    approved(site)
    with_a_mailbox(site)
    send(site.browser(), "good-hour")


def stuck(site: Site) -> None:
    """What is due could not go out, and one message was refused."""
    queued(site)
    one = site.wiring.post().dispatches()[0]
    site.wiring.post().move(one, replace(one, state=DispatchState.REFUSED, words="550 5.1.1 no such user"))
    site.desk.postman = Postman(site.wiring)
    site.desk.postman.fault = Fault(f"imap.example.org:993 cannot be reached: {LONG}.")


def polishing(site: Site) -> None:
    """A language model is named; it is not asked."""
    keep(site)
    site.wiring.settings_file.write({"polish_url": "http://127.0.0.1:9/v1", "polish_model": LONG})


def many(site: Site) -> None:
    """More than fit on a page, some of long names."""
    for number in range(60):
        firm = {
            "name": f"{LONG} {number}" if number % 7 == 0 else f"Firm {number}",
            "zone": "America/New_York",
            "country": "US",
        }
        keep(site, RUTH_AND_LEE | {"firm": firm}, f"firm-{number}")


def made_up(site: Site) -> None:
    """The made-up case of a newcomer."""
    site.browser().post("/demo")


def hostile(site: Site) -> None:
    """Names that look like markup and like templates."""
    evil = "<script>alert(1)</script>{{7*7}}\u202e"
    point = {"with": "ruth-okafor", "topic": evil, "liked": evil, "interest": evil}
    keep(site, RUTH_AND_LEE | {"role": evil, "talking_points": [point]})


WORLDS: tuple[Callable[[Site], None], ...] = (
    one, untold, ahead, overdue, waited, closed, replied, found, approved, handed_over, queued, stuck, polishing, many, made_up, hostile,
)  # fmt: skip


class Worlds:
    """``site(name)``: the one of that name, made when it is first asked for; "new" holds nothing, "lan" asks for a passphrase."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._made = folder, dict[str, Site | Lan]()

    def site(self, name: str) -> Site | Lan:
        """The program in that state."""
        if name not in self._made:
            self._made[name] = self._make(name)
        return self._made[name]

    def _make(self, name: str) -> Site | Lan:
        if name == "lan":
            return Lan(self._folder / name, StandingClock("2026-11-25T12:00:00Z"))
        site = Site(self._folder / name, checker=checker())
        for fill in WORLDS:
            if fill.__name__ == name:
                fill(site)
        return site

    def stop(self) -> None:
        """All of them."""
        for site in self._made.values():
            site.stop()
