"""Letters in type: milliseconds cold and warm, and for a thousand, beside WeasyPrint, LibreOffice and the engine alone.

Usage: python bench/paper.py [--letters 1000]

The engine alone sets the same letter from a template that has nothing to measure or choose. WeasyPrint and LibreOffice are given the
same words as HTML, in one style sheet; where they are not installed, that is said.
"""

from __future__ import annotations

import argparse
import html
import importlib.util
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from afterword.adapters.paper.typesetter import TypstTypesetter
from afterword.core.paper.model import Piece, Sheet
from tests.core.paper.case import candidacy, renamed, sheet

ROOT = Path(__file__).parents[1]
PLAIN = """
#let d = json(bytes(sys.inputs.sheet))
#let c = d.content
#set document(title: d.title)
#set page(width: 215.9mm, height: 279.4mm, margin: (x: 29mm, y: 22mm))
#set text(font: "EB Garamond 12", size: 12pt, lang: "en", hyphenate: false)
#align(center)[#smallcaps(c.name) \\ #c.address.join(", ") #c.reach.join(" · ")]
#c.date
#c.inside.join(linebreak())
#c.salutation
#for one in c.paragraphs [#one#parbreak()]
#c.closing
#c.signature.join(linebreak())
"""


def main() -> None:
    """Print every table."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--letters", type=int, default=1000)
    count = arguments.parse_args().letters
    print(f"Python {sys.version.split()[0]}, {os.cpu_count()} processors, {count} letters, each to somebody else\n")
    sheets = [sheet(Piece.LETTER, case=renamed(candidacy(), name=f"Ruth Okafor-{number}")) for number in range(count)]
    warm(sheets)
    cold()


def warm(sheets: Sequence[Sheet]) -> None:
    """Milliseconds a letter in one process, and the memory before and after."""
    ours, alone = TypstTypesetter(), engine()
    contestants: dict[str, tuple[Callable[[Sheet], object], int]] = {
        "the engine alone": (alone, len(sheets)),
        "afterword": (ours.pdf, len(sheets)),
    }
    if importlib.util.find_spec("weasyprint"):
        contestants["WeasyPrint"] = (weasyprint(), min(100, len(sheets)))
    else:
        print("WeasyPrint is not installed, so it is not measured.")
    print(
        "| warm | letters | ms a letter, median | 95th percentile | seconds in all | memory grown, MiB | against the engine alone |"
    )
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    limit = 0.0
    for name, (make, count) in contestants.items():
        make(sheets[0])
        before, times = memory(), []
        for one in sheets[:count]:
            start = time.perf_counter()
            make(replace(one, title=f"{one.title} "))
            times.append(1000 * (time.perf_counter() - start))
        median = statistics.median(times)
        limit = limit or median
        last = sorted(times)[int(0.95 * len(times))]
        print(
            f"| {name} | {count} | {median:.2f} | {last:.2f} | {sum(times) / 1000:.1f} | {memory() - before:.0f} | {median / limit:.2f} |"
        )
    print()


def cold() -> None:
    """A process from its start to the file."""
    with tempfile.TemporaryDirectory() as folder:
        commands = {
            "python -c pass": [sys.executable, "-c", "pass"],
            "the engine alone": [sys.executable, "-c", COLD_ENGINE, folder],
            "afterword print, from the store": [
                sys.executable,
                "-m",
                "afterword",
                "print",
                "ruth",
                "--as",
                "letter",
                "-o",
                f"{folder}/a.pdf",
            ],
        }
        environment = os.environ | {"AFTERWORD_HOME": f"{folder}/home", "PYTHONPATH": str(ROOT / "src")}
        prepare(environment)
        if importlib.util.find_spec("weasyprint"):
            commands["WeasyPrint"] = [sys.executable, "-c", COLD_WEASYPRINT, folder]
        page = Path(folder, "letter.html")
        page.write_text(as_html(sheet(Piece.LETTER)), encoding="utf-8")
        if office := shutil.which("soffice"):
            commands["LibreOffice"] = [
                office,
                "--headless",
                "--convert-to",
                "pdf:writer_web_pdf_Export",
                "--outdir",
                folder,
                str(page),
            ]
        else:
            print("LibreOffice is not installed, so it is not measured.")
        print("| cold, one letter | ms, median | least to most |\n| --- | ---: | ---: |")
        for name, command in commands.items():
            times = [timed(command, environment) for _ in range(7)]
            print(f"| {name} | {statistics.median(times):.0f} | {min(times):.0f} to {max(times):.0f} |")


def prepare(environment: dict[str, str]) -> None:
    """A candidacy with an approved letter, by the program's own commands."""
    for words in (
        ["settings", "name=Anna Berg", "phone=+1 917 555 0142", "address=41 Alder Street, Brooklyn, NY 11201"],
        ["add", str(ROOT / "demo" / "invitation.ics"), "--yes"],
        ["set", "okafor-lane", "firm.country=US"],
        ["debrief", "okafor-lane", "--from", str(ROOT / "demo" / "debrief.toml")],
        ["draft", "okafor-lane", "--to", "ruth", "--as", "letter"],
        ["approve", "okafor-lane", "--to", "ruth", "--as", "letter", "--yes"],
    ):
        subprocess.run([sys.executable, "-m", "afterword", *words], env=environment, check=True, capture_output=True)


