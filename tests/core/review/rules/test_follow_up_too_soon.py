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
    soon("I am following up on my interview for the clerk's post. Have you decided yet?", "Have you decided yet?"),
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


# Written anew to measure the rule.
FLAGGED += [
    in_note(
        "I hope you are well. I was just wondering whether there is any word yet on the associate position; I have thought of little else since Thursday.",
        kind="check-in-mail",
        sent_on="2026-11-18",
    ),
    in_note(
        "Has the panel reached a view on the litigation role? I would be grateful for even a line about it.",
        kind="check-in-mail",
        sent_on="2026-11-18",
    ),
    in_note(
        "It has been six days, and I wonder where things stand with the associate position. I am still very keen.",
        kind="check-in-mail",
        sent_on="2026-11-18",
    ),
    in_note(
        "I know that you said the end of the month, but might I hear before then? My landlord is asking about the lease.",
        kind="check-in-mail",
        sent_on="2026-11-24",
        interview={"promise": "2026-11-30"},
    ),
    in_note(
        "Is the decision made, or am I still in with a chance? I did enjoy our talk about status conferences.",
        kind="check-in-mail",
        sent_on="2026-11-24",
        interview={"promise": "2026-11-30"},
    ),
    Case(
        "Hello Ms. Okafor, this is Daniel Reyes, calling about the associate position. I was hoping to find out how it went on your side, and if you've picked somebody. My number is 212-555-0148. Thank you.",
        None,
        {"kind": "voicemail", "form": "call-script", "sent_on": "2026-11-17"},
    ),
    in_note(
        "Thank you again for Thursday. I would love to know how the other interviews went and if I am still being considered for the associate job.",
        sent_on="2026-11-16",
    ),
    in_note(
        "I am writing to see if there have been any developments regarding the associate role since we met last week. I remain enthusiastic.",
        kind="check-in-mail",
        sent_on="2026-11-18",
    ),
    in_note(
        "I hope your week has been good. Would you be able to tell me how the decision is shaping up? I ask only because I am so keen.",
        kind="check-in-mail",
        sent_on="2026-11-18",
    ),
    in_note(
        "I realise that it is early days, but has anybody been offered the associate job?",
        kind="check-in-mail",
        sent_on="2026-11-18",
    ),
    in_note(
        "It would put my mind at rest to hear how I did. I have been on edge since Thursday.",
        kind="check-in-mail",
        sent_on="2026-11-18",
    ),
    in_note(
        "You did say the 30th. All the same, could you give me a hint as to which way the partners lean?",
        kind="check-in-mail",
        sent_on="2026-11-24",
        interview={"promise": "2026-11-30"},
    ),
    in_note(
        "I have not had any reply about the associate role and would be thankful for a word on its progress.",
        kind="check-in-mail",
        sent_on="2026-11-24",
        interview={"promise": "2026-11-30"},
    ),
    Case(
        "Good afternoon, Ms. Okafor, Daniel Reyes here. I interviewed last Thursday for the associate position and I'm ringing to see if there's been any movement. I'm on 212-555-0148.",
        None,
        {"kind": "voicemail", "form": "call-script", "sent_on": "2026-11-17"},
    ),
    in_note(
        "May I ask where I am in the process? I would so much like to know one way or the other.",
        kind="check-in-mail",
        sent_on="2026-11-18",
    ),
    in_note(
        "Just checking whether you have had a chance to make a choice about the litigation seat.", sent_on="2026-11-17"
    ),
    in_note(
        "Do you happen to know yet who will be joining you in January? I keep hoping that it is me.",
        kind="check-in-mail",
        sent_on="2026-11-18",
    ),
    in_note(
        "Thank you for Thursday. Please let me know the result as soon as you can, since the waiting is hard.",
        sent_on="2026-11-14",
    ),
    in_note(
        "It has been five days now. Can you say whether I have got through to the next stage?",
        kind="check-in-mail",
        sent_on="2026-11-18",
    ),
    in_note("Forgive my impatience, but is the associate role still open?", kind="check-in-mail", sent_on="2026-11-18"),
    in_note(
        "I would be grateful if you could let me know how my application is coming along.",
        kind="check-in-mail",
        sent_on="2026-11-18",
    ),
    in_note(
        "Have the partners had their meeting? If so, what did they think of me?",
        kind="check-in-mail",
        sent_on="2026-11-18",
    ),
    in_note(
        "I wanted to see how things are looking on your end with regard to the associate search.",
        kind="check-in-mail",
        sent_on="2026-11-18",
    ),
    in_note(
        "We are a week short of the date you gave, I know, but any early indication would be a comfort.",
        kind="check-in-mail",
        sent_on="2026-11-24",
        interview={"promise": "2026-11-30"},
    ),
    Case(
        "Hi Ms. Okafor, Daniel Reyes. Calling to follow up on my interview for the associate position. If you've reached a decision, I'm on 212-555-0148.",
        None,
        {"kind": "voicemail", "form": "call-script", "sent_on": "2026-11-17"},
    ),
    in_note("Should I take your silence for a no? I would rather know.", kind="check-in-mail", sent_on="2026-11-18"),
    in_note(
        "Thank you for the hour. When should I expect to hear the outcome? I find that I cannot settle to anything.",
        sent_on="2026-11-14",
    ),
    in_note(
        "I am curious to learn if I was among the chosen ones for the associate post.",
        kind="check-in-mail",
        sent_on="2026-11-18",
    ),
]
LEFT_ALONE += [
    in_note(
        "I look forward to hearing what the panel decides at the end of the month, and wish you well with the Brennan trial.",
        kind="check-in-mail",
        sent_on="2026-11-24",
        interview={"promise": "2026-11-30"},
    ),
    in_note(
        "Thank you for telling me where things stand; the end of the month suits me perfectly. I remain very interested.",
        kind="check-in-mail",
        sent_on="2026-11-24",
        interview={"promise": "2026-11-30"},
    ),
    in_note(
        "I was just wondering whether the brief you mentioned has been filed. It would make good reading.",
        sent_on="2026-11-14",
    ),
    in_note(
        "The question of whether a decision had been made in the Brennan case came up again after I left, and I looked it up.",
        sent_on="2026-11-14",
    ),
    in_note(
        "Is there any word yet on the associate position? I would be grateful for a line.",
        kind="check-in-mail",
        sent_on="2026-12-03",
    ),
    in_note(
        "There is no need to answer before the 30th; I only wanted to send the writing sample that you asked for.",
        kind="check-in-mail",
        sent_on="2026-11-24",
        interview={"promise": "2026-11-30"},
    ),
    Case(
        "Good morning, Ms. Okafor. Daniel Reyes here, about the associate position. I'm calling only to leave the number of my referee, as you asked: 212-555-0190. I look forward to your news when the time comes. I'm on 212-555-0148.",
        None,
        {"kind": "voicemail", "form": "call-script", "sent_on": "2026-11-17"},
    ),
    in_note(
        "You wondered where things stand with my bar admission: the character interview is on the 9th. I remain very keen on the role.",
        sent_on="2026-11-15",
    ),
    in_note(
        "I understand that the partners meet on the 30th, and I shall wait for their word with a quiet mind.",
        kind="check-in-mail",
        sent_on="2026-11-24",
        interview={"promise": "2026-11-30"},
    ),
    in_note(
        "Your story of the jury that could not decide made me wonder what I would have done. I hope to hear more of such cases one day.",
        sent_on="2026-11-14",
    ),
    in_note(
        "You asked me to let you know the result of my bar exam: I passed. I remain keen on the associate position.",
        sent_on="2026-11-15",
    ),
    in_note("I have sent the transcript to Mr. Lane. Please tell me if it has not reached him.", sent_on="2026-11-15"),
    in_note(
        "Could you tell me which edition of the rules you use? I would like to read it before we speak again.",
        sent_on="2026-11-15",
    ),
    in_note(
        "I will look out for your letter at the end of the month. Until then, good luck with the trial.",
        kind="check-in-mail",
        sent_on="2026-11-24",
        interview={"promise": "2026-11-30"},
    ),
    Case(
        "Hello, Ms. Okafor, it's Daniel Reyes, the candidate for the associate position. I just wanted to check that my writing sample arrived. My number is 212-555-0148. Thank you.",
        None,
        {"kind": "voicemail", "form": "call-script", "sent_on": "2026-11-17"},
    ),
    in_note(
        "Has the Hollis motion been decided? I looked for it on the docket this morning and found nothing.",
        sent_on="2026-11-15",
    ),
    in_note(
        "May I ask where things stand with the associate position? I remain very interested.",
        kind="check-in-mail",
        sent_on="2026-12-03",
    ),
    in_note(
        "I am content to wait until the 30th, as you asked. In the meantime, here is the link to the Hollis opinion.",
        kind="check-in-mail",
        sent_on="2026-11-24",
        interview={"promise": "2026-11-30"},
    ),
    in_note("Have you decided on a name for the moot court cup? I thought of one on the train.", sent_on="2026-11-14"),
    in_note(
        "I hope that the partners' meeting goes well, whatever it decides about me.",
        kind="check-in-mail",
        sent_on="2026-11-18",
    ),
    in_note(
        "If the committee has chosen a date for the second round, please note that I am free all week.",
        sent_on="2026-11-14",
    ),
    in_note(
        "I was curious to learn how you came to write the Hollis brief, and thank you for telling me.",
        sent_on="2026-11-14",
    ),
    in_note(
        "Mr. Lane asked who will join you in court on Monday, and I said that I would come and watch.",
        sent_on="2026-11-14",
    ),
    in_note(
        "Please do not trouble to reply before the decision is made; I only wanted to add the reference that Dr. Chen asked about.",
        kind="check-in-mail",
        sent_on="2026-11-24",
        interview={"promise": "2026-11-30"},
    ),
    in_note("I checked whether the rule had been amended, as you wondered. It has, in March.", sent_on="2026-11-14"),
]


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("follow-up-too-soon", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("follow-up-too-soon", one)
