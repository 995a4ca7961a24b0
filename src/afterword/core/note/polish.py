"""A draft put into other words by a language model: what is given away, and whether what comes back still says the same."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from afterword.core.candidacy.model import Candidacy
from afterword.core.note.draft import Draft, Sentence
from afterword.core.note.lists import listed
from afterword.core.note.prose import plain, sentences, words
from afterword.core.problems import Problem

INSTRUCTION = (
    "You edit the body of a formal letter written after an interview. Improve rhythm and choice of words; change as little as you can. "
    "Keep every name, number, day and date, keep each mark such as {{1}} exactly as it stands, keep the paragraphs, and keep the length. "
    "Add no fact, no claim, no praise and no promise. Answer with the body alone: no greeting, no signature, no remarks."
)
_MOST_NEW = 0.4
_LEAST_KEPT = 0.75
_LENGTHS = (0.7, 1.25)
_STEM = 5
_NATIONAL, _SHORTEST_NUMBER = 10, 6
_MARK = re.compile(r"\{\{\d+\}\}")
_STRANGE = re.compile(
    r"[<>`#*_|\\\[\]]|https?://|[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
_HAS_DIGIT = re.compile(r"\S*\d\S*")
_TIMES = listed(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october "
    "november december today yesterday tomorrow one two three four five six seven eight nine ten eleven twelve dozen hundred thousand "
    "million half twice year years month months week weeks decade decades"
)
_DENIALS = listed("not no never without cannot nobody nothing none neither nor hardly barely")
_CLAIMS = listed(
    "experience experienced expertise expert skill skills skilled degree graduate graduated studied trained certified fluent led managed "
    "built founded published awarded award achieved delivered proven record background qualified ideal perfect best fit strong asset "
    "guarantee promise promised always salary offer hired team's"
)
_COMMON = listed(
    "a about above after again all also although am an and any are as at be been before being both but by can could did do does "
    "during each either else ever every few for from had has have having he her here hers him his how however i if in indeed into is it "
    "its just let like many may me meanwhile might mine more moreover most much must my of off often on once only or other our ours out "
    "over own perhaps please quite rather same several shall she should since so some still such than thank thanks that the their them "
    "then there these they this those though through thus to too under until up upon us very was we were what when where whether which "
    "while who whom whose why will with within would yet you your yours speaking hearing talking learning meeting should"
)


@dataclass(frozen=True, slots=True)
class Handed:
    """What is given to the model: the body, in which each private ``marks`` entry (a number, an address) stands as its mark.

    ``before`` and ``after``: what stands around the body, and is not given away.
    """

    text: str
    marks: Mapping[str, str]
    before: str = ""
    after: str = ""


def hand_over(draft: Draft, span: tuple[int, int] | None = None) -> Handed:
    """The body without the candidate's telephone number and address, which have no business with a model.

    ``span``: where the body stands in a text that left the candidate's own hand.
    """
    whole = draft.note.text
    first, last = _trimmed(whole, *(span or _span(draft)))
    text, marks = whole[first:last], dict[str, str]()
    for value in _private(draft, text):
        mark = _mark(text, len(marks) + 1)
        text, marks[mark] = text.replace(value, mark), value
    return Handed(text, marks, whole[:first], whole[last:])


def take_back(handed: Handed, answer: str) -> str:
    """The whole note with the answer as its body and every mark filled again."""
    text = answer.strip()
    for mark, value in handed.marks.items():
        text = text.replace(mark, value)
    return handed.before + text + handed.after


def _span(draft: Draft) -> tuple[int, int]:
    whole = draft.note.text
    paragraphs = _paragraphs(whole, draft.sentences)
    if not paragraphs:
        return 0, 0
    return whole.index(paragraphs[0]), whole.rindex(paragraphs[-1]) + len(paragraphs[-1])


def _trimmed(text: str, first: int, last: int) -> tuple[int, int]:
    """The span without the blanks at its ends."""
    piece = text[first:last]
    begin = first + len(piece) - len(piece.lstrip())
    return begin, max(begin, first + len(piece.rstrip()))


def _private(draft: Draft, text: str) -> list[str]:
    """The candidate's number, however it is written, and address, as they stand in the text; the longest first."""
    sender = draft.note.sender
    found = [sender.email.strip()] if sender.email and sender.email.strip() in text else []
    digits = re.sub(r"\D", "", sender.phone or "")
    for number in dict.fromkeys((digits, digits[-_NATIONAL:])) if len(digits) >= _SHORTEST_NUMBER else ():
        found += re.findall(r"(?<!\d)[+(]{0,2}" + r"[ ().\-‐‑/]{0,3}".join(number) + r"(?!\d)", text)
    return sorted(dict.fromkeys(found), key=len, reverse=True)


def _mark(text: str, number: int) -> str:
    """A mark that does not stand in the text yet."""
    while f"{{{{{number}}}}}" in text:
        number += 1
    return f"{{{{{number}}}}}"


