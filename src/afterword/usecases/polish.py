"""Polish: put a draft into other words by a language model that the candidate named, or keep it and say why."""

from __future__ import annotations

from dataclasses import dataclass, replace

from afterword.core.candidacy.model import Candidacy
from afterword.core.note.draft import Draft
from afterword.core.note.model import Note
from afterword.core.note.polish import INSTRUCTION, Handed, changed_facts, hand_over, take_back
from afterword.core.problems import Problem, Refused, Unavailable
from afterword.core.review.model import Finding
from afterword.core.review.reading import read
from afterword.core.review.reviewer import review
from afterword.ports import Checker, Polisher


@dataclass(frozen=True, slots=True)
class Polished:
    """The note that stands: the polished one, or the draft as it was with the ``reasons`` why.

    ``answered``: there were words of a model to look at; else the one reason says what to do.
    """

    note: Note
    reasons: tuple[Problem, ...]
    answered: bool = True

    @property
    def is_polished(self) -> bool:
        """Whether the model's words stand."""
        return not self.reasons


def what_leaves(draft: Draft) -> str:
    """The very words that would leave the machine, for the candidate to read first."""
    return f"{INSTRUCTION}\n\n{handed_over(draft).text}"


def handed_over(draft: Draft) -> Handed:
    """The body alone, also of a text that left the candidate's own hand. Refused where there is none."""
    is_own = all(one.row == "own words" and one.fact is None for one in draft.sentences)
    handed = hand_over(draft, read(draft.note).body if is_own else None)
    if not handed.text:
        raise Refused("There is nothing between greeting and closing that could be polished.")
    return handed


def polish(candidacy: Candidacy, draft: Draft, polisher: Polisher, checker: Checker) -> Polished:
    """Ask once; the answer counts only if it holds every fact, adds none, and the reviewer has nothing new against it."""
    handed = handed_over(draft)
    try:
        answer = polisher.polish(INSTRUCTION, handed.text)
    except Unavailable as fault:
        return Polished(draft.note, (Problem("", str(fault)),), answered=False)
    problems = changed_facts(candidacy, draft, handed, answer)
    if problems:
        return Polished(draft.note, problems)
    note = replace(draft.note, text=take_back(handed, answer))
    return Polished(draft.note, reasons) if (reasons := _noticed(draft.note, note, checker)) else Polished(note, ())


def _noticed(before: Note, after: Note, checker: Checker) -> tuple[Problem, ...]:
    """What the reviewer says of the polished note that it did not say of the draft."""
    known = {_fault(finding) for finding in review(before, check=checker.remarks)}
    found = review(after, check=checker.remarks)
    return tuple(Problem("", finding.message) for finding in found if _fault(finding) not in known)


def _fault(finding: Finding) -> tuple[str, str]:
    return finding.rule, finding.text
