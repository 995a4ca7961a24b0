"""The sign-in at a provider: it goes on in another window, or on another device, while this page waits for it."""

from __future__ import annotations

import time
from collections.abc import Callable

from starlette.responses import Response

from afterword.core.mail.account import Account
from afterword.core.problems import Unavailable
from afterword.faces.web.errand import Errand
from afterword.faces.web.visit import Visit
from afterword.usecases.set_up_mail import keep_if_it_works
from afterword.wiring import Wiring

_HELD = "sign-in"
_FIRST_NEWS = 10.0


def begin(visit: Visit, account: Account, *, by_code: bool) -> Response:
    """Ask the provider for a sign-in, and on to the page that waits for it."""
    way = _by_code if by_code else _in_browser
    errand = Errand(lambda errand: way(visit.desk.wiring, account, errand))
    visit.session.held[_HELD] = errand
    errand.wait(_FIRST_NEWS)
    return visit.go("/more/mail/sign-in")


def wait(visit: Visit) -> Response:
    """Where to sign in; once that is done, back to the mailbox."""
    errand: Errand | None = visit.session.held.get(_HELD)
    if errand is None:
        return visit.go("/more/mail", "No sign-in is under way.")
    if not errand.ended:
        return visit.page("mail_sign_in.html", place=errand.place, code=errand.code)
    del visit.session.held[_HELD]
    return visit.go("/more/mail", errand.fault or errand.said)


def state(visit: Visit) -> Response:
    """Whether it is over, for the script of the page."""
    errand: Errand | None = visit.session.held.get(_HELD)
    return visit.answer({"ended": errand is None or errand.ended})


def _in_browser(wiring: Wiring, account: Account, errand: Errand) -> str:
    from afterword.adapters.mail.oauth import sign_in_with_browser  # noqa: PLC0415  (heavy)

    assert account.oauth is not None  # noqa: S101  (given by the caller)
    tokens = sign_in_with_browser(account.oauth, account.address, errand.tell, wiring.clock.now)
    return _kept(wiring, account, tokens.access, tokens.refresh)


def _by_code(wiring: Wiring, account: Account, errand: Errand) -> str:
    from afterword.adapters.mail.oauth import sign_in_with_device  # noqa: PLC0415  (heavy)

    assert account.oauth is not None  # noqa: S101
    show: Callable[[str, str], object] = errand.tell
    tokens = sign_in_with_device(account.oauth, show, wiring.clock.now, time.sleep)
    return _kept(wiring, account, tokens.access, tokens.refresh)


def _kept(wiring: Wiring, account: Account, access: str, refresh: str | None) -> str:
    from afterword.adapters.mail.secrets import Secret  # noqa: PLC0415

    if not refresh:
        raise Unavailable("The provider gave no lasting sign-in. Ask for offline access in your client’s settings.")
    links = wiring.links(account, lambda: Secret(access, is_token=True))
    probes = keep_if_it_works(account, links, lambda one: wiring.keep_account(one, refresh))
    failed = [one for one in probes if not one.works]
    if failed:
        raise Unavailable(" ".join(["Nothing was kept.", *(f"{one.what}: {one.sentence}" for one in failed)]))
    return f"Kept: {account.address}. Both servers took the sign-in; nothing was sent."
