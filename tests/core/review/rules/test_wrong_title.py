"""What the rule wrong-title notices, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.core.review.cases import Case, case, flags, leaves_alone


def to(
    greeting: str, name: str, title: str | None, words: str | None = None, body: str = "Thank you for Thursday."
) -> Case:
    return case(
        f"{greeting}\n\n{body}\n\nSincerely,\nDaniel Reyes",
        words,
        recipient={"name": name, "title": title},
        interview={"interviewers": []},
    )


FLAGGED = [
    to("Dear Mr. Chen:", "Wei Chen", "Dr.", "Mr."),
    to("Dear Mrs. Okafor:", "Amara Okafor", "Ms.", "Mrs."),
    to("Dear Miss Okafor:", "Amara Okafor", "Ms.", "Miss"),
    to("Dear Ms. Alvarez:", "Elena Alvarez", "Judge", "Ms."),
    to("Dear Mr. Oyelaran,", "Tunde Oyelaran", "Professor", "Mr."),
    to("Dear Dr. Whitcombe:", "Sarah Whitcombe", "Ms.", "Dr."),
    to("Dear Mr. Barnes:", "Renee Barnes", "Captain", "Mr."),
    to("Dear Ms. Patel:", "Dr. Asha Patel", None, "Ms."),
    to("Dear Dr. Chen:", "Wei Chen", "Dr.", "Mr.", "It was good of you, Mr. Chen, to see me."),
    to("Dear Ms. Ferreira:", "Alex Ferreira", "Mx.", "Ms."),
    case("Dear Ms. Okafor:\n\nMr. Chen showed me the laboratory.\n\nSincerely,\nDaniel Reyes", "Mr."),
]
LEFT_ALONE = [
    to("Dear Doctor Chen:", "Wei Chen", "Dr."),
    to("Dear Dr Chen:", "Wei Chen", "Dr."),
    to("Dear Prof. Oyelaran:", "Tunde Oyelaran", "Professor"),
    to("Dear Professor Weber:", "Klaus Weber", "Prof. Dr."),
    to("Dear Judge Alvarez:", "Elena Alvarez", "The Honorable"),
    to("Dear Colonel Barnes:", "Renee Barnes", "Lt. Col."),
    to("Dear Ms. Okafor:", "Amara Okafor", None),
    to("Dear Ms. Okafor:", "Amara Okafor", "Partner"),
    to("Dear Amara Okafor:", "Amara Okafor", "Ms."),
    to("Dear Pastor Greene:", "Leon Greene", "Rev."),
    to("Dear Father Kelly:", "Brendan Kelly", "Fr."),
    to("Dear Ms Okafor,", "Amara Okafor", "Ms."),
    to("Dear Dr. Greene:", "Leon Greene", "Rev. Dr."),
    to("Dear Ms. Okafor:", "Amara Okafor", "Ms.", body="Your husband, Mr. Okonjo, was kind to show me in."),
    to("Dear Mister Lane:", "Thomas Lane", "Mr."),
    to("Dear Dr. Chen:", "Wei Chen", "Dr.", body="In general Dr. Chen's lab is known for this."),
]


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("wrong-title", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("wrong-title", one)
