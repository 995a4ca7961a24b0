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


# Written anew to measure the rule.
FLAGGED += [
    in_note(
        "Thank you for meeting with me on Thursday. I enjoyed hearing how second-years run their own status conferences. Please call me if any questions arise."
    ),
    in_note(
        "I appreciated the hour you gave me. The ladder exhibit was clever, and I told my wife about it. You can reach me on 212-555-0148."
    ),
    in_note(
        "Thank you for the tour. I hope that your daughter's recital went well. I look forward to hearing from you, and am happy to answer questions."
    ),
    in_note(
        "It was good of you to see me. The firm's history was interesting, and the coffee was better than I expected. Do write with any questions."
    ),
    in_note(
        "Many thanks for Thursday. You gave a clear account of the docket and of the hours. I will wait for your decision. Please let me know if you need my transcript."
    ),
    in_note(
        "Thank you for your interest in my application and for the conversation about the Hollis case. My references are ready if you should want them."
    ),
    in_note(
        "I am grateful for the time that you took. Your question about footnote nine was a hard one. If anything is missing from my file, please tell me."
    ),
    in_note(
        "Thank you. We talked of mock trials, of ladders and of Albany. I have sent the writing sample. Ring me on 212-555-0148 for anything else."
    ),
    in_note(
        "Thank you for the talk about the Brennan trial. The jury instructions were clever. If you require anything else, please write."
    ),
    in_note(
        "I thank you for your time. The library was beautiful and the stairs were steep. My number is 212-555-0148."
    ),
    in_note("Thank you for explaining the case list. It was long. Please call me if you have further questions."),
    in_note("I was grateful for the lunch. We spoke about Albany and about my dog. Contact me at any time."),
    in_note(
        "Thanks for the meeting. You said that you will decide by Friday. I shall be at home all week if you have any questions."
    ),
    in_note(
        "I would like to thank you for meeting with me on Thursday. The history of the docket room was a surprise. I would be happy to answer any questions."
    ),
    in_note(
        "Thank you for meeting me. I look forward to your decision. I would be glad to send my transcript if you need it."
    ),
    in_note("Thank you for the coffee. I hope the Brennan trial went your way. Please feel free to contact me."),
    in_note(
        "I wanted to express my gratitude for the interview. The questions about evidence were challenging. You may reach me on 212-555-0148."
    ),
    in_note(
        "Thank you for your interest in my background. The picture of the old courthouse was striking. I am available for any clarification."
    ),
    in_note(
        "Thank you for seeing me. I asked about parking and you kindly explained. I will be pleased to provide references."
    ),
]
LEFT_ALONE += [
    in_note(
        "Thank you for Thursday. A docket like yours would suit me down to the ground. Please call if any questions arise."
    ),
    in_note(
        "Thank you for Thursday. I can think of few firms whose briefs I would rather carry. Please call with questions."
    ),
    in_note("I appreciated the hour. If the choice were mine I would start tomorrow. Please call with questions."),
    in_note(
        "Thank you for Thursday. Nowhere else have I met with such care for a record, and I should not say no if asked. Please call with questions."
    ),
    in_note("Thanks for having me in. I'd be rapt to keep at it with your crew. Sing out if there's anything else."),
    in_note("Thank you for Thursday. The position has hardly left my mind since. Please call with questions."),
    in_note(
        "Thank you for Thursday. You asked whether I was sure, and I am: this is the work for me. Please call with questions."
    ),
    in_note("Thank you for Thursday. I came in curious and went home certain. Please call with questions."),
    in_note(
        "Thank you for Thursday. It is the first office in which I wanted to stay past five. Please call with questions."
    ),
    in_note("Thank you for Thursday. My mind is made up: yes, if you ask me. Please call with questions."),
    in_note("Thank you for Thursday. I went in doubtful and left a believer. Please call with questions."),
    in_note(
        "Thank you for Thursday. I could happily do that work for the next twenty years. Please call with questions."
    ),
    in_note(
        "Thank you for Thursday. It would be no hardship to spend my days among those files. Please call with questions."
    ),
    in_note("Thank you for Thursday. You have in me a willing pair of hands. Please call with questions."),
    in_note("Thank you for Thursday. The post has only grown on me. Please call with questions."),
    in_note("Thank you for Thursday. I want this very much. Please call with questions."),
    in_note("Thank you for Thursday. The role is the one I have been training for. Please call with questions."),
    in_note("Thank you for Thursday. I would like to do my first trial at your elbow. Please call with questions."),
    in_note("Thank you for Thursday. I left hoping that you would have me. Please call with questions."),
    in_note("Thank you for Thursday. I can see myself at the third desk by the window. Please call with questions."),
    in_note("Thank you for Thursday. It confirmed what drew me to the firm. Please call with questions."),
    in_note(
        "Thank you for Thursday. I would be glad to bring my notes on Hollis to your team. Please call with questions."
    ),
    in_note("Thank you for Thursday. I am as keen as ever. Please call with questions."),
]


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("missing-interest", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("missing-interest", one)
