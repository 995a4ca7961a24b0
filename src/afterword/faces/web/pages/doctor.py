"""Is everything there: every part that will be needed, tested before the day it is needed."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.responses import Response

from afterword.faces.web.visit import Visit
from afterword.usecases.examine import examine, examine_mailbox
from afterword.usecases.set_up_mail import Probe

_MENDED_AT = {"Settings": "/more/settings", "Playbook": "/more/playbooks"}


def show(visit: Visit) -> Response:
    """What is on this machine."""
    return _page(visit, None)


def sign_in(visit: Visit) -> Response:
    """The same, and a real sign-in on both servers of the mailbox."""
    wiring = visit.desk.wiring
    return _page(visit, examine_mailbox(wiring, wiring.links))


def _page(visit: Visit, mail: Sequence[Probe] | None) -> Response:
    wiring = visit.desk.wiring
    rows = [(one, _MENDED_AT.get(one.what, "")) for one in examine(wiring)]
    rows += [(one, "/more/mail") for one in mail or ()]
    lacking = sum(not one.works for one, _ in rows)
    return visit.page(
        "doctor.html", rows=rows, asked=mail is not None, has_mail=bool(wiring.account_file.read()), lacking=lacking
    )
