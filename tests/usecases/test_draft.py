"""Drafting: who is meant, in which usage, and to which address a note may go."""

from __future__ import annotations

from dataclasses import replace

import pytest

from afterword.adapters.shelf.files import FileShelf
from afterword.core.candidacy.model import Candidacy, Part, Person
from afterword.core.note.model import NoteForm, NoteKind
from afterword.usecases.draft import Asked, address_for, draft, wording_for
from tests.checkers import EngineAlone
from tests.core.note.test_compose import candidacy

SHELF = FileShelf()
CHECKER = EngineAlone()


def test_a_draft_is_composed_and_reviewed() -> None:
    made = draft(candidacy(), Asked("okafor", NoteForm.MAIL), SHELF, CHECKER)
    assert made.draft.note.text.startswith("Dear Ms. Okafor:")
    assert made.findings == ()
    assert made.too_few is None
    assert made.person.name == "Amara Okafor"


def test_too_few_facts_come_with_the_question() -> None:
    made = draft(candidacy(talking_points=[]), Asked("okafor", NoteForm.MAIL), SHELF, CHECKER)
    assert made.too_few is not None
    assert "Complete this sentence" in made.too_few.question.sentence
    assert [finding.rule for finding in made.findings] == ["generic"]


@pytest.mark.parametrize(
    ("locale", "closing"),
    [(None, "Sincerely,"), ("en-US", "Sincerely,"), ("en-IE", "Yours sincerely,"), ("en-NG", "Yours sincerely,")],
)
def test_the_usage_follows_the_locale(locale: str | None, closing: str) -> None:
    assert wording_for(locale, SHELF).of("closing.mail")[0].text == closing


def with_people(*people: Person) -> Candidacy:
    return replace(candidacy(), people=people)


def test_an_address_is_used_only_if_it_was_given() -> None:
    """E17, J6."""
    given = Person(id="a", name="Amara Okafor", email="a@x.example", email_given=True)
    found = replace(given, email_given=None)
    arranger = Person(id="r", name="Rui Prado", email="r@y.example", part=Part.RECRUITER)
    assert address_for(with_people(given, arranger), given) == ("a@x.example", None)
    assert address_for(with_people(found, arranger), found) == ("r@y.example", arranger)
    assert address_for(with_people(found), found) == (None, None)


def test_a_check_in_may_be_asked_for() -> None:
    made = draft(candidacy(), Asked("okafor", NoteForm.MAIL, NoteKind.CHECK_IN_MAIL), SHELF, CHECKER)
    assert made.draft.note.kind is NoteKind.CHECK_IN_MAIL
