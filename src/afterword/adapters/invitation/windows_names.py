"""The names under which Windows shows its zones to people, and the keys that it stores for them.

Outlook on the web and Exchange write the shown name where the key belongs, "(UTC-05:00) Eastern Time (US & Canada)".
These are Microsoft's own English names ("Microsoft Time Zone Index Values" and ``tzutil /l``). A name counts only together
with the offset that Microsoft writes before it. Where a name has meant different keys in different years, it is left out.
"""

from __future__ import annotations

import re

_SHOWN = {
    "Aleutian Standard Time": ("-10:00", "Aleutian Islands"),
    "Hawaiian Standard Time": ("-10:00", "Hawaii"),
    "Alaskan Standard Time": ("-09:00", "Alaska"),
    "Pacific Standard Time (Mexico)": ("-08:00", "Baja California"),
    "Pacific Standard Time": ("-08:00", "Pacific Time (US & Canada)", "Pacific Time (US and Canada)"),
    "US Mountain Standard Time": ("-07:00", "Arizona"),
    "Mountain Standard Time": ("-07:00", "Mountain Time (US & Canada)", "Mountain Time (US and Canada)"),
    "Yukon Standard Time": ("-07:00", "Yukon"),
    "Central America Standard Time": ("-06:00", "Central America"),
    "Central Standard Time": ("-06:00", "Central Time (US & Canada)", "Central Time (US and Canada)"),
    "Central Standard Time (Mexico)": ("-06:00", "Guadalajara, Mexico City, Monterrey"),
    "Canada Central Standard Time": ("-06:00", "Saskatchewan"),
    "SA Pacific Standard Time": ("-05:00", "Bogota, Lima, Quito", "Bogota, Lima, Quito, Rio Branco"),
    "Eastern Standard Time": ("-05:00", "Eastern Time (US & Canada)", "Eastern Time (US and Canada)"),
    "Haiti Standard Time": ("-05:00", "Haiti"),
    "Cuba Standard Time": ("-05:00", "Havana"),
    "US Eastern Standard Time": ("-05:00", "Indiana (East)"),
    "Atlantic Standard Time": ("-04:00", "Atlantic Time (Canada)"),
    "SA Western Standard Time": ("-04:00", "Georgetown, La Paz, Manaus, San Juan"),
    "Pacific SA Standard Time": ("-04:00", "Santiago"),
    "Newfoundland Standard Time": ("-03:30", "Newfoundland"),
    "E. South America Standard Time": ("-03:00", "Brasilia"),
    "Argentina Standard Time": ("-03:00", "Buenos Aires", "City of Buenos Aires"),
    "Montevideo Standard Time": ("-03:00", "Montevideo"),
    "Azores Standard Time": ("-01:00", "Azores"),
    "GMT Standard Time": (
        "+00:00",
        "Dublin, Edinburgh, Lisbon, London",
        "Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London",
    ),
    "Greenwich Standard Time": ("+00:00", "Monrovia, Reykjavik"),
    "W. Europe Standard Time": ("+01:00", "Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"),
    "Central Europe Standard Time": ("+01:00", "Belgrade, Bratislava, Budapest, Ljubljana, Prague"),
    "Romance Standard Time": ("+01:00", "Brussels, Copenhagen, Madrid, Paris"),
    "Central European Standard Time": ("+01:00", "Sarajevo, Skopje, Warsaw, Zagreb"),
    "W. Central Africa Standard Time": ("+01:00", "West Central Africa"),
    "GTB Standard Time": ("+02:00", "Athens, Bucharest"),
    "Middle East Standard Time": ("+02:00", "Beirut"),
    "Egypt Standard Time": ("+02:00", "Cairo"),
    "E. Europe Standard Time": ("+02:00", "Chisinau"),
    "South Africa Standard Time": ("+02:00", "Harare, Pretoria"),
    "FLE Standard Time": (
        "+02:00",
        "Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius",
        "Helsinki, Kiev, Riga, Sofia, Tallinn, Vilnius",
    ),
    "Israel Standard Time": ("+02:00", "Jerusalem"),
    "Arabic Standard Time": ("+03:00", "Baghdad"),
    "Turkey Standard Time": ("+03:00", "Istanbul"),
    "Arab Standard Time": ("+03:00", "Kuwait, Riyadh"),
    "Belarus Standard Time": ("+03:00", "Minsk"),
    "Russian Standard Time": ("+03:00", "Moscow, St. Petersburg", "Moscow, St Petersburg"),
    "E. Africa Standard Time": ("+03:00", "Nairobi"),
    "Iran Standard Time": ("+03:30", "Tehran"),
    "Arabian Standard Time": ("+04:00", "Abu Dhabi, Muscat"),
    "Azerbaijan Standard Time": ("+04:00", "Baku"),
    "Mauritius Standard Time": ("+04:00", "Port Louis"),
    "Georgian Standard Time": ("+04:00", "Tbilisi"),
    "Caucasus Standard Time": ("+04:00", "Yerevan"),
    "Afghanistan Standard Time": ("+04:30", "Kabul"),
    "West Asia Standard Time": ("+05:00", "Ashgabat, Tashkent", "Tashkent"),
    "Pakistan Standard Time": ("+05:00", "Islamabad, Karachi"),
    "India Standard Time": ("+05:30", "Chennai, Kolkata, Mumbai, New Delhi"),
    "Sri Lanka Standard Time": ("+05:30", "Sri Jayawardenepura"),
    "Nepal Standard Time": ("+05:45", "Kathmandu"),
    "Bangladesh Standard Time": ("+06:00", "Dhaka"),
    "Myanmar Standard Time": ("+06:30", "Yangon (Rangoon)"),
    "SE Asia Standard Time": ("+07:00", "Bangkok, Hanoi, Jakarta"),
    "China Standard Time": (
        "+08:00",
        "Beijing, Chongqing, Hong Kong, Urumqi",
        "Beijing, Chongqing, Hong Kong SAR, Urumqi",
    ),
    "Singapore Standard Time": ("+08:00", "Kuala Lumpur, Singapore"),
    "W. Australia Standard Time": ("+08:00", "Perth"),
    "Taipei Standard Time": ("+08:00", "Taipei"),
    "Tokyo Standard Time": ("+09:00", "Osaka, Sapporo, Tokyo"),
    "Korea Standard Time": ("+09:00", "Seoul"),
    "Cen. Australia Standard Time": ("+09:30", "Adelaide"),
    "AUS Central Standard Time": ("+09:30", "Darwin"),
    "E. Australia Standard Time": ("+10:00", "Brisbane"),
    "AUS Eastern Standard Time": ("+10:00", "Canberra, Melbourne, Sydney"),
    "West Pacific Standard Time": ("+10:00", "Guam, Port Moresby"),
    "Tasmania Standard Time": ("+10:00", "Hobart"),
    "Central Pacific Standard Time": ("+11:00", "Solomon Is., New Caledonia"),
    "New Zealand Standard Time": ("+12:00", "Auckland, Wellington"),
    "Fiji Standard Time": ("+12:00", "Fiji"),
}
_BY_NAME = {(row[0], name.casefold()): key for key, row in _SHOWN.items() for name in row[1:]}
_PREFIXED = re.compile(r"\((?:UTC|GMT)\s*([+-]\d\d:?\d\d)?\)\s*(.+)", re.IGNORECASE)


def split_shown_name(words: str) -> tuple[str, str] | None:
    """("-05:00", "Eastern Time (US & Canada)") of a name that begins with an offset in brackets, else None."""
    found = _PREFIXED.fullmatch(words.strip())
    if found is None:
        return None
    digits = (found[1] or "+00:00").replace(":", "")
    return f"{digits[:3]}:{digits[3:]}", " ".join(found[2].split())


def windows_key(words: str) -> str | None:
    """The key of a name that Windows shows, or None where it is not one of Microsoft's."""
    parts = split_shown_name(words)
    return _BY_NAME.get((parts[0], parts[1].casefold())) if parts else None
