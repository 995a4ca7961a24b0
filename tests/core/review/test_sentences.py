"""Sentences as people write them, each in a note that has no other fault: what breaks a rule, and what only looks like it."""

from pathlib import Path

import pytest
from whenever import Date

from afterword.adapters.checker.meaning import MeaningChecker
from afterword.core.note.model import InterviewFacts, NamedPerson, Note, NoteForm, NoteKind, Sender
from afterword.core.review.reviewer import review
from tests.core.review.cases import NOBODY

ROWS = [
    line.split(" | ", 1)
    for line in (Path(__file__).parent / "sentences.txt").read_text(encoding="utf-8").splitlines()
    if " | " in line
]
SENSE = MeaningChecker(NOBODY)
THANKS = """Dear Ms. Okafor:

Thank you for meeting with me on Thursday about the Litigation Associate position. I enjoyed hearing how first-year associates second-chair trials, and I am very interested in the work at Okafor & Lane. {}

If you have any questions, please call me at 212-555-0142.

Sincerely,
Amara Nwosu
"""
QUESTION = """Dear Ms. Okafor:

I hope you are well. I interviewed on March 3 for the Litigation Associate position, and I remain very interested. {}

Sincerely,
Amara Nwosu
212-555-0142
"""


def _note(rule, sentence):
    asks = rule == "pushy"
    return Note(
        text=(QUESTION if asks else THANKS).format(sentence),
        kind=NoteKind.CHECK_IN_MAIL if asks else NoteKind.THANK_YOU,
        form=NoteForm.MAIL,
        sender=Sender(name="Amara Nwosu", phone="212-555-0142"),
        recipient=NamedPerson(name="Ruth Okafor", title="Ms."),
        interview=InterviewFacts(
            firm="Okafor & Lane LLP",
            aliases=("Okafor & Lane",),
            role="Litigation Associate",
            interviewers=(NamedPerson(name="Ruth Okafor", title="Ms."), NamedPerson(name="Daniel Reyes")),
            talking_points=("second-chairing trials",),
            date=Date(2026, 3, 3),
        ),
        sent_on=Date(2026, 3, 20) if asks else Date(2026, 3, 4),
        locale="en-US",
    )


@pytest.mark.parametrize(("rule", "sentence"), ROWS, ids=[f"{rule}: {sentence[:50]}" for rule, sentence in ROWS])
def test_a_sentence_is_noticed_for_what_it_is(rule, sentence):
    found = {finding.rule for finding in review(_note(rule, sentence), check=SENSE.remarks)}
    assert found == set() if rule == "-" else rule in found
