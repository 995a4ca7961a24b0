"""What the rule missing-interest notices, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.core.review.cases import Case, flags, in_note, leaves_alone

FLAGGED = [
    in_note(
        "Thank you for the hour on Thursday. We talked about the status conferences. Please call me with any questions."
    ),
    in_note("Thank you for the tour of the ward. I found it interesting. If you have any questions, please write."),
    in_note("Thank you for your interest in my background. I enjoyed hearing about the docket. Please call."),
    in_note("I appreciate your time. Your account of the merger was instructive. I look forward to hearing from you."),
    in_note(
        "Thank you for meeting with me about interest rate swaps. Please let me know if there is anything else that you need."
    ),
    in_note(
        "Thank you for lunch. The soup was excellent and so was the story of the lighthouse. Please give my regards to Mr. Lane."
    ),
    in_note(
        "Thank you for the time. You explained the court of appeals practice well. Please call me at 212-555-0148 with questions."
    ),
    in_note("Thank you for speaking with me. I enjoyed the tour. I hope you have a good weekend."),
    in_note("I am grateful for the afternoon. The archive was a surprise. If anything is unclear, please write."),
]
LEFT_ALONE = [
    in_note("Thank you for Thursday. I remain interested in the position."),
    in_note("Thank you for Thursday. I would be proud to join the firm."),
    in_note("Thank you for Thursday. It is just the kind of work I have been looking for."),
    in_note("Thank you for Thursday. I left more convinced than before that I want to do this work with you."),
    in_note("Thank you for Thursday. I can see myself on that ward."),
    in_note("Thank you for Thursday. Nothing would please me more than to teach there; I would love to."),
    in_note("Thank you for Thursday. The position is my first choice."),
    in_note("Thank you for Thursday. I am keen to take it further."),
    in_note("Thank you for Thursday. Our talk only strengthened my wish to practise in Galway."),
    in_note("Thank you for Thursday. I hope that there will be a place for me on the team."),
    in_note("Thank you for Thursday. It made me want to come back the next morning and start."),
    in_note("Thank you for Thursday. The clinic is where I want to be."),
    in_note(
        "Thank you for Thursday. I have been telling everyone at home about the workshop; I could not imagine a better place to learn the trade."
    ),
    in_note("Thank you for Thursday. I would welcome the chance to work on that docket."),
    in_note("Thank you for Thursday. The way the kitchen runs appeals to me very much."),
]


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("missing-interest", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("missing-interest", one)
