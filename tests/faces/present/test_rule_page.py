"""A rule's page taken apart, and prose that cites rules."""

import pytest

from afterword.core.review.catalogue import RULES
from afterword.faces.present.cited import paragraphs, pieces
from afterword.faces.present.rule_page import read_page

PAGE = """presumption: the note writes as if the job were settled

What it notices: words that take an offer
for granted.

Example: I look forward to working with you.
Better: I would welcome the chance.
"""


def test_each_label_has_its_text():
    read = read_page(PAGE)
    assert (read.slug, read.line) == ("presumption", "the note writes as if the job were settled")
    assert read.parts == (
        ("What it notices", "words that take an offer for granted."),
        ("Example", "I look forward to working with you."),
        ("Better", "I would welcome the chance."),
    )


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.slug)
def test_no_word_of_a_page_is_lost(rule):
    read = read_page(rule.page)
    said = f"{read.slug}: {read.line} " + " ".join(f"{label}: {text}" for label, text in read.parts)
    assert said.split() == rule.page.split()
    assert read.slug == rule.slug


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("one letter to each [E2, J2], and none", ["E2", "J2"]),
        ("[UK1]", ["UK1"]),
        ("nothing [here] and E6 bare", []),
        ("", []),
    ],
)
def test_the_pieces_are_the_text(text, rules):
    found = list(pieces(text))
    assert "".join(words for words, _ in found) == text
    assert [words for words, is_rule in found if is_rule] == rules


def test_paragraphs_stand_on_a_line_each():
    assert paragraphs("\none\ntwo\n \n\nthree\n") == ["one two", "three"]
