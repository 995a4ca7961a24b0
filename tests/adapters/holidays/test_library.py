"""Countries and parts are found as people write them; what is not known is said, and closes Saturday and Sunday."""

from __future__ import annotations

import subprocess
import sys

import pytest
from whenever import Date

from afterword.adapters.holidays.library import LibraryHolidays
from afterword.core.candidacy.moments import ClosedDays
from afterword.ports import Holidays

FIRST, LAST = Date(2026, 1, 1), Date(2026, 12, 31)
LINCOLN, THANKSGIVING = Date(2026, 2, 12), Date(2026, 11, 26)


@pytest.fixture
def holidays() -> Holidays:
    return LibraryHolidays()


@pytest.mark.parametrize(
    ("country", "part"),
    [
        ("US", "NY"),
        ("us", "ny"),
        ("USA", "US-NY"),
        ("United States", "New York"),
        ("the united states of america", "NEW YORK"),
        ("U.S.A.", "us_ny"),
        ("US-NY", None),
    ],
)
def test_a_part_brings_its_own_days(holidays: Holidays, country: str, part: str | None) -> None:
    closed = holidays.closed_days(country, part, FIRST, LAST)
    assert {LINCOLN, THANKSGIVING} <= closed.dates
    assert holidays.problem(country, part) is None


@pytest.mark.parametrize(
    ("country", "part", "day"),
    [
        ("UK", "England", Date(2026, 8, 31)),
        ("England", None, Date(2026, 8, 31)),
        ("Scotland", None, Date(2026, 11, 30)),
        ("Germany", "Bavaria", Date(2026, 1, 6)),
        ("DEU", "Bayern", Date(2026, 1, 6)),
        ("Czech Republic", None, Date(2026, 10, 28)),
        ("Türkiye", None, Date(2026, 10, 29)),
        ("Côte d’Ivoire", None, Date(2026, 8, 7)),
        ("South Korea", None, Date(2026, 10, 9)),
        ("The Netherlands", None, Date(2026, 4, 27)),
        ("India", "Karnataka", Date(2026, 11, 1)),
    ],
)
def test_countries_by_the_names_that_people_use(holidays: Holidays, country: str, part: str | None, day: Date) -> None:
    assert day in holidays.closed_days(country, part, FIRST, LAST).dates
    assert holidays.problem(country, part) is None


def test_the_weekend_is_the_countrys_own(holidays: Holidays) -> None:
    assert holidays.closed_days("IL", None, FIRST, LAST).weekend == {5, 6}
    assert holidays.closed_days("United Arab Emirates", "Dubai", FIRST, LAST).weekend == {6, 7}
    assert holidays.closed_days("Iran", None, FIRST, LAST).weekend == {5}


def test_only_days_between_the_two_are_given(holidays: Holidays) -> None:
    days = holidays.closed_days("US", None, Date(2026, 11, 26), Date(2026, 12, 25)).dates
    assert days == {THANKSGIVING, Date(2026, 12, 25)}
    assert holidays.closed_days("US", None, LAST, FIRST) == ClosedDays()
    assert holidays.closed_days("US", None, Date(1, 1, 1), Date(9999, 12, 31)).dates > days


def test_an_unknown_country_has_saturday_and_sunday_and_is_told(holidays: Holidays) -> None:
    assert holidays.closed_days("Atlantis", "NY", FIRST, LAST) == ClosedDays()
    assert '"Atlantis"' in (holidays.problem("Atlantis", None) or "")
    assert "\x1b" not in (holidays.problem("\x1b[31mAtlantis", None) or "\x1b")


@pytest.mark.parametrize("country", [None, "", "  "])
def test_no_country_is_no_problem(holidays: Holidays, country: str | None) -> None:
    assert holidays.closed_days(country, None, FIRST, LAST) == ClosedDays()
    assert holidays.problem(country, None) is None
    assert "country" in (holidays.problem(country, "NY") or "")


def test_an_unknown_part_has_the_days_of_the_whole_country_and_is_told(holidays: Holidays) -> None:
    assert holidays.closed_days("US", "Narnia", FIRST, LAST) == holidays.closed_days("US", None, FIRST, LAST)
    assert '"Narnia"' in (holidays.problem("US", "Narnia") or "")


def test_every_code_and_name_of_the_library_is_known(holidays: Holidays) -> None:
    from holidays.registry import COUNTRIES

    for module, (name, code, *_) in COUNTRIES.items():
        for word in (module, name, code, code.lower(), module.replace("_", " ")):
            assert holidays.problem(word, None) is None, word


def test_the_library_is_loaded_only_when_asked() -> None:
    code = "import sys, afterword.adapters.holidays.library; sys.exit('holidays' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
