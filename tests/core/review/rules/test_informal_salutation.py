"""What the rule informal-salutation notices, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.core.review.cases import Case, case, flags, leaves_alone
from tests.core.review.rules.greetings import GREETINGS, STYLED

_BODY = "\n\nThank you for the hour on Thursday.\n\nSincerely,\nDaniel Reyes"


def to(greeting: str, name: str | None, title: str | None = None, **context: object) -> Case:
    return case(greeting + _BODY, recipient={"name": name, "title": title}, **context)


FLAGGED = [
    to("Hi Amara,", "Amara Okafor", "Ms."),
    to("Dear Amara,", "Amara Okafor", "Ms."),
    to("Hey Ms. Okafor,", "Amara Okafor", "Ms."),
    to("Hi Dr. Chen,", "Wei Chen", "Dr."),
    to("Hi there,", "Amara Okafor"),
    to("Hiya Tom!", "Thomas Lane", "Mr."),
    to("Dear Tom,", "Thomas Lane", "Mr."),
    to("Dear Bob:", "Robert Ellison", "Mr."),
    to("Howdy, Mr. Ellison,", "Robert Ellison", "Mr."),
    to("Dear Siobhán,", "Siobhán Ní Dhomhnaill"),
    to("Good morning Priya,", "Priya Raghunathan", "Ms."),
    to("Amara,", "Amara Okafor", "Ms."),
    to("Dear Ms. Sarah,", "Sarah Whitcombe", "Ms."),
    to("Hello José,", "José Luis Herrera", "Dr."),
    to("Dear Maria-José,", "Maria-José Ortega Ruiz"),
    to("Yo Marcus,", "Marcus Webb", "Chef"),
    case("Dear Amara, thank you for meeting with me on Thursday. Sincerely, Daniel Reyes"),
    case("Hi Amara, this is Daniel Reyes calling about the litigation associate position.", kind="voicemail"),
    to("Dear Dean,", "Dean Whitlock", "Mr."),
]
LEFT_ALONE = [
    to("Dear Ms. Okafor:", "Amara Okafor", "Ms."),
    to("Dear Amara Okafor:", "Amara Okafor"),
    to("Dear Suharto:", "Suharto"),
    to("Dear Teller,", "Teller", "Mr."),
    to("Dear Nguyen Van Minh,", "Nguyen Van Minh"),
    to("Dear Mr. Minh,", "Nguyen Van Minh", "Mr."),
    to("Dear Khun Somchai,", "Somchai Jaidee", "Khun"),
    to("Dear Sir Ian,", "Ian Blatchford", "Sir"),
    to("Dear Sister Maria,", "Maria Delgado", "Sister"),
    to("Dear Father Kelly,", "Brendan Kelly", "Fr."),
    to("Dear Tanaka-san,", "Hiroshi Tanaka"),
    to("Dear Professor Dr. Weber,", "Klaus Weber", "Prof. Dr."),
    to("Dear Judge Alvarez:", "Elena Alvarez", "Judge"),
    to("Dear Chief Justice Ibrahim:", "Nadia Ibrahim", "Chief Justice"),
    to("Dear Alhaji Bello,", "Musa Bello", "Alhaji"),
    to("Dear Ms. Hi:", "Grace Hi", "Ms."),
    to("Dear Lt. Col. Barnes:", "Renee Barnes", "Lt. Col."),
    to("Dear Smt. Lakshmi Narayanan,", "Lakshmi Narayanan", "Smt."),
    to("Dear Ms. van der Berg:", "Anneke van der Berg", "Ms."),
    to("Good afternoon, Professor Oyelaran,", "Tunde Oyelaran", "Professor"),
    to("Hello Dr. Chen,", "Wei Chen", "Dr."),
    to("Dear Dean Whitlock:", "Carol Whitlock", "Dean"),
    to("Dear Ms. James:", "Sarah James", "Ms."),
    to("Dear Engr. Adeyemi,", "Femi Adeyemi", "Engr."),
    to("Dear Hiring Committee:", None),
    to("Dear Mehmet Bey,", "Mehmet Yılmaz"),
    case("Hi, Ms. Okafor, this is Daniel Reyes.", kind="voicemail"),
    case(
        "Dear Ms. Okafor: Hi Marley was the first product I ever sold, and I said so.",
        recipient={"name": "Amara Okafor"},
    ),
]


# Written anew to measure the rule.
FLAGGED += [
    Case(
        "Hi Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Hello there Amara,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Dear Amara,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Hey Ms. O!\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Good morning Amara,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Hi Amara, it's Daniel Reyes calling about the associate position. My number is 212-555-0148. Thanks!",
        None,
        {"kind": "voicemail", "form": "call-script"},
    ),
    Case(
        "Hiya Ms. Okafor -\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Heyy Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Good day Amara!\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Hallo Ms Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Morning Amara,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Greetings, Amara,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Dear Robbie,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Robert Lane", "title": "Mr."}},
    ),
    Case(
        "Amara -\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Howdy Amara, Daniel Reyes here about the associate position; I'm on 212-555-0148.",
        None,
        {"kind": "voicemail", "form": "call-script"},
    ),
    Case(
        "Dear Bill,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "William Hart", "title": "Dr."}},
    ),
    Case(
        "Hi Dr. Chen:\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Wei Chen", "title": "Dr."}},
    ),
    Case(
        "Howzit Johan,\n\nThank you for the hour on Thursday.\n\nSincerely,\nDaniel Reyes",
        None,
        {"recipient": {"name": "Johan van der Westhuizen", "title": "Mr"}},
    ),
    Case(
        "Gday Amara,\n\nThank you for the hour on Thursday.\n\nSincerely,\nDaniel Reyes",
        None,
        {"recipient": {"name": "Amara Okafor", "title": "Ms."}},
    ),
    Case(
        "Hallo, Mr. Lane!\n\nThank you for the hour on Thursday.\n\nSincerely,\nDaniel Reyes",
        None,
        {"recipient": {"name": "Thomas Lane", "title": "Mr."}},
    ),
]
LEFT_ALONE += [
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Dear Amara Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Good afternoon, Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Dear Sister Perpetua,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Perpetua Nwosu", "title": "Sister"}},
    ),
    Case(
        "Dear Suharto,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Suharto", "title": None}},
    ),
    Case(
        "Dear Ms. Hi,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Jung Hi", "title": "Ms."}},
    ),
    Case(
        "Hi, Ms. Okafor, this is Daniel Reyes, calling about the associate position. My number is 212-555-0148. Thank you.",
        None,
        {"kind": "voicemail", "form": "call-script"},
    ),
    Case(
        "Dear Ven. Asogwa,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Matthias Asogwa", "title": "Ven."}},
    ),
    Case(
        "Dear Mr. Hart,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "William Hart", "title": "Mr."}},
    ),
    Case(
        "Dear Robert Lane:\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Robert Lane", "title": None}},
    ),
    Case(
        "Dear Khun Somsak,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Somsak Chaiyaphum", "title": "Khun"}},
    ),
    Case(
        "Dear Most Rev. Duke,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Peter Duke", "title": "Most Rev."}},
    ),
    Case(
        "Dear Mrs. Hay,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Ruth Hay", "title": "Mrs."}},
    ),
    Case(
        "Dear Madam Justice Roy,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Claire Roy", "title": "Justice"}},
    ),
    Case(
        "Kia ora Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {},
    ),
    Case(
        "Dear Nguyen Van Minh,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Nguyen Van Minh", "title": None}},
    ),
    Case(
        "Geagte Mnr Botha,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Piet Botha", "title": "Mnr"}},
    ),
    Case(
        "Dear Pak Budi,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"recipient": {"name": "Budi Santoso", "title": "Pak"}},
    ),
]
LEFT_ALONE += [*GREETINGS, *STYLED]


# Titles that are seldom met, shortened or not; and a family name that is written like one.
_RARE = (
    ("Dear Eng. Haddad,", "Rami Haddad", "Eng."),
    ("Dear Brig. Gill,", "Harjinder Singh Gill", "Brig."),
    ("Dear Bdr. Singh,", "Harpal Singh", None),
    ("Dear Flt. Lt. Pym,", "Tom Pym", "Flt. Lt."),
    ("Dear Subedar Rana,", "Dev Rana", None),
    ("Dear Surv. Bello,", "Kunle Bello", "Surv."),
    ("Dear Mallam Sani,", "Bello Sani", None),
    ("Dear Executive Chef Romano,", "Luca Romano", "Chef"),
    ("Dear Headteacher Moss,", "Ann Moss", None),
    ("Dear Mr. Eng,", "Siew Lin Eng", "Mr."),
    ("Dear Eng Siew Lin,", "Eng Siew Lin", None),
)


@pytest.mark.parametrize(("greeting", "name", "title"), _RARE)
def test_a_rare_title_is_a_title(greeting: str, name: str, title: str | None) -> None:
    recipient = {"name": name, "title": title}
    one = case(
        f"{greeting}\n\nThank you.\n\nSincerely,\nDaniel Reyes", recipient=recipient, interview={"interviewers": []}
    )
    leaves_alone("informal-salutation", one)
    leaves_alone("wrong-name", one)
    leaves_alone("impersonal-salutation", one)


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("informal-salutation", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("informal-salutation", one)
