"""What a template leaves open on purpose."""

from __future__ import annotations

from afterword.core.note.model import Note
from afterword.core.review.chosen import Chosen
from afterword.core.review.reviewer import review
from afterword.core.review.templates import as_template

OPEN = (
    "Dear [Title] [Name]:\n\nThank you for your time on [date]. I enjoyed hearing about [topic], and it made me want the position "
    "at [Company Name] more. Please call me with any questions that remain.\n\nSincerely,\n[Your name]\n"
)


def rules(text: str) -> set[str]:
    return {one.rule for one in as_template(text, review(Note(text=text)))}


def test_slots_and_what_follows_from_them_are_silent():
    assert rules(OPEN) == set()


def test_faults_of_the_template_itself_are_told():
    assert rules(OPEN.replace("Please call", "I beg you to hire me. Please call")) == {"pleading"}
    assert "missing-appreciation" in rules(OPEN.replace("Thank you for your time", "We met"))
    assert "informal-salutation" in rules(OPEN.replace("Dear [Title] [Name]:", "Hi Ruth,"))
    assert "missing-closing" in rules(OPEN[: OPEN.index("Sincerely")])


def test_without_slots_nothing_is_left_out():
    text = "Hi Ruth,\n\nThanks for your time."
    assert as_template(text, review(Note(text=text))) == review(Note(text=text))


def test_rules_are_chosen():
    text = "Hi Ruth,\n\nThanks for your time!!"
    every = review(Note(text=text))
    assert {one.rule for one in Chosen(only=frozenset({"exclamation-excess"})).keep(text, every)} == {
        "exclamation-excess"
    }
    assert "informal-salutation" not in {
        one.rule for one in Chosen(without=frozenset({"informal-salutation"})).keep(text, every)
    }
    assert Chosen().keep(text, every) == every
