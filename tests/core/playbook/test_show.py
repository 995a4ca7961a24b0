"""A playbook is shown as prose, and a child says where it differs and why."""

from __future__ import annotations

import pytest

from afterword.core.playbook.parse import load
from afterword.core.playbook.schema import ETIQUETTE_IDS, STEPS
from afterword.core.playbook.show import in_short, show
from tests.core.playbook import SHIPPED_NAMES, shipped, texts


def flat(text: str) -> str:
    return " ".join(text.split())


def test_us_reads_in_the_order_of_the_article() -> None:
    text = show(load("us", shipped))
    order = ["The thank-you note\n---", "The follow-up\n---", "The last question\n---", "Afterwards\n---"]
    places = [text.index(heading) for heading in order]
    assert places == sorted(places)
    assert text.startswith("The American custom\n===================\n\nYou have shaken hands")
    assert all(f"{id_}]" in text or f"{id_}," in text for id_ in ETIQUETTE_IDS)
    assert "Why it differs" not in text
    assert "This playbook extends" not in text
    assert "J rules are our own judgement" in flat(text)


def test_a_child_says_what_it_extends_and_on_what_ground() -> None:
    text = show(load("uk", shipped))
    assert "This playbook extends us. It differs from us in: the thank-you note; the last question." in flat(text)
    first = text[text.index("The thank-you note\n") : text.index("The follow-up\n")]
    assert "  Why it differs [UK1]: Notes after an interview are uncommon in the UK." in first
    assert "  Source: https://cvcircuit.com/blog/feature-outreach-thank-you-notes" in first
    follow_up = text[text.index("The follow-up\n") : text.index("The last question\n")]
    assert "Why it differs" not in follow_up
    assert "UK1, UK2: see the ground" in flat(text)


def test_a_grandchild_names_its_whole_line() -> None:
    shown = show(load("mine", texts({"mine": 'title = "Mine"\nextends = "uk"'})))
    assert "This playbook extends uk, which extends us." in flat(shown)
    nothing = show(load("mine", texts({"mine": 'extends = "us"'})))
    assert "It changes nothing in it." in flat(nothing)


@pytest.mark.parametrize("name", SHIPPED_NAMES)
@pytest.mark.parametrize("width", [1, 40, 80, 100])
def test_lines_stay_within_the_width(name: str, width: int) -> None:
    for line in show(load(name, shipped), width).splitlines():
        assert len(line) <= max(width, 20) or " " not in line.strip()


def test_nothing_of_the_text_is_lost_in_wrapping() -> None:
    us = load("us", shipped)
    shown = flat(show(us, 33))
    for step in STEPS:
        for paragraph in getattr(us, step).says.text.split("\n\n"):
            assert flat(paragraph) in shown


def test_the_settings_stand_in_short_below_each_step() -> None:
    us = load("us", shipped)
    assert in_short(us.thank_you) == "owed; within 24 hours; one letter to a group of more than 7"
    assert in_short(us.check_in) == "owed; after the promised date, or else 14 days; by mail first"
    assert in_short(us.last_call) == "owed; 14 days after the first question; by call"
    assert in_short(us.sending).startswith("09:00-17:00")
    assert in_short(us.afterwards) == "thanks after a decline offered, never owed; the self-assessment owed"
    assert in_short(load("uk", shipped).thank_you) == "offered, never owed; within 24 hours; one letter to a panel"
    off = 'extends = "us"\n[thank_you]\nduty = "off"\nown = ["MY1"]\nground = "g"\nsource = "s"\n'
    assert in_short(load("mine", texts({"mine": off})).thank_you) == "turned off"
