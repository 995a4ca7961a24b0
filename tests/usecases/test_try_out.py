"""The made-up case happens on the last working day, whenever that is."""

from pathlib import Path

import pytest
from whenever import Instant

from afterword.adapters.shelf.files import SHIPPED
from afterword.usecases.try_out import last_afternoon


@pytest.mark.parametrize(
    ("now", "started"),
    [
        ("2026-03-03T16:00:00-05:00", "2026-03-03T14:00:00-05:00"),
        ("2026-03-03T15:29:59-05:00", "2026-03-02T14:00:00-05:00"),
        ("2026-03-02T09:00:00-05:00", "2026-02-27T14:00:00-05:00"),
        ("2026-03-08T12:00:00-04:00", "2026-03-06T14:00:00-05:00"),
    ],
)
def test_the_last_afternoon_that_is_over(now, started):
    assert last_afternoon(Instant(now)) == Instant(started)


@pytest.mark.parametrize("name", ["invitation.ics", "debrief.toml"])
def test_it_is_the_case_of_the_demo_on_the_command_line(name):
    demo = Path(__file__).parents[2] / "demo"
    assert (SHIPPED / "demo" / name).read_bytes() == (demo / name).read_bytes()
