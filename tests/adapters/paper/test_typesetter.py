"""Sheets set in type: what a reader, a screen reader and a printer get of them. Poppler (pdftotext, pdffonts) reads the files."""

import io
from dataclasses import replace
from pathlib import Path

import outloud
import pdfua
import pytest
from PIL import Image, ImageChops, ImageStat
from whenever import Instant

from afterword.adapters.paper.typesetter import TypstTypesetter
from afterword.adapters.shelf.files import FileShelf
from afterword.core.note.draft import Draft, Sentence
from afterword.core.note.model import NoteForm
from afterword.core.paper.call_sheet import call_sheet
from afterword.core.paper.legible import flaws
from afterword.core.paper.model import Piece, Style, Wishes
from afterword.core.paper.sizes import A4, CARDS, ENVELOPES, LETTER
from afterword.core.paper.slip import slip
from afterword.core.playbook.parse import load
from afterword.core.problems import Invalid
from tests.adapters.paper.poppler import read
from tests.core.paper.case import CARD_TEXT, LETTER_TEXT, ON, candidacy, note, renamed, sheet

GOLDEN = Path(__file__).parent / "golden"
TYPESETTER = TypstTypesetter()


def _slip():
    case = candidacy()
    return slip(
        case, case.people[0], load("us", FileShelf().playbook_text), Instant("2026-11-13T14:30:00Z"), ON, LETTER
    )


def _call():
    case = candidacy()
    said = "Hello, Ms. Okafor. This is Amara Nwosu, calling about the Litigation Associate position; my number is 212-555-0142."
    points = (Sentence("Have a pen before you.", "row"), Sentence("If she answers: “Is this a good moment?”", "row"))
    return call_sheet(case, case.people[0], Draft(note(case, said, NoteForm.CALL_SCRIPT), (), points), ON, A4)


SHEETS = {
    "letter-block": lambda: sheet(Piece.LETTER),
    "letter-modified-a4": lambda: sheet(
        Piece.LETTER,
        "a4",
        wishes=Wishes(style=Style.MODIFIED, enclosures=("Writing sample",), copies=("Daniel Reyes",)),
    ),
    **{f"card-{card.name}": lambda card=card: sheet(Piece.CARD, card.name) for card in CARDS},
    **{
        f"inside-{card.name}": lambda card=card: sheet(Piece.CARD, card.name, wishes=Wishes(inside_only=True))
        for card in CARDS
    },
    **{f"copying-{card.name}": lambda card=card: sheet(Piece.COPYING_SHEET, card.name) for card in CARDS},
    **{f"envelope-{cover.name}": lambda cover=cover: sheet(Piece.ENVELOPE, cover.name) for cover in ENVELOPES},
    "slip": _slip,
    "call-sheet": _call,
}
every_sheet = pytest.mark.parametrize("name", SHEETS)


def words_in(value):
    """The words of a sheet's content, in the order in which they are to be read."""
    if isinstance(value, str):
        return value.split()
    rows = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [word for row in rows for word in words_in(row)]


@every_sheet
def test_each_piece_is_legible(name):
    made = SHEETS[name]()
    assert flaws(made, TYPESETTER.pdf(made).measured) == ()


@every_sheet
def test_each_piece_is_tagged_and_passes_two_checkers_of_pdf_ua(name, tmp_path):
    path = tmp_path / "sheet.pdf"
    path.write_bytes(TYPESETTER.pdf(SHEETS[name]()).pdf)
    assert [found for outcome in pdfua.validate(str(path)).outcomes for found in outcome.findings] == []
    assert [found for found in outloud.check(str(path)).findings if found.severity == "error"] == []
    assert "Tagged:          yes" in read(path.read_bytes(), "pdfinfo")


@every_sheet
def test_each_font_is_embedded_and_tells_its_letters(name):
    rows = read(TYPESETTER.pdf(SHEETS[name]()).pdf, "pdffonts").splitlines()[2:]
    assert rows
    assert all(row.split()[-5:-2] == ["yes", "yes", "yes"] for row in rows)


@every_sheet
def test_the_same_sheet_is_the_same_file(name):
    first = TYPESETTER.pdf(SHEETS[name]()).pdf
    assert TYPESETTER.pdf(SHEETS[name]()).pdf == first
    assert TypstTypesetter().pdf(SHEETS[name]()).pdf == first


