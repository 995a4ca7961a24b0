"""The debrief by a form on a real store: kept, read back, and finished once however often it is sent."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from whenever import Date, Instant

from afterword.adapters.debrief_file import DebriefFile, TakenFile
from afterword.adapters.shelf.files import FileShelf
from afterword.adapters.store.sqlite import SqliteStore
from afterword.core.playbook.parse import load
from afterword.core.problems import Invalid, Missing
from afterword.usecases.debrief import Debriefs
from afterword.usecases.debrief_by_form import FormDebriefs
from afterword.usecases.times import times_of
from tests.core.candidacy.debriefing import INTERVIEW, PANEL

NOW = Instant("2026-09-03T20:00:00Z")
LATER = Instant("2026-09-10T20:00:00Z")
ENDED = INTERVIEW.ended.format_iso()
MARK = "0123456789abcdef"


@pytest.fixture
def debriefs(tmp_path):
    us = load("us", FileShelf().playbook_text)
    with SqliteStore(tmp_path / "a.sqlite3") as store:
        store.create("okafor", PANEL, times_of(PANEL, us, NOW), NOW)
        inner = Debriefs(
            store, DebriefFile(tmp_path / "d"), lambda one, now: times_of(one, us, now), lambda one, _now: one
        )
        yield FormDebriefs(inner, TakenFile(tmp_path / "d"))


def begin(debriefs, now=NOW, ended=ENDED):
    return debriefs.begin(debriefs.debriefs.store.load("okafor"), now, None, ended)


def told(debriefs, **more):
    return debriefs.fields(begin(debriefs)) | {"met.ruth-okafor.topic": "the archive", "hear": "by Friday"} | more


def test_what_is_kept_stands_in_the_form_again(debriefs):
    assert debriefs.keep(begin(debriefs), told(debriefs), MARK)
    again = begin(debriefs)
    assert again.resumed
    assert debriefs.fields(again)["met.ruth-okafor.topic"] == "the archive"


def test_what_does_not_fit_is_no_reason_to_lose_the_rest(debriefs):
    debriefs.keep(begin(debriefs), told(debriefs, hours="whenever"), MARK)
    assert debriefs.fields(begin(debriefs))["hear"] == "by Friday"


def test_a_debrief_that_is_sent_twice_is_taken_once(debriefs):
    fields = told(debriefs)
    assert debriefs.finish(begin(debriefs), fields, MARK, NOW) > 0
    version = debriefs.debriefs.store.load("okafor").version
    assert debriefs.finish(begin(debriefs), fields | {"hear": "by Monday"}, MARK, NOW) is None
    assert debriefs.debriefs.store.load("okafor").version == version


def test_a_late_keystroke_of_a_finished_debrief_is_not_kept(debriefs):
    fields = told(debriefs)
    debriefs.finish(begin(debriefs), fields, MARK, NOW)
    assert not debriefs.keep(begin(debriefs), fields, MARK)
    assert not begin(debriefs).resumed


def test_without_a_mark_the_same_answers_change_nothing(debriefs):
    fields = told(debriefs)
    assert debriefs.finish(begin(debriefs), fields, "", NOW) > 0
    assert debriefs.finish(begin(debriefs), fields, "", NOW) == 0


def test_sent_by_several_threads_at_once_it_is_written_once(debriefs):
    fields = told(debriefs)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: debriefs.finish(begin(debriefs), fields, MARK, NOW), range(4)))
    after = debriefs.debriefs.store.load("okafor").candidacy
    assert [point.topic for point in after.talking_points] == ["the archive"]
    assert len(after.promises) == 1


def test_one_that_waited_goes_to_the_interview_it_was_told_of(debriefs):
    store = debriefs.debriefs.store
    kept = store.load("okafor")
    second = replace(INTERVIEW, ended=Instant("2026-09-09T19:40:00Z"), people=())
    candidacy = replace(kept.candidacy, interviews=(INTERVIEW, second))
    store.correct(kept, candidacy, [], debriefs.debriefs.times_of(candidacy, LATER), LATER)
    debriefs.finish(begin(debriefs, LATER), told(debriefs), MARK, LATER)
    after = store.load("okafor").candidacy
    assert after.promises[0].told_at == INTERVIEW.ended
    assert after.interviews[1] == second


def test_an_interview_that_is_gone_is_said_and_what_was_told_stays(debriefs):
    debriefs.keep(begin(debriefs), told(debriefs), MARK)
    with pytest.raises(Missing):
        begin(debriefs, ended="2026-09-01T10:00:00Z")
    with pytest.raises(Invalid):
        begin(debriefs, ended="yesterday")
    assert begin(debriefs).resumed


def test_what_does_not_fit_is_not_written(debriefs):
    with pytest.raises(Invalid) as caught:
        debriefs.finish(begin(debriefs), told(debriefs, hours="whenever", group_size="1"), MARK, NOW)
    assert [problem.place for problem in caught.value.problems] == ["group_size", "hours"]
    assert debriefs.debriefs.store.load("okafor").version == 1


def test_days_are_read_back(debriefs):
    understood = debriefs.read(begin(debriefs), told(debriefs))
    assert understood.answers.hear_on == Date(2026, 9, 4)
    assert not begin(debriefs).resumed
