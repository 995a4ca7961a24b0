"""Which zone a date of the file stands in: by its IANA or Windows name, by the file's own rules, or not known."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from whenever import Instant, PlainDateTime, TimeDelta

from afterword.adapters.invitation.windows_names import split_shown_name, windows_key
from afterword.adapters.invitation.zone_rules import ZoneRules
from afterword.core.candidacy.document_checks import zone_exists

# An abbreviation names a rule and no place, and one abbreviation several rules.
_NO_PLACE = re.compile(
    r"(?:etc/.*|[a-z]{1,4}|utc.*|gmt.*|greenwich|universal|zulu|factory|posix.*|right/.*|local.*|systemv/.*)",
    re.IGNORECASE,
)
_COUNTRIES = frozenset({"Cuba", "Eire", "GB", "Iran", "NZ", "PRC", "ROC", "ROK"})
_AMERICAN = {
    "EST5EDT": "America/New_York",
    "CST6CDT": "America/Chicago",
    "MST7MDT": "America/Denver",
    "PST8PDT": "America/Los_Angeles",
}
_UTC = re.compile(
    r"(?:etc/)?(?:utc|gmt|zulu|universal|uct|greenwich)|\((?:utc|gmt)\) co-?ordinated universal time", re.IGNORECASE
)
# CLDR keeps to the first name that a place ever had; these are the ones of today (IANA, file backward).
_TODAY = {
    "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
    "America/Godthab": "America/Nuuk",
    "America/Indianapolis": "America/Indiana/Indianapolis",
    "Asia/Calcutta": "Asia/Kolkata",
    "Asia/Katmandu": "Asia/Kathmandu",
    "Asia/Rangoon": "Asia/Yangon",
    "Europe/Kiev": "Europe/Kyiv",
}
_LIKELY = (
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "America/Phoenix",
    "America/Toronto",
    "Europe/London",
    "Europe/Berlin",
    "Europe/Paris",
    "Asia/Kolkata",
    "Asia/Tokyo",
    "Asia/Singapore",
    "Australia/Sydney",
    "America/Sao_Paulo",
)
_MANY = 8


@dataclass(frozen=True, slots=True)
class Zone:
    """One zone of one file. ``place``: an IANA name that stands for a place. ``clock``: an IANA name that gives the
    offset, which may be no place (UTC). ``rules``: the file's own. ``words``: what the file calls it.
    """

    words: str
    place: str | None = None
    clock: str | None = None
    rules: ZoneRules | None = None

    def instant(self, wall: PlainDateTime) -> Instant | None:
        """The instant at which this clock shows that time, or None where nothing is known of it."""
        if self.clock:
            return wall.assume_tz(self.clock, disambiguation="compatible").to_instant()
        return self.ruled(wall)

    def ruled(self, wall: PlainDateTime) -> Instant | None:
        """The same, by the rules of the file alone."""
        return self.rules.instant(wall) if self.rules else None


def tidy(tzid: str) -> str:
    """The id without quotes, backslashes and outer blanks, so that one id is one id however it is escaped."""
    return " ".join(re.sub(r"\\(?=[,;:\"\\])", "", tzid).strip(" \"'").split())


def place_zone(tzid: str, rules: Mapping[str, ZoneRules | None]) -> Zone:
    """The zone that a TZID means in a file whose own rules are given by tidy id in small letters."""
    words = tidy(tzid)
    own = rules.get(words.casefold())
    if _UTC.fullmatch(words):
        return Zone(words, None, "UTC", own)
    name = iana_name(words)
    if name and _NO_PLACE.fullmatch(name) and name not in _COUNTRIES:
        fixed = name if name.startswith("Etc/") else None
        return Zone(words, None, None if own else fixed, own)
    return Zone(words, name, name, own)


def iana_name(words: str) -> str | None:
    """The IANA name that the words are, or that a Windows name, a shown name or a vendor's path stands for."""
    if words in _AMERICAN:
        return _AMERICAN[words]
    return _as_iana(words) or _as_windows(windows_key(words) or words) or _at_path_end(words)


def _as_iana(words: str) -> str | None:
    name = words.strip("/").replace(" ", "_")
    if not re.fullmatch(r"[A-Za-z0-9_+\-/]+", name):
        return None
    titled = "/".join(_titled(part) for part in name.lower().split("/"))
    spellings = (titled, name) if name in (name.lower(), name.upper()) else (name,)
    return next((spelling for spelling in spellings if zone_exists(spelling)), None)


def _titled(part: str) -> str:
    return "_".join(word if word in ("of", "es", "au") else word.capitalize() for word in part.split("_"))


def _as_windows(key: str) -> str | None:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON  # noqa: PLC0415

    found = next((zone for name, zone in WINDOWS_TO_OLSON.items() if name.casefold() == key.casefold()), None)
    return _TODAY.get(found, found) if found else None


def _at_path_end(words: str) -> str | None:
    """Of "/softwarestudio.org/Olson_20011030_5/America/New_York": the longest end that is a name (RFC 5545, 3.2.19)."""
    parts = words.strip("/").split("/")
    ends = ("/".join(parts[start:]) for start in range(1, len(parts) - 1)) if "//" not in words else ()
    return next((name for end in ends if (name := _as_iana(end))), None)


def zone_choices(zone: Zone, at: Instant | None) -> tuple[str, ...]:
    """Places whose clock runs like this zone's through the year of that instant; of an offset in its name, those with it.

    For asking only: which of them it is, the file does not say.
    """
    if zone.rules is not None and at is not None:
        return _choose(tuple(at.add(hours=24 * 7 * week) for week in range(-26, 27)), zone.rules.offset)
    shown = split_shown_name(zone.words)
    if shown and at is None:
        return _with_standard_offset(shown[0])
    if zone.clock and zone.clock != "UTC" and at is not None:
        return _choose((at,), lambda moment: moment.to_tz(zone.clock or "UTC").offset)
    return ()


def _places() -> tuple[str, ...]:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON  # noqa: PLC0415

    named = sorted(_TODAY.get(zone, zone) for zone in set(WINDOWS_TO_OLSON.values()) if not zone.startswith("Etc/"))
    return tuple(dict.fromkeys([*_LIKELY, *named]))


def _choose(moments: Iterable[Instant], offset: Callable[[Instant], TimeDelta | None]) -> tuple[str, ...]:
    wanted = [(moment, found) for moment in moments if (found := offset(moment)) is not None]
    if not wanted:
        return ()
    return tuple(place for place in _places() if all(moment.to_tz(place).offset == found for moment, found in wanted))[
        :_MANY
    ]


def _with_standard_offset(offset: str) -> tuple[str, ...]:
    hours, minutes = int(offset[1:3]), int(offset[4:6])
    wanted = TimeDelta(hours=hours, minutes=minutes) * (-1 if offset[0] == "-" else 1)
    winter, summer = Instant.from_utc(2026, 1, 15), Instant.from_utc(2026, 7, 15)
    return tuple(place for place in _places() if min(winter.to_tz(place).offset, summer.to_tz(place).offset) == wanted)[
        :_MANY
    ]
