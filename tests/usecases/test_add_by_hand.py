"""An interview as a person says it: read whole, or not at all with everything that does not fit."""

from __future__ import annotations

import pytest
from whenever import Instant

from afterword.core.candidacy.model import Form
from afterword.usecases.add_by_hand import read_interview

NOW = Instant("2026-03-03T21:00:00Z")
SAID = {
    "zone": "America/New_York",
    "started": "today 10:00",
    "ended": "2026-03-03 11:00",
    "round": "2",
    "form": "in-person",
}


def test_what_is_said_is_read():
    interview, problems = read_interview(SAID, NOW)
    assert problems == ()
    assert interview.started == Instant("2026-03-03T15:00:00Z")
    assert interview.ended == Instant("2026-03-03T16:00:00Z")
    assert (interview.zone, interview.round, interview.form) == ("America/New_York", 2, Form.IN_PERSON)


def test_only_zone_and_end_must_be_said():
    interview, _ = read_interview({"zone": "Europe/Berlin", "ended": "yesterday 16:00"}, NOW)
    assert interview.started is None
    assert interview.round is None


@pytest.mark.parametrize(
    ("fault", "places"),
    [
        ({"zone": "Mars"}, ["zone"]),
        ({"ended": ""}, ["ended"]),
        ({"ended": "the other day", "started": "then"}, ["started", "ended"]),
        ({"ended": "2026-03-03 09:00"}, ["ended"]),
        ({"round": "first"}, ["round"]),
        ({"round": "0", "ended": "once"}, ["ended", "round"]),
    ],
)
def test_everything_that_does_not_fit_is_named_with_its_place(fault, places):
    interview, problems = read_interview(SAID | fault, NOW)
    assert interview is None
    assert [problem.place for problem in problems] == places
