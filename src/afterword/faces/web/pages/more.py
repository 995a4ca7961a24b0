"""More: everything that is set up once, and looked up now and then."""

from __future__ import annotations

from starlette.responses import Response

from afterword.core.candidacy.standing import is_closed
from afterword.faces.web.pages.first_run import made_up_case
from afterword.faces.web.visit import Visit

ROWS = (
    ("/more/settings", "You and your settings", "Your name, your address, your zone, and how you like to write."),
    ("/more/mail", "Your mailbox", "Notes go out through it, and replies are read in it."),
    ("/more/playbooks", "Playbooks", "The customs of a country or a field, and which one you follow."),
    ("/rules", "Rules of the reviewer", "What it notices in a note, and when to ignore it."),
    ("/why", "Etiquette", "Every rule behind a step, and whose it is."),
    ("/outbox", "Outbox", "What is on its way, and what became of it."),
    ("/more/data", "Your data", "Take it with you, bring it in, back it up."),
    ("/more/devices", "Other devices", "Who is let in, and a link for another browser."),
    ("/more/doctor", "Is everything there", "Every part that will be needed, tested."),
    ("/more/about", "About", "Which version this is, and where your data lies."),
)


def show(visit: Visit) -> Response:
    """The list."""
    made_up = made_up_case(visit)
    return visit.page("more.html", rows=ROWS, made_up=made_up, is_open=made_up and not is_closed(made_up.candidacy))


def about(visit: Visit) -> Response:
    """What this is, and where everything lies."""
    wiring = visit.desk.wiring
    return visit.page("about.html", version=_version(), data=wiring.data_folder, settings=wiring.settings_file.path)


def _version() -> str:
    """The number of this version; empty where it runs from its source, not installed."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415  (this page only)

    try:
        return version("afterword")
    except PackageNotFoundError:
        return ""
