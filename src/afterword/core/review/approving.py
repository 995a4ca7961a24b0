"""What stands between a draft and the candidate's yes: blocking findings that are neither mended nor answered with a reason."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from afterword.core.note.model import Waiver
from afterword.core.note.prose import words
from afterword.core.problems import Problem
from afterword.core.review.catalogue import RULES
from afterword.core.review.model import Finding, Severity

_LEAST_WORDS = 3


def unanswered(findings: Iterable[Finding], waivers: Sequence[Waiver]) -> tuple[Finding, ...]:
    """The findings that still block; those of our own judgement never do."""
    waived = {waiver.rule for waiver in waivers}
    return tuple(one for one in findings if one.severity is Severity.BLOCKS and one.rule not in waived)


def problems_of_waivers(waivers: Sequence[Waiver], findings: Sequence[Finding]) -> tuple[Problem, ...]:
    """Waivers of no known rule, without a reason that says something, or of a rule that found nothing."""
    slugs, found = {rule.slug for rule in RULES}, {finding.rule for finding in findings}
    problems = []
    for waiver in waivers:
        if waiver.rule not in slugs:
            problems.append(Problem(waiver.rule, "there is no such rule."))
        elif waiver.rule not in found:
            problems.append(Problem(waiver.rule, "the reviewer has nothing against this note under that rule."))
        elif len(words(waiver.reason)) < _LEAST_WORDS:
            problems.append(Problem(waiver.rule, "say in a few words why it does not hold here."))
    return tuple(problems)
