"""The typesetter: sheets become PDF/UA-1 files and pictures, with the fonts of the shelf and no network."""

from __future__ import annotations

import json
import re
import unicodedata
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import Any

import typst
from whenever import PlainDateTime

from afterword.core.paper.model import Measured, Paper, Sheet, Typeset
from afterword.core.problems import Invalid, Unavailable

_SHELF = Path(__file__).parents[2] / "shelf"
_TEMPLATES = _SHELF / "paper"
_STANDARDS = ["ua-1", "a-2a"]
_MISSING = re.compile(r"the text `\"(.+?)\"` could not be displayed", re.DOTALL)
_COUNT = re.compile(rb"/Type/Pages/Count (\d+)")
_MOST_SIGNS = 40_000


class TypstTypesetter:
    """Sets sheets, one at a time. ``own_fonts``: a folder where the candidate may lay fonts for letters that ours lack."""

    def __init__(self, own_fonts: Path | None = None) -> None:
        self._own = own_fonts
        self._lock = Lock()  # what is asked of a compiled sheet is asked of the last one

    def pdf(self, sheet: Sheet) -> Typeset:
        """The sheet as a file, and its measures. Invalid for a letter that no font has, or a text beyond all bounds."""
        inputs = self._inputs(sheet)
        with self._lock:
            made = self._compile(sheet, inputs, format="pdf", pdf_standards=_STANDARDS, timestamp=_stamp(sheet))
            found = json.loads(self._compiler.query("<measured>", field="value", one=True))
        pages = _COUNT.search(made)
        return Typeset(
            made, Measured(**{name: float(value) for name, value in found.items()}, pages=int(pages[1]) if pages else 1)
        )

    def pictures(self, sheet: Sheet, resolution: float) -> tuple[bytes, ...]:
        """The pages as PNG, at ``resolution`` dots an inch."""
        inputs = self._inputs(sheet)
        with self._lock:
            made = self._compile(sheet, inputs, format="png", ppi=resolution)
        return (made,) if isinstance(made, bytes) else tuple(made)

    def _compile(self, sheet: Sheet, inputs: dict[str, str], **wanted: Any) -> Any:
        source = _TEMPLATES / f"{sheet.piece.value}.typ"
        try:
            return self._compiler.compile(input=str(source), sys_inputs=inputs, **wanted)
        except typst.TypstError as error:
            if found := _MISSING.search(error.message):
                raise Invalid(self._lacks(found[1])) from error
            raise Unavailable(f"The sheet could not be set: {error.message}") from error

    def _lacks(self, text: str) -> str:
        known = ", ".join(
            f"“{sign}” ({unicodedata.name(sign, 'a sign without a name').lower()})" for sign in dict.fromkeys(text)
        )
        place = f", or lay a font that has it into {self._own}" if self._own else ""
        return f"No font here has {known}: write it otherwise{place}."

    def _inputs(self, sheet: Sheet) -> dict[str, str]:
        text = json.dumps(
            {
                "title": sheet.title,
                "author": sheet.author,
                "language": sheet.language,
                "made-on": {"year": sheet.made_on.year, "month": sheet.made_on.month, "day": sheet.made_on.day},
                "paper": _size(sheet.paper),
                "carrier": _size(sheet.carrier) if sheet.carrier else None,
                "faces": self._own_families,
                "content": dict(sheet.content),
            },
            ensure_ascii=False,
        )
        if len(text) > _MOST_SIGNS:
            raise Invalid(f"The text has {len(text):,} letters, far more than any sheet holds: shorten it.")
        return {"sheet": text}

    @cached_property
    def _own_families(self) -> list[str]:
        if self._own is None or not self._own.is_dir():
            return []
        return typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(self._own)]
        ).families()

    @cached_property
    def _compiler(self) -> typst.Compiler:
        places = [str(_SHELF / "fonts"), *([str(self._own)] if self._own_families else [])]
        fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=places)
        return typst.Compiler(root=str(_TEMPLATES), font_paths=fonts)


def _size(paper: Paper) -> dict[str, float]:
    return {"width": paper.width, "height": paper.height}


def _stamp(sheet: Sheet) -> int:
    day = sheet.made_on
    return int(PlainDateTime(day.year, day.month, day.day).assume_tz("UTC").timestamp())
