"""All candidacies: looked for by words, told apart by what they want, in the order that one likes, a page at a time."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from starlette.responses import Response
from whenever import Instant

from afterword.core.candidacy.standing import is_closed
from afterword.core.plan.model import Action
from afterword.core.plan.planner import plan as plan_of
from afterword.faces.present.plan_text import parts_of
from afterword.faces.web.visit import Visit
from afterword.ports import Kept, Order, Sought
from afterword.usecases.list_candidacies import Listed, PageOf, list_candidacies
from afterword.usecases.times import times_of_plan

_SHOWN = (("open", "Open"), ("now", "With something to do now"), ("closed", "Closed"), ("all", "All"))
_ORDERS = (("next", "Next step first"), ("newest", "Newest first"), ("firm", "By firm"))
_LONGEST = 200
_MOST_PAGES = 1_000_000


@dataclass(frozen=True, slots=True)
class Asked:
    """What the address asks for."""

    words: str
    shown: str
    order: str
    number: int

    def address(self, number: int) -> str:
        """The same list at another page."""
        asked = {"q": self.words, "show": self.shown, "sort": self.order}
        usual = {"q": "", "show": "open", "sort": "next"}
        told = {name: value for name, value in asked.items() if value != usual[name]}
        told |= {"page": str(number)} if number > 1 else {}
        return f"/candidacies?{urlencode(told)}" if told else "/candidacies"


@dataclass(frozen=True, slots=True)
class Line:
    """A candidacy in the list: its next step, and whether that is overdue, open, ahead, or none."""

    kept: Kept
    closed: bool
    step: Action | None
    state: str
    trouble: str


def show(visit: Visit) -> Response:
    """The list."""
    asked, now, wiring = _asked(visit), visit.desk.wiring.clock.now(), visit.desk.wiring
    page = list_candidacies(
        wiring.store(),
        _sought(asked, now),
        asked.number,
        now,
        lambda candidacy, at: plan_of(candidacy, wiring.playbook(candidacy.playbook), at),
        times_of_plan,
    )
    here = asked.address(page.number)
    return visit.page(
        "candidacies.html",
        asked=asked,
        shown=_SHOWN,
        orders=_ORDERS,
        found=page,
        lines=[_line(row) for row in page.rows],
        here=here,
        count=_count(page, asked),
    )


def _asked(visit: Visit) -> Asked:
    query = visit.query
    number = query.get("page", "1")
    return Asked(
        words=query.get("q", "").strip()[:_LONGEST],
        shown=query["show"] if query.get("show") in dict(_SHOWN) else "open",
        order=query["sort"] if query.get("sort") in dict(_ORDERS) else "next",
        number=min(max(int(number), 1), _MOST_PAGES)
        if number.isascii() and number.isdecimal() and len(number) < 9
        else 1,
    )


def _sought(asked: Asked, now: Instant) -> Sought:
    closed = {"open": False, "now": False, "closed": True}.get(asked.shown)
    open_by = now if asked.shown == "now" else None
    return Sought(words=asked.words, closed=closed, open_by=open_by, order=Order(asked.order))


def _line(row: Listed) -> Line:
    candidacy = row.kept.candidacy
    if row.plan is None:
        return Line(row.kept, is_closed(candidacy), None, "", row.trouble)
    parts = parts_of(candidacy, row.plan)
    owed = [one for one in parts.opened if not one.offered]
    for state, actions in (("overdue", parts.overdue), ("now", owed), ("now", parts.opened), ("ahead", parts.ahead)):
        if actions:
            return Line(row.kept, is_closed(candidacy), actions[0], state, "")
    return Line(row.kept, is_closed(candidacy), None, "", "")


def _count(page: PageOf, asked: Asked) -> str:
    what = "candidacy" if page.total == 1 else "candidacies"
    many = f"{page.total:,} {what}" if page.total else f"No {what}"
    for_ = f" with “{asked.words}”" if asked.words else ""
    part = f", page {page.number} of {page.pages}" if page.pages > 1 else ""
    return f"{many}{for_}{part}."
