"""How well the reviewer does on the labelled notes: ``python -m tests.corpus.scoring [tuning|validation|held-out] [RULE ...]``.

A finding is right if the note has a label of the same rule that it overlaps; an absence is right wherever it is labelled. Each
part of the corpus stands in a folder of its own: the encoder learns from the tuning notes alone, the validation notes are read while
rules are written and thresholds chosen, and the held-out ones are only counted, so that their misses are never shown.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from afterword.core.note.document import read_note
from afterword.core.note.model import Note
from afterword.core.review.catalogue import RULES
from afterword.core.review.model import Finding
from afterword.core.review.reviewer import review_panel
from afterword.wiring import Wiring

PARTS = ("tuning", "validation", "held-out")
_FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Label:
    """A fault that stands in a note, by the words that carry it; None for what is absent."""

    rule: str
    span: tuple[int, int] | None


@dataclass(frozen=True)
class Labelled:
    note: Note
    labels: tuple[Label, ...]


@dataclass
class Score:
    """Counts by rule: right findings, false alarms, labels that no finding met; and the notes that hold no fault."""

    right: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    clean: int = 0
    clean_and_silent: int = 0

    def precision(self, rule: str | None = None) -> float:
        right, false = self._of(self.right, rule), self._of(self.false, rule)
        return right / (right + false) if right + false else 1.0

    def recall(self, rule: str | None = None) -> float:
        right, missed = self._of(self.right, rule), self._of(self.missed, rule)
        return right / (right + missed) if right + missed else 1.0

    def silence(self) -> float:
        return self.clean_and_silent / self.clean if self.clean else 1.0

    def _of(self, counter: Counter[str], rule: str | None) -> int:
        return counter.total() if rule is None else counter[rule]


def read_part(part: str) -> list[Labelled]:
    """Every labelled note of one part, file by file."""
    return [one for file in files_of(part) for one in read_file(file)]


def files_of(part: str) -> list[Path]:
    """The notes of one part, a file for each hand."""
    return sorted((_FOLDER / part).glob("*.jsonl"))


def read_file(file: Path) -> list[Labelled]:
    """The labelled notes of one hand."""
    return [_labelled(line) for line in file.read_text(encoding="utf-8").splitlines() if line]


def _labelled(line: str) -> Labelled:
    row = json.loads(line)
    note, problems = read_note(row["note"])
    assert note is not None, problems
    return Labelled(note, tuple(Label(one["rule"], one["span"] and tuple(one["span"])) for one in row["labels"]))


def findings_of(labelled: Sequence[Labelled]) -> tuple[tuple[Finding, ...], ...]:
    """What the program says of each note, with its checker of language."""
    return review_panel([one.note for one in labelled], RULES, Wiring().checker.remarks)


def score(labelled: Sequence[Labelled], findings: Sequence[Sequence[Finding]]) -> Score:
    made = Score()
    for one, found in zip(labelled, findings, strict=True):
        missed = [label for label in one.labels if not any(meets(finding, label) for finding in found)]
        false = list(false_alarms(one, found))
        made.missed.update(label.rule for label in missed)
        made.false.update(finding.rule for finding in false)
        made.right.update(label.rule for label in one.labels if label not in missed)
        made.clean += not one.labels
        made.clean_and_silent += not one.labels and not found
    return made


def false_alarms(one: Labelled, found: Iterable[Finding]) -> Iterator[Finding]:
    return (finding for finding in found if not any(meets(finding, label) for label in one.labels))


def meets(finding: Finding, label: Label) -> bool:
    if finding.rule != label.rule:
        return False
    return label.span is None or finding.start is None or overlap(finding, label.span)


def overlap(finding: Finding, span: tuple[int, int]) -> bool:
    """Whether a finding that has a place shares a sign with a span."""
    return finding.start is not None and finding.end is not None and finding.start < span[1] and span[0] < finding.end


def table(made: Score) -> str:
    rows = [f"{'rule':32}{'labels':>7}{'false':>7}{'precision':>11}{'recall':>8}"]
    for slug in sorted({*made.right, *made.false, *made.missed}):
        labels = made.right[slug] + made.missed[slug]
        rows.append(f"{slug:32}{labels:7}{made.false[slug]:7}{made.precision(slug):11.3f}{made.recall(slug):8.3f}")
    labels = made.right.total() + made.missed.total()
    rows.append(f"{'all':32}{labels:7}{made.false.total():7}{made.precision():11.3f}{made.recall():8.3f}")
    rows.append(f"clean notes left in silence: {made.clean_and_silent} of {made.clean} ({made.silence():.1%})")
    return "\n".join(rows)


def mistakes(labelled: Sequence[Labelled], findings: Sequence[Sequence[Finding]], rules: set[str]) -> Iterator[str]:
    """Each miss and each false alarm of some rules, with the words around it."""
    for one, found in zip(labelled, findings, strict=True):
        for label in one.labels:
            if label.rule in rules and not any(meets(finding, label) for finding in found):
                yield f"MISSED {label.rule} in {one.note.id}: {_around(one.note.text, label.span)}"
        for finding in false_alarms(one, found):
            if finding.rule in rules:
                span = None if finding.start is None or finding.end is None else (finding.start, finding.end)
                yield f"FALSE  {finding.rule} in {one.note.id}: {_around(one.note.text, span)}"


def _around(text: str, span: tuple[int, int] | None) -> str:
    if span is None:
        return f"\n    {text!r}"
    start, end = span
    return f"{text[max(0, start - 90) : start]!r} >>{text[start:end]!r}<< {text[end : end + 60]!r}"


def main(arguments: Sequence[str]) -> None:
    part = arguments[0] if arguments else "tuning"
    labelled = read_part(part)
    findings = findings_of(labelled)
    print(f"{part}: {len(labelled)} notes")
    print(table(score(labelled, findings)))
    if part != "held-out":
        for line in mistakes(labelled, findings, set(arguments[1:])):
            print(line)


if __name__ == "__main__":
    main(sys.argv[1:])
