"""A site anew for each test, with one candidacy to speak of."""

from functools import cache

import pytest

from afterword.faces.web.desk import OneAtATime
from afterword.usecases.open_document import read_candidacy_document
from tests.checkers import EngineAlone
from tests.servers.site import Site

RUTH_AND_LEE = {
    "candidate": {
        "name": "Anna Berg",
        "zone": "America/New_York",
        "email": "anna@berg.example",
        "phone": "212-555-0188",
        "locale": "en-US",
    },
    "firm": {"name": "Okafor & Lane", "zone": "America/New_York", "country": "US"},
    "role": "Paralegal",
    "people": [
        {
            "id": "ruth-okafor",
            "name": "Ruth Okafor",
            "title": "Ms.",
            "email": "ruth@okafor.example",
            "email_given": True,
            "part": "interviewer",
        },
        {"id": "lee-park", "name": "Lee Park", "title": "Mr.", "part": "interviewer"},
    ],
    "interviews": [
        {
            "started": "2026-03-03T10:00:00-05:00",
            "ended": "2026-03-03T11:00:00-05:00",
            "zone": "America/New_York",
            "form": "in-person",
            "people": ["ruth-okafor", "lee-park"],
        }
    ],
    "talking_points": [
        {
            "with": "ruth-okafor",
            "topic": "the pro bono housing clinic",
            "liked": "how each case goes to one person from start to end",
            "interest": "I want to see cases through",
        },
        {
            "with": "lee-park",
            "topic": "trial binders",
            "liked": "the care you take with exhibits",
            "interest": "I like order",
        },
    ],
    "promises": [{"told_at": "2026-03-03T11:00:00-05:00", "by": "ruth-okafor", "date": "2026-03-13"}],
}


@cache
def checker() -> OneAtATime:
    """One engine in one thread for all sites of a run: it takes a second to build."""
    return OneAtATime(EngineAlone)


def keep(site: Site, document: dict = RUTH_AND_LEE, id_: str = "okafor-lane") -> str:
    """A candidacy in the store of the site."""
    wiring = site.wiring
    candidacy = wiring.closed_days_for(read_candidacy_document(document, wiring.schemas), site.clock.now())
    wiring.store().create(id_, candidacy, wiring.times_of(candidacy, site.clock.now()), site.clock.now())
    return id_


@pytest.fixture
def empty(tmp_path):
    made = Site(tmp_path / "home", checker=checker())
    try:
        yield made
    finally:
        made.stop()


@pytest.fixture
def site(empty):
    keep(empty)
    return empty


@pytest.fixture
def client(site):
    return site.browser()
