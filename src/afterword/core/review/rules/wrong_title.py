"""wrong-title: a known title is given wrongly

What it notices: "Mr. Chen" where Dr. Chen is recorded, or "Mrs." where Ms. is.

Why it matters: people who earned or chose a title notice when it is changed.

Example: Dear Mr. Chen: (to Dr. Wei Chen)
Better: Dear Dr. Chen:

When to ignore it: when the recorded title is out of date; correct it there.

Source: J, our judgement; the article asks only for formal address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.core.note.model import NamedPerson
from afterword.core.note.names import Name, distance, fold, foldings, parse_name
from afterword.core.note.titles import NAME_OF, title_by_custom, title_fits, title_name, titles_before, titles_in
from afterword.core.review.model import EVERY, Flag, Panel, Rule
from afterword.core.review.reading import Reading

_WORD = "|".join(
    sorted((re.escape(word).replace("'", "['’]") for word in NAME_OF if len(word) > 1), key=len, reverse=True)
)
_USED = re.compile(
    rf"(?<![\w-])(?P<titles>(?:(?=[A-Z])(?i:{_WORD})\.? ){{1,3}})(?P<first>[^\W\d_a-z][\w'’.-]*)(?: (?P<second>[^\W\d_a-z][\w'’-]*))?"
)


def _look(reading: Reading, _panel: Panel) -> Iterator[Flag]:
    people = [person for person in (reading.note.recipient, *reading.note.interview.interviewers) if person.name]
    parsed = {person: parse_name(person.name, person.title) for person in people}
    begin = reading.salutation.start if reading.salutation else 0
    for match in _USED.finditer(reading.plain, begin, len(reading.plain)):
        used = titles_in(match.group("titles"))
        meant = [person for person, name in parsed.items() if _means(match, name)]
        if not meant and reading.salutation and match.start() < reading.salutation.end:
            meant = [
                person for person, name in parsed.items() if person == reading.note.recipient and _nearly(match, name)
            ]
        known = [parsed[person].titles for person in meant]
        if not used or not known or any(not titles or title_fits(titles, used) for titles in known):
            continue
        if any(foldings(word.strip(".")) & parsed[meant[0]].folded() for word in match.group("titles").split()):
            continue
        start, end = match.start("titles"), match.start("titles") + len(match.group("titles").rstrip())
        if match.start() >= reading.body[0] and _may_be_kin(reading, match, meant[0]):
            continue
        right = _spelling(meant[0], parsed[meant[0]])
        yield Flag(f"{meant[0].name} is {right}, not {match.group('titles').strip()}.", start, end, (right,))


def _means(match: re.Match[str], name: Name) -> bool:
    said = [word for word in (match.group("first"), match.group("second")) if word]
    return any(foldings(re.sub(r"['’]s$", "", word).strip(".")) & name.folded() for word in said[:1]) or (
        len(said) > 1
        and bool(foldings(re.sub(r"['’]s$", "", said[1])) & name.folded())
        and said[0][:1].casefold() in {word[:1].casefold() for word in name.words}
    )


def _nearly(match: re.Match[str], name: Name) -> bool:
    """A slip in the name does not make it another person's: "Dr Keaveny" for Professor Keaveney."""
    said = fold(match.group("second") or match.group("first"))
    return any(
        len(fold(word)) > 3 and distance(said, fold(word), 2) <= (2 if len(fold(word)) > 6 else 1)
        for word in name.words
    )


_KIN = re.compile(
    r"\b(?:late|and|brother|sister|father|mother|husband|wife|son|daughter|uncle|aunt|cousin|grand(?:father|mother)|namesake|predecessor|founder|relation|partner),? $"
)
_VOCATIVE = re.compile(r"(?:,|\b(?:you|again|thanks|much)) $")


def _may_be_kin(reading: Reading, match: re.Match[str], person: NamedPerson) -> bool:
    """Whether a family name in the body may be a husband's or a father's: only a name in direct address is surely the reader's."""
    if person != reading.note.recipient or fold(match.group("first")) == fold(parse_name(person.name).words[0]):
        return False
    before = reading.plain[max(0, match.start() - 24) : match.start()]
    family = match.end(
        "second" if foldings(match.group("second") or "") & parse_name(person.name).folded() else "first"
    )
    ends = reading.plain[family - 1] == "." or re.match(r"[,;:!?]|$", reading.plain[family : family + 1]) is not None
    return not (_VOCATIVE.search(before) and ends) or _KIN.search(before) is not None


def _spelling(person: NamedPerson, parsed: Name) -> str:
    before = tuple(word for word in (person.name or "").split() if title_name(word) in parsed.titles)
    written = titles_before(person.title) or before[:1] or title_by_custom(person.title)
    return " ".join(written) or min(parsed.titles).capitalize()


RULE = Rule("wrong-title", ("J",), EVERY, _look, __doc__ or "")
