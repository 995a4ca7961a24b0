"""What the rule missing-closing notices, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.core.review.cases import Case, case, flags, leaves_alone


def ends(ending: str, **context: object) -> Case:
    return case(
        f"Dear Ms. Okafor:\n\nThank you for the hour on Thursday.\n\nPlease call me with any other questions that you may have.{ending}",
        **context,
    )


FLAGGED = [
    ends(""), ends("\n\nSincerely,"), ends("\n\nBest regards,\n"), ends("\n\nThank you"), ends("\n\nSincerely,\n\n212-555-0148"),
    ends("\n\ndaniel.reyes@example.org"), ends("\n\nKind regards,\n\nAmara Okafor"), ends("\n\nSincerely,\n\n\n", sender={}),
    ends("", sender={}), ends("\n\nSent from my iPhone"), ends("\n\nYours faithfully"), ends("", kind="check-in-mail"),
]  # fmt: skip
LEFT_ALONE = [
    ends("\n\nSincerely,\nDaniel Reyes"), ends("\n\nSincerely, Daniel Reyes"), ends("\n\nDaniel"), ends("\n\n— D. Reyes"),
    ends("\n\nBest,\n\nDaniel Reyes\n212-555-0148\ndaniel.reyes@example.org\nlinkedin.com/in/dreyes"), ends("\n\nSincerely,\nDANIEL REYES"),
    ends("\n\nYours sincerely,\nZoë Nguyen", sender={"name": "Zoe Nguyen"}), ends("\n\nSincerely,\nMorgan Ellis", sender={}),
    ends(" Sincerely, Daniel Reyes"), ends("\n\nRespectfully,\n/s/ Daniel Reyes\nCandidate for the associate position"),
    ends("\n\nWarm regards,\nDaniel Reyes, RN\n\nP.S. The book is The Bluest Eye."), ends("\n\nDaniel Reyes\n12 Elm Street\nAlbany, NY"),
]  # fmt: skip


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("missing-closing", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("missing-closing", one)
