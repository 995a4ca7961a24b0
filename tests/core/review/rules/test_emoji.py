"""What the rule emoji notices, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.core.review.cases import Case, flags, in_note, leaves_alone

FLAGGED = [
    in_note("It was a pleasure to meet you 🙂", "🙂"),
    in_note("Thank you :)", ":)"),
    in_note("Thanks again ;-)", ";-)"),
    in_note("I love this firm <3", "<3"),
    in_note("Great talk :D", ":D"),
    in_note("See the attached 👍🏽", "👍🏽"),
    in_note("❤️ your docket", "❤️"),
    in_note("I was sorry to leave :(", ":("),
    in_note("Thank you!:)", ":)"),
    in_note("The tour was a joy ^_^", "^_^"),
    in_note("Such a team 👩‍⚖️", "👩‍⚖️"),
    in_note("Thanks 🎉🎉", "🎉🎉"),
    in_note("That was fun XD", "XD"),
    in_note("¯\\_(ツ)_/¯ is how the clerk answered."),
    in_note("What an hour =)", "=)"),
]
LEFT_ALONE = [
    in_note("Two things stood out: the docket; the people."),
    in_note("I read your article (the one on zoning: it is superb)."),
    in_note("See https://example.org/d:D for the sample."),
    in_note("The ratio was 3:1 at 10:30."),
    in_note("Enclosed: (1) the sample; (2) the transcript."),
    in_note("The response time was < 3 minutes, and often <3 days."),
    in_note("It is named “¡Ojo!” — and rightly so…"),
    in_note("The firm’s name is Okafor & Lane®, and the course was C++."),
    in_note("1) the docket\n8) the clinic\nx) the rest"),
    in_note("The temperature was 21 °C, and section § 12 applied → appeal."),
    in_note("He teaches XD-MAX and the DX scale; P: 12, D: 4."),
    in_note("(I mean the second draft;)"),
    in_note("Names such as 李伟 and Σοφία stood on the door."),
    in_note("Please call me on +27 83 555 0171, or on 83 555 0171; the clause is IRC: 83 of the code."),
]


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("emoji", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("emoji", one)
