"""generic: the note could go to anyone

What it notices: a thank-you note with nothing particular in it of the conversation it thanks for.

Why it matters: what you remember of the talk is the proof that you listened, and the best reason to want the place.

Example: I enjoyed learning more about the role and your company's exciting culture.
Better: I have thought since about how your second-years run their own status conferences.

When to ignore it: when the particular is there and the program failed to see it.

Source: E10.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.core.note.lists import listed
from afterword.core.note.model import NoteForm
from afterword.core.note.names import fold
from afterword.core.note.prose import ADDRESS, words
from afterword.core.note.stock import beyond_stock, stem
from afterword.core.review.model import THANKS, Flag, Panel, Rule
from afterword.core.review.reading import Reading

_MESSAGE = "Nothing in this note belongs to this conversation alone; name one thing that was said and why you liked it."
_CONTACT = re.compile(
    rf"{ADDRESS.pattern}|\+?\d[\d().\s-]{{5,40}}\d|\b\d{{1,2}}:\d\d\b|\b\d{{1,2}}(?:st|nd|rd|th)?\b|\b\d{{4}}\b|\b[ap]\.?m\b\.?",
    re.IGNORECASE,
)
_POINTER = re.compile(
    r"\b(?:you (?:mentioned|described|told|explained|said|showed|shared|asked|spoke|talked|put it|made the point)|your (?:story|stories|account|"
    r"description|example|point|remark|comment|advice|question|answer|explanation|anecdote|observation)s?|(?:we|you and i) (?:spoke|talked|discussed|compared|touched)|"
    r"(?:thought|thinking|reflected|reflecting|think)(?: \w+){0,4} (?:about|of|over|on) (?:how|what|your|the)|(?:liked|admire|admired|loved|noticed|appreciated) (?:how|that|the way)|how your|the way (?:you|your|the)|"
    r"(?:hearing|learning|talk(?:ing)?|conversation|discussion|learned|struck|laughed)(?: \w+)? (?:about|of|by|over|at|that|how))\b",
    re.IGNORECASE,
)
_LITTLE = 3
_EVERYWHERE = listed(
    "your that with about from this have they them their position role firm team time work thank interview"
)
_ENOUGH = 4
_ENOUGH_WITH_POINTER = 2


def _look(reading: Reading, _panel: Panel) -> Iterator[Flag]:
    text = _CONTACT.sub(" ", reading.body_text)
    said = words(text)
    if not said or _recorded_point(reading, said):
        return
    particular = beyond_stock([word for word in said if not _known(word, reading)])
    on_card = reading.note.form is NoteForm.CARD
    enough = _ENOUGH_WITH_POINTER if _POINTER.search(text) or on_card else _ENOUGH
    if len(particular) < enough:
        yield Flag(_MESSAGE)


def _known(word: str, reading: Reading) -> bool:
    """Names, the firm and the role are in every letter of the case."""
    role = {stem(piece.casefold()) for piece in words(reading.note.interview.role or "")}
    pieces = re.split(r"[-&/.'’]", word)
    return all(fold(piece) in reading.names or not piece for piece in pieces[:1]) or stem(word.casefold()) in role


def _recorded_point(reading: Reading, said: list[str]) -> bool:
    """Whether a recorded talking point is taken up: enough of its own words, or three of its words on end, stand in the note."""
    stems = [stem(word.casefold()) for word in said]
    have, runs = set(stems), _runs(stems)
    for point in reading.note.interview.talking_points:
        own = {one for one in beyond_stock(words(point)) if fold(one) not in reading.names}
        if own and len(own & have) >= max(1, round(len(own) * 0.34)):
            return True
        if _stands_whole(point, said):
            return True
        if runs & _runs([stem(word.casefold()) for word in words(point)]):
            return True
    return False


def _stands_whole(point: str, said: list[str]) -> bool:
    """Whether a recorded point, such as "training", stands in the note word for word, and is more than the position itself."""
    wanted, have = [word.casefold() for word in words(point)], [word.casefold() for word in said]
    if not any(len(word) > _LITTLE and word not in _EVERYWHERE for word in wanted):
        return False
    return any(have[at : at + len(wanted)] == wanted for at in range(len(have) - len(wanted) + 1))


def _runs(stems: list[str]) -> set[tuple[str, ...]]:
    """Every three words on end of which two are more than little words."""
    runs = zip(stems, stems[1:], stems[2:], strict=False)
    return {run for run in runs if sum(len(word) > _LITTLE and word not in _EVERYWHERE for word in run) > 1}


RULE = Rule("generic", ("E10",), THANKS, _look, __doc__ or "")
