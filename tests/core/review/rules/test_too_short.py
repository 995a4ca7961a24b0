"""What the rule too-short notices, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.core.review.cases import Case, case, flags, in_note, leaves_alone

FLAGGED = [
    in_note("Thank you for the interview."),
    in_note("Thank you for your time on Thursday. I enjoyed our talk and hope to hear from you."),
    case("Thanks!\nDaniel Reyes"),
    case("Dear Ms. Okafor:\n\nMany thanks.\n\nDaniel Reyes"),
    in_note("Is there any news?", kind="check-in-mail"),
    in_note("Any update on the position, please?", kind="check-in-mail"),
    in_note("Thank you.", form="letter"),
    in_note("Thank you.", form="card"),
    in_note("I appreciated it. " * 4),
    in_note(
        "Thank you for the tour of the garden, and for the tomatoes. I would love to teach there; please call me.",
        form="card",
    ),
    case(""),
]
LEFT_ALONE = [
    in_note(
        "Thank you for the hour on Thursday. I have thought since about how your second-years run their own conferences, and it made me want the position more. Please call me with any questions that remain."
    ),
    in_note(
        "I interviewed on November 12 for the associate position, and would be grateful for any news that you are able to share.",
        kind="check-in-mail",
    ),
    in_note(
        "Thank you for the tour of the garden, and for the tomatoes. How your pupils label every bed made me smile, and I would love to teach there; please call me with any questions that you may have.",
        form="card",
    ),
    case("Hello, Ms. Okafor, please call Daniel Reyes.", kind="voicemail"),
    in_note("word " * 40),
    in_note("word " * 90),
    in_note("word " * 30, kind="check-in-mail"),
    in_note("word " * 200),
    in_note("word " * 40, form="card"),
]


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("too-short", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("too-short", one)
