"""Figures, ages, days and months as a letter writes them: "12 yr olds" as "12-year-olds", "3 carers" as "three carers"."""

from __future__ import annotations

import re

from afterword.core.note.written_out import ABBREVIATIONS, DAYS, MONTHS

NUMBERS = {"1": "one", "2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven", "8": "eight", "9": "nine", "10": "ten"}  # fmt: skip
_NOT_COUNTED = (
    r"(?! ?(?:am|pm|a\.m|p\.m|percent|per cent|million|billion|k|lakh|crore)\b| ?%|[:,.]\d| (?:to|or|in|of|on|and) \d)"
)
_NUMBERED = (
    r"(?:(?<!^)\b[A-Z][A-Za-z]*|\b[A-Z]{2,}|"
    r"(?i:\b(?:Basel|Windows|class|stream|Python|Formula|bands?|tier|phase|type|unit|route|floor|version|chapter|room|line|ward|bay|gate|pod|category|article|section|part|figure)"
    r"|(?<!this )(?<!last )(?<!each )(?<!every )(?<!next )(?<!per )(?<!that )(?<!one )\b(?:key stage|level|grade|stage|NVQ|SVQ|QCF|RQF))) "
)
# "1 on 1" and "3 to 12" are written alike, both in words or both in figures.
_FIGURE = re.compile(
    rf"(?P<kept>from \d+ (?:[a-z-]+ ){{1,3}}?to \d+\b|(?:key stage|level|grade|stage|type|band|tier|phase)s? \d (?:and|or|to) \d\b|{_NUMBERED}\d[\d.]*s?\b)|(?<![\w.,$£€₦₹%:/-])"
    rf"(?:(?P<one>\d+) (?P<between>in|on|to|or|out of|of|by|and) (?P<other>\d+)(?![\w/–-]){_NOT_COUNTED}"
    rf"|(?P<alone>\d{{1,2}})(?= (?:[a-z]{{3,}}|of|in|to|on|at|or|a)\b){_NOT_COUNTED})"
)
# "Four days instead of 9": where the first is written as a word, so is the other.
_OTHER_FIGURE = re.compile(
    rf"(?<![A-Z] )\b((?:{'|'.join(NUMBERS.values())}) [^,.;\d]{{2,40}}\b(?:instead of|rather than|and not|not|in|to|out of|or|than) )(\d{{1,2}})(?=$|[,.;)])"
)
_YEAR_OF = re.compile(r"\b(year|day|week|round|form) (\d)\b(?! (?:am|pm))")
_OLD = re.compile(
    r"(?<![\w.])(?:(\d{1,2}) (and|to|or) )?(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?:[ -]?(yr|year|month|mth|week|wk|day)[ -]old|[ ]?(?:yo|y/o))(?:'(?=s))?(s?)\b",
    re.IGNORECASE,
)
_THOUSANDS = re.compile(
    r"(?<![\w.,$£€₦₹])(\d+(?:\.\d)?)k(?= (?:[a-z-]+ ){0,2}?(?:people|men|women|children|kids|staff|\w+[^su\W]s)\b)"
    r"(?! (?:a|an|per)\b)(?! (?:[a-z]+ )?(?:salar\w+|bonus\w*|pay|wages?|packages?|benefits|runs|races|dollars|euros|pounds|rupees)\b)",
    re.IGNORECASE,
)
_MONTH, _DAY = f"(?:{'|'.join(MONTHS)})", f"(?:{'|'.join(DAYS)})"
_SERVED = (
    r"(?:night|morning|afternoon|evening|shift|service|lunch|dinner|brunch|clinic|market|rota|class|meeting|call)s?"
)
_ENDS = rf"(?=$|[,.;)]| (?:and|or|with|at|when|because|{_SERVED})\b)"
_DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?P<first>{_DAY})(?P<many>s?)\.?(?P<joint> ?(?:-|–|to|and|&|/) ?)(?P<last>{_DAY})(?P<more>s?)\b",
        rf"\b(?P<first>{_MONTH})(?P<many>)\.?(?P<joint> ?(?:-|–|to|and|&|/) ?)(?P<last>{_MONTH})(?P<more>)\b",
        rf"(?<=\bon )(?P<before>(?:(?:an?|every) )?)(?P<first>(?!sun){_DAY})(?P<many>s?)\b",
        rf"(?<=\bon )(?P<before>(?:(?:an?|every) )?)(?P<first>sun)(?P<many>s?)\b{_ENDS}",
        rf"\b(?P<before>(?:every|last|next|by|until|from|since) )(?P<first>{_DAY})(?P<many>s?)\b{_ENDS}",
        rf"\b(?P<first>{_DAY})(?P<many>)(?= {_SERVED}\b)",
        rf"\b(?P<before>(?:in|since|until|till|last|next|during|every|early|late|mid|by (?!jan)|(?:started|starting|starts|starts in|end of|start of|beginning of)) )(?:(?P<part>early |late |mid[ -]))?(?P<first>{_MONTH})(?P<many>)\b(?! (?:left|came|took|joined|started|retired|said)\b)",
        rf"\b(?P<first>{_MONTH})(?P<many>)\.?(?= (?:\d{{1,2}}(?:st|nd|rd|th)?|(?:19|20)\d\d|(?:this|last) (?:year|yr))\b)",
        rf"(?<=\d )(?P<first>{_MONTH})(?P<many>)\b|(?<=\dth of )(?P<first_of>{_MONTH})\b",
    )
)
_CAPITAL_DAY = re.compile(r"(?<=[a-z,] )(?P<first>Mon|Tue|Wed|Thu|Fri|Sat)(?P<many>s?)\b(?! [A-Z])")