@every_sheet
def test_each_piece_looks_as_it_was_signed_off(name):
    """Pictures that a person looked at; a few grey dots may differ, a line may not."""
    for number, page in enumerate(TYPESETTER.pictures(SHEETS[name](), 50)):
        golden = Image.open(GOLDEN / f"{name}-{number}.png").convert("L")
        picture = Image.open(io.BytesIO(page)).convert("L")
        assert picture.size == golden.size
        assert ImageStat.Stat(ImageChops.difference(picture, golden)).rms[0] < 1.5


@every_sheet
def test_each_piece_reads_as_it_was_signed_off(name):
    assert read(TYPESETTER.pdf(SHEETS[name]()).pdf) == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


def test_a_letter_is_read_in_its_order():
    made = sheet(Piece.LETTER)
    content = made.content
    wanted = [
        "Amara",
        "Nwosu",
        *words_in(
            [content["date"], content["inside"], content["salutation"], content["paragraphs"], content["closing"]]
        ),
    ]
    found = [word for word in read(TYPESETTER.pdf(made).pdf).split() if word in wanted]
    places = [
        found.index(word) for word in ("November", "Ms.", "Springfield,", "Dear", "Thank", "Having", "Sincerely,")
    ]
    assert places == sorted(places)
    assert [word for word in wanted if word not in found] == []


HOSTILE = (
    '#read("/etc/passwd") #include "x.typ" *bold* _it_ $x^2$ = heading\n\n- a list\n\n// remark /* */ <label> @ref '
    "#sys.inputs {{ 7*7 }} <b>x</b> \\ ~ `raw` ```typ #panic() ``` https://x.example/#set #let x = 1; #x"
)


def test_what_the_candidate_wrote_is_never_markup():
    made = sheet(Piece.LETTER, text=LETTER_TEXT.replace("Our conversation", HOSTILE + "\n\nOur conversation"))
    said = read(TYPESETTER.pdf(made).pdf)
    for piece in (
        "#include",
        "*bold*",
        "_it_",
        "$x^2$",
        "= heading",
        "//",
        "<label>",
        "@ref",
        "{{ 7*7 }}",
        "<b>x</b>",
        "`raw`",
        "#let x = 1; #x",
    ):
        assert piece in said
    assert "root:" not in said


def test_hostile_names_are_names():
    case = candidacy(name="#panic() $Amara$", reader='*Ruth* #read("x")', title="<b>")
    for piece in (Piece.LETTER, Piece.ENVELOPE, Piece.CARD):
        assert "Ruth" in read(TYPESETTER.pdf(sheet(piece, case=case)).pdf) or piece is Piece.CARD


@pytest.mark.parametrize(
    "name",
    [
        "Nguyễn Thị Ánh",
        "Łukasz Żółć",
        "Þórdís Ægisdóttir",
        "Şebnem Çağlar",
        "Ελένη Παπαδοπούλου",
        "Анна Каренина",
        "ʻAolani Kahananui",
        "Ibsen Ålgård–Øst",
    ],
)
def test_names_of_europe_and_beyond_print(name):
    made = sheet(Piece.ENVELOPE, case=renamed(candidacy(), name=name, title=None))
    assert name in " ".join(read(TYPESETTER.pdf(made).pdf).split())


@pytest.mark.parametrize(
    ("name", "font"),
    [("דנה לוי", "NotoSerifHebrew"), ("محمد الأمين", "NotoNaskhArabic"), ("प्रिया शर्मा", "NotoSerifDevanagari")],
)
def test_names_in_other_scripts_print_in_a_face_of_their_own(name, font):
    made = TYPESETTER.pdf(sheet(Piece.ENVELOPE, case=renamed(candidacy(), name=name, title=None)))
    assert font in read(made.pdf, "pdffonts")
    letters = {letter for letter in read(made.pdf) if letter.isalpha() and not letter.isascii()}
    assert letters


@pytest.mark.parametrize(
    ("sign", "named"), [("李", "cjk unified ideograph"), ("😀", "grinning face"), ("₦", "naira sign")]
)
def test_a_letter_that_no_font_has_is_named_and_never_an_empty_box(sign, named, tmp_path):
    case = renamed(candidacy(), name=f"Ruth {sign}", title=None)
    with pytest.raises(Invalid, match=named) as found:
        TypstTypesetter(tmp_path).pdf(sheet(Piece.ENVELOPE, case=case))
    assert str(tmp_path) in str(found.value)


def test_a_font_of_the_candidates_own_helps(tmp_path):
    source = Path("src/afterword/shelf/fonts/NotoSerifHebrew-Regular.ttf")
    (tmp_path / source.name).write_bytes((Path(__file__).parents[3] / source).read_bytes())
    made = sheet(Piece.ENVELOPE, case=renamed(candidacy(), name="דנה", title=None))
    assert b"%PDF" in TypstTypesetter(tmp_path).pdf(made).pdf


