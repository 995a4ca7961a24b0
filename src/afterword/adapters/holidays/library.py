"""Public holidays and weekends from the ``holidays`` library, by country and part as people write them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from whenever import Date

from afterword.adapters.holidays.places import OTHER_PARTS, PARTS, country_codes, folded, part_codes
from afterword.core.candidacy.moments import ClosedDays

_EARLIEST, _LATEST = 1949, 2100
"""The years that the library answers for everywhere; outside them only the weekend is known."""


@dataclass(frozen=True, slots=True)
class _Place:
    """What was understood: ISO code, the library's code of the part, and whether each was understood if given."""

    country: str | None = None
    part: str | None = None
    part_known: bool = True


class LibraryHolidays:
    """Answers the Holidays port. The library is loaded when a country is first asked for."""

    def closed_days(self, country: str | None, subdivision: str | None, first: Date, last: Date) -> ClosedDays:
        """Weekend and public holidays from ``first`` to ``last``, both included.

        An unknown country has Saturday and Sunday and no dates; an unknown part has those of the whole country.
        """
        place = self._place(country, subdivision)
        if place.country is None or first > last:
            return ClosedDays()
        return _closed_days(place.country, place.part, first, last)

    def problem(self, country: str | None, subdivision: str | None) -> str | None:
        """A sentence that says what to write if the country or its part is not known, else None."""
        place = self._place(country, subdivision)
        if folded(country or "") and place.country is None:
            return (
                f"no country is known as {_shown(country)}, so only Saturday and Sunday count as closed: "
                "write its ISO code, such as US, or its English name"
            )
        if place.part_known:
            return None
        if place.country is None:
            return f"{_shown(subdivision)} needs its country beside it, such as US"
        return (
            f"{place.country} has no part known as {_shown(subdivision)}, so the holidays of the whole country count: "
            f"write one of {_some_parts(place.country)}"
        )

    def _place(self, country: str | None, subdivision: str | None) -> _Place:
        name, part = folded(country or ""), folded(subdivision or "")
        code, within = PARTS.get(name, (self._codes.get(name), None))
        if code is None and country and "-" in country:
            before, _, after = country.partition("-")
            code = self._codes.get(folded(before))
            within = _parts(code).get(folded(after)) if code else None
            code = code if within else None
        if code is None:
            return _Place(part_known=not part)
        parts = _parts(code)
        chosen = parts.get(part)
        return _Place(code, chosen or within, part_known=not part or chosen is not None or not parts)

    @cached_property
    def _codes(self) -> dict[str, str]:
        from holidays.registry import COUNTRIES  # noqa: PLC0415  (heavy)

        return country_codes((module, *names[1:], names[0]) for module, names in COUNTRIES.items())


@lru_cache(maxsize=64)
def _parts(code: str) -> dict[str, str]:
    country = _country(code)
    aliases = {**OTHER_PARTS.get(code, {}), **country.subdivisions_aliases}
    return part_codes(country.subdivisions, aliases, code)


@lru_cache(maxsize=256)
def _closed_days(code: str, part: str | None, first: Date, last: Date) -> ClosedDays:
    years = range(max(first.year, _EARLIEST), min(last.year, _LATEST) + 1)
    country = _country(code, part, years)
    weekend = frozenset(weekday + 1 for weekday in country.weekend)
    days = (Date(day.year, day.month, day.day) for day in country)
    return ClosedDays(weekend, frozenset(day for day in days if first <= day <= last))


def _country(code: str, part: str | None = None, years: range = range(0)) -> Any:
    from holidays import country_holidays  # noqa: PLC0415  (heavy)

    return country_holidays(code, subdiv=part, years=years)


def _some_parts(code: str) -> str:
    codes = sorted(_country(code).subdivisions)
    return ", ".join(codes[:8]) + (", ..." if len(codes) > 8 else "")


def _shown(text: str | None) -> str:
    words = "".join(letter if letter.isprintable() else "?" for letter in text or "")
    return f'"{words[:37]}..."' if len(words) > 40 else f'"{words}"'