def aged(text: str) -> str:
    """Ages and thousands written out."""
    return _THOUSANDS.sub(lambda match: f"{round(float(match[1]) * 1000):,}", _OLD.sub(_aged, text))


def in_words(text: str) -> str:
    """Numbers up to ten as words, but for those that are names, and alike where two stand together."""
    text = _FIGURE.sub(_in_words, text)
    text = _OTHER_FIGURE.sub(lambda match: f"{match[1]}{NUMBERS.get(match[2], match[2])}", text)
    return _YEAR_OF.sub(lambda match: f"{match[1]} {NUMBERS.get(match[2], match[2])}", text)


def dated(text: str) -> str:
    """Days and months written out where they stand for days and months."""
    for pattern in _DATES:
        text = pattern.sub(_date, text)
    return _CAPITAL_DAY.sub(_date, text)


def _date(match: re.Match[str]) -> str:
    found = match.groupdict()
    full = MONTHS | DAYS
    made = full[(found["first"] or found.get("first_of") or "").lower()] + (found["many"] or "")
    if found.get("last"):
        joint = {"-": " to ", "–": " to ", "/": " or ", "&": " and "}.get(
            found["joint"].strip(), f" {found['joint'].strip()} "
        )
        made = f"{made}{joint}{full[found['last'].lower()]}{found['more']}"
    return f"{found.get('before') or ''}{found.get('part') or ''}{made}"


def _aged(match: re.Match[str]) -> str:
    """An age as it is written: "12 yr olds" as "12-year-olds", "3 and 4 yr olds" as "three- and four-year-olds"."""
    first, joint, last, unit, many = match.groups()
    full = ABBREVIATIONS.get((unit or "year").lower(), (unit or "year").lower())
    alike = {first or last, last} <= NUMBERS.keys()
    made = f"{NUMBERS[last] if alike else last}-{full}-old{many}"
    if not first:
        return made
    return f"{NUMBERS[first] if alike else first}- {joint} {made}"


def _in_words(match: re.Match[str]) -> str:
    """Numbers up to ten as words, but for those that are names: "Basel 3"."""
    if match["alone"]:
        return NUMBERS.get(match["alone"], match["alone"])
    if match["kept"] or match["one"] not in NUMBERS or match["other"] not in NUMBERS:
        return match[0]
    return f"{NUMBERS[match['one']]} {match['between']} {NUMBERS[match['other']]}"
