"""The labelled sentences from which the reviewer learns what sentences mean, and how right English reads."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from afterword.adapters.checker.meaning import RULES
from afterword.core.note.fitted import KINDS
from afterword.core.review.firm.asked import FIRM, MayBeFirm, masked, may_be_firms
from afterword.core.review.reading import Reading, read
from tests.core.review.cases import note_of
from tests.core.review.rules import firm_passages
from tests.corpus.scoring import Labelled, files_of, read_file
from tests.corpus.slips.scoring import COUNTED_ONLY, Slip, hands, slips_of

_FOLDER = Path(__file__).parent
_SAYS = _FOLDER.parent / "says"
_SHAPES = _FOLDER.parent / "shapes"
_FIRMS = _FOLDER.parent / "firms"
_MARK = re.compile(r"\{([ox]):[^{}]+\}")
_TESTED = _FOLDER.parents[1] / "core" / "review" / "sentences.txt"


@dataclass(frozen=True)
class Example:
    """A sentence and whose it is; what nobody labelled in it is None.

    ``broken``: the rules that it breaks, and ``span`` where, if that was labelled. ``says``: what it does in a letter. ``slips``: where its
    slips of grammar stand. ``shape``: what an answer of the debrief is. ``firms``: names, and whether each is that of the firm which the
    letter is for; they all read ``FIRM``, as they do when the program asks.
    """

    author: str
    text: str
    broken: frozenset[str] | None = None
    span: tuple[int, int] | None = None
    says: frozenset[str] | None = None
    slips: tuple[tuple[int, int], ...] | None = None
    shape: frozenset[str] | None = None
    firms: tuple[tuple[tuple[int, int], bool], ...] = ()


def sentences() -> Iterator[Example]:
    """The labelled sentences of this folder, each hand in a file of its own; what was composed holds no slip of grammar either."""
    for file in sorted(_FOLDER.glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            broken = frozenset({row["rule"]} & set(RULES))
            right = () if file.stem == "composed" else None
            span = tuple(row["span"]) if broken and row["span"] else None
            yield Example(file.stem, row["text"], broken, span, slips=right)


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


def of_firms() -> Iterator[Example]:
    """Sentences that name firms: those of hands, and those of the tuning notes, whose labels and facts say which name is the firm's."""
    for file in sorted(_FIRMS.glob("*.txt")):
        for line in file.read_text(encoding="utf-8").splitlines():
            marks = [(mark.span(), mark[1] == "o") for mark in _MARK.finditer(line)]
            yield _named(file.stem, line, marks)
    for author, reading, wrong in (*_notes_and_wrong_firms(), *_passages()):
        for (begin, end), found in groupby(may_be_firms(reading), key=lambda name: name.sentence):
            marks = [((one.start - begin, one.end - begin), one.is_own or _meets(one, wrong)) for one in found]
            yield _named(author, reading.plain[begin:end], marks)


def _notes_and_wrong_firms() -> Iterator[tuple[str, Reading, list[tuple[int, int]]]]:
    for file in files_of("tuning"):
        for one in read_file(file):
            yield file.stem, read(one.note), [at.span for at in one.labels if at.rule == "wrong-firm" and at.span]


def _passages() -> Iterator[tuple[str, Reading, list[tuple[int, int]]]]:
    """The passages with which the rule is tested."""
    for row in (*firm_passages.FAULTY, *firm_passages.CLEAN):
        one, wrong = firm_passages.as_note(row)
        text = one.text
        yield "passages", read(note_of(one)), [(text.index(wrong), text.index(wrong) + len(wrong))] if wrong else []


def _meets(name: MayBeFirm, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start < name.end and name.start < end for start, end in spans)


def _named(author: str, text: str, marks: Sequence[tuple[tuple[int, int], bool]]) -> Example:
    asked = masked(text, [span for span, _ in marks])
    places = [at.span() for at in re.finditer(rf"\b{FIRM}\b", asked)]
    assert len(places) == len(marks), text
    return Example(author, asked, firms=tuple((place, ours) for place, (_, ours) in zip(places, marks, strict=True)))


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
