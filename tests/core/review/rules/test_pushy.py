"""What the rule pushy notices, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.core.review.cases import Case, case, flags, in_note, leaves_alone

FLAGGED = [
    in_note("Please let me know your decision by Friday."),
    in_note("I need an answer this week."),
    in_note("I have called three times and left two messages."),
    in_note("If I don't hear from you by Monday, I will assume that you are not interested."),
    in_note("This is my third email about the position."),
    in_note("Why haven't you replied?"),
    in_note("I still have not heard anything from you."),
    in_note("You promised to call on Tuesday, but I have heard nothing."),
    in_note("I will keep calling until I reach you."),
    in_note("I expect to hear from you by the end of the week."),
    in_note("I am disappointed that nobody has written to me."),
    in_note("I took a day off for this interview, so the least you can do is answer."),
    in_note("Please respond as soon as possible."),
    in_note("I am still waiting for your reply."),
    in_note("You need to decide soon, because other firms want me."),
    in_note("Kindly get back to me within 48 hours."),
    case("Hello, Ms. Okafor, this is Daniel Reyes. I must have a decision by tomorrow.", kind="voicemail"),
    in_note("I will stop by your office on Thursday to hear the outcome in person.", kind="check-in-mail"),
    in_note("I expect a response within the week."),
    in_note("Kindly confirm by Monday at noon."),
    in_note("I have been waiting for two weeks now."),
    in_note("I don't understand why it takes so long."),
    in_note("I think I deserve an answer."),
    in_note("Let me know ASAP."),
    in_note("I will follow up again tomorrow."),
    in_note("You said I would hear by Tuesday and I have heard nothing."),
    in_note("If I do not hear from you by Friday, I will accept the other offer."),
    in_note("I've emailed you twice already without a reply."),
    in_note("Please make your decision soon, as my time is limited."),
    in_note("I must insist on a reply."),
]
LEFT_ALONE = [
    in_note("Could you tell me whether a decision has been made?"),
    in_note("When might I expect to hear?"),
    in_note("I have received another offer, and they have asked me to answer by November 30; I wanted you to know."),
    in_note("Please let me know if you need anything further."),
    in_note("You mentioned that you hoped to let candidates know by Friday."),
    in_note("There is no hurry at all from my side."),
    in_note("I would be grateful for any news that you can share."),
    in_note("I look forward to hearing from you."),
    in_note("The patients who were kept waiting in the corridor are why I went into triage."),
    in_note("You said that the court demands an answer by the 30th, and that nobody had told the clerk."),
    in_note("I insist on checking every citation twice."),
    in_note("If I can send anything before Friday, please let me know."),
    in_note("I will send the writing sample tomorrow."),
    in_note("Please call me at any time; I am at my desk until six."),
    in_note("I will call on November 30, as you suggested."),
    in_note("Your clients need an answer by morning, you told me, and they get one."),
    in_note("I called twice during the storm to say that I would be late; thank you for your patience."),
    in_note("Please do not feel that you must reply before the trial is over."),
    in_note("I would be glad to hear by whatever date suits you."),
    in_note("If it is helpful, I can be reached until Friday at this number."),
    in_note("I have emailed the writing sample twice, since the first bounced."),
    in_note("I wanted to follow up on our talk with the article I mentioned."),
    in_note("Another firm has made me an offer and asked me to reply by Tuesday."),
    in_note("Would you have an idea of the timing?"),
    in_note("I am happy to wait."),
    in_note("Please take all the time you need."),
    in_note("You must be busy with the trial."),
    in_note("I will be in touch after the holidays, as you suggested."),
    in_note("Thank you for your quick reply."),
]


FLAGGED += [
    in_note("This would be my fifth call."),
    in_note("I must have your decision before Thursday."),
    in_note("I need a yes or a no from you by noon."),
    in_note("I'll ring you at ten and at three unless I hear from you."),
    in_note("I expect that to be rewarded when you decide."),
    in_note("I do not see how a firm of your standing can keep a candidate waiting in this way."),
]
LEFT_ALONE += [
    in_note("You never leave a patient waiting in the corridor."),
    in_note("Most brokers name the price at the third call."),
    in_note("I can't leave the plumbers hanging on Tuesday, so the morning is best."),
    in_note("I hope to have your reply in due course."),
    in_note('One tenant shouted, "I demand an answer by Friday," and you made him tea.'),
    in_note("I will call at nine on Monday, as you asked."),
]


FLAGGED += [
    in_note("Kindly treat this as urgent."),
    in_note("I have cleared Monday, so please decide before then."),
    in_note("I have been more than patient."),
    in_note("It cannot take this long to choose a cook."),
    in_note("I will be at your gate on Monday morning to hear the answer."),
]
LEFT_ALONE += [
    in_note("You have been more than patient with my questions."),
    in_note("It does not take long to walk there."),
    in_note("I will be at your gate on Monday at nine, as arranged."),
]


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("pushy", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("pushy", one)
