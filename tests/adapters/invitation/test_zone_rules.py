"""A file's own rules give the same offsets as the public ones that they copy, at every hour of a year."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whenever import Instant, PlainDateTime, TimeDelta

from afterword.adapters.invitation.lines import read_components
from afterword.adapters.invitation.rules import read_rules
from afterword.adapters.invitation.zone_rules import ZoneRules


def stretch(name: str, start: str, before: str, after: str, *more: str) -> list[str]:
    return [f"BEGIN:{name}", f"DTSTART:{start}", f"TZOFFSETFROM:{before}", f"TZOFFSETTO:{after}", *more, f"END:{name}"]


def rules_of(*stretches: list[str]) -> ZoneRules | None:
    lines = [line for each in stretches for line in each]
    root, _ = read_components("\n".join(["BEGIN:VTIMEZONE", "TZID:Own", *lines, "END:VTIMEZONE"]))
    rules, problems = read_rules(root)
    assert bool(problems) == (rules["own"] is None)
    return rules["own"]


NEW_YORK = rules_of(
    stretch("STANDARD", "16011104T020000", "-0400", "-0500", "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11"),
    stretch("DAYLIGHT", "16010311T020000", "-0500", "-0400", "RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3"),
)
BERLIN = rules_of(
    stretch("STANDARD", "16010101T030000", "+0200", "+0100", "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10"),
    stretch("DAYLIGHT", "16010101T020000", "+0100", "+0200", "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3"),
)
SYDNEY = rules_of(
    stretch("STANDARD", "20080406T030000", "+1100", "+1000", "RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU"),
    stretch("DAYLIGHT", "20081005T020000", "+1000", "+1100", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU"),
)
BY_DAYS_OF_THE_MONTH = rules_of(
    stretch(
        "STANDARD",
        "20071104T020000",
        "-0400",
        "-0500",
        "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=SU;BYMONTHDAY=1,2,3,4,5,6,7",
    ),
    stretch(
        "DAYLIGHT",
        "20070311T020000",
        "-0500",
        "-0400",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=SU;BYMONTHDAY=8,9,10,11,12,13,14",
    ),
)
NOTES = rules_of(
    stretch(
        "STANDARD", "19501029T030000", "+0200", "+0100", "RRULE:FREQ=YEARLY;BYMINUTE=0;BYHOUR=3;BYDAY=-1SU;BYMONTH=10"
    ),
    stretch(
        "DAYLIGHT", "19500326T020000", "+0100", "+0200", "RRULE:FREQ=YEARLY;BYMINUTE=0;BYHOUR=2;BYDAY=-1SU;BYMONTH=3"
    ),
)
WITH_HISTORY = rules_of(
    stretch(
        "DAYLIGHT", "19870405T020000", "-0500", "-0400", "RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20060402T070000Z"
    ),
    stretch("STANDARD", "19871025T020000", "-0400", "-0500", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;COUNT=20"),
    stretch("DAYLIGHT", "20070311T020000", "-0500", "-0400", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"),
    stretch("STANDARD", "20071104T020000", "-0400", "-0500", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"),
)
COPIES = [
    (NEW_YORK, "America/New_York"),
    (BERLIN, "Europe/Berlin"),
    (SYDNEY, "Australia/Sydney"),
    (BY_DAYS_OF_THE_MONTH, "America/New_York"),
    (WITH_HISTORY, "America/New_York"),
    (rules_of(stretch("STANDARD", "16010101", "-0700", "-0700")), "America/Phoenix"),
    (NOTES, "Europe/Berlin"),
]


@settings(deadline=None, max_examples=300)
@given(st.sampled_from(COPIES), st.integers(0, 20 * 366 * 24 * 2))
def test_copied_rules_give_the_public_instant(copy: tuple[ZoneRules, str], half_hours: int) -> None:
    """Gaps and repeated hours included: both are read by the offset before the change."""
    rules, place = copy
    wall = PlainDateTime(2010, 1, 1).add(TimeDelta(minutes=30) * half_hours, naive_arithmetic_ok=True)
    public = wall.assume_tz(place, disambiguation="compatible").to_instant()
    assert rules.instant(wall) == public
    assert rules.offset(public) == public.to_tz(place).offset


def test_every_half_hour_around_a_clock_change() -> None:
    assert NEW_YORK is not None
    for first in (PlainDateTime(2026, 3, 8), PlainDateTime(2026, 11, 1)):
        for half_hour in range(16):
            wall = first.add(TimeDelta(minutes=30) * half_hour, naive_arithmetic_ok=True)
            assert (
                NEW_YORK.instant(wall) == wall.assume_tz("America/New_York", disambiguation="compatible").to_instant()
            )


def test_dates_listed_one_by_one() -> None:
    rules = rules_of(
        stretch("STANDARD", "20251102T020000", "-0400", "-0500", "RDATE:20251102T020000,20261101T020000"),
        stretch("DAYLIGHT", "20260308T020000", "-0500", "-0400", "RDATE:20270314T020000"),
    )
    assert rules is not None
    assert rules.instant(PlainDateTime(2026, 8, 25, 14)) == Instant("2026-08-25T14:00:00-04:00")
    assert rules.instant(PlainDateTime(2026, 11, 12, 14)) == Instant("2026-11-12T14:00:00-05:00")
    assert rules.instant(PlainDateTime(2027, 4, 1, 14)) == Instant("2027-04-01T14:00:00-04:00")


def test_before_the_first_change_the_offset_before_it_holds() -> None:
    rules = rules_of(stretch("STANDARD", "20261101T020000", "-0400", "-0500"))
    assert rules is not None
    assert rules.instant(PlainDateTime(2026, 8, 25, 14)) == Instant("2026-08-25T14:00:00-04:00")


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY",
        "FREQ=YEARLY;INTERVAL=0",
        "FREQ=YEARLY;INTERVAL=2",
        "FREQ=YEARLY;BYDAY=SU;BYMONTH=3",
        "FREQ=YEARLY;BYDAY=1SU",
        "FREQ=YEARLY;BYMONTH=13",
        "FREQ=YEARLY;BYHOUR=5;BYDAY=1SU;BYMONTH=3",
        "FREQ=YEARLY;BYMONTH=3;BYMONTH=4",
        "BYMONTH=3",
        "nonsense",
    ],
)
def test_what_changes_no_clock_once_a_year_is_damage(rule: str) -> None:
    assert rules_of(stretch("STANDARD", "16010101T020000", "-0400", "-0500", f"RRULE:{rule}")) is None


@pytest.mark.parametrize("offset", ["-9900", "0500", "-5", "-0560", ""])
def test_what_is_no_offset_is_damage(offset: str) -> None:
    assert rules_of(stretch("STANDARD", "16010101T020000", "-0400", offset)) is None


def test_a_day_that_no_year_has_never_comes() -> None:
    rules = rules_of(
        stretch("STANDARD", "20200101T020000", "-0400", "-0500", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")
    )
    assert rules is not None
    assert rules.instant(PlainDateTime(2026, 8, 25, 14)) == Instant("2026-08-25T14:00:00-05:00")
