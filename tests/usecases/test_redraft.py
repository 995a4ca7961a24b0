"""The draft of a kept candidacy: made again from its facts, unless the words are the candidate's own or were approved."""

from __future__ import annotations

from dataclasses import replace

import pytest
from whenever import Instant

from afterword.adapters.shelf.files import FileShelf
from afterword.adapters.store.sqlite import SqliteStore
from afterword.core.candidacy.model import TalkingPoint
from afterword.core.note.approval import Approved
from afterword.core.note.model import NoteForm, NoteKind
from afterword.core.problems import Conflict, Invalid
from afterword.ports import Times
from afterword.usecases.answer_question import answered, can_answer
from afterword.usecases.draft import Asked
from afterword.usecases.kept_draft import save
from afterword.usecases.record import correct
from afterword.usecases.redraft import Tools, addressed, redraft
from tests.checkers import EngineAlone
from tests.core.note.test_compose import candidacy

NOW = Instant("2026-11-12T21:00:00Z")
MAIL = Asked("okafor", NoteForm.MAIL, ref="c1")
CHECKER = EngineAlone()


@pytest.fixture
def tools(tmp_path):
    store = SqliteStore(tmp_path / "a.sqlite3")
    store.create("c1", candidacy(), Times(None, None), NOW)
    yield Tools(store, FileShelf(), CHECKER, NOW)
    store.close()


def drafted(tools, asked=MAIL, **more):
    return redraft(tools, tools.store.load("c1"), asked, **more)


def told_more(tools):
    """Another talking point with the same person, so that a draft made again reads otherwise."""
    kept = tools.store.load("c1")
    others = tuple(one for one in kept.candidacy.talking_points if one.person != "okafor")
    changed = replace(kept.candidacy, talking_points=(TalkingPoint(topic="the new library", person="okafor"), *others))
    correct(tools.store, kept, changed, NOW, lambda *_: Times(None, None), lambda one, _: one)


def test_what_was_composed_follows_the_facts(tools):
    first = drafted(tools)
    assert first.kept.revision == 1
    assert drafted(tools).kept == first.kept
    told_more(tools)
    second = drafted(tools)
    assert second.kept.revision == 2
    assert "the new library" in second.kept.text


def test_ones_own_text_and_subject_stay_whatever_the_facts(tools):
    first = drafted(tools)
    to = addressed(candidacy(), MAIL)
    own = save(tools.store, "c1", to, ("Dear Ms. Okafor:\n\nMine.\n", "My subject"), first.kept.revision, NOW)
    told_more(tools)
    found = drafted(tools)
    assert found.kept == own
    assert found.made.draft.note.subject == "My subject"
    assert {one.row for one in found.made.draft.sentences} == {"own words"}


def test_what_was_approved_stays(tools):
    first = drafted(tools)
    tools.store.approve("c1", Approved(first.kept.to, 1, NOW, first.kept.digest))
    told_more(tools)
    assert drafted(tools).kept == first.kept


def test_another_wording_is_asked_for_by_name(tools):
    first = drafted(tools)
    second = drafted(tools, again=1, anew=True)
    assert (second.kept.revision, second.kept.seed) == (2, 1)
    assert second.kept.text != first.kept.text
    assert drafted(tools).kept == second.kept


def test_a_call_script_is_for_a_voicemail(tools):
    assert addressed(candidacy(), Asked("okafor", NoteForm.CALL_SCRIPT)).kind is NoteKind.VOICEMAIL


def test_a_text_is_kept_in_place_of_the_one_it_began_with(tools):
    first = drafted(tools).kept
    second = save(tools.store, "c1", first.to, ("Mine.", "S"), 1, NOW)
    assert (second.revision, second.by_hand, second.seed) == (2, True, first.seed)
    assert save(tools.store, "c1", first.to, ("Mine.", "S"), 1, NOW) == second  # the same again, whatever it began with
    with pytest.raises(Conflict):
        save(tools.store, "c1", first.to, ("Another.", "S"), 1, NOW)


@pytest.mark.parametrize(
    ("about", "found"),
    [
        (
            "talking_points",
            lambda after: after.talking_points[-1] == TalkingPoint(topic="the library", person="okafor"),
        ),
        ("talking_points[0].liked", lambda after: after.talking_points[0].liked == "the library"),
        ("candidate.name", lambda after: after.candidate.name == "the library"),
        ("candidate.phone", lambda after: after.candidate.phone == "the library"),
    ],
)
def test_an_answer_goes_where_the_question_is_about(about, found):
    assert can_answer(about)
    assert found(answered(candidacy(), "okafor", about, "  the\n library "))


@pytest.mark.parametrize(
    ("about", "answer"),
    [("talking_points", " "), ("talking_points", "x" * 501), ("talking_points[99].topic", "x"), ("events", "x")],
)
def test_what_is_no_answer_is_refused(about, answer):
    with pytest.raises(Invalid):
        answered(candidacy(), "okafor", about, answer)


def test_what_happened_is_not_answered_here():
    assert not can_answer("events")
