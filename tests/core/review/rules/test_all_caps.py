"""What the rule all-caps notices, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.core.review.cases import Case, case, flags, in_note, leaves_alone

FLAGGED = [
    in_note("I REALLY enjoyed our talk.", "REALLY"),
    in_note("I LOVED the docket.", "LOVED"),
    in_note("Thank you SO much.", "SO"),
    in_note("I am VERY interested in the role.", "VERY"),
    in_note("THANK YOU for your time.", "THANK YOU"),
    in_note("It was an INCREDIBLE afternoon.", "INCREDIBLE"),
    in_note("I WANT THIS JOB.", "WANT THIS JOB"),
    in_note("I would NEVER miss a filing date.", "NEVER"),
    in_note("The team was FANTASTIC and the tour too.", "FANTASTIC"),
    in_note("I am DEFINITELY the person for it.", "DEFINITELY"),
    in_note("PLEASE call me.", "PLEASE"),
    in_note("It was EXACTLY what I hoped.", "EXACTLY"),
]
LEFT_ALONE = [
    in_note("I enjoyed hearing about [TOPIC FROM INTERVIEW]."),
    in_note("I worked for NASA and the EEOC."),
    in_note("The ICU nurses use SBAR and the MEWS score."),
    in_note("I am at IKEA on weekends."),
    in_note("The STEM program and the WHO guidance came up."),
    in_note("My time at BOEING was short.", interview={"firm": "BOEING"}),
    in_note("The US and UK rules differ, and IT support knows it."),
    in_note("I know SQL, COBOL, HTML and CSS."),
    in_note("The HOPE scholarship and the CARE act came up."),
    in_note("The FERPA and HIPAA training took an hour."),
    in_note("I read your piece on ERISA, and on UNESCO."),
    case("DANIEL REYES\n12 ELM STREET\n\nDear Ms. Okafor:\n\nThank you.\n\nSincerely,\nDANIEL REYES"),
    in_note("The OR opens at 6 AM, and the ER never closes."),
    in_note("The LEED AP exam, the MPRE and the GRE are behind me."),
    in_note("The LEGO Foundation and the ASPCA both wrote."),
]


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("all-caps", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("all-caps", one)
