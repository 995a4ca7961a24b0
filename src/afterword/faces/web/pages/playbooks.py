"""Playbooks: the list, one to read, one of one's own to check and keep, and which one is followed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from starlette.responses import Response

from afterword.core.playbook.model import Playbook
from afterword.core.playbook.schema import ETIQUETTE_IDS
from afterword.core.playbook.show import TITLES, in_short
from afterword.core.problems import AfterwordError, Missing, Problem
from afterword.faces.present.cited import paragraphs, pieces
from afterword.faces.web.visit import Visit
from afterword.usecases.check_playbook import check_playbook_text
from afterword.usecases.show_playbook import list_playbooks, show_playbook


def show(visit: Visit) -> Response:
    """Every playbook there is, and a place to try one of one's own."""
    return _list(visit)


def read(visit: Visit) -> Response:
    """One playbook as prose. Missing, Invalid."""
    shelf, name = visit.desk.wiring.shelf, visit.places["name"]
    if name not in shelf.playbook_names():
        raise Missing(f"There is no playbook {name[:80]}.")
    found = show_playbook(shelf, name)
    steps = [_step(found, key, title) for key, title in TITLES.items()]
    about = [list(pieces(one)) for one in paragraphs(found.about)]
    return visit.page("playbook.html", playbook=found, about=about, steps=steps, known=ETIQUETTE_IDS, used=_used(visit))


def use(visit: Visit) -> Response:
    """Follow it in every candidacy from now on. Missing, Invalid."""
    wiring, name = visit.desk.wiring, visit.places["name"]
    title = wiring.playbook(name).title if name in wiring.shelf.playbook_names() else ""
    if not title:
        raise Missing(f"There is no playbook {name[:80]}.")
    wiring.settings_file.write(wiring.settings() | {"playbook": name})
    return visit.go("/more/playbooks", f"New candidacies follow {title}. Those that are there keep theirs.")


def check(visit: Visit) -> Response:
    """Every problem of a text with its line; kept under a name if it was asked for and nothing is wrong."""
    text, problems = _given(visit)
    name = visit.sent.text("name")
    problems = problems or check_playbook_text(visit.desk.wiring.shelf, text)
    if problems or not name:
        return _list(visit, text, problems, checked=not problems, status=422 if problems else 200)
    try:
        visit.desk.wiring.keep_playbook(name, text)
    except AfterwordError as error:
        return _list(visit, text, (Problem("name", str(error)),), checked=True, status=422)
    return visit.go(f"/more/playbooks/{name}", f"Kept as {name}.")


def _list(
    visit: Visit, text: str = "", problems: Sequence[Problem] = (), *, checked: bool = False, status: int = 200
) -> Response:
    listed = list_playbooks(visit.desk.wiring.shelf)
    return visit.page(
        "playbooks.html",
        status=status,
        problems=[_placed(problem) for problem in problems],
        listed=listed,
        used=_used(visit),
        text=text,
        checked=checked,
        name=visit.sent.text("name"),
    )


def _given(visit: Visit) -> tuple[str, tuple[Problem, ...]]:
    upload = visit.sent.upload("file")
    if upload is None:
        text = visit.sent.raw("text")
        return text, () if text.strip() else (Problem("text", "Paste a playbook, or choose its file."),)
    try:
        return upload.content.decode("utf-8-sig").replace("\r\n", "\n"), ()
    except UnicodeDecodeError as error:
        line = upload.content.count(b"\n", 0, error.start) + 1
        return visit.sent.raw("text"), (
            Problem("file", f"Line {line}: this is not UTF-8: save the file as text in UTF-8."),
        )


def _placed(problem: Problem) -> Problem:
    """A line of the text as the field that holds it."""
    if not problem.place.startswith("line "):
        return problem
    return Problem("text", f"{problem.place.capitalize()}: {problem.sentence}")


def _used(visit: Visit) -> str:
    return visit.desk.wiring.settings().get("playbook") or "us"


def _step(playbook: Playbook, key: str, title: str) -> dict[str, Any]:
    step = getattr(playbook, key)
    text = [list(pieces(one)) for one in paragraphs(step.says.text)]
    return {"key": key, "title": title, "says": step.says, "text": text, "short": in_short(step)}
