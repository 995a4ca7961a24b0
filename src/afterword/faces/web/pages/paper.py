"""Paper: a true picture of the letter, the card and what goes with them; the file, and the printer of the machine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote, urlencode

from starlette.responses import RedirectResponse, Response

from afterword.core.note.model import NoteForm, NoteKind
from afterword.core.paper.model import Flaw, Piece, Sheet, Style, Typeset, Wishes
from afterword.core.paper.sizes import formats
from afterword.core.plan.words import say_person
from afterword.core.problems import AfterwordError, Invalid, Missing, Problem, Refused, Unavailable
from afterword.faces.web.steps import candidacy_path, note_path
from afterword.faces.web.visit import Visit
from afterword.ports import PrintedOn
from afterword.usecases.put_on_paper import Desk, Reader, set_sheet, sheet_for

NAMES = {
    Piece.LETTER: "Letter",
    Piece.CARD: "Card",
    Piece.COPYING_SHEET: "Sheet to copy the card from by hand",
    Piece.ENVELOPE: "Envelope",
    Piece.SLIP: "Slip for handing it in",
    Piece.CALL_SHEET: "Call sheet",
}
_FORMS = {Piece.LETTER: NoteForm.LETTER, Piece.CARD: NoteForm.CARD, Piece.COPYING_SHEET: NoteForm.CARD}
_TOGETHER = (
    (Piece.LETTER, Piece.CARD, Piece.COPYING_SHEET, Piece.ENVELOPE, Piece.SLIP),
    (Piece.CALL_SHEET,),
)
_INCH = 25.4  # millimetres
_RESOLUTION = 144.0  # dots an inch: sharp on a telephone, small on the way


@dataclass(frozen=True, slots=True)
class AtPaper:
    """One sheet for one person, as it is wished for."""

    reader: Reader
    piece: Piece
    wishes: Wishes
    desk: Desk

    @property
    def path(self) -> str:
        """Its page."""
        return _path(self.reader, self.piece)

    @property
    def query(self) -> str:
        """The wishes as they stand after a question mark."""
        asked = {"paper": self.wishes.paper or "", "style": self.wishes.style.value}
        asked |= {"inside": "1"} if self.wishes.inside_only else {}
        return urlencode({name: value for name, value in asked.items() if value and value != Style.BLOCK.value})

    @property
    def note_path(self) -> str:
        """The page of the note that stands on it; empty if there is none."""
        form = _FORMS.get(self.piece)
        return note_path(self.reader.kept.id, self.reader.person.id, NoteKind.THANK_YOU, form) if form else ""


def show(visit: Visit) -> Response:
    """The pages as they would come out of the printer, approved or not."""
    at = _at(visit)
    try:
        sheet = sheet_for(at.reader, at.piece, at.wishes, at.desk, proof=True)
        made, flaws = set_sheet(sheet, visit.desk.wiring.typesetter)
    except Missing:
        if at.note_path:
            return RedirectResponse(at.note_path, 303)
        raise
    except Invalid as error:
        return _page(visit, at, None, None, (), problems=[Problem("", str(error))])
    return _page(visit, at, sheet, made, flaws)


def picture(visit: Visit) -> Response:
    """One page of it as PNG."""
    at, number = _at(visit), visit.places["page"]
    sheet = sheet_for(at.reader, at.piece, at.wishes, at.desk, proof=True)
    pages = visit.desk.wiring.typesetter.pictures(sheet, _RESOLUTION)
    if not number.isdecimal() or not 1 <= int(number) <= len(pages):
        raise Missing("There is no such page.")
    return Response(pages[int(number) - 1], media_type="image/png")


def file(visit: Visit) -> Response:
    """The file to be printed, of what was approved."""
    at = _at(visit)
    made, _ = set_sheet(sheet_for(at.reader, at.piece, at.wishes, at.desk), visit.desk.wiring.typesetter)
    name = quote(f"{at.reader.kept.id}-{at.reader.person.id}-{at.piece.value}.pdf", safe="")
    headers = {"Content-Disposition": f"attachment; filename*=UTF-8''{name}"}
    return Response(made.pdf, media_type="application/pdf", headers=headers)


def printers(visit: Visit) -> Response:
    """The printers of the machine that Afterword runs on."""
    return _printers(visit, _at(visit))


def print_(visit: Visit) -> Response:
    """Hand it to a printer; what is not legible only if that is wanted all the same."""
    at = _at(visit)
    try:
        sheet = sheet_for(at.reader, at.piece, at.wishes, at.desk)
        made, flaws = set_sheet(sheet, visit.desk.wiring.typesetter)
        if flaws and not visit.sent.has("anyway"):
            return _printers(visit, at, [Problem("anyway", one.sentence) for one in flaws])
        paper = sheet.carrier or sheet.paper
        on = PrintedOn(paper.width, paper.height, two_sided=made.measured.pages > 1)
        order = visit.desk.wiring.printers.print(made.pdf, sheet.title, visit.sent.text("printer"), on)
    except AfterwordError as error:
        return _printers(visit, at, [Problem("", str(error))])
    return visit.go(
        _with(at.path, at.query), f"{sheet.title}: with the printer as {order}. Printing is not delivering."
    )


def _printers(visit: Visit, at: AtPaper, problems: Sequence[Problem] = ()) -> Response:
    try:
        names, why = list(visit.desk.wiring.printers.names()), ""
    except Unavailable as error:
        names, why = [], str(error)
    return visit.page(
        "print.html",
        status=422 if problems else 200,
        problems=problems,
        at=at,
        name=NAMES[at.piece],
        printers=names,
        why=why,
        query=at.query,
    )


def _extent(sheet: Sheet) -> tuple[int, int]:
    """Width and height of its picture in pixels, so that the page keeps its place for it."""
    paper = sheet.carrier or sheet.paper
    return round(paper.width / _INCH * _RESOLUTION), round(paper.height / _INCH * _RESOLUTION)


def _page(
    visit: Visit,
    at: AtPaper,
    sheet: Sheet | None,
    made: Typeset | None,
    flaws: Sequence[Flaw],
    *,
    problems: Sequence[Problem] = (),
) -> Response:
    together = next(pieces for pieces in _TOGETHER if at.piece in pieces)
    return visit.page(
        "paper.html",
        status=422 if problems else 200,
        problems=problems,
        at=at,
        name=NAMES[at.piece],
        to=say_person(at.reader.person),
        pages=[
            _with(f"{at.path}/{number}.png", at.query) for number in range(1, (made.measured.pages if made else 0) + 1)
        ],
        extent=_extent(sheet) if sheet else None,
        flaws=flaws,
        approved=_is_approved(at),
        others=[(NAMES[piece], _path(at.reader, piece)) for piece in together if piece is not at.piece],
        sizes=[(paper.name, paper.words) for paper in formats(at.piece)],
        size=sheet.paper.name if sheet else at.wishes.paper,
        query=at.query,
    )


def _is_approved(at: AtPaper) -> bool:
    """Whether it may be printed."""
    try:
        sheet_for(at.reader, at.piece, at.wishes, at.desk)
    except Refused:
        return False
    except AfterwordError:
        return True  # that fault is told by its own sentence
    return True


def _at(visit: Visit) -> AtPaper:
    kept = visit.desk.kept(visit.places["id"])
    person = kept.candidacy.person(visit.places["person"])
    piece = next((one for one in Piece if one == visit.places["piece"]), None)
    if person is None or piece is None:
        raise Missing("There is no such sheet.")
    wiring = visit.desk.wiring
    playbook = wiring.playbook(kept.candidacy.playbook)
    desk = Desk(wiring.store(), wiring.shelf, lambda: visit.desk.checker, playbook, wiring.clock.now())
    return AtPaper(Reader(kept, person), piece, _wishes(visit, piece), desk)


def _wishes(visit: Visit, piece: Piece) -> Wishes:
    """What is wished for; a size that there is not is the usual one."""
    paper = visit.query.get("paper") or None
    known = {one.name for one in formats(piece)}
    style = Style.MODIFIED if visit.query.get("style") == Style.MODIFIED.value else Style.BLOCK
    return Wishes(paper if paper in known else None, style, inside_only="inside" in visit.query)


def _path(reader: Reader, piece: Piece) -> str:
    return candidacy_path(reader.kept.id, f"/paper/{quote(reader.person.id, safe='')}/{piece.value}")


def _with(path: str, query: str) -> str:
    return f"{path}?{query}" if query else path
