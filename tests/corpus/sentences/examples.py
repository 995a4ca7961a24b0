"""The labelled sentences from which the reviewer learns what sentences mean, and how right English reads."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from afterword.adapters.checker.meaning import RULES
from afterword.core.note.fitted import KINDS
from afterword.core.review.reading import read
from tests.corpus.scoring import Labelled, files_of, read_file
from tests.corpus.slips.scoring import COUNTED_ONLY, Slip, hands, slips_of

_FOLDER = Path(__file__).parent
_SAYS = _FOLDER.parent / "says"
_SHAPES = _FOLDER.parent / "shapes"
_TESTED = _FOLDER.parents[1] / "core" / "review" / "sentences.txt"


@dataclass(frozen=True)
class Example:
    """A sentence and whose it is; what nobody labelled in it is None.

    ``broken``: the rules that it breaks, and ``span`` where, if that was labelled. ``says``: what it does in a letter. ``slips``: where its
    slips of grammar stand. ``shape``: what an answer of the debrief is.
    """

    author: str
    text: str
    broken: frozenset[str] | None = None
    span: tuple[int, int] | None = None
    says: frozenset[str] | None = None
    slips: tuple[tuple[int, int], ...] | None = None
    shape: frozenset[str] | None = None


def sentences() -> Iterator[Example]:
    """The labelled sentences of this folder, each hand in a file of its own."""
    for file in sorted(_FOLDER.glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            broken = frozenset({row["rule"]} & set(RULES))
            yield Example(file.stem, row["text"], broken, tuple(row["span"]) if broken and row["span"] else None)


def of_tests() -> Iterator[Example]:
    """The sentences with which the rules are tested one by one."""
    for line in _TESTED.read_text(encoding="utf-8").splitlines():
        rule, _, text = line.partition(" | ")
        if text and not line.startswith("#"):
            yield Example("tests", text.strip(), frozenset({rule.strip()} & set(RULES)))


def of_notes() -> Iterator[Example]:
    """The sentences of the tuning notes, by the labels that they meet."""
    for file in files_of("tuning"):
        for one in read_file(file):
            for start, end in read(one.note).sentences:
                yield _of_note(file.stem, one, start, end)


def _of_note(author: str, one: Labelled, start: int, end: int) -> Example:
    """Places in a sentence that holds runs of blanks are not known, so its slips are not either."""
    said = one.note.text[start:end]
    met = [label for label in one.labels if label.span and label.span[0] < end and label.span[1] > start]
    text, broken = " ".join(said.split()), frozenset(label.rule for label in met if label.rule in RULES)
    places = [(label.span, label.rule) for label in met if label.span]
    slips = tuple(
        (max(a - start, 0), min(b, end) - start) for (a, b), rule in places if rule in {"grammar", "spelling"}
    )
    return Example(author, text, broken, slips=slips if text == said else None)


def of_letters() -> Iterator[Example]:
    """Sentences by what they do in a letter: those of the tuning notes and some of the others (``found``), and those of hands."""
    for file in sorted(_SAYS.glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            yield Example(file.stem, row["text"], says=frozenset(row["says"]))


def of_answers() -> Iterator[Example]:
    """Answers of the debrief by what they are, grammatically: the first letter of its name, or X for none of them."""
    names = {name[0].upper(): frozenset([name]) for name in KINDS} | {"X": frozenset()}
    for file in sorted(_SHAPES.glob("*.txt")):
        for line in file.read_text(encoding="utf-8").splitlines():
            letter, _, text = line.partition("\t")
            yield Example(file.stem, text, shape=names[letter])


def of_slips() -> Iterator[Example]:
    """Sentences with a slip, those mended, and others that are right."""
    for hand in hands():
        if hand not in COUNTED_ONLY:
            for one in slips_of(hand):
                if one.span:
                    yield slipped(hand, one)
                yield slipped(hand, Slip(one.mended, None, one.mended))


def slipped(author: str, one: Slip) -> Example:
    """A sentence with its slip, or with none, as an example."""
    return Example(author, one.text, slips=(one.span,) if one.span else ())
