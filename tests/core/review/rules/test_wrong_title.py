"""What the rule wrong-title notices, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.core.review.cases import Case, case, flags, in_note, leaves_alone


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


# Written anew to measure the rule.
FLAGGED += [
    Case(
        "Dear Mrs. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Dear Mr. Chen,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Wei Chen", "title": "Dr."}},
    ),
    Case(
        "Dear Miss Okafor:\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Dear Professor Chen,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Wei Chen", "title": "Dr."}},
    ),
    in_note("Thank you for your time. Please thank Mr. Chen as well for his question about the ladder."),
    Case(
        "Dear Ms. Ortiz,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Rosa Ortiz", "title": "Judge"}},
    ),
    Case(
        "Good morning, Mrs. Okafor. This is Daniel Reyes, calling about the associate position. My number is 212-555-0148. Thank you.",
        None,
        {"kind": "voicemail", "form": "call-script"},
    ),
    Case(
        "Dear Dr Keaveny,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Siobhan Keaveny", "title": "Professor"}},
    ),
    Case(
        "Dear Mr. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Dear Ms. Chen:\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Wei Chen", "title": "Dr."}},
    ),
    Case(
        "Dear Dr. Hart,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "William Hart", "title": "Mr."}},
    ),
    in_note("Thank you again, Mrs. Okafor. I enjoyed the afternoon."),
    in_note("It was kind of Ms. Lane to show me the library."),
    Case(
        "Dear Mr. Whitlock,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Alan Whitlock", "title": "Sir"}},
    ),
    Case(
        "Dear Miss Ortiz,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Rosa Ortiz", "title": "Prof."}},
    ),
    Case(
        "Dear Sister Keane,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Mary Keane", "title": "Ms"}},
    ),
    in_note("It was good to see you again, Mrs. Okafor, and to hear about the docket."),
    in_note("Thank you, Mr. Okafor."),
    Case(
        "Dear Dr Keaveny,\n\nThank you for the hour on Thursday.\n\nSincerely,\nDaniel Reyes",
        None,
        {"recipient": {"name": "Siobhán Keaveney", "title": "Professor"}},
    ),
]
LEFT_ALONE += [
    Case(
        "Dear Dr Chen,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Wei Chen", "title": "Dr."}},
    ),
    Case(
        "Dear Doctor Chen,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Wei Chen", "title": "Dr."}},
    ),
    in_note(
        "Thank you for your time. You and Mr. Okafor built the firm from one desk, I learned, and the desk is still there."
    ),
    Case(
        "Dear Prof Chen,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Wei Chen", "title": "Professor"}},
    ),
    in_note("My thanks to you and to your father, the late Judge Okafor, whose portrait I admired."),
    Case(
        "Dear Chief Okonkwo,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Emeka Okonkwo", "title": "Chief"}},
    ),
    in_note("I was glad to meet Dr Chen again and to hear about Dr. Okafor's clinic, which your sister runs."),
    Case(
        "Dear Sir Alan,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Alan Whitlock", "title": "Sir"}},
    ),
    Case(
        "Dear Ms Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Dear Prof. Dr. Chen,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Wei Chen", "title": "Prof. Dr."}},
    ),
    in_note("I met Mrs. Okafor, your mother, on the stairs, and she told me about the desk."),
    in_note("You and Dr. Okafor must be proud of what you have built."),
    Case(
        "Dear Sir Alan Whitlock,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Alan Whitlock", "title": "Sir"}},
    ),
    Case(
        "Dear Engr. Sule,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Halima Sule", "title": "Engr."}},
    ),
    in_note("Mr. Lane's question and Dr. Chen's answer kept me company on the train."),
    Case(
        "Dear Father Keane,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Tom Keane", "title": "Fr."}},
    ),
    in_note("You and Mr. Okafor built it from one desk."),
    in_note("Please remember me to Dr. Okafor, your father."),
    in_note("I met Mrs. Okafor, your mother, on the stairs."),
    in_note("The late Judge Okafor hangs over the desk."),
    in_note("If you or Mr. Okafor would like to ask anything, please write."),
    in_note("Your brother, Professor Okafor, taught me."),
    in_note("I had not known that Captain Okafor was your grandfather."),
    in_note("Chief Okafor's portrait is a fine one."),
    in_note("Mr. Okafor, whom I met at the door, carried my bag."),
    in_note("I was told that Dr. Okafor, no relation, once clerked there."),
]


# How those of a trade are spoken to.
LEFT_ALONE += [
    to("Dear Chef Twomey,", "Finbarr Twomey", "Mr"),
    to("Dear Mr Twomey,", "Finbarr Twomey", "Mr", body="I liked, Chef Twomey, your answer about the stock."),
    to("Dear Coach Daley:", "Ann Daley", "Ms."),
    to("Dear Eng. Haddad,", "Rami Haddad", "Engr."),
    to("Dear Brig. Gill,", "Harjinder Singh Gill", "Brigadier"),
    to("Dear Associate Professor Weiss,", "Lena Weiss", "A/Prof."),
]
FLAGGED += [
    to("Dear Chef Chen:", "Wei Chen", "Dr.", "Chef"),
    to("Dear Brig. Chen:", "Wei Chen", "Dr.", "Brig."),
]


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("wrong-title", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("wrong-title", one)
