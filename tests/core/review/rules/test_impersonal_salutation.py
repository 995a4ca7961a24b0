"""What the rule impersonal-salutation notices, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.core.review.cases import Case, case, flags, leaves_alone
from tests.core.review.rules.greetings import GREETINGS


def to(greeting: str, name: str | None = "Amara Okafor", title: str | None = "Ms.", **context: object) -> Case:
    return case(
        f"{greeting}\n\nThank you for Thursday.\n\nSincerely,\nDaniel Reyes",
        recipient={"name": name, "title": title},
        **context,
    )


FLAGGED = [
    to("Dear Hiring Manager:"),
    to("To whom it may concern:"),
    to("Dear Sir or Madam,"),
    to("Dear Hiring Committee,"),
    to("Dear Interviewer,"),
    to("Hello,"),
    to("Dear Ms. Okafor and Mr. Lane:"),
    to("Dear Ms. Okafor, Mr. Lane, and Dr. Chen:"),
    to("Dear Amara Okafor and Thomas Lane,"),
    to("Dear Team,"),
    to("Dear all,"),
    to("Dear Okafor & Lane Recruiting Team,"),
    to("Good afternoon,"),
    to("Dear Sir,", "Thomas Lane", "Mr."),
    to("To the members of the search committee:"),
    to("Greetings,"),
    case("Hello, this is Daniel Reyes about the litigation associate position.", kind="voicemail"),
]
LEFT_ALONE = [
    to("Dear Ms. Okafor:"),
    to("Dear Amara Okafor:"),
    to("Dear Hiring Manager:", None, None, interview={"interviewers": []}),
    to("To whom it may concern:", None, None, interview={"interviewers": []}),
    to("Dear Judge Alvarez:", "Elena Alvarez", "Judge"),
    to("Dear Judge:", "Elena Alvarez", "Judge"),
    to("Dear Ms. Ortega y Gasset:", "Elena Ortega y Gasset", "Ms."),
    to("Dear Dr. Chen, PhD:", "Wei Chen", "Dr."),
    to("Dear Mr. Board:", "Simon Board", "Mr."),
    to("Dear Ms. All:", "Teresa All", "Ms."),
    to("Dear Manager Kim,", "Kim Soo-jin", None),
    to("Dear Chair Whitlock:", "Carol Whitlock", "Chair"),
    to("Dear Father Kelly,", "Brendan Kelly", "Fr."),
    to("Dear Mr. Lane, Esq.:", "Thomas Lane", "Mr."),
    case(
        "Hello, this is Daniel Reyes with a message for Ms. Okafor. I am calling about the position.", kind="voicemail"
    ),
]


# Written anew to measure the rule.
FLAGGED += [
    Case(
        "Dear Hiring Manager,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "To whom it may concern:\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Dear Sir or Madam,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Dear Ms. Okafor and Mr. Lane,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Hello team,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Dear Interview Panel:\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Dear Okafor & Lane,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Good morning. This message is for whoever is in charge of hiring. This is Daniel Reyes, calling about the associate position. My number is 212-555-0148.",
        None,
        {"kind": "voicemail", "form": "call-script"},
    ),
    Case(
        "Dear Recruiter,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Dear All,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Dear Hiring Team at Okafor & Lane,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Dear Mr. Lane and Dr. Chen:\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Greetings,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Dear Sir,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Good afternoon everyone,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "To the Selection Committee:\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
]
LEFT_ALONE += [
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Namaste, Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Dear Ms. Panel,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Ruth Panel", "title": "Ms."}},
    ),
    Case(
        "Dear Rev. Dr. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Kia ora, Ms. Okafor. This is Daniel Reyes, calling about the associate position. My number is 212-555-0148.",
        None,
        {"kind": "voicemail", "form": "call-script"},
    ),
    Case(
        "Dear Judge Ortiz,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Rosa Ortiz", "title": "Judge"}},
    ),
    Case(
        "Sat Sri Akal, Dr. Singh, this is Daniel Reyes, calling about the associate position. My number is 212-555-0148.",
        None,
        {"kind": "voicemail", "form": "call-script", "recipient": {"name": "Harpreet Singh", "title": "Dr."}},
    ),
    Case(
        "Annwyl Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Mabuhay Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Dear Ms. Firm,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Ada Firm", "title": "Ms."}},
    ),
    Case(
        "Dear Ms. Amara Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Dear Dr. Sir,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Ann Sir", "title": "Dr."}},
    ),
    Case(
        "Bonjour Madame Roy,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Claire Roy", "title": "Mme"}},
    ),
    Case(
        "Dear Chair Whitlock,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Ann Whitlock", "title": "Chair"}},
    ),
    Case(
        "Salaam alaikum, Mr. Aslam. Daniel Reyes speaking, about the associate position. My number is 212-555-0148.",
        None,
        {"kind": "voicemail", "form": "call-script", "recipient": {"name": "Tariq Aslam", "title": "Mr."}},
    ),
    Case(
        "Dear Ms. Okafor-Lane,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Amara Okafor-Lane", "title": "Ms."}},
    ),
]
LEFT_ALONE += GREETINGS


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("impersonal-salutation", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("impersonal-salutation", one)