def changed_facts(candidacy: Candidacy, draft: Draft, handed: Handed, answer: str) -> tuple[Problem, ...]:
    """Everything that the answer adds, loses or turns round; nothing means that it may stand in the draft's place."""
    before, after = plain(handed.text), plain(answer)
    return tuple(
        Problem("", sentence)
        for check in (_form, _marks, _times, _denials, _names, _claims)
        for sentence in check(before, after)
    ) + tuple(Problem("", sentence) for sentence in _told(candidacy, draft, after))


def _paragraphs(text: str, made: Iterable[Sentence]) -> list[str]:
    """The paragraphs of a note that hold a sentence of the draft."""
    texts = [sentence.text for sentence in made]
    return [part for part in text.strip().split("\n\n") if any(one in part for one in texts)]


def _form(before: str, after: str) -> Iterator[str]:
    least, most = (share * len(words(before)) for share in _LENGTHS)
    if not least <= len(words(after)) <= most:
        yield f"it has {len(words(after))} words where the draft has {len(words(before))}"
    if found := _STRANGE.search(_MARK.sub("", after)):
        yield f"it holds a sign that no letter has: {found.group()!r}"
    if not after.rstrip().endswith((".", "?", "!")):
        yield "it breaks off before the end of a sentence"


def _marks(before: str, after: str) -> Iterator[str]:
    for mark in dict.fromkeys((*_MARK.findall(before), *_MARK.findall(after))):
        if before.count(mark) != after.count(mark):
            yield f"the mark {mark}, which stands for your number or address, is not where it was"


def _times(before: str, after: str) -> Iterator[str]:
    was, became = _figures(before), _figures(after)
    if lost := sorted((was - became).elements()):
        yield f"it leaves out {', '.join(lost)}"
    if new := sorted((became - was).elements()):
        yield f"it brings in {', '.join(new)}"


def _figures(text: str) -> Counter[str]:
    """Numbers and days, as a multiset of the words that name them."""
    bare = _MARK.sub(" ", text)
    figures = (found.strip(".,;:!?()'\"") for found in _HAS_DIGIT.findall(bare))
    return Counter([*figures, *(word for word in map(str.casefold, words(bare)) if word in _TIMES)])


def _denials(before: str, after: str) -> Iterator[str]:
    if _denied(before) != _denied(after):
        yield "it says no where the draft does not, or the reverse"


def _denied(text: str) -> int:
    return sum(word in _DENIALS or word.endswith("n't") for word in map(str.casefold, words(text)))


def _names(before: str, after: str) -> Iterator[str]:
    known = {word.casefold() for word in words(before)}
    became = {word.casefold() for word in words(after)}
    if new := sorted({word for word in _capitals(after) if word.casefold() not in known}):
        yield f"it names {', '.join(new)}, of which the draft says nothing"
    if lost := sorted({word for word in _capitals(before, mid_sentence=True) if word.casefold() not in became}):
        yield f"it no longer names {', '.join(lost)}"


def _capitals(text: str, *, mid_sentence: bool = False) -> Iterator[str]:
    """Words with a capital; one that opens a sentence counts only if it is no common word."""
    for start, end in sentences(text):
        for index, word in enumerate(words(text[start:end])):
            if word[:1].isupper() and word != "I" and not word.startswith("I'"):
                opens = index == 0
                if not opens or (not mid_sentence and word.casefold() not in _COMMON):
                    yield word


def _claims(before: str, after: str) -> Iterator[str]:
    was, became = _stems(before), _stems(after)
    said = {word.casefold() for word in words(after)} - {word.casefold() for word in words(before)}
    if new := sorted(said & _CLAIMS):
        yield f"it claims what the draft does not: {', '.join(new)}"
    if became and len(became - was) / len(became) > _MOST_NEW:
        yield "it says too much in words of its own"


def _stems(text: str) -> set[str]:
    """The words that carry meaning, cut to what their forms have in common."""
    return {
        word.casefold()[:_STEM]
        for word in words(_MARK.sub(" ", text))
        if word.casefold() not in _COMMON and len(word) > 2
    }


def _told(candidacy: Candidacy, draft: Draft, after: str) -> Iterator[str]:
    """Whatever the candidate told of the conversation must still be there."""
    there = _stems(after)
    for sentence in draft.sentences:
        answer = _answer(candidacy, sentence.fact)
        meant = _stems(plain(sentence.text)) & _stems(plain(answer)) if answer else set()
        if meant and len(meant & there) / len(meant) < _LEAST_KEPT:
            yield f"it loses what you told: “{' '.join(answer.split())[:80]}”"


def _answer(candidacy: Candidacy, place: str | None) -> str:
    found = re.match(r"talking_points\[(\d+)\]\.(topic|liked|interest)", place or "")
    if found is None or int(found.group(1)) >= len(candidacy.talking_points):
        return ""
    point = candidacy.talking_points[int(found.group(1))]
    return str({"topic": point.topic, "liked": point.liked, "interest": point.interest}[found.group(2)] or "")
