"""`afterword print` and `afterword preview`: the letter, the card and what goes with them, on paper or as a picture."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from afterword.core.problems import AfterwordError, Conflict, Invalid, Missing, Unavailable
from afterword.faces.cli.app import App, complete_candidacy, tell

if TYPE_CHECKING:
    from afterword.core.paper.model import Flaw, Piece, Sheet, Typeset, Wishes
    from afterword.usecases.put_on_paper import Reader

_PIECES = ("letter", "card", "copying-sheet", "envelope", "slip", "call-sheet")


def _of_sheet(command: Any) -> Any:
    """What print and preview are told alike."""
    for option in (
        click.option("--copy-to", "copies", metavar="NAME", multiple=True, help="A cc line beneath the letter."),
        click.option(
            "--enclosure", "enclosures", metavar="WHAT", multiple=True, help="A line for what lies in the letter."
        ),
        click.option("--inside-only", is_flag=True, help="Only the inside of the card, for one that you bought."),
        click.option(
            "--style",
            type=click.Choice(["block", "modified"]),
            default="block",
            show_default=True,
            help="How the letter stands on its page.",
        ),
        click.option(
            "--paper", metavar="SIZE", help="letter or a4; a card: 5x7, a2, a6; an envelope: 10, dl, a7, a2, c6."
        ),
        click.option(
            "--as", "as_", type=click.Choice(_PIECES), default="letter", show_default=True, help="What to print."
        ),
        click.option(
            "--candidacy",
            metavar="NAME",
            help="Where several people answer to the name.",
            shell_complete=complete_candidacy,
        ),
        click.argument("who", metavar="PERSON"),
    ):
        command = option(command)
    return command


@click.command(name="print")
@_of_sheet
@click.option("--output", "-o", metavar="PATH", help="Write this file, or into this folder.")
@click.option("--open", "open_", is_flag=True, help="Show it in your viewer, to print from there.")
@click.option("--printer", metavar="NAME", help="Print it there; a name that is none lists the printers.")
@click.option("--anyway", is_flag=True, help="Print it though it is not legible enough.")
@click.pass_obj
def print_(
    app: App,
    /,
    who: str,
    candidacy: str | None,
    as_: str,
    output: str | None,
    printer: str | None,
    *,
    open_: bool,
    anyway: bool,
    **wished: Any,
) -> int:
    """Set a note in type, as if a stationer had made it; print it, or write a PDF.

    \b
    letter         with letterhead, date and inside address
    card           "Thank You" on its front, folded from one sheet
    copying-sheet  the card's text line by line, to write by hand
    envelope       with "By hand, c/o Reception"
    slip           where to hand it in, until when, what to say
    call-sheet     the points, the voicemail, boxes for what came of it

    PERSON is an id or a name. A candidacy's name stands for everybody of its last interview. Letters and cards must be approved.
    Printing is not delivering: afterword log handed-in, once it was. The exit code is 1 where something keeps a sheet from being legible.
    """  # noqa: D301  (click wants the backspace)
    from afterword.usecases.put_on_paper import readers, set_sheet, sheet_for  # noqa: PLC0415  (this command only)

    if sum(map(bool, (output, open_, printer))) > 1:
        raise Invalid("Choose one of --output, --open and --printer.")
    piece, wishes = _asked(as_, wished)
    people = readers(app.store(), who, candidacy)
    done, flawed, problem = 0, False, None
    for reader in people:
        try:
            sheet = sheet_for(reader, piece, wishes, _desk(app, reader))
        except AfterwordError as error:
            problem = error
            if len(people) > 1:
                tell(str(error), err=True)
            continue
        made, flaws = set_sheet(sheet, app.typesetter)
        flawed = _tell_flaws(flaws, reader) or flawed
        if flaws and printer and not anyway:
            tell(f"Not printed for {reader.person.name}: mend it, or say --anyway.", err=True)
            continue
        _put(app, reader, sheet, made, output, printer, open_=open_)
        done += 1
    if problem and not done and not flawed:
        raise problem
    if done and piece.value in {"letter", "card", "copying-sheet", "envelope"}:
        tell("Printing is not delivering: once it is handed in, afterword log handed-in.", err=True)
    return 1 if flawed or problem else 0


@click.command()
@_of_sheet
@click.option("--resolution", type=click.IntRange(30, 400), default=96, show_default=True, help="Dots an inch.")
@click.option(
    "--output", "-o", metavar="PATH", help="Write the picture there (PNG); of several pages, each with its number."
)
@click.pass_obj
def preview(
    app: App, /, who: str, candidacy: str | None, as_: str, resolution: int, output: str | None, **wished: Any
) -> int:
    """Look at a sheet before it is printed, approved or not: in the terminal where it can show pictures, else in your viewer."""
    from afterword.faces.present.terminal_picture import for_terminal  # noqa: PLC0415
    from afterword.usecases.put_on_paper import readers, set_sheet, sheet_for  # noqa: PLC0415

    piece, wishes = _asked(as_, wished)
    flawed = False
    for reader in readers(app.store(), who, candidacy):
        sheet = sheet_for(reader, piece, wishes, _desk(app, reader), proof=True)
        made, flaws = set_sheet(sheet, app.typesetter)
        pages = app.typesetter.pictures(sheet, float(resolution))
        shown = None if output else [for_terminal(page, is_terminal=sys.stdout.isatty()) for page in pages]
        if output:
            _write_pictures(Path(output), pages)
        elif shown and all(shown):
            click.echo("\n".join(text for text in shown if text))
        else:
            click.launch(str(_for_viewer(app, reader, piece, made)))
        flawed = _tell_flaws(flaws, reader) or flawed
    return 1 if flawed else 0


def _asked(as_: str, wished: dict[str, Any]) -> tuple[Piece, Wishes]:
    from afterword.core.paper.model import Piece, Style, Wishes  # noqa: PLC0415

    wishes = Wishes(
        wished["paper"], Style(wished["style"]), wished["inside_only"], wished["enclosures"], wished["copies"]
    )
    return Piece(as_), wishes


def _desk(app: App, reader: Reader) -> Any:
    from afterword.usecases.put_on_paper import Desk  # noqa: PLC0415

    playbook = app.playbook(reader.kept.candidacy.playbook)
    return Desk(app.store(), app.shelf, lambda: app.checker, playbook, app.clock.now())


def _tell_flaws(flaws: tuple[Flaw, ...], reader: Reader) -> bool:
    for flaw in flaws:
        tell(f"! {reader.person.name}: {flaw.sentence} (E5)", err=True)
    return bool(flaws)


def _put(
    app: App, reader: Reader, sheet: Sheet, made: Typeset, output: str | None, printer: str | None, *, open_: bool
) -> None:
    from afterword.adapters.paper.files import write_pdf  # noqa: PLC0415

    if printer:
        try:
            order = app.printers.print(made.pdf, sheet.title, printer, _printed_on(sheet, made))
        except Unavailable as error:
            raise Unavailable(f"{error} The option -o writes the file instead.") from error
        click.echo(f"{sheet.title}: with the printer as {order}.")
        return
    if open_:
        click.launch(str(_for_viewer(app, reader, sheet.piece, made)))
        return
    path = _path(reader, sheet, output)
    write_pdf(path, made.pdf)
    click.echo(f"{sheet.title}: {path}")


def _printed_on(sheet: Sheet, made: Typeset) -> Any:
    from afterword.ports import PrintedOn  # noqa: PLC0415

    paper = sheet.carrier or sheet.paper
    return PrintedOn(paper.width, paper.height, two_sided=made.measured.pages > 1)


def _path(reader: Reader, sheet: Sheet, output: str | None) -> Path:
    name = f"{reader.kept.id}-{reader.person.id}-{sheet.piece.value}.pdf"
    if output is None:
        return Path(name)
    path = Path(output)
    if path.is_dir():
        return path / name
    if not path.parent.is_dir():
        raise Missing(f"There is no folder {path.parent}.")
    return path


def _for_viewer(app: App, reader: Reader, piece: Piece, made: Typeset) -> Path:
    from afterword.adapters.paper.files import write_pdf  # noqa: PLC0415

    folder = app.data_folder / "paper"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / f"{reader.kept.id}-{reader.person.id}-{piece.value}.pdf"
    write_pdf(path, made.pdf)
    return path


def _write_pictures(path: Path, pages: tuple[bytes, ...]) -> None:
    for number, page in enumerate(pages, start=1):
        place = path if len(pages) == 1 else path.with_stem(f"{path.stem}-{number}")
        if place.exists() and not place.read_bytes().startswith(b"\x89PNG"):
            raise Conflict(f"{place} is no PNG, and is left alone.")
        place.write_bytes(page)
        click.echo(str(place))
