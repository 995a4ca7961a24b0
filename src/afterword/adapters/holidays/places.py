"""Countries and their parts as people write them: codes, English names, and a few names that the library lacks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from unicodedata import combining, normalize

OTHER_NAMES: Mapping[str, str] = {
    "america": "US",
    "bosnia": "BA",
    "britain": "GB",
    "burma": "MM",
    "cotedivoire": "CI",
    "czechrepublic": "CZ",
    "democraticrepublicofthecongo": "CD",
    "deutschland": "DE",
    "drcongo": "CD",
    "eire": "IE",
    "greatbritain": "GB",
    "holland": "NL",
    "hongkongsar": "HK",
    "irelandrepublicof": "IE",
    "korea": "KR",
    "koreasouth": "KR",
    "macao": "MO",
    "macedonia": "MK",
    "mainlandchina": "CN",
    "peoplesrepublicofchina": "CN",
    "prc": "CN",
    "republicofireland": "IE",
    "republicofkorea": "KR",
    "roc": "TW",
    "russianfederation": "RU",
    "schweiz": "CH",
    "swaziland": "SZ",
    "turkiye": "TR",
    "uae": "AE",
    "uk": "GB",
    "unitedkingdomofgreatbritainandnorthernireland": "GB",
    "unitedstatesofamerica": "US",
    "usofa": "US",
    "vatican": "VA",
    "vietnam": "VN",
}
"""Folded names beside those that the library knows."""

PARTS: Mapping[str, tuple[str, str]] = {
    "england": ("GB", "ENG"),
    "scotland": ("GB", "SCT"),
    "wales": ("GB", "WLS"),
    "northernireland": ("GB", "NIR"),
}
"""Folded names of parts that are written where a country is asked for."""

OTHER_PARTS: Mapping[str, Mapping[str, str]] = {
    "AT": {
        "Burgenland": "1",
        "Carinthia": "2",
        "Lower Austria": "3",
        "Upper Austria": "4",
        "Salzburg": "5",
        "Styria": "6",
        "Tyrol": "7",
        "Vorarlberg": "8",
        "Vienna": "9",
    },
    "CH": {"Geneva": "GE", "Lucerne": "LU", "Grisons": "GR"},
    "DE": {
        "Baden-Wuerttemberg": "BW",
        "Bavaria": "BY",
        "Hesse": "HE",
        "Lower Saxony": "NI",
        "Mecklenburg-Western Pomerania": "MV",
        "North Rhine-Westphalia": "NW",
        "Rhineland-Palatinate": "RP",
        "Saxony": "SN",
        "Saxony-Anhalt": "ST",
        "Thuringia": "TH",
    },
    "IT": {"Florence": "FI", "Genoa": "GE", "Milan": "MI", "Naples": "NA", "Rome": "RM", "Turin": "TO", "Venice": "VE"},
    "US": {"Washington DC": "DC", "Washington, D.C.": "DC"},
}
"""English names of parts that the library knows by other names."""


def folded(name: str) -> str:
    """The name without case, accents, marks and a leading "the"."""
    plain = "".join(letter for letter in normalize("NFKD", name) if not combining(letter))
    words = "".join(letter if letter.isalnum() else " " for letter in plain.casefold()).split()
    return "".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)


def country_codes(rows: Iterable[tuple[str, ...]]) -> dict[str, str]:
    """Folded name or code to ISO code, out of the library's rows (English name, two letters, three letters, ...)."""
    found = dict(OTHER_NAMES)
    for name, code, *others in rows:
        found |= {folded(word): code for word in (name, code, *others)}
    return found


def part_codes(codes: Iterable[str], aliases: Mapping[str, str], country: str) -> dict[str, str]:
    """Folded name or code of a part, with and without the country before it, to the library's code."""
    found = {folded(name): code for name, code in aliases.items()}
    for code in codes:
        found |= {folded(code): code, folded(f"{country}-{code}"): code}
    return found
