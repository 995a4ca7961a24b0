"""The rules of the reviewer: all in one line each, and each on its own page."""

from __future__ import annotations

from starlette.responses import Response

from afterword.core.review.catalogue import RULES, page, rule
from afterword.faces.present.rule_page import read_page
from afterword.faces.web.visit import Visit


def show(visit: Visit) -> Response:
    """Every rule, in the order in which a note is read."""
    return visit.page("rules.html", rules=[(read_page(one.page), one) for one in RULES])


def one(visit: Visit) -> Response:
    """What a rule notices, why it matters, and when to ignore it. Missing."""
    slug = visit.places["slug"]
    found = rule(slug)
    at = RULES.index(found)
    neighbours = [RULES[index].slug if 0 <= index < len(RULES) else "" for index in (at - 1, at + 1)]
    return visit.page("rule.html", rule=found, about=read_page(page(slug)), neighbours=neighbours)
