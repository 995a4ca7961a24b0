"""How many slips of grammar are seen, and how often right sentences are left alone: ``python -m tests.corpus.slips.scoring [HAND ...]``.

Without a hand, those of whom nothing is learnt.

A file for each hand, a sentence a line; ``[[wrong|right]]`` marks the one slip of those that have one. Each sentence is reviewed by
itself, wrong and mended; a slip is seen if a finding of grammar or spelling meets its place.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from afterword.core.note.document import read_note
from afterword.core.review.catalogue import RULES
from afterword.core.review.model import Check, Finding
from afterword.core.review.reviewer import review
from afterword.wiring import Wiring
from tests.corpus.scoring import overlap

_FOLDER = Path(__file__).parent
_MARK = re.compile(r"\[\[([^|\]]+)\|([^|\]]*)\]\]")
_RULES = tuple(rule for rule in RULES if rule.slug in {"grammar", "spelling"})


@dataclass(frozen=True, slots=True)
class Slip:
    """A sentence as it was written; where its slip is, and the sentence without it: nowhere, and itself, where it has none."""

    text: str
    span: tuple[int, int] | None
    mended: str


@dataclass(frozen=True, slots=True)
class Seen:
    """How many slips were seen of how many, and how many right sentences, mended ones among them, were left alone of how many."""

    seen: int
    slips: int
    silent: int
    right: int


COUNTED_ONLY = ("cedar", "holly")
"""The hands of whose slips nothing is learnt."""


def hands() -> list[str]:
    """Whose sentences there are."""
    return sorted(file.stem for file in _FOLDER.glob("*.txt"))


def slips_of(hand: str) -> Iterator[Slip]:
    """The sentences of one hand, in their order."""
    for line in (_FOLDER / f"{hand}.txt").read_text(encoding="utf-8").splitlines():
        mark = _MARK.search(line)
        if mark is None:
            yield Slip(line, None, line)
            continue
        wrong, right = mark.groups()
        mended = " ".join(f"{line[: mark.start()]}{right}{line[mark.end() :]}".split())
        yield Slip(
            f"{line[: mark.start()]}{wrong}{line[mark.end() :]}", (mark.start(), mark.start() + len(wrong)), mended
        )


def count(slips: Sequence[Slip]) -> Seen:
    """What the reviewer sees of them."""
    check = Wiring().checker.remarks
    wrong = [(one.text, one.span) for one in slips if one.span]
    seen = sum(any(overlap(finding, span) for finding in _findings(text, check)) for text, span in wrong)
    silent = sum(not _findings(one.mended, check) for one in slips)
    return Seen(seen, len(wrong), silent, len(slips))


def _findings(sentence: str, check: Check) -> Sequence[Finding]:
    note, problems = read_note({"kind": "thank-you", "form": "mail", "locale": "en-US", "text": sentence})
    assert note is not None, problems
    return review(note, rules=_RULES, check=check)


def main(arguments: Sequence[str]) -> None:
    for hand in arguments or COUNTED_ONLY:
        made = count(list(slips_of(hand)))
        print(
            f"{hand}: {made.seen} of {made.slips} slips seen; {made.silent} of {made.right} right sentences left alone"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
