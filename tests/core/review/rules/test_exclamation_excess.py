"""What the rule exclamation-excess notices, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.core.review.cases import Case, flags, in_note, leaves_alone

FLAGGED = [
    in_note("Is there any news at all???", "???"),
    in_note("Thank you so much!!", "!!"),
    in_note("What a day!!!", "!!!"),
    in_note("Really?!?!", "?!?!"),
    in_note("Thank you! I loved it! I hope to hear from you!"),
    in_note("I was delighted! The docket is superb! Please call me! Thank you!"),
    in_note("Thanks!! Great!! Bye!!"),
    in_note("Thank you！！", "！！"),
    in_note("I mean it‼", "‼"),
    in_note("The ward! The garden! The people! I could go on."),
    in_note('You said "Never!" and laughed! I did too! It was good!'),
]
LEFT_ALONE = [
    in_note("Did I read that right?? I did."),
    in_note("Thank you!"),
    in_note("Thank you! I would be glad to come!"),
    in_note("Thank you. I enjoyed it."),
    in_note(
        "I would love to work at Yum! Brands, and at Yum! especially; Yum! it is.",
        interview={"firm": "Yum! Brands", "aliases": ["Yum!"]},
    ),
    in_note("Is that so? Is it really?"),
    in_note("The code said `if (!ready && x != y)` and we fixed it."),
    in_note("You showed me how !important is abused in the style sheets."),
    in_note("What did the jury say?? I forgot to ask."),
    in_note("We saw Oklahoma! at the school, and Oliver! the year before; both were good."),
    in_note("What?! That was my thought, and then I saw why."),
]


# Written anew to measure the rule.
FLAGGED += [
    in_note("What a build!!! I loved it."),
]
LEFT_ALONE += [
    in_note("Every button reads like [!!! Start Game !!!], which I mean to steal."),
    in_note("The line `run!!` in your script made me laugh."),
]


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("exclamation-excess", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("exclamation-excess", one)