def timed(command: list[str], environment: dict[str, str]) -> float:
    """Milliseconds of wall time; the command must succeed."""
    start = time.perf_counter()
    subprocess.run(command, env=environment, check=True, capture_output=True)
    return 1000 * (time.perf_counter() - start)


def memory() -> float:
    """The most that this process has held, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def engine() -> Callable[[Sheet], object]:
    """The engine with a template that measures and chooses nothing."""
    import typst  # noqa: PLC0415  (where it is needed, as in the program)

    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(ROOT / "src/afterword/shelf/fonts")]
    )
    compiler = typst.Compiler(font_paths=fonts)

    def make(one: Sheet) -> Any:
        data = json.dumps({"title": one.title, "content": dict(one.content)})
        return compiler.compile(
            input=PLAIN.encode(), sys_inputs={"sheet": data}, format="pdf", pdf_standards=["ua-1", "a-2a"], timestamp=0
        )

    return make


def weasyprint() -> Callable[[Sheet], object]:
    """WeasyPrint, tagged as well."""
    module = importlib.import_module("weasyprint")
    return lambda one: module.HTML(string=as_html(one)).write_pdf(pdf_variant="pdf/ua-1")


def as_html(one: Sheet) -> str:
    """The same words as a page."""
    content = one.content
    rows = [
        content["date"],
        *content["inside"],
        content["salutation"],
        *content["paragraphs"],
        content["closing"],
        *content["signature"],
    ]
    body = "".join(f"<p>{html.escape(row)}</p>" for row in rows)
    style = "@page {size: 215.9mm 279.4mm; margin: 22mm 29mm} body {font: 12pt serif}"
    return f"<html lang=en><title>{html.escape(one.title)}</title><style>{style}</style><body>{body}</body></html>"


COLD_ENGINE = f"""
import json, sys, typst
fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[{str(ROOT / "src/afterword/shelf/fonts")!r}])
content = dict(name="A", address=["B"], reach=["C"], date="D", inside=["E"], salutation="F", paragraphs=["G " * 60] * 3, closing="H", signature=["I"])
typst.Compiler(font_paths=fonts).compile(input={PLAIN.encode()!r}, output=sys.argv[1] + "/e.pdf", format="pdf",
    sys_inputs=dict(sheet=json.dumps(dict(title="t", content=content))), pdf_standards=["ua-1", "a-2a"], timestamp=0)
"""
COLD_WEASYPRINT = """
import sys, weasyprint
weasyprint.HTML(filename=sys.argv[1] + "/letter.html").write_pdf(sys.argv[1] + "/w.pdf", pdf_variant="pdf/ua-1")
"""

if __name__ == "__main__":
    main()
