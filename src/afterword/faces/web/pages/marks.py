"""The reviewer as one types: a text that is not yet kept goes in, what is noticed in it comes back as JSON."""

from __future__ import annotations

import json

from starlette.responses import Response

from afterword.core.problems import Invalid
from afterword.core.review.model import Finding
from afterword.faces.web.at_note import MOST_SIGNS, AtNote, note_at
from afterword.faces.web.seen import count_said, mark_of, seen
from afterword.faces.web.visit import Visit

_NAMES = ("id", "person", "kind", "form", "text", "subject")


def look(visit: Visit) -> Response:
    """The findings, as marks in UTF-16 units and as the list that stands beneath the note."""
    asked = _asked(visit.sent.raw("json"))
    at = note_at(visit.desk, asked)
    text = _sound(asked["text"])
    rows = seen(text, _found(at, text, asked["subject"]))
    return visit.answer(
        {
            "marks": [mark_of(row) for row in rows],
            "count": count_said(rows),
            "html": visit.desk.render("findings.html", rows=rows, note=at.path, live=True),
        }
    )


def _asked(raw: str) -> dict[str, str]:
    try:
        document = json.loads(raw)
    except (ValueError, RecursionError) as fault:
        raise Invalid("That is no JSON.") from fault
    if not isinstance(document, dict) or any(not isinstance(document.get(name, ""), str) for name in _NAMES):
        raise Invalid("A text to look at has an id, a person, a kind, a form and its words.")
    return {name: document.get(name, "") for name in _NAMES}


def _sound(text: str) -> str:
    """The text as a browser counts it, without halves of signs that nothing can be said of."""
    if len(text) > MOST_SIGNS:
        raise Invalid(f"{len(text):,} signs are more than any note holds; {MOST_SIGNS:,} is the most.")
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _found(at: AtNote, text: str, subject: str) -> tuple[Finding, ...]:
    return at.weighed(at.text_of(text, subject or None)).findings
