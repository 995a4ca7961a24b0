"""What the rule impersonal-salutation notices, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.core.review.cases import Case, case, flags, leaves_alone


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


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("impersonal-salutation", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("impersonal-salutation", one)
