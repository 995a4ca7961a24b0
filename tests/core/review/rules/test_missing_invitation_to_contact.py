"""What the rule missing-invitation-to-contact notices, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.core.review.cases import Case, flags, in_note, leaves_alone

FLAGGED = [
    in_note("Thank you for Thursday. I remain interested in the position. Thank you again for your time."),
    in_note("Thank you for the tour. I would love to join the ward. I look forward to hearing from you."),
    in_note("Thank you for answering all my questions about the docket. I hope to join you."),
    in_note("I appreciate your time. I am available to start in June. I look forward to your decision."),
    in_note("Thank you for the question about my thesis. I have thought about it since, and would love to join."),
    in_note("Thank you for calling me. Your description of the kitchen made me want the job."),
    in_note("Thank you for Thursday. Please give my regards to Mr. Lane. I hope to see the docket grow."),
    in_note(
        "Thank you for your time and consideration. The position is just what I want. Please accept my thanks again."
    ),
    in_note("Thank you, and all good wishes for the trial. I would be glad to work on the next."),
]
LEFT_ALONE = [
    in_note("Thank you. Please call me with any other questions."),
    in_note("Thank you. Should you need anything further, I am at your disposal."),
    in_note("Thank you. If I can tell you anything else, I would be glad to."),
    in_note("Thank you. Do not hesitate to get in touch."),
    in_note("Thank you. My number is below, and I answer it."),
    in_note("Thank you. I am happy to send the writing sample you asked about."),
    in_note("Thank you. Let me know if the committee would like references."),
    in_note("Thank you. Ring me any time."),
    in_note("Thank you. I would welcome any further questions."),
    in_note("Thank you. You can reach me at 212-555-0148."),
    in_note("Thank you. If there is anything I left unclear, drop me a line."),
    in_note("Thank you. I am always glad to talk more about the survey."),
    in_note("Thank you. Please feel free to contact me."),
    in_note("Thank you. Any questions that come up, I would be pleased to answer."),
    in_note("Thank you. I can be reached by phone or email."),
    in_note("Thank you. Were anything else of use to you, a line to this address will find me; just ask me."),
    in_note("Thank you. Happy to provide transcripts."),
]


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("missing-invitation-to-contact", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("missing-invitation-to-contact", one)
