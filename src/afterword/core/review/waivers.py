"""Waivers: which finding is answered by which reason, and what is wrong with a waiver."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from afterword.core.note.model import Waiver
from afterword.core.note.prose import words
from afterword.core.problems import Invalid, Problem
from afterword.core.review.catalogue import RULES
from afterword.core.review.model import Finding

_LEAST_WORDS = 3


def waiver_for(finding: Finding, waivers: Iterable[Waiver]) -> Waiver | None:
    """The first waiver that answers the finding, or None."""
    return next((one for one in waivers if one.rule == finding.rule and _of_words(one, finding)), None)


def unsound(waivers: Sequence[Waiver], place: str = "waivers") -> tuple[Problem, ...]:
    """Waivers of no known rule, or whose reason does not say why; each with its place in the list."""
    slugs = {rule.slug for rule in RULES}
    problems = []
    for index, waiver in enumerate(waivers):
        if waiver.rule not in slugs:
            problems.append(Problem(f"{place}[{index}].rule", f"there is no rule {waiver.rule[:40]!r}."))
        if not says_why(waiver):
            problems.append(Problem(f"{place}[{index}].reason", "say in a few words why the rule does not hold here."))
    return tuple(problems)


def says_why(waiver: Waiver) -> bool:
    """Whether the reason has a few words at least."""
    return len(words(waiver.reason)) >= _LEAST_WORDS


def idle(waivers: Iterable[Waiver], findings: Sequence[Finding]) -> tuple[Waiver, ...]:
    """Waivers that answer nothing in this note: what they waived is mended, or never was."""
    return tuple(one for one in waivers if not any(waiver_for(finding, [one]) for finding in findings))


def read_waiver(text: str) -> Waiver:
    """RULE=REASON; Invalid for anything else."""
    rule, equals, reason = text.partition("=")
    waiver = Waiver(rule.strip().casefold(), reason.strip())
    if not equals or not says_why(waiver):
        raise Invalid(f"{text[:80]!r} is no waiver: write RULE=REASON, the reason in a few words.")
    if unsound([waiver]):
        raise Invalid(f"There is no rule {waiver.rule[:40]!r} to waive; afterword explain shows them all.")
    return waiver


def _of_words(waiver: Waiver, finding: Finding) -> bool:
    if not waiver.words:
        return True
    meant, said = _flat(waiver.words), _flat(finding.text)
    return bool(said) and (meant in said or said in meant)


def _flat(text: str) -> str:
    return " ".join(text.casefold().split())
