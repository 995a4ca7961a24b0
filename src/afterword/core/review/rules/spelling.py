"""spelling: a word that is no word

What it notices: a misspelt word, in the usage of the note's locale: American, British, Irish, Indian, Nigerian or Australian. Names,
the firm's own words and words with a capital within a sentence are left alone.

Why it matters: the reader has asked for care, and the note is the first thing that shows it.

Example: I enjoyed our conversation about the pratice.
Better: I enjoyed our conversation about the practice.

When to ignore it: when the word is a word of the trade, or of the house, that no dictionary has.

Source: E5.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.core.note.lists import listed
from afterword.core.note.names import distance, foldings
from afterword.core.review.model import WRITTEN, Flag, Panel, Remark, RemarkKind, Rule
from afterword.core.review.reading import Reading

_CALENDAR = listed(
    "monday tuesday wednesday thursday friday saturday sunday january february april august september october november december"
)
_LIKE_A_DAY = listed(
    "sundays mondays tuesdays wednesdays thursdays fridays saturdays sunda monda augusta augustus decembers octobers augusts aprils janury"
)
_CAPITALISED = re.compile(r"(?<![\w'’@.-])[A-Z][a-z]{4,10}(?![\w@-])")
_LEAST_LETTERS = 4
# Misspellings that lie two letters and more from what is meant; any other word so far from every known one may be a word of the trade.
_FAR_OFF = listed(
    "greatful greatfull gratefull tommorow tommorrow definatly definetly definitly maintainance pronounciation accomodation oppertunity opertunity "
    "oportunity oppurtunities intrested intresting interesing enviroment enviorment responsabilities profesional proffesional proffessional "
    "recomendation reccomend reccomendation reccomended recomended aprreciate apreciated appriciate apprieciate appriciated sincerly sincerley "
    "experiance experiances knowlege knowlegeable collegue collegues collaegue colleage buisness bussiness beaurocracy bureacracy concious "
    "consientious embarass embarased embarrased goverment garantee garanty independant neccessary neccesary necesary occassion ocassion "
    "ocasion perseverence persistant posession priviledge privelege rythm succesful successfull sucessful suprise suprised truely thourough "
    "thorogh throughly wierd writting wether untill usefull hopefull thankfull beautifull wonderfull skillfull carefull alot eachother thankyou "
    "convinient convienient conveinence flexability communcation comunication managment mangement acheivement acheive recieve beleive calender "
    "comittee commitee comited commited liason questionaire schedual scedule tecnical technicle adress aquired aquire arguement aswell wich becuase becouse beacuse"
)
_MESSAGE = "“{word}” is no word that the dictionaries know; check its spelling."


def _look(reading: Reading, _panel: Panel) -> Iterator[Flag]:
    yield from _days(reading)
    starts = {start for start, _ in reading.sentences}
    for remark in reading.remarks:
        word = reading.text[remark.start : remark.end]
        if remark.kind is RemarkKind.SPELLING and _is_meant(reading, remark, word, opens=remark.start in starts):
            yield Flag(_MESSAGE.format(word=word), remark.start, remark.end, remark.suggestions)


def _days(reading: Reading) -> Iterator[Flag]:
    """A day or a month with two letters changed about, or one too many or too few, though it has the capital of a name."""
    for match in _CAPITALISED.finditer(reading.plain, *reading.body):
        word = match.group().casefold()
        if word in _CALENDAR or word in _LIKE_A_DAY or reading.names.intersection(foldings(match.group())):
            continue
        meant = next((day for day in _CALENDAR if word[0] == day[0] and _is_slip(word, day)), None)
        if meant:
            yield Flag(_MESSAGE.format(word=match.group()), *match.span(), (meant.capitalize(),))


def _is_meant(reading: Reading, remark: Remark, word: str, *, opens: bool) -> bool:
    """Whether the word is a misspelling rather than a name; a capital alone makes a name, but at a sentence's start."""
    inside = reading.body[0] <= remark.start and remark.end <= reading.body[1]
    if not inside or len(word) < 3 or reading.names.intersection(foldings(word)):
        return False
    if word.islower():
        capital = any(one.casefold() == word for one in remark.suggestions)  # that is grammar's
        return not capital and (
            word in _FAR_OFF or any(distance(word, one.casefold(), 1) <= 1 for one in remark.suggestions)
        )
    return opens and word[1:].islower() and any(_is_slip(word.casefold(), one) for one in remark.suggestions[:3])


def _is_slip(word: str, meant: str) -> bool:
    """Whether one common word becomes the other by one letter more or fewer, or two changed about."""
    if (
        not meant.casefold().isalpha()
        or len(meant) < _LEAST_LETTERS
        or abs(len(word) - len(meant)) > 1
        or len(word) < _LEAST_LETTERS
    ):
        return False
    other = meant.casefold()
    if len(word) == len(other):
        places = [index for index, (one, two) in enumerate(zip(word, other, strict=True)) if one != two]
        return len(places) == 2 and sorted(word) == sorted(other) and places[1] == places[0] + 1
    longer, shorter = sorted((word, other), key=len, reverse=True)
    return any(longer[:index] + longer[index + 1 :] == shorter for index in range(len(longer)))


RULE = Rule("spelling", ("E5",), WRITTEN, _look, __doc__ or "")
