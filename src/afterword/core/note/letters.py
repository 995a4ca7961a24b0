"""First letters, small or capital, as the place in a sentence asks."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from afterword.core.note.lists import listed
from afterword.core.note.names import fold
from afterword.core.note.titles import title_name

_SMALL = listed(
    "a about all also an and another any appellate apprentice apprenticeships are art as asylum at autonomy balance because being billing both building but "
    "business by career case cases child client clients clinical clinic close code collaboration commercial community company conversation criminal culture "
    "customer data day days deal deals design development diversity docket document drafting early education emergency employment energy engineering environmental "
    "estate estates ethics every everyone everything family feedback first flexible food four freedom friendly future garden general getting growth having health "
    "her his history hospital hours how immigration in independence innovation intellectual international it its judges junior juniors kitchen kindness knowledge "
    "land law learning legal library life litigation local long machine making management many medical mentorship mentoring mergers mission more music my "
    "new night no number of office on one open our own partner partners patient patients pediatric people planning practice pride private pro procedure product "
    "professional program project projects property public quality quarterly real remote research respect restructuring rotation rural safety sales scheduling school "
    "second securities senior service seven shift small so social software some sports staff staffing starting state status strong student students summer supervision support "
    "sustainability tax teaching team teams teamwork technology testing that the their there these they this three to training trauma travel trial trials trust two "
    "urban user variety volunteer volunteering water weekly what when where whether which who why work working workflow workload writing year years you young your youth "
    "transparency mutual group large big great good clear honest humor humour candor candour warmth direct hands-on cross-border cross-examination peer night-shift"
)
_ENDINGS = re.compile(
    r"(?:tions?|ments?|ness|ities|ity|ships?|ances?|ences?|ing|ings|able|ible|ful|less|ous|ive|ic|ical|ally|ly|ism)$"
)
_GOES_ON_SMALL = re.compile(r"\S+ing [a-z]+ (?:for|of|with|to|and)\b")
_PROPER_ING = listed(
    "beijing boeing reading sterling king fleming browning manning harding downing wyoming spring goering kipling"
)


def upper_first(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def lower_first(text: str, names: AbstractSet[str], *, plainly: bool = False) -> str:
    """The text with a small first letter, unless its first word is a name, an initialism, or may be a name."""
    word = re.match(r"[^\s,;:]+", text)
    first = word.group() if word else ""
    if (
        not first
        or first[0].islower()
        or re.fullmatch(r"I(?:['’]\w+)?", first)
        or any(sign.isupper() for sign in first[1:])
    ):
        return text
    bare = first.casefold().replace("’", "'")
    ordinary = (
        plainly
        or re.split("['-]", bare)[0] in _SMALL
        or (_ENDINGS.search(bare) is not None and (bare not in _PROPER_ING or _GOES_ON_SMALL.match(text) is not None))
    )
    if (
        not ordinary
        or (fold(first) in names and bare not in _SMALL)
        or (title_name(first.rstrip(".")) and first.endswith("."))
    ):
        return text
    return text[:1].lower() + text[1:]
