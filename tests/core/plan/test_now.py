"""The instant of a plan, and when its answers change."""

from __future__ import annotations

from afterword.core.plan.now import Now
from tests.core.plan import at

NOON = at("03-03 12:00")


def test_reached():
    now = Now(NOON)
    assert now.reached(NOON)
    assert now.reached(NOON.subtract(nanoseconds=1))
    assert now.changes_at is None
    assert not now.reached(NOON.add(nanoseconds=1))
    assert now.changes_at == NOON.add(nanoseconds=1)


def test_the_earliest_change_is_kept():
    now = Now(NOON)
    for hours in (3, 1, 2):
        assert not now.reached(NOON.add(hours=hours))
    assert now.changes_at == NOON.add(hours=1)
    now.reached(NOON.add(hours=1))
    assert now.changes_at == NOON.add(hours=1)


def test_passed_by_a_second():
    assert not Now(NOON).passed(NOON)
    assert not Now(NOON.add(nanoseconds=999_999_999)).passed(NOON)
    assert Now(NOON.add(seconds=1)).passed(NOON)
    now = Now(NOON)
    now.passed(NOON)
    assert now.changes_at == NOON.add(seconds=1)
