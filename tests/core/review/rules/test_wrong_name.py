"""What the rule wrong-name notices, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.core.review.cases import Case, case, flags, leaves_alone
from tests.core.review.rules.greetings import GREETINGS, STYLED


def to(
    greeting: str, name: str, title: str | None, words: str | None = None, body: str = "Thank you for Thursday."
) -> Case:
    return case(f"{greeting}\n\n{body}\n\nSincerely,\nDaniel Reyes", words, recipient={"name": name, "title": title})


FLAGGED = [
    to(
        "Dear Ms. Okafor:",
        "Amara Okafor",
        "Ms.",
        "Falconer",
        "I do hope that you win the argument about the bolts, Mr. Falconer.",
    ),
    to(
        "Dear Ms. Okafor:",
        "Amara Okafor",
        "Ms.",
        "Fisk",
        "Please feel free to contact me, Ms. Fisk, if you have any other questions.",
    ),
    to("Dear Ms. Okafor:", "Amara Okafor", "Ms.", "Farrell", "As you said, Mr. Farrell, nobody got well on a bench."),
    to("Dear Ms. Okafor:", "Amara Okafor", "Ms.", "Fung", "I hope, Prof. Fung, that we may go on with it one day."),
    to(
        "Dear Ms. Okafor:",
        "Amara Okafor",
        "Ms.",
        "Robert",
        "Your two-page policy was the best I have seen, Robert, and I would like to work there.",
    ),
    to("Dear Ms. Okofor:", "Amara Okafor", "Ms.", "Okofor"),
    to("Dear Mr. Lane:", "Amara Okafor", "Ms.", "Lane"),
    to("Dear Dr. Chan:", "Wei Chen", "Dr.", "Chan"),
    to("Dear Mr. MacKenzie:", "Ross McKenzie", "Mr.", "MacKenzie"),
    to("Dear Ms. Raghunthan,", "Priya Raghunathan", "Ms.", "Raghunthan"),
    to("Dear Amira Okafor:", "Amara Okafor", None, "Amira"),
    to("Dear Professor Weaver,", "Klaus Weber", "Professor", "Weaver"),
    to("Dear Stephen Hale,", "Judith Hale", None, "Stephen"),
    to("Dear Ms. Okafor:", "Amara Okafor", "Ms.", "Lane", "Thank you again, Mr. Lane, for the tour."),
    to("Dear Ms. Okafor:", "Amara Okafor", "Ms.", "Okafur", "It was a pleasure to meet you, Ms. Okafur."),
    to("Dear Ms. Okafor:", "Amara Okafor", "Ms.", "Chen", "I was glad to hear of the clinic. Thank you, Dr. Chen."),
    to("Dear Dr. Haile:", "Ruth Hale", "Dr.", "Haile"),
    to("Dear Judge Alvares:", "Elena Alvarez", "Judge", "Alvares"),
    case("Hello, Ms. Okoro, this is Daniel Reyes.", "Okoro", kind="voicemail"),
]
LEFT_ALONE = [
    to("Hey Raj,", "Rajesh Iyer", "Mr"),
    to("Dear Temi,", "Temitope Bello", None),
    to("Dear Dr. Okafor:", "Amara Okafor", "Dr.", body="Thank you, Doctor. Goodbye for now."),
    to("Dear Ms. Okafor:", "Amara Okafor", "Ms.", body="I was glad to meet your foreman, Mr. Lane."),
    to(
        "Dear Ms. Okafor:",
        "Amara Okafor",
        "Ms.",
        body="It was good of you to bring your colleague, Robert, and the plans.",
    ),
    to("Dear Ms. Okafor:", "Amara Okafor", "Ms.", body="I hope that you win the argument about the bolts, Ms. Okafor."),
    to("Dear Ms. Okafor:", "Amara Okafor", "Ms.", body="I also enjoyed meeting Mr. Lane and Dr. Chen."),
    to("Dear Ms. Garcia Lopez:", "Ana García-López", "Ms."),
    to("Dear Ms. García:", "Ana García López", "Ms."),
    to("Dear Mr. Mueller:", "Jörg Müller", "Mr."),
    to("Dear Mr. Muller:", "Jörg Müller", "Mr."),
    to("Dear Dr. O’Brien,", "Maeve O'Brien", "Dr."),
    to("Dear Ms. Delacruz:", "Inez de la Cruz", "Ms."),
    to("Dear Ms. Cruz:", "Inez de la Cruz", "Ms."),
    to("Dear Ms. Van Der Berg:", "Anneke van der Berg", "Ms."),
    to("Dear J. R. Ellison:", "James Robert Ellison", None),
    to("Dear Mr. Minh:", "Nguyen Van Minh", "Mr."),
    to("Dear Bob,", "Robert Ellison", "Mr."),
    to("Dear Ms. Soo-jin Kim,", "Kim Soojin", "Ms."),
    to("Dear Dr. Strömberg:", "Åsa Stromberg", "Dr."),
    to("Dear Hiring Manager:", "Amara Okafor", "Ms."),
    to(
        "Dear Ms. Okafor:", "Amara Okafor", "Ms.", body="Please thank Mr. Lane for the tour, and Ms. Ortiz at the desk."
    ),
    to(
        "Dear Ms. Okafor:",
        "Amara Okafor",
        "Ms.",
        body="When I met with you, Mr. Lane, and Dr. Chen, the docket came up.",
    ),
    to("Dear Mr. Lane, Jr.:", "Thomas Lane Jr.", "Mr."),
    to("Dear Ms. Okafor-Reid:", "Amara Okafor Reid", "Ms."),
    to("Dear Mrs. Al Hashimi,", "Noor Al-Hashimi", "Mrs."),
    to("Dear Dr. Łukasik:", "Zofia Lukasik", "Dr."),
]


# Written anew to measure the rule.
FLAGGED += [
    Case(
        "Annwyl Mrs Price-Owen,\n\nThank you for the hour on Thursday.\n\nSincerely,\nDaniel Reyes",
        None,
        {"recipient": {"name": "Nia Prys-Owen", "title": "Mrs"}},
    ),
    Case(
        "Namaskar, Dr. Banerjee,\n\nThank you for the hour on Thursday.\n\nSincerely,\nDaniel Reyes",
        None,
        {"recipient": {"name": "Sharmistha Bhattacharjee", "title": "Dr."}},
    ),
]

LEFT_ALONE += [
    to("Dear Chief (Mrs.) Etim,", "Grace Etim", "Chief"),
    to("Dear Chief (Mrs) Grace Etim,", "(Mrs.) Grace Etim", "Chief"),
    to("Dear Dr. (Mrs.) Adesina,", "Funmilayo Adesina", "Dr."),
]
LEFT_ALONE += [*GREETINGS, *STYLED]


def _to(
    greeting: str, name: str, title: str | None, body: str = "Thank you for Thursday.", words: str | None = None
) -> Case:
    return case(
        f"{greeting}\n\n{body}\n\nSincerely,\nDaniel Reyes",
        words,
        recipient={"name": name, "title": title},
        interview={"interviewers": []},
    )


FLAGGED += [
    _to("Dear Ms. Cole,", "Ann Cole", "Ms.", "Thank you again for this afternoon, Mr. Pryce.", "Pryce"),
    _to("Dear Ms. Cole,", "Ann Cole", "Ms.", "I liked, Chef Pryce, your answer about stock.", "Pryce"),
    _to("Dear Grace Cole,", "Ann Cole", "Ms.", words="Grace"),
    _to("Dear Hunter Cole,", "Ann Cole", "Ms.", words="Hunter"),
]
LEFT_ALONE += [
    _to("Dear Ms. Cole,", "Ann Cole", "Ms.", "Thank you for presenting me to your deputy, Mr. Pryce."),
    _to("Dear Ms. Tonya Hill,", "LaTonya Hill", "Ms."),
    _to("Good morning, Colonel Rathore, sir,", "Ganga Singh Rathore", "Colonel"),
    _to("Dear Associate Professor Weiss,", "Lena Weiss", "A/Prof."),
    _to("Dear Wing Commander Rao,", "Anil Rao", "Wing Commander"),
    _to("Dear Squadron Leader Pym,", "Tom Pym", "Sqn Ldr"),
    _to("Dear Subedar Major Khan,", "Imran Khan", None),
    _to("Dear Director Mensah,", "Kofi Mensah", None),
    _to("Dear Farmer Giles,", "Tom Giles", None),
]


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("wrong-name", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("wrong-name", one)
