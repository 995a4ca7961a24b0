"""What the rule missing-salutation notices, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.core.review.cases import Case, case, flags, in_note, leaves_alone
from tests.core.review.rules.greetings import GREETINGS

FLAGGED = [
    case("Thank you for meeting with me on Thursday about the associate position.\n\nSincerely,\nDaniel Reyes"),
    case("I enjoyed our talk about the docket. Please call me with questions.\n\nDaniel Reyes"),
    case("It was a pleasure to see the kitchen during service.\n\nBest regards,\nDaniel Reyes"),
    case("November 13, 2026\n\nThank you for your time yesterday.\n\nSincerely,\nDaniel Reyes"),
    case(
        "This is Daniel Reyes. I interviewed for the associate position. My number is 212-555-0148.", kind="voicemail"
    ),
    case("I am writing to ask for an update on the associate position.\n\nDaniel Reyes", kind="check-in-mail"),
    case("Thank you!\n\nI appreciated the tour of the ward.\n\nDaniel Reyes"),
    case("Re: Litigation Associate\n\nWith thanks for Thursday, I remain interested.\n\nDaniel Reyes"),
    case("What a day on the ward! I am grateful for every minute of it.\n\nDaniel Reyes", recipient={}),
]
LEFT_ALONE = [
    in_note("Thank you for meeting with me."),
    case(
        "Daniel Reyes\n12 Elm Street\nAlbany\n\nNovember 13, 2026\n\nMs. Amara Okafor\nOkafor & Lane LLP\n\nDear Ms. Okafor:\n\nThank you."
    ),
    case("Ms. Okafor:\n\nThank you for Thursday.\n\nDaniel Reyes"),
    case(
        "Professor Chen,\n\nThank you for Thursday.\n\nDaniel Reyes",
        recipient={"name": "Wei Chen", "title": "Professor"},
    ),
    case("To whom it may concern:\n\nThank you.\n\nDaniel Reyes"),
    case("Hi,\n\nThank you for Thursday.\n\nDaniel"),
    case("Good morning, Dr. Chen. Thank you for Thursday."),
    case("Ms. Okafor, thank you for the time on Thursday. Daniel Reyes"),
    case("Hello, this is Daniel Reyes calling for Ms. Okafor.", kind="voicemail"),
    case("Ms. Okafor, this is Daniel Reyes. I am calling about the position.", kind="voicemail"),
    case("DEAR MS. OKAFOR:\n\nThank you."),
    case("My dear Dr. Oyelaran,\n\nThank you.", recipient={"name": "Tunde Oyelaran", "title": "Dr."}),
]


# Written anew to measure the rule.
FLAGGED += []
LEFT_ALONE += []
LEFT_ALONE += GREETINGS


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("missing-salutation", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("missing-salutation", one)
