"""The labelled sentences from which the reviewer learns what sentences mean."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from afterword.adapters.checker.meaning import RULES
from afterword.core.review.reading import read
from tests.corpus.scoring import read_half

_FOLDER = Path(__file__).parent
_TESTED = _FOLDER.parents[1] / "core" / "review" / "sentences.txt"


@dataclass(frozen=True)
class Example:
    """A sentence, whose it is, the rules that it breaks, and where in it; no place where none is labelled."""

    author: str
    text: str
    broken: frozenset[str] = field(default_factory=frozenset)
    span: tuple[int, int] | None = None


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
    for one in read_half("tuning"):
        for start, end in read(one.note).sentences:
            broken = {
                label.rule
                for label in one.labels
                if label.rule in RULES and label.span and label.span[0] < end and label.span[1] > start
            }
            yield Example("notes", " ".join(one.note.text[start:end].split()), frozenset(broken))
