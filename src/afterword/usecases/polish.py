"""Polish: put a draft into other words by a language model that the candidate named, or keep it and say why."""

from __future__ import annotations

from dataclasses import dataclass, replace

from afterword.core.candidacy.model import Candidacy
from afterword.core.note.draft import Draft
from afterword.core.note.model import Note
from afterword.core.note.polish import INSTRUCTION, changed_facts, hand_over, take_back
from afterword.core.problems import Problem, Unavailable
from afterword.core.review.model import Finding
from afterword.core.review.reviewer import review
from afterword.ports import Checker, Polisher


@dataclass(frozen=True, slots=True)
class Polished:
    """The note that stands: the polished one, or the draft as it was with the ``reasons`` why."""

    note: Note
    reasons: tuple[Problem, ...]

    @property
    def is_polished(self) -> bool:
        """Whether the model's words stand."""
        return not self.reasons


def what_leaves(draft: Draft) -> str:
    """The very words that would leave the machine, for the candidate to read first."""
    return f"{INSTRUCTION}\n\n{hand_over(draft).text}"


def polish(candidacy: Candidacy, draft: Draft, polisher: Polisher, checker: Checker) -> Polished:
    """Ask once; the answer counts only if it holds every fact, adds none, and the reviewer has nothing new against it."""
    handed = hand_over(draft)
    try:
        answer = polisher.polish(INSTRUCTION, handed.text)
    except Unavailable as fault:
        return Polished(draft.note, (Problem("", str(fault)),))
    problems = changed_facts(candidacy, draft, handed, answer)
    if problems:
        return Polished(draft.note, problems)
    note = replace(draft.note, text=take_back(draft, handed, answer))
    return Polished(draft.note, reasons) if (reasons := _noticed(draft.note, note, checker)) else Polished(note, ())


def _noticed(before: Note, after: Note, checker: Checker) -> tuple[Problem, ...]:
    """What the reviewer says of the polished note that it did not say of the draft."""
    known = {_fault(finding) for finding in review(before, check=checker.remarks)}
    found = review(after, check=checker.remarks)
    return tuple(Problem("", finding.message) for finding in found if _fault(finding) not in known)


def _fault(finding: Finding) -> tuple[str, str]:
    return finding.rule, finding.text
