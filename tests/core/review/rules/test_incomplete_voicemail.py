"""What the rule incomplete-voicemail notices, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.core.review.cases import Case, case, flags, leaves_alone


def says(text: str, **context: object) -> Case:
    return case(f"Hello, Ms. Okafor. {text}", kind="voicemail", form="call-script", **context)


FLAGGED = [
    says("It's Daniel. I interviewed for the litigation associate position. My number is 212-555-0148."),
    says("This is Daniel Reyes. Please call me back at 212-555-0148."),
    says("This is Daniel Reyes, about the litigation associate position. Please call me back."),
    says("This is Daniel. Call me."),
    says("Daniel Reyes here. I interviewed on Thursday; I am at 212-555-0148."),
    says("This is Mr. Reyes, about the associate role. My number is 212-555-0148."),
    says("This is Daniel Reyes, following up on the associate role. You have my number."),
    says("This is Daniel Reyes about the associate role. Write to daniel.reyes@example.org."),
    says("I am calling about the staff nurse position; 555-0148.", sender={}, interview={"role": "Staff Nurse"}),
    says("This is Ana Ruiz, at 555-0148, about the position.", sender={}, interview={"role": None}),
]
LEFT_ALONE = [
    says(
        "This is Daniel Reyes, about the litigation associate position. My number is 212-555-0148; again, 212-555-0148."
    ),
    says("Daniel Reyes here, two one two, five five five, oh one four eight, on the associate position."),
    says("This is Daniel Reyes, R-E-Y-E-S. I interviewed to be an associate. I am on (212) 555-0148."),
    says(
        "My name is Ana Ruiz. I am calling about the internship. My number is 555 0148.",
        sender={},
        interview={"role": None},
    ),
    says(
        "This is Zoë Nguyen, about the RN opening; 0118 496 0148.",
        sender={"name": "Zoe Nguyen"},
        interview={"role": "Registered Nurse"},
    ),
    says(
        "Sukarno here, for the line cook role: +62 21 555 0148.",
        sender={"name": "Sukarno"},
        interview={"role": "Line Cook"},
    ),
    says("Daniel Reyes calling about associate work in litigation. You can reach me at this number."),
    says("This is Daniel Reyes. The position is that of litigation associate. Five double five, oh one four eight."),
    says("This is Daniel A. Reyes, 212.555.0148, litigation associate candidate."),
    says(
        "This is Ms. Jo Field, jo as in Joanna, about teaching mathematics: 212 555 0148.",
        sender={"name": "Jo Field"},
        interview={"role": "Mathematics Teacher"},
    ),
]


# Written anew to measure the rule.
FLAGGED += [
    Case(
        "Hello, Ms. Okafor. This is Daniel Reyes, about the associate position, then the tour. Call me.",
        None,
        {"kind": "voicemail", "form": "call-script"},
    ),
]
LEFT_ALONE += [
    Case(
        "Hello, Ms. Okafor. This is Daniel Reyes, about the associate position. My number is area code 915, then 555, 0131.",
        None,
        {"kind": "voicemail", "form": "call-script"},
    ),
    Case(
        "Hello, Ms. Okafor. This is Daniel Reyes, about the associate position. My number is oh one six three two, nine six oh, five one two.",
        None,
        {"kind": "voicemail", "form": "call-script"},
    ),
    Case(
        "Hello, Ms. Okafor. This is Daniel Reyes, about the associate position. My number is 212, 555, and then 0148.",
        None,
        {"kind": "voicemail", "form": "call-script"},
    ),
    Case(
        "Hello, Ms. Okafor. This is Daniel Reyes, about the associate position. My number is 212 dash 555 dash 0148.",
        None,
        {"kind": "voicemail", "form": "call-script"},
    ),
    Case(
        "Hello, Ms. Okafor. This is Daniel Reyes, about the associate position. My number is two one two, then five five five, then oh one four eight.",
        None,
        {"kind": "voicemail", "form": "call-script"},
    ),
    Case(
        "Good morning, Ms. Okafor. Daniel Reyes here, who came for the purser's job. I'm on 01632 960512.",
        None,
        {"kind": "voicemail", "form": "call-script", "interview": {"role": "Purser"}},
    ),
]


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("incomplete-voicemail", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("incomplete-voicemail", one)
