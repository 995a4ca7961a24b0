"""Moments in the reader's words: the zone is named where it is not the candidate's own, the year where it is not this one."""

from __future__ import annotations

from whenever import Date, Instant

from afterword.core.candidacy.model import Candidacy
from afterword.core.plan.words import say_day, say_moment


def moment_at_firm(moment: Instant | Date, candidacy: Candidacy) -> str:
    """Say "3:30 p.m. on Friday, November 13, New York time"; a date has no zone to name."""
    locale = candidacy.candidate.locale
    if isinstance(moment, Date):
        return say_day(moment, locale)
    return say_moment(moment, candidacy.zone(), locale) + _zone_beside(moment, candidacy)


def in_full(moment: Instant | Date, candidacy: Candidacy, now: Instant) -> str:
    """The same, to be read back before it counts: with the year where it is not the year of ``now``."""
    day = moment if isinstance(moment, Date) else moment.to_tz(candidacy.zone()).date()
    same = day.year == now.to_tz(candidacy.zone()).date().year
    if isinstance(moment, Date):
        return say_day(moment, candidacy.candidate.locale) + ("" if same else f" {day.year}")
    said = say_moment(moment, candidacy.zone(), candidacy.candidate.locale)
    return said + ("" if same else f" {day.year}") + _zone_beside(moment, candidacy)


def zone_name(zone: str) -> str:
    """Say "New York time" for America/New_York; a zone that is no place is named as it is."""
    area, _, place = zone.rpartition("/")
    return f"{place.replace('_', ' ')} time" if area and not area.startswith("Etc") else place


def _zone_beside(moment: Instant, candidacy: Candidacy) -> str:
    own, zone = candidacy.candidate.zone, candidacy.zone()
    if own is None or own == zone or moment.to_tz(own).offset == moment.to_tz(zone).offset:
        return ""
    return f", {zone_name(zone)}"