def test_unseen_signs_turn_no_line_about():
    made = sheet(Piece.LETTER, case=renamed(candidacy(), name="Ruth \u202eOkafor\x07"))
    assert "Ms. Ruth Okafor" in read(TYPESETTER.pdf(made).pdf)


def test_four_hundred_words_are_too_many_for_a_card_and_the_flaw_says_so():
    long = CARD_TEXT.replace("Thank you", "I am very glad that we spoke, and " * 55 + "thank you")
    for card in CARDS:
        made = sheet(Piece.CARD, card.name, text=long)
        found = flaws(made, TYPESETTER.pdf(made).measured)
        assert "overflow" in {flaw.name for flaw in found}, card.name
        assert "too long for" in found[0].sentence


def test_a_letter_of_two_pages_is_a_flaw_and_a_long_one_is_set_smaller():
    block = LETTER_TEXT.split("\n\n")[2]
    sizes = []
    for times in (0, 3, 4, 5, 12):
        made = sheet(
            Piece.LETTER, text=LETTER_TEXT.replace("Our conversation", (block + "\n\n") * times + "Our conversation")
        )
        typeset = TYPESETTER.pdf(made)
        sizes.append(typeset.measured.size)
        assert bool(flaws(made, typeset.measured)) is (times == 12), times
    assert sizes[0] == 12
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[-1] < sizes[0]


def test_twelve_lines_of_address_and_two_hundred_letters_of_name_still_print():
    case = candidacy(reader="Ruth " + "Okafor" * 33, address="\n".join(f"Line {number}" for number in range(12)))
    for piece in (Piece.LETTER, Piece.ENVELOPE):
        made = sheet(piece, case=case)
        names = {flaw.name for flaw in flaws(made, TYPESETTER.pdf(made).measured)}
        assert names & {"long-address", "long-name", "overflow"}


def test_a_text_beyond_all_bounds_is_refused_before_it_takes_minutes():
    with pytest.raises(Invalid, match="far more than any sheet holds"):
        TYPESETTER.pdf(sheet(Piece.LETTER, text=LETTER_TEXT.replace("Our", "word " * 20_000 + "Our")))


def test_a_short_letter_stands_above_the_middle_and_not_at_the_top():
    made = sheet(Piece.LETTER, text="Dear Ms. Okafor:\n\nThank you for Thursday.\n\nSincerely,\nAmara Nwosu")
    page = Image.open(io.BytesIO(TYPESETTER.pictures(made, 20)[0])).convert("L")
    rows = [y for y in range(page.height) if min(page.crop((0, y, page.width, y + 1)).tobytes()) < 200]
    below_head = [y for y in rows if y > page.height * 0.15]
    assert page.height * 0.2 < below_head[0] < page.height * 0.45
    assert below_head[-1] < page.height * 0.8


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.name)
def test_front_and_inside_lie_back_to_back(card):
    """Printed on both sides and turned on the short edge, the front is behind the left half of the inside."""
    pages = [
        Image.open(io.BytesIO(page)).convert("L") for page in TYPESETTER.pictures(sheet(Piece.CARD, card.name), 40)
    ]
    assert len(pages) == 2
    for page in pages:
        middle, inner = page.width // 2, int(page.height * 0.2)
        halves = [
            page.crop((int(page.width * 0.06), inner, middle, page.height - inner)),
            page.crop((middle, inner, page.width, page.height - inner)),
        ]
        assert halves[0].getextrema()[0] > 200  # nothing on the left of either side
        assert halves[1].getextrema()[0] < 120


def test_no_piece_depends_on_the_machines_fonts(monkeypatch, tmp_path):
    first = TYPESETTER.pdf(sheet(Piece.LETTER)).pdf
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert TypstTypesetter().pdf(sheet(Piece.LETTER)).pdf == first


def test_another_day_is_another_file():
    made = sheet(Piece.ENVELOPE)
    assert TYPESETTER.pdf(made).pdf != TYPESETTER.pdf(replace(made, made_on=ON.add(days=1))).pdf


def test_the_letterhead_stands_in_the_middle():
    page = Image.open(io.BytesIO(TYPESETTER.pictures(sheet(Piece.LETTER), 50)[0])).convert("L")
    left, _, right, _ = ImageChops.invert(page.crop((0, 0, page.width, page.height // 7))).getbbox()
    assert abs((left + right) / 2 - page.width / 2) < 2
