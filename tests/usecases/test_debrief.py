"""The debrief on a real store: begun, broken off, resumed, written with its audit."""

from __future__ import annotations

from dataclasses import replace

import pytest
from whenever import Date, Instant

from afterword.adapters.debrief_file import DebriefFile
from afterword.adapters.shelf.files import FileShelf
from afterword.adapters.store.sqlite import SqliteStore
from afterword.core.candidacy.debrief import Met
from afterword.core.candidacy.debrief_questions import answer, next_question
from afterword.core.candidacy.model import Event, EventKind
from afterword.core.playbook.parse import load
from afterword.core.problems import Conflict, Invalid, Missing
from afterword.usecases.debrief import Debriefs
from afterword.usecases.times import times_of
from tests.core.candidacy.debriefing import INTERVIEW, PANEL

NOW = Instant("2026-09-03T20:00:00Z")


@pytest.fixture(scope="module")
def us():
    return load("us", FileShelf().playbook_text)


@pytest.fixture
def debriefs(tmp_path, us):
    with SqliteStore(tmp_path / "a.sqlite3") as store:
        store.create("okafor", PANEL, times_of(PANEL, us, NOW), NOW)
        yield Debriefs(
            store, DebriefFile(tmp_path / "debriefs"), lambda one, now: times_of(one, us, now), lambda one, _now: one
        )


def begin(debriefs, **more):
    return debriefs.begin(debriefs.store.load("okafor"), NOW, **more)


def test_it_begins_with_the_last_interview_that_has_ended_and_what_is_known_of_it(debriefs):
    sitting = begin(debriefs)
    assert sitting.interview == INTERVIEW
    assert [met.name for met in sitting.progress.answers.met] == ["Ruth Okafor", "Daniel Reyes"]
    assert sitting.setting.said_on == sitting.setting.today == Date(2026, 9, 3)
    assert not sitting.resumed


def test_before_the_interview_has_ended_there_is_nothing_to_tell(debriefs):
    with pytest.raises(Missing, match="has ended yet"):
        debriefs.begin(debriefs.store.load("okafor"), INTERVIEW.ended.subtract(seconds=1))


def test_a_cancelled_interview_is_not_told_of(debriefs):
    kept = debriefs.store.load("okafor")
    cancelled = replace(PANEL, interviews=(replace(INTERVIEW, cancelled=True),))
    with pytest.raises(Missing):
        debriefs.begin(replace(kept, candidacy=cancelled), NOW)


def test_an_earlier_round_is_told_of_by_its_number(debriefs):
    first = replace(INTERVIEW, round=1, ended=Instant("2026-08-20T19:00:00Z"))
    kept = replace(
        debriefs.store.load("okafor"), candidacy=replace(PANEL, interviews=(first, replace(INTERVIEW, round=2)))
    )
    assert debriefs.begin(kept, NOW, 1).interview == first
    assert debriefs.begin(kept, NOW).interview.round == 2
    with pytest.raises(Missing, match="1, 2"):
        debriefs.begin(kept, NOW, 3)


def test_broken_off_it_goes_on_where_it_stopped(debriefs):
    sitting = begin(debriefs)
    progress = answer(sitting.progress, next_question(sitting.progress, sitting.setting), "Ana Sousa")
    debriefs.keep(sitting, progress)
    again = begin(debriefs)
    assert again.resumed
    assert again.progress == progress
    assert next_question(again.progress, again.setting).key == "topic:Ruth Okafor"


def test_finished_it_is_written_with_an_audit_and_forgotten(debriefs):
    sitting = begin(debriefs)
    debriefs.keep(sitting, sitting.progress)
    answers = replace(sitting.progress.answers, group_size=2, hear="by the 14th", hear_on=Date(2026, 9, 14))
    kept, changes = debriefs.finish(sitting, answers, NOW)
    stored = debriefs.store.load("okafor")
    assert stored.version == kept.version == 2
    assert stored.candidacy.promises[0].date == Date(2026, 9, 14)
    assert {change.place for change in changes} == {"interviews[0].group_size", "promises"}
    assert [change.place for change in debriefs.store.audit("okafor")] == [change.place for change in changes]
    assert {change.who for change in changes} == {"debrief"}
    assert not begin(debriefs).resumed


def test_the_times_of_the_store_are_those_of_the_new_plan(debriefs, us):
    sitting = begin(debriefs)
    answers = replace(sitting.progress.answers, next_round="tomorrow", next_round_on=Date(2026, 9, 4))
    debriefs.finish(sitting, answers, NOW)
    stored = debriefs.store.load("okafor")
    assert stored.times == times_of(stored.candidacy, us, NOW)


def test_nothing_new_writes_nothing(debriefs):
    sitting = begin(debriefs)
    kept, changes = debriefs.finish(sitting, sitting.progress.answers, NOW)
    assert (kept.version, changes) == (1, ())
    assert debriefs.store.audit("okafor") == []


def test_what_happened_meanwhile_stays(debriefs):
    sitting = begin(debriefs)
    event = Event(id="e1", at=NOW, kind=EventKind.NOTE_SENT, person="ruth-okafor")
    debriefs.store.append(sitting.kept, event, sitting.kept.times, NOW)
    debriefs.finish(sitting, replace(sitting.progress.answers, group_size=2), NOW)
    after = debriefs.store.load("okafor").candidacy
    assert [one.id for one in after.events] == ["e1"]
    assert after.interviews[0].group_size == 2


def test_an_interview_that_was_changed_meanwhile_keeps_the_answers(debriefs):
    sitting = begin(debriefs)
    debriefs.keep(sitting, sitting.progress)
    moved = replace(PANEL, interviews=(replace(INTERVIEW, round=2),))
    debriefs.store.correct(sitting.kept, moved, (), sitting.kept.times, NOW)
    with pytest.raises((Missing, Conflict)):
        debriefs.finish(sitting, sitting.progress.answers, NOW)
    assert debriefs.under_way.load(sitting.key) == sitting.progress


def test_a_document_is_laid_over_what_is_known(debriefs):
    answers = debriefs.read(begin(debriefs), {"met": ["Ruth Okafor"], "hear": "by Friday"})
    assert answers.met == (
        Met(name="Ruth Okafor", id="ruth-okafor", part=PANEL.people[0].part, email=PANEL.people[0].email),
    )


def test_every_problem_of_a_document_is_told_at_once_and_nothing_is_stored(debriefs):
    with pytest.raises(Invalid) as caught:
        debriefs.read(begin(debriefs), {"met": [3], "group_size": 0})
    assert [problem.place for problem in caught.value.problems] == ["met[0]", "group_size"]
    assert debriefs.store.load("okafor").version == 1
