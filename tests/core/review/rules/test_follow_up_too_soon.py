"""What the rule follow-up-too-soon notices, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.core.review.cases import Case, case, flags, in_note, leaves_alone


def soon(body: str, words: str | None = None, sent_on: str = "2026-11-16", **interview: object) -> Case:
    return in_note(body, words, kind="check-in-mail", sent_on=sent_on, interview=interview)


FLAGGED = [
    soon("Have you come to a decision yet?"),
    soon("I am writing to ask whether there is any news about the position."),
    soon("Could you give me an update on my application?"),
    soon("I wanted to check in on the status of my application."),
    soon("Is there any news?"),
    soon("I was wondering if a decision had been made."),
    soon("When can I expect to hear from you?"),
    soon("I would appreciate an update on the hiring process."),
    soon("I am following up on my interview to see where things stand."),
    soon("Please let me know if the position has been filled."),
    soon("Has the committee reached a decision?", promise="2026-11-20", sent_on="2026-11-20"),
    soon("Has the committee reached a decision?", promise="2026-12-18", sent_on="2026-12-01"),
    case(
        "Hello, Ms. Okafor. This is Daniel Reyes. I am calling to ask if you have made a decision.",
        kind="voicemail",
        sent_on="2026-11-14",
    ),
    in_note("Thank you for yesterday. Have you decided yet?", kind="thank-you", sent_on="2026-11-13"),
    soon("I'm just checking in to see if you've made a decision."),
    soon("Any word on the role?"),
    soon("Could you please share the status of my candidacy?"),
    soon("I wondered whether you had reached a decision."),
    soon("Do you have an update for me?"),
    soon("I'd love to know where you are in the process."),
    soon("May I ask how the search is going?"),
    soon("I am curious if the position is still open."),
    soon("Would you mind letting me know the outcome?"),
]
LEFT_ALONE = [
    soon("I look forward to your news."),
    soon("Have you come to a decision yet?", sent_on="2026-11-26"),
    soon("Have you come to a decision yet?", sent_on="2026-11-21", promise="2026-11-20"),
    soon("You mentioned that a decision would be made by December 1."),
    soon("I understand that the committee meets next week, and am in no hurry."),
    soon("Thank you for the update on the timetable."),
    soon("I hope to hear from you when the time comes."),
    soon("Have you come to a decision yet?", date=None),
    soon("Did you ever find the missing transcript?"),
    soon("As soon as there is news, I would be glad to hear it."),
    soon("Could you tell me which entrance I should use for the writing test?"),
    soon("I have news of my own: the certificate arrived."),
    in_note("Have you come to a decision yet?", kind="check-in-mail", sent_on=None),
    soon("I look forward to learning the outcome."),
    soon("I will wait to hear from you."),
    soon("There is no need to reply before you decide."),
    soon("You said that you would decide in December."),
    soon("I hope the search goes well."),
    soon("Thank you for telling me about the timeline."),
    soon("Please let me know if you need references."),
]


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("follow-up-too-soon", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("follow-up-too-soon", one)
