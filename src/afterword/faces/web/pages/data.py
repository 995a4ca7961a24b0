"""Your data: taken with you, brought in, backed up."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile
from typing import IO, Any
from urllib.parse import quote
from weakref import finalize

from starlette.responses import Response, StreamingResponse

from afterword.core.problems import Invalid, Problem
from afterword.faces.web.visit import Visit
from afterword.usecases.backup import backup
from afterword.usecases.export import export, export_whole
from afterword.usecases.import_ import import_, preview
from afterword.usecases.open_document import parse_document

_HELD = "import"
_CHUNK = 256 * 1024
_SHOWN = 50


def show(visit: Visit) -> Response:
    """What there is, and the ways out and in."""
    return _page(visit)


def take_all(visit: Visit) -> Response:
    """Everything with its ids, audit and drafts, as one JSON file that another machine takes in."""
    return _download(export_whole(visit.desk.wiring.store(), visit.desk.wiring.post()), "afterword.json")


def take_one(visit: Visit) -> Response:
    """One candidacy as its document. Missing."""
    id_ = visit.places["id"]
    return _download(export(visit.desk.wiring.store(), [id_])[0], f"{id_}.json")


def take_backup(visit: Visit) -> Response:
    """One complete file of the database, made for this answer and gone with it."""
    wiring = visit.desk.wiring
    content = TemporaryFile(dir=wiring.data_folder)  # noqa: SIM115  (closed with whoever reads it)
    with TemporaryDirectory(dir=wiring.data_folder) as folder:
        path = backup(wiring.store(), Path(folder) / "afterword.sqlite3")
        with path.open("rb") as file:
            shutil.copyfileobj(file, content)
    size = content.tell()
    content.seek(0)
    headers = _headers("afterword-backup.sqlite3") | {"Content-Length": str(size)}
    return StreamingResponse(_chunks(content), media_type="application/vnd.sqlite3", headers=headers)


def bring(visit: Visit) -> Response:
    """Read a file or a text, and show what it would do; nothing is kept yet."""
    try:
        document = _given(visit)
    except Invalid as error:
        return _page(visit, problems=error.problems or (Problem("file", str(error)),), status=422)
    found, problems = preview(visit.desk.wiring.store(), document, visit.desk.wiring.schemas)
    if problems:
        return _page(visit, problems=problems, status=422)
    visit.session.held[_HELD] = document
    return visit.page("import.html", found=found[:_SHOWN], more=len(found[_SHOWN:]), count=len(found))


def keep(visit: Visit) -> Response:
    """Keep what was shown: all of it or nothing."""
    wiring = visit.desk.wiring
    document = visit.session.held.pop(_HELD, None)
    if document is None:
        return visit.go("/more/data", "That file is no longer at hand. Choose it again.")
    ids, problems = import_(
        wiring.store(), document, wiring.clock.now(), wiring.schemas, wiring.times_of, wiring.closed_days_for
    )
    if problems:
        return _page(visit, problems=problems, status=422)
    count = f"{len(ids)} candidacies are" if len(ids) > 1 else f"{ids[0]} is"
    return visit.go("/candidacies" if len(ids) > 1 else f"/c/{quote(ids[0], safe='')}", f"{count} kept.")


def leave_it(visit: Visit) -> Response:
    """Forget the file that was shown."""
    visit.session.held.pop(_HELD, None)
    return visit.go("/more/data", "Nothing was kept.")


def _given(visit: Visit) -> Any:
    upload = visit.sent.upload("file")
    text = visit.sent.raw("text")
    if upload is None and not text.strip():
        raise Invalid("Nothing was given.", (Problem("file", "Choose a file, or paste its text."),))
    return parse_document(upload.content, upload.name) if upload else parse_document(text.encode(), "text")


def _page(visit: Visit, *, problems: Sequence[Problem] = (), status: int = 200) -> Response:
    store = visit.desk.wiring.store()
    rows: list[tuple[str, str, str]] = list(store.ids())
    return visit.page(
        "data.html",
        status=status,
        problems=[_placed(problem) for problem in problems],
        rows=rows[:_SHOWN],
        count=len(rows),
        text=visit.sent.raw("text"),
        folder=visit.desk.wiring.data_folder,
    )


def _placed(problem: Problem) -> Problem:
    """A place inside the file as part of the sentence."""
    return problem if problem.place in ("file", "text") else Problem("file", str(problem))


def _download(document: Any, name: str) -> Response:
    text = json.dumps(document, ensure_ascii=False, indent=2) + "\n"
    return Response(text, media_type="application/json", headers=_headers(name))


def _headers(name: str) -> dict[str, str]:
    """The name of the file for whoever saves it (RFC 6266, RFC 8187)."""
    return {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(name, safe='')}"}


def _chunks(content: IO[bytes]) -> Iterator[bytes]:
    """The file bit by bit; it is closed with whoever reads it, also where the browser hangs up before the first bit."""
    chunks = iter(lambda: content.read(_CHUNK), b"")
    reading = (chunk for chunk in chunks)
    finalize(reading, content.close)
    return reading
