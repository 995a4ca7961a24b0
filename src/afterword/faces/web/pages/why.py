"""The etiquette: every rule, and one of them with its origin."""

from __future__ import annotations

from starlette.responses import Response

from afterword.core.etiquette import Rule, read_etiquette
from afterword.core.problems import Missing
from afterword.faces.web.visit import Visit

_PARTS = (
    ("The thank-you note", 1, 13),
    ("The follow-up", 14, 21),
    ("Afterwards", 22, 25),
)


def every(visit: Visit) -> Response:
    """All of them, in the order of the article, then ours."""
    rules = read_etiquette(visit.desk.wiring.shelf.etiquette())
    parts = [(title, [rules[f"E{number}"] for number in range(first, last + 1)]) for title, first, last in _PARTS]
    told = {rule.id for _, group in parts for rule in group}
    return visit.page("etiquette.html", parts=parts, ours=[rule for rule in rules.values() if rule.id not in told])


def one(visit: Visit) -> Response:
    """One rule by its id. Missing for an id that no rule has."""
    rules = read_etiquette(visit.desk.wiring.shelf.etiquette())
    id_ = visit.places["rule"].upper()
    if id_ not in rules:
        raise Missing(
            f"There is no rule {id_[:20]}: the article's are E1 to E25, ours J1 to J16. A playbook may have its own."
        )
    before, after = _beside(list(rules.values()), id_)
    return visit.page("why.html", rule=rules[id_], before=before, after=after)


def _beside(rules: list[Rule], id_: str) -> tuple[Rule | None, Rule | None]:
    place = next(index for index, rule in enumerate(rules) if rule.id == id_)
    return rules[place - 1] if place else None, rules[place + 1] if place + 1 < len(rules) else None
