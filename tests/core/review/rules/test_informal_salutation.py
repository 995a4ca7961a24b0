"""What the rule informal-salutation notices, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.core.review.cases import Case, case, flags, leaves_alone

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


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("informal-salutation", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("informal-salutation", one)
