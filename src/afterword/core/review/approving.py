"""What stands between a draft and the candidate's yes: blocking findings that are neither mended nor answered with a reason."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from afterword.core.note.model import Waiver
from afterword.core.problems import Problem
from afterword.core.review.catalogue import RULES
from afterword.core.review.model import Finding, Severity
from afterword.core.review.waivers import idle, says_why, waiver_for


def unanswered(findings: Iterable[Finding], waivers: Sequence[Waiver]) -> tuple[Finding, ...]:
    """The findings that still block; those of our own judgement never do."""
    return tuple(one for one in findings if one.severity is Severity.BLOCKS and waiver_for(one, waivers) is None)


def problems_of_waivers(waivers: Sequence[Waiver], findings: Sequence[Finding]) -> tuple[Problem, ...]:
    """Waivers of no known rule, without a reason that says something, or of a rule that found nothing."""
    slugs = {rule.slug for rule in RULES}
    problems = []
    for waiver in waivers:
        if waiver.rule not in slugs:
            problems.append(Problem(waiver.rule, "there is no such rule."))
        elif idle([waiver], findings):
            problems.append(Problem(waiver.rule, "the reviewer has nothing against this note under that rule."))
        elif not says_why(waiver):
            problems.append(Problem(waiver.rule, "say in a few words why it does not hold here."))
    return tuple(problems)
