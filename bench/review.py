"""The reviewer beside the bare grammar engine (the limit for whoever uses one) and other checkers of prose, in one run.

Usage: python bench/review.py [--rounds 5] [--notes 240]

Warm: notes a CPU second. Cold: a whole process for one note. Sizes: 1, 10, 100 kB. Vale and LanguageTool run where they are on the
PATH; proselint and LingoTweaker where they are installed; what is not there is named.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from afterword.adapters.checker.meaning import MeaningChecker
from afterword.adapters.schema.files import FileSchemas
from afterword.core.note.model import Note
from afterword.core.review.grammar import forget
from afterword.core.review.reviewer import review
from afterword.core.review.shapes import _spans
from afterword.usecases.review import notes_from_lines
from afterword.wiring import Wiring
from tests.faces.lsp.session import Session

ROOT = Path(__file__).parents[1]
Check = Callable[[Note], object]
TURN = [0]


def main() -> None:
    """Print every table."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--notes", type=int, default=240, help="of how many notes, evenly chosen")
    said = arguments.parse_args()
    rounds, every = said.rounds, read_notes()
    notes = every[:: max(1, len(every) // said.notes)][: said.notes]
    print(
        f"{len(notes)} notes, {sum(len(note.text.split()) for note in notes):,} words, Python {sys.version.split()[0]}\n"
    )
    warm(notes, rounds)
    cold(rounds)
    sizes()
    keystrokes()


def clear_memory() -> None:
    """Forget what was seen of sentences and paragraphs."""
    _spans.cache_clear()
    forget()


def read_notes() -> list[Note]:
    """The good notes of the tests and the labelled notes that the rules were tuned on."""
    good = (ROOT / "tests/data/notes/good.jsonl").read_text(encoding="utf-8")
    labelled = [
        json.dumps(json.loads(line)["note"])
        for file in sorted((ROOT / "tests/corpus/tuning").glob("*.jsonl"))
        for line in file.read_text(encoding="utf-8").splitlines()
    ]
    return notes_from_lines("\n".join([good, *labelled]), FileSchemas())


def warm(notes: list[Note], rounds: int) -> None:
    """CPU seconds for all notes, round after round in turn, after one that warms up."""
    checks = contestants()
    spent: dict[str, list[float]] = {name: [] for name in checks}
    for turn in range(rounds + 1):
        TURN[0] = turn
        for name, check in checks.items():
            start = time.process_time()
            for note in notes:
                check(note)
            if turn:
                spent[name].append(time.process_time() - start)
    engine = statistics.median(spent["the engine alone"])
    print("| warm | ms a note | notes a CPU second | against the engine alone |\n| --- | ---: | ---: | ---: |")
    for name, times in spent.items():
        median = statistics.median(times)
        print(f"| {name} | {1000 * median / len(notes):.2f} | {len(notes) / median:,.0f} | {median / engine:.2f} |")
    print()


def contestants() -> dict[str, Check]:
    """Who takes part. The engine remembers sentences, so each review is of all notes in turn, never of one again and again."""
    checker = Wiring().checker
    found: dict[str, Check] = {
        "our rules alone": fresh_review,
        "the engine alone": bare_engine(),
        "what sentences mean alone": fresh_meaning,
        "our rules with the engine": lambda note: review(note, check=checker.remarks),
    }
    if importlib.util.find_spec("proselint"):
        found["proselint"] = proselint()
    if importlib.util.find_spec("lt_py"):
        found["LingoTweaker alone"] = lingotweaker()
    for name in ("vale", "languagetool"):
        if not shutil.which(name):
            print(f"{name} is not on the PATH, so it is not measured.")
    return found


def fresh_review(note: Note) -> object:
    """Our rules on a text that they have not seen: what they remember of sentences is for the editor."""
    clear_memory()
    return review(note)


class Silent:
    """An engine that says nothing."""

    def remarks(self, _note: Note) -> tuple[()]:
        """Nothing."""
        return ()


def fresh_meaning(note: Note) -> object:
    """What sentences mean, of sentences that were never met; each of them is remembered for the editor, too."""
    MEANING.forget()
    return MEANING.remarks(note)


MEANING = MeaningChecker(Silent())


def bare_engine() -> Check:
    """The engine as it comes."""
    harper = importlib.import_module("harper")
    linters: dict[int, object] = {}

    def check(note: Note) -> object:
        """It remembers sentences, so each round is given a linter that has seen none of them."""
        turn = TURN[0]
        if turn not in linters:
            linters.clear()
            linters[turn] = harper.Linter()
        return linters[turn].organized_lints(note.text, language="plaintext")  # type: ignore[attr-defined]

    return check


def proselint() -> Check:
    """Proselint with all its checks."""
    importlib.import_module("proselint.registry").CheckRegistry().register_many(
        importlib.import_module("proselint.checks").__register__
    )
    lint_file = importlib.import_module("proselint.tools").LintFile
    return lambda note: lint_file("note", note.text).lint()


def lingotweaker() -> Check:
    """The stronger engine as it comes, without the rule that takes seconds on a digit within a word."""
    data = Path(str(importlib.import_module("lingotweaker_data_en").__file__)).parent / "data"
    engine = importlib.import_module("lt_py").Engine("en-US", data_dir=str(data), disabled_rules=["NUMBERS_IN_WORDS"])
    return lambda note: engine.check(note.text)


NOTE = "Dear Ms. Okafor:\n\nThank you for you're time on Thursday. I enjoyed hearing how second-years run their own conferences.\n"


def cold(rounds: int) -> None:
    """One note, one process; wall milliseconds."""
    with tempfile.TemporaryDirectory() as name:
        note = Path(name) / "note.txt"
        note.write_text(NOTE)
        engine = f"import harper; harper.Linter().organized_lints(open({str(note)!r}).read(), language='plaintext')"
        commands = {
            "python -c pass": [sys.executable, "-c", "pass"],
            "the engine alone": [sys.executable, "-c", engine],
            "afterword review": [str(Path(sys.executable).with_name("afterword")), "review", str(note)],
        }
        if importlib.util.find_spec("proselint"):
            commands["proselint"] = [str(Path(sys.executable).with_name("proselint")), "check", str(note)]
        environment = os.environ | {"AFTERWORD_HOME": name}
        times: dict[str, list[float]] = {one: [] for one in commands}
        for turn in range(2 * rounds + 1):
            for one, command in commands.items():
                start = time.perf_counter()
                subprocess.run(command, env=environment, capture_output=True, check=False)
                if turn:
                    times[one].append(time.perf_counter() - start)
    base = statistics.median(times["the engine alone"])
    print("| cold, one note | ms, median | min to max | against the engine alone |\n| --- | ---: | ---: | ---: |")
    for one, took in times.items():
        median = statistics.median(took)
        print(
            f"| {one} | {1000 * median:.0f} | {1000 * min(took):.0f} to {1000 * max(took):.0f} | {median / base:.2f} |"
        )
    print()


def sizes() -> None:
    """How the time grows with the text; 10 times the text should take 10 times as long."""
    print("| text | our rules, ms | a kB | with the engine, ms |\n| --- | ---: | ---: | ---: |")
    checker = Wiring().checker
    first = read_notes()[0]
    body = " ".join(note.text for note in read_notes()).replace("\n", " ")
    for size in (1_000, 10_000, 100_000):
        note = Note(text=(body * (size // len(body) + 1))[:size], recipient=first.recipient, interview=first.interview)
        start = time.process_time()
        review(note)
        own = time.process_time() - start
        start = time.process_time()
        review(note, check=checker.remarks)
        both = time.process_time() - start
        print(f"| {size // 1000} kB | {1000 * own:.1f} | {1e6 * own / size:.2f} | {1000 * both:.0f} |")


def keystrokes() -> None:
    """From a change in the editor to our own findings, through the real server process, for a note of 200 words."""
    body = " ".join(note.text for note in read_notes()).split()
    text = f"Dear Ms. Okafor:\n\n{' '.join(body[:200])}\n\nSincerely,\nDaniel Reyes\n"
    with tempfile.TemporaryDirectory() as name:
        session = Session(Path(name), to="Amara Okafor")
        try:
            session.open(text)
            session.diagnostics(1)
            time.sleep(4)  # the engine's own first answer
            took = []
            for version in range(2, 82):
                start = time.perf_counter()
                session.change(version, (2, 0), (2, 0), "a")
                session.diagnostics(version)
                took.append(1000 * (time.perf_counter() - start))
                time.sleep(0.15)
        finally:
            session.kill()
    took.sort()
    print(f"\nA keystroke in the editor, ms: median {statistics.median(took):.1f}, 95th percentile {took[75]:.1f}")


if __name__ == "__main__":
    main()
